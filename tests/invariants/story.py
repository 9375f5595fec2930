"""A history with one of everything that the tables can hold wrongly, in the product's own words.

Beside the programme of `tests/roadmap/story.py`: erasable details and one that is malformed, a session replaced and one
withdrawn, an ended mandate, a bracket that stays open and one that was settled, votes that crossed, entries that are
void for four reasons, a second key document, an announced registry."""

from datetime import date
from typing import Any

from mithaq.commission.acts import (
    AgendaPropose,
    ArticleWrite,
    ConcordanceOverrule,
    ConcordanceRecord,
    MandateEnd,
    MandateGrant,
    PersonAdd,
    PersonDetails,
    SessionAgree,
    SessionPropose,
    Withdraw,
)
from mithaq.commission.acts.concordance import Compared, Difference, Dismissed, Reader, Said
from mithaq.commission.acts.sessions import Item
from mithaq.ledger.act import Lang, Ref
from mithaq.ledger.signing import Registry
from mithaq.roadmap.acts.activities import LinkJoin
from tests.roadmap.story import Story, changed, founded, grant, programmed
from tests.two_states import Raw, Secretariat


def told(*, small: bool = False) -> Story:
    """The whole history, the same bytes each time; `small`: with adopted minutes only, no programme."""
    story = founded() if small else programmed()
    if not small:
        steps(story)
    people(story)
    sessions(story)
    wordings(story)
    concordances(story)
    nonsense(story)
    for state in (story.mar, story.mli):
        state.does(grant(state, "administrator"))
    story.mar.rotates(2, "vice")
    story.mli.does(Registry(version=1, hash="0" * 64))
    story.meet()
    for state in (story.mar, story.mli):  # nobody's last entry is in doubt: each covers all of the other's
        state.does(person(state, "last"))
        story.meet()
    return story


def steps(story: Story) -> None:
    """A step said anew, and one that waits for the start of another in days of the calendar."""
    story.mar.does(changed(story, "step two", duration=8, deadline=date(2027, 6, 30)))
    start = LinkJoin(
        key=story.key("start"), before=story.key("step one"), after=story.key("step two"), lag=3,
        relation="start-start", unit="calendar",
    )  # fmt: skip
    story.mar.does(start)
    story.meet()


def people(story: Story) -> None:
    """Someone with details, someone whose details are malformed, someone whose mandate was ended."""
    mar = story.mar
    details = PersonDetails(
        name={"fr": "Abdelghani Mouhib", "ar": "عبد الغني محب"}, rank={"fr": "Colonel"}, office=None
    )
    mar.does(person(mar, "mouhib"), (details, story.key("mouhib")))
    mar.does(person(mar, "garbled"))
    mar.forces(Raw("person.details", b'{"name":1}', of=story.key("garbled")))
    mar.does(
        MandateGrant(key=story.key("brief"), holder="u:brief", role="secretary", axis=None, since=None, until=None)
    )
    mar.does(session(mar, "by brief", number=7), by="u:brief")
    mar.does(MandateEnd(key=story.key("brief")))


def sessions(story: Story) -> None:
    """Proposed, replaced, agreed, withdrawn, and a withdrawal that crossed an agreement."""
    mar, mli = story.mar, story.mli
    mar.does(session(mar, "first"))
    mar.does(session(mar, "later", day=date(2026, 12, 21), replaces=story.key("first")))
    mar.does(session(mar, "crossed", number=2), agenda(mar, "crossed"))
    story.meet()
    mli.does(agrees(mli, story.key("later")))
    mli.does(agrees(mli, story.key("crossed")))
    mar.does(Withdraw(key=story.key("crossed")))
    mar.does(Withdraw(key=story.key("first")))
    story.meet()


