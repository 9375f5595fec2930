"""The demo's story played by hand, through both nodes' pages: Morocco in French and Mali in Arabic, then turned round.

Every page that somebody reaches is looked at once; nothing may be said on the console from the first to the last."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from mithaq.demonstration.cast import STATES
from mithaq.demonstration.days import Days, today
from mithaq.demonstration.texts import REFERENCE, TITLE

from .people import Person
from .soundness import Watch
from .steps import bag, file, minutes, programme, session, signing, work
from .two_nodes import Founded, Side, served, sides

pytestmark = pytest.mark.browser

MAR_DRAWS, MLI_DRAWS = ("seats", "tools", "transport", "mission"), ("nominees",)
MAR_LEADS, MLI_LEADS = ("course", "toolset", "carriage", "experts"), ("list",)
ROOMS = ("/", "/sessions/", "/commitments/", "/roadmap/", "/file/", "/file/people/", "/file/what-leaves/", "/bag/",
         "/history/", "/history/conflicts/", "/register/", "/to-sign/", "/to-sign/passkeys/")  # fmt: skip


class Cast:
    """Everybody of both states, each signed in when they are first needed."""

    def __init__(self, browser: Browser, sides: Mapping[str, Side]) -> None:
        self.browser, self.sides, self.watch = browser, sides, Watch()
        self._known: dict[tuple[str, str], Person] = {}
        self._others: list[Person] = []

    def __call__(self, party: str, user: str) -> Person:
        if (party, user) not in self._known:
            person = self._known[party, user] = Person(self.browser, self.sides[party], user, self.watch)
            person.signs_in()
        return self._known[party, user]

    def anyone(self, party: str) -> Person:
        """Someone without an account, before that node."""
        return self._other(Person(self.browser, self.sides[party], "anyone", self.watch))

    def stranger(self, party: str) -> Person:
        """Someone with an account and no mandate: refusals are no defects, so only they are not listened to."""
        stranger = self._other(Person(self.browser, self.sides[party], "stranger", Watch()))
        stranger.signs_in()
        return stranger

    def goes_home(self) -> None:
        """Everybody closes their browser."""
        for person in (*self._known.values(), *self._others):
            person.closes()

    def _other(self, person: Person) -> Person:
        self._others.append(person)
        return person


# Minutes each way; MITHAQ_STORY=fr plays it one way only, while one is at work on it.
@pytest.fixture(params=os.environ.get("MITHAQ_STORY", "fr,ar").split(","))
def cast(request: pytest.FixtureRequest, browser: Browser, founded: Founded, tmp_path: Path) -> Iterator[Cast]:
    """Morocco reads this language, Mali the other."""
    folder, passwords = founded
    shutil.copytree(folder, tmp_path / "nodes")
    languages = {"MAR": request.param, "MLI": {"fr": "ar", "ar": "fr"}[request.param]}
    both = sides(tmp_path / "nodes", languages, passwords)
    with served(both):
        cast = Cast(browser, both)
        yield cast
        print(*cast.watch.found, sep="\n")  # pytest shows it beside a step that failed
        cast.goes_home()


def test_the_story_played_by_hand(cast: Cast, tmp_path: Path) -> None:
    days, carrier = Days(today()), bag.Carrier(tmp_path / "bag")
    found_the_commission(cast, carrier)
    hold_a_session(cast, carrier, days)
    write_the_minutes(cast, carrier, days)
    sign_them(cast, carrier, tmp_path / "people")
    draw_commitments(cast, carrier, days)
    keep_the_originals(cast, tmp_path / "papers")
    plan_the_work(cast, carrier, days)
    deliver(cast, carrier, days)
    both_hold_the_same(cast)
    a_stranger_sees_nothing(cast)
    every_room_is_sound(cast)
    assert cast.watch.found == []


def found_the_commission(cast: Cast, carrier: bag.Carrier) -> None:
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    file.names_its_people(mar)
    file.names_its_people(mli)
    file.drops_the_communique(mar)
    file.confirms_every_item(mar)
    file.proposes_the_file(mar)
    carrier.carries(mar, mli)
    file.agrees_to_the_file(mli)
    carrier.carries(mli, mar)


def hold_a_session(cast: Cast, carrier: bag.Carrier, days: Days) -> None:
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    session.proposes_a_session(mar, days)
    session.proposes_its_agenda(mar)
    carrier.carries(mar, mli)
    session.agrees_to_the_session(cast("MLI", "chair"))
    session.agrees_to_the_agenda(mli)
    carrier.carries(mli, mar)


def write_the_minutes(cast: Cast, carrier: bag.Carrier, days: Days) -> None:
    """Both word the seats at once; Mali settles, in words of its own. A slip between the languages is mended."""
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    minutes.opens_the_minutes(mar, days)
    minutes.writes(mar, (1, 2, 3), days)
    carrier.carries(mar, mli)
    minutes.writes(mli, (4, 5, 6), days)
    minutes.words_the_seats(mli, days, seats="MLI")
    minutes.words_the_seats(mar, days, seats="MAR")
    carrier.there_and_back(mli, mar)
    minutes.sees_brackets(mar, 2)
    minutes.sees_brackets(mli, 2)
    minutes.words_the_seats(mli, days, seats="settled")
    carrier.carries(mli, mar)
    minutes.sees_brackets(mar, 0)
    minutes.mends_what_the_languages_say_differently(mar, days)
    minutes.answers_for_the_rest(mar)
    minutes.proposes_for_signature(mar)
    carrier.carries(mar, mli)


def sign_them(cast: Cast, carrier: bag.Carrier, folder: Path) -> None:
    """Morocco's chair with a passkey, Mali's with a key that never comes to its node."""
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    words = signing.makes_a_passkey(cast("MAR", "chair"))
    signing.puts_the_passkey_in_force(cast("MAR", "admin"), words)
    signing.signs_with_the_passkey(cast("MAR", "chair"))
    carrier.carries(mar, mli)
    signing.signs_on_their_own_machine(cast("MLI", "chair"), folder)
    carrier.carries(mli, mar)
    signing.sees_it_adopted(mar)
    signing.sees_it_signed_but_not_acknowledged(mli)


def draw_commitments(cast: Cast, carrier: bag.Carrier, days: Days) -> None:
    """What Morocco writes next is at the same time its acknowledgement of Mali's signature."""
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    programme.draws(mar, MAR_DRAWS, days)
    programme.draws(mli, MLI_DRAWS, days)
    carrier.there_and_back(mar, mli)
    signing.sees_it_adopted(mli)


