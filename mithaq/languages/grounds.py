# ruff: noqa: E501 -- patterns read better on one line
"""On what ground a stretch that no rule found may bind a party: the text names a party as its doer, or carries one to it.

Without such a ground nobody is bound: "The private company will deliver the vehicles" is nobody's promise here.
"""

import re
from collections.abc import Sequence

from mithaq.languages.clauses import Setting
from mithaq.languages.commitment_words import OPENS_LIST
from mithaq.languages.judge_lattice import Stretch
from mithaq.languages.judge_read import Read
from mithaq.languages.judge_who import OURS, YOURS, Before
from mithaq.languages.judge_words import Word
from mithaq.languages.normalise import fold
from mithaq.ledger.errors import Language

# Heads of a subject that is neither party nor acts for one. On folded text, from the beginning of a stretch.
STRANGER: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"^\W*(?:(?:et|que|qu'|mais|enfin|ensuite) ?)*(?:les? |la |l'|une? |des |deux |cette? |ces )?(?:[\w'-]+ )?(?:entreprise|societe|compagnie|firme|prestataire|fournisseur|constructeur|titulaire|banque|chantier|consortium|fondation|association|ong|agence|organisation|nations unies|onu|union europeenne|union africaine|otan|cedeao|bailleur|donateur|pays tiers|etat tiers|partenaire exterieur|cabinet|consultant|sous-traitant|operateur)s?\b"
    ),
    "en": re.compile(
        r"^\W*(?:(?:and|that|but|finally|then) )*(?:the |an? |two |this |these |its )?(?:[\w'-]+ ){0,2}?(?:company|companies|firms?|enterprises?|contractors?|subcontractors?|suppliers?|manufacturers?|vendors?|banks?|shipyards?|consortium|foundations?|associations?|ngos?|agency|agencies|organi[sz]ations?|united nations|un|european union|eu|african union|nato|ecowas|donors?|third (?:countr(?:y|ies)|states?|part(?:y|ies))|consultants?|operators?|corporation|group of companies)\b"
    ),
    "ar": re.compile(
        r"^\W*(?:[وف]?(?:ان|بان|كما|قد) )*(?:\w+ ){0,2}?(?:ال|لل)?(?:شركه|شركات|مؤسسه خاصه|مقاوله|مقاول|مورد|موردون|مصرف|بنك|حوض بناء|ائتلاف|جمعيه|منظمه|منظمات|وكاله|امم المتحده|اتحاد الاوروبي|اتحاد الافريقي|حلف|مانحون|مانحين|جهه مانحه|دوله ثالثه|بلد ثالث|طرف ثالث|مكتب استشاري|متعهد)\b"
    ),
}
DOERS = frozenset({"@party", "@both", "@they", "@officer", "@side", "@body", "@ours"})
# The verb whose doer is looked for: by its form, or by the small word that makes a future or a duty.
AHEAD = re.compile(r"~(?:future|would)")
MODALS = re.compile(r"(?:will|shall|would|must|should|sera|seront|doit|doivent|devra|devront|va|vont|is|are|est|sont)")
# Behind these an Arabic clause only says whom somebody chose: "المقاول الذي عينته غانا".
WHO_AR = frozenset(fold(word) for word in ("الذي", "التي", "الذين", "اللواتي"))
CHOSEN: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:choisi|selectionne|designe|retenu|engage|recrute|mandate|nomme|agree|embauche)e?s? par\b"),
    "en": re.compile(
        r"\b(?:chosen|selected|picked|appointed|designated|retained|engaged|hired|recruited|nominated|accredited) by\b"
    ),
    "ar": re.compile(
        r"(?:[يت]?ختار|اختار|[يت]?عين|انتق|[يت]نتقي|[يت]?نتدب|انتدب|[يت]?كلف|اعتمد|سمت|[يت]سم|رشح|[يت]رشح|تعاقد)\w*$"
    ),
}
# Whom a party chooses and who yet acts for himself; a party's own officers, doctors and ships bind it, whoever named them.
HIRED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:entreprise|societe|compagnie|firme|prestataire|fournisseur|constructeur|titulaire|banque|chantier naval|consortium|fondation|association|ong|agence|cabinet|consultant|sous-traitant|operateur|entrepreneur|transporteur|armateur|courtier|assureur|transitaire|bureau d'etudes|adjudicataire|soumissionnaire|architecte|traiteur|loueur|auditeur|notaire)s?\b"
    ),
    "en": re.compile(
        r"\b(?:company|companies|firms?|enterprises?|(?:sub)?contractors?|suppliers?|manufacturers?|vendors?|banks?|shipyards?|consortium|foundations?|associations?|ngos?|agency|agencies|brokers?|insurers?|underwriters?|(?<!personnel )(?<!troop )(?<!aircraft )carriers?|shipping lines?|airlines?|operators?|consultants?|consultancy|forwarders?|builders?|architects?|auditors?|bidders?|caterers?|lessors?|corporation)\b"
    ),
    "ar": re.compile(
        r"(?:^|\s)(?:ال)?(?:شركه|شركات|مقاول|مقاوله|مقاولون|مورد|موردون|مصرف|بنك|ناقل|وكاله|وكيل|وسيط|سمسار|مؤمن|موسسه|مكتب|ائتلاف|متعهد|متعهدون|استشاري|مصنع|حوض)(?:\s|$)"
    ),
}
# Nor does whoever pays from his own pocket: "The trainees selected by Morocco will pay their own travel".
PUPILS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:stagiaire|eleve|etudiant|candidat|participant|boursier)e?s?\b"),
    "en": re.compile(r"\b(?:trainees?|students?|cadets?|candidates?|participants?|applicants?|scholars?)\b"),
    "ar": re.compile(r"(?:^|\s)(?:ال)?(?:متدرب|طالب|طلاب|طلبه|مترشح|مرشح|مشارك|متربص)(?:ون|ين|ات)?(?:\s|$)"),
}
PAYS = re.compile(r"\b(?:paie|paye|regler|support|pay\b|bear\b|meet\b|cover\b|[وف]?س?[يت](?:دفع|تحمل|سدد))")
# A subject in Arabic stands no further behind its verb.
NEAR = 5
# What takes up whoever the sentence before is about.
TAKES_UP: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"^\W*(?:(?:et|que|qu'|puis|enfin|en outre,?|de plus,?) ?)*(?:ils?|elles?|celle-ci|celui-ci|cette derniere|ce dernier|y)\b"),
    "en": re.compile(r"^\W*(?:(?:and|that|then|also|finally,?|in addition,?|moreover,?) )*(?:it|they|he|she|the latter)\b"),
    "ar": re.compile(r"^\W*(?:كما |[وف](?=س))\s*(?:ان\w* )?س?(?:وف )?[يت]\w+ (?!ال)|^\W*[وف]?(?:هو|هي|هما|انه|انها|انهما)\b|\b[وف]?س?[يت]\w{3,}ان\b"),
}  # fmt: skip


