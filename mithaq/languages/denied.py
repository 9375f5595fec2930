# ruff: noqa: E501 -- patterns read better on one line
"""What a text says was not agreed, was refused or taken back: the clause behind such a verb binds nobody.

"The two sides did not agree that …", "رُفض الاقتراح القاضي بأن …", "Morocco will consider whether to …". On folded text.
"""

import re
from collections.abc import Iterator

from mithaq.languages.findings import Pledge
from mithaq.languages.sentences import Sentence
from mithaq.ledger.errors import Language

AGREE_FR = r"(?:conven|convien|decid|resol|accept|promi|promet|engag|accord|entend|arrete|approuv|consent|prevu|retenu|adopt|garanti|tombe)\w*"
AGREE_EN = r"(?:agree[ds]?|decided?|decides|resolved?|accept(?:s|ed)?|promised?|promises|pledged?|pledges|undertake[ns]?|undertook|commit(?:s|ted)?|consent(?:s|ed)?|approved?|approves|adopted|guaranteed?|settled|stipulated)"
AGREE_AR = r"(?:تفق|قرر|تقرر|تعهد|لتزم|وافق|توافق|قبل|عد|عدا|تخذ قرار)(?:ا|وا|ان|ون)?"
PROMISE_FR = r"(?:promesse|engagement|offre|proposition|idee|accord|decision|demande|projet)s?"
PROMISE_EN = r"(?:promise|pledge|proposal|offer|commitment|undertaking|idea|agreement|decision|request|suggestion)s?"
PROMISE_AR = r"(?:ال)?(?:اقتراح|مقترح|عرض|وعد|تعهد|التزام|طلب|فكره|اتفاق|قرار)\w{0,3}"
OWN_FR = r"(?:sa|son|ses|leurs?|la|le|les|l'|une?|cette|cet|toute?) ?"
OWN_EN = r"(?:its|their|his|her|the|an?|any|this|that)"
BACK_FR = (
    r"(?:refus|rejet|ecart|retir|annul|revoqu|abandonn|dement|declin|repouss|ajourn)\w*|revenue?s? sur|renonc\w* a"
)
BACK_EN = r"(?:withdr(?:ew|aws?|awn)|reject(?:s|ed)?|refus(?:es|ed?)|declin(?:es|ed?)|dropped|abandon(?:s|ed)?|revoke[sd]?|retracts?|retracted|rescinded|cancell?ed|went back on|gone back on|broke|turned down|ruled out|rules out)"
BACK_AR = r"[وف]?(?:[يت]?رفض|[يت]?سحب|[يت]?تراجع|الغي|الغ|[يت]لغي|عدل|تخلي|[يت]تخلي|استبعد)(?:ت|ا|تا|وا)?"
# Between the verb and what it would have agreed stands no stop.
DENIALS: dict[Language, tuple[re.Pattern[str], ...]] = {
    "fr": (
        re.compile(
            rf"\bn(?:e |')(?:[\w']+ ){{0,4}}?(?:pas|jamais|plus|point|guere|nullement|aucunement)(?: [\w']+){{0,3}}? {AGREE_FR}[^,;:.]{{0,60}}?(?:\bque\b|\bqu'|\bd'|\bdes?\b|\ba\b|\bdu\b)"
        ),
        re.compile(
            rf"\bn(?:e |')(?:s'|se |y |en )?{AGREE_FR} (?:pas|jamais|plus|nullement)\b[^,;:.]{{0,40}}?(?:\bque\b|\bqu'|\bd'|\bde\b|\ba\b)"
        ),
        re.compile(
            rf"\b(?:aucune?|sans) (?:accord|decision|entente|consensus|engagement)\b[^,;:.]{{0,60}}?(?:\bque\b|\bqu'|\bpour\b|\bprevoyant\b)|\b(?:{BACK_FR}) {OWN_FR}(?:\w+ )?{PROMISE_FR}\b"
        ),
        re.compile(
            rf"\b(?:{PROMISE_FR})\b[^,;:.]{{0,90}}? (?:a|ont|est|sont|fut|furent) (?:ete )?(?:\w+ment )?(?:refus|rejet|ecart|retir|annul|abandonn|repouss)ee?s?\b"
        ),
        re.compile(
            r"\b(?:refus(?:e|ent|ait|aient)|a refuse|ont refuse|dement(?:ent|i)?|(?:a|ont) (?:dementi|nie|exclu)) (?:que |qu'|d'|de )"
        ),
        re.compile(
            r"\b(?:examin|etudi|evalu|reflechi|verra|verront|voir|determin|apprecier|decider)\w*(?: [\w']+){0,3}? (?:si |s'ils? )"
        ),
    ),
    "en": (
        re.compile(
            rf"\b(?:(?:did|has|have|had|was|were|is|are|do|does|could)(?: not|n't)|never|failed to|unable to|neither \w+(?: \w+)?)(?: \w+){{0,3}}? {AGREE_EN}\b[^,;:.]{{0,60}}?\b(?:that|to|on|upon)\b"
        ),
        re.compile(
            r"\b(?:no|without(?: an?| any)?) (?:agreement|decision|consensus|commitment|undertaking|promise)\b[^,;:.]{0,60}?\b(?:that|to|for|on)\b"
        ),
        re.compile(rf"\b{BACK_EN} {OWN_EN} (?:[\w-]+ ){{0,3}}?{PROMISE_EN}\b"),
        re.compile(
            rf"\b{PROMISE_EN}\b[^,;:.]{{0,90}}? (?:was|were|has been|have been|is|are) (?:\w+ly )?(?:not \w+|refused|rejected|withdrawn|dropped|abandoned|turned down|cancell?ed|declined)\b"
        ),
        re.compile(r"\b(?:refus(?:es|ed)|declin(?:es|ed)) to|\b(?:den(?:y|ies|ied)|ruled out|rules out) (?:that|having)\b"),
        re.compile(
            r"\b(?:(?:will|shall|would|must|is to|are to) (?:also |\w+ly )?)?(?:consider|examine|study|discuss|see|decide|determine|assess|explore|reflect|look into)(?: on| upon)?(?: \w+){0,2}? (?:whether|if)\b"
        ),
    ),
    "ar": (
        re.compile(rf"\b[وف]?(?:لم|لن|لا|ما) (?:\w+ ){{0,1}}?[يت]?{AGREE_AR}\b[^،,؛:.]{{0,60}}?(?:\bعلي\b|\bب?ان\b|\bب\w{{3,}})"),
        re.compile(
            r"\b[وف]?(?:لم|لن) (?:[يت]تم|[يت]حصل|[يت]جر|[يت]قع|[يت]كن هناك) (?:\w+ ){0,2}?(?:ال)?(?:اتفاق|توافق|تعهد|التزام)\b|\b(?:دون|بدون|عدم) (?:ال)?(?:اتفاق|توافق|موافقه) (?:علي|ب)"
        ),
        re.compile(rf"\b{BACK_AR} (?:\w+ ){{0,3}}?(?:عن |ب|علي )?{PROMISE_AR}"),
        re.compile(r"\b[وف]?(?:[يت]?رفض|[يت]?نفي|نفت|استبعد)(?:ت|ا|تا|وا)? (?:\w+ ){0,3}?(?:ان|ب?ان)\b"),
        re.compile(
            r"\b[وف]?س?(?:[يت]نظر|[يت]درس|[يت]بحث|[يت]قرر|[يت]حدد|[يت]تدارس)\w{0,2} (?:\w+ ){0,3}?(?:ما اذا|اذا ما|عما اذا|فيما اذا|اذا كان\w*|هل)\b"
        ),
    ),
}  # fmt: skip
# A condition tells what follows where nothing is agreed, and "unless agreed" denies nothing.
SUPPOSES = re.compile(
    r"\b(?:si|s'il|s'ils|lorsque|sauf|tant que|a moins|au cas|if|unless|until|where|when|should|in case|[وف]?(?:اذا|ما لم|في حال\w*|عندما|حيثما|متي|لو))\b"
)
# What the text says instead is said anew.
INSTEAD = re.compile(
    r"[;؛]|\.\s|[,،]?\s\b(?:mais|toutefois|cependant|neanmoins|en revanche|but|however|yet|instead|[وف]?لكن\w*|غير ان|الا ان|بل|بينما|while|whereas|tandis que|alors que)\b"
)
# Behind "refuses to train officers" an "and" with a subject and a future of its own is no part of it; a "that" goes on.
THAT = re.compile(r"(?:\bque|\bqu'|\bthat|\bب?ان)$")
ANEW = re.compile(
    r"[,،]?\s(?:(?:and|et)\s(?=(?:[\w'-]+ ){1,5}?(?:will|shall|(?!accra\b|ankara\b)\w{2,}(?:ra|ront))\b)|و(?=س[يت]\w))"
)
# A pledge that goes on for so many words behind what is denied says something else too.
FEWEST = 4
# What is bound already before the denial stays so.
BOUND = re.compile(r"\b(?:will|shall|must|(?!accra\b|ankara\b)\w{2,}(?:ra|ront)|[وف]?س[يت]\w{2,})\b")


def denied_in(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where a sentence says what was not agreed: from the verb that denies it on, as characters of the normalised text."""
    text = sentence.folded
    for pattern in DENIALS[sentence.language]:
        for match in pattern.finditer(text):
            if not SUPPOSES.search(text[: match.start()]):
                stops = [INSTEAD] if THAT.search(match.group()) else [INSTEAD, ANEW]
                found = [stop.start() for one in stops if (stop := one.search(text, match.end()))]
                yield sentence.start + match.start(), sentence.start + min(found, default=len(text))


def is_denied(sentence: Sentence, pledge: Pledge) -> bool:
    """Whether a pledge of a sentence lies in what the sentence denies, and nothing before that binds already."""
    for start, end in denied_in(sentence):
        first, last = sentence.normal.raw_span(start, end)
        before = sentence.normal.raw[pledge.place.start : max(first, pledge.place.start)]
        behind = sentence.normal.raw[last : pledge.place.end].split()
        inside = pledge.place.start < last and first < pledge.place.end and len(behind) < FEWEST
        if inside and not BOUND.search(before.lower()):
            return True
    return False
