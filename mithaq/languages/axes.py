# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""The axes of cooperation, and other subjects that two texts may name or leave out."""

import re
from collections.abc import Sequence

from mithaq.languages.findings import Place, Topic, merged
from mithaq.languages.sentences import Sentence

# A fifth axis is one more line here (and its room under mithaq/axes).
AXES: dict[str, re.Pattern[str]] = {
    "training": re.compile(
        r"\bformations?\b(?! (?:du|d'un|de) gouvernement)|\bentrainements?\b|\bstages?\b|\bstagiaires?\b|\binstructeurs?\b|"
        r"\btrainings?\b|\btrainees?\b|\binstructors?\b|\bcourses?\b(?= (?:for|of|in|at))|"
        r"(?:تدريب|تكوين)(?:ات|ي|يه)?\b|\bالمتدربين\b|\bمدربين\b"
    ),
    "equipment": re.compile(
        r"(?<!biens d')\bequipements?\b(?! public)|\bmateriels?\b(?! (?:roulant|didactique))|\bdotations?\b|\bequipment\b|"
        r"\bmateriel\b|(?:\bال|\bوال|\bبال|\bلل|\b|\bو)(?:معدات|تجهيز|تجهيزات|عتاد)\b"
    ),
    "logistics": re.compile(
        r"\blogisti(?:que|ques|c|cs|cal)\b|لوجيس?ت[يك]|لوجست|\b(?:ال|لل|بال)?(?:امداد|تموين)\b(?! قوه)"
    ),
    "expertise": re.compile(
        r"\bexpertises?\b|\bmissions? d'experts?\b|\bretours? d'experience\b|\bsavoir-faire\b|\bpartage d'experiences?\b|"
        r"\bechanges? d'experiences?\b|\bexpert missions?\b|\bexchanges? of (?:experiences?|expertise)\b|\bknow-how\b|"
        r"\blessons learned\b|(?:\b|ال|ب|وال|لل|و|ل)خبر(?:ات|ه|ته)\b|(?:بعثات|مهام|مهمات|مهمه) (?:ال)?خبراء"
    ),
}
# What a commitment is about tells its axis by more words than a report does: only there are they looked for.
OF_COMMITMENTS: dict[str, re.Pattern[str]] = {
    "training": re.compile(
        r"\bmoniteurs\b|\bform(?:era|eront|er|ent|ateurs?)\b|\bstages?\b|\bstagiaires?\b|\beleves?\b|\bbourses?\b|\bcours\b|\bplaces de\b|\bacademi|\becoles?\b|\btraining\b|\bformation\b|\bstudents?\b|\bcadets?\b|"
        r"\bsurgeons?\b|\bdrivers?\b|\boperators\b|\btrain\b|\btrains\b|\btrained\b|\bscholarships?\b|\bcourses?\b|\bplaces\b|\bsyllabus\b|\bofficiers \w+ (?:a partir|a compter)|"
        r"(?:دارس|متربص|متدرب|تدرب|تدريب|تكوين|منح|طالب|طلبه|مقعد|مقاعد|دراسي|مدرس|مناهج|دورات|تخرج|كليه)"
    ),
    "equipment": re.compile(
        r"\bvehicules?\b|\bcamions?\b|\bsimulateurs?\b|\bgroupes electrogenes\b|\bateliers? mobiles?\b|\bpieces de rechange\b|\bcuisines de campagne\b|\bambulances?\b|\bembarcations?\b|"
        r"\bvedettes?\b|\bradios?\b|\bponts? flottants\b|\bpatrol boats?\b|\bdrones?\b|\buniformes?\b|\bmateriels?\b|\bequipements?\b|\bequipment\b|\bgilets\b|\btentes\b|\bhopital de campagne\b|\bconteneurs?\b|\bpieces (?:de rechange|detachees)\b|\bcontainers?\b|\bunits?\b(?= (?:to|for))|\bpurification unit|\bkits?\b|\bvehicles?\b|\btrucks?\b|\blaunches\b|\bboats?\b|\bgenerators?\b|\bspare parts\b|\bsimulators?\b|\btents\b|"
        r"(?:حقيبه|حقائب|خزان|عياد|خيمه|شاحنات|شاحنه|مركبات|عربات|مولدات|حافلات|سيارات|زوارق|قطع الغيار|معدات|عتاد|تجهيزات|اجهزه|جهاز|خيام|وحدات لتحليه)"
    ),
    "logistics": re.compile(
        r"\btransit|\bachemin|\bentrepos|\bstockage\b|\bconvois?\b|\bcorridor|\bravitaillement|\bmaintenance (?:schedule|des)|\bhangars?\b|\bfret\b|\bescales?\b|\bport de\b|\bport autonome\b|\bgestion des stocks\b|\bdedouan|\bdroits de douane\b|\bvivres\b|\bcarburant|"
        r"\bstorage\b|\bcustoms clearance\b|\bloading\b|\blogistics\b|\bstockpil|\bfreight\b|\bshipment|\bship\b|\bconvoy|\bflight requests?\b|\bwarehouse|\bhangar\b|\bfuel\b|\bberths?\b|"
        r"(?:عبور|شحن|تخزين|مستودع|شاحنتين|مبيت|وقود|امداد|تموين)"
    ),
    "expertise": re.compile(
        r"\bexperts?\b|\bconseillers?\b|\bspecialistes?\b|\binstructeurs?\b|\bformateurs?\b|\btechniciens?\b|\bseminaire|\badvis[eo]rs?\b|\bspecialists?\b|\binstructors?\b|\btechnicians?\b|\bseminar\b|"
        r"(?:خبير|خبراء|مستشار|اخصائي|مدربين|ندوه)"
    ),
}  # fmt: skip
# Things that are handed over, and people who are sent for what they know: these tell an axis only behind a verb of doing so.
HANDS_OVER = (
    r"(?:fourni|livr|ced|cession|pret(?:e|er|era|erait|ent|eront)?\b|\bdon\b|\bdons\b|donn|offr|octro|remett|remise|equip|dot(?:e|era|er|ation)\b|install|acqui|achet|mettr?\w* a|mise a (?:la )?disposition|"
    r"deliver|hand(?:s|ed|ing)?\b|suppl(?:y|ies|ied)|provid|lend|lent\b|loan|donat|gift|give|grant|equip|fit(?:s|ted)? out|install|send|ship|transfer|set up|purchase|procure|"
    r"تجهيز|[يتن]جهز|توريد|[يتن]ورد|تسليم|[يتن]سلم|تزويد|[يتن]زود|زود|اهداء|[يتن]هدي|اعاره|[يتن]عير|توفير|[يتن]وفر|[يتن]ضع|وضع|تقديم|[يتن]قدم|اقتناء|تحمل كلفه|تركيب|منح|[يتن]منح)"
)
THINGS = (
    r"(?:ordinateurs?|serveurs?|moteurs?|grues?|remorques?|pompes?|generateurs?|outillage|outils|tables? d'operation|lits?\b|hopita(?:l|ux)|fours?\b|boulangeries?|baches?|minibus|autobus|cars\b|scanners?|laborato\w+|echosondeurs?|sondeurs?|radars?|jumelles|detecteurs?|helic\w+|avions?|aeronefs?|pneus?|pneumatiques|matelas|armoires|batteries|panneaux solaires|citernes?|caissons?|appareils?|instruments?|machines?|cameras?|ponts?-bascules?|depanneuses?|tracteurs?|bulldozers?|lots? d\w+|livres|manuels imprimes|"
    r"computers?|laptops?|servers?|engines?|motors?|cranes?|trailers?|pumps?|tools?\b|toolkits?|operating tables|beds\b|hospitals?\b|bakery|bakeries|ovens?|tarpaulins?|rigs?\b|minibuses|buses|tanks?\b|laborator\w+|echo sounders?|sounders?|radars?|binoculars|detectors?|helicopters?|aircraft|tyres?|mattresses|batteries|solar panels|instruments?|machines?|cameras?|weighbridges?|tractors?|books|bedding|uniforms?|radios?|vessels?\b|"
    r"حواسيب|جهاز\w*|اجهزه|حاسوب\w*|محرك\w*|رافع\w+|مقطور\w+|مضخ\w+|مولد\w*|ادوات|طاولات عمليات|اسره|سرير\w*|مستشفي\w*|مخابز|افران|مخبر|مختبر\w*|رادار\w*|مناظير|كاشفات|طائر\w+|مروحي\w+|اطارات|بطاريات|الواح شمسيه|صهاريج|صهريج|الات|كاميرات|جرار\w+|كتب|كتاب|صور جويه|مشبه\w*|محاكي\w*|زوارق|زورق\w*|شاحن\w+|حافل\w+)"
)
SENDS = (
    r"(?:detach|envo|depech|affect|mettr?\w* a|mise a (?:la )?disposition|second|send|lend|dispatch|assign|station|leave|hire|invit|exchang|echang|"
    r"ايفاد|[يتن]وفد|انتداب|[يتن]نتدب|ارسال|[يتن]رسل|[يتن]بعث|تبادل)"
)
KNOWING = (
    r"(?:experts?|ingenieurs?|mecaniciens?|techniciens?|chirurgiens?|medecins?|hydrographes?|geometres?|conseillers?|specialistes?|professeurs?|enseignants?|bibliothecaires?|archivistes?|"
    r"engineers?|mechanics?|technicians?|surgeons?|doctors?|hydrographers?|surveyors?|advis[eo]rs?|specialists?|teachers?|professors?|librarians?|foremen|"
    r"خبراء|خبيرين|مهندس\w*|ميكانيكي\w*|فني\w*|تقني\w*|جراح\w*|اطباء|الاطباء|طبيب\w*|مستشار\w*|استاذ\w*|اساتذه|امين مكتبه)"
)
BETWEEN = r"[^.;:؛]{0,48}?\b(?:[وبل]?ال)?"
MOVED: dict[str, re.Pattern[str]] = {
    "equipment": re.compile(rf"\b[وفبل]?(?:ال|س)?{HANDS_OVER}\w*\b{BETWEEN}{THINGS}\b|\b{THINGS}\b[^.;:؛]{{0,48}}\b{HANDS_OVER}"),
    "expertise": re.compile(rf"\b[وفبل]?(?:ال|س)?{SENDS}\w*\b{BETWEEN}{KNOWING}\b"),
    "logistics": re.compile(
        r"\bbordereaux? de route\b|\bpeages?\b|\brail\b|\bsidings?\b|\bwagons?\b|\bport dues\b|\bberth\b|\bfret\b|\bporte-engins\b|\bdepots?\b(?! (?:de|d'une) )|\bstores?\b(?= (?:at|in)\b)|\brelief store|(?:قافله|قوافل|الشحن|المخزون|التخزين|ميناء)"
    ),
    "training": re.compile(
        r"\bform\w{1,6}\b[^.;]{0,30}\b(?:infirmiers?|mecaniciens?|officiers?|cuisiniers?|agents|soldats|plongeurs|pilotes)\b|\binstruits?\b|\bapprentis?\b|\bmanuel de|\bmanual\b|\bcourses\b|[يت]ؤهل|[يت]وهل|تاهيل|قاعات? (?:ال)?(?:تدريس|دروس)|قاعتين للدروس|\bcadets?\b"
    ),
}  # fmt: skip
# Equipment is an axis where it changes hands: trucks that are held up at a border are none.
PROVIDES = re.compile(
    r"fourni|livr|fera partir|feront partir|remett|\bdon\b|donn|offr|ced|met\w* a|dispos|deliver|provid|hand|donat|suppl|send|ship|lend|سلم|زود|رسل|ورد|منح|وفر|توفير|قدم|تقديم|وضع|تضع|يضع|اهد"
)
# Not axes: subjects whose presence in one version only is worth a look.
SUBJECTS: dict[str, re.Pattern[str]] = {
    "intelligence": re.compile(r"استخبار|\brenseignements? militaires?\b|\bdu renseignement\b|\bintelligence\b"),
    "counter_terrorism": re.compile(r"terroris|الارهاب|\bisis\b"),
    "borders": re.compile(r"\bfrontali?er|\bfrontieres?\b|\bborders?\b|الحدود\b|حدودي"),
    "joint_exercises": re.compile(r"\bexercices? (?:conjoint|commun|militaire|mixte)|\bjoint exercises?\b|(?:تمارين|مناورات|تمرين)\b"),
    "military_health": re.compile(r"\bsante militaire\b|\bmilitary (?:health|medicine)\b|الصحه العسكريه|الطب العسكري"),
    "cyber": re.compile(r"\bcyber|السيبراني"),
    "peacekeeping": re.compile(r"\bmaintien de la paix\b|\bpeacekeeping\b|حفظ السلام"),
    "south_south": re.compile(r"\bsud-sud\b|\bsouth-south\b|جنوب[- ]جنوب|بلدان الجنوب"),
    "arms_industry": re.compile(r"\bindustries? (?:de|militaire)[^.]{0,12}(?:defense|armement)|\bdefen[cs]e industr|الصناعات? (?:العسكريه|الدفاعيه)"),
}  # fmt: skip
# An axis is one only where the two sides do something together: the word alone also stands in reports about others.
TOGETHER = re.compile(
    r"cooper|collabor|partena|partner|\bechang|exchang|renfor|strengthen|appui|\bsoutien|support|assist|commission|"
    r"engage|conven|accord|agree|provide|fourn|offr|mett\w* a (?:la )?disposition|capacit|domaine|axes?\b|"
    r"تعاون|شراك|تبادل|تعزيز|دعم|مساعد|لجنه|التزام|اتفاق|اتفق|توفير|قدرات|مجال|محاور|محور|تلتزم|يلتزم|يضع|تضع"
)


