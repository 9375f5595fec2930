"""Texts that authors who had not seen the rules wrote and marked, `bound/*.txt` and `unseen/*.txt`, read into the shape
of an event.

Above the line `---` stand what the text as a whole is about; below it the text with marks, `⟦head| words⟧`:

    language: fr
    genre: joint communiqué
    published: 2025-09-18            (or empty)
    parties: MRT MLI
    axes: logistics training
    visits: MLI>MRT                  ("; " between several)
    persons: Boubacar Coulibaly = MLI; Mokhtar Ould Bouna = MRT
    organs: Commission mixte de défense; comité de suivi
    ---
    ⟦MLI+MRT ? by 2025-10-31| Les deux pays étudieront …⟧ ⟦-| Ils se félicitent …⟧

A head is whoever is bound (`?` when it isn't firm, `by` the day), `-` for what resembles a commitment and is none,
`next` for the next session, `signed` or `announced` for a text. As marks are never nested, a next session that the
parties have decided on may be drafted as a commitment too or not (`either`): it counts neither way.

No rule for commitments is mended on these texts: the judge learns from them, and is measured on authors it hasn't
learnt from. Those under `unseen` are only ever measured, as totals: nothing learns from them. Axes are fitted on all
eleven authors; visits were mended on those of a, c, i and k, sides, organs and next steps on those of a and c.
"""

import re
from datetime import date
from pathlib import Path
from typing import Any

BOUND, UNSEEN = (Path(__file__).parent / name for name in ("bound", "unseen"))
HEADERS = ("language", "genre", "published", "parties", "axes", "visits", "persons", "organs")
MARK = re.compile(r"⟦([^|⟦⟧]*)\|([^⟦⟧]*)⟧")
SIDES = re.compile(r"([A-Z]{3}(?:\+[A-Z]{3})*)( \?)?(?: by (\d{4}-\d\d-\d\d))?")
TEXTS = ("signed", "announced")


def bound_texts() -> list[dict[str, Any]]:
    """Every text to learn from in the shape of an event, with the labels that its author gave and no others."""
    return _texts(BOUND)


def unseen_texts() -> list[dict[str, Any]]:
    """The texts that nothing learns from and nobody who mends has opened."""
    return _texts(UNSEEN)


def _texts(folder: Path) -> list[dict[str, Any]]:
    return [read_bound(path.read_text(encoding="utf-8"), path.stem) for path in sorted(folder.glob("*.txt"))]


def author_of(name: str) -> str:
    """The letter of whoever wrote a text."""
    return name[0]


def read_bound(content: str, name: str) -> dict[str, Any]:
    """One file as an event. Raises ValueError, with the place, when it isn't in the format."""
    head, found, marked = content.partition("\n---\n")
    if not found:
        raise ValueError(f"{name}: no line of three dashes ends the headers; put one before the text")
    headers = dict(_header(line, name) for line in head.strip().splitlines())
    if tuple(headers) != HEADERS:
        raise ValueError(f"{name}: the headers are {', '.join(headers)}; they should be {', '.join(HEADERS)}")
    labels: dict[str, Any] = {
        "parties": headers["parties"].split(),
        "axes": headers["axes"].split(),
        "visits": [_visit(one, name) for one in _several(headers["visits"])],
        "persons": [_person(one, name) for one in _several(headers["persons"])],
        "organs": _several(headers["organs"]),
        **_marks(marked, name),
    }
    text = MARK.sub(lambda mark: mark.group(2).strip(), marked.strip())
    if "⟦" in text or "⟧" in text:
        raise ValueError(f"{name}: a mark isn't closed, has no bar or stands in another: {_around(text)}")
    return {
        "id": name,
        "language": headers["language"],
        "genre": headers["genre"],
        "published": headers["published"] or None,
        "text": text,
        "labels": labels,
    }


def _header(line: str, name: str) -> tuple[str, str]:
    key, colon, value = line.partition(":")
    if not colon:
        raise ValueError(f"{name}: the header “{line}” has no colon; write it as “key: value”")
    return key.strip(), value.strip()


def _several(value: str) -> list[str]:
    return [one.strip() for one in value.split(";") if one.strip()]


def _visit(said: str, name: str) -> dict[str, str]:
    by, arrow, to = (part.strip() for part in said.partition(">"))
    if not arrow:
        raise ValueError(f"{name}: the visit “{said}” doesn't say who goes where; write it as “MLI>MRT”")
    return {"by": by, "to": to}


def _person(said: str, name: str) -> dict[str, str | None]:
    person, equals, side = (part.strip() for part in said.partition("="))
    if not equals:
        raise ValueError(f"{name}: “{said}” has no side; write it as “name = MLI”")
    return {"name": person, "party": side or None}


def _marks(marked: str, name: str) -> dict[str, Any]:
    labels: dict[str, Any] = {"commitments": [], "not_commitments": [], "next_steps": [], "texts": [], "either": []}
    for mark in MARK.finditer(marked):
        head, words = mark.group(1).strip(), mark.group(2).strip()
        sides = SIDES.fullmatch(head)
        if sides:
            who, unsure, by = sides.groups()
            day = date.fromisoformat(by).isoformat() if by else None
            labels["commitments"].append({"quote": words, "who": who.split("+"), "by": day, "firm": not unsure})
        elif head == "-":
            labels["not_commitments"].append(words)
        elif head == "next":
            labels["next_steps"].append({"quote": words})
            labels["either"].append(words)
        elif head in TEXTS:
            labels["texts"].append({"quote": words, "status": head})
        else:
            raise ValueError(f"{name}: the mark “{head}” is none of: sides, -, next, signed, announced: {words[:60]}")
    return labels


def _around(text: str) -> str:
    at = next(n for n, character in enumerate(text) if character in "⟦⟧")
    return text[max(0, at - 40) : at + 60]
