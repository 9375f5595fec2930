"""A text pasted or dropped into an empty instrument: paired, looked through, written as one entry or not at all."""

import io
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document

from mithaq.commission.models import Article, Instrument
from mithaq.desk.models import Draft, Job
from mithaq.jobs.pasting import pairing_job
from mithaq.jobs.work import Stopped, Work
from mithaq.secretariat.models import Wording
from tests.jobs.test_jobs import worked
from tests.languages.test_pairing import ARABIC, FRENCH
from tests.web.instruments.test_editor import at
from tests.web.instruments.words import CREATE
from tests.web.sessions.cast import LANGUAGES, Table, speak

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def empty(table: Table) -> str:
    table.secretary.post("/sessions/texts/creation/", CREATE)
    return str(Instrument.objects.get().key)


def pasted(table: Table, key: str) -> str:
    answer = table.secretary.post(at(key, "pastings"), {"text_fr": FRENCH, "text_ar": ARABIC})
    assert answer.status_code == 302
    worked()
    return str(answer["Location"])


def word_file(text: str) -> SimpleUploadedFile:
    document, data = Document(), io.BytesIO()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(data)
    return SimpleUploadedFile("texte.docx", data.getvalue())


@LANGUAGES
def test_an_empty_text_offers_to_pair_and_shows_what_is_missing(table: Table, empty: str, language: str) -> None:
    page = speak(table.secretary, language).get(at(empty)).content.decode()
    assert f'action="{at(empty, "pastings")}"' in page and 'name="text_ar"' in page
    page = table.secretary.get(pasted(table, empty)).content.decode()
    assert page.count('class="card article') == 5 and page.count("awaited") == 1
    assert page.count('class="card article struck"') == 1, "the title isn't an article"
    assert not Article.objects.exists()


def test_confirmed_it_is_one_entry_and_the_desk_is_empty(table: Table, empty: str) -> None:
    at_desk = pasted(table, empty)
    size = table.pair.mar.look(lambda book: book.logs["MAR"].size)
    assert table.secretary.post(at_desk + "writing/")["Location"] == at(empty)
    assert table.pair.mar.look(lambda book: book.logs["MAR"].size) == size + 1
    assert [one.number for one in Article.objects.order_by("number")] == [1, 2, 3, 4]
    assert Wording.objects.count() == 7 and not Draft.objects.filter(kind="articles").exists()
    page = table.secretary.get(at(empty)).content.decode()
    assert "La Partie marocaine offre vingt-quatre places." in page and "L&#x27;article 3 n&#x27;est pas rédigé" in page
    assert table.secretary.post(at_desk + "writing/").status_code == 404


def test_a_row_is_left_out_and_that_is_undone(table: Table, empty: str) -> None:
    at_desk = pasted(table, empty)
    for verb, count in (("rows/3/", 3), ("rows/0/", 4), ("undo/", 3), ("undo/", 4), ("undo/", 4)):
        assert table.secretary.post(at_desk + verb).status_code == 302
        assert len([row for row in Draft.objects.get(kind="articles").content["rows"] if not row["out"]]) == count
    assert table.secretary.post(at_desk + "rows/99/").status_code == 404


