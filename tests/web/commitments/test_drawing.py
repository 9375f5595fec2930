"""Commitments drawn from adopted texts: sentences chosen in each language, never typed."""

import pytest

from mithaq.roadmap.models import Commitment
from mithaq.web.commitments.quoted import passage, sentences
from tests.web.commitments.scene import ARTICLES, PROMISE, Scene
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
CHOSEN = {"n_fr": ["2"], "n_ar": ["2"], "owner": "MAR", "due": "2027-06-30", "axis": "training"}


def address(scene: Scene, number: str = "1") -> str:
    return f"/commitments/sources/{scene.content}/{number}/"


def test_sentences_are_exactly_those_of_the_article() -> None:
    for article in ARTICLES:
        for language, body in article.items():
            found = sentences(body, language)
            assert len(found) == 2 and all(one in body for one in found)
            assert passage(body, found) == body
    assert sentences("Places : 24", "fr") == ("Places : 24",) and sentences("  ", "fr") == ()


@LANGUAGES
def test_the_adopted_text_offers_its_articles(scene: Scene, language: str) -> None:
    client = speak(scene.table.secretary, language)
    assert scene.content in client.get("/commitments/sources/").content.decode()
    page = client.get(f"/commitments/sources/{scene.content}/").content.decode()
    assert page.count('class="card" id="article-') == 2 and address(scene, "2") in page
    page = client.get(address(scene)).content.decode()
    assert page.count('type="checkbox"') == 2 and PROMISE["ar"] in page and "<textarea" not in page
    apart = client.get(f"{address(scene)}?apart").content.decode()
    assert apart.count('type="checkbox"') == 4 and PROMISE["ar"] in apart


def test_the_sentence_is_drawn_word_for_word_and_marked(scene: Scene) -> None:
    answer = scene.table.secretary.post(address(scene), CHOSEN, follow=True)
    drawn = Commitment.objects.get()
    assert answer.status_code == 200 and (drawn.sentence, drawn.owner) == (PROMISE, "MAR")
    page = answer.content.decode()
    assert page.count('class="other"') == 2 and f"/commitments/{drawn.key}/" in page


def test_one_tick_takes_the_pair(scene: Scene) -> None:
    assert scene.table.secretary.post(address(scene), {"n": ["2"]}).status_code == 302
    assert (Commitment.objects.get().sentence, Commitment.objects.get().owner) == (PROMISE, None)


def test_two_sentences_that_follow_make_one_promise(scene: Scene) -> None:
    scene.table.secretary.post(address(scene, "2"), {"n_fr": ["1", "2"], "n_ar": ["1", "2"]})
    assert Commitment.objects.get().sentence == ARTICLES[1]


@pytest.mark.parametrize(
    "chosen", [{"n_fr": ["2"]}, {"n_fr": ["9"], "n_ar": ["2"]}, {"n_fr": ["x"], "n_ar": ["²"]}, {}]
)
def test_a_choice_that_lacks_a_language_is_told(scene: Scene, chosen: dict[str, list[str]]) -> None:
    answer = scene.table.secretary.post(address(scene), chosen)
    assert answer.status_code == 422 and "dans chaque langue" in answer.content.decode()
    assert not Commitment.objects.exists()


def test_drawn_twice_asks_once_more(scene: Scene) -> None:
    client = scene.table.secretary
    client.post(address(scene), CHOSEN)
    again = client.post(address(scene), CHOSEN)
    assert again.status_code == 422 and 'name="despite" value="sentence_drawn"' in again.content.decode()
    assert client.post(address(scene), CHOSEN | {"despite": "sentence_drawn"}).status_code == 302
    assert Commitment.objects.count() == 2


def test_who_may_not_draw_is_told_which_mandate_it_takes(scene: Scene) -> None:
    planner = scene.table.planner
    assert address(scene) not in planner.get(f"/commitments/sources/{scene.content}/").content.decode()
    answer = planner.post(address(scene), CHOSEN)
    assert answer.status_code == 422 and "secretary" in answer.content.decode()
    assert scene.table.stranger.post(address(scene), CHOSEN).status_code == 403


def test_articles_and_texts_that_are_not_there(scene: Scene) -> None:
    client = scene.table.secretary
    assert client.get(address(scene, "7")).status_code == 404
    assert client.get(f"/commitments/sources/{'0' * 64}/").status_code == 404
    assert client.put(address(scene)).status_code == 405
