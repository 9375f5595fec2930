# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Ranks of land, air and naval forces: one code per rank, and how France and the Maghreb, Mali and the Mashriq name it.

code | grade (higher commands lower; equal grades are one rank in two arms) | French | English | Arabic
"""

RANKS = """
marshal | 100 | maréchal | field marshal; marshal; air chief marshal | المشير; الماريشال
general | 90 | général d'armée; général d'armée aérienne; amiral | | الفريق أول ركن; الفريق أول الركن; فريق أول ركن; فريق أول; الفريق أول; الفريق الأول; الجنرال دارمي; العماد
lieutenant_general | 80 | général de corps d'armée; général de corps aérien; vice-amiral d'escadre | lieutenant general; lt. gen.; lt gen; lt. general; vice admiral; air marshal; tenente-general | نائب الأميرال; نائب أميرال; الفريق; الجنرال دو كور دارمي; الجنرال دوكور دارمي; فريق أمير; الفريق الركن; فريق ركن; الفريق الطيار
major_general | 70 | général de division; gén. de division; général de division aérienne; général-major; médecin-général; médecin général; vice-amiral | major general; maj. gen.; maj gen; maj. general; rear admiral; air vice marshal | اللواء; الجنرال دو ديفيزيون; الجنرال دوديفيزيون; لواء ركن; اللواء أركان حرب; لواء أركان حرب; اللواء الركن; اللواء ركن; لواء; الجنرال دو ديفزيون; الجنرال دي ديفيزيون; جنرال دو ديفيزيون
brigadier_general | 60 | général de brigade; général de brigade aérienne; contre-amiral; brigadier général; brigadier | brigadier general; brig. gen.; brig gen; brig. general; brigadier; air commodore; commodore | العميد; الجنرال دو بريكاد; الجنرال دوبريكاد; الجنرال دو بريغاد; الجنرال دوبريغاد; الجنرال دو بريجاد; الجنرال دي بريغاد; جنرال دو بريغاد; أمير اللواء; أمير لواء; عميد ركن; العميد الركن; العميد أركان حرب; عميد أركان حرب; عميد
senior_colonel | 55 | colonel-major; colonel-majeur | senior colonel; colonel-major | العقيد أول; عقيد أول; الكولونيل ماجور; العقيد ماجور; كولونيل ماجور; العقيد الرائد
colonel | 50 | colonel; médecin-colonel; médecin colonel; capitaine de vaisseau; ingénieur en chef; médecin en chef; commissaire en chef | colonel; col.; Oberst i.G.; Oberst; Coronel; Colonnello; Albay; group captain; captain (navy) | العقيد; الكولونيل; عقيد ركن; العقيد الركن; عقيد أركان حرب; العقيد أركان حرب; عقيد; كولونيل
lieutenant_colonel | 40 | lieutenant-colonel; capitaine de frégate | lieutenant colonel; Oberstleutnant; Teniente Coronel; Tenente Colonnello; lt. col.; lt col; lt. colonel; wing commander; commander | المقدم; الليوتنان كولونيل; مقدم ركن; الملازم العقيد; المقدم الركن; مقدم; الليوتنان كولونيل
major | 30 | commandant; chef de bataillon; chef d'escadron; chef d'escadrons; capitaine de corvette | major; lieutenant commander; squadron leader | الرائد; الكومندان; الرائد الركن; رائد ركن; رائد; الكوماندان
captain | 20 | capitaine; lieutenant de vaisseau | captain; flight lieutenant | النقيب; القبطان; نقيب
lieutenant | 15 | lieutenant; enseigne de vaisseau | first lieutenant; lieutenant | الملازم الأول; الملازم أول
second_lieutenant | 10 | sous-lieutenant | second lieutenant | الملازم; الملازم الثاني
any_general | 0 | général; générale | general; admiral | الجنرال; جنرال
"""

# Ranks that a concordance tells apart and a draft doesn't look for: their names are too often words of everyday life.
RANKS_TOO = """
lieutenant_general | 80 | | | فريق بحري
major_general | 70 | | | لواء بحري
colonel | 50 | | | عقيد بحري
second_lieutenant | 10 | | ensign | الملازم ثان
cadet | 9 | aspirant | officer cadet | الطالب الضابط; المرشح الضابط
senior_warrant | 8 | adjudant-chef | chief warrant officer; sergeant major | المساعد الأول; المساعد أول; المساعد الأقدم
warrant | 7 | adjudant | warrant officer; staff sergeant | المساعد
senior_sergeant | 6 | sergent-chef; maréchal des logis-chef | senior sergeant; master sergeant | الرقيب الأول; الرقيب أول
sergeant | 5 | sergent; maréchal des logis | sergeant | الرقيب
senior_corporal | 4 | caporal-chef; brigadier-chef | senior corporal; lance sergeant | العريف الأول; العريف أول
corporal | 3 | caporal | corporal | العريف
soldier | 2 | soldat de première classe | private first class | الجندي الأول
"""

# Ranks that one language or force ranks higher than another: code | the codes each may stand for | their names.
EITHER = """
farik | lieutenant_general major_general | الفريق
vice_admiral | lieutenant_general major_general | vice-amiral; vice admiral; vice-admiral; نائب الأميرال; نائب أميرال; نائب أميرال بحري
rear_admiral | major_general brigadier_general | contre-amiral; rear admiral; rear-admiral; الأميرال المساعد; عميد بحري; العميد البحري; لواء بحري; كونتر أميرال; الكونتر أميرال
naval_captain | colonel captain senior_colonel | capitaine de vaisseau; capitaine de vaisseau-major; captain (navy); عقيد بحري; العقيد البحري; قبطان بحري
brigadier | brigadier_general corporal senior_corporal sergeant warrant | brigadier; البريغادير
"""

# Written before a name beside the rank, and no part of either.
ADDED = "de gendarmerie; (er); (2s); de l'armée de terre; de l'armée de l'air; ركن; طيار; بحري; (طيار); (بحري); (جوي); (ركن); أركان حرب; (GS); (G.S.); (dg); (i.G.); (navy); (rtd); (ret.); (retd); (er.); الركن; الطيار; المتقاعد"
# Ranks that are ordinary words as well: with a capital, a single capitalised word behind them makes no person.
WEAK = {"major", "captain", "general", "commandant", "admiral", "commander", "brigadier", "commodore"}

# Ranks as lists shorten them, alone in their cell: folded words without stops → code.
ABBREVIATED = {
    "gen": "any_general", "gal": "any_general", "gal bde": "brigadier_general", "gbr": "brigadier_general",
    "gal div": "major_general", "gdi": "major_general", "bg": "brigadier_general", "mg": "major_general",
    "lt gen": "lieutenant_general", "maj gen": "major_general", "brig gen": "brigadier_general", "col": "colonel",
    "col maj": "senior_colonel", "colonel maj": "senior_colonel", "lt col": "lieutenant_colonel", "lcl": "lieutenant_colonel",
    "lieutenant col": "lieutenant_colonel", "ltc": "lieutenant_colonel", "cdt": "major", "cmdt": "major", "cne": "captain",
    "cpt": "captain", "capt": "captain", "lt": "lieutenant", "ltn": "lieutenant", "s lt": "second_lieutenant",
    "slt": "second_lieutenant", "asp": "cadet", "adc": "senior_warrant", "adj chef": "senior_warrant", "adj": "warrant",
    "sch": "senior_sergeant", "sgt chef": "senior_sergeant", "sgc": "senior_sergeant", "sgt": "sergeant",
    "cch": "senior_corporal", "cpl": "corporal",
}  # fmt: skip
