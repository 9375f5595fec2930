# ruff: noqa: E501 -- tables of words
"""By when a commitment is to be kept, and whether it is firm or hangs on a condition."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.calendar_words import MONTH_BY_WORD
from mithaq.languages.dates import dates_at
from mithaq.languages.findings import DateSaid
from mithaq.languages.sentences import Sentence
from mithaq.languages.years import resolve

DEADLINE = re.compile(
    r"(?:avant(?: le)?|au plus tard(?: le)?|d'ici(?: au| a| le)?|a compter du|a partir du|pour le|jusqu'au|des le|by|before|prior to|with effect from|commencing|effective|no later than|not later than|on or before|from|starting|as of|until|"
    r"قبل(?: تاريخ)?|بحلول|مع حلول|الي غايه|لغايه|غايته|بدايه من|ابتداء من|اعتبارا من|انطلاقا من|في اجل (?:لا يتعدي|اقصاه)|في موعد (?:لا يتجاوز|اقصاه)|لا يتجاوز|حتي|اقصاه)\s+(?:يوم |the |le )?(?:\w+ )?$"
)
END_OF = re.compile(
    r"(?:fin|la fin (?:du mois )?d[e']|end-|fin d[e']|end of|the end of|نهايه|متم|موفي|منتهي|ختام|اواخر)\s*(?:شهر |de |of )?$"
)
CONDITION = re.compile(
    r"\bsous reserve\b|\bsi\b(?! bien)|\bs'ils?\b|\bdes lors qu|\bpour autant qu|\betant entendu qu|\bdes que\b|\bqu'apres\b|^\W*where\b|\bas soon as\b|\bonly (?:after|once|if)\b|\bin so far as\b|\binsofar as\b|\bdans ce cas\b|\bdans l'hypothese\b|\ba supposer\b|\bin (?:that|this|such) (?:case|event)\b|\bin the event\b|\bin case\b|\bso long as\b|\bas long as\b|\btant qu|\bفي هذه الحال(?:ه)?\b|\bان (?:سمح|توفر|تيسر)|\ba (?:la )?condition\b|\bpourvu que\b|\bdans la mesure (?:du possible|de)|\bautant que possible\b|\ble cas echeant\b|\ben cas d|\bselon (?:les|ses|leurs) (?:moyens|possibilites|disponibilites)|"
    r"\bdans la limite\b|\bdans les limites\b|\betudier(?:a|ont)?\b|\bexaminer(?:a|ont)? (?:la possibilite|l'opportunite|les moyens)|\bs'effor\w+|\btenter(?:a|ont)\b|\ba moins que\b|\bune fois que\b|\bapres (?:accord|approbation|obtention|reception|remise|livraison)\b|\bapres (?:avoir recu|la reception|l'obtention|l'accord)\b|\bsubordonne|\bau cas ou\b|\bde principe\b|\bfera son possible|\bferont leur possible|\blorsque\b|\bfonction d|"
    r"\bsubject to\b|\bif\b|\bprovided (?:that)?\b|\bas far as possible\b|\bendeavou?rs?\b|\bwill (?:consider|explore|study|examine the possibility)|\bexplore\b|\bstudy the (?:possibility|feasibility)|\bseek to\b|\bunless\b|(?<!at )\bonce (?!a |per |every |again|in )|\bcontingent\b|\bbest efforts\b|\bin principle\b|\bwhere (?:possible|feasible|practicable)\b|\bpending\b|\b(?:after|upon|following) (?:the )?(?:receipt|approval|completion) of\b|\bafter receiving\b|\bconditional|\bshould (?:the|funds|it)\b|\bdepending\b|\btry to\b|\bconsider (?:the|a|an)?\b|"
    r"\bرهنا?\b(?! اشار)|\bشريطه\b|\bبشرط\b|\b[وف]?اذا\b|\bفي حال(?:ه)?\b|\bقدر الامكان\b|\bفي حدود\b|\bما لم\b|\bمتي\b|\bبعد (?:موافقه|استلام|تسلم|الحصول|التوصل|استكمال|المصادقه)\b|\b[وف]?س?[يت](?:درس|بحث)(?:ان)?\b|\bدراسه امكانيه|\bبحث امكانيه|\b[يت]سعي(?:ان)?\b|\bسيسعي|\bستسعي|\bحسب الامكانيات\b|\bان امكن\b|\bمبدئي"
)


@dataclass(frozen=True)
class Calendar:
    """What completes a date: the day of publication and the days that the text gives in full."""

    published: date | None
    context: Sequence[date]


HEAD = 20
# "By the end of 2026" names its last day.
END_OF_YEAR = re.compile(
    r"\b(?:fin (?:de (?:l'annee )?)?|end of (?:the year )?|نهايه (?:عام |سنه |العام )?|متم (?:سنه |عام )?)(?P<year>20\d\d)\b"
)


def due(sentence: Sentence, start: int, end: int, known: Calendar) -> date | None:
    """The day that a clause gives as its term: behind a word of terms, else its only day."""
    said = [(at, one) for at, one in dates_at(sentence) if start <= at < end]
    found = [(_marked(sentence, at), day) for at, one in said if (day := _day(sentence, at, one, known))]
    marked = [day for mark, day in found if mark]
    if marked:
        return marked[0]
    if year := END_OF_YEAR.search(sentence.normal.folded, start, end):
        return date(int(year["year"]), 12, 31)
    if day := _end_without_year(sentence, start, end, known):
        return day
    said = [(at, one) for at, one in said if not OF_A_TEXT.search(_before(sentence, at))]
    found = [(False, day) for at, one in said if (day := _day(sentence, at, one, known))]
    # A day at the head of the clause dates the text or the meeting; one behind the verb is when it is done.
    return found[0][1] if len(found) == 1 and said[0][0] > start + HEAD else None


# Behind the date: "le 15 mars au plus tard".
AT_THE_LATEST = re.compile(r"[^,;.،؛]{4,34}?\s(?:au plus tard|at the latest|at latest|علي ابعد تقدير|كحد اقصي)\b")
# The day of a letter or an agreement is no term of what it says.
OF_A_TEXT = re.compile(
    r"\b(?:accord|convention|lettre|memorandum|protocole|arrangement|note|reunion|session|visite|signee?|datee?|agreement|letter|signed|dated|meeting|memorandum|المورخه?|الموقعه?|الموقع|المنعقده?|بتاريخ)\s(?:\w+\s){0,2}?(?:du|le|de|of|on|in|في|ب|يوم)?\s?(?:\w+day\s|lundi\s|mardi\s|mercredi\s|jeudi\s|vendredi\s)?$"
)
MONTH_END = re.compile(
    rf"\b(?:fin|la fin (?:du mois )?d[e']|end of|end-|نهايه|متم|موفي|منتهي)\s?(?:شهر |de |d'|the month of )?(?P<month>{'|'.join(sorted((' '.join(words) for words in MONTH_BY_WORD if len(words[0]) > 2), key=len, reverse=True))})\b(?!\s*(?:de |of |من |عام |سنه )?\d{{4}})"
)
THIS_YEAR = re.compile(
    r"\b(?:la fin de l'annee(?: en cours)?|fin d'annee|the end of (?:the|this) year|year[- ]end|نهايه (?:السنه|العام)(?: الجاري\w*| الحالي\w*)?)\b(?!\s*\d{4})"
)


def _end_without_year(sentence: Sentence, start: int, end: int, known: Calendar) -> date | None:
    """ "Avant fin juin", "by the end of the year": the first one on or after the day of publication."""
    if known.published is None:
        return None
    if THIS_YEAR.search(sentence.normal.folded, start, end):
        return date(known.published.year, 12, 31)
    said = MONTH_END.search(sentence.normal.folded, start, end)
    if said is None:
        return None
    month = MONTH_BY_WORD[tuple(said["month"].split())]
    year = known.published.year + (month < known.published.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def firm(folded: str) -> bool:
    """Whether a clause promises without a condition, and more than an effort or a study."""
    return not CONDITION.search(folded)


def _day(sentence: Sentence, at: int, said: DateSaid, known: Calendar) -> date | None:
    if said.day is not None:
        return _ahead(sentence, at, said, known) or resolve(said, known.published, known.context).value
    if said.calendar != "gregorian" or said.year is None or said.months > 1 or not END_OF.search(_before(sentence, at)):
        return None
    return date(said.year, said.month, calendar.monthrange(said.year, said.month)[1])


def _ahead(sentence: Sentence, at: int, said: DateSaid, known: Calendar) -> date | None:
    """A term without its year lies ahead: the first such day after the publication, or after the day of the text."""
    day_of_text = known.published or next(iter(known.context), None)
    if day_of_text is None or said.year is not None or said.calendar != "gregorian" or not _marked(sentence, at):
        return None
    years = (day_of_text.year, day_of_text.year + 1)
    days = [day for year in years if (day := _in_year(said, year)) and day >= day_of_text]
    return next((day for day in days if said.weekday in (None, day.weekday())), None)


def _in_year(said: DateSaid, year: int) -> date | None:
    try:
        return date(year, said.month, said.day or 1)
    except ValueError:
        return None


def _marked(sentence: Sentence, at: int) -> bool:
    before, behind = _before(sentence, at), sentence.normal.folded[at : min(sentence.end, at + 60)]
    return bool(DEADLINE.search(before) or END_OF.search(before) or AT_THE_LATEST.match(behind))


def _before(sentence: Sentence, at: int) -> str:
    return sentence.normal.folded[max(sentence.start, at - 40) : at]
