# ruff: noqa: E501 -- one pattern reads better on one line
"""Verbs that name a performance. In an agreement the present binds ("le Gabon fournit les tentes"), but it describes
too ("le Gabon borde l'Atlantique"): only the first is drafted, unless a number or a term says that something is owed.

Stems are matched at the head of a folded verb (no accents, no hamza); Arabic ones behind و / ف and ي / ت.
"""

import re

from mithaq.ledger.errors import Language

PERFORMS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"(?:fourni|livr|form(?:e|ent)$|accueill|assur|heberg|loge|nourri|met(?:tent)?$|pren[dn]|support|verse|pa[iy]e|rembours|communiqu|transm|adress|notifi|design|nomm|detach|envo[iy]|depech|organis|dispens|garanti|facilit|delivr|octro|accord|reserv|entret|repar|constru|equip|dot|pret|ced|restitu|remet|rend|etabl|prepar|elabor|tien|particip|contribu|financ|inform|consult|proteg|veill|fix|arret|publi|recrut|affect|invit|recoi|transport|achemin|ouvr|cre[eo]|exempt|exoner|autoris|dedouan|evalu|examin|echang|cooper|soumet|depos|present|appliqu|respect|certifi|install|effectu|proced|realis|execut|apport|conserv|gard|securis|surveill|expedi|achet|acquier|acquitt|partag|coordon|appui|soutien|aid|assist|conduit|dirig|encadr|nettoi|rempla|inspect|controle|verifi|enregistr|archiv|sign|ratifi|attribu|decern|ajust|complet|ajout|mobilis|deploi|evacu|soign|vaccin|traduit|imprim|redig|convoqu|reuni|renouvel|renonc|remplac|peint|pein|balis|vid|charg|decharg|stock|entrepos|abrit|indemnis|couvr|impute|cotis|dedommag|plac|confi(?:e|ent)$|repart|donn|offr|divulgu|revel|recens|inventori|limit|visit|recherch|restreign|interdi|empech|vend|lou|rapatri|retourn|revis|modifi|signal|alert|declar|etud|analys|planifi|programm|qualifi|instrui|instruct|entrain|enseign|loge)"
    ),
    "en": re.compile(
        r"(?:provid|suppl|host|train|deliver|bear|cover|appoint|designat|notif|send|transmit|submit|make|ensure|reimburs|offer|contribut|lodge|hous|transport|lend|donat|hand|second|deploy|repair|buil|maintain|return|insur|prepar|organi[sz]|conduct|set|establish|nominat|meet|exchang|inform|consult|assign|pay|grant|open|facilitat|receiv|accommodat|feed|equip|fund|financ|protect|guard|inspect|clean|paint|replac|ship|collect|store|issu|exempt|clear|keep|hold|draw|draft|circulat|report|share|coordinat|support|assist|admit|reserv|allocat|allot|assum|undertak|tak|give|carr|run|teach|instruct|certif|sign|publish|translat|record|renew|review|evaluat|assess|examin|monitor|verif|buy|purchas|acquir|sell|lease|rent|mobili[sz]|evacuat|treat|vaccinat|install|instal|construct|survey|clear|pack|load|unload|guarant|indemnif|compensat|answer|observ|respect|appl|impleme|complet|perform|execut|manag|operat|disclos|reveal|limit|restrict|inventor|list|visit|search|prohibit|prevent|staff|recruit|invit)"
    ),
    "ar": re.compile(
        r"[وف]?[يت](?:وفر|قدم|سلم|تسلم|درب|كون$|كونون$|ستقبل|ستضيف|ؤوي|اوي|تحمل|تكفل|دفع|سدد|عوض|بلغ|خبر|عين|سمي|رسل|وفد|نظم|ضمن|سهل|منح|خصص|صون|صلح|بني|جهز|عير|عيد|رد|عد|عقد|شارك|ساهم|سهم|مول|تشاور|شاور|حمي|سهر|حدد|نقل|فتح|نشي|حدث|عفي|رخص|قيم|تبادل|تعاون|حيل|رفع|وافي|ودع|طبق|حترم|تولي|قوم|لتزم|تعهد|ضع|عتمد|ؤمن|امن|عمل|حرص|راعي|تخذ|شرف|نسق|شكل|هيي|حضر|تيح|مكن|بعث|وجه|شحن|خزن|حرس|صرف|ؤدي|ادي|نجز|نفذ|جري|راجع|فحص|عاين|راقب|سجل|وثق|ترجم|نشر|طبع|دعو|ستدعي|قتني|شتري|بيع|كتري|ستاجر|عالج|داوي|لقح|جلي|خلي|زود|مد$|مدد|تقاسم|قتسم|وقع|صادق|شهد|ستلم|تسلم|ستعمل|نظف|صبغ|بدل|غير|ركب|ثبت|تنازل|متنع|كفل|ضيف|طعم|سكن|ؤطر|اطر|لقن|علم|ربي|عرض|قرض|هب|تبرع|ساعد|دعم|ساند|واكب|رافق|تابع|عيل|قاسم|حتفظ|حفظ|سحب|جمع|رتب|خطط|برمج|بحث|فشي|كشف|حصر|حصي|زور|منع|حظر|بذل|تفاوض)"
    ),
}
# A quantity, a term or an addressee: whoever names one speaks of something to do.
OWED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|avant le|avant la fin|au plus tard|dans un delai|chaque annee|tous les|a la disposition|a sa charge|a ses frais|a leurs frais)\b"
    ),
    "en": re.compile(
        r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|before|no later than|within|every year|each year|at its (?:own )?(?:cost|expense)|free of charge)\b"
    ),
    "ar": re.compile(
        r"\d|\b(?:اثن\w+|ثلاث\w*|اربع\w*|خمس\w*|ست|سته|ستين|ستون|سبع\w*|ثماني?\w*|تسع\w*|عشر\w*|مائه|مئه|الف|قبل|في اجل|داخل اجل|كل سنه|سنويا|علي نفقت\w+|مجانا|رهن اشاره)\b"
    ),
}

CLITICS = re.compile(r"^(?:(?:se|lui|leur|les?|la|y|en|ne) |[slny]')+")  # French pronouns before a verb
# "de son aide", "une forme": no verb.
OWNED = re.compile(r"\b(?:son|sa|ses|une?|cette|ce|notre|votre|toute|its|his|her|their|this|an?) $")


def performs(language: Language, text: str, verb: tuple[int, int], until: int) -> bool:
    """Whether a verb in the present, with what follows it in its clause (folded text), is something to do."""
    start, end = verb
    if OWNED.search(text[max(start - 8, 0) : start]):
        return False
    said = CLITICS.sub("", text[start:end].strip())
    return bool(PERFORMS[language].match(said) or OWED[language].search(text, end, until))
