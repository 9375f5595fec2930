"""What a state keeps for itself: a note in its national record, which no bag ever holds."""

from typing import Any

from mithaq.commission.acts import NoteWrite
from mithaq.commission.models import Note
from mithaq.secretariat import here

from ..stage import Stage

TEXT = "Vérifier avec l'état-major le nombre de places avant la session."


def write(stage: Stage) -> dict[str, Any]:
    national = here.national()
    if not Note.objects.filter(ch=national.ch).exists():
        office = here.office(channel=national)
        act = NoteWrite(key=office.fresh_id(), about=stage.id("session"), text=TEXT)
        office.perform(act, by=stage.by("secretary"))
    return {}
