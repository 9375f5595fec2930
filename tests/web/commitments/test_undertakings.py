"""An undertaking on its page: proposed, answered, given steps and links, delivered and accepted."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mithaq.commission.proposals import Decline
from mithaq.ledger.entry import parse
from mithaq.roadmap.acts.deliveries import DeliveryAccept, DeliveryDeclare
from mithaq.roadmap.models import Activity, Delivery, Evidence, Link, Undertaking
from mithaq.secretariat.models import EntryRow
from tests.web.commitments.scene import Scene, step, today, undertake
from tests.web.sessions.cast import LANGUAGES, hidden, speak

pytestmark = pytest.mark.django_db(databases="__all__")
FORM = {"title_fr": "Stage de déminage", "title_ar": "دورة إزالة الألغام", "axis": "training", "lead": "MAR"}
WORK = "/commitments/undertakings/"


def theirs(scene: Scene) -> str:
    """An undertaking that Mali proposed."""
    scene.promise()
    scene.meet()
    act = undertake(scene, "training", party="MLI")
    scene.pair.mli.does(act)
    scene.meet()
    return act.key


@LANGUAGES
def test_it_is_proposed_from_its_commitment(scene: Scene, language: str) -> None:
    key = scene.promise()
    client = speak(scene.table.secretary, language)
    form = client.get(f"/commitments/{key}/undertakings/").content.decode()
    assert 'name="title_ar"' in form and 'name="title_en"' not in form  # the file's languages
    answer = client.post(f"/commitments/{key}/undertakings/", FORM)
    made = Undertaking.objects.get()
    assert answer.status_code == 302 and (made.commitment, made.axis, made.lead) == (key, "training", "MAR")
    assert client.get(f"{WORK}{made.key}/").status_code == 200


def test_a_title_is_needed_in_one_language(scene: Scene) -> None:
    key = scene.promise()
    answer = scene.table.secretary.post(f"/commitments/{key}/undertakings/", FORM | {"title_fr": "", "title_ar": " "})
    assert answer.status_code == 422 and "au moins dans une langue" in answer.content.decode()


def test_an_end_before_the_start_is_told_with_both(scene: Scene) -> None:
    key = scene.promise()
    days = {"start": "2027-05-01", "end": "2027-04-01"}
    answer = scene.table.secretary.post(f"/commitments/{key}/undertakings/", FORM | days)
    assert answer.status_code == 422 and "2027-05-01" in answer.content.decode()


def test_theirs_is_agreed_by_its_hash_or_declined(scene: Scene) -> None:
    key = theirs(scene)
    client = scene.table.secretary
    hashed = hidden(client.get(f"{WORK}{key}/").content.decode(), "hashed")[0]
    assert client.post(f"{WORK}{key}/agreement/", {"hashed": "0" * 64}).status_code == 422
    page = client.post(f"{WORK}{key}/agreement/", {"hashed": hashed}, follow=True).content.decode()
    standing = scene.table.reading.standing(Undertaking.objects.get(key=key))
    assert (standing.state, standing.acknowledged) == ("agreed", False) and 'class="state watch"' in page
    assert client.post(f"{WORK}{key}/refusal/", {"hashed": hashed}).status_code == 422  # our word is given


def test_declined_it_is_ended(scene: Scene) -> None:
    key = theirs(scene)
    hashed = hidden(scene.table.secretary.get(f"{WORK}{key}/").content.decode(), "hashed")[0]
    answer = scene.table.secretary.post(f"{WORK}{key}/refusal/", {"hashed": hashed}, follow=True)
    page = answer.content.decode()
    assert "Close" in page and "Déclarer la livraison" not in page


def test_ours_is_withdrawn_or_replaced_in_one_entry(scene: Scene) -> None:
    scene.promise()
    scene.does(undertake(scene, "training"))
    key, client = scene.keys["training"], scene.table.secretary
    before = sum(scene.pair.mar.look(lambda book: book.sizes).values())
    answer = client.post(f"{WORK}{key}/replacement/", FORM | {"axis": "equipment"})
    newer = Undertaking.objects.get(replaces=key)
    assert answer.status_code == 302 and (newer.subject, newer.axis) == (key, "training")
    assert sum(scene.pair.mar.look(lambda book: book.sizes).values()) == before + 1
    assert Undertaking.objects.get(key=key).withdrawn
    assert client.get(f"{WORK}{newer.key}/")["Location"] == f"{WORK}{key}/"
    client.post(f"{WORK}{newer.key}/withdrawal/")
    assert Undertaking.objects.get(key=newer.key).withdrawn


def test_steps_links_and_what_they_occupy(scene: Scene) -> None:
    subject, client = scene.stepped(), scene.table.planner
    page = client.get(f"{WORK}{subject}/").content.decode()
    assert "Préparation" in page and "Instructeurs" in page and "attend" in page
    demand = {f"demand_{scene.keys['instructors']}": "2"}
    step = {"title_fr": "Évaluation", "duration": "0", "calendar": "MLI"}
    milestone = client.post(f"{WORK}{subject}/steps/", step | demand)
    assert milestone.status_code == 422 and "jalon" in milestone.content.decode()
    assert client.post(f"{WORK}{subject}/steps/", step).status_code == 302
    added = Activity.objects.get(calendar="MLI")
    ring = {
        "before": scene.keys["Stage"],
        "after": scene.keys["Préparation"],
        "lag": "0",
        "relation": "finish-start",
        "unit": "working",
    }
    assert "cercle" in client.post(f"{WORK}{subject}/links/", ring).content.decode()
    fine = {"before": scene.keys["Stage"], "after": added.key, "lag": "2", "relation": "start-start", "unit": "working"}
    assert client.post(f"{WORK}{subject}/links/", fine).status_code == 302
    whole = client.post(f"{WORK}{subject}/links/", fine | {"before": subject, "lag": "7"})
    assert whole.status_code == 422 and "Seule une étape attend le début" in whole.content.decode()
    assert not Link.objects.filter(lag=7).exists()
    link = Link.objects.get(lag=2)
    client.post(f"/commitments/links/{link.key}/withdrawal/", {"undertaking": subject})
    client.post(f"/commitments/steps/{added.key}/withdrawal/")
    assert Link.objects.get(key=link.key).dropped and Activity.objects.get(key=added.key).dropped


def test_a_plain_link_is_the_act_that_an_import_makes(scene: Scene) -> None:
    subject, client = scene.stepped(), scene.table.planner
    scene.does(replace(step(scene, "Clôture"), demands=[]))
    plain = {"before": scene.keys["Stage"], "after": scene.keys["Clôture"], "lag": "1"}
    plain |= {"relation": "finish-start", "unit": "working"}
    assert client.post(f"{WORK}{subject}/links/", plain).status_code == 302
    entry = parse(bytes(EntryRow.objects.latest("id").raw))
    assert [one.kind for one in entry.acts] == ["link.add"]


def test_a_delivery_is_declared_with_its_evidence_and_accepted_there(scene: Scene) -> None:
    subject, client = scene.agreed(), scene.table.secretary
    client.post(f"{WORK}{subject}/evidence/", {"title_fr": "Attestations"})
    shown = Evidence.objects.get().key
    late = client.post(f"{WORK}{subject}/delivery/", {"day": str(today() + timedelta(3)), "evidence": [shown]})
    assert late.status_code == 422 and str(today()) in late.content.decode()
    answer = client.post(f"{WORK}{subject}/delivery/", {"day": str(today()), "evidence": [shown]})
    declared = Delivery.objects.get()
    assert answer.status_code == 302 and declared.evidence == [shown]
    scene.meet()
    scene.pair.mli.does(DeliveryAccept(key=declared.key, hashed=declared.hashed))
    scene.meet()
    assert "Tenu" in client.get(f"/commitments/{scene.keys['promise']}/").content.decode()


def test_theirs_is_accepted_here_and_without_evidence_warned(scene: Scene) -> None:
    subject, client = scene.agreed(), scene.table.secretary
    asked = client.post(f"{WORK}{subject}/delivery/", {"day": str(today())})
    assert asked.status_code == 422 and 'value="no_evidence"' in asked.content.decode()
    act = DeliveryDeclare(
        key=scene.named("delivery", "MLI"), replaces=None, undertaking=subject, day=today(), note=None, evidence=[]
    )
    scene.pair.mli.does(act)
    scene.meet()
    hashed = hidden(client.get(f"{WORK}{subject}/").content.decode(), "hashed")[0]
    answer = client.post(f"/commitments/deliveries/{act.key}/agreement/", {"hashed": hashed}, follow=True)
    assert "Réceptionnée" in answer.content.decode()


def test_a_declined_delivery_can_be_declared_again(scene: Scene) -> None:
    subject, client = scene.agreed(), scene.table.secretary
    client.post(f"{WORK}{subject}/delivery/", {"day": str(today()), "despite": "no_evidence"})
    declared = Delivery.objects.get()
    scene.meet()
    scene.pair.mli.does(Decline(key=declared.key, hashed=declared.hashed))
    scene.meet()
    page = client.get(f"{WORK}{subject}/").content.decode()
    assert f"{WORK}{subject}/delivery/" in page and "Refusé" in page


def test_who_may_not_is_not_offered_it_and_is_refused(scene: Scene) -> None:
    key = theirs(scene)
    assert "hashed" not in scene.table.stranger.get(f"{WORK}{key}/").content.decode()
    for verb in ("agreement", "refusal", "withdrawal"):
        assert scene.table.secretary.get(f"{WORK}{key}/{verb}/").status_code == 405
        assert scene.table.stranger.post(f"{WORK}{key}/{verb}/").status_code == 403
    assert scene.table.secretary.post(f"{WORK}{key}/withdrawal/").status_code == 422  # it is theirs
    assert scene.table.planner.post(f"{WORK}{key}/refusal/", {"hashed": "0" * 64}).status_code == 422
