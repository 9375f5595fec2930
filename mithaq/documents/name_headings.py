"""Of what the heading of a column speaks in a list of names: a name or a part of it, a rank, an office, a side."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from mithaq.documents.table_file import Row

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
    "المشاركون", "المرشحون", "المترشحون", "المتدربون",
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
# Of what else a list may tell of somebody.
RANK = {"grade", "grades", "rang", "rank", "ranks", "رتبه", "الرتبه", "الدرجه"}
ROLE = {
    "fonction", "fonctions", "poste", "role", "function", "position", "appointment", "office", "post", "qualite",
    "المهمه", "المنصب", "الوظيفه", "الصفه", "مهمه", "منصب", "وظيفه", "صفه",
}  # fmt: skip
SIDE = {
    "partie", "parties", "pays", "etat", "nationalite", "cote", "delegation", "side", "party", "country", "state",
    "nationality", "origine", "الطرف", "الدوله", "الجانب", "الجنسيه", "البلد", "طرف", "دوله", "جنسيه", "الوفد",
}  # fmt: skip
# What else heads a column of such lists.
OTHER = {
    "n", "no", "nr", "num", "numero", "number", "unite", "unit", "corps", "arme", "armee", "force", "service", "note",
    "notes", "observation", "observations", "remarque", "remarques", "remark", "remarks", "date", "email", "mail",
    "courriel", "adresse", "address", "telephone", "tel", "phone", "matricule", "specialite", "speciality", "sexe",
    "sex", "age", "passeport", "passport", "signature", "emargement", "langue", "language", "lieu", "place", "رقم",
    "الرقم", "ر", "الوحده", "وحده", "السلاح", "الصنف", "ملاحظه", "ملاحظات", "الملاحظات", "تاريخ", "التاريخ", "الهاتف",
    "البريد", "العنوان", "الاختصاص", "التخصص", "الجنس", "السن", "جواز", "التوقيع", "توقيع", "اللغه", "المكان",
}  # fmt: skip
# A list may be called by these as well as a column.
MANY_NAMES = {"noms", "names", "اسماء", "الاسماء"}
# "Rang" is a grade to some and a running number to others: a column called otherwise comes first.
MAY_NUMBER = {"rang"}


def heads_columns(row: Row, *, alone: bool) -> bool:
    """Whether this row is the heading of columns, one of them of names. A title that speaks of names ("Participants,
    session de Bamako") isn't; where most rows hold one cell, as `alone` says, a lone word heads the only column."""
    columns = name_columns(row)
    if not columns:
        return False
    others = [str(cell) for n, cell in enumerate(row) if cell not in (None, "") and n not in columns]
    words = set[str]().union(*(_words(str(row[n])) for n in columns))
    sure = not words & PERSON and (not words & MANY_NAMES or bool(words & GIVEN_NOUN))
    return len(columns) > 1 or sure or any(map(_heads_another, others)) or (alone and not others)


def speaks_of_names(cell: str) -> bool:
    """Whether it is a heading or a title ("Participants") and nobody's name."""
    return bool(_kind(cell))


def name_columns(row: Row) -> Sequence[int]:
    """Which columns hold the names by this row of headings: one of whole names, or given and family names; or none."""
    kinds = [_kind(str(cell or "")) for cell in row]
    given, family, whole, bare = (
        [n for n, kind in enumerate(kinds) if kind == one] for one in ("given", "family", "whole", "bare")
    )
    if given and (family or bare):
        return given[0], (family or bare)[0]
    return (whole or bare or family)[:1]


def columns_beside(row: Row) -> Mapping[str, int]:
    """ "rank", "role" and "side", each with the first column of which this row of headings says so."""
    found: dict[str, int] = {}
    words_of = {n: _words(str(cell or "")) - BESIDE for n, cell in enumerate(row)}
    for n, words in sorted(words_of.items(), key=lambda one: bool(one[1] & MAY_NUMBER)):
        for kind, known in (("rank", RANK), ("role", ROLE), ("side", SIDE)):
            if words and words <= known | PERSON:
                found.setdefault(kind, n) if words & known else None
    return found


def _heads_another(cell: str) -> bool:
    """Whether this is a heading as well: of a name, of what stands beside it, or of anything lists have."""
    words = _words(cell)
    return bool(columns_beside([cell]) or _kind(cell) or (words & OTHER and words <= OTHER | NAME | PERSON | BESIDE))


def _kind(heading: str) -> str:
    """Of what a heading speaks: a "given" or "family" name, a "whole" one, a "bare" name that may be either; or ""."""
    words = _words(heading)
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


def _words(heading: str) -> set[str]:
    signs = unicodedata.normalize("NFKD", heading.casefold()).translate(FOLDED)
    plain = "".join(sign for sign in signs if not unicodedata.combining(sign))
    return {_without_and(word) for word in WORDS.findall(plain)}


def _without_and(word: str) -> str:
    return word[1:] if word.startswith("وال") else word
