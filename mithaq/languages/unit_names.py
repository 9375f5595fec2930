# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Units, by code: family, how many base units one is, and how the three languages write it.

Families: time_short (hours), time_long (months), money (each currency its own), length (m), mass (kg), area (m²), volume (l),
speed (km/h), heat (each its own), share (per cent), power (W).
"""

# code | family | factor | French and English words and signs | Arabic words | Arabic duals
UNITS = """
SEC | time_short | 1/3600 | seconde secondes second seconds | ثانية ثواني ثوان | ثانيتين ثانيتان
MIN | time_short | 1/60 | minute minutes min | دقيقة دقائق | دقيقتين دقيقتان
H | time_short | 1 | heure heures hour hours hr hrs | ساعة ساعات | ساعتين ساعتان
D | time_short | 24 | jour jours journée journées day days | يوم يوما أيام | يومين يومان
W | time_short | 168 | semaine semaines week weeks hebdomadaire | أسبوع أسبوعا أسابيع | أسبوعين أسبوعان
M | time_long | 1 | mois month months | شهر شهرا أشهر شهور | شهرين شهران
Q | time_long | 3 | trimestre trimestres quarter quarters | |
S | time_long | 6 | semestre semestres semester semesters | |
Y | time_long | 12 | an ans année années year years yr yrs | سنة سنوات سنين عام عاما أعوام | سنتين سنتان عامين عامان
DEC | time_long | 120 | décennie décennies decade decades | عقد عقدا عقود | عقدين عقدان
C | time_long | 1200 | siècle siècles century centuries | قرن قرنا قرون | قرنين قرنان
PCT | share | 1 | % ٪ percent pourcent | ٪ % |
EUR | money | 1 | euro euros € eur | يورو أورو أوروهات |
USD | money | 1 | dollar dollars $ usd | دولار دولارا دولارات $ | دولارين دولاران
GBP | money | 1 | sterling £ gbp | إسترليني استرليني £ |
MAD | money | 1 | dirham dirhams mad dh dhs | درهم درهما دراهم | درهمين درهمان
XOF | money | 1 | fcfa xof cfa | سيفا |
FR | money | 1 | franc francs | فرنك فرنكا فرنكات | فرنكين
DN | money | 1 | dinar dinars | دينار دينارا دنانير | دينارين
RYL | money | 1 | riyal riyals rial rials | ريال ريالا ريالات | ريالين
OUG | money | 1 | ouguiya ouguiyas | أوقية أواقي |
YEN | money | 1 | yen yens ¥ | ين |
YUAN | money | 1 | yuan yuans rmb | يوان |
RUB | money | 1 | rouble roubles ruble rubles | روبل |
KM | length | 1000 | km kilomètre kilomètres kilometre kilometres kilometer kilometers | كلم كم كيلومتر كيلومترا كيلومترات | كيلومترين
MT | length | 1 | mètre mètres metre metres meter meters | متر مترا أمتار | مترين متران
CM | length | 1/100 | cm centimètre centimètres centimetre centimetres centimeter centimeters | سم سنتيمتر سنتيمترا سنتيمترات |
MM | length | 1/1000 | mm millimètre millimètres millimetre millimetres millimeter | ملم مليمتر مليمترا مليمترات |
MI | length | 1609 | mile miles | ميل ميلا أميال | ميلين ميلان
NMI | length | 1852 | nautique nautiques nautical milles | بحري بحريا بحرية |
FT | length | 0.3048 | pied pieds foot feet | قدم قدما أقدام | قدمين قدمان
IN | length | 0.0254 | pouce pouces inch inches | بوصة بوصات | بوصتين
KG | mass | 1 | kg kilo kilos kilogramme kilogrammes kilogram kilograms | كلغ كغ كيلوغرام كيلوغراما كيلوغرامات كيلوجرام |
G | mass | 1/1000 | gramme grammes gram grams | غرام غراما غرامات جرام |
T | mass | 1000 | tonne tonnes ton tons | طن طنا أطنان | طنين طنان
LB | mass | 0.4536 | pound pounds lb lbs | رطل رطلا أرطال | رطلين
HA | area | 10000 | ha hectare hectares | هكتار هكتارا هكتارات | هكتارين
KM2 | area | 1000000 | km2 | كم2 |
L | volume | 1 | litre litres liter liters | لتر لترا لترات | لترين لتران
M3 | volume | 1000 | m3 | م3 |
KMH | speed | 1 | kmh mph knots | |
"""

# Long names of several words, seen before the single ones.
PHRASES = """
PCT | pour cent; per cent; p. cent; في المائة; في المئة; بالمائة; بالمئة; في الماية; نقطة مئوية
XOF | francs CFA; franc CFA; F CFA; CFA francs; فرنك إفريقي; فرنك أفريقي; فرنك غرب إفريقي; فرنك سيفا; فرنكا إفريقيا
GBP | livres sterling; livre sterling; pounds sterling; pound sterling; جنيه إسترليني; جنيها إسترلينيا; جنيهات إسترلينية
KM2 | kilomètres carrés; kilomètre carré; square kilometres; square kilometers; كيلومتر مربع; كيلومترا مربعا; كيلومترات مربعة
M2 | mètres carrés; mètre carré; square metres; square meters; متر مربع; مترا مربعا; أمتار مربعة
M3 | mètres cubes; mètre cube; cubic metres; cubic meters; متر مكعب; مترا مكعبا; أمتار مكعبة
NMI | milles marins; milles nautiques; nautical miles; ميل بحري; ميلا بحريا; أميال بحرية
USD | dollars américains; dollars des États-Unis; US dollars; دولار أمريكي; دولارا أمريكيا; دولارات أمريكية; دولار أميركي
MAD | dirhams marocains; dirham marocain; Moroccan dirhams; درهم مغربي; درهما مغربيا; دراهم مغربية
KMH | kilomètres à l'heure; kilomètres heure; kilometres per hour; miles per hour; كيلومتر في الساعة; كيلومترا في الساعة
"""
PHRASE_FAMILIES = {"M2": ("area", "1")}

# A noun that says a length of time without a number: (code, how many).
SPANS = {
    "trimestre": ("M", 3), "semestre": ("M", 6), "quinzaine": ("D", 15), "décennie": ("Y", 10), "fortnight": ("D", 14),
    "semester": ("M", 6), "biennium": ("Y", 2), "quinquennat": ("Y", 5), "septennat": ("Y", 7),
    "trimestriel": ("M", 3), "trimestrielle": ("M", 3), "trimestriels": ("M", 3), "trimestrielles": ("M", 3),
    "trimestriellement": ("M", 3), "semestriel": ("M", 6), "semestrielle": ("M", 6), "semestriellement": ("M", 6),
    "biennal": ("Y", 2), "biennale": ("Y", 2), "triennal": ("Y", 3), "triennale": ("Y", 3),
    "quinquennal": ("Y", 5), "quinquennale": ("Y", 5), "bimensuel": ("D", 15), "quarterly": ("M", 3),
    "ثلاثي": ("M", 3), "فصلية": ("M", 3), "فصلي": ("M", 3), "خماسية": ("Y", 5), "خماسي": ("Y", 5),
}  # fmt: skip
