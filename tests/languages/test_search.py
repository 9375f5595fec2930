# ruff: noqa: E501 -- tables of examples
"""Search across languages: words, sounds of names, meaning; what one may not see never comes back."""

import numpy as np

from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.search import Index
from mithaq.languages.stems import terms
from tests.languages.instruments import INSTRUMENTS

FRENCH = [french for clauses in INSTRUMENTS.values() for french, _ in clauses]
ARABIC = [arabic for clauses in INSTRUMENTS.values() for _, arabic in clauses]


def index(passages: list[str], *, model: bool = True) -> Index:
    made = Index(default_embedder() if model else NoModel())
    made.add(passages)
    return made


def first(made: Index, query: str, count: int = 3) -> list[str]:
    return [made.texts[found.passage] for found in made.search(query, limit=count)]


def test_a_french_query_finds_the_arabic_passage() -> None:
    made = index(ARABIC)
    for query, passage in (
        ("stock de carburant", "الوقود"), ("uniforme des instructeurs", "زي"),
        ("photographier les installations", "تصوير"), ("pièces de rechange livraison", "قطع الغيار"), ("bourse mensuelle", "منحة"),
    ):  # fmt: skip
        assert any(passage in text for text in first(made, query, 5)), query


def test_an_arabic_query_finds_the_french_passage() -> None:
    made = index(FRENCH)
    for query, passage in (
        ("مخزون الوقود", "carburant"),
        ("صيانة المركبات", "véhicules"),
        ("الدعم اللوجستي", "logistique"),
    ):
        assert any(passage in text for text in first(made, query, 5)), query


def test_a_name_crosses_scripts() -> None:
    assert "سيسوكو" in first(index(ARABIC), "Sissoko")[0]
    assert "Konaté" in first(index(FRENCH), "كوناتي")[0]


def test_words_match_by_their_stems_and_are_shown() -> None:
    made = index(FRENCH, model=False)
    (found, *_) = made.search("facture réglée")
    assert "factures" in made.texts[found.passage]
    assert "factures" in [made.texts[found.passage][start:end] for start, end in found.places]


def test_the_last_word_may_be_half_typed() -> None:
    made = index(FRENCH, model=False)
    assert not made.search("ambulan")
    assert "ambulances" in made.texts[made.search("ambulan", prefix=True)[0].passage]


def test_what_one_may_not_see_never_comes_back() -> None:
    made = index(FRENCH)
    allowed = {3, 5, 8}
    assert {found.passage for found in made.search("formation des officiers", limit=50, allowed=allowed)} == allowed


def test_passages_can_be_added_later() -> None:
    made = index(FRENCH[:20])
    made.add(["Le ravitaillement en vol est suspendu."])
    assert made.search("ravitaillement en vol")[0].passage == 20


def test_as_you_type_at_fifteen_thousand_passages() -> None:
    made = Index(default_embedder())
    count = 15_000
    vectors = np.random.default_rng(1).standard_normal((count, 512), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    made.add([f"{FRENCH[n % len(FRENCH)]} {n}" for n in range(count)], vectors=vectors)
    for query in ("soutien log", "pièces de rech", "commission mix"):
        assert made.search(query, prefix=True)


def test_terms_of_both_languages_lose_their_endings() -> None:
    assert terms("les livraisons", "fr") == terms("livraison", "fr")
    assert terms("وبالمدرسة", "ar") == terms("المدرسة", "ar")


def test_odd_queries_answer() -> None:
    made = index(FRENCH)
    for query in ("", " ", "؟؟؟", "…", "a" * 5_000, "\u0000"):
        assert isinstance(made.search(query), list)
