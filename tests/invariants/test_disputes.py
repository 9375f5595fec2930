"""I6, I7 and I12 in the product's own acts: disputes by hand, and hostile parties under Hypothesis."""

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mithaq.commission.acts import Decline, InstrumentPropose, Withdraw
from mithaq.commission.models import InstrumentText, Session
from mithaq.ledger import signing
from mithaq.ledger.act import Act, Lang
from mithaq.ledger.adoption import Article, CanonicalText, Statement
from mithaq.ledger.digest import picture_digest
from mithaq.ledger.entry import Entry
from mithaq.ledger.void import Void
from tests.ledger.taken_away import without
from tests.roadmap.story import Story, founded
from tests.two_states import Secretariat, closure, refold

from .story import agrees, session, words

NINETEENTH = (
    signing.outstanding,
    "any(seen.acknowledged(party, row) for row in withdrawn for party in silent)",
    "bool(withdrawn)",
)
HISTORIES = int(os.environ.get("MITHAQ_HOSTILE", "25"))


@pytest.fixture
def young(founded_minutes: Story) -> Story:
    """Minutes adopted by both, and nothing else."""
    return founded_minutes.copy()


@pytest.fixture(scope="module")
def founded_minutes() -> Story:
    return founded()


def text(story: Story, title: str, after: str | None) -> tuple[Statement, dict[Lang, str]]:
    languages: tuple[Lang, ...] = ("fr", "ar")
    texts = {lang: CanonicalText(lang, title, (Article("1", "", "…"),)).encode().decode() for lang in languages}
    hashes: dict[str, str] = {lang: CanonicalText.decode(one.encode()).hash for lang, one in texts.items()}
    parties = story.two.descriptor.parties
    keys = dict.fromkeys(parties, 1)
    return Statement(story.two.descriptor.id, story.key("minutes"), after, hashes, parties, keys), texts


def propose(state: Secretariat, story: Story, title: str, after: str | None) -> tuple[Statement, InstrumentPropose]:
    statement, texts = text(story, title, after)
    act = InstrumentPropose(key=state.key(title), statement=statement.encode().decode(), texts=texts)
    return statement, act


def proposed(state: Secretariat, story: Story, title: str) -> Statement:
    statement, act = propose(state, story, title, story.content)
    state.does(act)
    return statement


def adopted(story: Story, *statements: Statement) -> list[str]:
    """Which of these both have adopted, as both see it once everything has crossed."""
    story.meet()
    found = [one.content for one in statements if story.mar.adopted(one)]
    assert found == [one.content for one in statements if story.mli.adopted(one)]
    return found


def race(story: Story) -> list[str]:
    """Morocco signs one text, withdraws it, and signs another; Mali, who has seen nothing of that, signs the first."""
    one = proposed(story.mar, story, "one")
    story.mar.signs(one)
    story.meet()
    story.mar.does(Withdraw(key=story.key("one")))
    other = proposed(story.mar, story, "other")
    story.mli.signs(one)  # it crosses the withdrawal
    story.mar.signs(other, force=True)
    story.meet()
    story.mli.signs(other, force=True)
    return adopted(story, one, other)


def test_I7_a_withdrawal_does_not_free_the_pen_before_it_is_acknowledged(young: Story) -> None:
    assert len(race(young)) == 1


def test_I7_without_the_nineteenth_guard_two_texts_are_adopted(young: Story) -> None:
    with without([NINETEENTH]):
        assert len(race(young)) == 2


def test_I7_an_acknowledged_withdrawal_frees_the_pen(young: Story) -> None:
    one = proposed(young.mar, young, "one")
    young.mar.signs(one)
    young.mar.does(Withdraw(key=young.key("one")))
    young.meet()
    young.mli.does(session(young.mli, "any"))  # an entry of theirs that covers the withdrawal
    young.meet()
    other = proposed(young.mar, young, "other")
    young.mar.signs(other)
    young.meet()
    with pytest.raises(Void, match="withdrawn"):
        young.mli.signs(one)
    young.mli.signs(other)
    assert adopted(young, one, other) == [other.content]


def test_I6_a_decline_and_a_signature_that_cross(young: Story) -> None:
    one = proposed(young.mar, young, "one")
    young.meet()
    young.mar.signs(one)
    young.mli.declines(one)
    assert adopted(young, one) == []
    assert [voted.choice for voted in young.mar.book.state.votes[one.obj, one.content].values()] == ["agree", "decline"]


def test_I6_who_signed_can_not_decline_afterwards(young: Story) -> None:
    one = proposed(young.mar, young, "one")
    young.mar.signs(one)
    young.meet()
    young.mli.signs(one)
    assert adopted(young, one) == [one.content]
    for state in (young.mar, young.mli):
        state.declines(one, force=True)
    young.mar.forces(Withdraw(key=young.key("one")))
    assert adopted(young, one) == [one.content]


def test_I7_both_propose_after_the_same_text(young: Story) -> None:
    """Each signs its own first; neither can sign the other's, until one of them is taken back or declined."""
    ours, theirs = proposed(young.mar, young, "ours"), proposed(young.mli, young, "theirs")
    young.mar.signs(ours)
    young.mli.signs(theirs)
    young.meet()
    with pytest.raises(Void):
        young.mar.signs(theirs)
    young.mli.declines(ours)
    young.meet()
    young.mar.signs(theirs)
    assert adopted(young, ours, theirs) == [theirs.content]


