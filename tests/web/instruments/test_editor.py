"""The editor: articles in two languages, written by both sides, in brackets, settled, struck out, proposed."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from pypdf import PdfReader

from mithaq.commission.acts import ArticleWrite
from mithaq.commission.models import Article, Instrument, InstrumentText
from mithaq.ledger.act import Ref
from mithaq.secretariat.models import Wording
from tests.web.instruments.words import CREATE
from tests.web.sessions.cast import BY, LANGUAGES, Table, fresh, hidden, proposal, speak

pytestmark = pytest.mark.django_db(databases="__all__")


def at(minutes: str, *parts: str) -> str:
    return "/".join(["/sessions/texts", minutes, *parts, ""])


def first(minutes: str) -> Article:
    found = Article.objects.filter(instrument=minutes, number=1).get()
    assert isinstance(found, Article)
    return found


def words(article: Article, language: str = "fr") -> list[str]:
    heads = Wording.objects.filter(thing=article.key, field=language).order_by("party")
    return [head.value["b"] for head in heads]


def edited(client: Client, minutes: str, article: Article, *, language: str = "fr") -> list[str]:
    """The places that the opened form of a cell holds."""
    page = client.get(at(minutes, "articles", article.key, language) + "?edit", headers={"HX-Request": "true"})
    return hidden(page.content.decode(), "over")


def theirs(table: Table, minutes: str, body: str, *, over: list[Ref] | None = None) -> None:
    """Mali words the first article anew, over what it was shown."""
    article = first(minutes)
    heads = Wording.objects.filter(thing=article.key, field="fr")
    shown = over if over is not None else [(_log(table, head.party), head.seq, head.i) for head in heads]
    table.pair.mli.does(
        ArticleWrite(key=article.key, instrument=minutes, number=1, language="fr", heading="", body=body, over=shown)
    )


def _log(table: Table, party: str) -> str:
    return str(table.pair.mli.book.logs[party].origin)


def test_a_text_is_opened_for_a_session(table: Table) -> None:
    act = proposal()
    table.pair.mar.perform(act, by=BY["MAR"])
    page = table.secretary.get(f"/sessions/texts/creation/?session={act.key}").content.decode()
    assert 'value="PV-2026-01"' in page and 'value="2026-12-14"' in page and 'value="Bamako"' in page
    answer = table.secretary.post("/sessions/texts/creation/", CREATE | {"session": act.key})
    made = Instrument.objects.get()
    assert answer.status_code == 302 and made.session == act.key
    assert (made.reference, made.languages, made.day) == ("PV-2026-01", ["fr", "ar"], date(2026, 12, 14))
    page = table.secretary.get(answer["Location"]).content.decode()
    assert "Pas encore d’article" in page and "ajoutez le premier" in page
    assert "PV-2026-01" in table.secretary.get(f"/sessions/{act.key}/").content.decode()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title_ar": ""}, "title_ar"),
        ({"place_fr": "", "place_ar": ""}, "place_fr"),
        ({"prevailing": "en"}, "prevailing"),
        ({"languages": []}, "languages"),
        ({"day": "x"}, "day"),
        ({"reference": "x" * 61}, "reference"),
    ],
)
def test_a_text_that_lacks_something_is_not_opened(table: Table, change: dict[str, Any], field: str) -> None:
    answer = table.secretary.post("/sessions/texts/creation/", CREATE | change)
    assert answer.status_code == 422 and not Instrument.objects.exists()
    assert field in answer.context["form"].errors


@LANGUAGES
def test_both_languages_side_by_side(table: Table, minutes: str, language: str) -> None:
    page = speak(table.secretary, language).get(at(minutes)).content.decode()
    assert "Les Parties se réunissent." in page and "يجتمع الطرفان." in page
    assert '<p class="body" lang="ar" dir="rtl">' in page and '<p class="body" lang="fr" dir="ltr">' in page
    assert 'disabled aria-describedby="why-not"' not in page


def test_an_article_is_added_in_both_languages_by_one_entry(table: Table, minutes: str) -> None:
    form = {"number": "3", "heading_fr": "Suivi", "body_fr": "Un bilan est dressé.", "body_ar": "تُعد حصيلة."}
    size = table.pair.mar.look(lambda book: book.logs["MAR"].size)
    answer = table.secretary.post(at(minutes, "articles"), form)
    assert answer.status_code == 302 and table.pair.mar.look(lambda book: book.logs["MAR"].size) == size + 1
    page = table.secretary.get(at(minutes)).content.decode()
    assert "Un bilan est dressé." in page and "تُعد حصيلة." in page


def test_an_article_without_words_is_not_added(table: Table, minutes: str) -> None:
    answer = table.secretary.post(at(minutes, "articles"), {"number": "3", "heading_fr": "Seul", "body_fr": " "})
    assert answer.status_code == 422 and "dans une langue au moins" in answer.content.decode()
    assert 'value="Seul"' in answer.content.decode() and Article.objects.count() == 2


def test_a_missing_language_keeps_the_text_from_being_proposed(table: Table, minutes: str) -> None:
    table.secretary.post(at(minutes, "articles"), {"number": "3", "body_fr": "Seul en français."})
    page = table.secretary.get(at(minutes)).content.decode()
    assert 'disabled aria-describedby="why-not"' in page and "L&#x27;article 3 n&#x27;est pas rédigé" in page
    refused = table.secretary.post(at(minutes, "proposal"))
    assert refused.status_code == 422 and not InstrumentText.objects.exists()


def test_editing_in_place_replaces_what_was_shown(table: Table, minutes: str) -> None:
    over = edited(table.secretary, minutes, first(minutes))
    address = at(minutes, "articles", first(minutes).key, "fr")
    form = {"over": over, "heading": "Réunion", "body": "Ligne une.\r\nLigne deux."}
    answer = table.secretary.post(address, form, headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert answer.status_code == 200 and "<!doctype" not in page
    assert "Réunion" in page and 'id="panel"' in page and 'hx-swap-oob="true"' in page
    assert words(first(minutes)) == ["Ligne une.\nLigne deux."]


def test_without_a_script_the_same_is_done_by_whole_pages(table: Table, minutes: str) -> None:
    anchor = f"a-{first(minutes).key}-fr"
    page = table.secretary.get(at(minutes) + f"?edit={anchor}").content.decode()
    assert page.count('class="writing"') == 1
    cell = page[page.index('class="writing"') :]
    form = {"over": hidden(cell[: cell.index("</form>")], "over"), "heading": "", "body": "Nouveau texte."}
    answer = table.secretary.post(at(minutes, "articles", first(minutes).key, "fr"), form)
    assert answer.status_code == 302 and answer["Location"].endswith(f"#{anchor}")
    assert words(first(minutes)) == ["Nouveau texte."]


@pytest.mark.parametrize("htmx", [True, False])
def test_what_changed_meanwhile_is_shown_with_three_choices(table: Table, minutes: str, htmx: bool) -> None:
    over = edited(table.secretary, minutes, first(minutes))
    theirs(table, minutes, "Les Parties se rencontrent.")
    table.pair.exchange()
    address = at(minutes, "articles", first(minutes).key, "fr")
    form = {"over": over, "heading": "", "body": "Les Parties se concertent."}
    answer = table.secretary.post(address, form, headers={"HX-Request": "true"} if htmx else {})
    page = answer.content.decode()
    assert answer.status_code == 422 and ("<!doctype" in page) is not htmx
    assert "Les Parties se rencontrent." in page and "Les Parties se concertent." in page
    assert 'value="changed_meanwhile"' in page and page.count("Les Parties se concertent.") == 3
    assert words(first(minutes)) == ["Les Parties se rencontrent."]


def test_keep_both_makes_a_bracket_and_choosing_settles_it(table: Table, minutes: str) -> None:
    over = edited(table.secretary, minutes, first(minutes))
    theirs(table, minutes, "Les Parties se rencontrent.")
    table.pair.exchange()
    address = at(minutes, "articles", first(minutes).key, "fr")
    form = {"over": over, "heading": "", "body": "Les Parties se concertent.", "despite": "changed_meanwhile"}
    assert table.secretary.post(address, form).status_code == 302
    assert words(first(minutes)) == ["Les Parties se concertent.", "Les Parties se rencontrent."]
    page = table.secretary.get(at(minutes)).content.decode()
    assert "<mark>concertent</mark>" in page and "<mark>rencontrent</mark>" in page
    assert "porte encore des crochets" in page and "Garder le texte de <bdi>MLI</bdi>" in page
    both = edited(table.secretary, minutes, first(minutes))
    assert len(both) == 2
    settled = {"over": both, "heading": "", "body": "Les Parties se rencontrent."}
    table.secretary.post(address, settled)
    assert words(first(minutes)) == ["Les Parties se rencontrent."]


def test_ours_replaces_what_arrived(table: Table, minutes: str) -> None:
    over = edited(table.secretary, minutes, first(minutes))
    theirs(table, minutes, "Les Parties se rencontrent.")
    table.pair.exchange()
    address = at(minutes, "articles", first(minutes).key, "fr")
    asked = table.secretary.post(address, {"over": over, "heading": "", "body": "Le nôtre."}).content.decode()
    replacing = [place for place in hidden(asked, "over") if place not in over]
    table.secretary.post(address, {"over": replacing, "heading": "", "body": "Le nôtre."})
    assert words(first(minutes)) == ["Le nôtre."]


def test_striking_out_and_writing_again(table: Table, minutes: str) -> None:
    page = table.secretary.get(at(minutes)).content.decode()
    strike = page[page.index('class="strike"') :]
    over = hidden(strike[: strike.index("</form>")], "over")
    assert len(over) == 2 and over[0].startswith("fr:MAR/")
    table.secretary.post(at(minutes, "articles", first(minutes).key, "deletion"), {"over": over})
    page = table.secretary.get(at(minutes)).content.decode()
    assert "Supprimé" in page and 'disabled aria-describedby="why-not"' not in page
    again = {"over": edited(table.secretary, minutes, first(minutes)), "heading": "", "body": "Revenu."}
    table.secretary.post(at(minutes, "articles", first(minutes).key, "fr"), again)
    assert words(first(minutes)) == ["Revenu."]


def test_the_text_is_proposed_and_listed(table: Table, minutes: str) -> None:
    answer = table.secretary.post(at(minutes, "proposal"))
    text = InstrumentText.objects.get()
    assert answer.status_code == 302 and answer["Location"] == f"/to-sign/{text.content}/"
    assert text.content[:8] in table.secretary.get(at(minutes)).content.decode()
    page = table.secretary.get(at(minutes)).content.decode()
    assert "Exactement ces mots sont déjà proposés" in page
    again = table.secretary.post(at(minutes, "proposal"))
    assert again.status_code == 422 and InstrumentText.objects.count() == 1


def test_the_draft_prints_gaps_and_brackets(table: Table, minutes: str, tmp_path: Any) -> None:
    table.secretary.post(at(minutes, "articles"), {"number": "3", "body_fr": "Seul en français."})
    answer = table.secretary.get(f"/sessions/texts/{minutes}/draft.pdf")
    assert answer["Content-Type"] == "application/pdf" and 'filename="PV-2026-01.pdf"' in answer["Content-Disposition"]
    (tmp_path / "draft.pdf").write_bytes(answer.content)
    printed = "".join(page.extract_text() for page in PdfReader(tmp_path / "draft.pdf").pages)
    assert "PROJET" in printed and "Seul en français." in printed


def test_an_empty_text_can_be_printed(table: Table) -> None:
    table.secretary.post("/sessions/texts/creation/", CREATE)
    made = Instrument.objects.get()
    assert table.secretary.get(f"/sessions/texts/{made.key}/draft.pdf").content.startswith(b"%PDF-")


def test_who_may_not_write_is_offered_nothing(table: Table, minutes: str) -> None:
    page = table.planner.get(at(minutes)).content.decode()
    assert "Les Parties se réunissent." in page and "/deletion/" not in page and "?edit" not in page
    address = at(minutes, "articles", first(minutes).key, "fr")
    for form, where in (({"body": "x"}, address), ({"number": "9", "body_fr": "x"}, at(minutes, "articles"))):
        assert table.planner.post(where, form).status_code == 422
    assert table.planner.post(at(minutes, "articles", first(minutes).key, "deletion")).status_code == 422
    assert table.planner.post(at(minutes, "proposal")).status_code == 422
    assert table.planner.post("/sessions/texts/creation/", CREATE).status_code == 422
    assert words(first(minutes)) == ["Les Parties se réunissent."] and Instrument.objects.count() == 1


def test_strangers_wrong_verbs_and_what_does_not_exist(table: Table, minutes: str) -> None:
    address = at(minutes, "articles", first(minutes).key, "fr")
    for where in (at(minutes), address, f"/sessions/texts/{minutes}/draft.pdf"):
        assert table.stranger.get(where).status_code == 403
    assert table.secretary.get(at(minutes, "proposal")).status_code == 405
    assert table.secretary.get(at(minutes, "articles")).status_code == 405
    assert table.secretary.get(at(fresh())).status_code == 404
    assert table.secretary.get(at(minutes, "articles", first(minutes).key, "en")).status_code == 404
    assert table.secretary.get(at(fresh(), "articles", first(minutes).key, "fr")).status_code == 404


def test_a_place_that_is_none_asks_instead_of_overwriting(table: Table, minutes: str) -> None:
    address = at(minutes, "articles", first(minutes).key, "fr")
    for over in (["x"], ["MAR/1"], ["FRA/0/0"], ["MAR/a/b"]):
        answer = table.secretary.post(address, {"over": over, "heading": "", "body": "Écrasé."})
        assert answer.status_code == 422 and "changed_meanwhile" in answer.content.decode()
    too_far = table.secretary.post(
        address, {"over": ["MAR/99999/0"], "heading": "", "body": "x", "despite": "changed_meanwhile"}
    )
    assert too_far.status_code == 422
    assert words(first(minutes)) == ["Les Parties se réunissent."]


def test_a_body_that_is_too_long_is_kept_in_the_form(table: Table, minutes: str) -> None:
    address = at(minutes, "articles", first(minutes).key, "fr")
    answer = table.secretary.post(address, {"heading": "", "body": "x" * 20_001}, headers={"HX-Request": "true"})
    assert answer.status_code == 422 and "x" * 20_001 in answer.content.decode()
