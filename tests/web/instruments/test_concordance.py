"""The languages compared on the page: marked, explained, mended, dismissed by name, overruled; then proposed."""

from datetime import date
from typing import Any

import pytest

from mithaq.commission.acts import ArticleWrite, ConcordanceRecord, MandateGrant
from mithaq.commission.models import Article, Concordance, Instrument, InstrumentText, Overruling
from mithaq.desk.models import Comparison, Dismissal, Job, Spelling
from mithaq.desk.spellings import take_back
from mithaq.jobs.concordance import act_of, propose
from mithaq.jobs.run import carry_out
from mithaq.languages.meaning import NoModel
from mithaq.secretariat.instruments import texts_of
from mithaq.web.instruments.marks import Shown, compared, runs
from tests.secretariat.test_concordance import DAYS, differing, word
from tests.web.instruments.test_editor import at
from tests.web.sessions.cast import BY, LANGUAGES, Table, fresh, hidden, speak

__all__ = ["differing"]
pytestmark = pytest.mark.django_db(databases="__all__")
HTMX = {"HX-Request": "true"}
WHY = "Le cinquième jour est celui du voyage."


def shown(table: Table, key: str) -> list[Shown]:
    return compared(table.reading, Instrument.objects.get(key=key)).open


def address(key: str, one: Shown, verb: str) -> str:
    return at(key, "articles", one.article, "differences", one.id, verb)


@LANGUAGES
def test_the_words_are_marked_in_both_languages_and_explained(table: Table, differing: str, language: str) -> None:
    page = speak(table.secretary, language).get(at(differing)).content.decode()
    (one,) = shown(table, differing)
    for words in ("quatre jours", "خمسة أيام"):
        assert f"<mark>{words}</mark>" in page
    for lang in ("fr", "ar"):
        assert f'id="{one.anchor}-{lang}"' in page and f'href="#{one.anchor}-{lang}"' in page
    assert f'id="{one.anchor}-why"' in page and page.count(f'href="#{one.anchor}"') >= 3
    assert 'disabled aria-describedby="why-not"' in page


def test_the_page_says_what_it_does_not_promise_and_which_language_prevails(table: Table, differing: str) -> None:
    page = table.secretary.get(at(differing)).content.decode()
    assert "Rien n’est promis quant aux négations" in page and "Aucune langue ne prévaut" in page
    row = Instrument.objects.get(key=differing)
    row.prevailing = "ar"
    assert compared(table.reading, row).together == 3


