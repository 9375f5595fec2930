"""The commission of each test, made once and copied."""

import pytest

from .story import Story, founded, programmed


@pytest.fixture(scope="session")
def founded_once() -> Story:
    return founded()


@pytest.fixture(scope="session")
def programmed_once() -> Story:
    return programmed()


@pytest.fixture
def story(programmed_once: Story) -> Story:
    """A commission with a programme."""
    return programmed_once.copy()


@pytest.fixture
def young(founded_once: Story) -> Story:
    """A commission whose minutes are adopted, and nothing else."""
    return founded_once.copy()
