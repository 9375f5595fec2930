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
"""