def test_without_a_model_the_page_says_so(table: Table, differing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = NoModel()
    monkeypatch.setattr("mithaq.jobs.comparing.default_embedder", lambda: bare)
    page = table.secretary.get(at(differing)).content.decode()
    assert "Aucun modèle de sens" in page and "<mark>quatre jours</mark>" in page


def test_mending_a_cell_answers_with_all_that_changed(table: Table, differing: str) -> None:
    (one,) = shown(table, differing)
    cell = at(differing, "articles", one.article, "ar")
    page = table.secretary.get(cell + "?edit", headers=HTMX).content.decode()
    form = {"over": hidden(page, "over"), "heading": "", "body": DAYS[1].replace("خمسة", "أربعة")}
    answer = table.secretary.post(cell, form, headers=HTMX).content.decode()
    assert f'id="foot-{one.article}"' in answer and f'id="words-{one.article}-fr"' in answer and 'id="panel"' in answer
    assert "<mark>" not in answer and 'disabled aria-describedby="why-not"' not in answer
    assert shown(table, differing) == []


def test_dismissed_with_a_reason_by_name_and_taken_back(table: Table, differing: str) -> None:
    (one,) = shown(table, differing)
    answer = table.secretary.post(address(differing, one, "dismissal"), {"reason": WHY}, headers=HTMX)
    assert answer.status_code == 200 and WHY in answer.content.decode() and "<!doctype" not in answer.content.decode()
    assert (Dismissal.objects.get().by, shown(table, differing)) == (BY["MAR"], [])
    other = table.planner.get(at(differing)).content.decode()
    assert WHY in other and "1 différence écartée" in other and "/reopening/" not in other
    table.secretary.post(address(differing, one, "reopening"))
    assert len(shown(table, differing)) == 1 and Dismissal.objects.get().undone_by == BY["MAR"]


@pytest.mark.parametrize("reason", ["", "  ", "x", "x" * 1001])
def test_a_dismissal_needs_a_reason(table: Table, differing: str, reason: str) -> None:
    (one,) = shown(table, differing)
    answer = table.secretary.post(address(differing, one, "dismissal"), {"reason": reason}, headers=HTMX)
    assert answer.status_code == 422 and not Dismissal.objects.exists()
    assert 'aria-invalid="true"' in answer.content.decode()


def test_the_text_is_proposed_once_every_difference_is_answered_for(table: Table, differing: str) -> None:
    refused = table.secretary.post(at(differing, "proposal"))
    assert refused.status_code == 422 and "quatre jours" in refused.content.decode()
    assert not InstrumentText.objects.exists() and not Concordance.objects.exists()
    (one,) = shown(table, differing)
    table.secretary.post(address(differing, one, "dismissal"), {"reason": WHY})
    assert table.secretary.post(at(differing, "proposal")).status_code == 302
    page = table.secretary.get(f"/to-sign/{InstrumentText.objects.get().content}/").content.decode()
    assert "0 différence ouverte" in page and WHY in page and "N’a enregistré aucune concordance" in page


def test_overruled_by_name_and_shown_to_who_signs(table: Table, differing: str) -> None:
    reason = "Le texte arabe sera rectifié par échange de lettres."
    assert table.secretary.post(at(differing, "proposal"), {"overrule": reason}).status_code == 302
    assert Overruling.objects.get().by == BY["MAR"]
    page = table.secretary.get(f"/to-sign/{InstrumentText.objects.get().content}/").content.decode()
    assert reason in page and "1 différence ouverte" in page and "Passé outre" in page


def test_what_the_other_party_dismissed_is_shown_and_stays_ours_to_answer(table: Table, differing: str) -> None:
    pair, (one,) = table.pair, shown(table, differing)
    pair.exchange()
    Dismissal.objects.create(ch=pair.mar.ch, difference=one.id, by=BY["MLI"], reason="Jour de voyage.")
    act = act_of(pair.mar, texts_of(table.reading, Instrument.objects.get(key=differing)), differing)
    Dismissal.objects.all().delete()
    pair.mli.does(ConcordanceRecord(**{**vars(act), "key": fresh("MLI")}))
    pair.exchange()
    page = table.secretary.get(at(differing)).content.decode()
    assert "Jour de voyage." in page and [one.id for one in shown(table, differing)] == [one.id]


def test_a_change_in_one_language_alone_is_told(table: Table, minutes: str) -> None:
    propose(table.pair.mar, table.reading, Instrument.objects.get(key=minutes), by=BY["MAR"])
    assert "modifié depuis la dernière concordance" not in table.secretary.get(at(minutes)).content.decode()
    word(table.pair, minutes, 2, "ar", "عدد المقاعد: 24.")
    page = table.secretary.get(at(minutes)).content.decode()
    assert "Arabe : modifié depuis la dernière concordance" in page


def test_many_articles_are_a_job_with_progress(table: Table, minutes: str) -> None:
    acts = [
        ArticleWrite(key=key, instrument=minutes, number=number, language=language, heading="", body=body, over=[])  # type: ignore[arg-type]
        for number in range(3, 20)
        for key in [fresh()]
        for language, body in (("fr", f"Article {number} : {number} places."), ("ar", f"المقاعد: {number}."))
    ]
    table.pair.mar.perform(*acts, by=BY["MAR"])
    page = table.secretary.get(at(minutes)).content.decode()
    assert "ne sont pas encore comparées" in page and 'disabled aria-describedby="why-not"' in page
    assert table.secretary.post(at(minutes, "comparisons"))["Location"].endswith("#concordance")
    job = Job.objects.get(kind="concordance.compare")
    for who in (table.secretary, table.planner):
        who.post(at(minutes, "comparisons"))
        watched = who.get(at(minutes, "comparisons", str(job.pk)), headers=HTMX)
        assert "<progress" in watched.content.decode()
    assert Job.objects.get(kind="concordance.compare") == job, "whoever asks for the same joins it"
    carry_out.func(job.pk, {"instrument": minutes})
    assert table.secretary.get(at(minutes, "comparisons", str(job.pk)), headers=HTMX)["HX-Refresh"] == "true"
    assert Comparison.objects.count() == 19
    assert "ne sont pas encore comparées" not in table.secretary.get(at(minutes)).content.decode()


def test_another_wording_is_another_comparison(table: Table, differing: str) -> None:
    table.secretary.post(at(differing, "comparisons"))
    word(table.pair, differing, 4, "fr", "Cinq places.")
    word(table.pair, differing, 4, "ar", "خمسة مقاعد.")
    table.planner.post(at(differing, "comparisons"))
    assert Job.objects.filter(kind="concordance.compare").count() == 2


def test_wrong_verbs_strangers_and_other_hands(table: Table, differing: str) -> None:
    (one,) = shown(table, differing)
    where = address(differing, one, "dismissal")
    assert table.secretary.get(where).status_code == 405
    assert table.secretary.get(at(differing, "comparisons")).status_code == 405
    assert table.stranger.post(where, {"reason": WHY}).status_code == 403
    assert table.planner.post(where, {"reason": WHY}).status_code == 422
    assert table.planner.post(at(differing, "proposal"), {"overrule": WHY}).status_code == 422
    gone = at(differing, "articles", one.article, "differences", "0" * 16, "dismissal")
    assert table.secretary.post(gone, {"reason": WHY}).status_code == 404
    assert table.secretary.get(at(differing, "comparisons", "7")).status_code == 404
    assert not Dismissal.objects.exists() and not Overruling.objects.exists()


def test_an_expired_mandate_dismisses_and_overrules_nothing(table: Table, differing: str) -> None:
    grant = MandateGrant(key=fresh(), holder="u:past", role="secretary", axis=None, since=None, until=date(2020, 1, 1))
    table.pair.mar.perform(grant, by=BY["MAR"])
    (one,) = shown(table, differing)
    assert table.sit("u:past").post(address(differing, one, "dismissal"), {"reason": WHY}).status_code == 422
    assert not Dismissal.objects.exists()
    answer = table.sit("u:past").post(at(differing, "proposal"), {"overrule": WHY})
    assert answer.status_code == 422 and not Overruling.objects.exists() and not InstrumentText.objects.exists()


def test_runs_joined_are_the_text() -> None:
    one: Any = type("Mark", (), {"anchor": "a", "alarm": True, "place": 1})()
    two: Any = type("Mark", (), {"anchor": "b", "alarm": False, "place": 2})()
    found = runs("vingt-quatre jours", [(0, 12, one), (6, 18, two), (40, 50, two), (-9, 2, two)])
    assert "".join(run.text for run in found) == "vingt-quatre jours"
    assert [(run.text, run.label) for run in found] == [
        ("vi", "1, 2"),
        ("ngt-", "1"),
        ("quatre", "1, 2"),
        (" jours", "2"),
    ]
    assert [len(run.begins) for run in found] == [2, 0, 0, 0]


VISIT = (
    "Le général Sagara visite la base de Kati.",
    "يزور الجنرال توري قاعدة كاتي.",
)


def test_the_same_name_is_learned_from_a_difference(table: Table, minutes: str) -> None:
    article = write(table, minutes, 8, VISIT)
    (one,) = [one for one in shown(table, minutes) if one.article == article]
    assert one.lone_name is not None and one.lone_name.name == "Sagara" and "توري" in one.lone_name.offered
    page = speak(table.secretary, "en").get(at(minutes)).content.decode()
    assert "It is the same name" in page
    wrong = table.secretary.post(address(minutes, one, "name"), {"words": "باماكو"}, headers=HTMX)
    assert wrong.status_code == 422 and "باماكو" in wrong.content.decode() and not Spelling.objects.exists()
    answer = table.secretary.post(address(minutes, one, "name"), {"words": " توري "}, headers=HTMX)
    assert answer.status_code == 200 and one.id not in answer.content.decode()
    assert shown(table, minutes) == []
    again = (VISIT[0].replace("visite", "inspecte"), VISIT[1].replace("يزور", "يتفقد"))
    other = write(table, minutes, 9, again)
    assert shown(table, minutes) == [], "known in every article from now on"
    take_back(table.reading.ch, [Spelling.objects.get().pk], by=BY["MAR"])
    assert {one.article for one in shown(table, minutes)} == {article, other}, "taken back, both are asked again"


def test_who_may_not_word_the_text_teaches_nothing(table: Table, minutes: str) -> None:
    write(table, minutes, 8, VISIT)
    (one,) = shown(table, minutes)
    assert table.planner.post(address(minutes, one, "name"), {"words": "توري"}).status_code == 422
    assert not Spelling.objects.exists()


def write(table: Table, minutes: str, number: int, texts: tuple[str, str]) -> str:
    """An article of one sentence in each language."""
    for language, body in zip(("fr", "ar"), texts, strict=True):
        word(table.pair, minutes, number, language, body)
    return Article.objects.get(instrument=minutes, number=number).key
