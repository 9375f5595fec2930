# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Ways of binding by their class rather than by their verb: any future, any duty laid on somebody, any charge.

What the tables of `commitment_words` name is read first; these are looked for in what they leave. On folded text.
"""

import re
from dataclasses import dataclass

from mithaq.languages.commitment_words import (
    IDLE_AR,
    IDLE_EN,
    IDLE_FR,
    IDLE_PAST_FR,
    NOUNS_AR,
    NOUNS_OF_ACTION_AR,
    TELLING_AR,
    TELLING_FR,
    Verb,
)
from mithaq.ledger.errors import Language

# English presents that tell, thank and describe; what a side does otherwise is what it binds itself to do.
TELLING_EN = (
    "has|was|its|this|thus|his|notes|thanks|recalls|regrets|welcomes|recognis\\w+|recogniz\\w+|considers|expresses|hopes|wishes|believes|says|states|stresses|reaffirms|acknowledges|appreciates|proposes|"
    "requests|asks|suggests|observes|reports|informs|remains|needs|means|includes|supports|condemns|knows|sees|enjoys|faces|feels|finds|likes|wants|thinks|hopes|looks|plans|intends|seems|appears|consists|"
    "concerns|applies|describes|reflects|contains|covers the|limits|defines|lies|stands|becomes|comes|goes|does|owns|possesses|uses|explains|tells|writes|underlines|emphasi\\w+|commends|congratulates|attaches|reiterates|confirms|replies|raises|presents|reviews|discusses|always|towards|whereas|besides|always|perhaps|hereinafter"
)


@dataclass(frozen=True)
class Way:
    """A verb, and where its doer stands: before it ("subject"), right behind it ("behind"), or said as an agent or by
    whose means it is done ("passive")."""

    verb: Verb
    doer: str


BINDING = "agreement minutes letter list"
MOVES_FR = r"(?:se |s')?(?:dure|rend|visite|arrive|sejourne|assiste|repart|embarque|atterri|decolle|quitte|rentre|effectue)r?(?:a|ont)"
MOVES_EN = r"visit|arrive|attend|travel|fly|tour|stay|take place|hold talks|meet"
MOVES_AR = r"زور|صل\b|حضر|شارك|سافر|غادر|عود|ختتم|توجه|لتقي|نعقد|لتئم|جري\b|عقد"
PARTICIPLE_FR = (
    r"(?:\w+(?:ment)? ){0,2}?\w+(?:e|ee|es|ees|i|is|ie|ies|u|us|ue|ues|it|its|ite|ites|ert|erts|erte|ertes|int|ints)\b"
)


def _way(rule: str, pattern: str, *, doer: str = "subject", only: str = "", force: str = "obligation") -> Way:
    return Way(Verb(rule, force, re.compile(pattern), only=frozenset(only.split())), doer)


WAYS: dict[Language, tuple[Way, ...]] = {
    "fr": (
        _way("undertakes", r"\b(?:a|ont|s'est|se sont|est|sont)(?: \w+){0,3}? (?:promis|obligee?s?|portee?s? garante?s?|astreinte?s?|chargee?s?|accepte,?|consenti) (?:d[e']|a\b(?! (?:ses|leurs|son|sa)\b))|\b(?:promet(?:tent)?|garanti(?:t|ssent)|s'astrei(?:nt|gnent)|accepte(?:nt)?|consent(?:ent)?|s'oblige(?:nt)?) (?:d[e']|a\b)|\bs'interdi(?:t|sent|ra|ront)\b|\bs'abst(?:ient|iennent|iendra|iendront)\b|\brenonce(?:nt|ra|ront)? a\b|\b(?:a|ont) donne (?:sa parole|leur parole|l'assurance|des assurances|la garantie|sa garantie)\b"),
        _way("bears", r"\b(?:prend|prennent|prendra|prendront|a pris|ont pris)(?: \w+){0,2}? (?:sur (?:soi|elle|lui|eux|elles|ses?|leurs?)|a (?:son|leur) (?:compte|charge))|\b(?:assume|assument|assumera|assumeront|supporte|supportent)\b|\b(?:repond|repondent)\b(?= d)|\bse porte(?:nt|ra|ront)? garante?s?\b|\bfait son affaire\b|\bfont leur affaire\b"),
        _way("charged", r"\b(?:est|sont|sera|seront|demeure|demeurent|reste|restent)(?: \w+)? (?:tenue?s?|chargee?s?|responsables?|comptables?|redevables?|astreinte?s?|obligee?s?)(?: d[eu']| a\b|\s*:)|\b(?:a|ont|aura|auront) (?:pour |la |l'|recu )?(?:mission|charge|tache|obligation|responsabilite|devoir|instruction) d"),
        _way("borne", r"\b(?:relev(?:e|ent|era|eront) (?:de|du)|revien(?:t|nent|dra|dront) (?:a|aux?)|echo(?:it|ient|ira) (?:a|aux?)|incombe(?:nt|ra|ront)? (?:a|aux?)|pese(?:nt|ra)? sur|repose(?:nt|ra)? sur|appartien(?:t|nent|dra) (?:a|aux?)|tombe(?:nt)? a (?:la )?charge d[eu]?)\b|\b(?:est|sont|sera|seront|reste|restent|demeure|demeurent|resteront|demeurera|demeureront|restera|etant|mis|mise) (?:\w+ )?(?:a (?:la )?(?:charge|diligence)|du ressort|de la responsabilite|aux (?:frais|soins)|confiee?s? (?:a|aux?)|devolue?s? (?:a|aux?)|imputee?s? (?:a|aux?|sur)|laissee?s? (?:a|aux?)|affaire) ?(?:exclusive |seule )?(?:de|du|d)?\b", doer="behind"),
        _way("borne", r"\b(?:est|sont|sera|seront) (?:partage|reparti)e?s?(?: \w+){0,3} (?:entre|par)\b", doer="behind", only=BINDING),
        _way("undertakes", r"\b(?:m'a|nous a|m'avez|nous avez|m'ont|nous ont|m'avait) (?:\w+ )?(?:promis|assure|garanti|donne (?:l'assurance|sa parole|votre parole))\b", doer="other", only="letter"),
        _way("owes", r"\b(?:a charge|charge|libre) (?:pour|a) (?=\w)|\b(?:c'est|ce sera) (?:a|aux?)\b(?= [^,;.]{3,60}? (?:qu'il|de|d'))|\bil est de la responsabilite d", doer="behind"),
        _way("by_agent", rf"\b(?:sera|seront) {PARTICIPLE_FR}", doer="passive"),
        _way("by_agent", rf"\b(?:est|sont) {PARTICIPLE_FR}", doer="passive", only=BINDING),
        _way("future", rf"\b(?!(?:{IDLE_FR}|{MOVES_FR})\b)\w{{2,}}(?:ra|ront)\b|\b(?:va|vont) (?!etre|avoir|devoir|pouvoir|permettre|rester)\w+(?:er|ir|re|oir)\b"),
        _way("reported", rf"\b(?!(?:{IDLE_PAST_FR})\b)\w{2,}rai(?:t|ent)\b"),
        _way("must", r"\b(?:doit|doivent)\b(?! beaucoup)", only=BINDING),
        _way("present", rf"(?<!\bpour )(?<!\bsans )(?<!\bde )(?<!\ba )(?<!\ben )\b(?!(?:{TELLING_FR}|conteste\w*|prie\w*|presid\w+|cette|entre|autre|membre|titre|mesure|place|note|demande|aimerai\w*|\w+eront|\w+iste|\w+ique|\w+[ai]ble|etre|\w+aire|\w+elle|\w+ive|\w+ite|\w+ment|\w+aient|\w+ait|\w*aient|\w*ait|\w+oire|\w+ienne|\w+aine|\w+aise)\b)\w{{3,}}(?:e|ent|it|et|end|ond|oit)\b", only="minutes agreement"),
    ),
    "en": (
        _way("undertakes", r"\b(?:promises?|promised|vow(?:s|ed)|guarantee[sd]?|engage[sd]?|consent(?:s|ed)?|contract(?:s|ed)?|volunteer(?:s|ed)?|pledge[sd]?|agree[sd]?|accept(?:s|ed)?|undertakes?|undertook) (?:itself |themselves )?(?:not )?to \w+|\b(?:has |have )?(?:takes?|took|taken) (?:it )?(?:up)?on (?:itself|themselves)|\b(?:has|have|had)? ?(?:given|gave|gives?) (?:its|their|his|her) (?:word|assurance|undertaking)\b|\bbinds? (?:itself|themselves)\b|\bassumes? (?:the |full |sole )?(?:responsibility|cost|charge)|\btakes? (?:charge|responsibility|care) of\b"),
        _way("charged", r"\b(?:is|are|remains?|shall be|will be)(?: \w+ly| jointly| each)? (?:bound|obliged|required|liable|responsible|answerable|accountable|tasked|charged|mandated|instructed)\b|\bha(?:s|ve) (?:the |an? )?(?:duty|task|responsibility|obligation|charge|instructions?)\b"),
        _way("borne", r"\b(?:falls?|fell|falling|rests?|lies?|devolves?|rest|shall fall|will fall) (?:to|on|upon|with)\b|\b(?:is|are|remains?|remain|being|shall be|will be) (?:entirely |wholly |solely )?(?:the |a )?(?:responsibility|duty|task|business|concern|charge|matter) (?:of|for)\b|\b(?:is|are|remains?|shall be|will be) (?:incumbent (?:up)?on|left to|up to|for the account of|charged to|entrusted to|assigned to|allotted to)\b|\bit (?:is|shall be) for\b(?= )|\bat the (?:expense|cost|charge) of\b", doer="behind"),
        _way("borne", r"\b(?:is|are|shall be|will be) (?:shared|divided|split)(?: \w+){0,2} (?:between|by|among)\b", doer="behind", only=BINDING),
        _way("undertakes", r"\b(?:assured|promised|guaranteed) (?:me|us)\b(?= that)", doer="other", only="letter"),
        _way("by_agent", r"\b(?:shall|will|is to|are to|must) (?:each |also |\w+ly )?be (?:\w+ly )?\w+(?:ed|en|ne|id|t|de|ught|wn)\b", doer="passive"),
        _way("by_agent", r"\b(?:is|are) (?:\w+ly )?\w+(?:ed|en|ne|id|de|ught|wn)\b", doer="passive", only=BINDING),
        _way("future", rf"\b(?:will|shall|'ll|is going to|are going to|is to|are to) (?:also |in turn |each |jointly |then |(?!hardly |scarcely )\w+ly )*(?!(?:{IDLE_EN}|{MOVES_EN}|last|continue to be)\b)\w+"),
        _way("reported", rf"\bwould (?:also |in turn |each |jointly |then |(?!hardly |scarcely )\w+ly )*(?!(?:{IDLE_EN}|{MOVES_EN}|like|rather|be (?:glad|happy|able|useful|good))\b)\w+"),
        _way("present", rf"\b(?:(?!(?:{TELLING_EN})\b)\w{{3,}}[^su\W]s|sets|puts|pays|runs|buys|fits|lets)\b", only="agreement minutes list"),
        _way("must", r"\b(?:must|has to|have to|needs to|need to)\b(?! be\b)", only=BINDING),
    ),
    "ar": (
        _way("undertakes", r"\b[وف]?(?:[يت]?لتزم|[يت]?تعهد|[يت]متنع|امتنع|ضمن|[يت]ضمن|[يت]كفل|كفل|قبل|[يت]قبل|ارتضي|[يت]رتضي|وعد|[يت]عد|[يت]اخذ(?! \w+ علما)|اخذ(?!\w{0,2} \w+ علما)|[يت]نوب)(?:ت|ان|ون|ا|تا)?\b(?= (?:\w+ ){0,5}?(?:ب|عن|علي (?:عاتق|نفس)|ان))"),
        _way("borne", r"\b[وف]?(?:[يت]سند|اسند|[يت]عهد|عهد|[يت]وكل|اوكل|[يت]ناط|انيط|[يت]ؤول|[يت]عود|[يت]رجع|[يت]قع|تقع|[يت]لقي)(?:ت)?\b(?: \w+){0,3}? (?:الي|علي|ب|ل)(?= )|\b[وف]?(?:[يت]توجب|[يت]تعين|[يت]جب|[يت]لزم|وجب|تعين|[يت]نبغي) علي(?:ه|ها)?\b|\b[وف]?(?:علي )?(?:عاتق|كاهل|نفقه|حساب|ذمه)\b|علي (?:عاتق|كاهل|نفقت|حساب|ذمت)(?:ه|ها)\b|\b[وف]?(?:من )?(?:مسؤوليه|اختصاص|واجب|نصيب|مهام|مهمه)\b(?= (?:ال|كل|جمهوريه))", doer="behind"),
        _way("forbidden", r"\b[وف]?(?:يحظر|يمنع)(?= علي)", doer="behind", only="agreement minutes"),
        _way("owes", r"\bفعلي(?= ال)|(?:^|(?<=[.:؛،] )|(?<=\) )|(?<=\bان )|(?<=\bبان ))[وف]?(?:[يت]كون )?علي(?= \w)", doer="behind", only=BINDING),
        _way("by_agent", rf"\b[وف]?س(?!{NOUNS_AR})[يت](?!(?:{IDLE_AR}|{MOVES_AR}))\w{{2,}}|\b[وف]?[يت]تم \w+|\b[وف]?سيتم \w+|\b[وف]?[يت]جري \w+", doer="passive"),
        _way("future", rf"\b[وف]?س(?!{NOUNS_AR})[يت](?!(?:{IDLE_AR}|{MOVES_AR}))\w{{2,}}\b|\b[وف]?سوف [يت](?!(?:{IDLE_AR}|{MOVES_AR}))\w{{2,}}\b"),
        _way("present", rf"\b[وف]?(?!{NOUNS_OF_ACTION_AR})[يت](?!(?:{TELLING_AR}|{MOVES_AR})(?:ا|ان|ون)?\b)\w{{2,}}\b", only="agreement minutes list"),
    ),
}  # fmt: skip
# What is said of these heads is told, and binds nobody: relations, peoples, opinions, persons on their way.
ABSTRACT: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"^\W*(?:les? |la |l'|cette? |ces |un |une |leurs? )?(?:presente?s? |dite?s? )?(?:relations?|liens?|cooperation|collaboration|travailleurs?|employeurs?|ressortissants?|partenariat|amitie|peuples?|presse|medias?|opinion|economie|histoire|soutien|presence|visite|reunion|session|rencontre|ceremonie|signature|accord|convention|protocole|memorandum|texte|question|point|proposition|demande|requete|candidature|idee|souhait|offre de|option|union|onu|organisation|societe|entreprise|banque|projet de|ministres?|general|colonel|amiral|president|chef|ambassadeur|porte-parole|observateurs?|analystes?|commission|comite|an |ans )\b"),
    "en": re.compile(r"^\W*(?:the |this |these |an? |their )?(?:\w+ ){0,2}?(?:relations?|relationship|collaboration|workers?|employers?|nationals|citizens|ties|bonds?|cooperation|partnership|friendship|people|press|media|opinion|economy|history|support|presence|visit|meeting|session|ceremony|proposal|request|idea|option|offer|union|organi[sz]ation|company|firm|bank|agreement|arrangement|memorandum|minister|general|colonel|admiral|president|chief|ambassador|spokes\w+|observers?|analysts?|donors?)\b"),
    "ar": re.compile(r"^\W*(?:هذه?\b|هذا|تلك|ذلك|(?:ال)?(?:اتحاد|شركه|منظمه|حلف|بنك|مؤسسه|مقترح|طلب|فكره|امم|علاق\w+|روابط|تعاون|شراكه|صداقه|شعب\w*|صحاف\w+|اعلام|راي|اقتصاد|تاريخ|دعم|زياره|اجتماع|دوره|اتفاق\w*|مذكره|بروتوكول|وزير|رئيس|سفير|ناطق|مراقب\w+|محلل\w+))\b"),
}  # fmt: skip
# "au budget algérien", "at Kenya's expense", "على نفقة المغرب": whoever pays is bound.
CHARGE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:a la charge|aux frais|aux? budgets?|sur (?:le|les) (?:budget|credits|fonds|ressources)|au compte|sur (?:le )?compte|par les soins|a la diligence|a l'initiative) (?:exclusifs? )?(?:de la |de l'|du |des |de |d')?"),
    "en": re.compile(r"\b(?:at (?:the )?(?:sole |full )?(?:expense|cost|charge) of|charged to|out of|from|on|for the account of|at)(?: the)?(?= [^,;.]{3,40}?(?:expense|cost|budget|funds|account|charge)\b)|\b(?:at the (?:expense|cost) of|for the account of|through the good offices of)\b"),
    "ar": re.compile(r"(?:علي (?:عاتق|نفقه|حساب|كاهل)|بمبادره من|باشراف(?: من)?|بتمويل(?: من)?|برعايه|من (?:ميزانيه|اعتمادات|موارد)|(?<=تبادل )\w+(?: \w+)? بين(?= ال))"),
}  # fmt: skip
