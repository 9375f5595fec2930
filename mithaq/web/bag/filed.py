"""Files as the bag speaks of them: by the names under which they were attached."""

from collections.abc import Collection

from mithaq.roadmap.models import Attachment
from mithaq.secretariat.files import missing
from mithaq.web.sessions.seat import Seat


def awaited(seat: Seat) -> list[Attachment]:
    """Files that were announced and whose bytes haven't come: the next bag asks for them."""
    return names_of(seat, seat.office.look(missing))


def names_of(seat: Seat, files: Collection[str]) -> list[Attachment]:
    """These files as they were attached, each once."""
    if not files:
        return []
    wanted = set(files)
    found = {row.c: row for row in seat.reading.all(Attachment) if row.c in wanted}
    return [found[c] for c in files if c in found]
