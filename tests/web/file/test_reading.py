"""A long text is read by the worker: watched, stopped, read again; its owner's answers are never lost to it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError
from django.utils import timezone

from mithaq.desk import drafts
from mithaq.desk.models import Draft, Job
from mithaq.jobs import drafting
from mithaq.jobs.drafting import AT_ONCE, add, drafted, is_long, kept_sources, laid
from mithaq.jobs.run import DEAF
from mithaq.jobs.work import Work
from mithaq.languages.text import Source
from mithaq.web.file import reading
from tests.jobs.test_jobs import worked
from tests.web.file.node import Desk
from tests.web.file.test_drafting import ARABIC, FRENCH, confirm, dropped, item, text

pytestmark = pytest.mark.django_db(databases="__all__")
MORE = "\n".join(f"Le Mali accueillera la session n° {n} à Bamako." for n in range(1, 11)).encode()
LONG = FRENCH + b"\n" + MORE
SAID = {"fr": "phrase par phrase", "ar": "جملة جملة", "en": "sentence by sentence"}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten sentences are a long text here."""
    monkeypatch.setattr(drafting, "AT_ONCE", len(MORE) - 1)


def at(draft: Draft, verb: str = "") -> str:
    return f"/file/drafts/{draft.pk}/{verb}"


def meanwhile(monkeypatch: pytest.MonkeyPatch, *happens: Callable[[], Any]) -> None:
    """These happen one by one, each while a text is read: when the reading is done and not yet taken into the draft."""
    read, left = drafting._read, list(happens)

    def slow(*asked: Any) -> dict[str, Any]:
        found = read(*asked)
        if left:
            left.pop(0)()
        return found

    monkeypatch.setattr(drafting, "_read", slow)


def page(desk: Desk, draft: Draft) -> str:
    return str(desk.secretary.get(at(draft)).content.decode())


def begun() -> Job:
    """The worker is at it."""
    job = Job.objects.latest("pk")
    Job.objects.filter(pk=job.pk).update(state=Job.RUNNING)
    return job


def test_a_short_text_waits_for_nobody(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    assert draft.content["items"] and not Job.objects.exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_letters_are_counted_and_not_bytes(desk: Desk, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    monkeypatch.setattr(drafting, "AT_ONCE", AT_ONCE)
    words = "La délégation a été reçue à Bamako. " * AT_ONCE
    for size, long in ((AT_ONCE, False), (AT_ONCE + 1, True)):
        draft = laid([Source("c.txt", words[:size].encode(encoding))], desk.user, published=None)
        assert is_long(draft) == long


@pytest.mark.parametrize("language", SAID)
def test_a_long_text_is_watched_and_then_there(desk: Desk, language: str) -> None:
    draft = dropped(desk.in_language(language), text("c.fr.txt", LONG))
    assert draft.content["items"] == [] and 'id="work"' in page(desk, draft)
    assert "<progress" in desk.secretary.get(at(draft), headers={"HX-Request": "true"}).content.decode()
    begun()
    assert SAID[language] in page(desk, draft)
    Job.objects.update(state=Job.QUEUED)
    worked()
    assert desk.secretary.get(at(draft), headers={"HX-Request": "true"})["HX-Refresh"] == "true"
    assert 'id="work"' not in page(desk, draft) and "<mark>Abdelghani Mouhib</mark>" in page(desk, draft)


def test_the_worker_finds_what_the_door_would(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", LONG), published="2025-02-20")
    worked()
    draft.refresh_from_db()
    at_once = drafted(kept_sources(draft), draft.owner, published=drafts.published(draft))
    at_once.refresh_from_db()
    assert {key: value for key, value in draft.content.items() if key != "job"} == at_once.content


def test_it_tells_how_far_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []
    tell = Work.tell

    def listened(work: Work, progress: int, **news: Any) -> None:
        heard.append(progress)
        tell(work, progress, **news)

    monkeypatch.setattr(Work, "tell", listened)
    dropped(desk.secretary, text("c.fr.txt", LONG))
    worked()
    assert heard == sorted(heard) and heard[0] < 5 and 50 < heard[-1] <= 95


def test_stopped_it_can_be_read_again(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", LONG))
    desk.secretary.post(f"/work/{Job.objects.get().pk}/end/")
    worked()
    shown = page(desk, draft)
    assert "Stopped. The texts are on your desk and can be read again." in shown and "No item was found" not in shown
    assert "Not read yet" in desk.secretary.get("/file/").content.decode()
    assert desk.secretary.post(at(draft, "repetition/"))["Location"] == at(draft)
    worked()
    assert "<mark>Abdelghani Mouhib</mark>" in page(desk, draft)


def test_a_failure_is_told_with_its_next_step(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", LONG))
    Job.objects.update(state=Job.FAILED, code="job_interrupted")
    assert "start it again" in page(desk, draft) and at(draft, "repetition/") in page(desk, draft)


def test_another_long_text_keeps_the_answers(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH), text("c.ar.txt", ARABIC))
    party = item(draft, "party")
    confirm(desk.secretary, draft, party)
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("more.fr.txt", MORE)]})
    found = Draft.objects.get().content["items"]
    worked()
    draft.refresh_from_db()
    assert len(draft.content["files"]) == len(draft.content["texts"]) == 3 and len(draft.content["items"]) > len(found)
    assert draft.content["answers"][party["id"]]["choice"] == drafts.CONFIRMED


def test_an_answer_from_a_page_left_open_waits_until_it_is_read(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    party = item(draft, "party")
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("more.fr.txt", MORE)]})
    answer = confirm(desk.secretary, draft, party)
    assert answer.status_code == 302 and answer["Location"] == at(draft)
    refused = desk.secretary.post(at(draft, f"items/{party['id']}/dismissal/"), headers={"HX-Request": "true"})
    assert refused["HX-Refresh"] == "true"
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("c.ar.txt", ARABIC)]})
    draft.refresh_from_db()
    assert draft.content["answers"] == {} and len(draft.content["files"]) == 2


