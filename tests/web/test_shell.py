"""The frame of every page: headers, cookies, languages, coming in and going out, and what a stranger meets."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as node
from django.test import Client, RequestFactory

from mithaq.desk import signin
from mithaq.desk.home import Home, write_home
from mithaq.desk.models import User
from mithaq.web.shell.rail import rail
from mithaq.web.shell.uploads import MEMBER, STRANGER
from tests.web.conftest import PASSWORD

pytestmark = [pytest.mark.django_db(databases="__all__"), pytest.mark.usefixtures("pages")]
PROJECT = Path(__file__).resolve().parents[2]
IN = {"username": "amina", "password": PASSWORD}


# ── headers and cookies ──


def test_a_page_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    headers = Client().get("/sign-in/").headers
    policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'self'"
    assert (policy["frame-ancestors"], policy["form-action"], policy["object-src"]) == ("'none'", "'self'", "'none'")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "Strict-Transport-Security" not in headers


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("address", ["/", "/sign-in/", "/closed/", "/nowhere/"])
def test_no_style_and_no_script_is_written_into_a_page(signed_in: Client, language: str, address: str) -> None:
    signed_in.cookies[node.LANGUAGE_COOKIE_NAME] = language
    page = signed_in.get(address).content.decode()
    assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:|<script(?![^>]*\ssrc=)", page)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_what_would_fill_the_disk_is_refused_before_it_is_read(signed_in: Client, language: str) -> None:
    """Django reads a whole form to check where it came from, whoever sends it."""

    class Unread:
        """The edge of the machine: a body whose reading fails the test."""

        def read(self, size: int = -1) -> bytes:
            raise AssertionError("the body was read")

        readline = read

    stranger = Client(enforce_csrf_checks=True)
    for client, size in ((stranger, STRANGER + 1), (signed_in, MEMBER + 1), (stranger, 10**30)):
        client.cookies[node.LANGUAGE_COOKIE_NAME] = language
        sent: Any = {
            "CONTENT_LENGTH": str(size),
            "CONTENT_TYPE": "multipart/form-data; boundary=x",
            "wsgi.input": Unread(),
        }
        answer = client.generic("POST", "/sign-in/", **sent)
        assert answer.status_code == 413
        assert {"fr": "Envoyé", "ar": "المرسَل", "en": "Sent"}[language] in answer.content.decode()
    assert signed_in.generic("POST", "/sign-in/", b"x" * 10_000).status_code != 413


def test_what_a_signed_in_person_saw_stays_in_no_cache(signed_in: Client) -> None:
    assert "no-store" in signed_in.get("/sessions/").headers["Cache-Control"]


READ = (
    "SESSION_COOKIE_NAME",
    "CSRF_COOKIE_NAME",
    "LANGUAGE_COOKIE_NAME",
    "SECURE_HSTS_SECONDS",
    "SESSION_COOKIE_SECURE",
    "ALLOWED_HOSTS",
)


def settings_of(home: Home) -> dict[str, Any]:
    """The settings as a process of that node reads them."""
    write_home(home)
    code = f"import json; from mithaq import settings; print(json.dumps({{n: getattr(settings, n) for n in {READ}}}))"
    environment = os.environ | {"MITHAQ_HOME": str(home.folder)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=PROJECT, capture_output=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_two_nodes_in_one_browser_keep_their_cookies_apart(tmp_path: Path) -> None:
    one = settings_of(Home(folder=tmp_path / "mar", party="MAR", host="mar.localhost"))
    other = settings_of(Home(folder=tmp_path / "mli", party="MLI", host="mli.localhost"))
    assert one["SESSION_COOKIE_NAME"] == "mithaq_mar_session"
    assert other["CSRF_COOKIE_NAME"] == "mithaq_mli_csrf"
    cookies = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "LANGUAGE_COOKIE_NAME")
    assert len({found[name] for found in (one, other) for name in cookies}) == 6


def test_https_alone_asks_browsers_to_remember_it(tmp_path: Path) -> None:
    plain = settings_of(Home(folder=tmp_path / "a", party="MAR", host="mar.localhost"))
    secure = settings_of(Home(folder=tmp_path / "b", party="MAR", host="mar.example", scheme="https"))
    assert (plain["SECURE_HSTS_SECONDS"], plain["SESSION_COOKIE_SECURE"]) == (0, False)
    assert secure["SECURE_HSTS_SECONDS"] >= 31_536_000 and secure["SESSION_COOKIE_SECURE"]
    assert secure["ALLOWED_HOSTS"] == ["mar.example"]


# ── coming in and going out ──


def test_sign_in_leads_back_to_the_page_that_was_asked(amina: User) -> None:
    client = Client()
    asked = client.get("/sessions/?late=1")
    assert asked.status_code == 302 and asked["Location"] == "/sign-in/?next=/sessions/%3Flate%3D1"
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/sessions/?late=1"' in page
    done = client.post("/sign-in/", IN | {"next": "/sessions/?late=1"})
    assert done["Location"] == "/sessions/?late=1"
    assert client.get("/sessions/").content.decode() == f"{amina.pseudonym} {node.HOME.party} /sessions/"


@pytest.mark.parametrize("where", ["https://evil.example/", "//evil.example", "javascript:alert(1)", ""])
def test_sign_in_never_leads_away_from_the_node(amina: User, where: str) -> None:
    assert Client().post("/sign-in/", IN | {"next": where})["Location"] == "/"


def test_a_wrong_password_says_what_to_do_and_keeps_the_name(amina: User) -> None:
    answer = Client(headers={"accept-language": "en"}).post("/sign-in/", IN | {"password": "wrong"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "User name or password is wrong" in page and "administrator" in page
    assert 'value="amina"' in page and 'wrong"' not in page


def test_the_closed_door_says_when_it_opens_in_the_persons_language(amina: User) -> None:
    client = Client()
    client.cookies[node.LANGUAGE_COOKIE_NAME] = "ar"
    for _ in range(signin.FROM_ONE_PLACE):
        client.post("/sign-in/", IN | {"password": "wrong"})
    page = client.post("/sign-in/", IN).content.decode()
    assert "15 دقيقة" in page and "محاولات" in page


def test_signing_out_is_an_act_and_ends_the_session(signed_in: Client) -> None:
    assert signed_in.get("/sign-out/").status_code == 405
    assert signed_in.post("/sign-out/")["Location"] == "/sign-in/"
    assert signed_in.get("/sessions/").status_code == 302


def test_the_session_key_changes_at_sign_in(amina: User) -> None:
    client = Client()
    client.post("/language/", {"language": "ar"})
    before = client.cookies[node.SESSION_COOKIE_NAME].value
    client.post("/sign-in/", IN)
    assert client.cookies[node.SESSION_COOKIE_NAME].value != before


def test_a_fragment_asked_after_the_session_ended_sends_the_whole_window_to_sign_in() -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/sessions/?page=2"}
    answer = Client(headers=headers).get("/sessions/")
    assert answer.headers["HX-Redirect"] == "/sign-in/?next=/sessions/%3Fpage%3D2"


# ── languages ──


@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")])
def test_the_switch_keeps_the_person_on_the_same_object(signed_in: Client, language: str, direction: str) -> None:
    here = "/sessions/MAR.abc/?article=7"
    assert f'name="next" value="{here}"' in signed_in.get(here).content.decode()
    answer = signed_in.post("/language/", {"language": language, "next": here})
    assert answer["Location"] == here
    assert f'<html lang="{language}" dir="{direction}">' in signed_in.get(here).content.decode()
    assert User.objects.get(username="amina").language == language


@pytest.mark.parametrize("where", ["https://evil.example/", "//evil.example/x", "\\\\evil.example"])
def test_the_switch_never_leads_away_from_the_node(signed_in: Client, where: str) -> None:
    assert signed_in.post("/language/", {"language": "ar", "next": where})["Location"] == "/"


def test_an_unknown_language_is_refused_and_changes_nothing(signed_in: Client) -> None:
    assert signed_in.post("/language/", {"language": "de"}).status_code == 400
    assert signed_in.get("/language/").status_code == 405
    assert User.objects.get(username="amina").language == "fr"


def test_a_person_is_met_in_the_language_they_prefer(amina: User) -> None:
    User.objects.update(language="ar")
    client = Client(headers={"accept-language": "en"})
    client.post("/sign-in/", IN)
    assert '<html lang="ar" dir="rtl">' in client.get("/").content.decode()


def test_the_language_picked_on_the_sign_in_page_outweighs_the_preference(amina: User) -> None:
    client = Client()
    client.post("/language/", {"language": "ar", "next": "/sign-in/"})
    client.post("/sign-in/", IN)
    assert '<html lang="ar"' in client.get("/").content.decode()
    assert User.objects.get(username="amina").language == "ar"


def test_the_months_of_rabat_and_of_cairo(signed_in: Client) -> None:
    signed_in.cookies[node.LANGUAGE_COOKIE_NAME] = "ar"
    assert "أكتوبر" in (page := signed_in.get("/").content.decode()) and "دجنبر" in page
    assert signed_in.post("/months/", {"months": "mashriq", "next": "/"})["Location"] == "/"
    assert "ديسمبر" in (page := signed_in.get("/").content.decode()) and "دجنبر" not in page
    assert signed_in.post("/months/", {"months": "julian"}).status_code == 400


# ── the rail ──


def test_the_rail_shows_the_rooms_that_are_there_in_their_order(amina: User, settings: Any) -> None:
    request = RequestFactory().get("/sessions/MAR.abc/")
    entries = rail(request, {"to_sign": 2})
    assert [entry.name for entry in entries] == ["dashboard", "sessions", "to_sign"]
    assert [entry.name for entry in entries if entry.current] == ["sessions"]
    assert [entry.waiting for entry in entries] == [0, 0, 2]


def test_to_sign_appears_only_when_there_is_something_to_sign() -> None:
    assert "to_sign" not in [entry.name for entry in rail(RequestFactory().get("/"), {})]


def test_the_root_is_current_only_on_its_own_page() -> None:
    assert [e.name for e in rail(RequestFactory().get("/"), {}) if e.current] == ["dashboard"]
    assert [e.name for e in rail(RequestFactory().get("/elsewhere/"), {}) if e.current] == []


def test_someone_who_isnt_signed_in_sees_no_rail() -> None:
    assert "<aside" not in Client().get("/").content.decode()


# ── when it goes wrong ──


def test_without_a_mandate_a_person_learns_what_to_do(signed_in: Client, amina: User) -> None:
    answer = signed_in.get("/closed/")
    assert answer.status_code == 403
    assert amina.pseudonym in answer.content.decode() and "secrétaire" in answer.content.decode()


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Il n’y a pas de page"), ("ar", "لا توجد صفحة"), ("en", "no page")]
)
def test_a_page_that_isnt_there(language: str, words: str) -> None:
    client = Client(headers={"accept-language": language})
    answer = client.get("/nowhere/")
    assert answer.status_code == 404 and words in answer.content.decode()


def test_a_form_that_is_too_old_says_so(amina: User) -> None:
    client = Client(enforce_csrf_checks=True, headers={"accept-language": "fr"})
    answer = client.post("/sign-in/", IN)
    assert answer.status_code == 403 and "Ce formulaire a été ouvert avant" in answer.content.decode()


def test_a_fault_shows_a_page_in_the_three_languages_and_no_trace() -> None:
    client = Client(raise_request_exception=False)
    answer = client.get("/broken/")
    page = answer.content.decode()
    assert answer.status_code == 500 and "RuntimeError" not in page and "on purpose" not in page
    assert 'lang="ar" dir="rtl"' in page and 'lang="en"' in page


def test_the_pulse_of_the_node() -> None:
    assert Client().get("/health/").json() == {"ok": True}
