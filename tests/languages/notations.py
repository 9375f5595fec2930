# ruff: noqa: E501 -- a table: one fact per entry, in every notation of the three languages
"""Facts in every notation of three languages: what says the same, and what says something else. Written for tests."""

from dataclasses import dataclass

from hijridate import Gregorian

Forms = dict[str, list[str]]


@dataclass(frozen=True)
class Case:
    """One fact: a sentence per language with a hole, its notations, and notations of another value."""

    kind: str
    frame: dict[str, str]
    same: Forms
    other: Forms


CASES: list[Case] = []


def case(kind: str, frame: dict[str, str], same: Forms, other: Forms) -> None:
    CASES.append(Case(kind, frame, same, other))


# fmt: off
D={"fr":"Le délai prévu est de {}.","en":"The period laid down is {}.","ar":"الأجل المحدد هو {}."}
N={"fr":"La délégation comprend {} membres.","en":"The delegation comprises {} members.","ar":"يضم الوفد {} عضوا."}
C={"fr":"Le texte vise {}.","en":"The text refers to {}.","ar":"يشير النص إلى {}."}
T={"fr":"La séance s'ouvre {}.","en":"The sitting opens {}.","ar":"تفتتح الجلسة {}."}
case("number",N,{"fr":["23","vingt-trois","٢٣"],"en":["23","twenty-three","twenty-three (23)"],"ar":["23","٢٣","ثلاثة وعشرين","ثلاثة وعشرون","23 (ثلاثة وعشرين)"]},{"fr":["24","vingt-six"],"en":["32","twenty-one"],"ar":["٢٤","سبعة وعشرين"]})
case("number",N,{"fr":["125","cent vingt-cinq"],"en":["125","one hundred and twenty-five","one hundred twenty-five"],"ar":["125","مائة وخمسة وعشرين","مئة وخمسة وعشرين"]},{"fr":["135","cent quinze"],"en":["152","one hundred and fifteen"],"ar":["١٣٥","مائة وخمسة وثلاثين"]})
case("number",N,{"fr":["12 000","12.000","douze mille","12 mille"],"en":["12,000","12 000","twelve thousand","12 thousand"],"ar":["12000","12 ألف","اثني عشر ألف","١٢٬٠٠٠","12.000"]},{"fr":["11 000","treize mille"],"en":["12,500","two thousand"],"ar":["13 ألف","اثني عشر"]})
case("number",C,{"fr":["1,5 million d'hectares","un million et demi d'hectares","1 500 000 hectares"],"en":["1.5 million hectares","one and a half million hectares","1,500,000 hectares"],"ar":["1,5 مليون هكتار","1.5 مليون هكتار","مليون ونصف مليون هكتار","مليون ونصف المليون هكتار"]},{"fr":["2,5 millions d'hectares"],"en":["1.6 million hectares"],"ar":["مليوني هكتار"]})
case("number",N,{"fr":["soixante-quinze","75"],"en":["75","seventy-five"],"ar":["75","خمسة وسبعين"]},{"fr":["soixante-cinq","95"],"en":["57","sixty-five"],"ar":["خمسة وتسعين"]})
case("number",N,{"fr":["quatre-vingt-onze","91"],"en":["91","ninety-one"],"ar":["91","واحد وتسعين"]},{"fr":["quatre-vingt-un"],"en":["eighty-one"],"ar":["واحد وثمانين"]})
case("number",C,{"fr":["trois officiers","3 officiers"],"en":["three officers","3 officers"],"ar":["ثلاثة ضباط","3 ضباط"]},{"fr":["quatre officiers"],"en":["five officers"],"ar":["سبعة ضباط"]})
case("number",C,{"fr":["deux officiers"],"en":["two officers"],"ar":["ضابطين","ضابطين اثنين"]},{"fr":["trois officiers"],"en":["four officers"],"ar":["ثلاثة ضباط"]})
case("ordinal",C,{"fr":["la troisième session","la 3e session","la 3ème session","la IIIe session"],"en":["the third session","the 3rd session"],"ar":["الدورة الثالثة","الدورة 3"]},{"fr":["la quatrième session","la 5e session"],"en":["the fourth session","the 5th session"],"ar":["الدورة الرابعة"]})
case("ordinal",C,{"fr":["la douzième session","la 12e session"],"en":["the twelfth session","the 12th session"],"ar":["الدورة الثانية عشرة"]},{"fr":["la treizième session"],"en":["the thirteenth session"],"ar":["الدورة الثالثة عشرة"]})
case("ordinal",C,{"fr":["la vingt et unième session","la 21e session"],"en":["the twenty-first session","the 21st session"],"ar":["الدورة الحادية والعشرين"]},{"fr":["la vingt-deuxième session"],"en":["the twenty-second session"],"ar":["الدورة الثانية والعشرين"]})
case("fraction",C,{"fr":["deux tiers des membres","les deux tiers des membres","2/3 des membres"],"en":["two thirds of the members","two-thirds of the members"],"ar":["ثلثي الأعضاء","ثلثا الأعضاء"]},{"fr":["trois quarts des membres"],"en":["three quarters of the members"],"ar":["ثلاثة أرباع الأعضاء"]})
case("fraction",C,{"fr":["la moitié des sièges","50 % des sièges"],"en":["half of the seats","half the seats"],"ar":["نصف المقاعد","50 في المائة من المقاعد"]},{"fr":["le tiers des sièges","un quart des sièges"],"en":["one third of the seats"],"ar":["ثلث المقاعد"]})
case("fraction",C,{"fr":["un tiers des sièges","le tiers des sièges"],"en":["one third of the seats","a third of the seats"],"ar":["ثلث المقاعد"]},{"fr":["la moitié des sièges","un quart des sièges"],"en":["a quarter of the seats"],"ar":["ربع المقاعد"]})
case("fraction",C,{"fr":["trois cinquièmes des voix"],"en":["three fifths of the votes"],"ar":["ثلاثة أخماس الأصوات"]},{"fr":["quatre cinquièmes des voix"],"en":["two fifths of the votes"],"ar":["أربعة أخماس الأصوات"]})
case("percent",C,{"fr":["15 % du total","quinze pour cent du total","15% du total"],"en":["15% of the total","15 per cent of the total","fifteen percent of the total"],"ar":["15% من المجموع","15 في المائة من المجموع","خمسة عشر في المائة من المجموع","١٥٪ من المجموع","15 بالمئة من المجموع","%15 من المجموع","نسبة 15 بالمائة من المجموع"]},{"fr":["25 % du total"],"en":["16% of the total"],"ar":["%18 من المجموع","خمسة وعشرين في المائة من المجموع"]})
case("percent",C,{"fr":["2,5 %","deux virgule cinq pour cent"],"en":["2.5%","2.5 per cent","two point five per cent"],"ar":["2,5%","2.5 في المائة","٢٫٥٪"]},{"fr":["3,5 %"],"en":["2.8%"],"ar":["٢٫٧٪"]})
case("percent",C,{"fr":["0,4 %","0,40 %"],"en":["0.4%","0.4 per cent"],"ar":["0,4%","0.4 في المائة","٠٫٤٪"]},{"fr":["0,45 %","1 %"],"en":["0.5%"],"ar":["٠٫٥٪"]})
case("measure",C,{"fr":["0,8 mètre","0,80 m"],"en":["0.8 metres"],"ar":["0,8 متر","٠٫٨ متر"]},{"fr":["0,3 mètre"],"en":["0.85 metres"],"ar":["0,3 متر"]})
case("measure",C,{"fr":["0,5 tonne","une demi-tonne"],"en":["0.5 tonnes","half a tonne"],"ar":["0,5 طن","نصف طن"]},{"fr":["0,6 tonne"],"en":["0.7 tonnes"],"ar":["0,8 طن"]})
case("money",C,{"fr":["0,005 dollar"],"en":["0.005 dollars"],"ar":["0,005 دولار"]},{"fr":["0,004 dollar"],"en":["0.006 dollars"],"ar":["0,003 دولار"]})
case("range",C,{"fr":["de 10 à 15 officiers","entre 10 et 15 officiers","10-15 officiers","dix à quinze officiers"],"en":["10 to 15 officers","between ten and fifteen officers","10–15 officers"],"ar":["من 10 إلى 15 ضابطا","ما بين 10 و15 ضابطا","بين عشرة وخمسة عشر ضابطا"]},{"fr":["de 10 à 16 officiers"],"en":["12 to 15 officers"],"ar":["من 10 إلى 18 ضابطا"]})
case("date",C,{"fr":["le 3 mai 2024","le 03/05/2024","le 3.5.2024"],"en":["3 May 2024","May 3, 2024","the 3rd of May 2024","3 May, 2024","2024-05-03"],"ar":["3 ماي 2024","3 مايو 2024","3 أيار 2024","3 أيار/مايو 2024","03/05/2024","٣ ماي ٢٠٢٤","الثالث من ماي 2024","الثالث من مايو سنة 2024","2024/05/03"]},{"fr":["le 3 juin 2024","le 4 mai 2024","le 3 mai 2025"],"en":["3 June 2024","May 13, 2024"],"ar":["3 يونيو 2024","الرابع من ماي 2024","3 ماي 2014"]})
case("date",C,{"fr":["le premier janvier 2025","le 1er janvier 2025","le 01/01/2025"],"en":["1 January 2025","January 1st, 2025","the first of January 2025","the first day of January 2025"],"ar":["فاتح يناير 2025","1 يناير 2025","1 كانون الثاني 2025","الأول من يناير 2025","1 جانفي 2025","فاتح جانفي 2025"]},{"fr":["le 2 janvier 2025","le 1er février 2025"],"en":["2 January 2025","January 1st, 2026"],"ar":["فاتح فبراير 2025","الثاني من يناير 2025"]})
case("date",C,{"fr":["le 20 août 1953","le vingt août mil neuf cent cinquante-trois","le vingt août 1953"],"en":["20 August 1953","August 20, 1953","the twentieth of August 1953","the twentieth day of August, 1953"],"ar":["20 غشت 1953","20 آب 1953","20 أغسطس 1953","20 أوت 1953","العشرين من غشت 1953","20 آب (أغسطس) 1953"]},{"fr":["le 21 août 1953","le vingt août mil neuf cent cinquante-quatre"],"en":["28 August 1953"],"ar":["20 شتنبر 1953","20 غشت 1956"]})
for i,(fr,en,ars) in enumerate([("janvier","January","يناير جانفي كانون_الثاني"),("février","February","فبراير فيفري شباط"),("mars","March","مارس آذار"),("avril","April","أبريل أفريل نيسان إبريل"),("mai","May","ماي مايو أيار"),("juin","June","يونيو جوان حزيران يونيه"),("juillet","July","يوليوز يوليو جويلية تموز يوليه"),("août","August","غشت أغسطس أوت آب"),("septembre","September","شتنبر سبتمبر أيلول"),("octobre","October","أكتوبر تشرين_الأول"),("novembre","November","نونبر نوفمبر تشرين_الثاني"),("décembre","December","دجنبر ديسمبر كانون_الأول")]):
    a=[x.replace("_"," ") for x in ars.split()]
    M=["janvier","mars"][i==0],["January","March"][i==0],["يناير","مارس"][i==0]
    case("month",C,{"fr":[f"le 12 {fr} 2024"],"en":[f"12 {en} 2024",f"{en} 12, 2024"],"ar":[f"12 {x} 2024" for x in a]},{"fr":[f"le 12 {M[0]} 2024"],"en":[f"12 {M[1]} 2024"],"ar":[f"12 {M[2]} 2024"]})
    case("monthyear",C,{"fr":[f"la période de {fr} 2024",],"en":[f"the period of {en} 2024"],"ar":[f"فترة {x} 2024" for x in a]+[f"فترة شهر {a[0]} 2024"]},{"fr":[f"la période de {M[0]} 2024"],"en":[f"the period of {M[1]} 2024"],"ar":[f"فترة {M[2]} 2024"]})
    case("monthalone",C,{"fr":[f"la fin du mois de {fr}"],"en":[f"the end of {en}"],"ar":[f"نهاية شهر {x}" for x in a]},{"fr":[f"la fin du mois de {M[0]}"],"en":[f"the end of {M[1]}"],"ar":[f"نهاية شهر {M[2]}"]})
