# ruff: noqa: E501 -- patterns: one per notion reads better than wrapped ones
"""Words for what binds and whom: parties by their part, obligation, permission and prohibition, in three languages.

French and English patterns run on folded text, Arabic ones on folded Arabic (ة as ه, أ إ آ as ا, ى as ي).
"""

import re

# Whom a clause binds, by part. Order matters: the first that fits a place takes it.
PARTIES: tuple[tuple[str, str], ...] = (
    ("EACH", r"\b(?:chacune? des(?: deux)? parties|chaque partie|toute partie|chacune d'elles|aucun(?:e)? (?:des |de ces )?(?:deux )?(?:parties?|cotes?)|(?:each|either|neither|any|none) (?:of )?(?:the )?(?:two )?(?:contracting )?(?:part(?:y|ies)|sides?)|every party|no party)\b"),
    ("EACH", r"\b[ولبف]*(?:كل|اي) (?:من ال)?(?:طرف|جانب|دوله طرف)(?:ين)?\b|\b[ولبف]*كلا? من الطرفين\b|\b[ولبف]*كل واحد من الطرفين\b"),
    ("OTHER", r"\b(?:l'autre partie|the other party|une autre partie|another party)\b|\b[ولبف]*(?:ا?لطرف|ا?لجانب) الاخر\b"),
    ("HOST", r"\b(?:partie|etat|pays) (?:hote|d'accueil|de sejour|accueillante|d'accueil)\b|\b(?:host|receiving) (?:party|state|country|nation)\b|"
             r"\b[ولبف]*ا?(?:لطرف|لجانب|لدوله|لبلد) (?:المضيفه?|المستقبله?|المستضيفه?)\b|\b[ولبف]*(?:ال)?(?:طرف|دوله|بلد) (?:الاستقبال|الاستضافه|الاقامه)\b"),
    ("SENDING", r"\b(?:partie|etat|pays) (?:d'envoi|d'origine|expeditrice|accreditante?)\b|\bsending (?:party|state|country)\b|"
                r"\b[ولبف]*ا?(?:لطرف|لجانب|لدوله|لبلد) (?:الموفده?|المرسله?|الاصلي|الباعثه?)\b|\b[ولبف]*(?:ال)?(?:طرف|دوله|بلد) (?:المنشا|الايفاد|الارسال|الاصل)\b|\b(?:party|state|country) of origin\b"),
    ("REQUESTING", r"\b(?:partie|etat) requerante?\b|\brequesting (?:party|state)\b|\b[ولبف]*ا?(?:لطرف|لدوله|لجانب) (?:الطالبه?|مقدم الطلب)\b"),
    ("REQUESTED", r"\b(?:partie|etat) requise?\b|\brequested (?:party|state)\b|\b[ولبف]*ا?(?:لطرف|لدوله|لجانب) (?:المطلوبه?|متلقي الطلب|المتلقي)\b"),
    ("FIRST", r"\b(?:la )?premiere partie\b|\bfirst party\b|\b[ولبف]*(?:ال|ل)?طرف الاول\b"),
    ("SECOND", r"\b(?:la )?(?:deuxieme|seconde) partie\b|\bsecond party\b|\b[ولبف]*(?:ال|ل)?طرف الثاني\b"),
    ("DEPOSITARY", r"\bdepositaire\b|\bdepositar(?:y|ies)\b|\b[ولب]*ا?لوديع\b|\bجهه الايداع\b"),
    ("SECRETARY", r"\bsecretaire (?:general|executif)e?\b|\b(?:executive|general) secretary\b|\bsecretary[- ]general\b|\b[ولب]*ا?ل?امين (?:ال)?(?:عام|تنفيذي)\b"),
    ("DIRECTOR", r"\bdirecteur general\b|\bdirector[- ]general\b|\b[ولب]*ا?ل?مدير (?:ال)?عام\b"),
    ("SUPPLIER", r"\b(?:le |du |au )?fournisseur\b|\bsupplier\b|\b[وب]*(?:ال|لل)مورد\b"),
    ("BUYER", r"\bacheteur\b|\b(?:purchaser|buyer)\b|\b[وب]*(?:ال|لل)(?:مشتري|مقتني)\b"),
    ("SELLER", r"\bvendeur\b|\bseller\b|\b[وب]*(?:ال|لل)بايع\b|\b[وب]*(?:ال|لل)بائع\b"),
    ("LENDER", r"\bpreteur\b|\blender\b|\b[وب]*(?:ال|لل)(?:مقرض|معير)\b"),
    ("BORROWER", r"\bemprunteur\b|\bborrower\b|\b[وب]*(?:ال|لل)(?:مقترض|مستعير)\b"),
    ("VISITING", r"\bpartie visiteuse\b|\bvisiting (?:party|side|state)\b|\b[ولبف]*ا?(?:لطرف|لجانب|لدوله) الزائره?\b"),
    ("TRANSIT", r"\b(?:partie|etat) de transit\b|\btransit (?:party|state)\b|\b[ولبف]*(?:ال)?(?:طرف|دوله) العبور\b"),
    ("OPERATING", r"\bpartie exploitante\b|\boperating party\b|\b[ولبف]*ا?(?:لطرف|لجانب|لدوله) المشغله?\b"),
    ("MEDIATOR", r"\b(?:le |du |au )?mediateur\b|\bmediator\b|\b[وب]*(?:ال|لل)وسيط\b"),
    ("DONOR", r"\b(?:la partie donatrice|donateur|bailleur)\b|\bdonor\b|\b[وب]*(?:ال|لل)(?:مانح|متبرع)ه?\b"),
    ("RECIPIENT", r"\b(?:la partie )?beneficiaire\b|\b(?:beneficiary|recipient)\b|\b[وب]*(?:ال|لل)(?:طرف ال)?مستفيده?\b"),
    ("MEMBER", r"\betats? membres?\b|\bmember states?\b|\b[ولب]*ا?لدول(?:ه)? (?:ال)?(?:عضو|اعضاء)\b"),
    ("STEERING", r"\bcomite (?:directeur|de pilotage)\b|\bsteering committee\b|\b[ولب]*ا?ل?لجنه (?:ال)?(?:توجيه|توجيهيه|القياده|قياده)\b"),
    ("COMMISSION", r"\bcommission (?:militaire )?(?:mixte|conjointe)\b|\bjoint (?:military )?(?:commission|committee)\b|\b[ولب]*ا?ل?لجنه (?:العسكريه )?(?:ال)?(?:مشتركه|مختلطه)\b"),
    ("ONE", r"\b(?:l'une des(?: deux)? parties|une des(?: deux)? parties|l'une ou l'autre(?: des)?(?: deux)? parties?|one of the parties|one party)\b|"
            r"\b[ولبف]*(?:احد|اي من) (?:الطرفين|الجانبين|الاطراف)\b"),
    ("BOTH", r"\b(?:les|des|aux|deux|the|both)(?: deux| two)?(?: hautes)? (?:parties|sides)\b(?: contractantes)?|\bles deux (?:cotes|etats|pays|gouvernements)\b|"
             r"\b(?:the|both)(?: two)? (?:contracting )?(?:parties|sides|countries|states|governments)\b"),
    ("BOTH", r"\b[ولبف]*ا?ل?(?:طرف|جانب|بلد|دولت|حكومت)(?:ان|ين)\b|\b[ولبف]*ا?لاطراف\b"),
)  # fmt: skip

