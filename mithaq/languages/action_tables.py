# ruff: noqa: E501 -- tables of words
"""Tables of actions: "action | who | by when". Each row is a commitment with its party and its term; its source is the row."""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.actor_words import BOTH
from mithaq.languages.clauses import Setting
from mithaq.languages.concepts import concepts_of
from mithaq.languages.dates import dates_at
from mithaq.languages.findings import Pledge
from mithaq.languages.quarters import find_spans
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.terms import due, firm
from mithaq.languages.years import resolve

# Columns of a row, as Word and web tables are read here, or as a table is pasted.
SEPARATOR = re.compile(r"[|\t]")
# What heads a column, folded; a header has at most so many words.
WHAT = re.compile(
    r"actions?|engagements?|mesures?|operations?|travaux|prestations?|objets?|works?|items?|services?|taches?|activites?|decisions?|obligations?|commitments?|tasks?|measures?|activit(?:y|ies)|deliverables?|undertakings?|(?:ال)?(?:التزام|اجراء|عمل|تدبير|مهمه|نشاط|قرار|تعهد)(?:ات|ا)?|(?:ال)?(?:عمليه|عمليات)|(?:ال)?(?:اعمال|تدابير|مهام|انشطه)|ما تقرر"
)
WHO = re.compile(
    r"who|qui|responsables?|responsible|responsibility|partie|party|owner|lead|charge|علي (?:عاتق|نفقه|حساب)|chargee?s?|pilote|a la charge de|acteurs?|side|(?:ال)?(?:جهه|طرف|مسؤول|مكلف|جانب)(?:ه)?(?: ال\w+)?|من"
)
WHEN = re.compile(
    r"(?:by )?when|quand|echeances?|delais?|deadline|date(?: limite| butoir)?|due(?: date| by)?|terme|by|timeline|calendrier|(?:ال)?(?:اجل|موعد|تاريخ|مهله|اجال)(?: ال\w+)?|متي"
)
WIDEST_HEAD, FEWEST_CELLS, MOST_CELLS = 5, 2, 8
OF_BOTH = re.compile(
    r"^\W*(?:les )?(?:deux )?(?:parties|cotes|pays)\b|^\W*(?:both|all|joint\w*|the parties|mutual)\b|^\W*(?:conjoint\w*|commun\w*|ensemble)\b|^\W*(?:ال)?(?:طرفان|طرفين|جانبان|جانبين|بلدان|بلدين)|^\W*مشترك"
)
CONFIDENCE = 0.9


@dataclass(frozen=True)
class _Columns:
    """The places of the columns in a row, and how many it has."""

    what: int
    who: int
    when: int | None
    count: int


Cells = list[tuple[int, int]]


def rows_of_actions(sentences: Sequence[Sentence], setting: Setting) -> tuple[list[Pledge], set[int]]:
    """The commitments of all tables of actions, and the indexes of the sentences that these tables hold."""
    pledges: list[Pledge] = []
    inside: set[int] = set()
    columns: _Columns | None = None
    past = False
    for line, members in lines_of(sentences):
        cells = _cells(line)
        if found := _header(line, cells):
            columns = found
            past = any(PAST_HEAD.fullmatch(line.normal.folded[a:b].strip(" .:")) for a, b in cells)
        elif columns and len(cells) >= columns.count - (columns.when == columns.count - 1):
            at = members[0] / max(len(sentences) - 1, 1)
            pledges += [] if past else _row(line, cells, columns, setting, at=at)
        else:
            columns = None
        if columns:
            inside |= set(members)
    return pledges, inside


def lines_of(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, list[int]]]:
    """Each line of the text once, as a sentence of its own, with the sentences that begin on it."""
    found: dict[tuple[int, int], tuple[Sentence, list[int]]] = {}
    for index, sentence in enumerate(sentences):
        text = sentence.normal.text
        start = text.rfind("\n", 0, sentence.start) + 1
        while start < sentence.end:
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            if text[start:end].strip():
                found.setdefault((sentence.file, start), (_part(sentence, start, end), []))[1].append(index)
            start = end + 1
    yield from found.values()


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    text = sentence.normal.text
    lead = len(text[start:end]) - len(text[start:end].lstrip(" -\t|"))
    return Sentence(
        sentence.file,
        sentence.normal,
        start + lead,
        start + len(text[start:end].rstrip(" \t|")),
        sentence.language,
        "item",
        (),
    )


def _cells(line: Sentence) -> Cells:
    """The cells of a row as characters of the text, without the spaces around."""
    text, cells, at = line.normal.text, [], line.start
    for end in [*(cut.start() for cut in SEPARATOR.finditer(text, line.start, line.end)), line.end]:
        held = text[at:end]
        cells.append((at + len(held) - len(held.lstrip()), at + len(held.rstrip())) if held.strip() else (at, at))
        at = end + 1
    return cells


def _header(line: Sentence, cells: Cells) -> _Columns | None:
    """The columns when each cell is short, and one says what and another who."""
    heads = [line.normal.folded[start:end].strip(" .:*#") for start, end in cells]
    if not FEWEST_CELLS <= len(heads) <= MOST_CELLS or any(len(head.split()) > WIDEST_HEAD for head in heads):
        return None
    what, who, when = (_column(heads, pattern) for pattern in (WHAT, WHO, WHEN))
    if who is None or (what in (None, who) and (when in (None, who) or len(heads) < FEWEST_CELLS + 1)):
        return None
    if what in (None, who):
        what = next((n for n in range(len(heads)) if n not in (who, when)), who)
    return _Columns(what, who, when if when not in (what, who) else None, len(heads))


