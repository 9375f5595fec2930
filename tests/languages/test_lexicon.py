"""The lexicon of three languages, the vectors and the postings that a search is made of."""

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mithaq.languages.joined import Joined, search_embedder
from mithaq.languages.lexicon import FOLDER, lexicon, lines, term_of
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.postings import Postings
from mithaq.languages.search import Index
from mithaq.languages.stems import terms
from mithaq.languages.vectors import BLOCK, Space
from mithaq.ledger.errors import LANGUAGES

ARABIC = re.compile("^[\u0621-\u064a0-9 ]+$")


def test_each_line_names_a_concept_in_three_languages() -> None:
    seen = list(lines())
    assert len(seen) > 3_300
    for line in seen:
        french, arabic, english = line
        assert all(word == word.strip() and word for column in line for word in column), line
        assert all(ARABIC.match(word) for word in arabic), line
        assert not any(ARABIC.match(word) for word in (*french, *english)), line
    assert len({file.name for file in FOLDER.glob("*.tsv")}) >= 8


def test_an_expression_is_found_before_its_words_and_with_them() -> None:
    hits = list(lexicon().find(terms("le premier ministre signe l'accord", "fr"), "fr"))
    spans = {(hit.start, hit.end) for hit in hits}
    assert {(0, 2), (1, 2), (2, 3), (3, 4)} <= spans


def test_what_is_joined_to_a_known_arabic_word_is_taken_off() -> None:
    known = term_of("تنفيذ", "ar")
    assert {term_of(word, "ar") for word in ("لتنفيذ", "بتنفيذ", "والتنفيذ", "وتنفيذ")} == {known}


def test_words_alone_cross_languages() -> None:
    texts = ["صيانة المركبات العسكرية", "زيارة المستشفى الميداني", "The spare parts were delivered late."]
    made = Index(NoModel())
    made.add(texts)
    for query, wanted in (("entretien des véhicules", 0), ("hôpital de campagne", 1), ("pièces de rechange", 2),
                          ("قطع الغيار", 2), ("field hospital", 1)):  # fmt: skip
        assert made.search(query)[0].passage == wanted, query


def test_the_words_of_the_other_language_that_answer_are_shown() -> None:
    made = Index(NoModel())
    made.add(["تأخر تسليم قطع الغيار إلى المدرسة."])
    (found,) = made.search("livraison de pièces de rechange")
    assert {made.texts[0][start:end] for start, end in found.places} >= {"تسليم", "قطع", "الغيار"}


@given(st.integers(1, 40), st.integers(0, 10_000))
def test_nearness_is_the_cosine_around_the_mean_of_each_language(count: int, seed: int) -> None:
    dice = np.random.default_rng(seed)
    vectors = dice.standard_normal((count, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    spoken = [LANGUAGES[n] for n in dice.integers(0, len(LANGUAGES), count)]
    space, asked = Space(8), vectors[0]
    half = count // 2
    space.add(vectors[:half], spoken[:half])
    space.add(vectors[half:], spoken[half:])
    for language in LANGUAGES:
        rows = [n for n, other in enumerate(spoken) if other == language]
        mean = vectors[rows].mean(axis=0) if len(rows) >= 4 else np.zeros(8)
        for n in rows:
            away = vectors[n] - mean
            expected = away @ asked / max(float(np.linalg.norm(away)), 1e-4)
            assert abs(space.nearness(asked)[n] - expected) < 1e-2


def test_a_byte_a_number_leaves_the_order_of_passages() -> None:
    dice = np.random.default_rng(5)
    vectors = dice.standard_normal((3_000, 512)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    space, asked = Space(512), vectors[7]
    space.add(vectors, [LANGUAGES[n % 3] for n in range(len(vectors))])
    away = vectors - np.stack([vectors[n::3].mean(axis=0) for n in range(3)])[np.arange(len(vectors)) % 3]
    exact = away @ asked / np.linalg.norm(away, axis=1)
    found = space.nearness(asked)
    assert np.abs(found - exact).max() < 2e-3
    assert set(np.argsort(-found)[:10]) == set(np.argsort(-exact)[:10])


def test_a_space_grows_beyond_a_block() -> None:
    space = Space(2)
    for _ in range(3):
        space.add(np.eye(2, dtype=np.float32)[np.zeros(BLOCK - 100, dtype=int)], ["fr"] * (BLOCK - 100))
    assert len(space.nearness(np.array([1, 0], dtype=np.float32))) == 3 * (BLOCK - 100)


def test_rare_words_weigh_more_and_a_word_counts_once_by_its_best_form() -> None:
    postings = Postings()
    for counts in ({"a": 1, "b": 1}, {"a": 1}, {"a": 1, "c": 2}):
        postings.add(counts)
    assert postings.rarity("b") > postings.rarity("a")
    both = postings.scores([{"a": 1.0, "b": 1.0}])
    assert both[0] == postings.scores([{"b": 1.0}])[0]
    assert postings.scores([{"unheard": 1.0}]).sum() == 0


def test_two_models_stand_side_by_side() -> None:
    first, both = default_embedder(), search_embedder()
    vectors = both.embed(["وزارة الدفاع", "", "ministère de la défense", "ministère de la défense"])
    assert vectors.shape == (4, both.dim)
    assert both.dim > first.dim
    assert both.version_hash != first.version_hash
    lengths = np.linalg.norm(vectors, axis=1)
    assert lengths[1] == 0
    assert np.allclose(lengths[[0, 2, 3]], 1, atol=1e-3)
    assert np.array_equal(vectors[2], vectors[3])


def test_a_missing_second_model_leaves_the_first() -> None:
    joined = Joined(default_embedder(), NoModel())
    assert np.allclose(joined.embed(["formation"]), default_embedder().embed(["formation"]), atol=1e-5)


def test_what_is_far_in_meaning_is_left_out_when_asked() -> None:
    made = Index(default_embedder())
    made.add(["Le stock de carburant suffit pour un mois.", "Les élèves visitent le musée de la ville."] * 4)
    assert len(made.search("réserves d'essence")) == 8
    assert len(made.search("réserves d'essence", least=2.0)) <= 4
    assert {found.passage % 2 for found in made.search("réserves d'essence", limit=3, least=0.0)} == {0}
