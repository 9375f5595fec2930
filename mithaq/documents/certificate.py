"""The certificate as one HTML page that anyone can open from a file, for ever: it shows the texts and checks itself.

The check is done by `verify.js` with the browser's own cryptography, so it is a second implementation beside the
ledger's. The page calls nobody: its content policy allows only the two scripts and the style that it was made with.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

import msgspec

from mithaq.documents import certificate_words as words
from mithaq.documents.content import Words, read_text
from mithaq.documents.errors import DocumentError
from mithaq.documents.signs import ORDERED
from mithaq.ledger.errors import LANGUAGES, Language

HERE = Path(__file__).parent
PARTS = {name: (HERE / name).read_text("utf-8") for name in ("certificate.html", "certificate.css")}
SCRIPT = "".join((HERE / name).read_text("utf-8") for name in ("verify.js", "verify_page.js"))


class _Vote(msgspec.Struct, frozen=True):
    party: str
    entry: bytes
    key: str
    alg: str


class _Certificate(msgspec.Struct, frozen=True, tag_field="t", tag="mithaq/certificate/1"):
    channel: bytes
    statement: bytes
    texts: dict[str, bytes]
    votes: tuple[_Vote, ...]


class _Statement(msgspec.Struct, frozen=True):
    ch: str
    obj: str
    texts: dict[str, str]
    parties: tuple[str, ...]


class _Entry(msgspec.Struct, frozen=True):
    log: str
    seq: int


def certificate_page(
    certificate: bytes, *, names: Mapping[str, Words] | None = None, reference: str = "", language: Language = "fr"
) -> bytes:
    """The page for a certificate file (PROTOCOL 49), UTF-8. `names` are the parties' names, `language` is shown first.

    The file isn't verified here: the page says itself, line by line, what holds. DocumentError `bad_certificate` or
    `bad_text` if it can't even be shown.
    """
    file, statement = _read(certificate)
    texts = {one: read_text(file.texts[one], one) for one in LANGUAGES if one in file.texts}
    labels = _labels(statement.parties, names or {})
    title = next((text.title for one, text in texts.items() if one == language), words.HEADING[language])
    page = Template(PARTS["certificate.html"]).substitute(
        language=language,
        title=escape(title),
        style=PARTS["certificate.css"],
        style_hash=_digest(PARTS["certificate.css"]),
        script=SCRIPT,
        script_hash=_digest(SCRIPT),
        switches="".join(_switch(one, chosen=one == language) for one in LANGUAGES),
        heading=_say(words.HEADING),
        introduction=_say(words.INTRODUCTION),
        verdict=_results(words.VERDICTS),
        facts=_facts(file, statement, reference),
        checks_heading=_say(words.CHECKS),
        checks="".join(_checks(statement, sorted({*statement.texts, *file.texts}), labels)),
        texts_heading=_say(words.TEXTS),
        texts="".join(_text(one, text.title, [(a.n, a.h, a.b) for a in text.articles]) for one, text in texts.items()),
        votes_heading=_say(words.VOTES),
        votes="".join(_vote(vote, labels) for vote in file.votes),
        limits=_say(words.LIMITS),
        certificate=certificate.decode().replace("<", "\\u003c"),
    )
    return page.encode()


def _read(certificate: bytes) -> tuple[_Certificate, _Statement]:
    try:
        file = msgspec.json.decode(certificate, type=_Certificate)
        certificate.decode()
        return file, msgspec.json.decode(file.statement, type=_Statement)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
        raise DocumentError("bad_certificate", found=str(why)) from why


def _labels(parties: Iterable[str], names: Mapping[str, Words]) -> dict[str, Words]:
    return {party: names.get(party, dict.fromkeys(LANGUAGES, party)) for party in parties}


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _say(said: Words, *, css: str = "") -> str:
    """The sentence in the three languages; the style shows the one that is chosen."""
    return "".join(
        f'<span class="say {one}{css}" lang="{one}" dir="{_direction(one)}">{_ordered(said[one], one)}</span>'
        for one in LANGUAGES
    )


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def _ordered(text: str, language: str) -> str:
    """Escaped; in Arabic references and rates keep their order (see `signs.ORDERED`). The text itself is unchanged."""
    if language != "ar":
        return escape(text)
    out, end = "", 0
    for found in ORDERED.finditer(text):
        out += f'{escape(text[end : found.start()])}<bdi dir="ltr">{escape(found.group())}</bdi>'
        end = found.end()
    return out + escape(text[end:])


def _switch(language: Language, *, chosen: bool) -> str:
    checked = " checked" if chosen else ""
    name = words.LANGUAGE_NAMES[language]
    return f'<label lang="{language}"><input type="radio" name="ui" id="ui-{language}"{checked}> {name}</label>'


def _results(said: Mapping[str, Words]) -> str:
    return "".join(f'<span class="is is-{result}">{_say(sentence)}</span>' for result, sentence in said.items())


def _facts(file: _Certificate, statement: _Statement, reference: str) -> str:
    facts = [
        (words.REFERENCE, reference or "–"),
        (words.CONTENT, sha256(file.statement).hexdigest()),
        (words.INSTRUMENT, statement.obj),
        (words.CHANNEL, statement.ch),
    ]
    return "".join(_fact(_say(label), value) for label, value in facts)


def _fact(label: str, value: str) -> str:
    return f'<dt>{label}</dt><dd><code dir="ltr">{escape(value)}</code></dd>'


def _checks(statement: _Statement, languages: Iterable[str], labels: Mapping[str, Words]) -> Iterable[str]:
    yield _check("channel", words.CHECK["channel"])
    for one in languages:
        known = words.IN_LANGUAGE.get(one, dict.fromkeys(LANGUAGES, one))
        for kind in ("text", "shown"):
            yield _check(f"{kind}-{one}", {ui: words.CHECK[kind][ui].format(text=known[ui]) for ui in LANGUAGES})
    for party in statement.parties:
        for kind in ("keys", "entry", "signature"):
            yield _check(
                f"{kind}-{party}", {ui: words.CHECK[kind][ui].format(party=labels[party][ui]) for ui in LANGUAGES}
            )


def _check(key: str, sentence: Words) -> str:
    return f'<li id="check-{escape(key)}"><span>{_results(words.RESULTS)}</span><span>{_say(sentence)}</span></li>'


def _text(language: Language, title: str, articles: Iterable[tuple[str, str, str]]) -> str:
    """Each `data-part` holds one string of the canonical text and nothing else: the page compares them."""
    place = f'lang="{language}" dir="{_direction(language)}" data-text="{language}"'
    parts = [_part("h3", title, language)]
    for number, heading, body in articles:
        head = f"{_part('span', number, language)} — {_part('span', heading, language)}"
        parts.append(f"<h4>{head}</h4>{_part('p', body, language)}")
    return f"<section {place}>{''.join(parts)}</section>"


def _part(tag: str, text: str, language: Language) -> str:
    return f"<{tag} data-part>{_ordered(text, language)}</{tag}>"


def _vote(vote: _Vote, labels: Mapping[str, Words]) -> str:
    try:
        entry = msgspec.json.decode(vote.entry, type=_Entry)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
        raise DocumentError("bad_certificate", found=f"entry of {vote.party}: {why}") from why
    party = labels.get(vote.party, dict.fromkeys(LANGUAGES, vote.party))
    return _fact(_say(party), f"{vote.key} · {vote.alg} · {entry.log} · {entry.seq}")
