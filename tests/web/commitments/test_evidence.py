"""Evidence on its page: recorded with files, shown on both nodes, handed out to be saved, awaited until it came."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mithaq.ledger.hashing import sha256
from mithaq.roadmap.models import Attachment, Evidence
from mithaq.secretariat import bag
from mithaq.secretariat.models import EntryRow, Parcel
from tests.secretariat.filing import PDF, announced, folder, theirs
from tests.secretariat.test_inbox import says, waits
from tests.web.commitments.scene import Scene
from tests.web.sessions.cast import LANGUAGES, speak

__all__ = ["folder"]
pytestmark = pytest.mark.django_db(databases="__all__")


def pdf(name: str = "Bordereau.pdf", data: bytes = PDF) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def record(client: Client, key: str, *files: SimpleUploadedFile) -> Any:
    fields = {"title_fr": "Bordereau", "note": "", "attached": list(files)}
    return client.post(f"/commitments/{key}/evidence/", fields, follow=True)


@LANGUAGES
def test_recorded_with_two_files_it_is_shown_with_size_type_and_hash(scene: Scene, language: str) -> None:
    key, client = scene.promise(), speak(scene.table.secretary, language)
    answer = client.get(f"/commitments/{key}/evidence/")
    form = answer.content.decode()
    assert answer.status_code == 200 and "aria-invalid" not in form
    assert {"fr": "32 Mo", "ar": "32 ميغابايت", "en": "32 MB"}[language] in form
    assert 'enctype="multipart/form-data"' in form and " multiple" in form and ".pdf" in form
    page = record(client, key, pdf(), pdf("Liste.txt", b"Vingt-quatre")).content.decode()
    assert "Bordereau.pdf" in page and "Liste.txt" in page and "PDF" in page and sha256(PDF).hex() in page
    assert Attachment.objects.count() == 2


def test_the_file_is_saved_and_never_shown_inside_the_node(scene: Scene) -> None:
    key, client = scene.promise(), scene.table.secretary
    record(client, key, pdf("État 2.pdf"))
    answer = client.get(f"/commitments/files/{Attachment.objects.get().key}/")
    assert b"".join(answer) == PDF
    assert answer["Content-Disposition"] == "attachment; filename*=utf-8''%C3%89tat%202.pdf"
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("application/pdf", "nosniff")
    assert int(answer["Content-Length"]) == len(PDF)
    assert "default-src 'self'" in answer["Content-Security-Policy"]


def test_a_file_that_is_refused_is_told_on_the_form_and_nothing_is_recorded(scene: Scene, folder: Path) -> None:
    key, before = scene.promise(), EntryRow.objects.count()
    for bad, said in ((pdf("vide.pdf", b""), "vide"), (pdf("a.png"), "a.png"), (pdf("a.exe"), ".pdf, .png")):
        answer = record(scene.table.secretary, key, pdf("bon.pdf", PDF + b"2"), bad)
        assert answer.status_code == 422 and said in answer.content.decode()
    assert EntryRow.objects.count() == before and Evidence.objects.count() == 0
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_more_files_join_a_piece_of_ours(scene: Scene) -> None:
    key, client = scene.promise(), scene.table.secretary
    page = record(client, key).content.decode()
    address = f"/commitments/evidence/{Evidence.objects.get().key}/files/"
    form = client.get(address)
    assert address in page and form.status_code == 200 and "multipart/form-data" in form.content.decode()
    assert client.post(address, {}).status_code == 422
    assert "Suite.pdf" in client.post(address, {"attached": [pdf("Suite.pdf")]}, follow=True).content.decode()
    again = client.post(address, {"attached": [pdf("Encore.pdf")]})
    assert again.status_code == 422 and "Suite.pdf" in again.content.decode()


@LANGUAGES
def test_theirs_is_awaited_until_its_bytes_come(scene: Scene, language: str) -> None:
    key, client = scene.promise(), speak(scene.table.secretary, language)
    scene.meet()
    (file,) = announced(scene, PDF)
    bag.unpack(scene.pair.mar, theirs(scene.pair), "without")
    attachment = Attachment.objects.get()
    said = {"fr": "pas encore reçu", "ar": "ولم يصل بعد", "en": "not yet received"}[language]
    for page in (f"/commitments/{key}/", "/bag/"):
        shown = client.get(page).content.decode()
        assert attachment.name in shown
    assert said in client.get(f"/commitments/{key}/").content.decode()
    assert client.get(f"/commitments/files/{attachment.key}/").status_code == 422
    bag.unpack(scene.pair.mar, theirs(scene.pair, file), "with it")
    assert b"".join(client.get(f"/commitments/files/{attachment.key}/")) == PDF
    page = client.get(f"/commitments/{key}/").content.decode()
    assert sha256(PDF).hex() in page and said not in page
    assert f"/commitments/evidence/{attachment.evidence}/files/" not in page  # it is theirs to add to


def test_what_was_lost_here_is_told_with_what_to_do(scene: Scene, folder: Path) -> None:
    record(scene.table.secretary, scene.promise(), pdf())
    next(path for path in folder.rglob("*") if path.is_file()).unlink()
    answer = scene.table.secretary.get(f"/commitments/files/{Attachment.objects.get().key}/")
    assert answer.status_code == 422 and "mithaq rebuild" in answer.content.decode()


def test_who_may_not(scene: Scene) -> None:
    key = scene.promise()
    record(scene.table.secretary, key, pdf())
    file, evidence = Attachment.objects.get().key, Evidence.objects.get().key
    assert scene.table.planner.get(f"/commitments/files/{file}/").status_code == 200
    for address in (f"/commitments/files/{file}/", f"/commitments/evidence/{evidence}/files/"):
        assert scene.table.stranger.get(address).status_code == 403
        assert Client().get(address).status_code == 302
    assert scene.table.secretary.post(f"/commitments/files/{file}/").status_code == 405
    assert scene.table.secretary.get("/commitments/files/MAR.nothing/").status_code == 404


# ── the bag speaks of them ──


def test_the_bag_says_which_files_go_and_which_are_left(scene: Scene) -> None:
    client = speak(scene.table.secretary, "en")
    record(client, scene.promise(), pdf(), pdf("Suite.pdf", PDF + b"2"))
    assert "2 files go with it" in client.get("/bag/").content.decode()
    assert client.post("/bag/packing/", {"party": "MLI"}).status_code == 200
    parcel = Parcel.objects.get(direction="out")
    taken, left = parcel.values["files"]
    parcel.values = {"files": [taken], "left": [left]}  # as if the bag had been full
    parcel.save()
    page = client.get(f"/bag/parcels/{parcel.pk}/").content.decode()
    assert "Files enclosed" in page and "Left for the next bag" in page and "256 MB" in page


def test_the_receipt_tells_the_files_that_came_and_those_not_kept(scene: Scene) -> None:
    client = speak(scene.table.secretary, "en")
    scene.promise()
    scene.meet()
    one, other = announced(scene, PDF)[0], announced(scene, b"%PDF-1.7 other", size=3)[0]
    upload = SimpleUploadedFile("MLI-MAR-0001.mithaq", theirs(scene.pair, one, other))
    page = client.post("/bag/receiving/", {"bundle": upload}, follow=True).content.decode()
    assert "Files enclosed" in page and "Liste 0.pdf" in page and "it was not kept" in page


@LANGUAGES
def test_a_bundle_in_the_inbox_says_what_to_ask_for_and_can_be_removed(scene: Scene, language: str) -> None:
    client, pair = speak(scene.table.secretary, language), scene.pair
    size = pair.mli.book.sizes["MLI"]
    says(pair, "a")
    parcel = waits(pair, says(pair, "b"), "MLI-MAR-0007.mithaq")
    page = client.get("/bag/").content.decode()
    assert "MLI-MAR-0007.mithaq" in page and page.count(f"<bdi>{size}</bdi>") >= 3
    assert client.get(f"/bag/parcels/{parcel.pk}/").content.decode().count(f"<bdi>{size}</bdi>") >= 3
    removal = f"/bag/parcels/{parcel.pk}/removal/"
    assert removal in page and scene.table.planner.post(removal).status_code == 302
    assert client.get(removal).status_code == 405
    parcel.refresh_from_db()
    assert parcel.state == Parcel.WAITING
    assert client.post(removal).status_code == 302
    parcel.refresh_from_db()
    assert parcel.state == Parcel.REMOVED and client.post(removal).status_code == 404