def test_what_was_found_before_stays_when_the_next_reading_is_stopped(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("more.fr.txt", MORE)]})
    desk.secretary.post(f"/work/{Job.objects.get().pk}/end/")
    shown = page(desk, draft)
    assert "What you see was found before" in shown and "<mark>Abdelghani Mouhib</mark>" in shown
    assert confirm(desk.secretary, draft, item(draft, "party")).status_code == 302
    assert Draft.objects.get().content["answers"]


def test_an_answer_given_while_a_short_text_is_read_stays(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    party, answered = item(draft, "party"), []
    meanwhile(monkeypatch, lambda: answered.append(confirm(desk.secretary, draft, party).status_code))
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("c.ar.txt", ARABIC)]})
    draft.refresh_from_db()
    assert answered == [302] and len(draft.content["texts"]) == 2
    assert draft.content["answers"][party["id"]]["choice"] == drafts.CONFIRMED


def test_two_texts_handed_in_at_once_are_both_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    other = {"texts": [text("d.fr.txt", b"Le Maroc et le Niger ont conclu trois accords.")]}
    meanwhile(monkeypatch, lambda: desk.secretary.post(at(draft, "texts/"), other))
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("c.ar.txt", ARABIC)]})
    draft.refresh_from_db()
    names = {one["name"] for one in draft.content["files"]}
    assert names == {"c.fr.txt", "d.fr.txt", "c.ar.txt"} and len(draft.content["texts"]) == 3
    assert {said["file"] for one in draft.content["items"] for said in one["passages"]} == {0, 1, 2}


def test_each_answer_leaves_the_others(desk: Desk) -> None:
    """Two pages open: each holds the draft as it was before the other one answered."""
    dropped(desk.secretary, text("c.fr.txt", FRENCH))
    one, other = Draft.objects.get(), Draft.objects.get()
    party, person = item(one, "party"), item(one, "person")
    drafts.answer(one, party["id"], drafts.CONFIRMED, party["value"])
    drafts.answer(other, person["id"], drafts.CONFIRMED, person["value"])
    drafts.remember(one, party["id"], "k")
    drafts.take_back(other, person["id"])
    drafts.answer(one, "none", drafts.CONFIRMED, {})
    answers = Draft.objects.get().content["answers"]
    assert set(answers) == {party["id"]} and answers[party["id"]]["key"] == "k"


