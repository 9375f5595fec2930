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
    for n, cell in enumerate(row):
        words = _words(str(cell or "")) - BESIDE
        for kind, known in (("rank", RANK), ("role", ROLE), ("side", SIDE)):
            if words and words <= known | PERSON:
                found.setdefault(kind, n) if words & known else None
    return found


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
