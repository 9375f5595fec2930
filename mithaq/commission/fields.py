"""Types that several acts share, and how a text in several languages is read in one."""

from typing import Annotated, Any, Literal

import msgspec

from mithaq.ledger.act import Label, Lang
from mithaq.ledger.errors import Language

Axis = Literal["training", "equipment", "logistics", "expertise"]
AXES: tuple[Axis, ...] = ("training", "equipment", "logistics", "expertise")
Role = Literal["secretary", "chair", "planner", "vetting", "end_use", "head", "administrator"]
Costs = Literal["each_its_own", "host", "shared"]
Transfer = Literal["consent", "never", "free"]
Genre = Literal["minutes", "agreement", "memorandum", "arrangement", "letters", "communique", "roadmap"]
Reference = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Languages = Annotated[list[Lang], msgspec.Meta(min_length=1, max_length=3)]
Title = Annotated[dict[Lang, Label], msgspec.Meta(min_length=1, max_length=3)]

FALLBACK: tuple[Language, ...] = ("fr", "ar", "en")  # what is shown of a text that lacks the reader's language


def worded(words: Any, language: Language) -> str:
    """The text in this language, or in the first one that it has."""
    return next((words[lang] for lang in (language, *FALLBACK) if words and words.get(lang)), "")


def plain(value: Any) -> Any:
    """Records of an act as JSON columns hold them."""
    return msgspec.to_builtins(value)
