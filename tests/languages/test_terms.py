"""By when: what marks a term, the end of a month or a year, a term without its year, and days that are none."""

from datetime import date

import pytest

from tests.languages.drafting import json_of

BEFORE = {
    "fr": "La Zambie et le Malawi coopèrent en matière de défense. Les deux parties se sont réunies. ",
    "en": "Zambia and Malawi cooperate in defence. The two sides met. ",
    "ar": "يتعاون الأردن والكويت في مجال الدفاع. واجتمع الطرفان. ",
}
TERMS = [
    ("fr", "Le Malawi livrera les pièces avant fin juin.", "2026-06-30"),
    ("fr", "Le Malawi livrera les pièces d'ici la fin de l'année.", "2026-12-31"),
    ("fr", "Le Malawi livrera les pièces le 15 mars 2026 au plus tard.", "2026-03-15"),
    ("fr", "Le Malawi livrera les pièces au plus tard le 20 août.", "2026-08-20"),
    ("fr", "Le Malawi livrera les pièces conformément à la lettre du 3 mai 2025.", None),
    ("fr", "Le Malawi livrera les pièces mi-avril 2026.", None),
    ("en", "Malawi will deliver the parts by end-June 2026.", "2026-06-30"),
    ("en", "Malawi will deliver the parts by the end of May.", "2026-05-31"),
    ("en", "Malawi will send the list on 15 March 2026 at the latest.", "2026-03-15"),
    ("en", "Malawi will send the list before 10 January.", "2027-01-10"),
    ("en", "Malawi will honour the letter dated 3 May 2025 in full.", None),
    ("en", "Malawi will send the list within thirty days of signature.", None),
    ("ar", "سيسلم الأردن القطع قبل نهاية السنة الجارية.", "2026-12-31"),
    ("ar", "سيسلم الأردن القطع قبل نهاية يونيو.", "2026-06-30"),
    ("ar", "سيسلم الأردن القائمة إلى غاية 15 مارس 2026.", "2026-03-15"),
    ("ar", "وسينفذ الأردن ما ورد في الاتفاق الموقع في 3 ماي 2025 كاملا.", None),
]


# What the judge isn't sure enough of: known losses, each read as one perhaps.
LOST: frozenset[str] = frozenset(
    {
        "Malawi will honour the letter dated 3 May 2025 in full.",
    }
)


@pytest.mark.parametrize(("language", "sentence", "by"), TERMS)
def test_the_term_of_a_commitment(language: str, sentence: str, by: str | None) -> None:
    found = json_of(BEFORE[language] + sentence, published=date(2026, 2, 1))
    (one,) = found["perhaps" if sentence in LOST else "commitments"]
    assert one["by"] == by


def test_without_a_day_of_publication_no_year_is_made_up() -> None:
    (one,) = json_of(BEFORE["fr"] + "Le Malawi livrera les pièces avant fin juin.")["commitments"]
    assert one["by"] is None
