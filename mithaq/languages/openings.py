"""What a line before a list says of its items: whose they are, and how they bind."""

from dataclasses import dataclass

from mithaq.languages.sentences import Sentence


@dataclass(frozen=True)
class Opening:
    """`who` does what the items say. `subject`: their verbs need one; `owed`: each is a duty; `section`: sentences
    that are no items are duties too; `numbered`: the heading bears a figure, and the next figure ends its section."""

    who: str | None
    rule: str = "listed"
    any_item: bool = False
    subject: bool = False
    length: int = 0
    owed: bool = False
    section: bool = False
    numbered: bool = False


def listed(sentence: Sentence) -> bool:
    """An item by its sign, or a line that ends as items do."""
    return sentence.role == "item" or sentence.text.rstrip().endswith((";", "؛"))