def test_a_draft_taken_off_the_desk_does_not_come_back(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    Draft.objects.all().delete()
    drafts.answer(draft, item(draft, "party")["id"], drafts.DISMISSED, {})
    drafting.read_now(draft)
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "pas encore été lus"), ("ar", "لم تُقرأ بعد"), ("en", "were not read yet")]
)
def test_what_nobody_has_read_can_be_read(desk: Desk, language: str, said: str) -> None:
    desk.in_language(language)
    draft = laid([Source("c.fr.txt", FRENCH)], desk.user, published=None)
    draft.save()
    assert said in page(desk, draft) and at(draft, "repetition/") in page(desk, draft)
    desk.secretary.post(at(draft, "repetition/"))
    assert said not in page(desk, draft) and "<mark>Abdelghani Mouhib</mark>" in page(desk, draft)
    add(Draft.objects.get(), [Source("c.ar.txt", ARABIC)], published=None)  # and the node goes down
    assert said in page(desk, draft) and "<mark>Abdelghani Mouhib</mark>" in page(desk, draft)


def test_no_long_text_is_kept_without_its_work(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*asked: Any) -> None:
        raise OperationalError

    monkeypatch.setattr(reading, "enqueue_for", down)
    with pytest.raises(OperationalError):
        desk.secretary.post("/file/drafts/", {"texts": [text("c.fr.txt", LONG)]})
    assert not Draft.objects.exists()


def test_what_was_found_before_is_seen_while_more_is_read(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("more.fr.txt", MORE)]})
    shown = page(desk, draft)
    assert 'id="work"' in shown and "<mark>Abdelghani Mouhib</mark>" in shown
    assert "/items/" not in shown, "it can't be answered now"


def test_a_reading_that_does_not_hear_that_it_should_stop_has_ended(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    desk.secretary.post(at(draft, "texts/"), {"texts": [text("more.fr.txt", MORE)]})
    job = begun()
    desk.secretary.post(f"/work/{job.pk}/end/")
    assert "Stopping" in page(desk, draft)
    confirm(desk.secretary, draft, item(draft, "party"))
    assert Draft.objects.get().content["answers"] == {}, "it may still be at it"
    Job.objects.update(asked_at=timezone.now() - DEAF)
    assert confirm(desk.secretary, draft, item(draft, "party")).status_code == 302
    assert Draft.objects.get().content["answers"] and Job.objects.get().state == Job.CANCELLED
    assert "What you see was found before" in page(desk, draft)


def test_removed_while_it_is_read_it_is_nobodys(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", LONG))

    def removed() -> None:
        desk.secretary.post(at(draft, "removal/"))
        assert Job.objects.get().asked_to_stop
        Job.objects.update(asked_to_stop=False)  # it was too late for the worker to hear it

    meanwhile(monkeypatch, removed)
    worked()
    assert (Job.objects.get().state, Job.objects.get().result) == (Job.DONE, {"draft": draft.pk, "items": 0})
    assert not Draft.objects.exists()


def test_too_many_files_are_refused_before_anybody_waits(desk: Desk) -> None:
    short = (f"Le Maroc et le Mali ont conclu {n} accords.".encode() for n in range(2, 8))
    draft = dropped(desk.in_language("en"), *(text(f"{n}.txt", data) for n, data in enumerate(short)))
    given = {"texts": [text("more.fr.txt", MORE)]}
    answer = desk.secretary.post(at(draft, "texts/"), given, follow=True).content.decode()
    assert "7" in answer and not Job.objects.exists() and len(Draft.objects.get().content["files"]) == 6


def test_a_draft_that_is_read_is_nobody_elses(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", LONG))
    Draft.objects.update(owner=desk.stranger_user)
    for address in (at(draft, "repetition/"), at(draft, "texts/")):
        assert desk.secretary.post(address).status_code == 404
    assert desk.secretary.get(at(draft, "repetition/")).status_code == 405
