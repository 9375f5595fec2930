"""A museum of bad bundles, each named after its fault and made by code: all are signed by a sender who means it.

An exhibit takes the scene and returns the frame MLI must refuse; the code of the refusal hangs beside it."""

from tests.corpus import bad_entries, bad_frames
from tests.corpus.scene import EXHIBITS, Exhibit, Scene, fork_evidence, split

ROOMS = (bad_frames, bad_entries)

__all__ = ["EXHIBITS", "ROOMS", "Exhibit", "Scene", "fork_evidence", "split"]