def _column(heads: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    """The column that a word heads: alone, else as the first word of its head."""
    alone = next((n for n, head in enumerate(heads) if pattern.fullmatch(head)), None)
    if alone is not None:
        return alone
    return next((n for n, head in enumerate(heads) if re.match(rf"(?:{pattern.pattern})\b", head)), None)


# A row that nobody has been charged with yet.
OPEN = re.compile(
    r"\W*|neant|(?:a )?(?:l'etude|determiner|definir|preciser|designer|convenir)|non (?:defini|determine)e?|tb[acd]|to be (?:decided|determined|confirmed|agreed|named)|none|open|undecided|not (?:yet )?\w+|pas (?:encore )?\w+|n/?a|(?:لم|لا|س)?\s?[يت]حدد(?: \w+){0,2}|غير محدده?|قيد (?:الدرس|الدراسه|النظر)|لا (?:احد|شيء)"
)
# A row of what was done or given up asks nothing of anybody.
DONE = re.compile(
    r"(?:deja )?(?:fait|faite|realisee?|terminee?|acheve(?:e)?|accomplie?|executee?|livree?|cloture(?:e)?|annule(?:e)?|abandonne(?:e)?|sans objet|done|completed?|closed|delivered|finished|achieved|cancelled|dropped|none|(?:تم|تمت)(?: \w+){0,2}|انجزت?|منجزه?|نفذت?|منفذه?|مكتمله?|الغيت?|ملغاه?|منتهيه?)"
)


# "Achevée le", "Done on", "أنجز في": a table of what was done asks nothing of anybody.
PAST_HEAD = re.compile(
    r"(?:deja )?(?:fait|achev|realis|execut|livr|termin|accompli|clotur|regl)e*s?(?: le)?|(?:done|completed|closed|delivered|finished|achieved|fulfilled)(?: on)?|(?:تاريخ )?(?:ال)?(?:انجاز|تنفيذ) الفعلي|(?:انجزت?|نفذت?|تم(?:ت)?|سلمت?)(?: (?:في|بتاريخ))?"
)


def _row(line: Sentence, cells: Cells, columns: _Columns, setting: Setting, *, at: float) -> list[Pledge]:
    """One commitment of a row that says what is to be done; the source is the whole row."""
    start, end = cells[columns.what]
    text, folded = line.normal.text[start:end].strip(), line.normal.folded[start:end]
    if not any(character.isalpha() for character in text) or any(
        _done(line.normal.folded[a:b].strip(" .")) for a, b in cells
    ):
        return []
    who = _who(_part(line, *cells[columns.who]), setting)
    when = cells[columns.when] if columns.when is not None and columns.when < len(cells) else None
    if who is None and OPEN.fullmatch(line.normal.folded[slice(*cells[columns.who])].strip(" .")):
        return []
    row = line.place(line.start, line.end)
    return [
        Pledge(
            text=" ".join(text.split()),
            who=who,
            force="obligation",
            concepts=concepts_of(folded, text),
            numbers=frozenset(),
            place=row,
            at=at,
            by=_by(line, when, setting) if when else None,
            firm=firm(line.folded),
            rule="table_row",
            confidence=CONFIDENCE - (0.1 if who is None else 0.0),
        )
    ]


def _done(cell: str) -> bool:
    """ "Livré", "done", "أنجز في 12 فبراير 2026"."""
    return bool(DONE.fullmatch(re.sub(r"\s(?:le|on|in|en|في|بتاريخ)\s.*\d.*$", "", cell)))


def _who(cell: Sentence, setting: Setting) -> str | None:
    """The one party that the cell names, or both; None when it names somebody else or nobody."""
    named = {hit.value.state for hit in find_states(cell) if hit.value.state in setting.parties}
    coded = {code for code in setting.parties if re.search(rf"\b{code.lower()}\b", cell.folded)}
    sides = named | coded
    if len(sides) == 1:
        return sides.pop()
    both = len(sides) == 2 or OF_BOTH.search(cell.folded) or BOTH[cell.language].search(cell.folded)
    return "both" if both else None


def side_of(line: Sentence, start: int, end: int, setting: Setting) -> str | None:
    """The one party that a stretch of a line names, or both."""
    return _who(_part(line, start, end), setting)


def _by(line: Sentence, when: tuple[int, int], setting: Setting) -> date | None:
    """The day of the cell; the last one of a month, quarter or half-year that it names."""
    cell = _part(line, *when)
    said = [resolve(one, setting.known.published, setting.known.context).value for _, one in dates_at(cell) if one.day]
    days = sorted(day for day in said if day)
    return (days[-1] if days else None) or due(cell, cell.start, cell.end, setting.known) or last_day(cell)


def last_day(cell: Sentence) -> date | None:
    """The last day of the month or of the months that a cell of terms names, and of nothing vaguer."""
    span = next(find_spans(cell), None)
    if span:
        return span.last_day()
    months = [one for _, one in dates_at(cell) if one.day is None and one.year and one.calendar == "gregorian"]
    if len(months) != 1 or MIDDLE.search(cell.folded):
        return None
    month = months[0]
    return date(month.year or 0, month.month, calendar.monthrange(month.year or 0, month.month)[1])


# In the middle or at the beginning of a month: no day is said, and none is made up.
MIDDLE = re.compile(r"\b(?:mi|mid|debut|early|beginning|milieu|منتصف|اوائل|مطلع|بدايه)\b")
