"""Lists of names as people send them: pasted, numbered, in columns of any heading, in any script; and bad ones."""

import re
from collections.abc import Sequence
from datetime import date

import pytest

from mithaq.documents.errors import DocumentError
from mithaq.documents.name_list import (
    LONGEST_TOLD,
    MOST_NAMES,
    MOST_TEXT,
    MOST_TOLD,
    SEPARATORS,
    Beside,
    names_in_table,
    names_in_text,
)
from mithaq.documents.workbook import Book, Column, Table, xlsx
from mithaq.languages.name_evidence import kind_of
from mithaq.ledger.errors import LANGUAGES


def said(data: bytes | str, name: str = "liste.csv") -> list[str]:
    data = data.encode() if isinstance(data, str) else data
    return [one for _, one in names_in_table(data, name=name).names]


def workbook(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> bytes:
    table = Table("Liste", [Column(one) for one in headings], rows)
    return xlsx(Book(title="Liste", marking="", language="fr", day=date(2026, 1, 1), tables=[table]))


def test_a_pasted_list_with_numbers_dashes_and_blank_lines() -> None:
    found = names_in_text("1. Moussa Traoré\n\n2) موسى تراوري\n - Awa Keïta (Mali)\n٣. أحمد سو\n12 34\n")
    assert [name for _, name in found.names] == ["Moussa Traoré", "موسى تراوري", "Awa Keïta (Mali)", "أحمد سو"]
    assert [n for n, _ in found.names] == [1, 3, 4, 5] and found.left_out == 1


@pytest.mark.parametrize("heading", ["Nom", "NOM ET PRÉNOM", "Full  name", "الاسم الكامل", "الاسم"])
def test_the_column_is_found_by_its_heading_in_three_languages(heading: str) -> None:
    assert said(f"Grade;{heading};Unité\ncolonel;Moussa Traoré;1er RI\n;موسى تراوري;\n") == [
        "Moussa Traoré",
        "موسى تراوري",
    ]


@pytest.mark.parametrize(
    "headings", [("Prénom", "Nom"), ("First name", "Last name"), ("الاسم الشخصي", "الاسم العائلي")]
)
def test_given_and_family_names_in_two_columns_are_joined(headings: tuple[str, str]) -> None:
    given, family = headings
    assert said(f"N°,{family},{given}\n1,Traoré,Moussa\n2,Keïta,\n") == ["Moussa Traoré", "Keïta"]


@pytest.mark.parametrize(
    "heading",
    ["NOM ET PRENOM", "Prénom(s) et nom", "Nom du candidat", "NOMS DES STAGIAIRES", "Candidate name", "الإسم",
     "الأسم الكامل",     "الإسم الشخصي والعائلي", "اسم المترشح", "First and last name", "Name of the officer"],
)  # fmt: skip
def test_a_heading_is_known_without_its_accents_and_with_its_complement(heading: str) -> None:
    assert said(f"Grade;{heading};Nom de l'unité\ncolonel;Moussa Traoré;1er RI\n") == ["Moussa Traoré"]


def test_two_columns_without_accents() -> None:
    assert said("GRADE;NOM;PRENOM\ncolonel;Traoré;Moussa\n") == ["Moussa Traoré"]
    assert said("الإسم العائلي;الإسم الشخصي\nتراوري;موسى\n") == ["موسى تراوري"]


BESIDE = ({2: Beside("colonel", "", "Mali"), 3: Beside("", "", "المغرب")}, ["Bakary Sinayoko", "باكاري سينايوكو"])


@pytest.mark.parametrize(
    "text",
    [
        "Grade;Nom;Partie\ncolonel;Bakary Sinayoko;Mali\n;باكاري سينايوكو;المغرب\n",
        "Rank\tFull name\tSide\ncolonel\tBakary Sinayoko\tMali\n\tباكاري سينايوكو\tالمغرب\n",
        "الرتبة,الاسم الكامل,الطرف\ncolonel,Bakary Sinayoko,Mali\n,باكاري سينايوكو,المغرب\n",
    ],
)
def test_rank_and_side_are_read_beside_the_name(text: str) -> None:
    for found in (names_in_table(text.encode(), name="liste.tsv"), names_in_text(text)):
        assert (found.beside, [name for _, name in found.names]) == BESIDE
    (heading, *rows) = [re.split("[;,\t]", line) for line in text.splitlines()]
    found = names_in_table(workbook(rows, heading), name="liste.xlsx")
    assert list(found.beside.values()) == list(BESIDE[0].values()) and [name for _, name in found.names] == BESIDE[1]


def test_an_office_is_one_thing_and_a_unit_another() -> None:
    found = names_in_text("Fonction | Nom | Unité\nIntendant | Bakary Sinayoko | 1er RI\n")
    assert found.beside == {2: Beside(role="Intendant")} and found.names == ((2, "Bakary Sinayoko"),)


def test_columns_without_a_heading_are_known_by_their_cells() -> None:
    text = "1; capitaine; Bakary Sinayoko; Mali\n2; colonel; باكاري سينايوكو; المغرب\n3; ; Awa Sinayoko; Mali\n"
    found = names_in_text(text, tell=kind_of)
    assert [name for _, name in found.names] == ["Bakary Sinayoko", "باكاري سينايوكو", "Awa Sinayoko"]
    assert found.beside[1] == Beside("capitaine", "", "Mali") and found.beside[3] == Beside("", "", "Mali")
    assert names_in_table(text.encode(), name="liste.csv", tell=kind_of) == found
    with pytest.raises(DocumentError):
        names_in_table(b"colonel;12\ncapitaine;13\n", name="sans.csv", tell=kind_of)


def test_a_name_with_a_comma_is_no_table() -> None:
    found = names_in_text("Sinayoko, Bakary\nSinayoko, Awa\n", tell=kind_of)
    assert [name for _, name in found.names] == ["Sinayoko, Bakary", "Sinayoko, Awa"] and not found.beside


COLONEL = Beside("colonel", "", "")


@pytest.mark.parametrize(
    ("text", "name", "beside"),
    [
        ("colonel;Bakary;Sinayoko", "Bakary Sinayoko", COLONEL),
        ("Sinayoko, Bakary, colonel", "Sinayoko Bakary", COLONEL),
        ("colonel;Bakary;Ould Sinayoko;Mali;Niger", "Bakary Ould Sinayoko", Beside("colonel", "", "Mali")),
        ("Bakary Sinayoko;b.sinayoko@defense.example;colonel", "Bakary Sinayoko", COLONEL),
        ("Bakary Sinayoko;1er RI;colonel", "Bakary Sinayoko", COLONEL),
        ("عقيد، باكاري سينايوكو", "باكاري سينايوكو", Beside("عقيد", "", "")),
        ("1. Bakary Sinayoko, colonel", "Bakary Sinayoko", COLONEL),
        ("٢) باكاري، سينايوكو، عقيد", "باكاري سينايوكو", Beside("عقيد", "", "")),
    ],
)
def test_without_a_heading_no_part_of_a_name_is_lost(text: str, name: str, beside: Beside) -> None:
    found = names_in_text(text, tell=kind_of)
    assert found.names == ((1, name),) and found.beside == {1: beside} and not found.left_out


def test_what_may_be_a_name_or_an_office_is_left_whole() -> None:
    text = "colonel;Bakary Sinayoko;Directeur des opérations aériennes"
    found = names_in_text(text, tell=kind_of)
    assert found.names == ((1, text),) and not found.beside
    with pytest.raises(DocumentError) as fault:
        names_in_table(text.encode(), name="liste.csv", tell=kind_of)
    assert fault.value.code == "names_column" and "Directeur" in fault.value.sentence("fr")


def test_a_given_name_that_only_some_rows_have_is_kept() -> None:
    found = names_in_text("colonel;Sinayoko;Bakary\ncapitaine;Sangho;\nmajor;Keïta;\n", tell=kind_of)
    assert [name for _, name in found.names] == ["Sinayoko Bakary", "Sangho", "Keïta"]


def test_commas_of_both_scripts_separate_the_rows_of_one_list() -> None:
    found = names_in_text("colonel, Bakary Sinayoko\nعقيد، باكاري سينايوكو\n", tell=kind_of)
    assert [name for _, name in found.names] == ["Bakary Sinayoko", "باكاري سينايوكو"] and len(found.beside) == 2


@pytest.mark.parametrize(
    "title", ["Participants, session de Bamako", "Participants", "Names, Bamako", "المشاركون، مالي"]
)
def test_a_title_is_neither_a_heading_nor_a_person(title: str) -> None:
    found = names_in_text(f"{title}\nSinayoko, Bakary\nسينايوكو، باكاري\n", tell=kind_of)
    assert found.names == ((2, "Sinayoko, Bakary"), (3, "سينايوكو، باكاري")) and found.left_out == 1
    found = names_in_text(f"{title}\ncolonel, Sinayoko, Bakary\nعقيد، سينايوكو، باكاري\n", tell=kind_of)
    assert found.names == ((2, "Sinayoko Bakary"), (3, "سينايوكو باكاري")) and len(found.beside) == 2


@pytest.mark.parametrize(
    "heading", ["Participants;Observations", "Nom;Spécialité", "Noms et prénoms;Stage", "الاسم;شيء"]
)
def test_a_heading_may_stand_beside_one_of_anything(heading: str) -> None:
    assert [name for _, name in names_in_text(f"{heading}\nBakary Sinayoko;x\n").names] == ["Bakary Sinayoko"]


def test_a_numbered_row_keeps_its_columns_under_a_heading() -> None:
    found = names_in_text("N°\tNom\tGrade\n1.\tBakary Sinayoko\tcolonel\n2.\tAwa Sinayoko\t\n")
    assert found.names == ((2, "Bakary Sinayoko"), (3, "Awa Sinayoko")) and found.beside == {2: COLONEL}


def test_a_running_number_is_no_rank() -> None:
    assert not names_in_text("Rang;Nom\n1;Awa Sinayoko\n").beside
    found = names_in_table(b"Rang;Nom;Grade\n1;Awa Sinayoko;colonel\n", name="liste.csv")
    assert found.beside == {2: COLONEL}
    assert names_in_text("Rang;Nom\ncolonel;Awa Sinayoko\n").beside == {2: COLONEL}


@pytest.mark.parametrize(
    "text", ["ab cd;" * 100_000, "ab cd;,|\t" * 90_000, "\n".join(f"a{n};" * 120 for n in range(2_000))]
)
def test_of_however_long_a_line_few_cells_are_asked_what_they_say(text: str) -> None:
    asked: list[str] = []
    with pytest.raises(DocumentError):
        names_in_text(text, tell=lambda cell: asked.append(cell) or "")  # type: ignore[func-returns-value]
    assert asked and len(asked) <= MOST_TOLD * len(SEPARATORS) and max(map(len, asked)) <= LONGEST_TOLD


def test_a_title_with_a_comma_and_the_word_for_names_is_no_heading() -> None:
    title = "Noms des candidats, session de Bamako, Mali\n"
    assert said(f"{title}Nom;Grade\nMoussa Traoré;colonel\nAwa Keïta;capitaine\n") == ["Moussa Traoré", "Awa Keïta"]


def test_the_sheet_with_the_names_is_read_and_the_others_are_told() -> None:
    tables = [
        Table("Note", [Column("Objet"), Column("Date")], [["Liste", "2026"]]),
        Table("Candidats", [Column("Grade"), Column("Nom")], [["colonel", "Moussa Traoré"]]),
        Table("Réserve", [Column("Nom")], [["Awa Keïta"]]),
    ]
    data = xlsx(Book(title="Liste", marking="", language="fr", day=date(2026, 1, 1), tables=tables))
    found = names_in_table(data, name="liste.xlsx")
    assert [name for _, name in found.names] == ["Moussa Traoré"]
    assert {"Note", "Réserve"} <= set(found.unread) and "Candidats" not in found.unread


def test_one_column_needs_no_heading_and_rows_without_a_name_are_counted() -> None:
    found = names_in_table("Moussa Traoré\n42\nAwa Keïta\n".encode(), name="liste.csv")
    assert [n for n, _ in found.names] == [1, 3] and found.left_out == 1


def test_a_workbook_and_an_older_encoding() -> None:
    assert said(workbook([["Moussa Traoré", "x"], ["أحمد سو", "y"]], ["Nom", "Note"]), "liste.xlsx") == [
        "Moussa Traoré",
        "أحمد سو",
    ]
    assert said("Nom;Grade\nKeïta;capitaine\n".encode("cp1252")) == ["Keïta"]


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "vide.csv", "names_none"),
        (b"Nom\n", "titre.csv", "names_none"),
        (b"1;2\n3;4\n", "nombres.csv", "names_column"),
        ("Grade;Unité\ncolonel;1er RI\n".encode(), "sans_nom.csv", "names_column"),
        (b"PK\x03\x04broken", "liste.xlsx", "not_sheet"),
        (b"A B\n" * (MOST_NAMES + 20), "longue.csv", "names_many"),
        (b"a" * (9 << 20), "lourde.csv", "names_large"),
    ],
)
def test_a_bad_list_is_told_in_three_languages(data: bytes, name: str, code: str) -> None:
    with pytest.raises(DocumentError) as fault:
        names_in_table(data, name=name)
    assert fault.value.code == code
    assert all(name in fault.value.sentence(language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("text", "code"), [("", "names_none"), ("12\n—\n", "names_none"), ("a\n" * (MOST_NAMES + 1), "names_many"),
                       ("a" * (MOST_TEXT + 1), "names_large")]
)  # fmt: skip
def test_a_bad_pasted_list(text: str, code: str) -> None:
    with pytest.raises(DocumentError) as fault:
        names_in_text(text)
    assert fault.value.code == code


def test_five_megabytes_of_names_are_read_or_refused_within_seconds() -> None:
    with pytest.raises(DocumentError) as fault:
        names_in_table("Moussa Traoré Sissoko\n".encode() * 240_000, name="cinq.csv")
    assert fault.value.code == "names_many"
