"""A text whose languages differ isn't proposed before somebody mended, dismissed, or overruled it by name."""

from typing import Any

import pytest

from mithaq.commission.acts import ArticleWrite, ConcordanceOverrule, ConcordanceRecord
from mithaq.commission.models import Article, Concordance, Instrument, InstrumentText, Overruling
from mithaq.desk.dismissals import dismiss, holding, take_back
from mithaq.desk.models import Comparison, Job, User
from mithaq.jobs import comparing
from mithaq.jobs.concordance import act_of, checked, leaves_of, newest_of, of_proposed, propose, record
from mithaq.jobs.run import carry_out
from mithaq.languages.meaning import NoModel
from mithaq.secretariat.instruments import propose_text, texts_of
from mithaq.secretariat.models import Wording
from mithaq.secretariat.refusals import Refused

from .conftest import BY, Pair, fresh, pair
from .test_instruments import minutes, reading

__all__ = ["minutes", "pair"]
pytestmark = pytest.mark.django_db(databases="__all__")
DAYS = ("La mission dure quatre jours à Rabat.", "تستغرق المهمة خمسة أيام بالرباط.")


def row(pair: Pair, key: str) -> Instrument:
    found = reading(pair).get(Instrument, key)
    assert found
    return found


def word(pair: Pair, minutes: str, number: int, language: Any, body: str) -> None:
    """Morocco words an article in one language, over whatever stands there."""
    known = reading(pair).all(Article, instrument=minutes, number=number)
    key = known[0].key if known else fresh()
    heads = Wording.objects.filter(thing=key, field=language)
    logs = pair.mar.look(lambda book: {party: str(log.origin) for party, log in book.logs.items()})
    over = [(logs[head.party], head.seq, head.i) for head in heads]
    act = ArticleWrite(key=key, instrument=minutes, number=number, language=language, heading="", body=body, over=over)
    pair.mar.perform(act, by=BY["MAR"])


@pytest.fixture
def differing(pair: Pair, minutes: str) -> str:
    """A third article: four days in French, five in Arabic."""
    for language, body in zip(("fr", "ar"), DAYS, strict=True):
        word(pair, minutes, 3, language, body)
    return minutes


def found(pair: Pair, key: str) -> Any:
    return checked(pair.mar.ch, leaves_of(reading(pair), row(pair, key)))


