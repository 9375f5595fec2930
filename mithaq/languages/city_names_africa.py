"""Cities, ports, islands and regions of Africa that a concordance tells apart: French | English | Arabic."""

CITIES_OF_AFRICA = """
Khouribga | Khouribga | خريبكة
Settat | Settat | سطات
Taza | Taza | تازة
Larache | Larache | العرائش
Ksar el-Kébir; Ksar El Kébir | Ksar el-Kebir | القصر الكبير
Berrechid | Berrechid | برشيد
Khémisset | Khemisset | الخميسات
Témara | Temara | تمارة
Skhirat | Skhirat | الصخيرات
Mohammedia | Mohammedia | المحمدية
Taroudant | Taroudant | تارودانت
Tiznit | Tiznit | تيزنيت
Zagora | Zagora | زاكورة
Midelt | Midelt | ميدلت
Es-Semara; Smara | Smara; Es-Semara | السمارة
Boujdour | Boujdour | بوجدور
Guerguerat | Guerguerat | الكركرات
Taourirt | Taourirt | تاوريرت
Berkane | Berkane | بركان
Chefchaouen | Chefchaouen | شفشاون
Assilah; Asilah | Asilah | أصيلة
Tanger Med | Tanger Med; Tangier Med | طنجة المتوسط
Jorf Lasfar | Jorf Lasfar | الجرف الأصفر
Blida | Blida | البليدة
Sétif | Setif; Sétif | سطيف
Batna | Batna | باتنة
Biskra | Biskra | بسكرة
Ouargla | Ouargla | ورقلة
Ghardaïa | Ghardaia | غرداية
Béchar | Bechar | بشار
Adrar | Adrar | أدرار
Tindouf | Tindouf | تندوف
Djelfa | Djelfa | الجلفة
Mostaganem | Mostaganem | مستغانم
Skikda | Skikda | سكيكدة
Arzew | Arzew | أرزيو
Touggourt | Touggourt | تقرت
Boumerdès | Boumerdes | بومرداس
Mers el-Kébir; Mers El Kébir | Mers el-Kebir | المرسى الكبير
La Goulette | La Goulette | حلق الوادي
Radès | Rades; Radès | رادس
Tabarka | Tabarka | طبرقة
Tozeur | Tozeur | توزر
Tataouine | Tataouine | تطاوين
Médenine | Medenine | مدنين
Zarzis | Zarzis | جرجيس
Nabeul | Nabeul | نابل
Hammamet | Hammamet | الحمامات
Mahdia | Mahdia | المهدية
Le Kef | Kef; El Kef | الكاف
Kasserine | Kasserine | القصرين
Remada | Remada | رمادة
Syrte | Sirte | سرت
Tobrouk | Tobruk | طبرق
Derna | Derna | درنة
Zaouïa | Zawiya | الزاوية
Koufra | Kufra | الكفرة
Ghadamès | Ghadames | غدامس
Suez | Suez | السويس
Damiette | Damietta | دمياط
Gizeh | Giza | الجيزة
Hurghada | Hurghada | الغردقة
Mansourah | Mansoura | المنصورة
Tanta | Tanta | طنطا
Assiout | Asyut; Assiut | أسيوط
Marsa Matrouh | Marsa Matruh; Marsa Matrouh | مرسى مطروح
Omdourman | Omdurman | أم درمان
Kassala | Kassala | كسلا
El-Obeid | El Obeid; El-Obeid | الأبيض
El-Fasher; El Fasher | El Fasher; El-Fasher | الفاشر
Nyala | Nyala | نيالا
Sélibaby | Selibaby; Sélibaby | سيليبابي
Aïoun; Aïoun el-Atrouss | Aioun | لعيون
Akjoujt | Akjoujt | أكجوجت
Boghé | Boghé; Boghe | بوكي
Bassiknou | Bassikounou | باسكنو
Chinguetti | Chinguetti | شنقيط
Gorée | Gorée; Goree | غوري
Tambacounda | Tambacounda | تامباكوندا; تمباكوندا
Louga | Louga | لوغا
Matam | Matam | ماتام
Kolda | Kolda | كولدا
Podor | Podor | بودور
Diourbel | Diourbel | جوربيل
Touba | Touba | طوبى
Kédougou | Kedougou; Kédougou | كيدوغو
Kita | Kita | كيتا
Nioro | Nioro | نيورو
Ménaka | Menaka; Ménaka | ميناكا
Taoudénit | Taoudenit; Taoudénit | تاودني
Sévaré | Sévaré; Sevare | سيفاري
Djenné | Djenné; Djenne | جيني; جني
Koutiala | Koutiala | كوتيالا
Bougouni | Bougouni | بوغوني
Tessalit | Tessalit | تساليت
Maradi | Maradi | مرادي
Tahoua | Tahoua | طاوة; تاهوا
Diffa | Diffa | ديفا
Dosso | Dosso | دوسو
Tillabéri | Tillabéri; Tillaberi | تيلابيري
Arlit | Arlit | أرليت
Koudougou | Koudougou | كودوغو
Ouahigouya | Ouahigouya | واهيغويا
Dori | Dori | دوري
Kaya | Kaya | كايا
Fada N'Gourma | Fada N'Gourma | فادا نغورما
Banfora | Banfora | بانفورا
Korhogo | Korhogo | كورهوغو
Daloa | Daloa | دالوا
Grand-Bassam | Grand-Bassam | غران باسام
Jacqueville | Jacqueville | جاكفيل
Odienné | Odienné; Odienne | أوديني
Kankan | Kankan | كانكان
Labé | Labé | لابي
Nzérékoré; N'Zérékoré | Nzérékoré; Nzerekore | نزيريكوري
Kindia | Kindia | كينديا
Boké | Boké; Boke | بوكي
Kamsar | Kamsar | كمسار
Parakou | Parakou | باراكو
Porto-Novo | Porto-Novo | بورتو نوفو
Ouidah | Ouidah | ويدا
Natitingou | Natitingou | ناتيتينغو
Kandi | Kandi | كاندي
Abomey | Abomey | أبومي
Kara | Kara | كارا
Sokodé | Sokodé; Sokode | سوكودي
Dapaong | Dapaong | دابونغ
Aného | Aného; Aneho | أنيهو
Tamale | Tamale | تامالي
Takoradi | Takoradi; Sekondi-Takoradi | تاكورادي
Port Harcourt | Port Harcourt | بورت هاركورت
Ibadan | Ibadan | إبادان
Maiduguri | Maiduguri | مايدوغوري
Sokoto | Sokoto | سوكوتو
Enugu | Enugu | إينوغو
Calabar | Calabar | كالابار
Zaria | Zaria | زاريا
Katsina | Katsina | كاتسينا
Maroua | Maroua | ماروا
Ngaoundéré | Ngaoundéré; Ngaoundere | نغاونديري
Bafoussam | Bafoussam | بافوسام
Bamenda | Bamenda | باميندا
Kribi | Kribi | كريبي
Limbé | Limbe | ليمبي
Bertoua | Bertoua | بيرتوا
Moundou | Moundou | موندو
Sarh | Sarh | سار
Faya-Largeau; Faya | Faya-Largeau; Faya | فايا لارجو; فايا
Mongo | Mongo | مونغو
Bouar | Bouar | بوار
Bambari | Bambari | بامباري
Franceville | Franceville | فرانسفيل
Lambaréné | Lambaréné; Lambarene | لامبارينيه; لامباريني
Oyem | Oyem | أوييم
Mouila | Mouila | مويلا
Dolisie | Dolisie | دوليزي
Ouesso | Ouesso | ويسو
Bata | Bata | باتا
Lubumbashi | Lubumbashi | لوبومباشي
Goma | Goma | غوما
Bukavu | Bukavu | بوكافو
Kisangani | Kisangani | كيسانغاني
Matadi | Matadi | ماتادي
Bunia | Bunia | بونيا
Lobito | Lobito | لوبيتو
Huambo | Huambo | هوامبو
Cabinda | Cabinda | كابيندا
Kisumu | Kisumu | كيسومو
Eldoret | Eldoret | إلدوريت
Nakuru | Nakuru | ناكورو
Nanyuki | Nanyuki | نانيوكي
Lamu | Lamu | لامو
Thika | Thika | ثيكا
Garissa | Garissa | غاريسا
Isiolo | Isiolo | إيسيولو
Dar es Salaam; Dar es-Salaam | Dar es Salaam | دار السلام
Zanzibar | Zanzibar | زنجبار
Arusha | Arusha | أروشا
Mwanza | Mwanza | موانزا
Tanga | Tanga | تانغا
Pemba | Pemba | بيمبا
Mtwara | Mtwara | متوارا
Morogoro | Morogoro | موروغورو
Gulu | Gulu | غولو
Jinja | Jinja | جينجا
Mbarara | Mbarara | مبارارا
Mbale | Mbale | مبالي
Bujumbura | Bujumbura | بوجمبورا
Butare; Huye | Butare; Huye | بوتاري; هوي
Gisenyi; Rubavu | Gisenyi; Rubavu | جيسيني; روبافو
Dire Dawa | Dire Dawa | دير داوا
Bahir Dar | Bahir Dar | بحر دار
Mekele; Mekelle | Mekelle | ميكيلي
Bishoftu; Debre Zeit | Bishoftu | بيشوفتو
Massaoua | Massawa | مصوع
Assab | Assab | عصب
Berbera | Berbera | بربرة
Hargeisa | Hargeisa | هرجيسا
Bosaso | Bosaso; Bossaso | بوصاصو
Kismayo | Kismayo; Kismaayo | كيسمايو
Obock | Obock | أوبوك
Tadjourah | Tadjourah | تاجورة
Beira | Beira | بيرا
Nacala | Nacala | ناكالا
Walvis Bay | Walvis Bay | والفيس باي
Durban | Durban | ديربان; دوربان
Port Elizabeth; Gqeberha | Port Elizabeth; Gqeberha | بورت إليزابيث
Bloemfontein | Bloemfontein | بلومفونتين
Simon's Town | Simon's Town | سيمونز تاون
Bulawayo | Bulawayo | بولاوايو
Livingstone | Livingstone | ليفينغستون
Ndola | Ndola | ندولا
Kitwe | Kitwe | كيتوي
Blantyre | Blantyre | بلانتير
Toamasina | Toamasina | تواماسينا
Antsiranana; Diego-Suarez | Antsiranana | أنتسيرانانا
Mindelo | Mindelo | مينديلو
"""