def test_what_the_worker_paired_is_not_overwritten_by_the_door(table: Table, empty: str, settings: Any) -> None:
    """The worker is done before the door has answered."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    table.secretary.post(at(empty, "pastings"), {"text_fr": FRENCH, "text_ar": ARABIC})
    draft = Draft.objects.get(kind="articles")
    assert len(draft.content["rows"]) == 5 and draft.content["texts"] == {}
    assert Job.objects.get(pk=draft.content["job"]).state == Job.DONE


def test_discarded_nothing_was_written(table: Table, empty: str) -> None:
    at_desk = pasted(table, empty)
    table.secretary.post(at_desk + "deletion/")
    assert not Draft.objects.filter(kind="articles").exists() and not Article.objects.exists()


def test_word_files_and_one_file_of_both_languages(table: Table, empty: str) -> None:
    for files in ([word_file(FRENCH), word_file(ARABIC)], [word_file(f"{FRENCH}\n{ARABIC}")]):
        answer = table.secretary.post(at(empty, "pastings"), {"texts": files})
        worked()
        rows = Draft.objects.get(kind="articles").content["rows"]
        assert [sorted(row["texts"]) for row in rows][1:] == [["ar", "fr"], ["ar", "fr"], ["fr"], ["ar", "fr"]]
        table.secretary.post(answer["Location"] + "deletion/")


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"texts": [SimpleUploadedFile("x.txt", b"\x00\x01\x02" * 50)]}, "x.txt"),
        ({"texts": [SimpleUploadedFile(f"{n}.txt", b"Article 1") for n in range(4)]}, "4fichiers"),
        ({"text_fr": "The Parties meet in Rabat and they agree on all of the articles of this text."}, ""),
    ],
)
def test_what_can_not_be_read_is_refused_with_a_sentence(table: Table, empty: str, form: object, words: str) -> None:
    answer = table.secretary.post(at(empty, "pastings"), form)
    assert answer.status_code == 422 and words in re.sub(r"[\s\u202f]", "", answer.content.decode())
    assert not Draft.objects.filter(kind="articles").exists()


def test_what_can_not_be_paired_is_told_and_the_texts_stay_on_the_desk(table: Table, empty: str) -> None:
    long = {"text_fr": "Article 1\n" + "Les Parties se réunissent à Rabat. " * 800}
    at_desk = table.secretary.post(at(empty, "pastings"), long)["Location"]
    worked()
    page = re.sub(r"[\s\u202f]", "", table.secretary.get(at_desk).content.decode())
    assert "20000" in page and f'action="{at_desk}repetition/"' in page
    table.secretary.post(at_desk + "deletion/")
    assert not Draft.objects.filter(kind="articles").exists()


@LANGUAGES
def test_pairing_is_watched_stopped_and_done_again(table: Table, empty: str, language: str) -> None:
    client = speak(table.secretary, language)
    at_desk = client.post(at(empty, "pastings"), {"text_fr": FRENCH, "text_ar": ARABIC})["Location"]
    assert "<progress" in client.get(at_desk).content.decode()
    job = Job.objects.get(kind="articles.pair")
    assert f'action="/work/{job.pk}/end/"' in client.get(at_desk).content.decode()
    assert client.post(f"/work/{job.pk}/end/", {"next": at_desk})["Location"] == at_desk
    assert client.get(at_desk, headers={"HX-Request": "true"})["HX-Refresh"] == "true"
    assert f'action="{at_desk}repetition/"' in client.get(at_desk).content.decode()
    client.post(at_desk + "repetition/")
    client.post(at_desk + "repetition/")
    assert Job.objects.filter(kind="articles.pair", state=Job.QUEUED).count() == 1
    worked()
    assert client.get(at_desk, headers={"HX-Request": "true"})["HX-Refresh"] == "true"
    assert client.get(at_desk).content.decode().count('class="card article') == 5
    kept = Draft.objects.get(kind="articles")
    assert kept.content["texts"] == {} and client.post(at_desk + "repetition/").status_code == 302
    assert Job.objects.filter(kind="articles.pair").count() == 2, "what is paired isn't paired again"


def test_a_pairing_under_way_stops_between_two_readings_of_the_model(table: Table, empty: str) -> None:
    at_desk = table.secretary.post(at(empty, "pastings"), {"text_fr": FRENCH, "text_ar": ARABIC})["Location"]
    job = Job.objects.get(kind="articles.pair")
    Job.objects.filter(pk=job.pk).update(asked_to_stop=True)
    with pytest.raises(Stopped):
        pairing_job(Work(job), draft=Draft.objects.get(kind="articles").pk)
    assert Draft.objects.get(kind="articles").content["rows"] == []
    assert table.secretary.get(at_desk).status_code == 200


def test_nothing_pasted_is_said(table: Table, empty: str) -> None:
    page = table.secretary.post(at(empty, "pastings"), {"text_fr": " "}, follow=True).content.decode()
    assert "Collez le texte dans une langue au moins" in page


def test_what_somebody_pasted_is_theirs(table: Table, empty: str) -> None:
    at_desk = pasted(table, empty)
    assert table.stranger.get(at_desk).status_code == 403
    assert table.planner.get(at_desk).status_code == 404
    for verb in ("writing/", "deletion/", "undo/", "rows/1/"):
        assert table.planner.post(at_desk + verb).status_code == 404
        assert table.secretary.get(at_desk + verb).status_code == 405
    assert table.planner.post(at(empty, "pastings"), {"text_fr": FRENCH}).status_code == 422
    assert table.secretary.get(at_desk.replace(empty, empty[:-1] + "2")).status_code == 404
