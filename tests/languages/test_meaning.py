"""The seam of models: shapes, caching, marks and NUL, threads."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from mithaq.languages.joined import KeywordEncoder
from mithaq.languages.meaning import NoModel, SentenceEncoder, default_embedder


def test_vectors_are_unit_rows_and_blanks_are_nothing() -> None:
    embedder = default_embedder()
    vectors = embedder.embed(["Une phrase.", "", "…", "جملة."])
    assert vectors.dtype == np.float32 and vectors.shape == (4, embedder.dim)
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0, 1], atol=1e-3)
    assert embedder.embed([]).shape == (0, embedder.dim)


def test_marks_tatweel_and_nul_change_nothing() -> None:
    one, other = default_embedder().embed(["يدخل الاتفاق حيز النفاذ", "يَدْخُلُ الاتـفـاق\u0000 حيز النفاذ"])
    assert float(one @ other) > 0.999


def test_a_very_long_text_is_cut() -> None:
    assert default_embedder().embed(["mot " * 50_000]).shape == (1, default_embedder().dim)


def test_threads_share_one_model() -> None:
    embedder = SentenceEncoder()
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda n: embedder.embed([f"phrase {n % 3}"]), range(12)))
    assert all(np.array_equal(results[n], results[n % 3]) for n in range(12))
    assert len(embedder.version_hash) == 32


def test_without_a_model_vectors_have_no_dimension() -> None:
    assert NoModel().embed(["a", "b"]).shape == (2, 0)


def test_engines_side_by_side_read_what_one_reads() -> None:
    texts = [
        f"Article {n} : les deux Parties se réunissent à {place}." for n in range(40) for place in ("Rabat", "Bamako")
    ]
    assert np.array_equal(KeywordEncoder(engines=3).embed(texts), KeywordEncoder().embed(texts))