# What a clause does: promises no more than an effort, permits, forbids, obliges. An effort is looked for first: "shall
# endeavour" obliges to try alone; then what exempts and forbids.
MODES: tuple[tuple[str, str], ...] = (
    ("effort", r"\bs'(?:efforc\w+|emploi\w+ a|evertu\w+)\b|\b(?:font|fai\w+|fer\w+|fasse\w*|deploi\w+|mett\w+ en (?:œ|oe)uvre)(?: tous?| toutes?)? (?:de )?(?:leurs?|ses?|sons?) (?:meilleurs? |possible|mieux|efforts?)\w*|\btach(?:e|ent|era|eront|er) (?:de|d')|\b(?:font|fai\w+|fer\w+) (?:tout )?(?:leur|son) possible\b"),
    ("effort", r"\b(?:shall |will |must |to )?endeavou?r(?:s|ed|ing)?\b|\b(?:(?:shall|will|must) )?(?:use|make|exert)s? (?:(?:its|their|his|all|every|best|reasonable|utmost) ){1,3}(?:efforts?|endeavou?rs?)\b|\b(?:shall |will )?striv(?:e|es|ing)\b|\b(?:shall|will) (?:seek|try|attempt) to\b|\b(?:(?:shall|will|must) )?do(?:es)? (?:its|their|his) (?:best|utmost)\b"),
    ("effort", r"\b[ولف]*س?[يت]سعي(?:ان|ون)?\b|\b[ولف]*س?[يت]بذل(?:ان|ون)?(?: \w+){0,2} (?:قصاري|اقصي|كل|ما)?\s?(?:ال)?(?:جهد|جهود|وسع)\w*|\bقصاري جهد\w*|\b[ولف]*س?[يت]جتهد(?:ان|ون)?\b|\b[ولف]*س?[يت]عمل(?:ان|ون)? (?:جاهد\w*|ما في وسع\w*)"),
    ("effort", r"\bdans (?:toute )?la mesure du possible\b|\b(?:autant|aussi \w+) que (?:possible|faire se peut)\b|\b(?:as|so) far as (?:is |may be )?(?:possible|practicable)\b|\bto the (?:\w+ )?extent (?:possible|practicable)\b|\b(?:علي )?قدر (?:الامكان|المستطاع)\b|\bما امكن\b"),
    ("advice", r"\b(?:est|sont) (?:encourage|invite|recommande|prie)\w* (?:a|de|d')|\bil est (?:recommande|souhaitable|conseille|preferable|convenable)\b|\bde preference\b|\b(?:is|are) (?:encouraged|invited|advised|recommended|requested) to\b|\bit is (?:recommended|desirable|advisable)\b|\bpreferably\b|\b[ولف]*(?:[يت]ستحسن|[يت]ستحب|[يت]حبذ|[يت]فضل ا[نل]\w*|من المستحسن|من الافضل|يوصي ب\w+)"),
    ("should", r"\bdevrai(?:t|ent)\b|\bshould\b(?! not)"),
    ("exemption", r"\bn(?:e |')(?:est|sont|sera|seront|saurait etre)(?: pas| point| plus| nullement| aucunement)? (?:tenu|oblige|requis|astreint)\w*\b|"
                  r"\bn'a(?:ura)? (?:pas|aucunement) l'obligation\b|\bn(?:e |')(?:est|sont|sera|seront) pas obligatoires?\b"),
    ("exemption", r"\b(?:shall|will|is|are) not (?:be )?(?:required|obliged|obligated|bound) to\b|\bneed not\b|"
                  r"\b(?:no|neither)\b(?: \w+){1,5} (?:shall|will|is|are)(?: be)? (?:required|obliged|obligated|bound) to\b"),
    ("exemption", r"\b[ولف]*لا (?:يلزم|تلزم|يلتزم|تلتزم|يتعين|تتعين|يشترط|تشترط)\w*|\b(?:غير ملزم|ليس ملزما|ليست ملزمه)\w*"),
    ("prohibition", r"\b(?:s'engag\w+|s'oblig\w+|undertakes?|agrees?|commits?) (?:a ne (?:pas )?|not to )|\b[ولف]*(?:[يت]لتزم|[يت]تعهد)(?:ان|ون)?(?: \w+){0,2} (?:بعدم|بالامتناع)\b|\b[ولف]*(?:[يت]لتزم|[يت]تعهد)(?:ان|ون)? (?:ب)?الا (?=[يت])"),
    ("prohibition", r"\b(?:ne|nul ne) (?:\w+ )?(?:peut|peuvent|pourra|pourront|doit|doivent|devra|devront)\b|"
                    r"\bn'(?:est|ont|a) (?:pas|aucunement) (?:autorise|le droit|permis)\w*|\b(?:est|sont|sera|seront) (?:interdit|prohibe|defendu)\w*|\bs'interdi\w+|\bs'abst(?:ient|iennent|iendra|iendront)\b|"
                    r"\binterdit?(?:e|es|ent)?\b"),
    ("prohibition", r"\b(?:no|neither) (?:\w+ ){1,4}(?:may|shall|can|must|will)\b|\bnothing (?:\w+ ){0,6}shall\b|\b(?:shall|may|must|can|will)(?: not|not)\b|\b(?:can|won|mustn|shan|couldn|may|must)'t\b|\bcannot\b|\b(?:is|are) (?:prohibited|forbidden|not (?:allowed|permitted|entitled|authori[sz]ed))\b|\bshall refrain\b|\bprohibit\w*"),
    ("prohibition", r"\b[ولف]*لا (?:يجوز|يمكن|يحق|يسمح|ينبغي|يصح)\w*|\b[ولف]*لا يحق\b|\b[ولف]*(?:يمنع|يحظر|تحظر|تمنع|يمتنع|تمتنع)\w*|\b[ولف]*لن يجوز\b|\bمحظور\w*|\bممنوع\w*|\bعدم جواز\b|\bليس ل\w+ (?:الحق|ان)\b"),
    ("permission", r"\b(?:peut|peuvent|pourra|pourront|pourrait|pourraient)\b|\b(?:est|sont|sera|seront) (?:autorise|habilite|libre)\w*|\b(?:a|ont|aura|auront) (?:le droit|la faculte)\b|\bil est (?:permis|loisible|possible)\b"),
    ("permission", r"\b(?:may|can|could|might)\b(?! not|'t)|\b(?:is|are|be) (?:entitled|allowed|permitted|authori[sz]ed|free) to\b"),
    ("permission", r"\b[ولف]*قد [يت]\w{2,}(?= ا?ل(?:طرف|جانب))|\b[ولف]*(?:جاز|[يت]جاز|امكن|يجوز|تجوز|يمكن|يحق|يسمح|تستطيع|يستطيع|يرخص|بامكان\w*|بوسع\w*)\b|\b[ولف]*(?:يمكن|تمكن)\w{1,3}\b|\b[ولف]*ل(?:كل|اي) \w+(?: \w+)? (?:الحق|ان)\b|\b[وف]?ل(?:ه|ها|هم|هما) (?:الحق|ان)\b|\b[وف]*ل(?:لطرف|لجانب|لدوله|لبلد|لاطراف|لطرفين|لجانبين|لجنه)\w*(?: \w+){0,2} ان\b|\bمن حق\b"),
    ("obligation", r"\b(?:doit|doivent|devra|devront)\b|\b(?:est|sont|sera|seront) (?:tenu|oblige|requis|astreint)\w* (?:de|d'|a\b)|\bs'engage\w*|\bs'oblige\w*|\best obligatoire\b|\bil (?:incombe|faut)\b|\ba l'obligation\b|\bis required\b"),
    ("obligation", r"\b(?:shall|must)\b(?! not)|\b(?:undertake|undertakes)\b|\b(?:is|are) (?:obliged|required|bound) to\b|\bhas to\b|\bhave to\b"),
    ("obligation", r"\b[ولف]*(?:يجب|تجب|يتعين|تتعين|يلزم|تلزم|يلتزم|تلتزم|يلتزمان|تلتزمان|يتعهد|تتعهد|يتعهدان|لزاما|يتوجب|تتوجب|يشترط)\b|\b[ولف]*ملزم\w*|\b[ولف]*علي (?:كل|كلا|الطرف|الطرفين|الجانب|الجانبين|الاطراف)\b(?: \w+){0,2} ان\b|\bلا بد\b|\bوجوب\w*"),
)  # fmt: skip

