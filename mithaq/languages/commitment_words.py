# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""The verbs by which sides bind themselves, by language and force, and what looks like them and binds nobody.

All patterns run on folded text: lower case, no accents, one form of alef and ya.
"""

import re
from dataclasses import dataclass

from mithaq.ledger.errors import Language


@dataclass(frozen=True)
class Verb:
    """One way of binding. `only` names the genres in which it binds; `close` when its subject must stand beside it, `after`
    when the party stands right behind it, whatever governs it there."""

    rule: str
    force: str
    pattern: re.Pattern[str]
    close: bool = False
    after: bool = False
    only: frozenset[str] = frozenset()


def _verb(rule: str, force: str, pattern: str, *, close: bool = False, after: bool = False, only: str = "") -> Verb:
    return Verb(rule, force, re.compile(pattern), close, after, frozenset(only.split()))


# Futures that tell, wish or describe rather than bind.
IDLE_FR = (
    "sera|seront|aura|auront|restera|resteront|demeurera|demeureront|pourra|pourront|faudra|permettra|permettront|marquera|"
    "marqueront|viendra|viendront|deviendra|deviendront|suffira|semblera|affrontera|affronteront|jouera|joueront|disputera|disputeront|gagnera|perdra|"
    "celebrera|celebreront|fetera|verra|verront|saura|sauront|beneficiera|beneficieront|connaitra|connaitront|attendra|esperera|souhaitera|souhaiteront|figurera|"
    "figureront|existera|profitera|disposera|disposeront|traversera|rencontrera|rencontreront|devra|devront|repondra|comptera|incombera|appartiendra|aidera|"
    "voudra|voudront|decidera|decideront|tranchera|trancheront|continuera(?:nt|it)? (?:de |d'|a )(?:beneficier|jouir|profiter|etre)|continueront (?:de |d'|a )(?:beneficier|jouir|profiter|etre)|participera(?! a (?:un |l'|une )?(?:exercice|formation|mission))|assistera a|prendra part|prendront part|presidera|croira|pensera|dira|diront|regagnera|regagneront|rentrera|rentreront|repartira|votera|voteront|recevra d|quittera|retrouvera|regrettera|jugera|estimera|appreciera|entrera en|entreront en|valoir|para|opera|camera|sahara"
)
# The future in the past tells nothing of these: "serait", "pourrait".
IDLE_PAST_FR = (
    "(?:se|au|reste|demeure|pou|fau|permett|marque|viend|deviend|vou|dev|souhaite|sau|ver|ai|di|croi|pense|connait|conna|distra|extra|ret|attendr|disposer|aime|prefere|convie|suffi|convain|permet|signifie)rai(?:t|ent)|"
    "vrait|vraient|portrait|retrait|attrait|extrait|apparait|paraitrait"
)
IDLE_EN = (
    "be|have|remain|become|benefit|need|face|play|see(?! to\\b)|enjoy|like|welcome|gain|win|lose|not|never|hardly|scarcely|celebrate|mark|hope|appreciate|find|know|feel|ideally|come|go|"
    "attend|take part|chair|decide|fly|continue to (?:benefit|enjoy|be|face|play|follow|grow)|participate(?! in (?:an? |the )?(?:\\w+ )?exercise)|depend|look|leave|depart|vote|return (?:to|home)|travel (?:home|back)|want|wish|prefer|love|hate|think|believe|enter into force|constitute|mean|require|allow|enable|apply|include"
)
IDLE_AR = (
    "كون|بقي|ظل|صبح|حضر\\b|تراس|قرر|واصل\\w* \\w+ (?:ال)?استفاد|شارك(?!\\w* (?:\\w+ )?في (?:ال)?(?:تمرين|مناور))|شهد|واجه|تمكن|لعب|حتفل|سمح|عتبر|غادر|صوت|شكل(?! \\w+ (?:فريق|لجن|مجموع|خلي|هيئ|وحده))|مثل|تيح|ساعد|بدو|بدا|ري|عرف|جد|نتهي|ستمر|ؤدي\\w* الي|ودي\\w* الي|كتفي|فوز|خسر|لتقي|ندرج|اتي|ستفيد|تضمن|شمل|هدف|دخل|سري|رغب|امل|"
    "نظر|حظي|ترتب|نص|سمي|قصد|خضع|طبق|جوز|حق|وجد|عد هذا|عود|بقيان"
)
# Words that begin as a verb of the present does: days, and nouns of action (training, provision, cooperation).
NOUNS_OF_ACTION_AR = r"(?:يوم|تاريخ|تحت|تجاه|تقرير|تقارير|ت\w\wي\w\b|تعاون\b|تبادل\b|تفاهم|تشاور|تنميه|تكلفه|تكاليف|تجهيزات|تدريبات|تمارين)"
# Nouns that begin as a future does: policy, sovereignty, car, gentleman, control, scenario, six, year.
NOUNS_AR = r"(?:ياس|ياد|يار|يد\b|يده|يدات|يطره|يناريو|ينم|ياق|يف\b|يفا\b|يوله|يول\b|ير\b|يره|تون|تين|ته\b|تار|تم[اب]|نه\b|نو|ند\b|نتين|ينا\b|يناء)"
# Present tense in agreements, lists and minutes: verbs that tell what was said or felt.
TELLING_FR = (
    "a|ont|est|sont|avait|avaient|etait|etaient|fut|furent|et|en|de|du|des|d|au|aux|dans|pour|par|sur|avec|entre|ou|ainsi|que|qui|dont|ci|peut|peuvent|doit|veut|veulent|exprime|expriment|rappelle|rappellent|"
    "souligne|soulignent|felicite|felicitent|reaffirme|reaffirment|affirme|affirment|note|notent|prend|prennent|souhaite|souhaitent|salue|saluent|remercie|remercient|"
    "demande|demandent|estime|estiment|reconnait|reconnaissent|considere|considerent|confirme|confirment|attache|espere|esperent|rend|rendent|interroge|interrogent|"
    "indique|indiquent|informe|informent|propose|proposent|suggere|suggerent|sollicite|sollicitent|insiste|insistent|constate|constatent|regrette|regrettent|"
    "releve|relevent|presente|presentent|evoque|evoquent|precise|precisent|declare|declarent|ajoute|observe|dispose|disposent|possede|compte|comptent|"
    "entretient|entretiennent|partage la|partagent les|partagent le|reste|restent|demeure|demeurent|cherche|cherchent|tient a|tiennent a|voit|prie|invite|invitent|encourage|encouragent|"
    "desire|desirent|desireux|desireuse|soucieux|conscient|convaincu|signataire|contractante|contractantes|reitere|reiterent|deplore|deplorent|condamne|condamnent|"
    "accuse|appelle|appellent|juge|jugent|soutient que|comprend|comprennent|designe par|signifie|entend|entendent|vise|visent|apprecie|apprecient|hote|prenante|prenantes|"
    "recommande|recommandent|passe|passent|examine|examinent|discute|discutent|abordent|aborde|connait|connaissent|represente|representent|porte sur|portent sur|fait(?! parvenir)|font(?! parvenir)"
)
TELLING_AR = (
    "راس|مني|عرب|ثمن|شيد|وكد|ؤكد|رحب|نوه|شكر|ذكر|سجل|لاحظ|عبر|امل|تمني|رغب|دعو|طلب|قترح|شير|وضح|ضيف|قول|ري|عتبر|جدد|شدد|بدي|هني|ستعرض|تطلع|عترف|تقاسم(?!\\w* \\w+ (?:ال)?(?:تكاليف|نفقات|مصاريف|اعباء))|قدر|درك|ويد|ؤيد|رفض|دين|شجب|اسف|ستنكر|"
    "كون|ود\\b|ودان\\b|فضل|مثل|شكل(?!\\w{0,2} \\w+ (?:فريق|لجن|مجموع|خلي|هيئ|وحده))|ربط|سعي|ظهر|عكس|جمع|تميز|ندرج|اتي|هدف|تمتع|واجه|شهد|عد من|عرف|عيش|حتاج|متلك|ملك|بدو|ظل|بقي|وجد|قع(?! علي)|ضم|تعلق|تشرف|هدي|غتنم|نتهز|حيط|فيد|بلغ(?! \\w+ ب)|علم(?!\\w* (?:\\w+ ){1,2}نظير)|خبر(?!\\w* (?:\\w+ ){1,2}نظير)|حيل|تقدم\\w* ب|لفت|حرص|صادف|تزامن|خص|عني|قصد|دخل|سري|نص|جوز|حق|مكن|ستطيع|خضع|فهم|شمل|تضمن|حتفظ(?! \\w+ (?:\\w+ )?بسري)|ستند|حظي|مس\\b|خل\\b|ؤثر|ترتب|حول\\b|لغي|نافس|جري|جاوز|وضع علي|كرس|لبي|عرب"
)
PAST = r"(?!\w*(?:ait|aient|ement|amment|emment)\b)"
ADVERB_EN = r"(?:also |jointly |each |together |then |further |thereafter |both |all |in turn |immediately |thus |likewise |not only |not merely )*"
ADVERB_FR = r"(?:egalement |aussi |notamment |ensuite |conjointement |mutuellement |ensemble |d'ores et deja |donc |a cet effet |a cette fin |en outre |par ailleurs |d'un commun accord |officiellement |ainsi )*"
# What a commitment is only reaffirmed to binds nobody to anything: stronger ties, peace, going on.
VAGUE_FR = "renforc|approfond|poursui|consolid|soutenir|promouvoir|developp|oeuvr|coop|contribu|maintenir|defend"
VAGUE_EN = "strengthen|deepen|cooperat|continu|promot|support|peace|the |a |maintain|further|work|enhanc|develop|uphold|defend|advanc|security|stability|regional"
VAGUE_AR = "تعزيز|دعم|مواصل|تطوير|السلام|الحفاظ|التعاون|توطيد|تعميق|العمل|المساهم|امن|الامن"
# Of things that are given, some: with them a present tense of giving is more than a description.
SOME_FR = r"(?:au \w+ |aux \w+ |a la \w+ |a l'\w+ |chaque annee |gratuitement )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|une? (?:pret|don|lot|credit|subvention)|des (?:bourses|places))"
SOME_EN = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|an? (?:loan|grant|gift|batch))"
VERBS: dict[Language, tuple[Verb, ...]] = {
    "fr": (
        _verb("undertakes", "obligation", r"\bs'engage(?:nt|ra|ront)?\b|\bs'est(?:, [^,]{2,40},)? (?:\w+ment )?engagee?s?\b|\bse sont (?:\w+ment )?engage(?:e?s)?\b|\bs'oblige(?:nt)?\b|\bs'interdi(?:t|sent)\b|\b(?:a|ont) promis\b(?! a (?:ses|leurs|son|sa)\b)|\b(?:pren(?:d|nent)|a pris|ont pris) l'engagement de\b|\b(?:a|ont) offert d[e']"),
        _verb("charged", "obligation", r"\b(?:devra|devront)\b(?! (?:etre (?:salu|soulign|not|rappel)|faire face|relever|rester|encore))|\b(?:est|sont) (?:chargee?s?|tenue?s?) d"),
        _verb("falls_to", "obligation", r"\bil\b(?= (?:vous|nous) (?:appartien|revien|incomb))", after=True, only="letter"),
        _verb("falls_to", "obligation", r"\bil (?:appartien(?:t|dra)|revien(?:t|dra)|incombe(?:ra)?)(?: \w+)? (?:a|aux?)\b", after=True),
        _verb("falls_to", "obligation", r"\bc'est a(?:ux?)?\b(?=[^.;]{2,40} qu'il (?:appartient|revient|incombe))|\b(?:a ete|ont ete|est|sont|sera|seront) (?:\w+ment )?confiee?s? a(?:ux?)?\b|\bobligation (?:est|a ete) faite a(?:ux?)?\b", after=True),
        _verb("charged", "obligation", r"\b(?:a|ont) recu (?:pour )?(?:mandat|mission|instruction|tache) de\b|\b(?:aura|auront) (?:la charge|pour (?:mission|tache)) d|\bdispose(?:nt|ra|ront)? de [\w' -]{3,25} pour \w+(?:er|ir|re)\b|\bse sont donne (?:jusqu'au|\w+ \w+ pour)|\bse sont promis\b", close=True),
        _verb("undertakes", "obligation", rf"\b(?:a|ont) (?:reitere|reaffirme|confirme|renouvele) (?:son|leur) engagement (?:a|de) (?!(?:{VAGUE_FR}))\w+(?:er|ir|re)\b"),
        _verb("charged", "obligation", r"\bs'est vue? (?:confier|charger)\b|\bse sont vue?s? confier\b", close=True),
        _verb("decides", "decision", r"\b(?:ont|a) fixe\b(?= (?:au|la date|le delai|un delai|pour)\b)"),
        _verb("undertakes", "obligation", r"\bgaranti(?:t|ssent|ra|ront)\b|\bse porte(?:nt)? garante?s?\b|\b(?:a|ont) pris (?:a|sur) (?:sa charge|leur charge|lui|elle) d[e']", close=True),
        _verb("offers", "obligation", rf"\b(?:offre|offrent|accorde|accordent|octroie|octroient|cede|cedent|prete|pretent)\b(?= {SOME_FR})|\b(?:met|mettent|a mis|ont mis)\b(?= [^.;]{{3,70}} a (?:la |sa |leur )?disposition\b)", close=True),
        _verb("falls_to", "obligation", r"\ba charge pour\b|\b(?:est|sont|sera|seront) (?:partagee?s?|repartie?s?) (?:[\w ]{1,20} )?entre\b", after=True),
        _verb("bears", "obligation", r"\b(?:confirme|confirment|a confirme|ont confirme) (?:la (?:prise en charge|mise a disposition|fourniture|cession)|l'octroi|l'accueil|le pret) d"),
        _verb("falls_to", "obligation", r"\b(?:engage(?:nt|ra)?|oblige(?:nt|ra)?)\b(?= (?:la |le |les |l')?\w+(?: \w+)? a \w+(?:er|ir|re)\b)", after=True),
        _verb("must", "obligation", r"\b(?:doit|doivent)\b", close=True, only="agreement minutes letter list"),
        _verb("must_by", "obligation", r"\b(?:doit|doivent)\b", close=True, only="report"),
        _verb("bears", "obligation", r"\bpren(?:d|dra|dront|nent) (?:a sa charge|a leur charge|en charge)\b|\bse charge(?:ra|ront|nt)?\b|\b(?:est|sont|sera|seront) a (?:la|sa|leur) charge de\b"),
        _verb("decides", "decision", rf"\b(?:ont|a) {ADVERB_FR}(?:\w+ ){{0,1}}?(?:decide|convenu|accepte|resolu)s? {ADVERB_FR}(?:de (?!ce qui)|d'|que|qu')|\b(?:a|ont) consenti a\b|\bconvien(?:t|nent) {ADVERB_FR}(?:de|d'|que|qu')|"
              rf"\b(?:sont|est) {ADVERB_FR}convenue?s? {ADVERB_FR}(?:de (?!ce qui)|d'|que|qu')|\bdecident? {ADVERB_FR}(?:de|d'|que)|\bs'accordent (?:pour|a|sur le principe de)\b|\bse sont (?:mis|mises) d'accord (?:pour|sur (?!l'importance))|"
              r"\bil (?:a (?:\w+ ){0,3}?ete|est|fut|demeure|reste) (?:\w+ment |bien )?(?:convenu|decide|arrete|entendu|retenu|resolu|acte|enterine)\b(?! ce qui suit)|\bsont tombee?s d'accord (?:pour|sur (?!l'importance))|\b(?:ont|a) (?:charge|donne (?:mandat|instruction) a) [\w' -]{3,60}? (?:de|d')|\bsont parvenue?s a un accord (?:pour|sur)\b|\b(?:ont|a) prevu d[e']|\bchargent [\w' -]{3,60}? (?:de|d')|\bse sont accordee?s? (?:pour|a|sur (?!l'importance|la necessite))|\bse sont entendue?s (?:pour|sur (?!l'importance))|\b(?:ont|a) (?:donne|marque) (?:son|leur) accord (?:pour|a)\b|\b(?:est|sont) convenue?s? de\b"),
        _verb("future", "obligation", rf"\b(?!(?:{IDLE_FR})\b)\w{{2,}}(?:ra|ront)\b|\b(?:va|vont|vais|allons) (?!etre|avoir|devoir|pouvoir|permettre|rester)\w+(?:er|ir|re|oir)\b", close=True),
        _verb("we", "obligation", r"\bnous (?:\w+ ){0,1}?(?!(?:serons|aurons|pourrons|resterons|devrons)\b)\w+rons\b|\bje (?:\w+ ){0,1}?(?!(?:serai|aurai|pourrai|resterai)\b)\w+rai\b|\bnous nous engageons\b|\bje m'engage\b|\bvous avez (?:ma|notre) parole\b", only="letter"),
        _verb("we", "obligation", r"\bnous nous sommes (?:\w+ )?engages\b|\bnous avons (?:\w+ )?(?:convenu|decide) d", only="letter"),
        _verb("reported", "obligation", r"\b(?!(?:se|au|pou|vou|dev|souhaite|aime|prefere|sau|fe)rions\b)\w{2,}rions\b", close=True, only="letter"),
        _verb("self", "obligation", rf"\b(?:a|ont) (?:\w+ment )?(?:annonce|confirme|indique|declare|assure|precise|affirme|dit|promis|fait savoir) qu(?:e |')(?:il|elle|ils|elles|son pays|leur pays|sa delegation|son gouvernement|leurs? \w+) (?:(?!(?:{IDLE_FR})\b)\w+(?:ra|ront)|(?!serait|pourrait|aurait)\w+rai(?:t|ent))\b"),
        _verb("his_country", "obligation", rf"\bque (?:son pays|sa delegation|son gouvernement) (?!(?:{IDLE_FR})\b)\w+(?:ra|rait)\b(?<!serait)(?<!pourrait)(?<!aurait)"),
        _verb("each", "obligation", rf"(?<=chaque partie )(?!(?:{TELLING_FR})\b)\w{{3,}}(?:e|it|et|end|ond|oit|ient)\b", close=True),
        _verb("by_agent", "obligation", r"\b(?:sera|seront) (?:\w+ ){0,2}?\w+(?:e|es|i|is|ie|ies|u|us|ue|ues|t|ts|te|tes)\b"),
        _verb("by_agent", "obligation", r"\b(?:est|sont) (?:\w+ ){0,2}?\w+(?:e|es|i|is|ie|ies|u|us|ue|ues|t|ts|te|tes)\b", only="agreement list"),
        _verb("borne", "obligation", r"\b(?:est|sont|sera|seront|restent?|restera|resteront|demeurent?) (?:\w+ )?a (?:la )?charge (?:exclusive )?d|\bincombe(?:nt|ra|ront)? a(?:ux?)?\b|\b(?:est|sont|sera|seront) aux frais d", after=True),
        _verb("present", "obligation", rf"\b(?:se |s'|lui |leur |y |en |n'|ne )?(?!(?:{TELLING_FR})\b){PAST}(?:\w{{2,}}(?:e|ent|it|et|end|ond|oit|ient|uit|ait|ut)|met)\b", close=True, only="agreement list"),
        _verb("offers", "obligation", r"\b(?:offre|offrent|met a (?:la )?disposition|mettent a (?:la )?disposition|fournit|fournissent|accueille|accueillent|assure|assurent|organise|organisent|forme|forment|livre|livrent|transmet|transmettent|prend en charge)\b", close=True, only="minutes"),
        _verb("offers", "obligation", r"\b(?:est|sommes|suis|se declare) (?:disposee?s?|prete?s?) a\b", close=True, only="letter"),
        _verb("reported", "obligation", rf"\b(?!(?:{IDLE_PAST_FR})\b)\w{{2,}}rai(?:t|ent)\b", close=True),
        _verb("expected", "expected", r"\b(?:devrait|devraient)\b|\bil est prevu\b|\b(?:est|sont) prevue?s?\b|\bsera|\bseront\b"),
        _verb("intends", "intention", r"\bl'engagement (?:d[eu]s? |de la |de l')[^,.;]{2,40}? a \w+(?:er|ir|re)\b|\bentend(?:ent)? \w+(?:er|ir|re)\b|\b(?:prevoi(?:t|ent)|envisage(?:nt)?) de\b"),
        _verb("gapped", "obligation", r"\ba (?:en |y |lui |leur )?\w+(?:er|ir|re)\b", close=True),
    ),
    "en": (
        _verb("undertakes", "obligation", r"\b(?:undertakes?|undertook|has undertaken|have undertaken) to\b|(?<!remains )(?<!remain )(?<!remained )\b(?:commits?|committed) (?:themselves |itself |himself )?to\b|\b(?:binds?|bound) (?:themselves|itself) (?:not )?to\b|\b(?:is|are) committed to (?=\w+ing\b)|\b(?:promised|pledges?|guarantees?|offered|volunteered) to\b|\b(?:pledged|promised)\b(?! (?:by|in|continued))|\b(?:accepts?|accepted|assumes?|assumed|took on|takes on) (?:the |full |sole )?responsibility for\b"),
        _verb("charged", "obligation", r"\b(?:has|have) to (?!(?:be|look|think|reflect|wait|see)\b)(?=\w+)|\b(?:is|are) (?:tasked with|responsible for|required to|obliged to)\b"),
        _verb("falls_to", "obligation", r"\bit (?:is|will be) (?:for|up to|incumbent (?:up)?on)\b|\b(?:was|were|is|are|has been|have been|will be) (?:entrusted|assigned) to\b", after=True),
        _verb("charged", "obligation", r"\b(?:has|have) until\b(?= [^.;]{3,40} to \w+)|\bgave (?:themselves|itself) (?:until|\w+ \w+ to)\b|\b(?:has|have) been (?:tasked with|charged with|mandated to|instructed to|asked to)\b", close=True),
        _verb("undertakes", "obligation", rf"\b(?:reaffirm|reiterat|confirm|renew)e?d (?:its|their|his country's|her country's|the) commitment to (?!(?:{VAGUE_EN}))\w+"),
        _verb("charged", "obligation", r"\b(?:was|were|is|are|has been|have been) put in charge of\b|\b(?:was|were|has been|have been) given the (?:task|job|responsibility|mandate) of\b", close=True),
        _verb("decides", "decision", r"\bset\b(?= [^.;]{3,40} (?:as the|as a) (?:deadline|date|time limit)\b)|\bit (?:was|has been|is) (?:agreed|decided|resolved|understood)(?:, [^,]{2,60},)? (?:to|that)\b"),
        _verb("borne", "obligation", r"\b(?:is|are|will be|shall be|remains?)\b(?= [\w ]{3,30}'s (?:sole )?responsibility)", after=True),
        _verb("undertakes", "obligation", r"\b(?:guarantees?|guaranteed) (?=the|that|to|a\b)|\bgave (?:its|their|his|her) word (?:that|to)\b|\btook it upon (?:itself|themselves) to\b|\bsigned up to\b|\b(?:made|gave|has made|has given) an? (?:commitment|undertaking|pledge|promise) to\b|\b(?:assumes?|assumed|took over|takes over|picks? up|picked up) the (?:full |whole )?(?:cost|costs|bill|expense)s?\b|\b(?:is|are) bound to (?=\w+)", close=True),
        _verb("offers", "obligation", rf"\b(?:offers|is offering|are offering|lends|is lending|grants|is granting|donates|is donating|is sending|is providing|is making|are making|makes)\b(?= (?:\w+ )?{SOME_EN}|[^.;]{{3,60}} available\b)", close=True),
        _verb("forbidden", "obligation", r"\b(?:shall|will) not \w+(?=[^.;]{3,90} without (?:[\w'’]+ ){0,4}(?:consent|approval|agreement|authori[sz]ation|permission))", close=True),
        _verb("falls_to", "obligation", r"\b(?:shall|will|are to|is to) be (?:shared|divided|split) (?:\w+ ){0,2}(?:between|by)\b", after=True),
        _verb("bears", "obligation", r"\bconfirm(?:s|ed)? the (?:provision|supply|loan|donation|funding) of\b"),
        _verb("falls_to", "obligation", r"\b(?:commits|obliges|binds|requires|bound)\b(?= (?:\w+ ){1,4}to \w+)", after=True),
        _verb("forbidden", "obligation", r"\b(?:shall|will|may|must) not (?!(?:be|affect|apply|prejudice|constitute|create|preclude|prevent|exceed|include|extend|oblige|require|have|give|imply)\b)\w+", close=True, only="agreement"),
        _verb("we", "obligation", r"\byou have (?:my|our) (?:word|promise|assurance)\b|\b(?:i|we) (?:give|gave) you (?:my|our) (?:word|promise|assurance)\b|\bi (?:promise|pledge|undertake|guarantee)\b", only="letter"),
        _verb("must", "obligation", r"\bmust\b", close=True, only="agreement minutes letter list"),
        _verb("must_by", "obligation", r"\bmust\b", close=True, only="report"),
        _verb("decides", "decision", r"(?<!had )\b(?:agreed?|agrees|decided?|decides|resolved?) (?:also |further |in principle |jointly |therefore )?(?:to|that)\b|\b(?:agreed|decided) (?:up)?on (?!the (?:importance|need|necessity)|a wide)|\bit (?:was|has been|is) (?:also |further |jointly |likewise |clearly )?(?:agreed|decided|resolved|understood|settled|arranged) (?:between (?:us|them|the \w+ \w+) |by (?:both|all) \w+ )?(?:to|that)\b|\b(?:tasked|instructed|directed|mandated|charged) (?:the |their )?[\w ]{2,40}?(?:with|to)\b|\b(?:accepted|consent(?:s|ed)?) to\b|\bsettled (?:up)?on (?!the (?:importance|need))|\b(?:reached|came to) (?:an? )?(?:agreement|understanding) (?:to|on)\b"),
        _verb("future", "obligation", rf"\b(?:will|shall|'ll|is going to|are going to)(?: |, [^,]{{2,60}}, ){ADVERB_EN}(?!(?:{IDLE_EN})\b)\w+", close=True),
        _verb("self", "obligation", rf"\b(?:confirmed|announced|said|stated|indicated|declared|promised|explained|added|assured (?:the |its |his |her |their )?(?:\w+ ){1,4}?that) (?:that )?(?:it|they|he|she|his country|her country|their country|his government|her government|its \w+|their \w+) (?:would|will) {ADVERB_EN}(?!(?:{IDLE_EN})\b)\w+"),
        _verb("his_country", "obligation", rf"\b(?:confirmed|announced|said|stated|pledged|promised|declared) (?:that )?(?:his|her|their) (?:country|government) (?:would|will) (?!(?:{IDLE_EN})\b)\w+"),
        _verb("is_to", "obligation", rf"\b(?:is|are) to (?!(?:{IDLE_EN})\b)\w+", close=True),
        _verb("present", "obligation", r"\b(?:provides?|suppl(?:y|ies)|hosts?|trains?|delivers?|bears?|covers?|appoints?|designates?|notif(?:y|ies)|sends?|transmits?|submits?|makes? available|ensures?|reimburses?|offers?|contributes?|lodges?|houses?|transports?|lends?|donates?|hands? over|seconds?|deploys?|repairs?|builds?|maintains?|returns?|insures?|prepares?|organi[sz]es?|conducts?|sets? up|establish(?:es)?|nominates?|meets?|exchanges?|informs?|consults?|assigns?|pays?|grants?|opens?|facilitates?)\b", close=True, only="agreement list"),
        _verb("charged", "obligation", r"\b(?:will|shall) be (?:responsible for|in charge of|tasked with|liable for|borne by)\b", close=True),
        _verb("by_agent", "obligation", r"\b(?:shall|will|is to|are to) be \w+\b"),
        _verb("by_agent", "obligation", r"\b(?:is|are) \w+(?:ed|ne|en|id)\b", only="agreement list"),
        _verb("borne", "obligation", r"\b(?:is|are|remains?|shall be|will be) the responsibility of\b|\bat the expense of\b|\bfalls? (?:to|(?:up)?on)\b|\brests? with\b", after=True),
        _verb("offers", "obligation", r"\b(?:is|are|am) (?:prepared|ready|willing) to\b", close=True, only="letter"),
        _verb("reported", "obligation", rf"\bwould(?:, [^,;.]{{2,40}},)? {ADVERB_EN}(?!(?:{IDLE_EN}|ideally)\b)\w+", close=True),
        _verb("item", "obligation", rf"\bto (?!(?:{IDLE_EN}|date)\b)\w+", close=True, only="minutes list"),
        _verb("expected", "expected", r"\bshould be \w+|\b(?:is|are) (?:expected|scheduled|planned|due) to\b|\bwill be\b"),
        _verb("intends", "intention", r"\bintends? to\b|\btheir (?:intent|intention) to\b"),
        _verb("gapped", "obligation", r"\bto (?!the\b|an?\b)\w+", close=True),
    ),
    "ar": (
        _verb("undertakes", "obligation", r"\b[وف]?[يت]لتزم(?:ان|ون)?\b|\b[وف]?التزمت?ا?\b|\b[وف]?[يت]تعهد(?:ان|ون)?\b|\b[وف]?تعهدت?ا?\b|\b[وف]?[يت]تكفل(?:ان)?\b|\b[وف]?[يت]تولي(?:ان)?\b|\b[وف]?[يت]تحمل(?:ان)?\b|\b[وف]?[يت]ضطلع\b|\b[وف]?وعدت?\b"),
        _verb("undertakes", "obligation", r"\b[وف]?(?:[يت]ؤكد|[يت]وكد|اكدت?)\b(?= (?:\w+ ){1,3}?(?:التكفل|التزام(?:ه|ها)? ب|توفير|منح|تحمل)\w*)"),
        _verb("must", "obligation", r"\b[وف]?يتعين علي\b|\b[وف]?يجب علي\b|\b[وف]?علي (?:الطرف|الجانب)\w* (?:\w+ )?ان\b"),
        _verb("undertakes", "obligation", r"\b[وف]?اخذت?ا? علي (?=\w+ )(?:\w+ ){0,2}?عاتق\w*|\b[وف]?(?:اخذت?|اخذا) (?=\w+ علي عاتق)|\b[وف]?تكفلت?ا?\b(?= (?:\w+ ){1,3}?ب)|\b[وف]?[يت]ضمن(?:ان)?\b|\b[وف]?[يت]ضع(?:ان)?\b(?= [^.؛]{3,60}(?:رهن اشاره|تحت تصرف))"),
        _verb("decides", "decision", r"(?<!من )(?<!في )\b[وف]?قبلت?ا?\b(?= (?:\w+ ){1,3}?(?:ان |ب?ا?ست\w{3,}|ت\w{3,}|ا\w{4,}))"),
        _verb("undertakes", "obligation", rf"\b[وف]?(?:جددت?|اكدت?)\b(?= (?:\w+ ){{1,4}}?التزام(?:ه|ها|هما| بلاده| بلادها) ب(?!(?:{VAGUE_AR})))"),
        _verb("charged", "obligation", r"\b[وف]?س[يت]كون(?:ان)?\b(?= (?:\w+ ){1,3}?مسؤول)", close=True),
        _verb("decides", "decision", r"\b[وف]?حدد(?:ت|ا|تا)?\b(?= [^.؛]{3,60}(?:موعدا|اجلا|اقصي))"),
        _verb("falls_to", "obligation", r"\b[وف]?انيطت?\b(?= ب)", after=True),
        _verb("charged", "obligation", r"(?<!غير )\b(?:ملزمه?|ملتزمه?|مكلفه?|مطالبه?) (?=ب|ان)"),
        _verb("falls_to", "obligation", r"\b[وف]?من (?:واجب|مسؤوليه|مهام)\b|\b[وف]?(?:اسندت?|عهدت?|عهد|اوكلت?|انيطت?)(?: \w+)? الي\b|\b[وف]?(?:امام|لدي)\b(?= [^.؛]{3,30}(?:مهله|اجل))", after=True),
        _verb("owes_now", "obligation", r"(?:^|(?<=[.:؛] )|(?<=\n))[وف]?علي(?= )", after=True, only="report letter"),
        _verb("forbidden", "obligation", r"\b[وف]?لن [يت]\w{2,}(?=[^.؛]{3,120}(?:دون|بدون) (?:موافقه|اذن))", close=True),
        _verb("borne", "obligation", r"\b[وف]?علي (?:عاتق|نفقه|حساب)\b|\b(?:نفقات|مصاريف|تكاليف) (?:\w+ ){0,4}?علي\b(?= (?:الطرف|الجانب))", after=True),
        _verb("forbidden", "obligation", r"\b[وف]?(?:يحظر|يمنع|يمتنع) علي(?=\s)", after=True, only="agreement minutes"),
        _verb("forbidden", "obligation", r"\b[وف]?لا (?:يجوز|يحق|يمكن|يسمح)\b", after=True, only="agreement"),
        _verb("owes", "obligation", r"(?:^|(?<=[.:؛] )|(?<=\) )|(?<=\n)|(?<=- )|(?<=\t))[وف]?علي(?= (?:الطرف|الجانب|الدوله))", after=True, only="agreement minutes list"),
        _verb("by_agent", "obligation", r"\b[وف]?سيتم \w+|\b[وف]?س(?!ياس|ياد|يار|يد|يطر|ينار|ياق|ت\w?\b)[يت]\w{2,}|\b[وف]?[يت]تم \w+"),
        _verb("we", "obligation", r"\b[وف]?سن(?!ه\b|و|د\b|تين|تان)\w{2,}|\b[وف]?(?:كما )?ن(?:لتزم|تعهد|تكفل)\b|\b[وف]?ساقوم\b", only="letter"),
        _verb("decides", "decision", r"\b[وف]?اتفقنا\b(?= (?:\w+ ){0,3}?علي)"),
        _verb("decides", "decision", r"(?<!قد )(?<!وقد )\b[وف]?اتفقت?ا?\b(?= (?:\w+[،,]? ){0,5}?علي\b(?! (?:اهميه|ضروره|ان العلاقات)))|\b[وف]?(?:تم|جري) (?:\w+ ){0,3}?الاتفاق علي\b(?! اهميه)|\b[وف]?قرر(?:ت|ا|تا)?\b|\b[وف]?تقرر\b|\b[وف]?(?:من )?(?:المتفق عليه|المفهوم)(?: \w+){0,2} ان\b|\b[وف]?توصل(?:ت|ا)?\b(?= (?:\w+ ){0,3}?الي (?:اتفاق|تفاهم))|\b[وف]?[يت]تفق(?:ان)? علي\b|\b[وف]?توافقت?ا?\b(?= (?:\w+ ){0,3}?علي\b(?! (?:اهميه|ضروره)))|\b[وف]?وافق(?:ت|ا|تا)?\b(?= (?:\w+ ){0,5}?علي\b)|\b[وف]?كلفت?ا?\b(?= (?:\w+ ){1,5}?ب)"),
        _verb("future", "obligation", rf"\b(?:[وف]|كما )?س(?!{NOUNS_AR})[يتن](?!(?:{IDLE_AR}))\w{{2,}}\b|\b[وف]?سوف [يتن](?!(?:{IDLE_AR}))\w{{2,}}\b", close=True),
        _verb("that", "decision", rf"(?<=\bان )[يت](?!(?:{TELLING_AR})(?:ا|ان|ون)?\b)\w{{2,}}|(?<=\bوان )[يت](?!(?:{TELLING_AR})(?:ا|ان|ون)?\b)\w{{2,}}", close=True),
        _verb("his_country", "obligation", rf"\b(?:ب?ان)\s(?:بلاده|بلادها|حكومته|حكومتها|قيادته|وزارته)\sس[يت](?!(?:{IDLE_AR}))\w{{2,}}"),
        _verb("present", "obligation", rf"\b[وف]?(?!{NOUNS_OF_ACTION_AR})[يت](?!(?:{TELLING_AR})(?:ا|ان|ون)?\b)(?!(?:قوم|تم)\b(?! \w+ (?:\w+ )?ب))\w{{2,}}\b", close=True, only="agreement minutes list"),
        _verb("then", "obligation", r"(?<=، )[وف]?(?!قد|كان|لم|في|من|علي)\w{3,5}ت?\b(?= (?:الطرف|الجانب))", close=True, only="agreement"),
        _verb("present", "obligation", rf"\b[وف]?(?!{NOUNS_OF_ACTION_AR})[يت](?!(?:{TELLING_AR})(?:ا|ان|ون)?\b)(?!(?:قوم|تم)\b(?! \w+ (?:\w+ )?ب))\w{2,}\b", close=True, only="letter"),
        _verb("offers", "obligation", r"\b[وف]?(?:علي استعداد|مستعده?) (?=ل)", close=True, only="letter"),
        _verb("expected", "expected", r"\b[وف]?ينبغي\b|\b[وف]?من (?:المقرر|المنتظر|المرتقب|المتوقع)\b|\b[وف]?يرتقب ان\b"),
        _verb("intends", "intention", r"\b[وف]?[يت]عتزم(?:ان)?\b|\bالتزام (?:المملكه )?ال?\w+ ب(?:دعم|مساند|مواصل|تقديم|توفير)\w*"),
    ),
}  # fmt: skip

# In an agreement a prohibition binds as well.
FORBIDS = {"agreement"}
# What stands before or inside a clause and takes its force away: wishes, requests, reports of strangers, the past.
UNBOUND: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:souhait\w*|esper\w*|appel\w* de (?:ses|leurs) voeux|v(?:oe|œ)ux?|propos(?:e|ent|ait|aient)|a propose|ont propose|sugger\w+|demande(?:nt)? que|a demande|ont demande|sollicit\w+|invit(?:e|ent|ait) |si l'on|(?<!qui )avai(?:t|ent)|etaient|etait|"
        r"serait|seraient|pourrait|pourraient|aurait|auraient|voudrait|rien (?:dans|ne)|on ignore|nul ne sait|hypothese|eventualite|(?:projet|avant-projet|proposition)(?: \w+){0,3} (?:prevoit|prevoirait|stipule)|si l'information|desireux|considerant|rappel(?:e|le|lent|ant) que|a rappele|ont rappele|avait promis|s'interroge|saurais gre|serais reconnaissante?|reconnaissante? de)\b"
    ),
    "en": re.compile(
        r"\b(?:whether|(?:draft|bill|proposal|blueprint)(?: \w+){0,3} (?:provides|foresees|says|would)|if (?:confirmed|true)|nothing|nobody|no one|none of|undisclosed|hop(?:e|es|ed|ing)|wish(?:es|ed)?|proposed?|proposes|suggest(?:s|ed)?|request(?:s|ed)? (?:that|the)|asked|urged?|had (?:agreed|decided|promised|been|undertaken)|might|could|(?<!\d )(?<!in )(?<!by )may(?! \d)|recall(?:s|ed|ing)?|considering|desirous|whereas|noting|(?:obliged|grateful) if)\b"
    ),
    "ar": re.compile(
        r"\b[وف]?(?:هل|ما اذا|عما اذا|اذا (?:تاكد|صح) الخبر|(?:المشروع|المسوده) علي ان|تمني|يتمني|تمنت|امل|ياملون?|يامل|اعرب\w* عن (?:امله|رغبت\w*|تطلع\w*)|اقترح\w*|يقترح|طلب\w*|يطلب|دعا|دعت|ناشد\w*|تطلع\w*|يتطلع|سبق|كان قد|كانت قد|كانا قد|ذكر بان|اذ)\b"
    ),
}  # fmt: skip
# Somebody else's word: nobody is bound by what a newspaper or an analyst foresees.
HEARSAY = re.compile(
    r"\b(?:selon|d'apres|according to|as reported by|reported(?:ly)?|[وف]?(?:وفق|وفقا|حسب|بحسب|نقلا عن))\b[^,،.]{0,50}\b(?:media|medias|radio|presse|journal|quotidien|chaine|analystes?|observateurs?|experts?|newspapers?|station|sources?|press|"
    r"صحيف\w*|اذاع\w*|محلل\w*|مراقب\w*|مصادر|وسائل اعلام|خبراء)\b|\b(?:analysts|observers|experts|media|sources|critics|reports|commentators) (?:say|said|believe|expect|suggest)|\b(?:analystes|observateurs|experts|medias|commentateurs) (?:estiment|pensent|jugent|prevoient)|[وف]?(?:يري|يتوقع|يرجح|توقع|رجح|يعتقد|زعم|يزعم) (?:مراقبون|محللون|خبراء|متابعون|محلل|خبير|مراقب|دبلوماسي|صحفي|بعض)|\b(?:an?|one|some|several|opposition|western|local|european|foreign|the) (?:\w+ )?(?:analysts?|observers?|experts?|diplomats?|commentators?|opposition|newspapers?|critics|lawmakers?|residents?)\b[^.;]{0,60}\b(?:sa(?:id|y|ys)|believes?|claim\w*|expects?|told|wrote|reported|argued?)\b|\b(?:according to|selon|d'apres) (?:an?|une?|des|some|several) \w+|\b(?:une?|des|certains|plusieurs) (?:\w+ )?(?:analystes?|observateurs?|experts?|diplomates?|journa(?:l|ux)|opposants?|elus?|deputes?)\b[^.;]{0,40}\b(?:estime\w*|affirme\w*|pense\w*|assure\w*|juge\w*|prevoi\w*|a (?:dit|declare|affirme|indique|confie|assure))\b|\b[وف]?(?:ذكرت?|افادت?|قالت?|كتبت?|زعمت?|نقلت?|ادعي|اوردت?) (?:صحيفه|صحف|مصادر?|مصدر|تقارير|وسائل|محللون|محلل|خبراء|خبير|مراقبون|ناشطون|معارضون|وكاله)\b|\b(?:chefs?|leaders?|figures?|membres?|members?|heads?) (?:de |of )?(?:l'|the )?opposition\b|\bopposition (?:leaders?|parties|party|figures?)\b|[وف]?(?:زعيم|قيادي|نائب|حزب|احزاب) (?:\w+ )?(?:في )?(?:ال)?معارض\w+|\bsources?\b[^.;,]{0,40}\b(?:assur|affirm|indiqu|confi|croi|laissent|say|said|told|claim|suggest)\w*|\ble bruit court\b|\brumou?rs?\b"
)
# Opening formulas of instruments: what they announce is the articles, not a commitment.
FORMULA = re.compile(
    r"(?:sont|est|ont) convenue?s? (?:de ce qui suit|des dispositions)|\bont (?:arrete|adopte) (?:ce qui suit|les dispositions)|(?:have|has) agreed as follows|agreed as follows|^\W*(?:entre (?:le|la|les|l')|between(?: the)?|بين)\b|اتفق\w* (?:\w+ ){0,3}?علي ما (?:يلي|ياتي)"
)
# A sentence of a report that opens so tells what an instrument says.
TEXT_FR = r"(?:accord|convention|memorandum|protocole|arrangement|entente|texte|contrat|programme|plan)"
UNDER_TEXT = re.compile(
    rf"\W*(?:aux termes d[eu]|en vertu d[eu]|en application d[eu]|conformement a[ux]?|au titre d[eu]) ?(?:la |l'|cet |cette |ce |ces )?(?:\w+ )?{TEXT_FR}|"
    r"\W*(?:under|in accordance with|pursuant to) (?:the (?:terms of the )?|this |its )?(?:\w+ )?(?:agreement|arrangement|memorandum|mou|protocol|deal|plan|accord|programme|convention|terms)\b|"
    r"[وف]?(?:بموجب|بمقتضي|وفقا|طبقا|عملا) (?:\w+ )?(?:ال|لل|بال)(?:اتفاق\w*|مذكره|بروتوكول|ترتيب\w*|عقد|خطه|برنامج)"
)
# Sentences that open a list of what was decided.
OPENS_LIST: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"convenu|entendu|decide|arrete|decision|mesures? suivantes?|conclusions|engag|s'accordent|resolu|d'accord|retenu|a la charge|obligations|responsabilites|actions? suivantes?|recommand"
    ),
    "en": re.compile(
        r"agreed|decided|undert|commit|decision|measures|conclusions|resolved|following (?:actions|steps)|outcomes|obligations|responsibilities|(?:shall|will)\s*:"
    ),
    "ar": re.compile(
        r"اتفق|توافق|وافق|قرر|تقرر|الاتفاق|القرارات|التزم|تعهد|النتائج|التدابير|الاجراءات|التزامات|مسؤوليات|يتولي|علي عاتق|التوصيات|خلص"
    ),
}
CLOSES_LIST = re.compile(
    r"ordre du jour|agenda|جدول الاعمال|examine|abord|evoqu|discuss|review|ناقش|بحث|استعرض|تطرق|note|salu|felicit|etaient presents|attended|حضر"
)
# An item of a list under "sont convenus de :" is a commitment when it begins as one: with a verb or a noun of action.
NO_ITEM = r"(?!l'importance|la necessite|l'urgence|the importance|the need|اهميه|ضروره|قد |لم |كان|ان )"
ITEM_VERB: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        rf"{NO_ITEM}(?:de |d'|a )?(?:(?:ne pas )?(?:se |s')?\w+(?:er|ir|re)\b|(?:la |le |l'|les |une? |d'une? |des )?(?:mise|envoi|octroi|appui|pret|don|remise|prise|accueil|tenue|"
        r"achat|transfert|partage|suivi|echange|choix|recours|\w{3,}(?:tion|sion|ment|age|ise|ance|ure))s?\b(?: \w+)? (?:de |du |des |d'|a |au |en |conjoint|commun|mutuel|par ))"
    ),
    "en": re.compile(
        rf"{NO_ITEM}(?:to \w+|(?:the )?(?:joint |annual |regular |mutual |free |further |early )?\w+(?:tion|ment|ing|ance|sion)\b|hold|organi[sz]e|train|provide|host|deliver|send|exchange|set up|establish|create|appoint|prepare|draw up|convene|share|open|sign|conduct|launch|develop|review|submit)\b"
    ),
    "ar": re.compile(rf"{NO_ITEM}\w{{3,}}"),
}
# A sentence of a list of decisions that lies ahead, whoever does it.
AHEAD: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b\w{2,}(?:ra|ront)\b"),
    "en": re.compile(r"\b(?:will|shall|to be)\b"),
    "ar": re.compile(r"\bس[يت]\w+"),
}
FEWEST_WORDS = 3
# A bare expectation is a commitment only of a programme: plans and roadmaps that are to follow.
PLANS = {"plan"}

# What a text calls the outcome of talks: a clause that it opens with "that" is decided.
OUTCOME_AR = re.compile(r"اتفق|الاتفاق|تفاهم|النتائج|نتائج|تقرر|قرر|القرارات|مخرجات|التوصيات|ابرزها|اهمها")
# A heading of minutes under which decisions are listed.
HEADING_OPENS = re.compile(
    r"^\W*(?:[\divx]+[.)]? )?(?:points? d'accord|decisions?(?: prises)?|engagements?(?: pris)?|mesures(?: arretees| convenues)?|actions?(?: convenues| a mener)?|conclusions|recommandations|"
    r"agreed (?:points|actions|decisions)|points of agreement|action (?:items|points)|actions agreed|commitments|القرارات|المقررات|الالتزامات|التوصيات|نقاط الاتفاق|ما تم الاتفاق عليه)\W*$"
)
# A report is about a joint undertaking when two of these different things are named.
FRAME = (
    re.compile(r"\bcommission (?:\w+ ){0,2}?(?:mixte|conjointe)|\bjoint (?:\w+ )?(?:commission|committee|working group)|\bcomite (?:\w+ )?(?:mixte|conjoint|technique)|لجنه (?:\w+ )?(?:مشتركه|مختلطه|فنيه)|\bاللجنه (?:\w+ )?(?:المشتركه|الفنيه|العليا)"),
    re.compile(r"\bcooper|تعاون"),
    re.compile(r"\baccords?\b|\bconvention\b|\bmemorand|\bagreements?\b|\bاتفاق|مذكره تفاهم|\bprotocole d|\bproces-verbal|\bmou\b|\barrangements?\b|الاتفاق"),
    re.compile(r"\bcommuniques?\b|\bjoint statement\b|\bبيان مشترك|\bبلاغ\b|\bالبلاغ\b|\bالبيان\b"),
    re.compile(r"\bparties\b|\bla partie \w+e\b|\bthe \w+ side\b|\b[وف]?(?:ال|لل|بال)(?:طرف|جانب) ال\w+ي\b|\b(?:les|des) deux (?:pays|parties|etats|armees|services|ministeres|delegations|gouvernements|etats-majors|marines|ecoles|institutions|directions|administrations)\b|\bthe two (?:sides|countries|services|armies|navies|staffs|ministries|delegations|institutions)\b|\bboth (?:sides|countries|services|armies)\b|\bthe parties\b|الطرف[اي]ن|الجانب[اي]ن|البلد[اي]ن"),
    re.compile(r"\bpartenariat\b|\bpartnership\b|شراكه"),
    re.compile(r"\bministere (?:\w+ )?de la defense|\bministry of defen[cs]e|\bministers? of defen[cs]e|\bdefen[cs]e minister|وزاره الدفاع|وزير الدفاع|\bforces armees\b|\barmed forces\b|القوات المسلحه|\betats?-majors?\b|\bchief of (?:defen[cs]e|staff)|الاركان|\bgeneral\b|\bcolonel\b|العميد|العقيد|اللواء|الفريق|\bnavy\b|\bmarine nationale\b|\badmiral|\bcommodore|\bgendarmerie"),
    re.compile(r"\bplans? d'action|\bfeuille de route|\baction plan|\broad ?map|خرائط طريق|خارطه طريق|خطه عمل"),
    re.compile(r"\bdelegations?\b|\bوفد|\bالوفد|\bوفدا\b"),
    re.compile(r"\bsessions?\b|\breunion\b|\bmeeting\b|\bدوره\b|\bالدوره\b|\bاجتماع"),
    re.compile(r"\bdefen[cs]e\b|\bmilitaires?\b|\bmilitary\b|\bدفاع|الدفاع|عسكري"),
    re.compile(r"\bministres?\b|\bministers?\b|وزير|وزيرا"),
    re.compile(r"\b(?:met|received|welcomed|a recu|s'est entretenu|ont recu)\b|استقبل|التقي|اجتمع|\btalks\b|\bdialogue\b|\bentretiens?\b|مباحثات|محادثات|تفاهمات"),
    re.compile(r"\bhomologue|\bcounterpart|نظيره|نظيرته"),
    re.compile(r"\ben visite\b|\bvisite (?:officielle|de travail)|\bworking visit|\bofficial visit|زياره (?:عمل|رسميه)"),
)  # fmt: skip
FRAME_NEEDED = 2
# What two agree with each other is joint, whatever else is named: "sont convenues que", "the two sides agreed that".
AGREED_TOGETHER = re.compile(
    r"\b(?:sont|etaient) (?:\w+ment )?convenue?s? (?:que\b|qu'|de\b|d')|\bse sont (?:accordee?s|entendue?s|mis(?:es)? d'accord) (?:pour|sur|que\b)|\b(?:both|two|sides|parties|and)\b[^.;:]{0,120}?\bagreed (?:\w+ly )?(?:that|to)\b|\bاتفق(?:ا|ت|تا)? (?:[^.،؛:]{0,80} )?علي ان\b"
)
