"""Two texts cut into articles and put beside each other: nothing lost, nothing invented."""

import re

from hypothesis import given
from hypothesis import strategies as st

from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.pairing import Row, by_language, paired, parts_of

FRENCH = """PROCÈS-VERBAL
de la première session

Article premier : Objet
Les deux Parties arrêtent la feuille de route.
Elles se réunissent.
Article 2 – Formation
La Partie marocaine offre vingt-quatre places.
Article 3
Soutien
Le transport se fait par Dakar.
Il est gratuit.
Article 4
Le présent accord entre en vigueur à sa signature."""
ARABIC = """محضر
المادة الأولى: الموضوع
يعتمد الطرفان خارطة الطريق.
ويجتمعان.
المادة 2: التكوين
يخصص الجانب المغربي أربعة وعشرين مقعداً.
المادة 4
يدخل هذا الاتفاق حيز النفاذ عند توقيعه."""
PARAGRAPHS = (
    "Les deux Parties arrêtent la feuille de route.\n\nLa Partie marocaine offre vingt-quatre places.\n\n"
    "Le présent accord entre en vigueur à sa signature."
)
MOVED = (
    "يدخل هذا الاتفاق حيز النفاذ عند توقيعه.\n\nيعتمد الطرفان خارطة الطريق.\n\nيخصص الجانب المغربي أربعة وعشرين مقعداً."
)
LINES = st.lists(
    st.sampled_from(["Article 1", "Article 2 : Objet", "المادة 3", "Les Parties.", "يجتمع الطرفان.", "24", "", "— —"]),
    max_size=14,
).map("\n".join)


def letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


def told(rows: list[Row]) -> list[tuple[str, str]]:
    return [tuple(row.parts[lang].heading if lang in row.parts else "–" for lang in ("fr", "ar")) for row in rows]  # type: ignore[misc]


def test_articles_are_paired_by_number_and_the_missing_one_is_seen() -> None:
    rows = paired({"fr": FRENCH, "ar": ARABIC}, default_embedder())
    assert told(rows) == [("", ""), ("Objet", "الموضوع"), ("Formation", "التكوين"), ("Soutien", "–"), ("", "")]
    assert [row.before for row in rows] == [True, False, False, False, False]
    assert rows[3].parts["fr"].body == "Le transport se fait par Dakar.\nIl est gratuit."


def test_paragraphs_are_paired_by_meaning_and_the_moved_one_is_seen() -> None:
    rows = paired({"fr": PARAGRAPHS, "ar": MOVED}, default_embedder())
    assert [row.parts["ar"].body[:5] for row in rows] == ["يعتمد", "يخصص ", "يدخل "]
    assert [row.moved for row in rows] == [[], [], ["ar"]]


def test_without_a_model_numbers_still_pair() -> None:
    assert told(paired({"fr": FRENCH, "ar": ARABIC}, NoModel()))[1:3] == [
        ("Objet", "الموضوع"),
        ("Formation", "التكوين"),
    ]


def test_three_languages_stand_in_one_row() -> None:
    english = "Article 1: Purpose\nThe Parties adopt the roadmap.\nArticle 2: Training\nTwenty-four seats are offered."
    rows = paired({"fr": FRENCH, "ar": ARABIC, "en": english}, default_embedder())
    assert [sorted(row.parts) for row in rows] == [
        ["ar", "fr"], ["ar", "en", "fr"], ["ar", "en", "fr"], ["fr"], ["ar", "fr"],
    ]  # fmt: skip


def test_one_text_in_two_scripts_is_two_texts() -> None:
    parts = by_language(f"{FRENCH}\n{ARABIC}")
    assert letters(parts["latin"]) == letters(FRENCH) and letters(parts["ar"]) == letters(ARABIC)


@given(LINES)
def test_cutting_loses_only_the_numbers_of_articles(text: str) -> None:
    kept = letters("".join(part.heading + part.body for part in parts_of(text)))
    gone = letters(re.sub(r"(?m)^(Article \d(?: :)?|المادة \d)", "", text))
    assert kept == gone


@given(LINES, LINES)
def test_pairing_keeps_every_article_once(one: str, other: str) -> None:
    rows = paired({"fr": one, "ar": other}, NoModel())
    for language, text in (("fr", one), ("ar", other)):
        cut = letters("".join(part.heading + part.body for part in parts_of(text)))
        kept = letters("".join(r.parts[language].heading + r.parts[language].body for r in rows if language in r.parts))
        assert sorted(kept) == sorted(cut)
