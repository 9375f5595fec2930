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
    r"(?:summary |joint |agreed )record\b|record of (?:decisions|discussions|conclusions|the meeting)|summary of conclusions|^[\W_]*minutes\b|محضر|قرارات الاجتماع|سجل القرارات"
)
LETTER = re.compile(
    r"^[\W_]*(?:dear (?!friends)|excellenc[ey]|monsieur l|madame l|monsieur le|mon general|your excellency|السيد \w+[^.\n]{0,40}المحترم|صاحب المعالي|معالي الوزير)"
    r"|^i have the honou?r to|accept, (?:excellency|sir|dear)|^j'ai l'honneur|j'ai le plaisir de vous|[وف]?يشرفني|[وف]?يسرني ان|yours (?:sincerely|faithfully)|veuillez agreer|je vous prie d'agreer|وتفضلوا بقبول|تفضلوا",
    re.MULTILINE,
)
CLOSING = re.compile(
    r"^\W*(?:i remain|(?:with )?(?:my |our )?(?:best|kind|warm|kindest|warmest) (?:wishes|regards)|sincerely|respectfully|cordialement|respectueusement|bien a vous|salutations|والسلام|مع (?:خالص|اطيب|فائق)|تقبلوا)|"
    r"\bassurances? (?:of (?:my|its|our)|de (?:ma|sa|mon|notre)) |\bsalutations (?:distinguees|cordiales|les meilleures)|فائق (?:الاحترام|التقدير|الاعتبار)",
    re.MULTILINE,
)
# A note in the third person, and a speech: whoever sends or speaks binds a side as the writer of a letter does.
SALUTATION = re.compile(
    r"^\W*(?:(?:dear|my dear|sir|madam|excellency|your excellency|general|colonel|admiral|commodore|minister|ambassador|mr|mrs|ms|mon|ma|cher|chere|chers|monsieur|madame|messieurs|excellence|amiral)\b(?: [\w.'-]+){0,5},|(?:السيد|السيده|معالي|سعاده|حضره|صاحب|اخي|الي السيد|سياده|تحيه طيبه|سلام تام)\b(?: [\w]+){0,7}\s*[،,:]?)\s*$"
)
NOTE = re.compile(
    r"presente(?:nt)? (?:ses|leurs) compliments|presents? (?:its|their|her|his) compliments|[يت]هدي\w* .{0,80}(?:اطيب |اخلص |ازكي )?(?:تحيات|تمنيات)"
)
ADDRESS = re.compile(
    r"^[\W\d]*(?:allocution|discours|intervention|mot|speech|remarks|address|statement|opening (?:remarks|address|speech)|closing (?:remarks|address)|(?:نص )?(?:ال)?(?:كلمه|خطاب))\b"
)
FIRST_PERSON = re.compile(
    r"\b(?:we|i|our|nous|je|j'|m'|me|my|us|notre|nos|[وف]?اننا|[وف]?نحن|[وف]?بلادنا|[وف]?سن\w{3,}|[وف]?ن(?:لتزم|تعهد|علن|ؤكد|شكر)\w*|[وف]?قواتنا|[وف]?اني|اعلن|اقف|اشكر|يسعدني|يسرني|يشرفني|\w{3,}ناكم|(?:بيننا|لدينا|علينا|لنا|ابوابنا|مدربينا|مدربونا|ضباطنا)|\w{4,}(?<!اح)(?<!بي)(?<!مك)نا(?= \w))\b"
)
PROGRAMME = re.compile(
    r"^[\W\d]*(?:programme|program|itinerary|itineraire|calendrier|برنامج)\b.{0,30}\b(?:visite|visit|sejour|stay|mission|زياره)"
)
PLAN = re.compile(
    r"^[\W\d]*(?:joint |common |plan |projet de )?(?:plan d'action|action plan|plan of action|road ?map|feuille de route|plan de (?:travail|cooperation)|work ?plan|cooperation (?:plan|programme)|programme de cooperation|"
    r"annexe?|appendix|appendice|ملحق|الملحق|خطه (?:ال)?(?:عمل|تعاون)|خارطه (?:ال)?طريق|برنامج (?:ال)?(?:تعاون|عمل))\b"
)
# Two letters that make an agreement of their own.
EXCHANGE = re.compile(
    r"^\W*(?:echange de lettres|exchange of (?:letters|notes)|echange de notes|تبادل (?:ال)?(?:رسائل|مذكرات|رسائل|خطابات))"
)
# The head of a text says what it is; a report may quote any of these words further down.
HEAD = 700


# A joint communiqué in numbered points records decisions as minutes do.
MANY_NUMBERS = 4
# A speech says "we" and "our" more often than this; a report that greets somebody doesn't.
FEW_FIRST = 3
NUMBERED = re.compile(r"\d\s?[.)°-]+\s*$")


def _lead(sentence: Sentence) -> str:
    """What stands on the line before the words of the sentence: the number of an item."""
    text = sentence.normal.text
    return text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]


# So many articles make an instrument, whatever letters are annexed to it.
A_TREATY = 3


def genre_of(sentences: Sequence[Sentence]) -> Genre:
    """The genre of one version, by its title, its formulas and its articles."""
    lines = [sentence.folded for sentence in sentences]
    text = "\n".join(lines)
    head = text[:HEAD]
    titles = lines[:6]
    articles = sum(1 for line in lines if ARTICLE.match(line))
    if any(EXCHANGE.match(line) for line in titles):
        return "agreement"
    if articles < A_TREATY and _is_letter(text, sentences):
        return "letter"
    if articles >= 2 or (AGREEMENT.search(text) and any(TREATY.match(line) for line in titles)):
        return "agreement"
    numbered = sum(1 for sentence in sentences if sentence.role == "item" and NUMBERED.search(_lead(sentence)))
    if (
        MINUTES.search(head)
        or any(PROGRAMME.search(line) or PLAN.search(line) for line in titles[:3])
        or numbered >= MANY_NUMBERS
    ):
        return "minutes"
    return "report"


GREETING = re.compile(
    r"\b(?:ladies and gentlemen|excellencies|distinguished \w+|dear (?:friends|colleagues|comrades)|mesdames|messieurs|excellences|honorables? \w+|chers (?:amis|collegues|camarades))\b[^.]{0,40}[,:!]\s*$|[اأ]يها (?:الساده|الحضور|الاخوه|الضباط)|السيدات والساده|اصحاب (?:المعالي|السعاده)|الحضور الكريم"
)


def is_speech(sentences: Sequence[Sentence]) -> bool:
    """Whether somebody speaks for a side: a title or a greeting says so, and "we" and "our" are said often enough."""
    lines = [line for sentence in sentences[:8] for line in sentence.folded.splitlines()]
    opens = any(ADDRESS.match(line) for line in lines[:2]) or any(GREETING.search(line) for line in lines)
    text = "\n".join(sentence.folded for sentence in sentences)
    titled = any(ADDRESS.match(line) for line in lines[:2])
    return opens and len(FIRST_PERSON.findall(text)) > (FEW_FIRST - 2 if titled else FEW_FIRST)


def _is_letter(text: str, sentences: Sequence[Sentence]) -> bool:
    """Whether somebody writes or speaks to the other side: a letter, a note, a speech."""
    greets = any(SALUTATION.search(line) for line in text.splitlines()[:8])
    closes = bool(CLOSING.search(text))
    if greets and (closes or LETTER.search(text) or len(FIRST_PERSON.findall(text)) > FEW_FIRST):
        return True
    formulas = len(LETTER.findall(text))
    return formulas >= 2 or (formulas == 1 and closes) or bool(NOTE.search(text)) or is_speech(sentences)