def test_what_differs_is_found_with_both_values_and_stops_the_proposal(pair: Pair, differing: str) -> None:
    (one,) = found(pair, differing).open
    assert (one.pair.n, one.mark.kind) == ("3", "duration")
    assert [[spot.words for spot in spots] for _, spots in one.sides] == [["quatre jours"], ["خمسة أيام"]]
    with pytest.raises(Refused) as refused:
        propose(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"])
    assert refused.value.code == "concordance_open" and "quatre jours" in refused.value.sentence("ar")
    assert not InstrumentText.objects.exists() and not Concordance.objects.exists()


def test_mended_it_is_proposed_and_the_concordance_is_in_the_record(pair: Pair, differing: str) -> None:
    word(pair, differing, 3, "ar", "تستغرق المهمة أربعة أيام بالرباط.")
    propose(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"])
    (kept,) = Concordance.objects.all()
    assert kept.open == [] and set(kept.texts) == {"fr", "ar"} and len(kept.articles) == 3
    assert kept.reader["rules"] == comparing.rules_hash()


def test_dismissed_by_name_it_is_proposed_and_the_other_side_reads_why(pair: Pair, differing: str) -> None:
    (one,) = found(pair, differing).open
    dismiss(pair.mar.ch, one.id, by=BY["MAR"], reason="Le cinquième jour est celui du voyage.")
    propose(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"])
    pair.exchange()
    theirs: Any = [it for (model, _), it in pair.mli.book.state.rows.items() if model is Concordance]
    ((number, difference),) = theirs[0].differences
    assert (number, difference["dismissed"]) == (
        "3",
        {"by": "u:mar", "reason": "Le cinquième jour est celui du voyage."},
    )
    text = InstrumentText.objects.get()
    assert [one.id for one in of_proposed(reading(pair), text).differences] == [difference["id"]]


def test_a_dismissal_ends_with_the_wording_and_comes_back_with_it(pair: Pair, differing: str) -> None:
    (one,) = found(pair, differing).open
    dismiss(pair.mar.ch, one.id, by=BY["MAR"], reason="Voulu.")
    assert found(pair, differing).open == []
    word(pair, differing, 3, "fr", DAYS[0].replace("mission", "visite"))
    assert len(found(pair, differing).open) == 1, "another clause: another question"
    word(pair, differing, 3, "fr", DAYS[0])
    assert found(pair, differing).open == []


def test_the_same_words_in_another_clause_are_asked_again(pair: Pair, differing: str) -> None:
    (one,) = found(pair, differing).open
    dismiss(pair.mar.ch, one.id, by=BY["MAR"], reason="Voulu.")
    word(pair, differing, 4, "fr", "Le stage des cadres dure quatre jours à Kénitra.")
    word(pair, differing, 4, "ar", "يدوم تكوين الأطر خمسة أيام بالقنيطرة.")
    assert [one.pair.n for one in found(pair, differing).open] == ["4"]


def test_a_dismissal_is_taken_back_by_name(pair: Pair, differing: str) -> None:
    (one,) = found(pair, differing).open
    first = dismiss(pair.mar.ch, one.id, by="u:a", reason="Voulu.")
    assert dismiss(pair.mar.ch, one.id, by="u:b", reason="Aussi.") == first
    assert take_back(pair.mar.ch, one.id, by="u:b") and not take_back(pair.mar.ch, one.id, by="u:b")
    assert holding(pair.mar.ch, [one.id]) == {} and len(found(pair, differing).open) == 1
    first.refresh_from_db()
    assert (first.by, first.undone_by) == ("u:a", "u:b")


def test_overruled_in_ones_own_name(pair: Pair, differing: str) -> None:
    reason = "Le texte arabe sera rectifié par échange de lettres."
    propose(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"], overrule=reason)
    kept, who = Concordance.objects.get(), Overruling.objects.get()
    assert len(kept.open) == 1 and (who.concordance, who.by, who.reason) == (kept.key, BY["MAR"], reason)
    assert InstrumentText.objects.count() == 1


def test_the_node_refuses_a_text_without_its_concordance(pair: Pair, minutes: str) -> None:
    """Whoever calls: the command that performs any act finds the same door closed."""
    with pytest.raises(Refused) as refused:
        propose_text(pair.mar, reading(pair), row(pair, minutes), by=BY["MAR"])
    assert refused.value.code == "concordance_missing"
    record(pair.mar, reading(pair), texts_of(reading(pair), row(pair, minutes)), minutes, by=BY["MAR"])
    word(pair, minutes, 1, "fr", "Les Parties se rencontrent.")
    with pytest.raises(Refused, match="concordance"):
        propose_text(pair.mar, reading(pair), row(pair, minutes), by=BY["MAR"])


def test_a_recorded_alarm_is_refused_at_the_door_too(pair: Pair, differing: str) -> None:
    kept = record(pair.mar, reading(pair), texts_of(reading(pair), row(pair, differing)), differing, by=BY["MAR"])
    with pytest.raises(Refused) as refused:
        propose_text(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"])
    assert refused.value.code == "concordance_open" and "خمسة أيام" in refused.value.sentence("fr")
    assert kept
    pair.mar.perform(ConcordanceOverrule(key=fresh(), concordance=kept.key, reason="Vu."), by=BY["MAR"])
    propose_text(pair.mar, reading(pair), row(pair, differing), by=BY["MAR"])


def test_a_concordance_of_other_words_is_not_recorded(pair: Pair, minutes: str) -> None:
    act = act_of(pair.mar, texts_of(reading(pair), row(pair, minutes)), minutes)
    word(pair, minutes, 1, "fr", "Les Parties se rencontrent.")
    with pytest.raises(Refused) as refused:
        pair.mar.perform(act, by=BY["MAR"])
    assert refused.value.code == "concordance_other"


def test_both_record_at_once_and_both_stand(pair: Pair, differing: str) -> None:
    """Each keeps its own; what one dismissed, the other still has to answer for."""
    (one,) = found(pair, differing).open
    pair.exchange()
    texts = texts_of(reading(pair), row(pair, differing))
    theirs: Any = act_of(pair.mar, texts, differing)
    dismiss(pair.mar.ch, one.id, by=BY["MAR"], reason="Voulu.")
    record(pair.mar, reading(pair), texts, differing, by=BY["MAR"])
    pair.mli.does(_as_of_mali(theirs))
    pair.exchange()
    assert not pair.mar.look(lambda book: book.state.voids)
    hashes = {lang: text.hash for lang, text in texts.items()}
    ours, others = (newest_of(reading(pair), differing, hashes, party) for party in ("MAR", "MLI"))
    assert ours and others and (len(ours.open), len(others.open)) == (0, 1)


def test_nobody_overrules_for_the_other_side(pair: Pair, differing: str) -> None:
    pair.exchange()
    texts = texts_of(reading(pair), row(pair, differing))
    pair.mli.does(_as_of_mali(act_of(pair.mar, texts, differing)))
    pair.exchange()
    kept = Concordance.objects.get()
    with pytest.raises(Refused) as refused:
        pair.mar.perform(ConcordanceOverrule(key=fresh(), concordance=kept.key, reason="Vu."), by=BY["MAR"])
    assert refused.value.code == "not_yours"


def test_a_planner_records_nothing(pair: Pair, minutes: str) -> None:
    texts = texts_of(reading(pair), row(pair, minutes))
    with pytest.raises(Refused) as refused:
        record(pair.mar, reading(pair), texts, minutes, by="u:planner")
    assert refused.value.code == "no_mandate"


def test_a_difference_told_twice_is_void(pair: Pair, differing: str) -> None:
    act = act_of(pair.mar, texts_of(reading(pair), row(pair, differing)), differing)
    twice = ConcordanceRecord(**{**vars(act), "articles": [*act.articles, act.articles[0]]})
    with pytest.raises(Refused) as refused:
        pair.mar.perform(twice, by=BY["MAR"])
    assert refused.value.code == "item_twice"


def test_the_job_compares_what_is_missing_and_nothing_twice(pair: Pair, differing: str) -> None:

    owner = User.objects.create_user("sec", "-")
    for expected in (3, 0):
        job = Job.objects.create(owner=owner, kind="concordance.compare")
        carry_out.func(job.pk, {"instrument": differing})
        job.refresh_from_db()
        assert (job.state, job.result) == ("done", {"pairs": 3, "compared": expected, "open": 1})
    assert Comparison.objects.count() == 3


def test_without_a_model_facts_are_compared_and_it_is_said(
    pair: Pair, differing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = NoModel()
    monkeypatch.setattr(comparing, "default_embedder", lambda: bare)
    assert [one.mark.kind for one in found(pair, differing).open] == ["duration"]
    assert {each.model for each in found(pair, differing).found.values()} == {("none", "none")}


def _as_of_mali(act: ConcordanceRecord) -> ConcordanceRecord:
    return ConcordanceRecord(**{**vars(act), "key": fresh("MLI")})
