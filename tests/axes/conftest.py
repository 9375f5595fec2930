"""The commission of the roadmap's tests."""

from tests.roadmap.conftest import programmed_once, story

__all__ = ["programmed_once", "story"]
