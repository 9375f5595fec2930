# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Units, by code: family, how many base units one is, and how the three languages write it.

Families: time_short (hours), time_long (months), money (each currency its own), length (m), mass (kg), area (m²), volume (l),
speed (km/h), heat (each its own), share (per cent), power (W), energy (Wh), data (MB), beat (Hz).
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
DOLLAR | money | 1 | dollar dollars $ | دولار دولارا دولارات $ | دولارين دولاران
GBP | money | 1 | sterling £ gbp | إسترليني استرليني £ |
DIRHAM | money | 1 | dirham dirhams dh dhs | درهم درهما دراهم | درهمين درهمان
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
MI | length | 1609 | mile miles milles | ميل ميلا أميال | ميلين ميلان
NMI | length | 1852 | nautique nautiques nautical | بحري بحريا بحرية |
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
QTL | mass | 100 | quintal quintaux quintals | قنطار قنطارا قناطير | قنطارين
AC | area | 4047 | acre acres | فدان فدانا أفدنة | فدانين
GAL | volume | 3.785 | gallon gallons | غالون غالونا غالونات جالون جالونا | غالونين
BBL | volume | 159 | baril barils barrel barrels | برميل برميلا براميل | برميلين
CL | volume | 1/100 | centilitre centilitres cl | سنتيلتر |
KMH | speed | 1 | kmh | |
MPH | speed | 1.609 | mph | |
KN | speed | 1.852 | noeud noeuds nœud nœuds knot knots | عقدة |
DEG | heat | 1 | degré degrés degree degrees ° | درجة درجات |
W1 | power | 1 | watt watts | واط واطا |
KW | power | 1000 | kilowatt kilowatts kw | كيلوواط كيلووات |
MW | power | 1000000 | mégawatt mégawatts megawatt megawatts | ميغاواط ميغاوات ميجاواط |
GW | power | 1000000000 | gigawatt gigawatts | غيغاواط جيجاواط |
KWH | energy | 1 | kwh kilowattheure kilowattheures | |
MWH | energy | 1000 | mwh mégawattheure mégawattheures | |
GWH | energy | 1000000 | gwh gigawattheure gigawattheures | |
MB | data | 1 | mégaoctet mégaoctets megabyte megabytes | ميغابايت ميغابايتا |
GB | data | 1000 | gigaoctet gigaoctets gigabyte gigabytes | غيغابايت جيجابايت |
TB | data | 1000000 | téraoctet téraoctets terabyte terabytes | تيرابايت |
HZ | beat | 1 | hertz | هرتز |
KHZ | beat | 1000 | kilohertz khz | كيلوهرتز |
MHZ | beat | 1000000 | mégahertz megahertz mhz | ميغاهرتز ميغاهرتس ميجاهرتز |
GHZ | beat | 1000000000 | gigahertz ghz | غيغاهرتز جيجاهرتز |
V | tension | 1 | volt volts | فولت فولط |
A | current | 1 | ampère ampères ampere amperes | أمبير |
BAR | pressure | 1 | bar bars | بار |
AED | money | 1 | aed | |
USD | money | 1 | usd |  |
MAD | money | 1 | mad | |
POUND | money | 1 | livre livres | جنيه جنيها جنيهات |
FT2 | area | 0.0929 | | |
MI2 | area | 2590000 | | |
EGP | money | 1 | egp | |
CHF | money | 1 | chf | |
CAD | money | 1 | cad | |
AUD | money | 1 | aud | |
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
FT2 | pieds carrés; pied carré; square feet; square foot; sq. ft.; sq ft; قدم مربعة; قدم مربع; قدما مربعة; قدما مربعا; أقدام مربعة
MI2 | milles carrés; square miles; square mile; ميل مربع; ميلا مربعا; أميال مربعة
KM2 | km2; كم2; كلم2
M2 | m2; م2
M3 | m3; م3
NMI | nmi; nm
GBP | livres britanniques; British pounds; جنيه بريطاني; جنيها بريطانيا
CAD | dollars canadiens; dollar canadien; Canadian dollars; Canadian dollar; دولار كندي; دولارا كنديا; دولارات كندية
AUD | dollars australiens; Australian dollars; دولار أسترالي; دولارا أستراليا
EGP | livres égyptiennes; livre égyptienne; Egyptian pounds; جنيه مصري; جنيها مصريا; جنيهات مصرية
CHF | francs suisses; franc suisse; Swiss francs; فرنك سويسري; فرنكا سويسريا
AED | dirhams émiratis; dirhams des Émirats arabes unis; UAE dirhams; Emirati dirhams; درهم إماراتي; درهما إماراتيا
DEG | degrés Celsius; degré Celsius; degrees Celsius; degree Celsius; °C; درجة مئوية; درجات مئوية
KWH | kilowatt-heures; kilowatt-heure; kilowatt hours; kilowatt hour; كيلوواط ساعة; كيلوواط في الساعة
MWH | mégawatt-heures; mégawatt-heure; megawatt hours; ميغاواط ساعة; ميغاواط في الساعة
MPH | miles per hour; milles à l'heure; miles à l'heure; ميل في الساعة; ميلا في الساعة; أميال في الساعة
KMH | km/h; kilomètres à l'heure; kilomètres heure; kilometres per hour; kilometers per hour; كيلومتر في الساعة; كيلومترا في الساعة; كيلومترات في الساعة; كلم في الساعة; كلم/س
"""
PHRASE_FAMILIES = {"M2": ("area", "1")}

# A noun that says a length of time without a number: (code, how many).
SPANS = {
    "trimestre": ("M", 3), "semestre": ("M", 6), "quinzaine": ("W", 2), "décennie": ("Y", 10), "fortnight": ("W", 2),
    "semester": ("M", 6), "biennium": ("Y", 2), "quinquennat": ("Y", 5), "septennat": ("Y", 7),
    "trimestriel": ("M", 3), "trimestrielle": ("M", 3), "trimestriels": ("M", 3), "trimestrielles": ("M", 3),
    "trimestriellement": ("M", 3), "semestriel": ("M", 6), "semestrielle": ("M", 6), "semestriellement": ("M", 6),
    "biennal": ("Y", 2), "biennale": ("Y", 2), "triennal": ("Y", 3), "triennale": ("Y", 3),
    "quinquennal": ("Y", 5), "quinquennale": ("Y", 5), "quarterly": ("M", 3), "decade": ("Y", 10),
    "biannual": ("M", 6), "biannually": ("M", 6), "biennial": ("Y", 2), "biennially": ("Y", 2), "triennial": ("Y", 3),
    "ثلاثي": ("M", 3), "فصلية": ("M", 3), "فصلي": ("M", 3), "خماسية": ("Y", 5), "خماسي": ("Y", 5),
}  # fmt: skip