H=[("mouharram","Muharram","محرم"),("safar","Safar","صفر"),("rabia al-awal","Rabi' al-Awwal","ربيع الأول"),("rabia ath-thani","Rabi' al-Thani","ربيع الثاني"),("joumada al-oula","Jumada al-Ula","جمادى الأولى"),("joumada ath-thania","Jumada al-Thani","جمادى الثانية"),("rajab","Rajab","رجب"),("chaabane","Sha'ban","شعبان"),("ramadan","Ramadan","رمضان"),("chaoual","Shawwal","شوال"),("dhou al-qi'da","Dhu al-Qa'dah","ذي القعدة"),("dhou al-hijja","Dhu al-Hijjah","ذي الحجة")]
for i,(fr,en,ar) in enumerate(H):
    o=H[(i+2)%12]
    case("hijri",C,{"fr":[f"le 15 {fr} 1445",f"le 15 {fr} 1445 de l'Hégire"],"en":[f"15 {en} 1445",f"15 {en} 1445 AH"],"ar":[f"15 {ar} 1445",f"15 {ar} 1445 هـ",f"15 من {ar} عام 1445",f"١٥ {ar} ١٤٤٥هـ"]},{"fr":[f"le 15 {o[0]} 1445"],"en":[f"15 {o[1]} 1445"],"ar":[f"15 {o[2]} 1445"]})