# Verbs of trying and planning: less than a duty where a party is their subject; elsewhere they answer a promise to try.
TRYING = (
    r"\b(?:essa(?:ie|y)\w*|tent(?:e|ent|er|era|eront)|cherch\w+) (?:de|a|d')|\b(?:envisag\w+|prevoi\w+|projett?\w+) de\b"
    r"|\b(?:seek\w*|try|tries|trying|attempt\w*|aim(?:s|ed|ing)?|intend\w*|plan(?:s|ned)?) to\b"
    r"|\b[ولف]*(?:[يت]حاول(?:ان|ون)?|[يت]عتزم(?:ان|ون)?|[يت]نوي(?:ان)?)\b"
)
# What answers advice and duties alike, and is neither outright: ينبغي is "should" here and "must" there.
ADVISED = r"\bil conv(?:ient|iendra)\b|\b(?<!لا )[ولف]*(?:ينبغي|تنبغي|يجدر|يحسن)\b"
# What answers a permission: "qui peut survenir" is قد يطرأ.
PERHAPS = r"\b[ولف]*قد (?!تم|تقرر|تعهد|توصل|تلقي|تابع|تسلم|تبين)[يت]\w{2,}|\b[ولف]*(?:ربما|لعل)\b"
# What answers a promise to try and makes none of its own: language puts wishes and attempts in many ways.
TRIED = (
    r"\b(?:tentativ\w*|vis(?:e|ent) a\b|veill\w+|(?:œ|oe)uvr\w+|efforts?|soucieu\w+)"
    r"|\b(?:seek\w*|sought|tried|striv\w+|efforts?|work(?:s|ing|ed)? (?:to|on|towards?)|where(?:ver)? possible)\b"
    r"|\b[ولفب]*(?:ال)?(?:[يت]حاول\w*|محاول\w*|جهود?\w*|سعي\w*|مساع\w*|مسع\w*|[يت]سع[يو]\w*|[يت]حرص\w*|[يت]سهر\w*|حرصا|ان امكن"
    r"|[يت]عمل(?:ان|ون)?(?: \w+){0,2} علي)"
)
# What a text says that binds: its duties are told from its advice, and "may" from a plain statement.
BINDING = (
    r"\bshall\b|\bles (?:deux )?parties\b|\bla partie \w+|\b(?:le|la) presente? (?:accord|convention|protocole|arrangement|memorandum|reglement|contrat|statut|note|cahier)\w*"
    r"|\b(?:article|section|clause) (?:\d|premier)|\bles? (?:preteur|emprunteur|fournisseur|beneficiaire|donateur|bailleur)\b|\b[ولبف]*(?:ال|لل?)(?:طرف|جانب)(?:ان|ين)?\b|\b(?:الماده|البند|الفقره|القسم) (?:\d|ال)|\b(?:هذا|هذه) (?:الاتفاق|الاتفاقيه|البروتوكول|المذكره|الترتيب)\b"
)

