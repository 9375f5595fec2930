"""Texts in two or three languages cut into articles, and the articles put beside each other."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mithaq.languages.align import align
from mithaq.languages.language import COUNTED
from mithaq.languages.meaning import Embedder, NoModel
from mithaq.languages.normalise import Normal, normalise
from mithaq.languages.segments import LINE, Segment, label_of
from mithaq.ledger.errors import Language

# A title stands on one line and says no sentence.
LONGEST_HEADING = 120
# Above so many articles that aren't numbered alike, reading them all would keep a person waiting: lengths pair them.
MOST_READ = 120
NUMBER = re.compile(
    r"\A[^\W\d_]+[.]?\s*(?:n[o°]\s*)?(?:\d+|[\u0660-\u0669]+|[ivxlIVXL]+\b|[^\W\d_]+)?(?:\s*(?:bis|ter|مكرر)\b)?\s*[.:–—\-)،]*\s*"
)
STOPS = (".", "؟", "?", "!", ";", "؛")


@dataclass(frozen=True)
class Part:
    """One article of one version: its heading if it has one, its body, and how it is numbered there."""

    heading: str
    body: str
    label: tuple[str, int] | None


@dataclass
class Row:
    """One article in the languages that have it. `moved`: languages in which it stands at another place."""

    parts: dict[Language, Part] = field(default_factory=dict)
    moved: list[Language] = field(default_factory=list)
    before: bool = False  # stands before the first numbered article: a title, a preamble


def paired(texts: Mapping[Language, str], embedder: Embedder) -> list[Row]:
    """The articles in the order of the first language; what another language alone has stands where it has it."""
    languages = list(texts)
    cut = {language: parts_of(text) for language, text in texts.items()}
    first = languages[0]
    rows = [Row({first: part}, before=part.label is None and _numbered(cut[first])) for part in cut[first]]
    for language in languages[1:]:
        rows = _joined(rows, first, (language, cut[language]), embedder)
    return rows


def parts_of(text: str) -> list[Part]:
    """Numbered articles with what stands before them; paragraphs where nothing is numbered. Nothing is left out."""
    normal = normalise(text)
    lines = [(line.start(), line.end()) for line in LINE.finditer(normal.text) if line.group().strip()]
    labels = [label_of(normal, start, end) for start, end in lines]
    family = _family(labels)
    blocks: list[tuple[tuple[str, int] | None, list[str]]] = []
    for (start, end), label in zip(lines, labels, strict=True):
        raw = _raw(normal, start, end)
        opens = label if label and label[0] == family else None
        if opens or not blocks or family is None:
            blocks.append((opens, [raw]))
        else:
            blocks[-1][1].append(raw)
    return [_part(label, said) for label, said in blocks]


def by_language(text: str) -> dict[str, str]:
    """A text in two scripts, line by line: "ar" and "latin". A line without letters stays with the one before."""
    found: dict[str, list[str]] = {}
    last = ""
    for line in text.splitlines():
        arabic, latin = (len(pattern.findall(line)) for pattern in COUNTED.values())
        if arabic or latin:
            last = "ar" if arabic > latin else "latin"
        if last:
            found.setdefault(last, []).append(line)
    return {script: "\n".join(lines) for script, lines in found.items()}


def _joined(rows: list[Row], first: Language, other: tuple[Language, list[Part]], embedder: Embedder) -> list[Row]:
    """The rows with another language beside; rows that it merges become one."""
    language, parts = other
    held = [row for row in rows if first in row.parts]
    places: list[tuple[float, Row]] = [(float(n), row) for n, row in enumerate(rows)]
    at = {id(row): float(n) for n, row in enumerate(rows)}
    mine = [row.parts[first] for row in held]
    last = -1.0
    gone: set[int] = set()
    for a, b, moved in _beads(mine, parts, embedder):
        said = [parts[n] for n in b]
        if not a:
            last += 0.001
            alone = Row({language: _one(said)}, before=said[0].label is None and _numbered(parts))
            places.append((last, alone))
            continue
        row = held[a[0]]
        for n in a[1:]:
            row.parts = {lang: _one([row.parts[lang], held[n].parts[lang]]) if lang in held[n].parts else part
                         for lang, part in row.parts.items()}  # fmt: skip
            gone.add(id(held[n]))
        if said:
            row.parts[language] = _one(said)
            row.moved += [language] if moved else []
            last = at[id(row)] if not moved else last
    return [row for _, row in sorted(places, key=lambda one: one[0]) if id(row) not in gone]


def _beads(a: Sequence[Part], b: Sequence[Part], embedder: Embedder) -> list[tuple[Sequence[int], Sequence[int], bool]]:
    """By number where both are numbered alike; else by meaning, or by length when there are very many."""
    if _begins_before(a) and _begins_before(b):  # title and preamble answer each other
        rest = _beads(a[1:], b[1:], embedder)
        return [((0,), (0,), False), *(([n + 1 for n in x], [n + 1 for n in y], moved) for x, y, moved in rest)]
    labels = [[part.label for part in side] for side in (a, b)]
    if labels[0] == labels[1] and all(label for label in labels[0][1:]) and len(set(labels[0])) == len(a):
        return [((n,), (n,), False) for n in range(len(a))]
    reader: Embedder = embedder if max(len(a), len(b)) <= MOST_READ else NoModel()
    return [(bead.a, bead.b, bead.moved) for bead in align(_segments(a), _segments(b), reader).beads]


def _segments(parts: Sequence[Part]) -> list[Segment]:
    """A segment for each article; its language plays no part in aligning."""
    normals = [normalise(f"{part.heading}\n{part.body}".strip() or "–") for part in parts]
    return [
        Segment(n, normal, 0, len(normal.text), "fr", part.label)
        for n, (normal, part) in enumerate(zip(normals, parts, strict=True))
    ]


def _part(label: tuple[str, int] | None, lines: list[str]) -> Part:
    """The line that opens an article is its number and, when short, its heading."""
    if label is None:
        return Part("", "\n".join(lines), None)
    rest = NUMBER.sub("", lines[0].strip().strip("#*_ "), count=1).strip()
    body = lines[1:]
    if not rest and len(body) > 1 and _is_heading(body[0]):
        rest, body = body[0], body[1:]
    if rest and (not body or not _is_heading(rest)):
        return Part("", "\n".join([rest, *body]), label)
    return Part(rest, "\n".join(body), label)


def _is_heading(line: str) -> bool:
    return len(line) <= LONGEST_HEADING and not line.rstrip().endswith(STOPS)


def _one(parts: Sequence[Part]) -> Part:
    """Several as one: the later ones' headings become lines of it."""
    first, rest = parts[0], parts[1:]
    lines = [first.body, *(line for part in rest for line in (part.heading, part.body) if line)]
    return Part(first.heading, "\n".join(filter(None, lines)), first.label)


def _family(labels: Sequence[tuple[str, int] | None]) -> str | None:
    """What the articles of this text are called: "article" if anything is, else what is numbered most often."""
    counted = Counter(label[0] for label in labels if label)
    if counted["article"]:
        return "article"
    return next((name for name, count in counted.most_common(1) if count > 1), None)


def _numbered(parts: Sequence[Part]) -> bool:
    return any(part.label for part in parts)


def _begins_before(parts: Sequence[Part]) -> bool:
    """Does something stand before the first numbered article?"""
    return bool(parts) and parts[0].label is None and _numbered(parts)


def _raw(normal: Normal, start: int, end: int) -> str:
    first, last = normal.raw_span(start, end)
    return normal.raw[first:last].strip()
