"""Hostile histories: parties that hide what they saw, skip checks, use foreign ids and keys, damage payloads, sign two
texts, withdraw after voting. Whatever they do, nobody's verdict changes and no two texts are adopted side by side.

Beside the secretariats stands one that is told every entry as it is written, in yet another order of arrival."""

import os
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import assemble
from mithaq.ledger.act import Act, encode
from mithaq.ledger.adoption import Statement
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.ledger.entry import Entry
from mithaq.ledger.void import Void
from tests.corpus.museum import split
from tests.ledger.rows import Offer
from tests.ledger.words import (
    STRANGER,
    OfferAgree,
    OfferDecline,
    OfferMake,
    OfferWithdraw,
    PaperPropose,
    PaperWithdraw,
    ThingMake,
    ThingPhone,
    ThingTurn,
    ThingWrite,
    VisitCount,
    VisitMake,
)
from tests.two_keys import node_key
from tests.two_states import Raw, Secretariat, TwoStates, closure, refold

PARTIES = ("MAR", "MLI", "NER")
small = st.integers(0, 1)
chance = st.booleans()
who = st.integers(0, 2)
# None: names all it holds; otherwise so many of each log, hiding the rest
hides = st.none() | st.none() | st.lists(st.integers(0, 8), min_size=3, max_size=3)

