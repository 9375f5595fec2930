# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""How texts name whoever may bind themselves: both sides, one side, its ministry or forces; in three languages."""

import re

from mithaq.ledger.errors import Language

# Whoever speaks for a side: of them only their word binds, not where they will travel.
HEAD_OF = re.compile(
    r"(?:\b(?:le|la) )?\b(?:chef|cheffe|representant|representante|president|presidente|directeur|coordonnateur|secretaire general|porte-parole) (?:de la |du |de l'|d'|des )?$|"
    r"\b(?:the )?(?:head|chief|leader|representative|chair|chairman|spokes\w+) of (?:the )?$|(?:^|[^\w])[وفب]?(?:رئيس|رئيسه|ممثل|قائد) $"
)
# What may be two of: "les deux intendances", "the two services".
PAIRED_FR = (
    "pays|parties|etats|gouvernements|delegations|nations|cotes|armees|marines|ministeres|ministres|etats-majors|directions|"
    "intendances|services|administrations|forces|institutions|ecoles|academies|gendarmeries|gardes|polices|douanes|capitales|presidents|"
    "chefs|generaux|responsables|dirigeants|copresidents|partenaires|republiques|royaumes|organismes|instituts|centres|commandements|"
    "inspections|secretaires generaux|secretariats|hauts responsables|chefs d'etat-major|chefs d'etat|chefs de delegation|armees de l'air"
)
PAIRED_EN = (
    "countries|parties|sides|states|governments|delegations|nations|armies|navies|air forces|ministries|ministers|staffs|general staffs|"
    "services|forces|armed forces|institutions|schools|academies|leaders|chiefs|capitals|presidents|co-chairs|partners|coast guards|"
    "secretariats|commands|departments|directorates|kingdoms|republics|chairs|militaries|coastguards|headquarters|colleges|defen[cs]e ministries|ministries of defen[cs]e|defen[cs]e forces|officials|commanders|generals|chiefs of staff|heads|directors|delegates|teams"
)
BOTH: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:les |nos |leurs )deux (?:\w+ )?(?:{PAIRED_FR})\b|\bl'une? et l'autre parties?\b|\bles (?:hautes )?parties(?: contractantes| signataires)?\b|"
        r"\bchaque (?:partie|participant|signataire)(?: contractante?)?\b|\baucune (?:des (?:deux )?parties|partie)\b|\baucun (?:des (?:deux )?participants|participant)\b|\bles (?:participants|signataires|contractants|cocontractants)\b|\b(?:chaque|aucun) (?:contractant|cocontractant)\b|\b(?:les|des) (?!relations|liens|peuples|interets|echanges|forces vives)\w+(?: \w+)? des deux (?:pays|parties|etats|armees|ministeres)\b|\b(?:le|un) groupe de travail\b|\ble secretariat (?:conjoint|permanent|mixte)\b|\bchacune? (?:des|de nos|de leurs) (?:deux )?(?:parties|pays|etats|participants|signataires|delegations|armees|marines|ministeres|services|etats-majors|ecoles|gouvernements)\b|\bchaque (?:delegation|pays|etat|armee|cote|gouvernement|ministere|etat-major|marine|service)\b|\bles co-?presidents\b|\bles deux\b(?= (?:se|s'|ont|sont|\w+ront)\b)|"
        r"\bles gouvernements\b|"
        r"\b(?:la|cette|leur) (?:haute |grande )?commission(?: (?:militaire )?mixte| conjointe)?\b(?! \w+(?:aire|enne|ale|oriale)s?\b| d'| des? )|\b(?:le|un|ledit) comite\b(?: (?:mixte|conjoint|de suivi|de pilotage|technique)\b)?|\bles sous-commissions\b"
    ),
    "en": re.compile(
        rf"\b(?:the |both |our |their )(?:two )?(?:(?:{PAIRED_EN}))\b|\bboth\b(?= (?:will|shall|agreed|undertake|to)\b)|\bthe (?:contracting )?(?:parties|participants|signatories|governments)\b|\b(?:each|either|neither|every)(?: contracting)? (?:party|side|country|government|participant|state|delegation|nation|army|navy|ministry|service|staff|force|institution|school|academy|capital|signatory)\b|\b(?:each|either|both|neither) of (?:the|our|their) (?:two )?(?:\w+ ){0,1}?(?:services|parties|sides|countries|governments|delegations|armies|navies|ministries|staffs|states|forces|institutions|schools|academies)\b|"
        r"\ban? (?:joint |follow-up |monitoring )committee\b|\bthe (?:joint )?(?:military |steering |technical |follow-up |monitoring )?(?:commission|committee|working group|sub-committee|secretariat)\b|\b(?:the )?(?:experts|officials|staffs|representatives|armies|forces|navies|ministries|services) (?:of|from) (?:the two|both) (?:countries|sides|parties)\b"
    ),
    "ar": re.compile(
        r"\b[وف]?ال(?:طرف|جانب|بلد|وفد|جيش|رئيس|وزير|مسؤول|شريك|جهاز|معهد|مركز|قائد|قطر)(?:ان|ين)\b(?: المتعاقد(?:ان|ين)| المشارك(?:ان|ين))?|"
        r"\b[وف]?ال(?:دول|حكوم|وزار|مؤسس|قياد|ادار|مدرس|اكاديمي|مصلح|بحري|قو|لجن|هيئ|جمهوري|مملك|مديري)ت(?:ان|ين)\b|\b[وف]?كل (?:طرف|جانب|قياده|وزاره|جيش|دوله|بلد|مؤسسه|كليه|مدرسه|من الطرفين|من الجانبين)\b|\b[وف]?(?:لاي|اي) (?:طرف|جانب)\b|\b[وف]?(?:لاي|اي) من (?:الطرفين|الجانبين)\b|\b[وف]?كلا (?:الطرفين|الجانبين|البلدين)\b|"
        r"\b[وف]?الاطراف(?: المتعاقده)?\b|\b[وف]?الرئيسان المشتركان\b|\b[وف]?(?:اللجنه|لجنه)(?: \w+)? (?:المشتركه|المختلطه|العليا)\b|\b[وف]?لجنه (?:ال)?متابعه\b|\b[وف]?اللجان الفرعيه\b|\b[وف]?(?:خبراء|جيشا|وزارتا|وزيرا|رئيسا|قيادتا|وفدا|حكومتا|سلطات|قوات|ممثلو|مسؤولو|بحريتا)(?: (?:دفاع|اركان))? (?:البلدين|الطرفين|الجانبين|الدولتين)\b|\b[وف]?(?:اللجنه|فريق العمل)\b"
    ),
}  # fmt: skip
# Nouns that carry a state's name or adjective and act for it.
SIDE_FR = (
    "gouvernement|royaume|republique|partie|participant|cote|etat|delegation|forces? armees?|forces|armees?(?: de (?:terre|l'air))?|marine(?: nationale| royale)?|gendarmerie(?: nationale| royale)?|"
    "garde nationale|ministere|ministre|etat-major(?: general)?|commandement|direction|intendance|inspection(?: generale)?|secretariat general|chancellerie|autorites|administration|"
    "detachement|contingent|peloton|missions?(?: d'experts| militaires?)?|equipes?(?: d'experts)?|experts|instructeurs|formateurs|techniciens|specialistes|conseillers|ambassade|academie|ecole|institut|centre|college|pays|partenaires?|garde-cotes?|police|douane|etat-major"
)
SIDE_EN = (
    "defen[cs]e forces?|side|party|participant|government|delegation|armed forces|forces|army|navy|air force|ministry|coast guard|national guard|general staff|staff|authorities|command|republic|kingdom|"
    "missions?|minister|department|embassy|academy|college|school|state|gendarmerie|military|partners?|institute|centre|center"
)
SIDE_AR = (
    "الجانب|الطرف|الوفد|الحكومه|حكومه|السلطات|سلطات|القوات المسلحه|القوات|قوات|الجيش|جيش|البحريه|الدرك|المملكه|مملكه|الجمهوريه|جمهوريه|دوله|الدوله|سلطنه|وزاره|الوزاره|القياده|قياده|"
    "هيئه|وحده|فصيله|الوزير|الوزيره|وزير|وزيره|بعثه|فريق|خبراء|مدربون|مدربين|قوه دفاع|قوه|الاركان|اركان|الاكاديميه|اكاديميه|المدرسه|مدرسه|المعهد|معهد|كليه|الكليه|المركز|مركز|السفاره|سفاره|اداره|الاداره|مديريه|الشريك|نظيره|الحرس"
)
# After ل the article is written لل.
SIDE_AR += "".join(f"|لل{noun.removeprefix('ال')}" for noun in SIDE_AR.split("|") if noun.startswith("ال"))
# "le ministère de la Défense du Mali", "the Ministry of Defence of Mali": what may stand between noun and state.
BETWEEN_FR = r"(?:\s+(?:de la |de l'|du |des |de |d')?(?:defense|interieur|affaires etrangeres|armees|forces armees|guerre|nationale?|royale?|militaire|mixte|generale?|securite|transports?|sante|finances|terre|air|navale|superieure|polytechnique|guerre|etat-major|application|infanterie|geographique)(?:\s+nationale?)?){0,3}"
LEFT: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"\b(?:{SIDE_FR}){BETWEEN_FR}\s+(?:du |de la |de l'|des |de |d')?(?:gouvernement |royaume |republique |etat |union )?(?:du |de la |de l'|des |de |d')?$"),
    "en": re.compile(rf"\b(?:{SIDE_EN})(?: of (?:national )?(?:defen[cs]e|the interior|foreign affairs|the armed forces))?\s+of\s+(?:the )?(?:(?:republic|kingdom|state|government|people's republic) of (?:the )?)?$"),
    "ar": re.compile(rf"(?:^|[^\w])[وفبلك]?(?:{SIDE_AR})(?:\s+(?:القياده والاركان|القياده|الاركان|الطيران|الهندسه|الدفاع|الدفاع الوطني|الداخليه|الخارجيه|المسلحه|الملكيه|العامه|الوطني|الوطنيه|البحريه|الجويه|البريه|العسكريه|\w*للقوات المسلحه)){{0,3}}\s+(?:جمهوريه |دوله |مملكه |المملكه )?$"),
}  # fmt: skip
SMALL_EN = r"(?:of|in|to|for|and|with|at|from|on|by|the|will|shall|a|is|are|has|have|had|was|were|would|must|that|who|which|agreed|said)"
RIGHT_EN = re.compile(
    rf"(?:'s)?\s+(?:(?:(?!{SMALL_EN}\b)[\w']+\s+){{0,3}}?(?:{SIDE_EN})|(?:(?:expert|training|technical|military|medical)\s+)?(?:teams?|experts|instructors|trainers|technicians|specialists|advis[eo]rs))\b(?!\s*-)(?: of (?:national )?(?:defen[cs]e|the interior|foreign affairs))?"
)
# Behind one of these a name is not the subject.
GOVERNED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"(?:\b(?:a|au|aux|du|de|des|en|pour|avec|dans|vers|entre|chez|sur|contre|envers|sous|sans|selon|depuis|concernant|via|hors|outre|parmi|comme|apres|avant|dont|lui|par)|\b[dl]e l|d)(?:'|\s+)(?:le |la |les |l')?$"
    ),
    "en": re.compile(r"\b(?:of|in|to|with|from|for|by|at|on|between|against|towards?|into|among|via|through|under|within|as|than|about|concerning|like|visit(?:ed|ing)?|joined?)\s+(?:the )?$"),
    "ar": re.compile(r"(?:^|[^\w])(?:في|الي|من|مع|بين|نحو|لدي|عن|علي|لفائده|لصالح|اتجاه|تجاه|باسم|الي جانب|الي|داخل|خارج|بشان|حول|عند|نظيره|ضد|عبر|قبل|بعد|لدي|زار|زارت)\s+$"),
}  # fmt: skip
PRONOUN: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:^|[;:,]\s*|\b(?:et|que|qu')\s*)(?P<they>(?:elles|ils|celles-ci|ceux-ci))\b(?!\s*,)"),
    "en": re.compile(r"(?:^|[;:,)]\s*|\b(?:and|that)\s+)(?P<they>they)\b"),
    "ar": re.compile(r"(?!)"),
}
# In a letter: the sender, and whom the letter is written to.
FIRST: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:nous|je|(?:mes|nos) (?:services|equipes|forces|armees|autorites|experts|\w{3,}(?:eurs|iens|istes|iers))|(?:ma|mon|notre) (?:direction|partie|cote|pays|etat-major|ministere|armee|gouvernement|ambassade|marine|delegation|departement|ecole|academie|equipe|institution))\b"
    ),
    "en": re.compile(
        r"\b(?:we|i|(?:my|our) (?:own )?(?:\w+ )?(?:side|services?|government|ministry|forces|army|navy|department|office|staff|teams?|people|men|embassy|directorate|command|units?|country|nation|delegation|school|academy|\w{3,}(?:ers|ors|ists|ians)))\b"
    ),
    "ar": re.compile(
        r"\b[وف]?(?:مصالحنا|مصالحي|جانبنا|بلادنا|بلدنا|بلادي|بلدي|دولتنا|حكومتنا|وزارتنا|قواتنا|جيشنا|بحريتنا|ادارتنا|قيادتنا|سفارتنا|معهدنا|مدرستنا|اكاديميتنا|خبراونا|مدربونا|ضباطنا|فرقنا|فريقنا|اننا|نحن)\b"
    ),
}
SECOND: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:vous(?= (?:appartien|revien|incomb))|vos services|votre (?:partie|cote|pays|etat-major|ministere|armee|direction))\b"
    ),
    "en": re.compile(
        r"\b(?:you(?= (?:will|shall))|your (?:side|services|government|ministry|forces|armed forces|army|navy))\b"
    ),
    "ar": re.compile(r"\b[وف]?(?:مصالحكم|جانبكم|بلادكم|وزارتكم)\b"),
}