def keep_the_originals(cast: Cast, folder: Path) -> None:
    """The same bytes on both nodes; anyone may check them, on either, without an account."""
    papers = {party: signing.takes_the_papers(cast(party, "secretary"), folder / party) for party in STATES}
    for state in STATES:
        assert papers["MAR"][state].read_bytes() == papers["MLI"][state].read_bytes()
        signing.verifies(cast.anyone("MLI"), papers["MAR"][state])
        signing.verifies(cast.anyone("MAR"), papers["MLI"][state])
    signing.verifies(cast.anyone("MLI"), papers["MAR"]["certificate"])


def plan_the_work(cast: Cast, carrier: bag.Carrier, days: Days) -> None:
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    programme.proposes_undertakings(mar, MAR_LEADS, days)
    programme.proposes_undertakings(mli, MLI_LEADS, days)
    carrier.there_and_back(mar, mli)
    programme.agrees_to_undertakings(mar, len(MLI_LEADS))
    programme.agrees_to_undertakings(mli, len(MAR_LEADS))
    carrier.there_and_back(mar, mli)
    _steps(cast, days)
    carrier.there_and_back(mar, mli)
    _answers(cast, days)
    carrier.carries(mli, mar)
    programme.says_what_comes_first(cast("MAR", "planner"), "syllabus", "travel", days)
    programme.calculates_a_plan(cast("MAR", "planner"))
    programme.proposes_the_plan(cast("MAR", "planner"))
    carrier.carries(mar, mli)
    programme.agrees_to_the_plan(cast("MLI", "planner"))
    carrier.carries(mli, mar)
    programme.sees_the_plan_in_force(cast("MAR", "planner"))


def _steps(cast: Cast, days: Days) -> None:
    """What each side does and offers, on the four axes."""
    programme.declares_a_resource(cast("MAR", "planner"), "instructors")
    programme.adds_steps(cast("MAR", "planner"), ("syllabus", "terms"), days)
    programme.adds_steps(cast("MLI", "planner"), ("travel", "selection"), days)
    work.offers_a_course(cast("MAR", "head"), days)
    work.hands_a_lot_over(cast("MAR", "secretary"), days)
    work.adds_a_leg(cast("MAR", "planner"), days, order=1)
    work.proposes_a_mission(cast("MAR", "secretary"), days)


def _answers(cast: Cast, days: Days) -> None:
    work.asks_for_seats(cast("MLI", "head"), days)
    work.receives_the_lot(cast("MLI", "secretary"), days)
    work.adds_a_leg(cast("MLI", "planner"), days, order=2)
    work.agrees_to_the_mission(cast("MLI", "secretary"), days)
    programme.says_what_comes_first(cast("MLI", "planner"), "selection", "travel", days)


def deliver(cast: Cast, carrier: bag.Carrier, days: Days) -> None:
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    work.declares_the_delivery(cast("MLI", "head"), days)
    carrier.carries(mli, mar)
    work.accepts_the_delivery(cast("MAR", "head"))
    carrier.there_and_back(mar, mli)
    work.sees_it_kept(mar, of=len(MAR_DRAWS + MLI_DRAWS))
    work.sees_it_kept(mli, of=len(MAR_DRAWS + MLI_DRAWS))


def both_hold_the_same(cast: Cast) -> None:
    mar, mli = cast("MAR", "secretary"), cast("MLI", "secretary")
    assert bag.digests(mar) == bag.digests(mli)
    bag.compares(mar, bag.digests(mli))


def a_stranger_sees_nothing(cast: Cast) -> None:
    """Whom to ask, and not a word of the record: no title, no reference, no name, no count."""
    for party, side in cast.sides.items():
        stranger = cast.stranger(party)
        said = {TITLE[side.language], REFERENCE, STATES["MLI" if party == "MAR" else "MAR"][side.language]}
        for room in ROOMS:
            if room != "/register/":  # which is everyone's
                stranger.page.goto(side.address + room)
                assert not [words for words in said if stranger.has(words)], (party, room)
                assert not stranger.page.locator("main table, main form, main .rows").count(), (party, room)


def every_room_is_sound(cast: Cast) -> None:
    """Also what nobody needed in the story; with everything in it."""
    for party in STATES:
        for room in ROOMS:
            cast(party, "secretary").page.goto(cast.sides[party].address + room)
            cast(party, "secretary").looks(again="at the end")
    assert cast.watch.looked > len(ROOMS) * 4
