"""How far a text has come: what still keeps it from being proposed, and each text that was."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from mithaq.commission.models import Article, Instrument, InstrumentText
from mithaq.commission.standing import Standing
from mithaq.commission.texts import Obstacle, canonical_texts, in_order
from mithaq.secretariat.instruments import adopted_text, obstacles_of, wordings_of
from mithaq.secretariat.models import EntryRow
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import sentence_of
from mithaq.web.sessions.seat import tongue


@dataclass(frozen=True)
class InTheWay:
    """One thing to settle first, and where it is."""

    sentence: str
    anchor: str


@dataclass(frozen=True)
class Version:
    """A text that was proposed for signature, and where it stands."""

    text: InstrumentText
    standing: Standing
    in_force: bool

    @property
    def state(self) -> str:
        """The state as a page names it. "Adopted" only when the other side has acknowledged."""
        if self.standing.state == "agreed":
            settled = "adopted" if self.standing.acknowledged else "signed_unacknowledged"
            return settled if self.in_force else "replaced"
        if self.standing.state == "withdrawn" and not self.standing.acknowledged:
            return "withdrawn_unacknowledged"
        return self.standing.state


def in_the_way(reading: Reading, instrument: Instrument) -> list[InTheWay]:
    """The obstacles as sentences, each leading to its place."""
    keys = {article.number: article.key for article in in_order(reading.all(Article, instrument=instrument.key))}
    return [InTheWay(_told(one), f"a-{keys.get(one.article, '')}-{one.language}") for one in _once(reading, instrument)]


def versions(reading: Reading, instrument: str) -> list[Version]:
    """The newest first, by arrival at this node."""
    texts = reading.all(InstrumentText, obj=instrument)
    rows = EntryRow.objects.filter(ch=reading.ch, seq__in=[text.seq for text in texts])
    arrived = {(row.party, row.seq): row.id for row in rows.only("id", "party", "seq")}
    texts.sort(key=lambda text: -arrived[text.party, text.seq])
    adopted = adopted_text(reading, instrument)
    return [Version(text, reading.standing(text), text == adopted) for text in texts]


def already(reading: Reading, instrument: Instrument, known: Sequence[Version]) -> Version | None:
    """The open or adopted text that says exactly what is worded now; nothing may be in the way."""
    articles = reading.all(Article, instrument=instrument.key)
    texts = canonical_texts(instrument, articles, wordings_of(reading))
    now = {language: text.encode().decode() for language, text in texts.items()}
    return next((one for one in known if one.text.texts == now and one.standing.state in ("proposed", "agreed")), None)


def _once(reading: Reading, instrument: Instrument) -> list[Obstacle]:
    """A text without any article is one thing to say, not one for each language."""
    found = obstacles_of(reading, instrument)
    return found[:1] if found and found[0].kind == "empty" else found


def _told(one: Obstacle) -> str:
    if one.kind == "empty":
        return _("The text has no article yet: add the first one.")
    place: dict[str, object] = {"number": one.article, "language": one.language}
    if one.kind == "bracket":
        return sentence_of("brackets_open", place | {"one": one.words[0], "other": one.words[1]}, tongue())
    return sentence_of("article_missing", place, tongue())