for y,m,d,fr,en,ar in [(2024,5,3,"mai","May","ماي"),(2023,11,20,"novembre","November","نونبر"),(2025,2,18,"février","February","فبراير")]:
    h=Gregorian(y,m,d).to_hijri()
    hm=H[h.month-1]
    case("hijrigreg",C,{"fr":[f"le {d} {fr} {y}",f"le {h.day} {hm[0]} {h.year} ({d} {fr} {y})",f"le {h.day} {hm[0]} {h.year}, correspondant au {d} {fr} {y}"],"en":[f"{d} {en} {y}",f"{h.day} {hm[1]} {h.year} AH, corresponding to {d} {en} {y}"],"ar":[f"{h.day} {hm[2]} {h.year} الموافق لـ {d} {ar} {y}",f"{h.day} {hm[2]} {h.year}",f"{h.day} من {hm[2]} {h.year} ({d} {ar} {y})",f"{h.day} {hm[2]} {h.year}هـ"]},{"fr":[f"le {d+4} {fr} {y}",f"le {d} {fr} {y-1}"],"en":[f"{d+5} {en} {y}"],"ar":[f"{h.day+4 if h.day<25 else h.day-4} {hm[2]} {h.year}",f"{h.day} {hm[2]} {h.year-1}"]})
WD=[("lundi","Monday","الاثنين"),("mardi","Tuesday","الثلاثاء"),("mercredi","Wednesday","الأربعاء"),("jeudi","Thursday","الخميس"),("vendredi","Friday","الجمعة"),("samedi","Saturday","السبت"),("dimanche","Sunday","الأحد")]
for i,(fr,en,ar) in enumerate(WD):
    o=WD[(i+1)%7]
    case("weekday",T,{"fr":[f"le {fr} matin",f"{fr} prochain",f"chaque {fr}"],"en":[f"on {en}",f"every {en}",f"next {en}"],"ar":[f"يوم {ar}",f"كل يوم {ar}",f"{ar} المقبل",f"صباح {ar}",f"يوم {ar} القادم"]},{"fr":[f"le {o[0]}"],"en":[f"on {o[1]}"],"ar":[f"يوم {o[2]}"]})
