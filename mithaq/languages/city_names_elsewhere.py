"""Cities, ports and islands outside Africa that a concordance tells apart: French | English | Arabic."""

CITIES_ELSEWHERE = """
Yanbu | Yanbu | ينبع
Tabuk | Tabuk | تبوك
Khobar; Al Khobar | Al Khobar; Khobar | الخبر
Khamis Mushait | Khamis Mushait | خميس مشيط
Jazan | Jazan; Jizan | جازان
Nadjran | Najran | نجران
Fujaïrah | Fujairah | الفجيرة
Ras el-Khaïmah; Ras Al Khaimah | Ras Al Khaimah | رأس الخيمة
Ajman | Ajman | عجمان
Al-Aïn; Al Aïn | Al Ain | العين
Sohar | Sohar | صحار
Duqm | Duqm | الدقم
Nizwa | Nizwa | نزوى
Al Wakrah | Al Wakrah | الوكرة
Al Rayyan | Al Rayyan | الريان
Muharraq | Muharraq | المحرق
Hodeïda | Hodeidah; Hudaydah | الحديدة
Moukalla | Mukalla | المكلا
Taëz | Taiz | تعز
Marib | Marib | مأرب
Najaf | Najaf | النجف
Kerbala | Karbala | كربلاء
Kirkouk | Kirkuk | كركوك
Souleimaniyeh | Sulaymaniyah | السليمانية
Ramadi | Ramadi | الرمادي
Falloujah | Fallujah | الفلوجة
Umm Qasr | Umm Qasr | أم قصر
Mafraq | Mafraq | المفرق
Maan | Maan | معان
Kerak | Karak | الكرك
Lattaquié | Latakia | اللاذقية
Tartous | Tartus | طرطوس
Deir ez-Zor | Deir ez-Zor | دير الزور
Deraa | Daraa | درعا
Hama | Hama | حماة
Idleb | Idlib | إدلب
Palmyre | Palmyra | تدمر
Sidon; Saïda | Sidon | صيدا
Tyr | Tyre | صور
Zahlé | Zahle | زحلة
Baalbek | Baalbek | بعلبك
Naqoura | Naqoura | الناقورة
Hébron | Hebron | الخليل
Jénine | Jenin | جنين
Bethléem | Bethlehem | بيت لحم
Jéricho | Jericho | أريحا
Rafah | Rafah | رفح
Haïfa | Haifa | حيفا
Jaffa | Jaffa | يافا
Izmir | Izmir | إزمير
Antalya | Antalya | أنطاليا
Adana | Adana | أضنة
Gaziantep | Gaziantep | غازي عنتاب
Konya | Konya | قونية
Ispahan | Isfahan | أصفهان
Chiraz | Shiraz | شيراز
Bandar Abbas | Bandar Abbas | بندر عباس
Lahore | Lahore | لاهور
Karachi | Karachi | كراتشي
Rawalpindi | Rawalpindi | راولبندي
Peshawar | Peshawar | بيشاور
Bombay; Mumbai | Mumbai | مومباي
Calcutta | Kolkata | كلكتا
Bordeaux | Bordeaux | بوردو
Lille | Lille | ليل
Nantes | Nantes | نانت
Brest | Brest | بريست
Rennes | Rennes | رين
Montpellier | Montpellier | مونبلييه; مونبوليي
Cherbourg | Cherbourg | شيربورغ
Saint-Cyr | Saint-Cyr | سان سير
Saumur | Saumur | سومور
Draguignan | Draguignan | دراغينيان
Istres | Istres | إيستر
Perpignan | Perpignan | بيربينيان
Grenoble | Grenoble | غرونوبل
Dijon | Dijon | ديجون
Metz | Metz | ميتز
Rouen | Rouen | روان
Le Havre | Le Havre | لوهافر
Ajaccio | Ajaccio | أجاكسيو
Valence | Valencia | بلنسية; فالنسيا
Saragosse | Zaragoza | سرقسطة
Bilbao | Bilbao | بلباو
Algésiras | Algeciras | الجزيرة الخضراء
Carthagène | Cartagena | قرطاجنة
Almería | Almería; Almeria | ألمرية; المرية
Ceuta | Ceuta | سبتة
Melilla | Melilla | مليلية
Rota | Rota | روتا
Turin | Turin | تورينو
Palerme | Palermo | باليرمو
Catane | Catania | كاتانيا
Tarente | Taranto | تارانتو
Livourne | Livorno | ليفورنو
La Spezia | La Spezia | لا سبيتسيا
Vicence | Vicenza | فيتشنزا
Florence | Florence | فلورنسا
Trieste | Trieste | تريستا; تريستي
Salonique; Thessalonique | Thessaloniki | سالونيك
Le Pirée | Piraeus | بيريوس
La Canée | Chania | خانيا
Limassol | Limassol | ليماسول
Larnaca | Larnaca | لارنكا
Stuttgart | Stuttgart | شتوتغارت
Bonn | Bonn | بون
Brême | Bremen | بريمن
Dresde | Dresden | دريسدن
Düsseldorf | Düsseldorf; Dusseldorf | دوسلدورف
Leipzig | Leipzig | لايبزيغ
Kiel | Kiel | كيل
Ramstein | Ramstein | رامشتاين
Zurich | Zurich | زوريخ
Bâle | Basel | بازل
Lausanne | Lausanne | لوزان
Montreux | Montreux | مونترو
Salzbourg | Salzburg | سالزبورغ
Bruges | Bruges | بروج
Liège | Liège; Liege | لييج
Gand | Ghent | غنت
Amsterdam | Amsterdam | أمستردام
Eindhoven | Eindhoven | آيندهوفن
Manchester | Manchester | مانشستر
Birmingham | Birmingham | برمنغهام
Liverpool | Liverpool | ليفربول
Glasgow | Glasgow | غلاسكو
Belfast | Belfast | بلفاست
Portsmouth | Portsmouth | بورتسموث
Plymouth | Plymouth | بليموث
Southampton | Southampton | ساوثهامبتون
Sandhurst | Sandhurst | ساندهيرست
Gibraltar | Gibraltar | جبل طارق
Göteborg | Gothenburg | غوتنبرغ
Bergen | Bergen | بيرغن
Cracovie | Krakow | كراكوف
Gdansk | Gdansk | غدانسك
Odessa | Odessa | أوديسا
Kharkiv | Kharkiv | خاركيف
Constanţa; Constanza | Constanta | كونستانتا
Varna | Varna | فارنا
Saint-Pétersbourg | Saint Petersburg; St Petersburg; St. Petersburg | سانت بطرسبرغ; سان بطرسبورغ
Sotchi | Sochi | سوتشي
Kazan | Kazan | قازان
Norfolk | Norfolk | نورفولك
Tampa | Tampa | تامبا
Miami | Miami | ميامي
Chicago | Chicago | شيكاغو
Boston | Boston | بوسطن
Houston | Houston | هيوستن
Atlanta | Atlanta | أتلانتا
Los Angeles | Los Angeles | لوس أنجلوس; لوس أنجليس
San Francisco | San Francisco | سان فرانسيسكو
San Antonio | San Antonio | سان أنطونيو
Philadelphie | Philadelphia | فيلادلفيا
Vancouver | Vancouver | فانكوفر
Halifax | Halifax | هاليفاكس
Rio de Janeiro | Rio de Janeiro | ريو دي جانيرو
São Paulo; Sao Paulo | São Paulo; Sao Paulo | ساو باولو
Guangzhou; Canton | Guangzhou | غوانزو; قوانغتشو
Shenzhen | Shenzhen | شنجن; شنتشن
Hong Kong | Hong Kong | هونغ كونغ
Macao | Macau; Macao | ماكاو
Osaka | Osaka | أوساكا
Busan | Busan | بوسان
Sydney | Sydney | سيدني
Melbourne | Melbourne | ملبورن
Perth | Perth | بيرث
"""
