# ruff: noqa: E501 -- tables of changes: an entry per line
"""Changes to one side of a clause, each of one kind, and rewordings that change nothing. All deterministic."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.languages.instruments import INSTRUMENTS

# (kind, side, what is written, what is written instead); a change is made at the first place where the left side stands.
SWAPS: tuple[tuple[str, str, str], ...] = (
    (
        "number",
        "fr",
        "trente-cinq=vingt-cinq; douze=treize; quatorze=seize; vingt-quatre=vingt-six; onze=dix; huit membres=neuf membres; quatre missions=six missions; cinq spécialistes=sept spécialistes; au nombre de neuf=au nombre de sept; Trois postes=Cinq postes; deux promotions=trois promotions; deux contrôles=quatre contrôles; quatre nuits=cinq nuits; troisième=quatrième; deux tiers=trois quarts",
    ),
    (
        "number",
        "ar",
        "خمسة وثلاثين=خمسة وأربعين; اثني عشر=ستة عشر; أربعة عشر=خمسة عشر; ثمانية أعضاء=ستة أعضاء; أربعة وعشرين=أربعة وثلاثين; أربع مهام=خمس مهام; خمسة متخصصين=ثمانية متخصصين; أحد عشر=ثلاثة عشر; تسعة، ويوضعون=سبعة، ويوضعون; ثلاثة أجهزة=أربعة أجهزة; الثالثة=الخامسة; ثلثي=ثلاثة أرباع; لأربع ليال=لخمس ليال; مراقبتين=ثلاث مراقبات; 650 ألف=560 ألف",
    ),
    (
        "duration",
        "fr",
        "dix-huit mois=seize mois; cinq ans=sept ans; quatre-vingt-dix jours=soixante jours; trois mois=trois semaines; six semaines=huit semaines; six mois=six ans; deux ans=trois ans; 72 heures=48 heures; quinze jours=vingt jours; trois semaines=quatre semaines; quarante-cinq jours=trente jours; soixante jours=soixante mois; vingt et un jours=vingt-huit jours; sept ans=neuf ans; 48 heures=24 heures; dix jours=douze jours; trente (30) jours=trente (20) jours; 60 jours=60 mois",
    ),
    (
        "duration",
        "ar",
        "ثمانية عشر شهرا=ثمانية أشهر; لمدة خمس سنوات=لمدة أربع سنوات; تسعون يوما=سبعون يوما; ثلاثة أشهر=ثلاثة أسابيع; ستة أسابيع=خمسة أسابيع; كل ستة أشهر=كل تسعة أشهر; سنتين=ثلاث سنوات; ثلاثة أيام=أربعة أيام; بأسبوعين=بثلاثة أسابيع; لمدة ثلاثة أسابيع=لمدة ستة أسابيع; بخمسة وأربعين يوما=بخمسة وثلاثين يوما; ستين يوما=ستين شهرا; واحد وعشرين يوما=اثنين وعشرين يوما; سبع سنوات=تسع سنوات; يومين=ثلاثة أيام; عشرة أيام=خمسة أيام; ثلاثين (30) يوما=ثلاثين (30) شهرا; ستة أشهر=ستة أسابيع",
    ),
    (
        "date",
        "fr",
        "mars=avril; février=mars; avril=mai; juillet=juin; décembre=octobre; 3 mai=3 mars; juin=juillet; octobre=novembre; septembre=août; novembre=décembre; janvier=février",
    ),
    (
        "date",
        "ar",
        "مارس=أبريل; فبراير=مارس; أبريل=ماي; يوليوز=يونيو; دجنبر=أكتوبر; ماي=مارس; يونيو=يوليوز; أكتوبر=نونبر; شتنبر=غشت; نونبر=دجنبر; يناير=فبراير",
    ),
    (
        "weekday",
        "fr",
        "lundi=mardi; jeudi=vendredi; mercredi=jeudi; vendredi=samedi; Dimanche=Samedi; Lundi=Mercredi; Mardi=Jeudi; mardi=lundi; Mercredi=Vendredi",
    ),
    ("weekday", "ar", "الاثنين=الثلاثاء; الأربعاء=الخميس; الخميس=الجمعة; الأحد=السبت; الثلاثاء=الأربعاء; جمعة=سبت"),
    (
        "country",
        "fr",
        "République du Mali=République du Niger; Royaume du Maroc=République tunisienne; Mauritanie=Algérie; le Sénégal=la Gambie; République du Sénégal=République de Guinée; République du Niger=République du Mali; Burkina Faso=Bénin; République de Guinée=République du Sénégal; République togolaise=République gabonaise; officiers maliens=officiers nigériens; experts maliens=experts sénégalais; délégation ivoirienne=délégation ghanéenne; délégation marocaine=délégation tunisienne; délégation malienne=délégation tchadienne",
    ),
    (
        "country",
        "ar",
        "جمهورية مالي=جمهورية النيجر; المملكة المغربية=الجمهورية التونسية; الموريتانية=الجزائرية; والسنغال=وغامبيا; جمهورية السنغال=جمهورية غينيا; بجمهورية النيجر=بجمهورية تشاد; لبوركينا فاسو=لبنين; لجمهورية غينيا=لجمهورية السنغال; جمهورية توغو=جمهورية بنين; ضابطا ماليا=ضابطا نيجريا; الخبراء الماليون=الخبراء السنغاليون; الوفد الإيفواري=الوفد الغاني; الوفد المغربي=الوفد التونسي",
    ),
    (
        "party",
        "fr",
        "La Partie marocaine=La Partie malienne; Partie d'envoi=Partie d'accueil; la Partie d'accueil=la Partie d'envoi; Chaque Partie=La Partie malienne; les deux Parties=la Partie marocaine; l'une des Parties=la Partie marocaine; La Partie hôte=La Partie d'envoi; l'autre Partie=la Partie hôte; La Partie malienne=La Partie marocaine; Les deux Parties=La Partie marocaine; la Partie marocaine=la Partie malienne; La Partie nigérienne=La Partie marocaine; Partie burkinabè=Partie togolaise",
    ),
    (
        "party",
        "ar",
        "الجانب المغربي=الجانب المالي; الدولة الموفدة=الطرف المضيف; الطرف المضيف=الدولة الموفدة; لكل طرف=للطرف المضيف; على كل طرف=على الجانب المغربي; من الطرف الآخر=من الطرف المضيف; الجانب المالي=الجانب المغربي; سجل الطرفان=سجل الجانب المغربي; الجانب النيجري=الجانب المغربي; الجانب البوركيني=الجانب التوغولي",
    ),
    (
        "rank",
        "fr",
        "colonel Rachid=commandant Rachid; commandant Oumar=capitaine Oumar; général de division=général de brigade; lieutenant-colonel=colonel; capitaine Youssef=commandant Youssef; colonel-major=colonel; grade de colonel=grade de commandant",
    ),
    (
        "rank",
        "ar",
        "العقيد رشيد=المقدم رشيد; اللواء إبراهيما=العميد إبراهيما; المقدم أداما=العقيد أداما; الكولونيل ماجور=الكولونيل; برتبة عقيد=برتبة رائد",
    ),
    (
        "amount",
        "fr",
        "2 500 dirhams=2 800 dirhams; 2 500 dirhams=2 500 euros; 4,8 millions=4,6 millions; 12 millions d'euros=12 millions de dirhams; 850 dollars=950 dollars; dollars américains=euros; 735 000 euros=753 000 euros; 650 000 francs CFA=650 000 dirhams; millions de dirhams=milliards de dirhams",
    ),
    (
        "amount",
        "ar",
        "2500 درهم=2700 درهم; 2500 درهم=2500 أورو; 4,8 ملايين=4,9 ملايين; 12 مليون أورو=12 مليار أورو; 850 دولارا=805 دولارات; دولارا أمريكيا=أورو; 735000 أورو=735000 درهم; فرنك إفريقي=درهم; ملايين درهم=ملايين أورو",
    ),
    (
        "unit",
        "fr",
        "320 tonnes=320 kilogrammes; 8 km=8 mètres; 40 000 litres=40 000 tonnes; mètres carrés=hectares; 25 tonnes=25 kilogrammes; 320 km=320 milles",
    ),
    ("unit", "ar", "320 طنا=320 كيلوغراما; 8 كلم=8 أمتار; 40000 لتر=40000 طن; 25 طنا=25 كيلوغراما"),
    (
        "modality",
        "fr",
        "La Partie malienne doit=La Partie malienne peut; doivent respecter=peuvent respecter; Chaque Partie peut=Chaque Partie doit; peuvent faire escale=doivent faire escale; doit désigner=peut désigner; peuvent importer=doivent importer; doit être signalée=peut être signalée; peut être communiquée=ne peut être communiquée; ne peut être cédé=peut être cédé; doivent porter=peuvent porter; peut être convoquée=doit être convoquée; Il est interdit de=Il est permis de; ne peut dépasser=peut dépasser",
    ),
    (
        "modality",
        "ar",
        "يجب على الجانب=يجوز للجانب; يجب على المتدربين=يجوز للمتدربين; يجوز لكل طرف=يجب على كل طرف; يمكن لطائرات=يجب على طائرات; يجب على كل طرف=يجوز لكل طرف; يجوز لهم=يجب عليهم; يجب الإبلاغ=يمكن الإبلاغ; يجوز إطلاع=لا يجوز إطلاع; لا يجوز التنازل=يجوز التنازل; يجب عليهم=يجوز لهم; يمكن الدعوة=تجب الدعوة; يُمنع تصوير=يجوز تصوير; لا يجوز أن تتجاوز=يجوز أن تتجاوز",
    ),
    (
        "reference",
        "fr",
        "l'article 4=l'article 6; l'article 3=l'article 5; l'annexe 1=l'annexe 3; articles 2 et 3=articles 2 et 5; lot n° 7=lot n° 9",
    ),
    (
        "reference",
        "ar",
        "تطبيق المادة 4=تطبيق المادة 6; تفسير المادة 3=تفسير المادة 5; الملحق 1=الملحق 3; للمادتين 2 و3=للمادتين 2 و5; الدفعة رقم 7=الدفعة رقم 9",
    ),
    (
        "name",
        "fr",
        "Sissoko=Coulibaly; Belkacem=Ouazzani; Konaté=Doumbia; Ibrahima Diouf=Mamadou Sarr; Karim Tazi=Hassan Filali; Adama Ouattara=Blaise Sanou; Youssef Amrani=Nabil Chraibi; Driss Benhima=Omar Lahlou; Kouassi Yao=Bernard Gnahoré",
    ),
    (
        "name",
        "ar",
        "سيسوكو=كوليبالي; بلقاسم=الوزاني; كوناتي=دومبيا; إبراهيما ضيوف=مامادو سار; كريم التازي=حسن الفيلالي; أداما واتارا=بليز سانو; يوسف العمراني=نبيل الشرايبي; إدريس بنهيمة=عمر لحلو; كواسي ياو=برنار غناهوري",
    ),
    ("time", "fr", "17 h 30=16 h 30; 9 h 30=8 h 30; 10 heures=11 heures; 18 h 45=19 h 15; à 9 heures=à 8 heures"),
    (
        "time",
        "ar",
        "الخامسة والنصف=السادسة والنصف; التاسعة والنصف=العاشرة والنصف; الساعة 10=الساعة 11; السابعة إلا ربعا=الثامنة إلا ربعا; التاسعة صباحا=الثامنة صباحا",
    ),
    (
        "omission",
        "fr",
        ", composée de douze membres,=|, au même titre que le texte arabe=| ; ils seront remplacés avant le 15 juin 2026=|, dont un quart réservé au personnel féminin=|, et indique le nom du commandant de bord=|, à l'invitation du général Karim Tazi=|, ce que les deux délégations ont approuvé=|, suivie d'une séance de travail=|, annoncés dix jours à l'avance=| et rendra compte dans un délai de trois mois=",
    ),
    (
        "omission",
        "ar",
        "، يخصص ربعها للعنصر النسوي=|، وسيتم تعويضها قبل 15 يونيو 2026=|، ويتضمن اسم قائد الطائرة=|، وهو ما وافق عليه الوفدان=|، تليه جلسة عمل=| يُعلن عنهما قبل عشرة أيام=| وترفع تقريرها في أجل ثلاثة أشهر=|، ويتكفل الطرف المضيف بالإيواء والإطعام والعلاجات المستعجلة=|، ويراجع كل سنة في فاتح يناير=| ويحل محل تبادل الرسائل المؤرخ في 3 ماي 2019=",
    ),
)
SAME: tuple[tuple[str, str], ...] = (
    (
        "fr",
        "trente-cinq=35; dix-huit mois=18 mois; dix-huit mois=un an et demi; cinq ans=soixante mois; quatre-vingt-dix jours=90 jours; douze membres=12 membres; le 1er mars=le premier mars; 19 février 2025=19/02/2025; 62 %=62 pour cent; 30 avril 2026=30/04/2026; trois mois=un trimestre; 17 h 30=17h30; premier trimestre=1er trimestre; 2 500 dirhams=2.500 dirhams; six semaines=6 semaines; 2 500 dirhams=deux mille cinq cents dirhams; l'article 3=l'art. 3; vingt-quatre=24; deux promotions=2 promotions; 4,8 millions de dirhams=4 800 000 dirhams; 320 tonnes=trois cent vingt tonnes; 2 400 kilomètres=2 400 km; tous les six mois=chaque semestre; 12 millions d'euros=12 000 000 €; deux ans=24 mois; 14 juillet 2025=14.07.2025; 72 heures=trois jours; quinze jours=deux semaines; 850 dollars américains=850 dollars des États-Unis; 31 décembre 2028=31/12/2028; Royaume du Maroc=Maroc; République du Mali=Mali; République du Sénégal=Sénégal; de 20 à 30=de vingt à trente; 600 militaires=six cents militaires; trois semaines=21 jours; 9 h 30=9:30; quarante-cinq jours=45 jours; soixante jours=60 jours; 1 200 mètres carrés=1 200 m2; 8 km=huit kilomètres; 40 000 litres=40.000 litres; vingt et un jours=21 jours; vingt et un jours=trois semaines; 25 tonnes=vingt-cinq tonnes; chaque trimestre=tous les trois mois; 60 jours=soixante jours; 10 heures=10 h; 12 mai 2026=12/05/2026; 36 postes=trente-six postes; Trois postes=3 postes; deux contrôles=2 contrôles; dix jours=10 jours; 735 000 euros=735.000 euros; sept ans=7 ans; 48 heures=deux jours; 45 %=quarante-cinq pour cent; cinq spécialistes=5 spécialistes; 18 h 45=18h45; à 9 heures=à 9 h; onze membres=11 membres; au nombre de neuf=au nombre de 9; six mois=6 mois; 650 000 francs CFA=650.000 F CFA; trente (30) jours=30 jours; 1er janvier=premier janvier; La Partie=la Partie; Les deux Parties=Les Parties; Chaque Partie=Chacune des Parties; doivent respecter=sont tenus de respecter; doivent porter=sont tenus de porter; peut être=pourra être; l'autre Partie=l’autre Partie; «= “; un quart=25 %; 50 000 kilomètres=cinquante mille kilomètres; 250 heures=deux cent cinquante heures; 3 simulateurs=trois simulateurs; 15 véhicules=quinze véhicules; 320 km=320 kilomètres",
    ),
    (
        "ar",
        "خمسة وثلاثين=35; ثمانية عشر شهرا=18 شهرا; ثمانية عشر شهرا=سنة ونصف; خمس سنوات=ستين شهرا; تسعون يوما=90 يوما; اثني عشر عضوا=12 عضوا; فاتح مارس=1 مارس; فبراير=شباط; 62 في المائة=62٪; أبريل=نيسان; ثلاثة أشهر=3 أشهر; الخامسة والنصف مساء=17:30; 2500 درهم=2.500 درهم; 2500 درهم=ألفان وخمسمائة درهم; ستة أسابيع=6 أسابيع; أربعة وعشرين=24; شتنبر=سبتمبر; شتنبر=أيلول; 4,8 ملايين درهم=4800000 درهم; 320 طنا=ثلاثمائة وعشرين طنا; 2400 كيلومتر=2400 كلم; دجنبر=ديسمبر; دجنبر=كانون الأول; 12 مليون أورو=اثني عشر مليون أورو; سنتين=24 شهرا; سنتين=عامين; يوليوز=يوليو; يوليوز=تموز; ثلاثة أيام=72 ساعة; بأسبوعين=بخمسة عشر يوما; 850 دولارا أمريكيا=ثمانمائة وخمسين دولارا أمريكيا; ماي=مايو; ماي=أيار; يونيو=حزيران; يونيو=جوان; المملكة المغربية=المغرب; جمهورية مالي=مالي; 600 عسكري=ستمائة عسكري; ثلاثة أسابيع=واحد وعشرين يوما; أكتوبر=تشرين الأول; التاسعة والنصف صباحا=9:30 صباحا; بخمسة وأربعين يوما=ب 45 يوما; ستين يوما=60 يوما; 1200 متر مربع=ألف ومائتي متر مربع; 40000 لتر=أربعين ألف لتر; واحد وعشرين يوما=21 يوما; كل ثلاثة أشهر=كل فصل; 60 يوما=ستين يوما; على الساعة 10 صباحا=على الساعة العاشرة صباحا; 36 جهاز=ستة وثلاثين جهاز; ثلاثة أجهزة=3 أجهزة; مراقبتين=عمليتي مراقبة; عشرة أيام=10 أيام; 735000 أورو=735 ألف أورو; سبع سنوات=7 سنوات; يومين=48 ساعة; 45 بالمائة=45 %; نونبر=نوفمبر; نونبر=تشرين الثاني; خمسة متخصصين=5 متخصصين; السابعة إلا ربعا مساء=18:45; أحد عشر=11; تسعة، ويوضعون=9، ويوضعون; ستة أشهر=نصف سنة; 650 ألف=650000; ثلاثين (30) يوما=30 يوما; فاتح يناير=1 يناير; يناير=كانون الثاني; الطرفان=الجانبان; يجب على=يتعين على; يجوز=يحق; الجانب المغربي=الطرف المغربي; الجانب المالي=الطرف المالي; المادة 4=المادة الرابعة; المادة 3=المادة الثالثة; 50000 كيلومتر=خمسين ألف كيلومتر; 320 كلم=320 كيلومترا; 15 مركبة=خمس عشرة مركبة; الاثنين=الإثنين; غينيا=غينيا كوناكري",
    ),
)
MARKS = "\u064e\u064f\u0650\u0652"


@dataclass(frozen=True)
class Seed:
    """One clause of one instrument, rewritten on one side; `kind` is "" when nothing is changed by it."""

    instrument: str
    clause: int
    side: str
    kind: str
    text: str


def changes() -> list[Seed]:
    """Every change of every kind, at every clause where its words stand."""
    return [seed for kind, side, table in SWAPS for seed in _swapped(kind, side, table)] + list(_other_digits())


def rewordings() -> list[Seed]:
    """As many that say the same: another notation, another month naming, marks and forms that print alike."""
    return [seed for side, table in SAME for seed in _swapped("", side, table)] + list(_print_alike())


def _swapped(kind: str, side: str, table: str) -> Iterator[Seed]:
    for entry in table.split("|" if "|" in table else "; "):
        old, new = entry.split("=")
        for instrument, clauses in INSTRUMENTS.items():
            for number, clause in enumerate(clauses):
                text = clause[side == "ar"]
                found = re.search(
                    rf"(?<![\w-]){re.escape(old)}(?![\w-])"
                    if old.strip() == old and old[0].isalnum()
                    else re.escape(old),
                    text,
                )
                if found:
                    yield Seed(instrument, number, side, kind, text[: found.start()] + new + text[found.end() :])


def _other_digits() -> Iterator[Seed]:
    """Digits of two figures or more get another last-but-one figure, on the side that has them."""
    for instrument, clauses in INSTRUMENTS.items():
        for number, clause in enumerate(clauses):
            side = ("fr", "ar")[number % 2]
            text = clause[number % 2]
            found = re.search(r"(?<![\d,./])\d\d+(?![\d,./])", text)
            if found:
                figures = found.group()
                other = figures[:-2] + str((int(figures[-2]) + 4) % 9 + 1) + figures[-1]
                yield Seed(instrument, number, side, "number", text[: found.start()] + other + text[found.end() :])


def _print_alike() -> Iterator[Seed]:
    forms: list[tuple[str, Callable[[str], str]]] = [
        ("ar", lambda text: text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))),
        ("ar", _vowelled),
        ("ar", lambda text: text.replace("لا", "ﻻ").replace("ال", "الـ")),
        ("ar", lambda text: "\u202b" + text.replace(" ", " \u200f") + "\u202c"),
        ("fr", lambda text: text.replace(" ", "\u00a0").replace("'", "’")),
        ("fr", lambda text: text.replace("-", "\u2011").replace("é", "e\u0301")),
    ]  # fmt: skip
    for turn, (instrument, clauses) in enumerate(INSTRUMENTS.items()):
        for number, (french, arabic) in enumerate(clauses):
            for side, form in (forms[(turn + number) % 6], forms[(turn + number + 3) % 6]):
                text = french if side == "fr" else arabic
                if form(text) != text:
                    yield Seed(instrument, number, side, "", form(text))


def _vowelled(text: str) -> str:
    """A vowel mark behind every other letter, turn by turn."""
    return "".join(c + MARKS[n % 4] if n % 2 and "\u0621" <= c <= "\u064a" else c for n, c in enumerate(text))
