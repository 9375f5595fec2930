"""National notes: what this state keeps for itself about a common thing."""

from mithaq.ledger.act import Act, Key, Text, act
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft

from ..models import Note
from ..sentences import SENTENCES


@act
class NoteWrite(Act):
    """Write a note that never leaves the house."""

    kind = "note.write"
    key: Key
    about: Key | None
    text: Text

    def apply(self, draft: Draft) -> None:
        draft.new(Note(**vars(self)))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language)