NEGATIONS = {
    "fr": r"\bne\b|\bn'(?!djam)|\bsans\b|\bni\b|\baucune?s?\b|\bnon\b|\bhormis\b|\bsauf\b|\b(?:refus|impossib|incapa|empech|interdi|echou|exclu)\w*|\b(?:rien|jamais|absence|personne|seulement)\b",
    "en": r"\bnot\b|\bno\b|\bnever\b|n't\b|\bwithout\b|\bneither\b|\bnor\b|\bnone\b|\bexcept\b|\b(?:refus|fail|prohibit|prevent|lack)\w*|\b(?:unable|impossible|denied|deny|denies|absence|nothing|nobody|only|unlikely|unwilling|hardly|cannot|unless)\b",
    "ar": r"\b[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|دون|بدون|غير|عدم|بعدم|لعدم|كلا|سوي|الا|لولا|عدا)\b|\b[وف]?(?:ي|ت|ا)?(?:رفض|منع|نفي|انكر|فشل|تعذر|استحال|حظر|تجنب|امتنع|متنع|عجز)\w{0,4}\b|\b(?:مستحيل|انعدام|ال?فشل|ال?رفض|مستبعد)\w*|\bوما\b(?! (?:يلي|يتعلق|يترتب|بعد))",
}
# "ne … que", "ما لم", "لا سيما": words of negation that deny nothing.
NO_NEGATIONS = {
    "fr": r"\bn(?:e |')(?:(?!pas\b|point\b|plus\b|jamais\b|peu)\w+[ ']){1,4}qu[e']|\bn'en demeure|\bnon seulement\b|\bn'importe\b|\bsans prejudice\b|\bne cesse\w*|\borganisations? non\b|\bnon[- ]gouvernemental\w*|\bnon militaires?\b",
    "en": r"\bnot only\b|\bno later than\b|\bwithout prejudice\b|\bno\. ?\d",
    "ar": r"\bلا سيما\b|\bلاسيما\b|\bدون المساس\b|\bدون الاخلال\b|\bغير ان\b|\bلا يزال\w*|\bلا تزال\w*|\bما يلي\b|\bفيما يلي\b|\bما لم\b|\bالا ان\b|\bغير الحكوميه\b",
}

PARTY_PATTERNS = tuple((value, re.compile(pattern)) for value, pattern in PARTIES)
MODE_PATTERNS = tuple((value, re.compile(pattern)) for value, pattern in MODES)
BINDING_PATTERN = re.compile(BINDING)
# (force, kind of use, pattern) of words that answer a force, and state it outright only beside a party or never.
WEAK_PATTERNS = tuple(
    (value, unit, re.compile(pattern))
    for value, unit, pattern in (
        ("effort", "trying", TRYING),
        ("effort", "", TRIED),
        ("advice", "", ADVISED),
        ("permission", "", PERHAPS),
    )
)
NEGATION_PATTERNS = {language: re.compile(pattern) for language, pattern in NEGATIONS.items()}
NO_NEGATION_PATTERNS = {language: re.compile(pattern) for language, pattern in NO_NEGATIONS.items()}
