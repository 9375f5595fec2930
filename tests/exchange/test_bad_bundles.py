"""Every exhibit of the museum is refused for its own reason, in three languages, and changes nothing."""

import pytest

from mithaq.exchange.errors import ExchangeError
from mithaq.ledger.book import Book
from mithaq.ledger.errors import LANGUAGES
from tests.corpus.museum import EXHIBITS, Exhibit, Scene
from tests.two_states import Secretariat


def everything(state: Secretariat) -> object:
    book: Book = state.book
    seals = {party: dict(log.seals) for party, log in book.logs.items()}
    docs = {party: [signed.doc for signed in docs] for party, docs in book.docs.items()}
    return state.digests, book.sizes, seals, docs, dict(book.forks), len(book.state.pasts["MAR"]), dict(state.theirs)


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.name)
def test_refused_whole_and_said_in_three_languages(exhibit: Exhibit) -> None:
    scene = Scene()
    frame = exhibit.make(scene)
    before = everything(scene.mli)
    with pytest.raises(ExchangeError) as refused:
        scene.mli.accepts(frame)
    assert refused.value.code == exhibit.code, str(refused.value)
    assert everything(scene.mli) == before
    said = {refused.value.sentence(language) for language in LANGUAGES}
    assert len(said) == 3 and not any("{" in sentence for sentence in said)
    assert bool(refused.value.evidence) == (exhibit.code == "fork")


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.name)
def test_the_good_bundle_is_still_welcome_afterwards(exhibit: Exhibit) -> None:
    scene = Scene()
    good = scene.good
    with pytest.raises(ExchangeError):
        scene.mli.accepts(exhibit.make(Scene()) if exhibit.code != "fork_seen" else exhibit.make(scene))
    assert scene.mli.accepts(good).new == 3


def test_names_and_codes_are_a_table() -> None:
    names = [exhibit.name for exhibit in EXHIBITS]
    assert len(names) == len(set(names)) and {exhibit.code for exhibit in EXHIBITS} <= set(ExchangeError.sentences)
