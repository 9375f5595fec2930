"""What the page of an original bears. Plain values: whoever fills them has read the record, this room hasn't."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal, get_args

import msgspec

from mithaq.documents.errors import DocumentError
from mithaq.ledger.errors import LANGUAGES, Language

State = Literal["draft", "proposed", "signed", "adopted"]
STATES: tuple[State, ...] = get_args(State)
# Left to right on the page: the right-to-left text stands at the right edge, where its readers begin.
ON_PAGE: tuple[Language, ...] = ("fr", "en", "ar")

Words = Mapping[Language, str]


@dataclass(frozen=True)
class Party:
    """A state: its code, its full name, and how texts speak of it (`la Partie marocaine`, `الجانب المغربي`)."""

    code: str
    names: Words
    side: Words | None = None


@dataclass(frozen=True)
class Signatory:
    """Whoever signs for a party: the office in each language; the name, in each script or in one for all; and, once
    the signature is in the record, the line that says so (`note`)."""

    party: str
    office: Words
    name: Words | str | None = None
    note: Words | None = None


@dataclass(frozen=True, kw_only=True)
class Original:
    """Everything one original bears; equal values give equal bytes.

    `host` is the party whose original this is: it comes first wherever the states are named (alternat).
    `canonical` are the bytes that were hashed (PROTOCOL 40), `statement` those that are signed (41), or None for a
    draft. `hijri_offset` moves the Hijri date by days where the crescent is sighted otherwise. `closing` replaces the
    formula of the room; an empty mapping leaves it out, for a text that brings its own. Without `prevailing` all
    texts are equally authentic.
    """

    host: str
    parties: Sequence[Party]
    canonical: Mapping[Language, bytes]
    place: Words
    day: date
    reference: str
    state: State
    statement: bytes | None = None
    signatories: Sequence[Signatory] = ()
    marking: Words | None = None
    closing: Words | None = None
    prevailing: Language | None = None
    hijri_offset: int = 0
    certificate: bytes | None = None

    def __post_init__(self) -> None:
        _check(self)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the text in the order of the page."""
        return tuple(one for one in ON_PAGE if one in self.canonical)

    @property
    def content(self) -> str | None:
        """The hash that is signed, hex (PROTOCOL 41)."""
        return None if self.statement is None else sha256(self.statement).hexdigest()

    def in_alternat(self) -> list[Party]:
        """The host first, then the others in the order given."""
        return sorted(self.parties, key=lambda party: party.code != self.host)


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One numbered article: number as written (`4`, `4 bis`), heading and body, the body
    with a paragraph on each line."""

    n: str
    h: str
    b: str


class CanonicalText(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="t", tag="mithaq/text/1", kw_only=True
):
    """One language version (PROTOCOL 40)."""

    v: Literal[1]
    lang: str
    title: str
    articles: tuple[Article, ...]


class _Statement(msgspec.Struct):
    texts: dict[str, str]


def read_text(canonical: bytes, language: Language) -> CanonicalText:
    """The typed text of canonical bytes; raises DocumentError `bad_text`."""
    try:
        text = msgspec.json.decode(canonical, type=CanonicalText)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
        raise DocumentError("bad_text", language=language, found=str(why)) from why
    if text.lang != language:
        raise DocumentError("bad_text", language=language, found=f"lang = {text.lang}")
    return text


def named_texts(statement: bytes) -> Mapping[str, str]:
    """The hash of each text that a statement names, by language; raises DocumentError `damaged`."""
    try:
        return msgspec.json.decode(statement, type=_Statement).texts
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
        raise DocumentError("damaged", found=f"statement: {why}") from why


def _check(original: Original) -> None:
    """A page never prints a text other than the one the statement names, nor leaves out a state or a language."""
    codes = [party.code for party in original.parties]
    _want(original.host in codes, f"host {original.host}", "/".join(codes))
    _want(len(set(codes)) == len(codes) >= 2, f"parties {codes}", "at least two, each once")
    _want(bool(original.languages), "no text", "at least one language")
    _want(set(original.canonical) <= set(LANGUAGES), f"languages {sorted(original.canonical)}", "/".join(LANGUAGES))
    _want(original.state in STATES, f"state {original.state}", "/".join(STATES))
    _want(original.prevailing in (None, *original.languages), f"prevailing {original.prevailing}",
          "/".join(original.languages))  # fmt: skip
    for signatory in original.signatories:
        _want(signatory.party in codes, f"signatory of {signatory.party}", "/".join(codes))
    for words in _every_words(original):
        missing = [one for one in original.languages if one not in words]
        _want(not missing, f"{dict(words)}", f"also in {'/'.join(missing)}")
    _want(original.statement is not None or original.state == "draft", "no statement", "one, unless a draft")
    if original.statement is not None:
        _match(original, named_texts(original.statement))


def _match(original: Original, named: Mapping[str, str]) -> None:
    for language in sorted({*named, *original.canonical}):
        found = sha256(original.canonical[language]).hexdigest() if language in original.canonical else "–"  # type: ignore[index]
        if found != named.get(language):
            raise DocumentError("text_differs", language=language, found=found, expected=named.get(language, "–"))


def _every_words(original: Original) -> list[Words]:
    people = [
        words
        for one in original.signatories
        for words in (one.office, one.name, one.note)
        if isinstance(words, Mapping)
    ]
    states = [words for party in original.parties for words in (party.names, party.side) if words]
    loose = [words for words in (original.marking, original.closing) if words]
    return [original.place, *states, *people, *loose]


def _want(holds: bool, found: str, expected: str) -> None:
    if not holds:
        raise DocumentError("bad_original", found=found, expected=expected)
