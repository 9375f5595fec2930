"""Long texts, page breaks, wrapping, line height: judged by what stands where on the pages."""

from itertools import pairwise
from typing import Any

import pytest

from mithaq.documents.content import Original, Party
from mithaq.ledger.errors import Language
from tests.documents.sample import ARTICLES, MARKING, Triple, original
from tests.documents.test_original import reader, words


def test_sixty_articles_keep_their_numbers_and_foot() -> None:
    articles: dict[Language, list[Triple]] = {
        one: [(n, h, b) for n, (_, h, b) in enumerate(ARTICLES[one] * 12, start=1)] for one in ARTICLES
    }
    pages = reader(original(("fr", "ar", "en"), articles=articles, marking=MARKING)).pages
    texts = [page.extract_text() for page in pages]
    together = "\n".join(texts)
    assert all(f"Article {n} —" in together for n in range(1, 61))
    assert all(f"{number} / {len(pages)}" in text for number, text in enumerate(texts, start=1))
    assert all(text.count("RESTRICTED") == 2 for text in texts)
    assert all(page.mediabox.width > page.mediabox.height for page in pages)  # three columns lie on their side


def test_an_article_longer_than_a_page_loses_no_line() -> None:
    sentences = " ".join(f"Phrase n{n:04} de l'article." for n in range(600))
    articles: dict[Language, list[Triple]] = {"fr": [(1, "Long", sentences)], "ar": [(1, "طويل", "جملة قصيرة. " * 900)]}
    one = original(articles=articles)
    together = words(one).replace("-\n", "")
    assert all(f"n{n:04}" in together for n in range(600))
    assert len(reader(one).pages) >= 3


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for length in range(1, 40, 3):
        filler = "\n".join(["Ligne."] * length)
        articles: dict[Language, list[Triple]] = {
            "fr": [(n, f"Titre{n}", f"{filler}\nFin{n}") for n in range(1, 9)],
        }
        for page in reader(original(("fr",), articles=articles)).pages:
            lines = [line for line in page.extract_text().split("\n") if line.strip()]
            body = [line for line in lines if "Exemplaire" not in line and " / " not in line]
            assert not body[-1].startswith("Article"), body[-3:]


@pytest.mark.parametrize("length", [*range(1, 60, 4), 400])
def test_signatures_never_stand_on_a_page_without_text(length: int) -> None:
    articles: dict[Language, list[Triple]] = {
        "fr": [(1, "Un", "\n".join(["Ligne."] * length)), (2, "Fin", "Dernier mot.")],
    }
    last = reader(original(("fr",), articles=articles)).pages[-1].extract_text()
    assert "Dernier mot." in last and "Fait à Bamako" in last


def test_a_last_article_longer_than_a_page_is_broken_all_the_same() -> None:
    articles: dict[Language, list[Triple]] = {"fr": [(1, "Un", "Court."), (2, "Fin", "\n".join(["Ligne."] * 300))]}
    pages = [page.extract_text() for page in reader(original(("fr",), articles=articles)).pages]
    assert sum(text.count("Ligne.") for text in pages) == 300 and "Article 2" in pages[0]


def test_long_commission_names_wrap_within_the_page() -> None:
    long = (
        "Commission militaire mixte de coopération dans les domaines de la formation, de l'équipement et du soutien "
        * 2
    )
    names: dict[Language, str] = {"fr": long, "ar": "اللجنة العسكرية المشتركة للتعاون في مجالات التكوين والتجهيز " * 3}
    one = original(titles=names, parties=(Party("MAR", names), Party("MLI", names)), closing={})
    places: list[float] = []
    page = reader(one).pages[0]
    page.extract_text(
        visitor_text=lambda text, cm, tm, font, size: places.append(tm[4] * cm[0] + cm[4]) if text else None
    )
    assert places and min(places) >= 0 and max(places) < float(page.mediabox.width) - 40


def test_arabic_lines_are_at_least_1_6_apart() -> None:
    from_title = baselines(original(("ar",), titles={"ar": "محضر الدورة الرابعة للجنة العسكرية المشتركة " * 5}))
    size = 14.5 * 1.26
    gaps = [round(high - low, 2) for high, low in pairwise(from_title) if high - low > 1]  # marks stand a little off
    assert len(gaps) >= 2 and all(gap >= 1.6 * size for gap in gaps), gaps


def baselines(one: Original) -> list[float]:
    """The heights of the lines set in the size of an Arabic title, from the top."""
    found: set[float] = set()

    def visit(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        if abs(size - 14.5 * 1.26) < 0.05:
            found.add(round(cm[5] + tm[5] * cm[3], 1))

    reader(one).pages[0].extract_text(visitor_text=visit)
    return sorted(found, reverse=True)
