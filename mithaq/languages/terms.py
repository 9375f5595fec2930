# ruff: noqa: E501 -- tables of words
"""By when a commitment is to be kept, and whether it is firm or hangs on a condition."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.dates import dates_at
from mithaq.languages.findings import DateSaid
from mithaq.languages.sentences import Sentence
from mithaq.languages.years import resolve

DEADLINE = re.compile(
    r"(?:avant(?: le)?|au plus tard(?: le)?|d'ici(?: au| a| le)?|a compter du|a partir du|pour le|jusqu'au|des le|by|before|no later than|not later than|on or before|from|starting|as of|until|"
    r"قبل|بحلول|ابتداء من|اعتبارا من|انطلاقا من|في اجل (?:لا يتعدي|اقصاه)|في موعد (?:لا يتجاوز|اقصاه)|لا يتجاوز|حتي|اقصاه)\s+(?:يوم |the |le )?(?:\w+ )?$"
)
END_OF = re.compile(
    r"(?:fin|la fin (?:du mois )?d[e']|fin d[e']|end of|the end of|نهايه|متم|موفي|منتهي|ختام|اواخر)\s*(?:شهر |de |of )?$"
)
CONDITION = re.compile(
    r"\bsous reserve\b|\bsi\b(?! bien)|\bs'ils?\b|\bdes lors que\b|\ba (?:la )?condition\b|\bpourvu que\b|\bdans la mesure (?:du possible|de)|\bautant que possible\b|\ble cas echeant\b|\ben cas d|\bselon (?:les|ses|leurs) (?:moyens|possibilites|disponibilites)|"
    r"\bdans la limite\b|\bdans les limites\b|\betudier(?:a|ont)?\b|\bexaminer(?:a|ont)? (?:la possibilite|l'opportunite|les moyens)|\bs'effor\w+|\btenter(?:a|ont)\b|\ba moins que\b|\bune fois que\b|\bapres (?:accord|approbation|obtention|reception|remise|livraison)\b|\bapres (?:avoir recu|la reception|l'obtention|l'accord)\b|\bsubordonne|\bau cas ou\b|\bde principe\b|\bfera son possible|\bferont leur possible|\blorsque\b|\bfonction d|"
    r"\bsubject to\b|\bif\b|\bprovided (?:that)?\b|\bas far as possible\b|\bendeavou?rs?\b|\bwill (?:consider|explore|study|examine the possibility)|\bexplore\b|\bstudy the (?:possibility|feasibility)|\bseek to\b|\bunless\b|\bonce (?!a |per |every |again|in )|\bcontingent\b|\bbest efforts\b|\bin principle\b|\bwhere (?:possible|feasible|practicable)\b|\bpending\b|\b(?:after|upon|following) (?:the )?(?:receipt|approval|completion) of\b|\bafter receiving\b|\bconditional|\bshould (?:the|funds|it)\b|\bdepending\b|\btry to\b|\bconsider (?:the|a|an)?\b|"
    r"\bرهنا?\b(?! اشار)|\bشريطه\b|\bبشرط\b|\b[وف]?اذا\b|\bفي حال(?:ه)?\b|\bقدر الامكان\b|\bفي حدود\b|\bما لم\b|\bمتي\b|\bبعد (?:موافقه|استلام|تسلم|الحصول|التوصل|استكمال|المصادقه)\b|\b[وف]?س?[يت](?:درس|بحث)(?:ان)?\b|\bدراسه امكانيه|\bبحث امكانيه|\b[يت]سعي(?:ان)?\b|\bسيسعي|\bستسعي|\bحسب الامكانيات\b|\bان امكن\b|\bمبدئي"
)


@dataclass(frozen=True)
class Calendar:
    """What completes a date: the day of publication and the days that the text gives in full."""

    published: date | None
    context: Sequence[date]


HEAD = 30
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
    # A day at the head of the clause dates the text or the meeting; one behind the verb is when it is done.
    return found[0][1] if len(found) == 1 and said[0][0] > start + HEAD else None


def firm(folded: str) -> bool:
    """Whether a clause promises without a condition, and more than an effort or a study."""
    return not CONDITION.search(folded)


def _day(sentence: Sentence, at: int, said: DateSaid, known: Calendar) -> date | None:
    if said.day is not None:
        return resolve(said, known.published, known.context).value
    if said.calendar != "gregorian" or said.year is None or said.months > 1 or not END_OF.search(_before(sentence, at)):
        return None
    return date(said.year, said.month, calendar.monthrange(said.year, said.month)[1])


def _marked(sentence: Sentence, at: int) -> bool:
    return bool(DEADLINE.search(_before(sentence, at)) or END_OF.search(_before(sentence, at)))


def _before(sentence: Sentence, at: int) -> str:
    return sentence.normal.folded[max(sentence.start, at - 40) : at]