def wordings(story: Story) -> None:
    """Both write the first article at once, and settle it; both write the second, and leave it in brackets."""
    for number, settle in ((11, True), (12, False)):
        name = f"article {number}"
        story.mar.does(words(story, number, "vingt places", []))
        story.meet()
        over: list[Ref] = [*story.mar.spots(story.key(name), "fr")]
        story.mar.does(words(story, number, "vingt-cinq places", over))
        story.mli.does(words(story, number, "trente places", over))
        story.meet()
        if settle:
            story.mli.does(words(story, number, "vingt-quatre places", [*story.mli.spots(story.key(name), "fr")]))
    story.meet()


def concordances(story: Story) -> None:
    """Both record how they compared the minutes, at once and otherwise; one goes on in spite of what is open."""
    for state in (story.mar, story.mli):
        state.does(concordance(state, story.key("minutes"), dismissed=state is story.mli))
    story.meet()
    reason = "Le texte arabe sera rectifié."
    story.mar.does(
        ConcordanceOverrule(key=story.key("overruling"), concordance=story.key("concordance"), reason=reason)
    )
    story.mli.forces(  # void: the concordance is the other side's
        ConcordanceOverrule(key=story.theirs("overruling"), concordance=story.key("concordance"), reason=reason)
    )


def concordance(state: Secretariat, instrument: str, *, dismissed: bool) -> ConcordanceRecord:
    """One difference between the languages of one article."""
    texts: dict[Lang, str] = {"ar": "a" * 64, "fr": "b" * 64}
    said = [
        Said(lang="fr", start=0, end=2, words="24", value="24"),
        Said(lang="ar", start=3, end=5, words="25", value="25"),
    ]
    answer = Dismissed(by="u:chair", reason="Voulu ainsi.") if dismissed else None
    one = Difference(
        id="0123456789abcdef", between=["fr", "ar"], kind="number", severity="alarm", reason="value_differs",
        said=said, dismissed=answer,
    )  # fmt: skip
    return ConcordanceRecord(
        key=state.key("concordance"), instrument=instrument, texts=texts,
        reader=Reader(model="none", version="none", rules="c" * 64),
        articles=[Compared(n="1", texts=texts, differences=[one])],
    )  # fmt: skip


def nonsense(story: Story) -> None:
    """Void for another's row, an unknown thing, a newer kind, a stranger, a form that is none."""
    mar, mli = story.mar, story.mli
    mli.forces(Withdraw(key=story.key("later")))
    mli.forces(SessionAgree(key=mli.key("never made"), hashed="0" * 64))
    mar.forces(Raw("session.sing", b"{}"))
    mar.forces(session(mar, "stranger"), by="u:stranger")
    mar.forces(Raw("session.agree", b'{"key":1}'))


def person(state: Secretariat, name: str) -> PersonAdd:
    return PersonAdd(key=state.key(name), pseudonym=f"u:{''.join(filter(str.isalpha, name))}")


def session(state: Secretariat, name: str, **changes: Any) -> SessionPropose:
    day = changes.pop("day", date(2026, 12, 14))
    fields: dict[str, Any] = {
        "key": state.key(name), "replaces": None, "number": 1, "extraordinary": False, "day": day, "until": day,
        "place": {"fr": "Bamako", "ar": "باماكو"}, "host": "MLI",
    }  # fmt: skip
    return SessionPropose(**(fields | changes))


def agenda(state: Secretariat, of: str) -> AgendaPropose:
    items = [Item(n=1, title={"fr": "Bilan", "ar": "الحصيلة"}, axis=None)]
    return AgendaPropose(key=state.key(f"agenda {of}"), replaces=None, session=state.key(of), items=items)


def agrees(state: Secretariat, key: str) -> SessionAgree:
    return SessionAgree(key=key, hashed=state.hashed(key))


def words(story: Story, number: int, body: str, over: list[Ref], language: Lang = "fr") -> ArticleWrite:
    return ArticleWrite(
        key=story.key(f"article {number}"), instrument=story.key("minutes"), number=number, language=language,
        heading="", body=body, over=over,
    )  # fmt: skip
