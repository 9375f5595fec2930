# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""What commitments are about, in three languages: families whose members two texts may exchange for one another."""

import re
from functools import cache

from mithaq.languages.axes import AXES
from mithaq.languages.findings import Concept

# family → member → pattern on folded text. Members of one family in two versions of one commitment are a difference.
FAMILIES: dict[str, dict[str, str]] = {
    "plan": {
        "action_plan": r"\bplans? d'action|\baction plans?\b|خط(?:ه|ط) (?:ال)?عمل",
        "roadmap": r"\bfeuilles? de route|\broad ?maps?\b|(?:خارطه|خرائط|خريطه) (?:ال)?طريق",
        "programme": r"\bprogrammes?\b|\bprograms?\b|\bبرامج\b|\b(?:ال)?برنامج",
        "schedule": r"\bcalendriers?\b|\bechancier|\bschedules?\b|\btimetables?\b|\bجدول زمني|\bالجدول الزمني",
    },
    "instrument": {
        "memorandum": r"\bmemorand(?:um|ums|a)\b|مذكر(?:ه|ات) (?:ال)?تفاهم",
        "arrangement": r"\barrangements? techniques?|\btechnical arrangements?|ترتيب(?:ات)? تقني",
        "minutes": r"\bproces-verba(?:l|ux)\b|\bminutes\b|\bمحضر\b|\bالمحضر\b",
        "letters": r"\bechanges? de lettres|\bexchanges? of letters|تبادل (?:ال)?رسائل",
    },
    "session": {"session": r"\bsessions?\b(?! de (?:stage|formation))|\b(?:ال|ب|ل|لل|و)?دور(?:ه|ات|تها|تين)\b(?! تكويني| تدريبي)"},
    "seats": {"seats": r"(?<!en )\bplaces?\b|\bseats?\b|\b(?:ال)?(?:مقعد|مقاعد|مقعدا)\b"},
    "instructors": {"instructors": r"\binstructeurs?|\binstructors?\b|\bformateurs?\b|\btrainers?\b|مدرب(?:ين|ون|ا)\b|مؤطر(?:ين|ون)"},
    "lot": {"lot": r"\blots?\b|\bbatch(?:es)?\b|\b(?:ال)?دفع(?:ه|ات)\b"},
    "mission": {"mission": r"\bmissions?\b|\b(?:ال)?(?:بعث(?:ه|ات)|مهم(?:ه|ات)|مهام)\b"},
    "transport": {"transport": r"\btransports?\b|\bachemine|\btransit\b|\bالنقل\b|\bنقل\b|\bعبور\b|ايصال|\bالعبور\b"},
    "report": {"report": r"\brapports?\b|\breports?\b|\b(?:ال)?(?:تقرير|تقارير|تقريرا)\b"},
    "list": {"list": r"\blistes?\b|\blists?\b|\b(?:ال)?(?:لائحه|قائمه|لوائح|قوائم)\b"},
    "visit": {"visit": r"\bvisites?\b|\bvisits?\b|\b(?:ال)?زيار(?:ه|ات)\b"},
    "exercise": {"exercise": r"\bexercices?\b|\bexercises?\b|\b(?:ال)?(?:تمرين|تمارين|مناورات)\b"},
    "commission": {"commission": r"\bcommissions?\b|\b(?:ال|ل|لل|و)?لجن(?:ه|تين|تهما)\b"},
    "sub_commission": {"sub_commission": r"\bsous-commission|\bsub-commission|\bworking groups?\b|لج(?:نه|ان) فرعيه|اللجان الفرعيه"},
    "needs": {"needs": r"\bbesoins?\b|\bneeds?\b|\b(?:ال)?(?:احتياجات|حاجيات|حاجات|حاجياتها?)\b"},
    "costs": {"costs": r"\bfrais\b|\bcouts?\b|\bdepenses?\b|\bcosts?\b|\bexpenses?\b|\b(?:ال)?(?:مصاريف|تكاليف|نفقات)\b"},
    "contact": {"contact": r"\bpoints? (?:focal|focaux|de contact)|\bfocal points?|\bpoints? of contact|نقط(?:ه|تي)? (?:ال)?اتصال"},
    "handover": {"handover": r"\bremise\b|\bremettr|\blivr(?:er|aison|era)|\bhand(?:over| over)|\bdeliver|\b(?:ال|و|س)?ي?تسليم|\bيسلم\b|\bسيسلم"},
    "meeting": {"meeting": r"\brencontres?\b|\breunions?\b|\bmeetings?\b|\b(?:ال)?(?:اجتماع|لقاء|اجتماعات)\b"},
    "partnership": {"partnership": r"\bpartenariat|\bpartnership|\b(?:ال)?شراك(?:ه|ات|تهما)\b"},
    "stability": {"stability": r"\bstabilite|\bstability\b|\b(?:ال)?استقرار"},
}  # fmt: skip


def concepts_of(folded: str, text: str) -> tuple[Concept, ...]:
    """Concepts of a sentence, axes among them; `text` is the same sentence unfolded, for the words."""
    found = [
        Concept(family, member, " ".join(text[match.start() : match.end()].split()))
        for family, member, pattern in _patterns()
        if (match := pattern.search(folded))
    ]
    return tuple(found)


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    families = [
        (family, member, re.compile(pattern))
        for family, members in FAMILIES.items()
        for member, pattern in members.items()
    ]
    return (*families, *((axis, axis, pattern) for axis, pattern in AXES.items()))
