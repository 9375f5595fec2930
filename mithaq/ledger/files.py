"""Files (§21): announced by commitment, size and type; their bytes travel beside the record, or later (§25)."""

from typing import Annotated

import msgspec

from .act import Act, Hash, Whole, act
from .errors import Language, Sentence, say
from .fold import Draft, Seen

SENTENCES: dict[str, Sentence] = {
    "ledger.file": {
        "fr": "Fichier annoncé : {type}, {size} octets, empreinte {c}.",
        "ar": "الإعلان عن ملف: {type}، {size} بايت، البصمة {c}.",
        "en": "File announced: {type}, {size} bytes, commitment {c}.",
    },
}

MediaType = Annotated[
    str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9.+-]{0,62}/[a-z0-9][a-z0-9.+-]{0,62}\Z")
]  # without parameters: nothing in it may be read twice
# What a file may be called: letters of any script, but nothing that is a path, invisible, or turns the line round.
UNSAFE = r"\x00-\x1f\x7f-\x9f/\\:*?\"<>|\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
LONGEST_NAME = 120  # characters
FileName = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME, pattern=rf"\A[^{UNSAFE}]+\Z")]


@act
class FileAnnounce(Act):
    """Announce a file whose bytes travel beside the record."""

    kind = "ledger.file"
    inline = True
    c: Hash  # as of a payload (§24), over the bytes of the file
    size: Whole  # bytes
    type: MediaType

    def stands(self, seen: Seen) -> None:
        seen.require(seen.announced(self.c) is None, "file_twice", c=self.c[:16], party=seen.party)

    def apply(self, draft: Draft) -> None:
        draft.announce(self.c, self.size, self.type)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, type=self.type, size=self.size, c=self.c[:16])
