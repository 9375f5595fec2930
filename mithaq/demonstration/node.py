"""One node of the demonstration, in a process of its own: it reads a step a line, does it, and tells a line back.

MITHAQ_HOME and DJANGO_SETTINGS_MODULE come from whoever started it."""

import json
import sys
import traceback
from datetime import date
from typing import Any

import django

django.setup()  # before the models of the rooms are read

from mithaq.ledger.errors import MithaqError  # noqa: E402

from .days import Days  # noqa: E402
from .deeds import BARE, DEEDS  # noqa: E402
from .stage import Stage  # noqa: E402


def main(begun: str, language: Any) -> None:
    """Until the other end closes."""
    tell, sys.stdout = sys.stdout, sys.stderr  # whatever else prints doesn't belong into the answers
    days = Days(date.fromisoformat(begun))
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(_done(asked["step"], asked["args"], (days, language))), file=tell, flush=True)


def _done(step: str, args: dict[str, Any], setting: tuple[Days, Any]) -> dict[str, Any]:
    """The answer to one step; a fault of the story comes back as a sentence, with its place on the standard error."""
    days, language = setting
    try:
        told = BARE[step](**args) if step in BARE else DEEDS[step](Stage(days), **args)
    except MithaqError as refused:
        return {"ok": False, "why": refused.sentence(language)}
    except Exception as fault:
        traceback.print_exc()
        return {"ok": False, "why": f"{type(fault).__name__}: {fault}"}
    return {"ok": True, "told": told}


if __name__ == "__main__":
    main(*sys.argv[1:])