# MITHAQ_HOSTILE=2000 runs as many histories; a short run is part of every test run.
HISTORIES = int(os.environ.get("MITHAQ_HOSTILE", "40"))
QUIET = settings(
    max_examples=HISTORIES,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


class Commission(RuleBasedStateMachine):
    """Two or three secretariats, any of which may cheat."""

    @initialize(three=chance, honest=st.sets(st.sampled_from(PARTIES), max_size=1))
    def found(self, three: bool, honest: set[str]) -> None:
        self.two = TwoStates(PARTIES if three else PARTIES[:2])
        self.all = self.two.blank()  # knows everything at once
        self.honest = honest
        self.statements: list[Statement] = []
        self.first: list[Statement] = []  # in the order in which they were first seen adopted

    # ── what they write ───────────────────────────────────────────────────────────────────────────────────────────

    @rule(n=who, k=small, owner=who, hide=hides)
    def make(self, n: int, k: int, owner: int, hide: Any) -> None:
        self.writes(n, ThingMake(key=self.id(owner, "thing", k), title="T"), hide=hide)

    @rule(n=who, k=small, owner=who, open=chance, hide=hides)
    def turn(self, n: int, k: int, owner: int, open: bool, hide: Any) -> None:
        self.writes(n, ThingTurn(key=self.id(owner, "thing", k), open=open), hide=hide)

    @rule(n=who, k=small, owner=who, hide=hides)
    def visit(self, n: int, k: int, owner: int, hide: Any) -> None:
        state = self.state(n)
        fresh = state.key(f"visit {state.book.logs[state.party].size}")
        self.writes(n, VisitMake(key=fresh, thing=self.id(owner, "thing", k)), hide=hide)

    @rule(n=who, k=small, owner=who, count=small, hide=hides)
    def count(self, n: int, k: int, owner: int, count: int, hide: Any) -> None:
        self.writes(n, VisitCount(thing=self.id(owner, "thing", k), count=count), hide=hide)

    @rule(n=who, k=small, owner=who, skip=small, hide=hides)
    def write(self, n: int, k: int, owner: int, skip: int, hide: Any) -> None:
        thing = self.id(owner, "thing", k)
        over = self.state(n).spots(thing)[skip // 2 :]
        self.writes(n, ThingWrite(key=thing, text=f"note {skip}", over=over), hide=hide)

    @rule(n=who, k=small, owner=who, garbled=chance, hide=hides)
    def phone(self, n: int, k: int, owner: int, garbled: bool, hide: Any) -> None:
        of = self.id(owner, "thing", k)
        act = Raw("thing.phone", b"nonsense" if garbled else encode(ThingPhone(phone="+1")), of)
        if self.state(n).party not in self.honest:
            self.forced(n, act, hide=hide)

    @rule(n=who, k=small, hide=hides)
    def offer(self, n: int, k: int, hide: Any) -> None:
        self.writes(n, OfferMake(key=self.id(n, "offer", k), thing=self.id(n, "thing", k), amount=k), hide=hide)

    @rule(n=who, k=small, owner=who, agree=chance, hide=hides)
    def vote(self, n: int, k: int, owner: int, agree: bool, hide: Any) -> None:
        key, kind = self.id(owner, "offer", k), OfferAgree if agree else OfferDecline
        row: Any = self.state(n).book.state.rows.get((Offer, key))
        self.writes(n, kind(key=key, hashed=row.hashed if row else "0" * 64), hide=hide)

    @rule(n=who, k=small, owner=who, hide=hides)
    def withdraw_offer(self, n: int, k: int, owner: int, hide: Any) -> None:
        self.writes(n, OfferWithdraw(key=self.id(owner, "offer", k)), hide=hide)

    @precondition(lambda self: len(self.statements) < 6)
    @rule(n=who, follows=st.none() | st.integers(0, 5), hide=hides)
    def propose(self, n: int, follows: int | None, hide: Any) -> None:
        state, known = self.state(n), self.statements
        after = known[follows % len(known)].content if known and follows is not None else None
        statement = state.statement("MAR." + "m" * 26, f"text {len(known)}", after)
        known.append(statement)
        paper = PaperPropose(key=self.paper(state, len(known) - 1), statement=statement.encode().decode())
        self.writes(n, paper, hide=hide)

    @precondition(lambda self: self.statements)
    @rule(n=who, t=st.integers(0, 7), sign=st.sampled_from([True, True, True, False]), hide=hides)
    def sign(self, n: int, t: int, sign: bool, hide: Any) -> None:
        state, text = self.state(n), self.statements[t % len(self.statements)]
        vote = state.signs if sign else state.declines
        if state.party in self.honest:
            self.tried(lambda: vote(text))
        else:
            self.told(vote(text, force=True, seen=self.admitted(hide)))

    @precondition(lambda self: self.statements)
    @rule(n=who, t=st.integers(0, 7), hide=hides)
    def withdraw_text(self, n: int, t: int, hide: Any) -> None:
        at = t % len(self.statements)
        self.writes(n, PaperWithdraw(key=self.paper(self.state(n), at)), hide=hide)

    @rule(n=who, payload=st.sampled_from([b"", b"{}", b"\xc3\xa9", b'{"key":null}']), stranger=chance, hide=hides)
    def nonsense(self, n: int, payload: bytes, stranger: bool, hide: Any) -> None:
        kinds = ("thing.turn", "thing.sing", "visit.make", "ledger.sign")
        if self.state(n).party not in self.honest:
            self.forced(n, Raw(kinds[len(payload) % 4], payload), hide=hide, by=STRANGER if stranger else "u:chair")

    # ── what they exchange ────────────────────────────────────────────────────────────────────────────────────────

    @rule(n=who, m=who, again=chance)
    def send(self, n: int, m: int, again: bool) -> None:
        """To one other; sometimes all of it again."""
        one, other = self.state(n), self.state(m)
        if one is not other:
            frame = one.frame(other.party, {} if again else other.book.have())
            self.received(other, other.accepts(frame).entries)
            assert other.accepts(frame).new == 0  # I10

    @rule()
    def meet(self) -> None:
        """Everybody with everybody, until nothing is new."""
        self.two.exchange()
        for state in self.two.states.values():
            assert state.book.state.voids == self.all.state.voids

    @precondition(lambda self: self.statements)
    @rule(t=st.integers(0, 5), crossing=chance)
    def all_sign(self, t: int, crossing: bool) -> None:
        """As far as each of them may; with or without having heard of the others' signature."""
        self.two.exchange()
        for n in range(len(self.two.states)):
            self.sign(n=n, t=t, sign=True, hide=None)
            if not crossing:
                self.two.exchange()

    @rule(n=who, m=who, at=st.integers(0, 10_000), flip=st.integers(1, 255))
    def send_damaged(self, n: int, m: int, at: int, flip: int) -> None:
        """One byte of one record changed past the trailer: refused whole, or without effect."""
        one, other = self.state(n), self.state(m)
        if one is other:
            return
        records = split(one.frame(other.party, other.book.have()))[:-1]
        kind, body = records[at % len(records)]
        place = at % max(1, len(body))
        records[at % len(records)] = kind, body[:place] + bytes([body[place] ^ flip]) + body[place + 1 :]
        before = other.digests, other.book.sizes
        try:
            self.received(other, other.accepts(assemble(records, node_key(one.party))).entries)
        except ExchangeError:
            assert (other.digests, other.book.sizes) == before

    # ── what must hold ────────────────────────────────────────────────────────────────────────────────────────────

    @invariant()
    def no_defect_of_ours(self) -> None:
        if hasattr(self, "two"):
            assert not self.two.defects() and not self.all.state.defects

    @invariant()
    def i6_adopted_stays_adopted_and_is_not_dead(self) -> None:
        if hasattr(self, "two"):
            now = [text for text in self.statements if self.is_adopted(text)]
            assert all(text in now for text in self.first)
            self.first += [text for text in now if text not in self.first]
            for text in now:
                votes = self.all.state.votes[text.obj, text.content]
                assert {vote.choice for vote in votes.values()} == {"agree"}

    @invariant()
    def i7_the_adopted_texts_form_one_chain(self) -> None:
        if hasattr(self, "two"):
            afters = [text.after for text in self.first]
            assert len(set(afters)) == len(afters), "two adopted texts after one"
            assert {after for after in afters if after} <= {text.content for text in self.first}

    @precondition(lambda self: any(self.all.sizes.values()))
    @rule(n=who, tops=st.lists(st.integers(0, 40), min_size=3, max_size=3), rnd=st.randoms(use_true_random=False))
    def i12_any_closed_set_in_any_order(self, n: int, tops: list[int], rnd: Any) -> None:
        """Some closed part of what one holds, read in some other order, says the same of every entry in it."""
        book = self.state(n).book
        wanted = {party: min(top, book.sizes[party]) for party, top in zip(book.logs, tops, strict=False)}
        part = refold(self.two, book, closure(book, wanted), rnd.choice)
        voids = {at: void for at, void in book.state.voids.items() if at[1] < part.sizes[at[0]]}
        assert part.state.voids == voids

    def teardown(self) -> None:
        if hasattr(self, "two"):
            self.two.exchange()
            assert self.two.same()  # I1
            assert {record_digest(self.all)} == {state.digests[0] for state in self.two.states.values()}
            assert {picture_digest(self.all.state)} == {state.digests[1] for state in self.two.states.values()}

    # ── helpers ───────────────────────────────────────────────────────────────────────────────────────────────────

    def state(self, n: int) -> Secretariat:
        parties = list(self.two.states)
        return self.two.states[parties[n % len(parties)]]

    def id(self, n: int, what: str, k: int) -> str:
        return self.state(n).key(f"{what} {k}")

    def paper(self, state: Secretariat, at: int) -> str:
        return state.key(f"paper {at}")

    def admitted(self, hide: Any) -> dict[str, int] | None:
        """What a hostile author says it has seen: less than it has, in some logs."""
        return None if hide is None else dict(zip(self.two.states, hide, strict=False))

    def writes(self, n: int, act: Act, *, hide: Any) -> None:
        state = self.state(n)
        if state.party in self.honest:
            self.tried(lambda: state.does(act))
        else:
            self.forced(n, act, hide=hide)

    def forced(self, n: int, act: Act | Raw, *, hide: Any, by: str = "u:chair") -> None:
        self.told(self.state(n).forces(act, seen=self.admitted(hide), by=by))

    def tried(self, write: Callable[[], Entry]) -> None:
        try:
            entry = write()
        except Void:
            return
        self.told(entry)
        assert (entry.party, entry.seq) not in self.all.state.voids, "an honest entry stands everywhere"

    def told(self, entry: Entry) -> None:
        """The one who knows everything reads it, and agrees on its verdict."""
        state = self.two.states[entry.party]
        read = self.all.take(entry.raw, state.book.logs[entry.party].opened[entry.seq])
        assert self.all.state.voids.get((read.party, read.seq)) == state.void(entry)

    def received(self, state: Secretariat, entries: list[Any]) -> None:
        for entry, _ in entries:
            assert state.void(entry) == self.all.state.voids.get((entry.party, entry.seq))

    def is_adopted(self, text: Statement) -> bool:
        votes = self.all.state.votes.get((text.obj, text.content), {})
        return len(votes) == len(self.all.logs) and all(vote.choice == "agree" for vote in votes.values())


class Signing(Commission):
    """The same with hardly anything but texts, so that the disputes about signatures are found."""

    make = turn = visit = count = write = phone = offer = vote = withdraw_offer = nonsense = None  # type: ignore[assignment]
    send_damaged = None  # type: ignore[assignment]


TestCommission = Commission.TestCase
TestCommission.settings = QUIET
TestSigning = Signing.TestCase
TestSigning.settings = QUIET