case("weekday",T,{"fr":["le lundi 12 mai"],"en":["on Monday 12 May","on Monday, May 12"],"ar":["يوم الإثنين 12 ماي","يوم الاثنين 12 ماي","الإثنين 12 مايو"]},{"fr":["le mardi 12 mai"],"en":["on Sunday 12 May"],"ar":["يوم الأحد 12 ماي"]})
case("duration",D,{"fr":["trente jours","30 jours","trente (30) jours"],"en":["thirty days","30 days","thirty (30) days","30 calendar days"],"ar":["ثلاثين يوما","30 يوما","ثلاثون (30) يوما","٣٠ يوما","ثلاثين يوماً"]},{"fr":["quarante jours","trente mois"],"en":["thirteen days","thirty months"],"ar":["عشرين يوما","30 شهرا"]})
case("duration",D,{"fr":["deux mois","2 mois"],"en":["two months","2 months"],"ar":["شهرين","شهران"]},{"fr":["trois mois","deux semaines","deux ans"],"en":["two weeks","six months"],"ar":["أسبوعين","ثلاثة أشهر","سنتين"]})
case("duration",D,{"fr":["un an","une année","douze mois","12 mois"],"en":["one year","a year","twelve months","one (1) year"],"ar":["سنة واحدة","لمدة سنة","عام واحد","اثني عشر شهرا","لمدة عام"]},{"fr":["deux ans","un mois"],"en":["two years","one month"],"ar":["سنتين","شهر واحد","ثلاث سنوات"]})
case("duration",D,{"fr":["six mois","6 mois","un semestre"],"en":["six months","6 months","half a year"],"ar":["ستة أشهر","6 أشهر","نصف سنة"]},{"fr":["sept mois"],"en":["nine months"],"ar":["ثمانية أشهر"]})
case("duration",D,{"fr":["dix-huit mois","18 mois","un an et demi"],"en":["eighteen months","18 months","a year and a half","one and a half years"],"ar":["ثمانية عشر شهرا","سنة ونصف","عام ونصف"]},{"fr":["huit mois"],"en":["eight months"],"ar":["ثمانية أشهر"]})
case("duration",D,{"fr":["deux semaines","quinze jours"],"en":["two weeks","fifteen days","a fortnight"],"ar":["أسبوعين","خمسة عشر يوما"]},{"fr":["trois semaines"],"en":["five weeks"],"ar":["ثلاثة أسابيع"]})
case("duration",D,{"fr":["48 heures","quarante-huit heures","deux jours"],"en":["48 hours","forty-eight hours","two days"],"ar":["48 ساعة","ثماني وأربعين ساعة","يومين"]},{"fr":["72 heures","24 heures"],"en":["36 hours"],"ar":["72 ساعة"]})
case("duration",D,{"fr":["dix ans","dix années","une décennie"],"en":["ten years","10 years","a decade"],"ar":["عشر سنوات","عشرة أعوام","10 سنوات"]},{"fr":["douze ans"],"en":["twenty years"],"ar":["عشرين سنة","خمس سنوات"]})
case("duration",D,{"fr":["45 minutes","quarante-cinq minutes","trois quarts d'heure"],"en":["45 minutes","forty-five minutes","three quarters of an hour"],"ar":["45 دقيقة","خمس وأربعين دقيقة"]},{"fr":["40 minutes"],"en":["54 minutes"],"ar":["35 دقيقة"]})
case("duration",T,{"fr":["une fois par an","chaque année","annuellement","tous les ans"],"en":["once a year","every year","annually","once every year"],"ar":["مرة في السنة","مرة واحدة في السنة","كل سنة","سنويا","كل عام"]},{"fr":["deux fois par an","tous les deux ans","une fois par mois"],"en":["twice a year","every two years","once a month"],"ar":["مرتين في السنة","كل سنتين","مرة في الشهر"]})
case("duration",T,{"fr":["deux fois par an"],"en":["twice a year","two times a year"],"ar":["مرتين في السنة","مرتين كل سنة"]},{"fr":["trois fois par an","une fois par an"],"en":["three times a year","once a year"],"ar":["ثلاث مرات في السنة","مرة في السنة"]})
case("time",T,{"fr":["à 15 heures","à 15 h","à 15h00","à 15 h 00"],"en":["at 3 p.m.","at 15:00","at 3 pm","at 15.00 hours","at 3:00 p.m."],"ar":["على الساعة الثالثة بعد الزوال","على الساعة 15","في الساعة الثالثة عصرا","على الساعة 15:00","على الساعة الثالثة مساء","في الساعة 3 مساء"]},{"fr":["à 16 heures","à 14h30"],"en":["at 5 p.m.","at 13:00"],"ar":["على الساعة الرابعة بعد الزوال","على الساعة 17"]})
case("time",T,{"fr":["à 9 h 30","à 9h30","à neuf heures trente","à neuf heures et demie"],"en":["at 9.30 a.m.","at 9:30","at 09:30","at half past nine"],"ar":["على الساعة التاسعة والنصف","على الساعة 9:30","على الساعة التاسعة والنصف صباحا","على الساعة التاسعة وثلاثين دقيقة","على الساعة 9 و30 دقيقة"]},{"fr":["à 10 h 30","à 8h30"],"en":["at 10.30 a.m.","at 9:45"],"ar":["على الساعة العاشرة والنصف","على الساعة التاسعة والربع"]})
case("time",T,{"fr":["à midi","à 12 heures","à 12h"],"en":["at noon","at 12:00","at 12 noon"],"ar":["عند منتصف النهار","على الساعة 12 زوالا","على الساعة الثانية عشرة زوالا","على الساعة الثانية عشرة ظهرا"]},{"fr":["à 14 heures"],"en":["at 1 p.m."],"ar":["على الساعة الواحدة زوالا"]})
case("time",T,{"fr":["à minuit","à 0 heure","à 24 heures"],"en":["at midnight","at 00:00"],"ar":["عند منتصف الليل","على الساعة صفر","على الساعة الثانية عشرة ليلا"]},{"fr":["à 22 heures"],"en":["at 10 p.m."],"ar":["على الساعة العاشرة ليلا"]})
case("amount",C,{"fr":["2 500 000 dirhams","2,5 millions de dirhams","deux millions cinq cent mille dirhams","2.500.000 DH","2 500 000 MAD"],"en":["2,500,000 dirhams","2.5 million dirhams","MAD 2,500,000","two million five hundred thousand dirhams","MAD 2.5 million"],"ar":["2500000 درهم","2,5 مليون درهم","مليونين وخمسمائة ألف درهم","مليونين ونصف مليون درهم","2.500.000 درهم","٢٬٥٠٠٬٠٠٠ درهم"]},{"fr":["3 500 000 dirhams","2 500 000 euros"],"en":["2,600,000 dirhams","EUR 2,500,000"],"ar":["مليون ونصف مليون درهم","2500000 أورو"]})
case("amount",C,{"fr":["450 euros","450 €","quatre cent cinquante euros","450 EUR"],"en":["450 euros","€450","EUR 450","four hundred and fifty euros"],"ar":["450 أورو","450 يورو","أربعمائة وخمسين أورو","450 €"]},{"fr":["540 euros","450 dollars"],"en":["€430","$450"],"ar":["460 أورو","450 دولارا"]})
case("amount",C,{"fr":["12 milliards de francs CFA","12 milliards FCFA","douze milliards de francs CFA"],"en":["12 billion CFA francs","XOF 12 billion","CFAF 12 billion"],"ar":["12 مليار فرنك إفريقي","اثني عشر مليار فرنك إفريقي","12 مليار فرنك سيفا","12 مليار فرنك أفريقي"]},{"fr":["12 millions de francs CFA","13 milliards de francs CFA"],"en":["12 million CFA francs"],"ar":["12 مليون فرنك إفريقي"]})
case("amount",C,{"fr":["30 000 dollars","30 000 $ US","30 000 dollars des États-Unis","trente mille dollars américains"],"en":["$30,000","US$30,000","USD 30,000","30,000 US dollars","thirty thousand dollars"],"ar":["30000 دولار","30 ألف دولار أمريكي","ثلاثين ألف دولار","30 ألف دولار أميركي"]},{"fr":["40 000 dollars","30 000 euros"],"en":["$13,000"],"ar":["ثلاثة آلاف دولار"]})
case("amount",C,{"fr":["5 000 livres sterling"],"en":["£5,000","5,000 pounds sterling","GBP 5,000"],"ar":["5000 جنيه إسترليني","خمسة آلاف جنيه إسترليني"]},{"fr":["6 000 livres sterling"],"en":["£5,500"],"ar":["8000 جنيه إسترليني"]})
case("amount",C,{"fr":["800 dinars tunisiens","800 dinars"],"en":["800 Tunisian dinars","800 dinars"],"ar":["800 دينار تونسي","ثمانمائة دينار"]},{"fr":["900 dinars tunisiens"],"en":["700 Tunisian dinars"],"ar":["600 دينار"]})
case("unit",C,{"fr":["25 km","25 kilomètres","vingt-cinq kilomètres","25 000 mètres"],"en":["25 km","25 kilometres","twenty-five kilometers"],"ar":["25 كيلومترا","25 كلم","خمسة وعشرين كيلومترا","25 كم"]},{"fr":["25 milles","35 km","25 mètres"],"en":["25 miles","24 km"],"ar":["25 ميلا","25 مترا"]})
case("unit",C,{"fr":["500 kg","500 kilogrammes","une demi-tonne","0,5 tonne"],"en":["500 kg","500 kilograms","half a tonne"],"ar":["500 كلغ","500 كيلوغرام","نصف طن","خمسمائة كيلوغرام"]},{"fr":["500 grammes"],"en":["500 g","500 tonnes"],"ar":["500 طن"]})
case("unit",C,{"fr":["12 milles marins","12 milles nautiques"],"en":["12 nautical miles"],"ar":["12 ميلا بحريا"]},{"fr":["12 kilomètres","24 milles marins"],"en":["12 kilometres"],"ar":["12 كيلومترا"]})
case("unit",C,{"fr":["300 hectares","3 km²","3 kilomètres carrés"],"en":["300 hectares","3 square kilometres","300 ha"],"ar":["300 هكتار","3 كيلومترات مربعة"]},{"fr":["300 mètres carrés"],"en":["30 hectares"],"ar":["300 متر مربع"]})
case("unit",C,{"fr":["10 000 litres","dix mille litres","10 m³"],"en":["10,000 litres","10 cubic metres","10,000 liters"],"ar":["10000 لتر","عشرة آلاف لتر","10 أمتار مكعبة"]},{"fr":["1 000 litres"],"en":["10,000 gallons"],"ar":["ألف لتر"]})
case("unit",C,{"fr":["20 °C","20 degrés Celsius","vingt degrés"],"en":["20 °C","20 degrees Celsius","twenty degrees"],"ar":["20 درجة مئوية","عشرين درجة"]},{"fr":["25 °C"],"en":["30 °C"],"ar":["22 درجة"]})
case("unit",C,{"fr":["5 MW","5 mégawatts"],"en":["5 MW","5 megawatts"],"ar":["5 ميغاواط","5 ميغاوات"]},{"fr":["5 kW"],"en":["6 MW"],"ar":["5 كيلوواط"]})
case("reference",C,{"fr":["l'article 7","l'art. 7","l'article sept","l'article VII"],"en":["Article 7","article seven","Art. 7","Article VII"],"ar":["المادة 7","المادة السابعة","المادة ٧"]},{"fr":["l'article 8"],"en":["Article 9"],"ar":["المادة الثامنة","المادة 17"]})
case("reference",C,{"fr":["l'article premier","l'article 1er","l'article 1"],"en":["Article 1","Article One","the first article"],"ar":["المادة الأولى","المادة 1"]},{"fr":["l'article 3"],"en":["Article 4"],"ar":["المادة الثالثة"]})
case("reference",C,{"fr":["le paragraphe 2 de l'article 12","l'article 12, paragraphe 2"],"en":["paragraph 2 of Article 12","Article 12(2)","Article 12, paragraph 2"],"ar":["الفقرة 2 من المادة 12","الفقرة الثانية من المادة 12","الفقرة الثانية من المادة الثانية عشرة"]},{"fr":["le paragraphe 3 de l'article 12","le paragraphe 2 de l'article 13"],"en":["paragraph 2 of Article 14"],"ar":["الفقرة 2 من المادة 22"]})
case("reference",C,{"fr":["les articles 4 à 6"],"en":["Articles 4 to 6"],"ar":["المواد من 4 إلى 6","المواد 4 إلى 6","المواد من الرابعة إلى السادسة"]},{"fr":["les articles 4 à 8"],"en":["Articles 3 to 6"],"ar":["المواد من 4 إلى 9"]})
case("reference",C,{"fr":["l'annexe II","l'annexe 2"],"en":["Annex II","Annex 2"],"ar":["الملحق الثاني","الملحق 2","المرفق 2","المرفق الثاني"]},{"fr":["l'annexe III"],"en":["Annex IV"],"ar":["الملحق الثالث"]})
case("amount",C,{"fr":["1 200,50 euros","1 200,5 €","1200,50 EUR"],"en":["EUR 1,200.50","€1,200.50","1200.50 euros"],"ar":["1200.50 أورو","1 200,50 يورو"]},{"fr":["200,50 euros","1 200 euros"],"en":["EUR 200.50","EUR 1,250.50"],"ar":["200,50 أورو","2 200,50 أورو"]})
case("amount",C,{"fr":["12 300 200,50 euros"],"en":["EUR 12,300,200.50"],"ar":["12 300 200,50 أورو"]},{"fr":["12 300 200,75 euros"],"en":["EUR 300,200.50"],"ar":["300 200,50 أورو"]})
case("unit",C,{"fr":["3 1/2 tonnes","3,5 tonnes","3½ tonnes","trois tonnes et demie"],"en":["three and a half tonnes","3 1/2 tonnes","3.5 tonnes","3½ tonnes"],"ar":["3 1/2 طن","ثلاثة أطنان ونصف","3,5 أطنان"]},{"fr":["2 1/2 tonnes","3 1/4 tonnes"],"en":["3 3/4 tonnes","half a tonne"],"ar":["3 1/3 طن","نصف طن"]})
