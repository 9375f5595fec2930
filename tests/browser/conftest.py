"""One Chromium for all tests of a browser; each takes contexts of its own."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from .patience import PATIENCE
from .played import looking, played, shown, table
from .two_nodes import Founded, found

__all__ = ["browser", "founded", "looking", "played", "shown", "table"]

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")  # what `bin/test` looks for


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """Both nodes as commands alone make them. Copied, never used."""
    folder = tmp_path_factory.mktemp("founded")
    return folder, found(folder)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert found, f"none of {', '.join(CHROMIUM)} is installed"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox"], timeout=PATIENCE * 1_000
        )  # fmt: skip
        yield launched
        launched.close()
