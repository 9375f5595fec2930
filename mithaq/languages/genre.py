# ruff: noqa: E501 -- patterns read better on one line
"""What kind of text it is: a report, minutes, an agreement, a letter. The same verb binds in one and tells in another."""

import re
from collections.abc import Sequence
from typing import Literal

from mithaq.languages.sentences import Sentence

Genre = Literal["report", "minutes", "agreement", "letter"]

ARTICLE = re.compile(
    r"^[\W_]*(?:article|art\.|الماده|ماده|الفصل|البند|clause|section)\s+\W{0,2}(?:premier|\d+|[ivx]+\b|ال\w+|\w+)",
    re.MULTILINE,
)
AGREEMENT = re.compile(
    r"(?:sont|est) convenue?s? (?:de ce qui suit|des dispositions)|ont (?:arrete|adopte) (?:ce qui suit|les dispositions)|(?:have|has) agreed as follows|hereby agree|have (?:reached the following understanding|decided as follows)|"
    r"اتفق\w* (?:\w+ ){0,3}?علي ما (?:يلي|ياتي)|قد اتفقا"
)
TREATY = re.compile(
    r"^[\W_]*(?:accord|convention|protocole|memorandum|arrangement|agreement|treaty|convention|اتفاق|اتفاقيه|مذكره تفاهم|بروتوكول|ترتيب|الاتفاق|المذكره|البروتوكول)\b"
)
MINUTES = re.compile(
    r"proces-verbal|releve (?:de|des) (?:decisions|conclusions)|compte rendu|agreed minutes|minutes of|summary of decisions|"
    r"(?:summary |joint |agreed )record\b|record of (?:decisions|discussions|the meeting)|^[\W_]*minutes\b|محضر|قرارات الاجتماع|سجل القرارات"
)
LETTER = re.compile(
    r"^[\W_]*(?:dear (?!friends)|excellenc[ey]|monsieur l|madame l|monsieur le|mon general|your excellency|السيد \w+[^.\n]{0,40}المحترم|صاحب المعالي|معالي الوزير)"
    r"|^i have the honou?r to|accept, (?:excellency|sir|dear)|^j'ai l'honneur|j'ai le plaisir de vous|[وف]?يشرفني|[وف]?يسرني ان|yours (?:sincerely|faithfully)|veuillez agreer|je vous prie d'agreer|وتفضلوا بقبول|تفضلوا",
    re.MULTILINE,
)
# Two letters that make an agreement of their own.
EXCHANGE = re.compile(
    r"^\W*(?:echange de lettres|exchange of (?:letters|notes)|echange de notes|تبادل (?:ال)?(?:رسائل|مذكرات|رسائل|خطابات))"
)
# The head of a text says what it is; a report may quote any of these words further down.
HEAD = 700


# A joint communiqué in numbered points records decisions as minutes do.
MANY_NUMBERS = 4
NUMBERED = re.compile(r"\d\s?[.)°-]+\s*$")


def _lead(sentence: Sentence) -> str:
    """What stands on the line before the words of the sentence: the number of an item."""
    text = sentence.normal.text
    return text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]


def genre_of(sentences: Sequence[Sentence]) -> Genre:
    """The genre of one version, by its title, its formulas and its articles."""
    lines = [sentence.folded for sentence in sentences]
    text = "\n".join(lines)
    head = text[:HEAD]
    titles = lines[:6]
    articles = sum(1 for line in lines if ARTICLE.match(line))
    if any(EXCHANGE.match(line) for line in titles):
        return "agreement"
    if len(LETTER.findall(text)) >= 2:
        return "letter"
    if articles >= 2 or (AGREEMENT.search(text) and any(TREATY.match(line) for line in titles)):
        return "agreement"
    numbered = sum(1 for sentence in sentences if sentence.role == "item" and NUMBERED.search(_lead(sentence)))
    if MINUTES.search(head) or numbered >= MANY_NUMBERS:
        return "minutes"
    return "report"
