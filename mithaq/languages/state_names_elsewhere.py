# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""States that a commission of the region seldom deals with, so that a concordance knows one of them from another.

The same columns as `state_names.py`. For recognition only: never shown as a list.
"""

STATES_ELSEWHERE = """
ALB | Albanie | albanais | Albania | Albanian | ألبانيا | ألباني | Tirana, Tirana, تيرانا
AND | Andorre | andorran | Andorra | Andorran | أندورا | أندوري |
ARM | Arménie | arménien | Armenia | Armenian | أرمينيا | أرميني | Erevan, Yerevan, يريفان
GEO | Géorgie | géorgien | | Georgian | جورجيا | جورجي | Tbilissi, Tbilisi, تبليسي
BGD | Bangladesh | bangladais | Bangladesh | Bangladeshi | بنغلاديش; بنغلادش | بنغلاديشي | Dacca, Dhaka, دكا
BIH | Bosnie-Herzégovine; Bosnie | bosnien | Bosnia and Herzegovina; Bosnia | Bosnian | البوسنة والهرسك; البوسنة | بوسني | Sarajevo, Sarajevo, سراييفو
BOL | Bolivie | bolivien | Bolivia | Bolivian | بوليفيا | بوليفي | La Paz, La Paz, لاباز
CHL | Chili | chilien | Chile | Chilean | تشيلي; الشيلي; شيلي | تشيلي; شيلي | Santiago, Santiago, سانتياغو
CRI | Costa Rica | costaricien | Costa Rica | Costa Rican | كوستاريكا | كوستاريكي | San José, San José, سان خوسيه
CUB | Cuba | cubain | Cuba | Cuban | كوبا | كوبي | La Havane, Havana, هافانا
DOM | République dominicaine | dominicain | Dominican Republic | | جمهورية الدومينيكان; الدومينيكان | |
ECU | Équateur | équatorien | Ecuador | Ecuadorian | الإكوادور; إكوادور | إكوادوري | Quito, Quito, كيتو
SLV | Salvador; El Salvador | salvadorien | El Salvador | Salvadoran | السلفادور | سلفادوري |
GTM | Guatemala | guatémaltèque | Guatemala | Guatemalan | غواتيمالا | غواتيمالي |
HND | Honduras | hondurien | Honduras | Honduran | هندوراس | هندوراسي | Tegucigalpa, Tegucigalpa, تيغوسيغالبا
HTI | Haïti | haïtien | Haiti | Haitian | هايتي | هايتي | Port-au-Prince, Port-au-Prince, بورت أو برنس
ISL | Islande | islandais | Iceland | Icelandic; Icelander | آيسلندا; أيسلندا; إيسلندا | آيسلندي | Reykjavik, Reykjavik, ريكيافيك
JAM | Jamaïque | jamaïcain | Jamaica | Jamaican | جامايكا | جامايكي | Kingston, Kingston, كينغستون
KHM | Cambodge | cambodgien | Cambodia | Cambodian | كمبوديا | كمبودي | Phnom Penh, Phnom Penh, بنوم بنه
KGZ | Kirghizistan; Kirghizstan | kirghize | Kyrgyzstan | Kyrgyz | قيرغيزستان | قيرغيزي | Bichkek, Bishkek, بيشكيك
LAO | Laos | laotien | Laos | Laotian | لاوس | لاوسي | Vientiane, Vientiane, فيينتيان
LKA | Sri Lanka | sri-lankais | Sri Lanka | Sri Lankan | سريلانكا; سري لانكا | سريلانكي | Colombo, Colombo, كولومبو
MDA | Moldavie; Moldova | moldave | Moldova | Moldovan | مولدوفا; مولدافيا | مولدوفي | Chisinau, Chisinau, كيشيناو
MKD | Macédoine; Macédoine du Nord | macédonien | Macedonia; North Macedonia | Macedonian | مقدونيا; مقدونيا الشمالية | مقدوني | Skopje, Skopje, سكوبيه
MNE | Monténégro | monténégrin | Montenegro | Montenegrin | الجبل الأسود; مونتينيغرو | |
MMR | Birmanie; Myanmar | birman | Myanmar; Burma | Burmese | ميانمار; بورما | بورمي | Naypyidaw, Naypyidaw, نايبيداو
MNG | Mongolie | mongol | Mongolia | Mongolian | منغوليا | منغولي | Oulan-Bator, Ulaanbaatar, أولان باتور
NPL | Népal | népalais | Nepal | Nepalese; Nepali | نيبال; النيبال | نيبالي | Katmandou, Kathmandu, كاتماندو
NZL | Nouvelle-Zélande | néo-zélandais | New Zealand | New Zealander | نيوزيلندا; نيوزيلاندا | نيوزيلندي | Wellington, Wellington, ويلينغتون
NIC | Nicaragua | nicaraguayen | Nicaragua | Nicaraguan | نيكاراغوا | نيكاراغوي | Managua, Managua, ماناغوا
PAN | Panama | panaméen | Panama | Panamanian | بنما; باناما | بنمي |
PRY | Paraguay | paraguayen | Paraguay | Paraguayan | باراغواي | باراغوياني | Asuncion, Asuncion, أسونسيون
PER | Pérou | péruvien | Peru | Peruvian | بيرو; البيرو | بيروفي | Lima, Lima, ليما
PHL | Philippines | philippin | Philippines | Filipino; Philippine | الفلبين; الفليبين | فلبيني | Manille, Manila, مانيلا
SGP | Singapour | singapourien | Singapore | Singaporean | سنغافورة | سنغافوري |
THA | Thaïlande | thaïlandais | Thailand | Thai | تايلاند; تايلند | تايلاندي; تايلندي | Bangkok, Bangkok, بانكوك
TJK | Tadjikistan | tadjik | Tajikistan | Tajik | طاجيكستان | طاجيكي | Douchanbé, Dushanbe, دوشنبه
TKM | Turkménistan | turkmène | Turkmenistan | Turkmen | تركمانستان | تركماني | Achgabat, Ashgabat, عشق آباد
TTO | Trinité-et-Tobago | trinidadien | Trinidad and Tobago | Trinidadian | ترينيداد وتوباغو | ترينيدادي |
URY | Uruguay | uruguayen | Uruguay | Uruguayan | أوروغواي; الأوروغواي | أوروغواياني | Montevideo, Montevideo, مونتيفيديو
UZB | Ouzbékistan | ouzbek | Uzbekistan | Uzbek | أوزبكستان; أوزبكستان | أوزبكي | Tachkent, Tashkent, طشقند
VEN | Venezuela | vénézuélien | Venezuela | Venezuelan | فنزويلا | فنزويلي | Caracas, Caracas, كاراكاس
TWN | Taïwan | taïwanais | Taiwan | Taiwanese | تايوان | تايواني | Taipei, Taipei, تايبيه
SCO | Écosse | écossais | Scotland | Scottish | اسكتلندا; أسكتلندا; إسكتلندا | اسكتلندي; أسكتلندي | Édimbourg, Edinburgh, إدنبرة
WLS | pays de Galles | gallois | Wales | Welsh | ويلز | ويلزي | Cardiff, Cardiff, كارديف
ENG | Angleterre | anglais | England | English | إنجلترا; إنكلترا | إنجليزي; إنكليزي |
VAT | Vatican; Saint-Siège | | Vatican; Holy See | | الفاتيكان; الكرسي الرسولي | فاتيكاني |
ATG | Antigua-et-Barbuda | antiguais | Antigua and Barbuda | Antiguan | أنتيغوا وبربودا | |
BHS | Bahamas | bahaméen | Bahamas | Bahamian | جزر البهاما; البهاما | | Nassau, Nassau, ناسو
BRB | Barbade | barbadien | Barbados | Barbadian | بربادوس; باربادوس | بربادوسي | Bridgetown, Bridgetown, بريدجتاون
BLZ | Belize | bélizien | Belize | Belizean | بليز | بليزي | Belmopan, Belmopan, بلموبان
BTN | Bhoutan | bhoutanais | Bhutan | Bhutanese | بوتان | بوتاني | Thimphou, Thimphu, تيمفو
BRN | Brunei; Brunei Darussalam | brunéien | Brunei; Brunei Darussalam | Bruneian | بروناي; بروناي دار السلام | بروناوي |
FJI | Fidji; îles Fidji | fidjien | Fiji | Fijian | فيجي | | Suva, Suva, سوفا
GUY | Guyana | guyanien | Guyana | Guyanese | غيانا; غويانا | غياني | Georgetown, Georgetown, جورج تاون
LIE | Liechtenstein | liechtensteinois | Liechtenstein | | ليختنشتاين; لختنشتاين | | Vaduz, Vaduz, فادوز
MCO | Monaco; Principauté de Monaco | monégasque | Monaco | Monegasque | موناكو; إمارة موناكو | |
MDV | Maldives | maldivien | Maldives | Maldivian | جزر المالديف; المالديف; ملديف | مالديفي | Malé, Male, ماليه
PNG | Papouasie-Nouvelle-Guinée | | Papua New Guinea | | بابوا غينيا الجديدة | |
SMR | Saint-Marin | | San Marino | | سان مارينو | |
SUR | Suriname | surinamais | Suriname | Surinamese | سورينام | سورينامي | Paramaribo, Paramaribo, باراماريبو
TLS | Timor-Leste; Timor oriental | timorais | Timor-Leste; East Timor | Timorese | تيمور الشرقية; تيمور ليشتي | تيموري |
WSM | Samoa | samoan | Samoa | Samoan | ساموا | |
XKX | Kosovo | kosovar | Kosovo | Kosovar | كوسوفو; كوسوفا | كوسوفي | Pristina, Pristina, بريشتينا
CONGO | Congo | congolais | Congo | Congolese | الكونغو; الكونغو | كونغولي |
COD | République démocratique du Congo; RDC; R.D.C.; Congo-Kinshasa; RD Congo | | Democratic Republic of Congo; DRC; DR Congo; Congo-Kinshasa | | الكونغو الديموقراطية; جمهورية الكونغو الديموقراطية; الكونغو كينشاسا | |
COG | Congo Brazzaville | | Republic of Congo; Congo Brazzaville | | الكونغو برازافيل; الكونغو - برازافيل | |
KOREA | Corée | coréen | Korea | Korean | كوريا | كوري |
CAF | RCA; R.C.A. | | CAR | | جمهورية أفريقيا الوسطى; إفريقيا الوسطى | إفريقي أوسط |
CPV | République du Cap-Vert; République de Cabo Verde | cap-verdien; capverdien | Republic of Cabo Verde | | جمهورية الرأس الأخضر; كاب فيردي | كابفيردي; رأس أخضري |
LSO | Royaume du Lesotho | lesothan | Kingdom of Lesotho | Basotho | مملكة ليسوتو | ليسوتي; ليسوتوي |
SWZ | Royaume d'Eswatini | swazi; eswatinien | Kingdom of Eswatini | Swazi | مملكة إسواتيني | إسواتيني; سوازيلندي |
STP | São Tomé-et-Príncipe; Sao Tomé-et-Principe | santoméen | São Tomé and Príncipe | São Toméan | ساوتومي وبرينسيب; سان تومي وبرينسيبي | | São Tomé, São Tomé, سان تومي
DOM | | dominicain | | Dominican | جمهورية الدومينيك | دومينيكاني | Saint-Domingue, Santo Domingo, سانتو دومينغو
CIV | RCI; R.C.I.; République de Côte d'Ivoire | | Republic of Côte d'Ivoire; Cote d'Ivoire | Ivoirian; Ivorien | كوت دي فوار; الكوديفوار; كوديفوار; جمهورية كوت ديفوار | عاجي; كوت ديفواري; ايفواري |
MRT | RIM; R.I.M.; République islamique de Mauritanie | | Islamic Republic of Mauritania | | الجمهورية الإسلامية الموريتانية | |
TZA | République unie de Tanzanie; République-Unie de Tanzanie | tanzanien; zanzibarite | United Republic of Tanzania | | جمهورية تنزانيا المتحدة; جمهورية تنزانيا الاتحادية | تانزاني |
DZA | République algérienne démocratique et populaire | | People's Democratic Republic of Algeria | | الجمهورية الجزائرية الديمقراطية الشعبية | |
NGA | République fédérale du Nigéria; République fédérale du Nigeria | | Federal Republic of Nigeria | | جمهورية نيجيريا الاتحادية; جمهورية نيجيريا الفيدرالية; نيجريا | |
ETH | République fédérale démocratique d'Éthiopie; Ethiopie | | Federal Democratic Republic of Ethiopia | | جمهورية إثيوبيا الفيدرالية الديمقراطية; أثيوبيا; جمهورية إثيوبيا الديمقراطية الاتحادية | أثيوبي |
COM | Union des Comores | | | | جمهورية القمر المتحدة | جزر قمري |
GMB | République de Gambie; République islamique de Gambie | | Republic of The Gambia; Republic of the Gambia | | جمهورية غامبيا; الجامبيا | جامبي |
GNB | République de Guinée-Bissau | bissao-guinéen; bissau guinéen | Republic of Guinea-Bissau | | جمهورية غينيا بيساو | بيساوي; غيني - بيساوي |
BFA | Burkina Faso | burkinais; burkinabè | | Burkinabè; Burkinabé | بوركينا; بوركينا فاصو | بوركينابي; بوركينافاسي; بوركيني |
TGO | | | | | الطوغو; طوغو; التوغو; توجو | طوغولي; توجولي |
BEN | République du Bénin | | Republic of Benin | Benin | البينين; بينين; جمهورية البنين | بينيني; بينني |
CMR | République du Cameroun | | Republic of Cameroon | | الكامرون; كاميرون; جمهورية الكاميرون | كامروني |
GAB | République du Gabon | | Republic of Gabon; Gabonese Republic | | غابون; جمهورية الغابون; الجمهورية الغابونية | جابوني |
TCD | République du Tchad | | Republic of Chad; Republic of the Chad | | التشاد; اتشاد | اتشادي |
MOZ | | | | | الموزمبيق; موزامبيق | موزامبيقي |
MDG | | | | Madagascan | | مدغشقري; ملغاشي |
SDN | République du Soudan | | Republic of the Sudan | | جمهورية السودان | |
DJI | | | | | جمهورية جيبوتي | |
EGY | RAE; R.A.E.; République arabe d'Égypte | | | | ج.م.ع | |
SAU | | | KSA | | المملكة السعودية | |
ARE | Émirats; E.A.U. | | Emirates; U.A.E. | | | |
YEM | République du Yémen | | Republic of Yemen | | الجمهورية اليمنية | |
GBR | | | U.K.; Britain | Briton | بريطانيا العظمى | |
USA | USA; U.S.A. | | U.S.A.; US | | أميركا; الولايات المتحدة الأميركية | أمريكاني; أميركي |
DEU | RFA | | | | جمهورية ألمانيا الاتحادية | ألماني |
NLD | | | Holland | Dutchman | هولندة | نيذرلندي |
ITA | | | | | إيطالية | طلياني |
TUR | | | | Turk | تركية | |
RUS | | | | | الاتحاد الروسي; روسية | |
HUN | | | | | هنغارية | |
CZE | | | | | تشيكيا; الجمهورية التشيكية | |
BLR | | | | | بيلاروس; روسيا البيضاء | |
JPN | | nippon | | | | |
"""

# Broken plurals and old ones, which no ending makes of the singular: "two Turks", الأتراك.
PEOPLES = {
    "TUR": "أتراك الأتراك", "DEU": "ألمان الألمان", "RUS": "روس الروس", "IND": "هنود الهنود", "AFG": "أفغان الأفغان",
    "ENG": "إنجليز الإنجليز إنكليز الإنكليز", "USA": "أمريكان الأمريكان أميركان الأميركان", "ESP": "إسبان الإسبان",
    "ITA": "طليان الطليان إيطال", "TUN": "توانسة التوانسة", "GRC": "يونانيين", "SYR": "سوريون", "CHE": "سويسريون",
    "POL": "بولون", "SWE": "سويديون", "HUN": "مجر", "BGR": "بلغار البلغار", "SRB": "صرب الصرب", "ROU": "رومان", "ETH": "أحباش الأحباش",
}  # fmt: skip
