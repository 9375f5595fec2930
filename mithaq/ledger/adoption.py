"""What co-chairs sign (§40–45): canonical texts, the statement that names them by hash, and what votes make of it."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from .canonical import SAFE, encode, typed
from .channel import CHANNEL_PATTERN, ID_PATTERN, Hash, Party
from .hashing import pae, sha256
from .refusals import LedgerError

ADOPT = "application/vnd.mithaq.adopt+json"
DECLINE = "application/vnd.mithaq.decline+json"
MAX_TEXT = 4 * 2**20  # bytes of one canonical text or statement, as of any payload (§24)

Choice = Literal["adopt", "decline"]
Outcome = Literal["adopted", "dead", "open"]
LanguageTag = Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{2,3}\Z")]

# Marks that turn the direction of a line without being seen. U+061C belongs to them (docs/ledger.md §40).
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
SPACES = "\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BIDI = re.compile(f"[{BIDI}]")
_TRAILING = re.compile(f"[{SPACES}]+(?=\n|\\Z)")
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# With lone surrogates, which have no UTF-8.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_FORBIDDEN = re.compile(f"{_CONTROL.pattern}|{_BIDI.pattern}|{_TRAILING.pattern}|[\u2028\u2029]")


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One numbered article: its number as written ("4", "4 bis"), heading and body; each may be empty."""

    n: str
    h: str
    b: str


class CanonicalText(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """One language version of an instrument, byte for byte the same for everyone who reads it (§40)."""

    lang: LanguageTag
    title: str
    articles: tuple[Article, ...]
    t: Literal["mithaq/text/1"] = "mithaq/text/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "CanonicalText":
        """Read a text strictly; LedgerError("bad_text") says what is wrong and where."""
        if len(data) > MAX_TEXT:
            raise LedgerError("bad_text", why=f"{len(data)} > {MAX_TEXT} bytes")
        text = typed(_TEXT, data, "bad_text")
        text._check()
        return text

    def encode(self) -> bytes:
        self._check()
        return encode(self)

    @cached_property
    def hash(self) -> str:
        """Hex H of the canonical text, as the statement names it."""
        return sha256(self.encode()).hex()

    def _check(self) -> None:
        strings = [("title", self.title)]
        for article in self.articles:
            strings += [(f"article {article.n[:20]}", part) for part in (article.n, article.h, article.b)]
        for where, string in strings:
            if not is_clean(string):
                raise LedgerError("bad_text", why=f"{where}: not NFC, or a control, bidi mark or trailing space")


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """What is signed: this instrument, in these texts, between these parties, after that content (§41)."""

    ch: Annotated[str, msgspec.Meta(pattern=rf"\A{CHANNEL_PATTERN}\Z")]
    obj: Annotated[str, msgspec.Meta(pattern=rf"\A{ID_PATTERN}\Z")]
    after: Hash | None
    texts: Annotated[dict[LanguageTag, Hash], msgspec.Meta(min_length=1)]
    parties: tuple[Party, ...]
    keys: dict[Party, Annotated[int, msgspec.Meta(ge=1, le=SAFE)]]
    t: Literal["mithaq/adopt/1"] = "mithaq/adopt/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "Statement":
        """Read a statement strictly; LedgerError("bad_statement") says what is wrong."""
        statement = typed(_STATEMENT, data, "bad_statement")
        statement._check()
        return statement

    def encode(self) -> bytes:
        self._check()
        return encode(self)

    @cached_property
    def content(self) -> str:
        """Hex H of the statement: what votes, certificates and later statements name."""
        return sha256(self.encode()).hex()

    def _check(self) -> None:
        if not self.parties or list(self.parties) != sorted(set(self.parties)):
            raise LedgerError("bad_statement", why="parties must be sorted, each once")
        if set(self.keys) != set(self.parties):
            raise LedgerError("bad_statement", why="one key version for each party")


def clean(text: str) -> str:
    """The string as a canonical text may hold it: NFC, LF, no hidden direction marks, no control, no trailing space."""
    text = _BIDI.sub("", _BREAK.sub("\n", text)).replace("\t", " ")
    text = unicodedata.normalize("NFC", _CONTROL.sub("", text))
    return _TRAILING.sub("", text)


def is_clean(text: str) -> bool:
    """Does the string conform as it is?"""
    return _FORBIDDEN.search(text) is None and unicodedata.is_normalized("NFC", text)


def message(choice: Choice, statement: bytes) -> bytes:
    """P, the bytes that a person signs to adopt or to decline this statement (§42)."""
    return pae(ADOPT if choice == "adopt" else DECLINE, statement)


def outcome(parties: Sequence[str], votes: Mapping[str, Sequence[str]]) -> Outcome:
    """What the parties' votes on one content make of it: in each party's own log the first one counts (§45)."""
    first = {party: votes[party][0] for party in parties if votes.get(party)}
    if "decline" in first.values():
        return "dead"
    return "adopted" if len(first) == len(set(parties)) else "open"


_TEXT = msgspec.json.Decoder(CanonicalText)
_STATEMENT = msgspec.json.Decoder(Statement)
