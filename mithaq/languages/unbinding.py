# ruff: noqa: E501 -- patterns read better on one line
"""What around a verb decides whether it binds: a supposition, a term, a consent, an errand, a session to be received."""

import re

# What one side will not do without the other's consent is a promise, in whatever kind of text.
CONSENT = re.compile(
    r"\bsans (?:l'(?:accord|autorisation|aval)|le consentement|(?:son|leur) accord)\b|\bdu consentement\b"
)


# "Si aucune des Parties ne le dénonce", "إذا سلم الأردن": a supposition is what others hang on.
SUPPOSED = re.compile(
    r"(?:\b(?:si|lorsque|quand|a moins que|sauf si|pour autant que|des que|if|unless|when|whenever|should|in case|[وف]?(?:اذا|متي|عندما|ما لم|لو))(?: ne)?|\bs')\s*(?:le |la |les |l'|the )?$"
)
# "كما اتفقا على": the dual of the verb itself says that both do it.
DUAL = re.compile(
    r"[وف]?(?:كما )?(?:اتفقنا|اتفقا|قررا|توافقا|التزما|تعهدا|توصلا|وافقا|[يت](?:لتزم|تعهد|تكفل|تولي|تحمل)ان)"
)
# "Si les pluies coupaient la route, …", "Should any recipient withdraw, …": what hangs on it is promised on a condition.
ON_CONDITION = re.compile(
    r"\W*(?:(?:ال)?ماده ال\w+(?: عشره?)?\s+|article \w+\s+)?(?:si\b|s'il|au cas ou|pour le cas ou|dans (?:le cas|l'hypothese|l'eventualite) ou|en cas d|a defaut|should\b|if\b(?! (?:confirmed|true))|were\b|in (?:the event|case)\b|failing\b|[وف]?(?:اذا|في حال\w*|متي|لو)\b)[^,،.;]{3,160}[,،]\s*"
)
HOSTS = re.compile(r"\b(?:accueil|abrit|host|[وف]?(?:س?[يت]|ل)ستضيف|[وف]?س?[يت]حتضن)")
SESSION = re.compile(
    r"\b(?:session|reunion|edition|rencontre|assises|meeting|round)s?\b(?! (?:de formation|d'entrainement|of training))|(?:دوره|اجتماع|جوله) (?:اللجنه|ال(?:اول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|مقبل|قادم)\w*)"
)


# A minister's errands, and what a state holds for its public, are news.
OFFICE = re.compile(r"\b(?:ministre|minister|ambassad\w+|president|[وف]?(?:ال)?(?:وزير|سفير|رئيس))\b")
ERRAND = re.compile(
    r"\b(?:recevra|rencontrera|rendra|visitera|effectuera|s'entretiendra|prononcera|inaugurera|will (?:receive|meet|visit|travel|address|open|inaugurate)|[وف]?سي(?:ستقبل|لتقي|زور|توجه|قوم|دشن))\b"
)
PUBLIC = re.compile(
    r"\b(?:elections?|referendum|summit|sommet|coupe|cup|championnats?|championships?|games|jeux|festival|salon|parlement|parliament|congress|ratif\w*|tonight|ce soir|fair|exhibition|expos?|exposition|foire|(?:ال)?(?:انتخابات|استفتاء|قمه|بطوله|كاس|برلمان|ليله|مهرجان|معرض|العاب))\b"
)


def is_errand(actor: str, verb: str) -> bool:
    """Whether a minister or an ambassador receives, visits or opens something."""
    return bool(OFFICE.search(actor) and ERRAND.search(verb))


def hosts_session(verb: str, before: str, behind: str) -> bool:
    """Who will receive the next session is a next step, not a commitment."""
    if not HOSTS.search(verb):
        return False
    return bool(SESSION.search(" ".join(before.split()[-8:])) or SESSION.search(" ".join(behind.split()[:6])))


# Outside agreements and minutes "must" is an obligation only with its term; else it is a need that somebody feels.
DATED = re.compile(
    r"\b(?:avant (?:le|la|fin)|au plus tard|d'ici|sous \w+ jours|before|by|no later than|not later than|within)\b"
)
# What one side alone intends is its plan; what both intend in a joint text is drafted as an intention.
INTENDS = re.compile(r"\b(?:entend|prevoi|envisag|intend|[وف]?[يت]عتزم)")
# "على الأردن تسليم": what a party has to do stands right behind it, as a noun of action or with "that".
OWED = re.compile(r"\s(?:ت\w{3,}|ا(?!ل|ن )\w{3,}|موافاه)")