who, hides = st.integers(0, 1), st.none() | st.none() | st.integers(0, 40)


class Product(RuleBasedStateMachine):
    """Two secretariats with the product's acts, either of which may cheat; one more is told everything at once."""

    @initialize()
    def found(self) -> None:
        self.story = SCENE.copy()
        self.states = [self.story.mar, self.story.mli]
        book = self.story.mar.book
        self.all = refold(self.story.two, book, book.sizes, min)
        self.texts: list[Statement] = []
        self.first: list[str] = [self.story.content]
        self.made = 0

    @rule(n=who, hide=hides, after=st.integers(-1, 3))
    def propose(self, n: int, hide: int | None, after: int) -> None:
        state = self.states[n]
        known = [self.story.content, *(one.content for one in self.texts)]
        statement, act = propose(state, self.story, f"text {len(self.texts)}", known[min(after, len(known) - 1)])
        self.texts.append(statement)
        self.forces(n, act, hide)

    @precondition(lambda self: self.texts)
    @rule(n=who, t=st.integers(0, 4), sign=st.sampled_from([True, True, True, False]), hide=hides)
    def vote(self, n: int, t: int, sign: bool, hide: int | None) -> None:
        state, one = self.states[n], self.texts[t % len(self.texts)]
        vote = state.signs if sign else state.declines
        self.told(vote(one, force=True, seen=self.admitted(n, hide)))

    @precondition(lambda self: self.texts)
    @rule(n=who, t=st.integers(0, 4), owner=who, hide=hides)
    def withdraw(self, n: int, t: int, owner: int, hide: int | None) -> None:
        at = t % len(self.texts)
        self.forces(n, Withdraw(key=self.states[owner].key(f"text {at}")), hide)

    @rule(n=who, hide=hides, number=st.integers(11, 12), skip=st.integers(0, 2))
    def write(self, n: int, hide: int | None, number: int, skip: int) -> None:
        over = self.states[n].spots(self.story.key(f"article {number}"), "fr")
        self.forces(n, words(self.story, number, f"{number} {skip}", over[skip:]), hide)

    @rule(n=who, hide=hides, answer=st.sampled_from(["new", "agree", "decline", "withdraw"]))
    def session(self, n: int, hide: int | None, answer: str) -> None:
        state = self.states[n]
        keys = sorted(key for model, key in state.book.state.rows if model is Session)
        if answer == "new" or not keys:
            self.made += 1
            replaces = keys[-1] if keys else None
            return self.forces(n, session(state, f"session {self.made}", replaces=replaces), hide)
        key = keys[self.made % len(keys)]
        known: dict[str, Any] = {
            "agree": lambda: agrees(state, key),
            "decline": lambda: Decline(key=key, hashed=state.hashed(key)),
            "withdraw": lambda: Withdraw(key=key),
        }
        return self.forces(n, known[answer](), hide)

    @rule(n=who)
    def send(self, n: int) -> None:
        one, other = self.states[n], self.states[1 - n]
        other.accepts(one.frame(other.party, other.book.have()))

    @rule()
    def meet(self) -> None:
        self.story.meet()

    @invariant()
    def i6_i7(self) -> None:
        if not hasattr(self, "story"):
            return
        now = [one for one in self.texts if self.is_adopted(one)]
        self.first += [one.content for one in now if one.content not in self.first]
        assert {one.content for one in now} | {self.story.content} == set(self.first), "un-adopted"
        afters = [one.after for one in now]
        assert len(set(afters)) == len(afters), "two adopted texts after one"
        assert None not in afters and {*afters} <= set(self.first)
        assert not self.all.state.defects

    @rule(n=who, tops=st.lists(st.integers(0, 60), min_size=2, max_size=2), rnd=st.randoms(use_true_random=False))
    def i12(self, n: int, tops: list[int], rnd: Any) -> None:
        book = self.states[n].book
        wanted = {party: min(top, book.sizes[party]) for party, top in zip(book.logs, tops, strict=True)}
        part = refold(self.story.two, book, closure(book, wanted), rnd.choice)
        voids = {at: void for at, void in book.state.voids.items() if at[1] < part.sizes[at[0]]}
        assert part.state.voids == voids

    def teardown(self) -> None:
        if hasattr(self, "story"):
            self.story.meet()
            assert picture_digest(self.all.state) == self.story.mar.digests[1]

    def forces(self, n: int, act: Act, hide: int | None) -> None:
        self.told(self.states[n].forces(act, seen=self.admitted(n, hide)))

    def admitted(self, n: int, hide: int | None) -> dict[str, int] | None:
        """None: all that it holds; otherwise so many of the other's, hiding the rest."""
        return None if hide is None else {self.states[1 - n].party: hide}

    def told(self, entry: Entry) -> None:
        state = next(state for state in self.states if state.party == entry.party)
        self.all.take(entry.raw, state.book.logs[entry.party].opened[entry.seq])
        assert self.all.state.voids.get((entry.party, entry.seq)) == state.void(entry)

    def is_adopted(self, one: Statement) -> bool:
        votes = self.all.state.votes.get((one.obj, one.content), {})
        return len(votes) == 2 and all(vote.choice == "agree" for vote in votes.values())


SCENE = founded()
TestProduct = Product.TestCase
TestProduct.settings = settings(
    max_examples=HISTORIES, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_the_scene_has_its_minutes() -> None:
    assert [row.content for row in SCENE.now().where(InstrumentText, content=SCENE.content)] == [SCENE.content]
