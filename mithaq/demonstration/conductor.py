"""Plays the story on two nodes: each in its own process, with nothing between them but files in a bag."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mithaq.ledger.errors import Language, say

from .cast import OTHER, STATES
from .folder import Folder
from .player import Player, StepFailed
from .sentences import CHAPTERS as TITLES
from .sentences import SENTENCES
from .story import CHAPTERS, Act, Bag, Step


class Conductor:
    """Who plays the story: asks one node, then the other, carries the bag, and tells what happened."""

    def __init__(self, folder: Folder, players: dict[str, Player], *, language: Language) -> None:
        self.folder, self.players, self.language = folder, players, language
        self.started = time.monotonic()

    def play(self) -> list[str]:
        """The whole story; where the papers lie. StepFailed names the step that doesn't hold."""
        self._nodes()
        for chapter, steps in CHAPTERS.items():
            self._chapter(chapter)
            for step in steps:
                self._step(step)
        self._chapter("end")
        return self._end()

    def _nodes(self) -> None:
        """Both begin at once, then meet: two files, and words read aloud."""
        self._chapter("nodes")
        for player in self.players.values():
            player.send("begin", language=self.language)
        for party, player in self.players.items():
            self._tell("begin", party, player.answer("begin"))
        cards = {p: player.ask("introduce", folder=str(self.folder.bag)) for p, player in self.players.items()}
        for party, player in self.players.items():
            theirs = cards[OTHER[party]]
            player.ask("accept", file=theirs["file"], words=theirs["words"][self.language])
            self._tell("accept", party, {"words": theirs["words"][self.language], "other": self._name(OTHER[party])})

    def _step(self, step: Step) -> None:
        if isinstance(step, Bag):
            self._carry(step)
        else:
            self._act(step)

    def _act(self, step: Act) -> None:
        player, args = self.players[step.party], {}
        if step.key == "keys":
            args = {"public": self.folder.public(step.party)}
        if step.key == "minutes.sign":
            statement = player.ask("minutes.statement", folder=str(self.folder.people))["file"]
            args = {"proof": str(self.folder.sign(step.party, Path(statement)))}
        self._tell(step.key, step.party, player.ask(step.key, **args))

    def _carry(self, bag: Bag) -> None:
        """One sealed file, unless the other side holds everything already."""
        sender, to = self.players[bag.sender], self.players[bag.to]
        if sender.ask("size", party=bag.sender) == to.ask("size", party=bag.sender):
            return
        packed = sender.ask("pack", to=bag.to, folder=str(self.folder.bag))
        taken = to.ask("unpack", file=packed["file"])
        self._tell("bag", bag.sender, {**packed, **taken, "to": self._name(bag.to)})

    def _end(self) -> list[str]:
        """Both nodes render, check themselves, and say the same."""
        papers = {
            party: player.ask("originals", folder=str(self.folder.papers(party)), language=self.language)
            for party, player in self.players.items()
        }
        ends = {party: player.ask("holds") for party, player in self.players.items()}
        self._same("originals", {party: told["hashes"] for party, told in papers.items()})
        self._same("digests", ends)
        for party, told in ends.items():
            self._tell("digests", party, told)
        files: list[str] = papers[next(iter(STATES))]["files"]
        return files

    def _same(self, what: str, told: dict[str, Any]) -> None:
        """What both nodes say must be one thing."""
        (party, one), (_, other) = told.items()
        if one != other:
            raise StepFailed(what, party, f"{one} ≠ {other}")

    def _chapter(self, name: str) -> None:
        print(f"\n{say(TITLES[name], self.language)}", flush=True)

    def _tell(self, key: str, party: str, told: dict[str, Any]) -> None:
        """One line: the time so far, who, and what happened in plain words."""
        elapsed = time.monotonic() - self.started
        sentence = say(SENTENCES[key], self.language, **{**told, "state": self._name(party)})
        print(f"{elapsed:6.1f} s  {party}  {sentence}", flush=True)

    def _name(self, party: str) -> str:
        return STATES[party][self.language]


@contextmanager
def players(folder: Folder, begun: str, *, language: Language) -> Iterator[dict[str, Player]]:
    """Both nodes' processes, ended together."""
    opened: dict[str, Player] = {}
    try:
        for party in STATES:
            opened[party] = Player(party, folder.home(party), begun, language=language)
        yield opened
    finally:
        for player in opened.values():
            player.close()
