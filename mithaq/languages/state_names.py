# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Names by which a text may mean a state: for recognition only, never shown as a list on any page.

code | French names | French adjective | English names | English demonym | Arabic names | Arabic nisba | capital fr, en, ar
Adjectives and nisba are in the masculine singular; `states.py` makes the other forms.
"""

STATES = """
MAR | Maroc; Royaume du Maroc | marocain | Morocco; Kingdom of Morocco | Moroccan | المغرب; المملكة المغربية | مغربي | Rabat, Rabat, الرباط
MLI | Mali; République du Mali | malien | Mali; Republic of Mali | Malian | مالي; جمهورية مالي | مالي | Bamako, Bamako, باماكو
DZA | Algérie | algérien | Algeria | Algerian | الجزائر | جزائري | Alger, Algiers, الجزائر
TUN | Tunisie; République tunisienne | tunisien | Tunisia; Republic of Tunisia | Tunisian | تونس; الجمهورية التونسية | تونسي | Tunis, Tunis, تونس
LBY | Libye | libyen | Libya | Libyan | ليبيا | ليبي | Tripoli, Tripoli, طرابلس
EGY | Égypte | égyptien | Egypt; Arab Republic of Egypt | Egyptian | مصر; جمهورية مصر العربية | مصري | Le Caire, Cairo, القاهرة
MRT | Mauritanie | mauritanien | Mauritania | Mauritanian | موريتانيا | موريتاني | Nouakchott, Nouakchott, نواكشوط
SEN | Sénégal; République du Sénégal | sénégalais | Senegal; Republic of Senegal | Senegalese | السنغال; جمهورية السنغال | سنغالي | Dakar, Dakar, داكار, دكار
GMB | Gambie | gambien | Gambia; The Gambia | Gambian | غامبيا; جامبيا | غامبي | Banjul, Banjul, بانجول
GIN | Guinée; République de Guinée | guinéen | Guinea; Republic of Guinea | Guinean | غينيا; جمهورية غينيا | غيني | Conakry, Conakry, كوناكري
GNB | Guinée-Bissau; Guinée-Bissao | bissau-guinéen | Guinea-Bissau | Bissau-Guinean | غينيا بيساو | غيني بيساوي | Bissau, Bissau, بيساو
GNQ | Guinée équatoriale | équato-guinéen | Equatorial Guinea | Equatorial Guinean | غينيا الاستوائية | غيني استوائي | Malabo, Malabo, مالابو
CPV | Cap-Vert; Cabo Verde | cap-verdien; capverdien | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean | الرأس الأخضر; كابو فيردي | | Praia, Praia, برايا
SLE | Sierra Leone | sierra-léonais | Sierra Leone | Sierra Leonean | سيراليون | سيراليوني | Freetown, Freetown, فريتاون
LBR | Libéria; Liberia | libérien | Liberia | Liberian | ليبيريا | ليبيري | Monrovia, Monrovia, مونروفيا
CIV | Côte d'Ivoire | ivoirien | Côte d'Ivoire; Ivory Coast | Ivorian | كوت ديفوار; ساحل العاج; الكوت ديفوار | إيفواري | Abidjan, Abidjan, أبيدجان; Yamoussoukro, Yamoussoukro, ياموسوكرو
GHA | Ghana | ghanéen | Ghana | Ghanaian | غانا | غاني | Accra, Accra, أكرا
TGO | Togo; République togolaise | togolais | Togo; Togolese Republic | Togolese | توغو; الطوغو; جمهورية توغو | توغولي | Lomé, Lomé, لومي
BEN | Bénin | béninois | Benin | Beninese | بنين; البنين; جمهورية بنين | بنيني | Cotonou, Cotonou, كوتونو
BFA | Burkina Faso; Burkina | burkinabè; burkinabé | Burkina Faso | Burkinabe | بوركينا فاسو; بوركينافاسو | بوركيني; بوركينابي | Ouagadougou, Ouagadougou, واغادوغو
NER | Niger; République du Niger | nigérien | Niger; Republic of Niger; Republic of the Niger | Nigerien | النيجر; جمهورية النيجر | نيجري | Niamey, Niamey, نيامي
NGA | Nigéria; Nigeria | nigérian | Nigeria | Nigerian | نيجيريا | نيجيري | Abuja, Abuja, أبوجا
TCD | Tchad | tchadien | Chad | Chadian | تشاد; جمهورية تشاد | تشادي | N'Djamena, N'Djamena, انجامينا
CMR | Cameroun | camerounais | Cameroon | Cameroonian | الكاميرون | كاميروني | Yaoundé, Yaoundé, ياوندي
CAF | République centrafricaine; Centrafrique | centrafricain | Central African Republic | Central African | جمهورية إفريقيا الوسطى; إفريقيا الوسطى; أفريقيا الوسطى | | Bangui, Bangui, بانغي
GAB | Gabon; République gabonaise | gabonais | Gabon | Gabonese | الغابون; الجابون | غابوني | Libreville, Libreville, ليبرفيل
COG | République du Congo; Congo-Brazzaville | | Republic of the Congo; Congo-Brazzaville | | جمهورية الكونغو; الكونغو برازافيل | | Brazzaville, Brazzaville, برازافيل
COD | République démocratique du Congo; RDC | | Democratic Republic of the Congo | | جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية | | Kinshasa, Kinshasa, كينشاسا
AGO | Angola | angolais | Angola | Angolan | أنغولا | أنغولي | Luanda, Luanda, لواندا
ZMB | Zambie | zambien | Zambia | Zambian | زامبيا | زامبي | Lusaka, Lusaka, لوساكا
ZWE | Zimbabwe | zimbabwéen | Zimbabwe | Zimbabwean | زيمبابوي | زيمبابوي | Harare, Harare, هراري
ZAF | Afrique du Sud | sud-africain | South Africa | South African | جنوب إفريقيا; جنوب أفريقيا | جنوب إفريقي | Pretoria, Pretoria, بريتوريا
NAM | Namibie | namibien | Namibia | Namibian | ناميبيا | ناميبي | Windhoek, Windhoek, ويندهوك
BWA | Botswana | botswanais | Botswana | Botswanan | بوتسوانا | بوتسواني | Gaborone, Gaborone, غابورون
MOZ | Mozambique | mozambicain | Mozambique | Mozambican | موزمبيق | موزمبيقي | Maputo, Maputo, مابوتو
MDG | Madagascar | malgache | Madagascar | Malagasy | مدغشقر | ملغاشي | Antananarivo, Antananarivo, أنتاناناريفو
MUS | République de Maurice; île Maurice | mauricien | Mauritius | Mauritian | موريشيوس; جزر موريس | موريشيوسي | Port-Louis, Port Louis, بورت لويس
COM | Comores; Union des Comores | comorien | Comoros; Union of the Comoros | Comorian | جزر القمر; اتحاد جزر القمر | قمري | Moroni, Moroni, موروني
SYC | Seychelles | seychellois | Seychelles | Seychellois | سيشل; السيشل | سيشلي | Victoria, Victoria, فيكتوريا
TZA | Tanzanie | tanzanien | Tanzania | Tanzanian | تنزانيا; تانزانيا | تنزاني | Dodoma, Dodoma, دودوما
KEN | Kenya; Kénya | kényan; kenyan | Kenya | Kenyan | كينيا | كيني | Nairobi, Nairobi, نيروبي
UGA | Ouganda | ougandais | Uganda | Ugandan | أوغندا | أوغندي | Kampala, Kampala, كمبالا
RWA | Rwanda | rwandais | Rwanda | Rwandan | رواندا | رواندي | Kigali, Kigali, كيغالي
BDI | Burundi | burundais | Burundi | Burundian | بوروندي; بورندي | بوروندي | Gitega, Gitega, غيتيغا
ETH | Éthiopie | éthiopien | Ethiopia | Ethiopian | إثيوبيا | إثيوبي | Addis-Abeba, Addis Ababa, أديس أبابا
ERI | Érythrée | érythréen | Eritrea | Eritrean | إريتريا | إريتري | Asmara, Asmara, أسمرة
DJI | Djibouti | djiboutien | Djibouti | Djiboutian | جيبوتي | جيبوتي | Djibouti, Djibouti, جيبوتي
SOM | Somalie | somalien | Somalia | Somali | الصومال | صومالي | Mogadiscio, Mogadishu, مقديشو
SDN | Soudan | soudanais | Sudan | Sudanese | السودان | سوداني | Khartoum, Khartoum, الخرطوم
SSD | Soudan du Sud; Sud-Soudan | sud-soudanais | South Sudan | South Sudanese | جنوب السودان | جنوب سوداني | Djouba, Juba, جوبا
MWI | Malawi | malawien | Malawi | Malawian | مالاوي; ملاوي | مالاوي | Lilongwe, Lilongwe, ليلونغوي
LSO | Lesotho | | Lesotho | | ليسوتو | | Maseru, Maseru, ماسيرو
SWZ | Eswatini; Swaziland | | Eswatini; Swaziland | | إسواتيني; سوازيلاند | | Mbabane, Mbabane, مبابان
STP | Sao Tomé-et-Principe | santoméen | Sao Tome and Principe | | ساو تومي وبرينسيبي | | Sao Tomé, Sao Tome, ساو تومي
SAU | Arabie saoudite; Royaume d'Arabie saoudite | saoudien | Saudi Arabia; Kingdom of Saudi Arabia | Saudi; Saudi Arabian | السعودية; المملكة العربية السعودية | سعودي | Riyad, Riyadh, الرياض
ARE | Émirats arabes unis | émirati; émirien | United Arab Emirates; UAE | Emirati | الإمارات; الإمارات العربية المتحدة; دولة الإمارات | إماراتي | Abou Dhabi, Abu Dhabi, أبوظبي
QAT | Qatar | qatari; qatarien | Qatar | Qatari | دولة قطر; قطر | قطري | Doha, Doha, الدوحة
KWT | Koweït | koweïtien | Kuwait | Kuwaiti | الكويت; دولة الكويت | كويتي | Koweït City, Kuwait City, مدينة الكويت
BHR | Bahreïn; Bahrein | bahreïni; bahreïnien | Bahrain | Bahraini | البحرين; مملكة البحرين | بحريني | Manama, Manama, المنامة
OMN | Oman; Sultanat d'Oman | omanais | Oman; Sultanate of Oman | Omani | سلطنة عمان; عمان | عماني | Mascate, Muscat, مسقط
YEM | Yémen | yéménite | Yemen | Yemeni | اليمن | يمني | Sanaa, Sanaa, صنعاء
IRQ | Irak; Iraq; République d'Irak | irakien; iraquien | Iraq; Republic of Iraq | Iraqi | العراق; جمهورية العراق | عراقي | Bagdad, Baghdad, بغداد
JOR | Jordanie; Royaume hachémite de Jordanie | jordanien | Jordan; Hashemite Kingdom of Jordan | Jordanian | الأردن; المملكة الأردنية الهاشمية | أردني | Amman, Amman, عمّان
SYR | Syrie | syrien | Syria; Syrian Arab Republic | Syrian | سوريا; سورية | سوري | Damas, Damascus, دمشق
LBN | Liban; République libanaise | libanais | Lebanon; Lebanese Republic | Lebanese | لبنان; الجمهورية اللبنانية | لبناني | Beyrouth, Beirut, بيروت
PSE | Palestine; État de Palestine | palestinien | Palestine; State of Palestine | Palestinian | فلسطين; دولة فلسطين | فلسطيني | Ramallah, Ramallah, رام الله
ISR | Israël | israélien | Israel | Israeli | إسرائيل | إسرائيلي | Tel-Aviv, Tel Aviv, تل أبيب
TUR | Turquie; Türkiye; République de Turquie | turc | Turkey; Türkiye; Turkiye; Republic of Türkiye | Turkish | تركيا; جمهورية تركيا | تركي | Ankara, Ankara, أنقرة
IRN | Iran | iranien | Iran | Iranian | إيران | إيراني | Téhéran, Tehran, طهران
AFG | Afghanistan | afghan | Afghanistan | Afghan | أفغانستان | أفغاني | Kaboul, Kabul, كابول
PAK | Pakistan | pakistanais | Pakistan | Pakistani | باكستان | باكستاني | Islamabad, Islamabad, إسلام آباد
FRA | France; République française | français | France; French Republic | French | فرنسا; الجمهورية الفرنسية | فرنسي | Paris, Paris, باريس
ESP | Espagne; Royaume d'Espagne | espagnol | Spain; Kingdom of Spain | Spanish | إسبانيا; المملكة الإسبانية | إسباني | Madrid, Madrid, مدريد
PRT | Portugal; République portugaise | portugais | Portugal; Portuguese Republic | Portuguese | البرتغال | برتغالي | Lisbonne, Lisbon, لشبونة
ITA | Italie; République italienne | italien | Italy; Italian Republic | Italian | إيطاليا | إيطالي | Rome, Rome, روما
DEU | Allemagne; République fédérale d'Allemagne | allemand | Germany; Federal Republic of Germany | German | ألمانيا | ألماني | Berlin, Berlin, برلين
NLD | Pays-Bas; Royaume des Pays-Bas | néerlandais | Netherlands; Kingdom of the Netherlands | Dutch; Netherlands | هولندا; مملكة هولندا; الأراضي المنخفضة | هولندي | La Haye, The Hague, لاهاي
BEL | Belgique; Royaume de Belgique | belge | Belgium; Kingdom of Belgium | Belgian | بلجيكا | بلجيكي | Bruxelles, Brussels, بروكسيل
LUX | Luxembourg | luxembourgeois | Luxembourg | Luxembourgish | لوكسمبورغ | لوكسمبورغي | Luxembourg, Luxembourg, لوكسمبورغ
GBR | Royaume-Uni; Grande-Bretagne | britannique | United Kingdom; Great Britain; UK | British | المملكة المتحدة; بريطانيا | بريطاني | Londres, London, لندن
IRL | Irlande | irlandais | Ireland | Irish | إيرلندا; أيرلندا | إيرلندي | Dublin, Dublin, دبلن
CHE | Suisse; Confédération suisse | suisse; helvétique | Switzerland; Swiss Confederation | Swiss | سويسرا | سويسري | Berne, Bern, برن
AUT | Autriche | autrichien | Austria | Austrian | النمسا | نمساوي | Vienne, Vienna, فيينا
GRC | Grèce; République hellénique | grec; hellénique | Greece; Hellenic Republic | Greek; Hellenic | اليونان | يوناني | Athènes, Athens, أثينا
CYP | Chypre | chypriote | Cyprus | Cypriot | قبرص | قبرصي | Nicosie, Nicosia, نيقوسيا
MLT | Malte | maltais | Malta | Maltese | مالطا | مالطي | La Valette, Valletta, فاليتا
POL | Pologne | polonais | Poland | Polish | بولندا; بولونيا | بولندي; بولوني | Varsovie, Warsaw, وارسو
CZE | République tchèque; Tchéquie | tchèque | Czech Republic; Czechia | Czech | التشيك; جمهورية التشيك | تشيكي | Prague, Prague, براغ
SVK | Slovaquie | slovaque | Slovakia | Slovak | سلوفاكيا | سلوفاكي | Bratislava, Bratislava, براتيسلافا
HUN | Hongrie | hongrois | Hungary | Hungarian | المجر; هنغاريا | مجري; هنغاري | Budapest, Budapest, بودابست
ROU | Roumanie | roumain | Romania | Romanian | رومانيا | روماني | Bucarest, Bucharest, بوخارست
BGR | Bulgarie | bulgare | Bulgaria | Bulgarian | بلغاريا | بلغاري | Sofia, Sofia, صوفيا
SRB | Serbie | serbe | Serbia | Serbian | صربيا | صربي | Belgrade, Belgrade, بلغراد
HRV | Croatie | croate | Croatia | Croatian | كرواتيا | كرواتي | Zagreb, Zagreb, زغرب
SVN | Slovénie | slovène | Slovenia | Slovenian; Slovene | سلوفينيا | سلوفيني | Ljubljana, Ljubljana, ليوبليانا
DNK | Danemark | danois | Denmark | Danish | الدنمارك; الدانمارك | دنماركي | Copenhague, Copenhagen, كوبنهاغن
SWE | Suède | suédois | Sweden | Swedish | السويد | سويدي | Stockholm, Stockholm, ستوكهولم
NOR | Norvège | norvégien | Norway | Norwegian | النرويج | نرويجي | Oslo, Oslo, أوسلو
FIN | Finlande | finlandais | Finland | Finnish | فنلندا | فنلندي | Helsinki, Helsinki, هلسنكي
EST | Estonie | estonien | Estonia | Estonian | إستونيا | إستوني | Tallinn, Tallinn, تالين
LVA | Lettonie | letton | Latvia | Latvian | لاتفيا | لاتفي | Riga, Riga, ريغا
LTU | Lituanie | lituanien | Lithuania | Lithuanian | ليتوانيا | ليتواني | Vilnius, Vilnius, فيلنيوس
UKR | Ukraine | ukrainien | Ukraine | Ukrainian | أوكرانيا | أوكراني | Kiev, Kyiv, كييف
RUS | Russie; Fédération de Russie | russe | Russia; Russian Federation | Russian | روسيا; روسيا الاتحادية | روسي | Moscou, Moscow, موسكو
BLR | Biélorussie; Bélarus | biélorusse | Belarus | Belarusian | بيلاروسيا | بيلاروسي | Minsk, Minsk, مينسك
AZE | Azerbaïdjan | azerbaïdjanais | Azerbaijan | Azerbaijani | أذربيجان | أذربيجاني | Bakou, Baku, باكو
KAZ | Kazakhstan | kazakh | Kazakhstan | Kazakh | كازاخستان | كازاخستاني | Astana, Astana, أستانا
USA | États-Unis; États-Unis d'Amérique | américain; états-unien | United States; United States of America; U.S.; USA | American | الولايات المتحدة; الولايات المتحدة الأمريكية; أمريكا | أمريكي; أميركي | Washington, Washington, واشنطن
CAN | Canada | canadien | Canada | Canadian | كندا | كندي | Ottawa, Ottawa, أوتاوا
MEX | Mexique | mexicain | Mexico | Mexican | المكسيك | مكسيكي | Mexico, Mexico City, مكسيكو
BRA | Brésil | brésilien | Brazil | Brazilian | البرازيل | برازيلي | Brasilia, Brasilia, برازيليا
ARG | Argentine | argentin | Argentina | Argentine | الأرجنتين | أرجنتيني | Buenos Aires, Buenos Aires, بوينس آيرس
COL | Colombie | colombien | Colombia | Colombian | كولومبيا | كولومبي | Bogota, Bogota, بوغوتا
CHN | Chine; République populaire de Chine | chinois | China; People's Republic of China | Chinese | الصين; جمهورية الصين الشعبية | صيني | Pékin, Beijing, بيجين
JPN | Japon | japonais | Japan | Japanese | اليابان | ياباني | Tokyo, Tokyo, طوكيو
PRK | Corée du Nord; République populaire démocratique de Corée | nord-coréen | North Korea; Democratic People's Republic of Korea | North Korean | كوريا الشمالية | كوري شمالي | Pyongyang, Pyongyang, بيونغيانغ
KOR | République de Corée; Corée du Sud; Corée | sud-coréen; coréen | Republic of Korea; South Korea; Korea | South Korean; Korean | جمهورية كوريا; كوريا الجنوبية; كوريا | كوري جنوبي; كوري | Séoul, Seoul, سيول
IND | Inde | indien | India | Indian | الهند | هندي | New Delhi, New Delhi, نيودلهي
IDN | Indonésie | indonésien | Indonesia | Indonesian | إندونيسيا | إندونيسي | Jakarta, Jakarta, جاكرتا
MYS | Malaisie | malaisien | Malaysia | Malaysian | ماليزيا | ماليزي | Kuala Lumpur, Kuala Lumpur, كوالالمبور
VNM | Viêt Nam; Vietnam | vietnamien | Viet Nam; Vietnam | Vietnamese | فيتنام | فيتنامي | Hanoï, Hanoi, هانوي
AUS | Australie | australien | Australia | Australian | أستراليا | أسترالي | Canberra, Canberra, كانبيرا
"""

# Forces known by a name of their own, which bears no name of a state.
FORCES = {
    "Forces armées royales": "MAR",
    "القوات المسلحة الملكية": "MAR",
    "Royal Armed Forces of Morocco": "MAR",
    "FAMa": "MLI",
    "FAR": "MAR",
    "FANCI": "CIV",
    "FACI": "CIV",
    "FARDC": "COD",
    "Armée nationale populaire": "DZA",
    "الجيش الوطني الشعبي": "DZA",
}
