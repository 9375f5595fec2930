"""The toolbar over the chart: how close, grouped and filtered by what; each choice is an address."""

from typing import Any

from mithaq.web.commitments.programme import today
from mithaq.web.components.states import STATES
from mithaq.web.sessions.forms import AXIS_NAMES

from .board import Board
from .chart import Chart
from .look import GROUPS, SHOWN, ZOOM_WORDS

STATES_SHOWN = ("late", "at_risk", "under_way", "planned", "delivered", "accepted")
OWN = ("by", "axis", "party", "host", "commitment", "state", "show")  # what the form asks for itself


def toolbar(board: Board) -> dict[str, Any]:
    """Links for the zoom, fields for the rest."""
    look, known = board.look, board.known
    whole = Chart(known, board.row.days, board.row.asked_of_solver, {}, today(), references=board.chart.references)
    alive = known.alive.values()
    axes = {row.axis for row in alive}
    return {
        "zooms": [
            (word, look.but(zoom=zoom).query or "?", zoom == look.zoom, zoom) for zoom, word in ZOOM_WORDS.items()
        ],
        "groups": list(GROUPS.items()),
        "axes": [(key, word) for key, word in AXIS_NAMES.items() if key in axes],
        "parties": sorted({row.lead for row in alive}),
        "hosts": sorted({*board.chart.hosts.values()} | ({look.host} if look.host else set())),
        "commitments": sorted((row.commitment, whole.promises.get(row.commitment, "")) for row in alive),
        "states": [(key, STATES[key].word) for key in STATES_SHOWN],
        "shown": list(SHOWN.items()),
        "carried": look.without(OWN),
        "chosen": sum(bool(value) for value in (look.axis, look.party, look.host, look.commitment, look.state)),
    }
