# ruff: noqa: E501 -- tables of words
"""What a text says was not done, will not be done or was called off: told from what was and will be, in three languages."""

import re
from collections.abc import Sequence

# "n'a toujours pas", "was never", لم: from here on nothing was done, up to the next clause. "Not only" and "no doubt" affirm.
DENIAL = re.compile(
    r"\bn(?:e |')(?:[\w']+ ){1,4}?(?:pas|plus|jamais|point|guere|aucune?|ni)\b(?! (?:seulement|uniquement|de doute))|"
    r"\b(?:not|never|neither|nor|none|nobody|no longer|without|unable|\w+n't)\b(?! only)|^\W*no (?!later|less|fewer|earlier|doubt)|"
    r"\b[وف]?(?:لم|لن|لا(?! [يت]زال)|ليست?|دون|بدون|عدم|تعذر\w*|رفض\w*)\b(?! (?:فقط|شك))"
)
# Where a denial ends: at a comma, at "but", and at the next verb that stands by itself.
NEXT_CLAUSE = re.compile(
    r"[,;:.،؛]|\b(?:et|mais|puis|and|but|then|[وف]?لكن|بل|ثم|a (?:\w+ )?ete|ont|sera|seront|was|were|will|has|have)\b"
)
# "aucun des deux textes n'a été signé": "ne" alone denies, unless "que" follows it.
BARE_NE = re.compile(r"\bn(?:e |')$")
BY_NOBODY = re.compile(r"[^,;:.]{0,40}?\bby (?:neither|no|none|nobody)\b")
CANCELLED = re.compile(
    r"\b(?:est|sont|fut|sera|seront|etait|ete|etre) (?:\w+ ){0,2}?(?:annulee?s?|suspendue?s?|decommandee?s?)\b|\b(?:a|ont|avons) (?:\w+ ){0,2}?(?:annule|suspendu|renonce)\b|\bsine die\b|"
    r"\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?(?:cancell?ed|called off|suspended|scrapped|shelved)\b|\b(?:cancell?ed|called off|suspended) (?:the|its|their|our|this)\b|"
    r"\b[وف]?(?:الغيت?|الغيتا|الغ[يت] \w+|علقت?|(?:تم|جري|تقرر) (?:الغاء|تعليق))\b"
)
POSTPONED = re.compile(
    r"\b(?:est|sont|fut|sera|seront|etait|ete|etre) (?:\w+ ){0,2}?(?:reportee?s?|ajournee?s?|repoussee?s?|differee?s?)\b|\b(?:a|ont|avons) (?:\w+ ){0,2}?(?:reporte|ajourne|repousse|differe)\b|"
    r"\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?(?:postponed|put off|deferred|adjourned|delayed)\b|\b(?:postponed|put off|deferred) (?:the|its|their|our|this)\b|"
    r"\b[وف]?(?:تاجلت?|اجلت|ارج[ئي]ت?|(?:تم|جري|تقرر) (?:تاجيل|ارجاء))\b"
)
# "reportée au 12 juin": put off to a day, which is a new date and no refusal.
TO_A_DAY = re.compile(r"[^,;.،؛]{0,60}?\b(?:au|a|en|to|until|till|الي|حتي)\b")
NO_DATE = re.compile(
    r"\b(?:aucune (?:\w+ )?date|sans (?:fixer de |qu'une )?date|no (?:\w+ )?date|without (?:\w+ )?(?:a )?date|[وف]?(?:لم|دون) (?:\w+ ){0,3}?(?:موعد|تاريخ))\b"
)
# Verbs of meeting, directly behind a denial.
MEETING = re.compile(
    r"\b(?:tien\w+|tenir|tenue|lieu|reuni\w*|retrouv\w+|rever\w+|convoque\w*|organise\w*|accueill\w+|abrit\w+|ouvr\w+|prevue?s?|programme\w*|siege\w*|fixee?s?|"
    r"held|hold|meet|convened?|reconvened?|place|host(?:ed)?|open|gather|sit|scheduled|planned|[يت](?:نعقد|عقد|لت[ئي]م|جتمع|جري|حتضن|ستضيف|لتقي|ستانف)\w*|عقد|انعقاد)\b"
)
INSTEAD = re.compile(r"\b(?:mais|but|instead|plutot|rather|بل|[وف]?لكن|وانما)\b")


def denied(folded: str, start: int, verb: tuple[int, int]) -> bool:
    """Whether a clause that begins at `start` denies the verb that stands at [first, last) of a folded text."""
    first, last = verb
    if BY_NOBODY.match(folded, last):
        return True
    if BARE_NE.search(folded, start, first) and not re.match(r"[^,;.]*\bqu(?:e\b|')", folded[last:]):
        return True
    return any(
        not NEXT_CLAUSE.search(folded, start + said.end(), first) for said in DENIAL.finditer(folded[start:last])
    )


def called_off(folded: str) -> bool:
    """Whether folded words say that something was cancelled or put off."""
    return bool(CANCELLED.search(folded) or POSTPONED.search(folded))


def will_not_meet(folded: str, days: Sequence[int]) -> bool:
    """Whether a folded sentence says that a meeting will not be, was called off or has no date; `days` are the places of the
    dates that it gives. Put off to a day that is named, or held in another place instead, it will be."""
    if CANCELLED.search(folded) or NO_DATE.search(folded):
        return True
    put_off = POSTPONED.search(folded)
    if put_off:
        to = TO_A_DAY.match(folded, put_off.end())
        return not (to and any(day >= to.end() for day in days))
    return any(_of_meeting(folded, said) for said in DENIAL.finditer(folded))


def _of_meeting(folded: str, said: re.Match[str]) -> bool:
    """Whether a denial is of a verb of meeting, in it or up to three words behind, with no place instead."""
    reach = re.match(r"(?: [\w']+){0,3}", folded[said.end() :])
    end = said.end() + (reach.end() if reach else 0)
    cut = NEXT_CLAUSE.search(folded, said.end(), end)
    return bool(
        MEETING.search(folded, said.start(), cut.start() if cut else end) and not INSTEAD.search(folded, said.end())
    )
