"""Every act that a commission can ever record, one page. A new act is one dataclass in its room and one line here."""

from mithaq.axes import AXIS_ACTS
from mithaq.commission.acts import COMMISSION_ACTS, NATIONAL_ACTS
from mithaq.commission.authority import may
from mithaq.commission.models import InstrumentText
from mithaq.commission.proposals import Proposal
from mithaq.ledger.act import Act, Vocabulary
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.signing import PROTOCOL_ACTS
from mithaq.ledger.state import Rules
from mithaq.projection import projections
from mithaq.roadmap.acts import ROADMAP_ACTS

COMMON_ACTS: tuple[type[Act], ...] = (*PROTOCOL_ACTS, FileAnnounce, *COMMISSION_ACTS, *ROADMAP_ACTS, *AXIS_ACTS)

PROPOSALS = tuple(model for model in projections() if issubclass(model, Proposal))

# The number is printed beside the PICTURE digest: raise it with every change of what a verdict or a row says.
COMMON_RULES = Rules(Vocabulary(COMMON_ACTS), may, InstrumentText, PROPOSALS, number=2)
NATIONAL_RULES = Rules(Vocabulary(NATIONAL_ACTS), may, InstrumentText, (), number=1)
