"""The search of a node: everything that a person may read, nothing else, in any language, new things and gone ones."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.utils import timezone

from mithaq.commission.acts import (
    ArticleWrite,
    InstrumentCreate,
    MandateGrant,
    NoteWrite,
    PersonAdd,
    PersonDetails,
    SessionPropose,
)
from mithaq.commission.acts.file import Basis, Body
from mithaq.commission.models import Person
from mithaq.desk.drafts import FILE
from mithaq.desk.models import Draft, Job
from mithaq.desk.passages import Indexed, Passage
from mithaq.jobs import indexing
from mithaq.jobs.indexing import index, stale
from mithaq.jobs.run import INDEX, REST, wake_index
from mithaq.jobs.searching import Question, Reader, forget_live, live
from mithaq.jobs.work import Work
from mithaq.ledger.act import Lang
from mithaq.projection import writing
from mithaq.secretariat.models import PayloadRow
from tests.secretariat.conftest import BY, fresh
from tests.web.file.node import Desk, proposed

pytestmark = pytest.mark.django_db(databases="__all__")
FRENCH = "Les pièces de rechange des véhicules sont livrées à Bamako avant le 15 septembre 2026."
ARABIC = "تسلم قطع غيار المركبات في باماكو قبل 15 شتنبر 2026."
BASIS = "Les deux chefs d'état-major créent une commission militaire mixte."


@pytest.fixture(autouse=True)
def read_at_once() -> Iterator[None]:
    forget_live(background=False)
    yield
    forget_live()


def body(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


def asked(desk: Desk, words: str, *, language: str = "en", **filters: str) -> str:
    return body(desk.in_language(language).get("/search/", {"q": words, **filters}))


def found(desk: Desk, words: str, **filters: Any) -> set[str]:
    """The texts that the secretary of Morocco finds by words alone."""
    reader = Reader((desk.pair.mar.ch, desk.pair.national.ch), notes=True, owner=desk.user.pk)
    hits = live().find(Question(words, meaning=False, **filters), reader)
    return {hit.passage.text for hit in hits}


def write_article(desk: Desk) -> str:
    """Minutes of a session with one article in two languages."""
    session, minutes, article = fresh(), fresh(), fresh()
    do = desk.pair.mar.perform
    do(
        SessionPropose(key=session, replaces=None, number=3, extraordinary=False, day=date(2026, 3, 1),
                       until=date(2026, 3, 3), place={"fr": "Rabat", "ar": "الرباط"}, host="MAR"),
        by=BY["MAR"],
    )  # fmt: skip
    do(
        InstrumentCreate(key=minutes, session=session, genre="minutes", reference="PV/3", languages=["fr", "ar"],
                         title={"fr": "Procès-verbal", "ar": "محضر"}, prevailing=None,
                         place={"fr": "Rabat", "ar": "الرباط"}, day=date(2026, 3, 3)),
        by=BY["MAR"],
    )  # fmt: skip
    written: dict[Lang, str] = {"fr": FRENCH, "ar": ARABIC}
    for language, words in written.items():
        act = ArticleWrite(
            key=article,
            instrument=minutes,
            number=1,
            language=language,
            heading="",
            body=words,
            over=[],
        )
        do(act, by=BY["MAR"])
    return session


def test_a_question_in_one_language_finds_the_sentence_of_the_other(desk: Desk) -> None:
    write_article(desk)
    index()
    assert {FRENCH, ARABIC} <= found(desk, "pièces de rechange")
    assert {FRENCH, ARABIC} <= found(desk, "قطع الغيار")
    assert {FRENCH, ARABIC} <= found(desk, "spare parts of vehicles")
    assert FRENCH in found(desk, "recha", prefix=True)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_page_marks_the_words_in_the_original_and_opens_the_thing(desk: Desk, language: str) -> None:
    write_article(desk)
    index()
    page = asked(desk, "rechange", language=language)
    assert "<mark>rechange</mark>" in page
    assert "/sessions/texts/MAR." in page


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_history_is_told_in_the_language_of_who_reads(desk: Desk, language: str) -> None:
    """Its sentences are the pages' own words: asked in French, an act is told as the reader's language says it."""
    write_article(desk)
    index()
    page = asked(desk, "session proposée Rabat", language=language)
    history = page[page.rindex('<section class="found">') :].partition("</section>")[0]
    assert f'lang="{language}"' in history
    assert not [other for other in {"fr", "ar", "en"} - {language} if f'lang="{other}"' in history], history


def test_filters_narrow_and_a_state_is_derived(desk: Desk) -> None:
    session = write_article(desk)
    index()
    assert FRENCH in found(desk, "rechange", session=session, party="MAR", since=date(2026, 1, 1))
    assert not found(desk, "rechange", session="MAR.other")
    assert not found(desk, "rechange", party="MLI")
    assert not found(desk, "rechange", until=date(2025, 1, 1))
    assert not found(desk, "rechange", axis="training")
    assert "Rabat" in asked(desk, "Rabat", state="proposed")
    assert "Rabat</mark>" not in asked(desk, "Rabat", state="agreed")
    assert "year-month-day" in asked(desk, "Rabat", since="tomorrow")


def test_a_stranger_finds_nothing_and_learns_whom_to_ask(desk: Desk) -> None:
    write_article(desk)
    index()
    answer = desk.stranger.get("/search/", {"q": "rechange"})
    assert answer.status_code == 403
    assert "rechange des" not in body(answer)
    nobody = Reader((), notes=False, owner=desk.stranger_user.pk)
    assert live().find(Question("rechange"), nobody) == []


def test_national_notes_are_for_whom_the_roles_allow(desk: Desk) -> None:
    secretary = MandateGrant(key=fresh(), holder=BY["MAR"], role="secretary", axis=None, since=None, until=None)
    desk.pair.national.perform(secretary, by=BY["MAR"])
    desk.pair.national.perform(
        NoteWrite(key=fresh(), about=None, text="Réserve sur le carburant offert."), by=BY["MAR"]
    )
    desk.pair.mar.perform(
        MandateGrant(
            key=fresh(), holder=desk.stranger_user.pseudonym, role="vetting", axis=None, since=None, until=None
        ),
        by=BY["MAR"],
    )
    index()
    assert "Réserve sur le" in asked(desk, "carburant")
    for meaning in ("", "1"):
        page = body(desk.stranger.get("/search/", {"q": "carburant offert", "meaning": meaning}))
        assert "Nothing found" in page or "Réserve" not in page
    common = Reader((desk.pair.mar.ch, desk.pair.national.ch), notes=False, owner=desk.stranger_user.pk)
    assert all(hit.passage.kind != "note" for hit in live().find(Question("carburant"), common))


def test_a_draft_is_found_by_its_owner_alone(desk: Desk) -> None:
    for owner, words in ((desk.user, "Brouillon du ravitaillement"), (desk.stranger_user, "Brouillon du déminage")):
        Draft.objects.create(owner=owner, kind=FILE, content={"texts": [words], "answers": {}, "items": []})
    index()
    assert found(desk, "brouillon") == {"Brouillon du ravitaillement"}
    Draft.objects.filter(owner=desk.user).delete()
    assert stale() == [""]
    index()
    assert not Passage.objects.filter(kind="draft", owner=desk.user).exists()


def test_what_is_erased_is_purged_and_never_shown(desk: Desk) -> None:
    key = fresh()
    details = PersonDetails(name={"fr": "Abdelghani Mouhib"}, rank={"fr": "Général"}, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym="u:abc"), (details, key), by=BY["MAR"])
    index()
    assert any("Mouhib" in text for text in found(desk, "Mouhib"))
    assert any("Mouhib" in text for text in found(desk, "مهيب"))
    with writing():
        named = [row.pk for row in PayloadRow.objects.all() if b"Mouhib" in bytes(row.payload)]
        assert PayloadRow.objects.filter(pk__in=named).delete()[0] == 1
        Person.objects.filter(key=key).update(name=None, rank=None)
    assert stale() == [desk.pair.mar.ch]
    assert "Mouhib</mark>" not in asked(desk, "Mouhib"), "nor before a worker was at it"
    assert stale() == []
    assert not Passage.objects.filter(text__contains="Mouhib").exists()
    assert not any("Mouhib" in text for text in found(desk, "Mouhib"))


def test_memory_that_is_behind_shows_nothing_that_is_gone(desk: Desk) -> None:
    write_article(desk)
    index()
    assert FRENCH in found(desk, "rechange")
    Passage.objects.filter(text=FRENCH).delete()
    assert FRENCH not in found(desk, "rechange")


def test_only_what_an_entry_touched_is_read_again(desk: Desk) -> None:
    write_article(desk)
    index()
    before = set(Passage.objects.values_list("pk", flat=True))
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    assert stale() == [desk.pair.mar.ch]
    done = index()
    assert done["purged"] == 0
    assert before < set(Passage.objects.values_list("pk", flat=True))
    assert found(desk, "Sous-commission de la formation")
    assert index() == {"written": 0, "purged": 0, "passages": Passage.objects.count()}
    assert index(anew=True)["written"] == 0


def test_what_came_in_the_bag_is_found(desk: Desk) -> None:
    desk.pair.mli.does(proposed("MLI", title={"fr": "Dossier malien du désensablement"}))
    desk.pair.exchange()
    index()
    assert found(desk, "désensablement")


def test_a_worker_is_woken_once_for_what_is_new(desk: Desk) -> None:
    write_article(desk)
    assert wake_index()
    assert not wake_index()
    job = Job.objects.get(kind=INDEX)
    index()
    Job.objects.filter(pk=job.pk).update(state=Job.DONE)
    assert not wake_index()


def test_a_job_gives_way_after_its_turn_and_the_next_reads_on(desk: Desk, monkeypatch: Any) -> None:
    write_article(desk)
    monkeypatch.setattr(indexing, "TURN", -1.0)
    monkeypatch.setattr(indexing, "BATCH", 1)
    held = [0]
    while stale():
        indexing.index_job(Work(Job.objects.create(kind=INDEX)))
        held.append(Passage.objects.count())
        assert held[-1] > held[-2] or not stale()
    assert len(held) > 4
    assert {FRENCH, ARABIC} <= found(desk, "pièces de rechange")


def test_vectors_of_another_model_are_made_again(desk: Desk) -> None:
    write_article(desk)
    index()
    Passage.objects.update(model="another")
    Indexed.objects.update(model="another")
    assert set(stale()) == {desk.pair.mar.ch, desk.pair.national.ch, ""}
    index()
    assert not Passage.objects.filter(model="another").exists()


def test_fragments_ask_by_words_first_and_by_meaning_after_a_pause(desk: Desk) -> None:
    write_article(desk)
    index()
    client = desk.in_language("en")
    typed = body(client.get("/search/", {"q": "rechan", "palette": "1"}, headers={"HX-Request": "true"}))
    assert "<html" not in typed
    assert "rechange</mark>" in typed
    assert "meaning=1" in typed
    paused = body(client.get("/search/", {"q": "xyzzy", "meaning": "1"}, headers={"HX-Request": "true"}))
    assert "delay:350ms" not in paused


def test_meaning_alone_finds_what_is_near_and_nothing_else(desk: Desk) -> None:
    write_article(desk)
    index()
    reader = Reader((desk.pair.mar.ch,), notes=False, owner=desk.user.pk)
    texts = [hit.passage.text for hit in live().find(Question("composants pour réparer les camions"), reader)]
    assert FRENCH in texts or ARABIC in texts
    assert len(texts) < Passage.objects.count()


def test_nothing_asked_and_nothing_found_say_what_to_do(desk: Desk) -> None:
    assert "What are you looking for?" in asked(desk, "")
    assert "Nothing found" in asked(desk, "zzzz", party="MLI")


def test_what_the_commission_rests_on_and_its_bodies_are_found(desk: Desk) -> None:
    basis = [Basis(text={"fr": BASIS, "ar": "ينشئ رئيسا الأركان لجنة عسكرية مشتركة."}, source="Communiqué", day=None)]
    bodies = [Body(axis="training", names={"fr": "Sous-commission de la formation"})]
    desk.pair.mar.perform(proposed(basis=basis, bodies=bodies), by=BY["MAR"])
    index()
    assert BASIS in found(desk, "état-major") and "Sous-commission de la formation" in found(desk, "sous-commission")
    assert any(text.startswith("ينشئ") for text in found(desk, "الأركان"))


def test_a_defect_while_reading_is_not_repeated_every_two_seconds(desk: Desk) -> None:
    Job.objects.filter(kind=INDEX).delete()
    write_article(desk)
    failed = Job.objects.create(kind=INDEX, state=Job.FAILED, ended=timezone.now())
    assert not wake_index() and stale()
    Job.objects.filter(pk=failed.pk).update(ended=timezone.now() - REST)
    assert wake_index()
