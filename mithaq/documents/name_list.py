"""A list of names out of a spreadsheet or a pasted text: which column holds them, which rows say something."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mithaq.documents.errors import DocumentError
from mithaq.documents.table_file import Row, Rows, read_csv, read_xlsx

MOST_NAMES = 5_000  # of one list; against a hundred people about 100 seconds of one core
MOST_TEXT = 2_000_000  # characters pasted
LONGEST = 200  # characters of a name: what is longer is a sentence
HEADINGS = 10  # rows in which a heading is looked for
BULLET = re.compile(r"^\s*(?:[-–•*·]|\(?[0-9\u0660-\u0669]{1,5}[.)\-–:]\)?)\s*")
UNWRITTEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # no part of a name, and no database of ours keeps the first
# Words of a heading as they are folded: without accents, hamza (العائلي: العايلي) and the و before them. An adjective
# makes its kind of a name ("first name"), a noun is one ("prénom"); beside the bare word it makes a whole one.
NAME = {"nom", "noms", "name", "names", "اسم", "الاسم", "اسماء", "الاسماء"}
GIVEN, GIVEN_NOUN = {"first", "given", "الشخصي", "الاول"}, {"prenom", "prenoms", "forename", "forenames"}
FAMILY, FAMILY_NOUN = {"last", "family", "famille", "العايلي"}, {"surname", "patronyme", "النسب", "اللقب", "نسب", "لقب"}
PERSON = {
    "candidat", "candidate", "candidats", "candidates", "stagiaire", "stagiaires", "participant", "participante",
    "participants", "officier", "officiers", "personne", "personnes", "militaire", "militaires", "agent", "interesse",
    "membre", "membres", "beneficiaire", "titulaire", "trainee", "trainees", "officer", "officers", "person", "people",
    "member", "members", "المرشح", "المرشحين", "المترشح", "المترشحين", "المتدرب", "المتدربين", "المشارك", "المشاركين",
    "الضابط", "الضباط", "العضو", "الاعضاء", "الشخص", "المستفيد", "المعني",
}  # fmt: skip
BESIDE = {
    "full",
    "complet",
    "complets",
    "الكامل",
    "et",
    "and",
    "of",
    "the",
    "du",
    "de",
    "des",
    "la",
    "le",
    "l",
    "d",
    "s",
    "e",
}
WORDS = re.compile(r"[^\W\d_]+")
FOLDED = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None})


@dataclass(frozen=True)
class Listed:
    """Names with the row in which each stands; `left_out` rows say something but no name, `unread` are other sheets."""

    names: tuple[tuple[int, str], ...]
    left_out: int
    unread: tuple[str, ...] = ()


def names_in_table(data: bytes, *, name: str) -> Listed:
    """The names of a .csv or .xlsx file. DocumentError: unreadable, too many, no column of names, nobody in it."""
    read = read_csv if name.casefold().endswith((".csv", ".txt", ".tsv")) else read_xlsx
    try:
        sheets = read(data, name=name, tallest=MOST_NAMES + HEADINGS)
    except DocumentError as fault:
        raise _in_our_words(fault, name) from None
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise DocumentError("names_none", name=name)
    chosen = next((sheet for sheet in filled if _heading(sheet)[1]), filled[0])
    told = _of_sheet(chosen, name)
    if not told.names:
        raise DocumentError("names_none", name=name)
    return replace(told, unread=tuple(sheet.name for sheet in filled if sheet is not chosen))


def names_in_text(text: str) -> Listed:
    """A name a line, with or without a number or a dash before it."""
    if len(text) > MOST_TEXT:
        raise DocumentError("names_large", name="", size=len(text), limit=MOST_TEXT)
    lines = [(n, BULLET.sub("", line)) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_NAMES:
        raise DocumentError("names_many", name="", count=len(lines), limit=MOST_NAMES)
    found = _said(iter(lines))
    if not found.names:
        raise DocumentError("names_none", name="")
    return found


def _of_sheet(sheet: Rows, name: str) -> Listed:
    at, columns = _heading(sheet)
    width = max((len([cell for cell in row if cell not in (None, "")]) for _, row in sheet.rows), default=0)
    if not columns and width > 1:
        heading = " · ".join(str(cell)[:40] for cell in sheet.rows[0][1] if cell not in (None, ""))[:200]
        raise DocumentError("names_column", name=name, found=heading)
    rows = sheet.rows[at:]
    if not columns:
        return _said((n, _joined(row, range(len(row)))) for n, row in rows)
    return _said((n, _joined(row, columns)) for n, row in rows)


def _heading(sheet: Rows) -> tuple[int, Sequence[int]]:
    """Behind which row the names begin, and in which columns: one of whole names, or given and family names."""
    found = [(at, columns) for at, (_, row) in enumerate(sheet.rows[:HEADINGS], 1) if (columns := _columns(row))]
    widths = [sum(cell not in (None, "") for cell in row) for _, row in sheet.rows[:HEADINGS]]
    # A title above the table may speak of names, too: it stands alone in its row.
    return next((one for one in found if widths[one[0] - 1] > 1), found[0] if found else (0, ()))


def _columns(row: Row) -> Sequence[int]:
    kinds = [_kind(str(cell or "")) for cell in row]
    given, family, whole, bare = (
        [n for n, kind in enumerate(kinds) if kind == one] for one in ("given", "family", "whole", "bare")
    )
    if given and (family or bare):
        return given[0], (family or bare)[0]
    return (whole or bare or family)[:1]


def _kind(heading: str) -> str:
    """Of what a heading speaks: a "given" or "family" name, a "whole" one, a "bare" name that may be either; or ""."""
    signs = unicodedata.normalize("NFKD", heading.casefold()).translate(FOLDED)
    plain = "".join(sign for sign in signs if not unicodedata.combining(sign))
    words = {_without_and(word) for word in WORDS.findall(plain)}
    given, family = words & (GIVEN | GIVEN_NOUN), words & (FAMILY | FAMILY_NOUN)
    if words - NAME - GIVEN - GIVEN_NOUN - FAMILY - FAMILY_NOUN - PERSON - BESIDE:
        return ""
    if (given and family) or (words & NAME and words & (GIVEN_NOUN | FAMILY_NOUN)):
        return "whole"
    if given or family:
        return "given" if given else "family"
    if words & NAME:
        return "bare" if words <= NAME else "whole"
    return "whole" if words & PERSON else ""


def _without_and(word: str) -> str:
    return word[1:] if word.startswith("وال") else word


def _joined(row: Row, columns: Sequence[int]) -> str:
    return " ".join(str(row[n]) for n in columns if n < len(row) and row[n] not in (None, ""))


def _said(rows: Iterator[tuple[int, str]]) -> Listed:
    names, left_out = [], 0
    for n, said in rows:
        name = " ".join(UNWRITTEN.sub("", said).split())
        if any(letter.isalpha() for letter in name) and len(name) <= LONGEST:
            names.append((n, name))
        else:
            left_out += 1
    return Listed(tuple(names), left_out)


def _in_our_words(fault: DocumentError, name: str) -> DocumentError:
    """What concerns a list of names; the reader of tables speaks of a programme."""
    if fault.code == "programme_many":
        return DocumentError("names_many", name=name, count=f"> {MOST_NAMES}", limit=MOST_NAMES)
    return DocumentError("names_large", **fault.values) if fault.code == "programme_large" else fault
