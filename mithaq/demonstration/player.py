"""The other end of a node's process: steps go in, what was done comes back."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from mithaq.ledger.errors import Language


class StepFailed(Exception):
    """A step that didn't hold: which, on whose node, and why."""

    def __init__(self, step: str, party: str, why: str) -> None:
        super().__init__(step, party, why)
        self.step, self.party, self.why = step, party, why


class Player:
    """One state's node, in a process that starts Django once and ends when this closes."""

    def __init__(self, party: str, home: Path, begun: str, *, language: Language) -> None:
        self.party, self.home = party, home
        environment = os.environ | {"MITHAQ_HOME": str(home), "DJANGO_SETTINGS_MODULE": "mithaq.settings"}
        command = [sys.executable, "-m", "mithaq.demonstration.node", begun, language]
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, step: str, **args: Any) -> dict[str, Any]:
        """Do a step and wait for it."""
        self.send(step, **args)
        return self.answer(step)

    def send(self, step: str, **args: Any) -> None:
        """Start a step; `answer` waits for it."""
        assert self._process.stdin is not None  # asked for above
        try:
            self._process.stdin.write(json.dumps({"step": step, "args": args}) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise StepFailed(step, self.party, f"exit {self._process.wait()}") from None

    def answer(self, step: str) -> dict[str, Any]:
        assert self._process.stdout is not None  # asked for above
        line = self._process.stdout.readline()
        if not line:
            raise StepFailed(step, self.party, f"exit {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        if not answer["ok"]:
            raise StepFailed(step, self.party, answer["why"])
        told: dict[str, Any] = answer["told"]
        return told

    def close(self) -> None:
        """Let the node's process end by itself."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait()