def has_ground(read: Read, one: Stretch, setting: Setting, before: Before) -> bool:
    """Whether a party, both, or what stands for one is the doer of a stretch that no rule found."""
    language = read.sentence.language
    folded = read.sentence.normal.folded[slice(*read.span(one))]
    if STRANGER[language].search(folded) or _third_state(read.words[one.start : one.end]):
        return False
    if _names_doer(read, one) or _carried(read, folded, before):
        return True
    letter = setting.roles.first is not None
    return letter and bool(OURS[language].search(folded) or YOURS[language].search(folded))


def of_one_chosen(read: Read, one: Stretch) -> bool:
    """ "The contractor chosen by Ghana will deliver": the party only chose whoever is the doer, and binds itself to nothing."""
    words, folded = read.words[one.start : one.end], read.sentence.normal.folded
    language, verb = read.sentence.language, _verb(words)
    if verb == len(words) or any(word.sign.endswith("-by") for word in words[verb:]):
        return False
    does = folded[words[verb].start : words[-1].end]
    if language == "ar":
        head = _chosen_ar(words[verb + 1 :])
        return bool(head) and _acts_alone(language, folded[head[0].start : head[-1].end], does)
    named = [n for n, word in enumerate(words[:verb]) if word.sign.partition("-")[0] in DOERS]
    ahead = folded[words[0].start : words[verb - 1].end]
    told = CHOSEN[language].search(ahead)
    return named == [verb - 1] and told is not None and _acts_alone(language, ahead[: told.start()], does)


def _acts_alone(language: Language, head: str, does: str) -> bool:
    """Whether whoever was chosen is a stranger to the party, or is to pay for himself."""
    return bool(HIRED[language].search(head) or (PUPILS[language].search(head) and PAYS.search(does)))


def _chosen_ar(behind: Sequence[Word]) -> Sequence[Word]:
    """The noun behind an Arabic verb where a clause tells who chose it and no party stands before that one's own; else nothing."""
    named = next((n for n, word in enumerate(behind) if word.sign.partition("-")[0] in DOERS), len(behind))
    told = next((n for n, word in enumerate(behind[: NEAR - 1]) if word.key in WHO_AR), len(behind))
    chosen = 0 < told < named == told + 2 and CHOSEN["ar"].match(behind[told + 1].key)
    return behind[:told] if chosen else ()


def _third_state(words: Sequence[Word]) -> bool:
    """Whether the subject is a state that is no party: it is named before the verb, and no party is."""
    verb = _verb(words)
    ahead = [word.sign for word in words[: verb + 1]]
    return "@other" in ahead and not any(sign in DOERS for sign in ahead)


def _verb(words: Sequence[Word]) -> int:
    return next(
        (n for n, word in enumerate(words) if AHEAD.search(word.sign) or MODALS.fullmatch(word.key)), len(words)
    )


def _names_doer(read: Read, one: Stretch) -> bool:
    """A party before the verb (in Arabic also right behind it), as the agent of a passive, or before the stretch."""
    words = read.words[one.start : one.end]
    reach = _verb(words) + (NEAR + 1 if read.sentence.language == "ar" else 0)
    if any(word.sign in DOERS for word in words[:reach]) or any(word.sign.endswith("-by") for word in words):
        return True
    shares = _verb(words) > 2  # "Le Maroc s'engage à … et à loger les élèves": no subject of its own stands there
    return shares and any(word.sign in DOERS for word in read.words[: one.start])


def _carried(read: Read, folded: str, before: Before) -> bool:
    """Whether the heading or the line above its list says who, or a pronoun takes up whom the sentence before names."""
    context, language = read.context, read.sentence.language
    if context.led and (before.above or OPENS_LIST[language].search(" ".join(context.lead))):
        return True
    if before.above and (context.heading or read.sentence.role == "item"):
        return True
    if context.genre in ("minutes", "agreement") and read.sentence.role == "item":
        return True  # an item of what was decided binds both where it names nobody
    return bool((before.last or before.former) and TAKES_UP[language].search(folded))
