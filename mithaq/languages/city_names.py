"""Cities beside the capitals, which no capital letter shows in Arabic: French | English | Arabic. Recognition only."""

CITIES = """
Casablanca | Casablanca | الدار البيضاء
Marrakech | Marrakesh; Marrakech | مراكش
Fès | Fez; Fes | فاس
Meknès | Meknes | مكناس
Tanger | Tangier | طنجة
Agadir | Agadir | أكادير
Kénitra | Kenitra | القنيطرة
Benguérir | Benguerir; Ben Guerir | بنجرير; بن جرير
Ouarzazate | Ouarzazate | ورزازات
Laâyoune | Laayoune | العيون
Dakhla | Dakhla | مدينة الداخلة
Oujda | Oujda | وجدة
Tan-Tan | Tan-Tan | طانطان
Salé | Salé; Sale | سلا
Oran | Oran | وهران
Constantine | Constantine | قسنطينة
Annaba | Annaba | عنابة
Tamanrasset | Tamanrasset | تمنراست; تامنغست
Cherchell | Cherchell | شرشال
Sfax | Sfax | صفاقس
Sousse | Sousse | سوسة
Bizerte | Bizerte | بنزرت
Monastir | Monastir | المنستير
Djerba | Djerba | جربة
Fondouk Jedid | Fondouk Jedid | فندق الجديد
Benghazi | Benghazi | بنغازي
Misrata | Misrata | مصراتة
Sabha | Sabha; Sebha | سبها
Alexandrie | Alexandria | الإسكندرية; الاسكندرية
Port-Saïd | Port Said | بورسعيد
Ismaïlia | Ismailia | الإسماعيلية
Charm el-Cheikh | Sharm El-Sheikh | شرم الشيخ
Assouan | Aswan | أسوان
Nouadhibou | Nouadhibou | نواذيبو; نواديبو
Rosso | Rosso | روصو
Atar | Atar | مدينة أطار
Saint-Louis | Saint-Louis | سان لويس; سانت لويس
Thiès | Thiès; Thies | تييس; ثيس
Ziguinchor | Ziguinchor | زيغينشور
Kaolack | Kaolack | كاولاك
Ségou | Segou | سيغو
Gao | Gao | غاو
Tombouctou | Timbuktu | تمبكتو; تنبكتو
Kati | Kati | كاتي
Koulikoro | Koulikoro | كوليكورو
Sikasso | Sikasso | سيكاسو
Kayes | Kayes | مدينة كاي
Mopti | Mopti | موبتي
Agadez | Agadez | أغاديز
Zinder | Zinder | زيندر
Bobo-Dioulasso | Bobo-Dioulasso | بوبو ديولاسو
Bouaké | Bouaké; Bouake | بواكي
San-Pédro | San-Pédro; San Pedro | سان بيدرو
Abéché | Abéché; Abeche | أبشي
Kousséri | Kousseri | كسيري
Garoua | Garoua | غاروا
Douala | Douala | دوالا
Pointe-Noire | Pointe-Noire | بوانت نوار
Port-Gentil | Port-Gentil | بور جونتي
Lagos | Lagos | لاغوس
Kano | Kano | كانو
Kaduna | Kaduna | كادونا
Tema | Tema | تيما
Kumasi | Kumasi | كوماسي
Mombasa | Mombasa | مومباسا
Entebbe | Entebbe | عنتيبي
Djeddah | Jeddah | جدة
Dammam | Dammam | الدمام
Dhahran | Dhahran | الظهران
Médine | Medina | المدينة المنورة
La Mecque | Mecca | مكة المكرمة; مكة
Taëf | Taif | الطائف
Dubaï | Dubai | دبي
Charjah | Sharjah | الشارقة
Salalah | Salalah | صلالة
Aden | Aden | عدن
Bassora | Basra | البصرة
Erbil | Erbil | أربيل
Mossoul | Mosul | الموصل
Aqaba | Aqaba | العقبة
Zarqa | Zarqa | الزرقاء
Tripoli du Liban | Tripoli of Lebanon | طرابلس الشام
Alep | Aleppo | حلب
Naplouse | Nablus | نابلس
Gaza | Gaza | غزة
Port-Soudan | Port Sudan | بورتسودان
Istanbul | Istanbul | إسطنبول; اسطنبول
Izmir | Izmir | إزمير
Toulouse | Toulouse | تولوز
Marseille | Marseille; Marseilles | مرسيليا
Barcelone | Barcelona | برشلونة
Séville | Seville | إشبيلية
Naples | Naples | نابولي
Rotterdam | Rotterdam | روتردام
Genève | Geneva | جنيف
New York | New York | نيويورك
"""