def find_axes(sentences: Sequence[Sentence]) -> list[Topic]:
    """The axes in the order of `AXES`, with every place that names one in a sentence about doing something together."""
    together = [sentence for sentence in sentences if TOGETHER.search(sentence.folded)]
    return _topics(together, AXES)


# Only of forces: an agreement on trade that delivers goods is about no axis of a military commission.
FORCES = re.compile(
    r"service de sante|health services|\bstaff (?:meeting|talks|college)|\bgeneral staff|\bcommodore|\bcommandant\b|\bcaptain\b|\badmiral|milita|defen[sc]e|\barmee|\barmed\b|gendarm|\bnavy\b|\bmarine\b|etat-major|\bgeneral de\b|\bcolonel|brigadier|\bofficers?\b|\bofficiers?\b|الكولونيل|ضابط|ضباط|عسكري|دفاع|القوات|الجيش|الدرك|العميد|العقيد|اللواء|الفريق|اركان|جيش"
)


def with_commitments(axes: Sequence[Topic], said: Sequence[tuple[Place, str]]) -> list[Topic]:
    """The axes with those that commitments are about; each commitment comes as its place and its folded words."""
    places = {axis.code: list(axis.places) for axis in axes}
    for code, pattern in OF_COMMITMENTS.items():
        handed = code != "equipment"
        found = [
            place
            for place, folded in said
            if (pattern.search(folded) and (handed or PROVIDES.search(folded))) or MOVED[code].search(folded)
        ]
        if found and code not in places:
            places[code] = found
    return [Topic(code, merged(places[code])) for code in AXES if code in places]


