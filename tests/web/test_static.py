"""Every file a page asks for is there, ours to hand out, and survives being built."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client

WEB = Path(__file__).resolve().parents[2] / "mithaq" / "web"
LOOK = WEB / "static" / "mithaq"
LONGEST_SCRIPT = 250


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize("address", ["/sign-in/", "/", "/nowhere/"])
def test_every_asset_of_a_page_is_found(signed_in: Client, address: str) -> None:
    page = signed_in.get(address).content.decode() + Client().get(address).content.decode()
    assets = set(re.findall(r'(?:src|href)="/static/([^"]+)"', page))
    assert {"mithaq/look.css", "mithaq/shell.js"} <= assets
    assert [asset for asset in assets if not finders.find(asset)] == []


def test_every_file_a_stylesheet_names_is_beside_it() -> None:
    for sheet in LOOK.glob("*.css"):
        for name in re.findall(r'url\("?([^")]+)"?\)', sheet.read_text()):
            assert (sheet.parent / name).is_file(), f"{sheet.name}: {name}"


def test_one_sheet_serves_both_directions() -> None:
    physical = re.compile(
        r"[\s;{](?:margin|padding|border|inset)-(?:left|right)|[\s;{](?:left|right|float)\s*:|text-align:\s*(?:left|right)"
    )
    for sheet in LOOK.glob("*.css"):
        assert physical.findall(sheet.read_text()) == [], sheet.name


def test_fonts_come_with_their_licence() -> None:
    licence = (LOOK / "fonts" / "OFL.txt").read_text()
    assert "SIL Open Font License" in licence and "IBMPlexSansArabic" in licence and "IBMPlexSans-" in licence


def test_the_shells_script_stays_small() -> None:
    assert len((LOOK / "shell.js").read_text().splitlines()) <= LONGEST_SCRIPT


def test_the_files_can_be_built(tmp_path: Path, settings: Any) -> None:
    settings.STATIC_ROOT = tmp_path
    storage = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": storage}
    call_command("collectstatic", interactive=False, verbosity=0)
    built = (tmp_path / "staticfiles.json").read_text()
    assert '"mithaq/look.css"' in built and '"django_htmx/htmx-2.min.js"' in built
