"""Places whose names no rule of sounds leads from one script to the other, or that a commission names often.

French | English | Arabic. Capitals are in `state_names`; a place that no table has is compared by its sound.
"""

PLACES = """
Casablanca | Casablanca | الدار البيضاء
Tanger | Tangier; Tangiers | طنجة
Fès; Fez | Fez; Fes | فاس
Marrakech | Marrakesh; Marrakech | مراكش
Meknès | Meknes | مكناس
Agadir | Agadir | أكادير; أغادير
Laâyoune | Laayoune; Laâyoune | العيون
Dakhla | Dakhla | الداخلة
Oujda | Oujda | وجدة
Kénitra | Kenitra | القنيطرة
Tétouan | Tetouan; Tétouan | تطوان
Salé | Salé | سلا
Essaouira | Essaouira | الصويرة
El Jadida | El Jadida | الجديدة
Safi | Safi | آسفي
Nador | Nador | الناظور
Al Hoceïma | Al Hoceima | الحسيمة
Ifrane | Ifrane | إفران
Béni Mellal | Beni Mellal | بني ملال
Ouarzazate | Ouarzazate | ورزازات
Errachidia | Errachidia | الراشيدية; الرشيدية
Guelmim | Guelmim | كلميم
Benguérir; Ben Guerir | Benguerir; Ben Guerir | بنجرير; بن جرير
Alger | Algiers | الجزائر العاصمة; مدينة الجزائر
Oran | Oran | وهران
Constantine | Constantine | قسنطينة
Annaba | Annaba | عنابة
Tlemcen | Tlemcen | تلمسان
Béjaïa | Béjaïa; Bejaia | بجاية
Tamanrasset | Tamanrasset | تمنراست; تامنغست
Sfax | Sfax | صفاقس
Sousse | Sousse | سوسة
Bizerte | Bizerte | بنزرت
Gabès | Gabes; Gabès | قابس
Gafsa | Gafsa | قفصة
Kairouan | Kairouan | القيروان
Monastir | Monastir | المنستير
Nouadhibou | Nouadhibou | نواذيبو
Rosso | Rosso | روصو
Kiffa | Kiffa | كيفة
Néma | Néma; Nema | النعمة
Atar | Atar | أطار
Kaédi | Kaédi; Kaedi | كيهيدي
Zouérate | Zouérat; Zouerate | ازويرات; الزويرات
Tidjikja | Tidjikja | تجكجة
Tombouctou | Timbuktu | تمبكتو; تنبكتو; تمبوكتو
Gao | Gao | غاو; جاو
Kidal | Kidal | كيدال
Kayes | Kayes | كايس; خاي; كاي
Ségou | Ségou; Segou | سيغو
Mopti | Mopti | موبتي
Sikasso | Sikasso | سيكاسو
Koulikoro | Koulikoro | كوليكورو
Saint-Louis | Saint-Louis; Saint Louis | سان لويس; سانت لويس
Thiès | Thiès; Thies | تييس; ثييس
Ziguinchor | Ziguinchor | زيغينشور; زيغنشور
Agadez | Agadez | أغاديز
Bobo-Dioulasso | Bobo-Dioulasso | بوبو ديولاسو
Bouaké | Bouaké; Bouake | بواكي
Yamoussoukro | Yamoussoukro | ياموسوكرو
Lagos | Lagos | لاغوس
Douala | Douala | دوالا
Alexandrie | Alexandria | الإسكندرية
Le Caire | Cairo | القاهرة
Louxor | Luxor | الأقصر
Port-Saïd | Port Said | بورسعيد
Port-Soudan | Port Sudan | بورتسودان; بور سودان
Benghazi | Benghazi | بنغازي
Djeddah | Jeddah | جدة
La Mecque | Mecca; Makkah | مكة; مكة المكرمة
Médine | Medina | المدينة المنورة
Dubaï | Dubai | دبي
Jérusalem | Jerusalem | القدس
Alep | Aleppo | حلب
Homs | Homs | حمص
Bassorah; Bassora | Basra | البصرة
Mossoul | Mosul | الموصل
Erbil | Erbil | أربيل
Aqaba | Aqaba | العقبة
Irbid | Irbid | إربد
Aden | Aden | عدن
N'Djamena | N'Djamena | انجمينا; إنجمينا; نجامينا; أنجمينا
Abidjan | Abidjan | أبيدجان; ابيدجان
Istanbul | Istanbul | إسطنبول; اسطنبول
Genève | Geneva | جنيف
Vienne | Vienna | فيينا
New York | New York | نيويورك
Marseille | Marseille; Marseilles | مرسيليا; مارسيليا
Toulon | Toulon | تولون
Lyon | Lyon; Lyons | ليون
Strasbourg | Strasbourg | ستراسبورغ
Nice | | نيس
Barcelone | Barcelona | برشلونة
Séville | Seville | إشبيلية
Grenade | Granada | غرناطة
Cordoue | Cordoba; Córdoba | قرطبة
Cadix | Cadiz; Cádiz | قادس
Malaga | Malaga; Málaga | مالقة; ملقة
Las Palmas | Las Palmas | لاس بالماس
Venise | Venice | البندقية
Naples | Naples | نابولي
Milan | Milan | ميلانو
Munich | Munich | ميونيخ; ميونخ
Hambourg | Hamburg | هامبورغ
Cologne | Cologne | كولونيا
Francfort | Frankfurt | فرانكفورت
Le Cap | Cape Town | كيب تاون
Johannesburg | Johannesburg | جوهانسبورغ; جوهانسبرغ
Anvers | Antwerp | أنتويرب; أنفيرس
Gênes | Genoa | جنوة
Shanghai | Shanghai | شانغهاي
Montréal | Montreal | مونتريال; مونريال
Toronto | Toronto | تورونتو
Québec | Quebec | كيبك; كيبيك
"""