def find_subjects(sentences: Sequence[Sentence]) -> list[Topic]:
    """Other subjects named anywhere, headings included."""
    return _topics(sentences, SUBJECTS)


# "Directeur central du matériel", "Head of Equipment Support": an office is called so, and nobody speaks of equipment.
OF_OFFICE = re.compile(
    r"\b(?:directeur|directrice|direction|inspecteur|inspection|bureau|chef d[eu]|cheffe d[eu]|head of|director|directorate|chief of|department of|[وفبل]?(?:ال)?(?:مدير|مديره|مديريه|مفتش|رئيس (?:قسم|مصلحه|شعبه)|مكتب))\b[^,،.;:()]{0,40}$"
)


def axes_of(folded: str) -> frozenset[str]:
    """Codes of the axes named in a folded text."""
    return frozenset(code for code, pattern in AXES.items() if pattern.search(folded))


def _topics(sentences: Sequence[Sentence], table: dict[str, re.Pattern[str]]) -> list[Topic]:
    topics: list[Topic] = []
    for code, pattern in table.items():
        places: list[Place] = [
            sentence.place(*_word(sentence.normal.text, match.start(), match.end()))
            for sentence in sentences
            for match in pattern.finditer(sentence.normal.folded, sentence.start, sentence.end)
            if not OF_OFFICE.search(sentence.normal.folded, max(sentence.start, match.start() - 48), match.start())
        ]
        if places:
            topics.append(Topic(code, merged(places)))
    return topics


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words around a match: a pattern may know only the stem."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
