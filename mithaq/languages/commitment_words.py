# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""The verbs by which sides bind themselves, by language and force, and the words for both sides.

French and English patterns run on lower-case text with accents, Arabic ones on folded text.
"""

import re

from mithaq.ledger.errors import Language

# What a programme consists of: a bare future tense commits only with one of these ("Le Maroc formera", not "affrontera").
FUTURE_FR = (
    "organise|forme|fournit|fourni|mett|accueille|livre|remett|transmett|désigne|établi|élabore|tiend|réuni|examine|"
    "soumett|présente|offri|prend|appuie|appuye|soutiend|enver|échange|coopére|coopère|facilite|favorise|garanti|"
    "assure|notifie|communique|crée|procéde|procède|adopte|contribue|participe|héberge|finance|supporte|affecte|réserve|"
    "détache|dépêche|arrête|poursuiv|autorise|consulte|veille|concert|concerte|encourage|développe|renforce|évalue|"
    "conclu|partage|reçoi|recev|achemine|publie|signe|ouvri|nomme|compose|déploie|consacre"
)
FUTURE_EN = (
    "organi[sz]e|train|provide|host|deliver|hand|transmit|appoint|establish|prepare|draw up|hold|meet|convene|examine|"
    "review|submit|present|offer|cover|support|send|exchange|cooperate|facilitate|ensure|notify|create|contribute|"
    "participate|bear|allocate|reserve|second|continue|assess|conclude|share|receive|nominate|dispatch|make available|"
    "set up|implement|develop|transport|designate|supply|assist"
)
FUTURE_AR = (
    "عقد|نعقد|وفر|نظم|ستقبل|ضع|قدم|تولي|قوم|تم|رسل|سلم|تسلم|عد|تكفل|نجز|شكل|حدد|جتمع|خصص|وفد|تبادل|عمل|شرع|دعم|ساهم|"
    "واصل|عين|نسق|شارك|حدث|ضمن|تحمل|نقل|ستفيد|بحث|درس|رفع|وقع|مول|يسر|سهل|حيل|ستضيف|حتضن|عرض|وافي|نشئ|نشا|نتدب"
)
PASSIVE_FR = r"\b(?:sera|seront)\s+(?:\w+ment\s+)?\w+(?:é|ée|és|ées|i|is|ie|ies|te|tes|t|ts|ue|us|ues)\b"

TRIGGERS: dict[Language, tuple[tuple[str, str], ...]] = {
    "fr": (
        ("obligation", r"\bs'engag(?:e|ent|era|eront)\b|\bs'est engagée?\b|\bse sont engagée?s?\b"),
        ("obligation", r"\b(?:devra|devront)\b|\b(?:est|sont) (?:chargée?s?|tenue?s?) d|\bil incombe\b"),
        ("obligation", r"\bprend(?:ra|ront|nent)? (?:à sa charge|à leur charge|en charge)\b|\bs'oblige(?:nt)?\b"),
        ("decision", r"\b(?:ont|a) (?:\w+ ){0,2}?(?:décidé|convenu|accepté)s? (?:de|d'|que|qu')|\bconvien(?:t|nent) d|"
                     r"\b(?:sont|est) convenue?s? (?:de (?!ce qui)|d'|que|qu')|\bdécident? (?:de|d'|que)|"
                     r"\bil (?:a été|est) (?:convenu|décidé)\b"),
        ("obligation", rf"\b(?:{FUTURE_FR})(?:e?ra|e?ront)\b"),
        ("expected", r"\b(?:devrait|devraient)\b|\bil est prévu\b|\b(?:est|sont) prévue?s?\b"),
        ("obligation", PASSIVE_FR),
        ("intention", r"\bl'engagement (?:d[eu]s? |de la |de l')[^,.;]{2,40}? à \w+(?:er|ir|re)\b|\bentend(?:ent)? \w+(?:er|ir|re)\b|"
                      r"\b(?:l'intention|la volonté) de (?:tenir|créer|conclure|signer|organiser|envoyer)\b|\bprévoi(?:t|ent) de\b"),
    ),
    "en": (
        ("obligation", r"\b(?:undertakes?|undertook) to\b|\bcommits? (?:themselves |itself )?to\b|\bcommitted themselves to\b|"
                       r"\b(?:sides|parties|countries|leaders|states|delegations|governments|ministers) (?:have )?(?:also )?committed to\b|"
                       r"\b(?:has|have) committed to\b|\bshall\b|\b(?:is|are) (?:tasked with|responsible for|required to)\b"),
        ("decision", r"\b(?:agreed?|decided?) (?:to|that)\b|\b(?:agreed|decided) on (?!the (?:importance|need))|"
                     r"\bit (?:was|has been) (?:agreed|decided)\b|\bpledged to\b"),
        ("obligation", rf"\bwill (?:also |jointly |each )?(?:{FUTURE_EN})\b|\bwill be (?:\w+ed|held|sent|set|drawn|made|given)\b"),
        ("expected", r"\bshould be \w+|\b(?:is|are) (?:expected|scheduled|planned|due) to\b"),
        ("intention", r"\bintends? to\b|\btheir (?:intent|intention) to\b|\bpledged\b|\b(?:sides|parties|countries|leaders|states|delegations|governments) plan to\b"),
    ),
    "ar": (
        ("obligation", r"\b[وف]?[يت]لتزم(?:ان)?\b|\b[وف]?التزمت?\b|\b[وف]?[يت]تعهد(?:ان)?\b|\b[وف]?تعهدت?\b|\b[وف]?يتعين علي\b|"
                       r"\b[وف]?يجب علي\b|\b[وف]?علي الطرفين ان\b|\b[وف]?[يت]تكفل\b|\b[وف]?[يت]تولي\b|\b[وف]?كلفت?\b|\b[وف]?[يت]كلف\b|"
                       r"\b[وف]?[يت]تحمل(?:ان)?\b"),
        ("decision", r"\b[وف]?اتفقت?ا?\b(?= (?:\w+ ){0,3}?علي\b)|\b[وف]?تم الاتفاق علي\b|\b[وف]?قرر(?:ت|ا|تا)?\b|\b[وف]?تقرر\b|\b[وف]?[يت]تفق(?:ان)? علي\b"),
        ("obligation", rf"\b[وف]?س[يت](?:{FUTURE_AR})\w{{0,3}}\b|\b[وف]?سوف [يت](?:{FUTURE_AR})\w{{0,3}}\b"),
        ("expected", r"\b[وف]?ينبغي\b|\b[وف]?من (?:المقرر|المنتظر|المرتقب|المتوقع) ان\b|\b[وف]?يرتقب ان\b"),
        ("intention", r"\b[وف]?[يت]عتزم(?:ان)?\b|\bالتزام (?:المملكه )?ال?\w+ ب(?:دعم|مساند|مواصل|تقديم|توفير)\w*"),
    ),
}  # fmt: skip
COMPILED = {
    language: tuple((force, re.compile(pattern)) for force, pattern in rows) for language, rows in TRIGGERS.items()
}

NEGATED = re.compile(
    r"(?:\bn'|\bne (?:se |s')?|\bnot\b|\bnever\b|n't\b|\bno longer\b|\bلم\b|\bلن\b|\bلا\b|\bما لم\b|\bدون ان\b)\s*$"
)
NEGATED_INSIDE = re.compile(r"\b(?:pas|jamais|not|never)\b")
NEGATED_AFTER = re.compile(r"^\s*(?:pas|jamais|plus|not|never)\b")
# Opening formulas of instruments: what they announce is the articles, not a commitment.
FORMULA = re.compile(
    r"(?:sont|est) convenue?s? (?:de ce qui suit|des dispositions)|(?:have|has) agreed as follows|agreed as follows|"
    r"اتفق\w* علي ما يلي"
)

BOTH = {
    "fr": "les deux pays; les deux parties; les parties; les parties contractantes; les deux délégations; les deux nations; "
    "les deux côtés; les deux états; les deux gouvernements; les deux armées; les deux ministres; les deux dirigeants; "
    "les deux chefs de délégation; les coprésidents; la commission; cette commission; chaque partie; chacune des parties; "
    "chacune des deux parties; chaque partie contractante; les gouvernements; les sous-commissions; de part et d'autre",
    "en": "the two countries; the two parties; the parties; both parties; the two sides; both sides; both countries; "
    "the two leaders; the leaders; the two delegations; both delegations; the two states; the two governments; "
    "the contracting parties; the commission; the joint commission; each party; each side; the co-chairs; the two ministers; "
    "both leaders; the two nations",
    "ar": "الطرفان; الطرفين; الجانبان; الجانبين; البلدان; البلدين; الدولتان; الدولتين; الوفدان; الوفدين; الحكومتان; "
    "الجيشان; الجيشين; كل طرف; كل جانب; اللجنة; اللجنة المشتركة; اللجان الفرعية; الرئيسان المشتركان",
}
# An item of a list under "sont convenus de :" is a commitment when it begins as one: with a verb.
ITEM_VERB: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:de |d'|à )?(?:ne pas )?(?:se |s')?\w+(?:er|ir|re)\b"),
    "en": re.compile(rf"(?:to \w+|{FUTURE_EN})\b"),
    "ar": re.compile(r"\w+"),
}
# Before a state's name: it is not the subject then, unless a noun of the state stands before ("le Gouvernement du Maroc").
PREPOSITION = re.compile(
    r"(?:\b(?:a|au|aux|du|de|des|en|pour|avec|dans|vers|entre|chez|par|sur|contre|envers|of|in|to|with|from|for|by|at|on|"
    r"between|against|towards?)|d'|في|الي|من|مع|بين|نحو|لدي|عن|لفائده|لصالح|اتجاه|تجاه)\s+(?:le |la |les |l'|the )?$"
)
SIDE_NOUN = re.compile(
    r"(?:gouvernement|royaume|republique|partie|cote|etat|forces armees|armee|government|kingdom|republic|side|party|state)s?"
    r"\s+(?:du |de la |de l'|des |de |d'|of the |of )?(?:royaume |republique |kingdom |republic )?(?:du |de la |des |d'|of the |of )?$"
)

# A text is about a joint undertaking when two of these different things are named.
FRAME = (
    re.compile(r"\bcommission (?:\w+ ){0,2}?(?:mixte|conjointe)|\bjoint (?:\w+ )?(?:commission|committee)|\bcommission mixte|لجنه (?:\w+ )?(?:مشتركه|مختلطه)|\bاللجنه (?:\w+ )?المشتركه"),
    re.compile(r"\bcooper|تعاون"),
    re.compile(r"\baccord\b|\bconvention\b|\bmemorand|\bagreement\b|\bاتفاق|مذكره تفاهم|\bprotocole d|\bprocès-verbal|\bmou\b"),
    re.compile(r"\bcommunique\b|\bjoint statement\b|\bبيان مشترك|\bبلاغ\b|\bالبلاغ\b"),
    re.compile(r"\bparties contractantes|\bles deux parties\b|\bthe two sides\b|\bboth sides\b|\bthe parties\b|\bthe two leaders\b|الطرف[اي]ن|الجانب[اي]ن"),
    re.compile(r"\bpartenariat\b|\bpartnership\b|شراكه"),
    re.compile(r"\bministere (?:\w+ )?de la defense|\bministry of defen[cs]e|\bministers? of defen[cs]e|وزاره الدفاع|\bforces armees\b|\barmed forces\b|القوات المسلحه|\bdelegation militaire|وفدا? عسكري"),
    re.compile(r"\bplans? d'action|\bfeuille de route|\baction plan|\broad ?map|خرائط طريق|خارطه طريق|خطه عمل"),
)  # fmt: skip
FRAME_NEEDED = 3
