"""What a secretary fills in to open the minutes."""

from typing import Any

CREATE: dict[str, Any] = {
    "genre": "minutes",
    "reference": "PV-2026-01",
    "session": "",
    "languages": ["fr", "ar"],
    "prevailing": "",
    "title_fr": "Procès-verbal",
    "title_ar": "محضر",
    "place_fr": "Bamako",
    "place_ar": "باماكو",
    "day": "2026-12-14",
}
