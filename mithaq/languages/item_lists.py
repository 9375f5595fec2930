# ruff: noqa: E501 -- patterns read better on one line
"""Lists of what was decided: what opens one, which item is something to do and whose, and whom a pronoun takes up."""

import re
from collections.abc import Sequence

from mithaq.languages.actors import find_actors
from mithaq.languages.clauses import Setting
from mithaq.languages.commitment_words import AHEAD, CLOSES_LIST, FEWEST_WORDS, FORMULA, ITEM_VERB, OPENS_LIST
from mithaq.languages.findings import Pledge
from mithaq.languages.openings import Opening as Opening
from mithaq.languages.openings import listed as listed
from mithaq.languages.sections import doer_of_item, owes
from mithaq.languages.sentences import Sentence
from mithaq.languages.subjects import assigned


def of_list(
    sentence: Sentence, setting: Setting, opening: Opening | None, found: Sequence[Pledge]
) -> tuple[str | None, str, str] | None:
    """What an item binds by its place in a list alone: who stands before its colon, or whom the list is about."""
    actors = find_actors(sentence, setting.parties, setting.roles)
    if (setting.genre == "minutes" or opening) and (doer := assigned(sentence, actors, setting.genre)):
        return doer, "decision", "listed"
    if not found and (doer := doer_of_item(sentence, setting)) and (setting.genre != "report" or opening):
        return doer, "decision", "listed"
    if not found and opening and owes(sentence, opening):
        return opening.who, "obligation", "listed"
    if not found and opening and _begins(sentence, opening):
        return _of_item(sentence, setting, opening), "decision", "listed"
    return None


def _of_item(sentence: Sentence, setting: Setting, opening: Opening) -> str | None:
    """Whom an item names as its doer: by "par", قيام, or alone in brackets at its end; else whom the list is about."""
    text = sentence.normal.folded
    actors = find_actors(sentence, setting.parties, setting.roles)
    doers = [
        one
        for one in actors
        if one.agent or re.search(r"(?:قيام|تولي|تكفل|تحمل|التزام|تعهد)\s$", text[sentence.start : one.start])
    ]
    bracket = re.search(r"\(([^()]*)\)\W*$", sentence.folded)
    inside = sentence.start + bracket.start() if bracket else sentence.end
    named = [one for one in actors if inside <= one.start <= inside + 12]
    found = [*doers, *named]
    return found[0].who if found else opening.who


def opens(sentence: Sentence, setting: Setting) -> Opening | None:
    """What a sentence that ends in a colon announces: decisions of somebody, or nothing that binds."""
    folded = sentence.folded
    if not OPENS_LIST[sentence.language].search(folded) or (setting.genre == "agreement" and FORMULA.search(folded)):
        return None
    if CLOSES_LIST.search(folded) and not FORMULA.search(folded):
        return None
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.plain]
    unfinished = re.search(r"\b(?:shall|will|to|de|a|that|que|ب|علي|بما يلي)\s*:\s*$", folded)
    return Opening(actors[0].who if actors else "both", any_item=bool(unfinished))


def subject_of_list(sentence: Sentence, setting: Setting) -> Opening | None:
    """ "Les Parties :" is the subject of every item that follows."""
    actors = [one for one in find_actors(sentence, setting.parties, setting.roles) if one.plain]
    ends = sentence.start + len(sentence.folded.rstrip(" :"))
    return Opening(actors[-1].who, subject=True) if actors and actors[-1].end >= ends else None


PRONOUN = re.compile(
    r"(?:elle|il(?! (?:a ete|est|fut|sera|appartien|revien|incombe|convien|s'agi|y a|faut|faudra))|celle-ci|celui-ci|it(?! (?:was|is|has been))|she|he)\b(?= )"
)


def carried_subject(sentence: Sentence, last: Sequence[Pledge], before: Sentence, setting: Setting) -> Opening | None:
    """ "L'Espagne doublera … Elle livrera …": the pronoun is the one party that the sentence before bound."""
    if (plural := PLURAL.match(sentence.folded)) and setting.genre == "agreement":
        return Opening("both", subject=True, length=plural.end()) if _of_both(plural, before, setting) else None
    pronoun = PRONOUN.match(sentence.folded)
    bound = last and last[0].who not in (None, "both") and last[0].place.sentence == before.raw
    return Opening(last[0].who, subject=True, length=pronoun.end()) if pronoun and bound else None


PLURAL = re.compile(r"(?:elles|ils|they)\b(?= )")
FEMININE = re.compile(r"parties")
BARE = re.compile(
    r"(?:(?:les|the|both) )?(?:deux |two )?(?:hautes )?(?:contracting )?(?:parties|participants|gouvernements|governments|sides)(?: contractantes)?"
)
# In a longer sentence the pronoun may mean the workers, ships or courses that it names.
FEW = 14


def _of_both(pronoun: re.Match[str], before: Sentence, setting: Setting) -> bool:
    """ "Les Parties échangent … Elles désignent …": the sentence before is about both, in the pronoun's gender."""
    actors = find_actors(before, setting.parties, setting.roles)
    if not actors or actors[0].who != "both" or actors[0].start > before.start + 14:
        return False
    named = before.normal.folded[actors[0].start : actors[0].end]
    if not BARE.fullmatch(named) or len(before.text.split()) > FEW:
        return False
    feminine = bool(FEMININE.search(named))
    return pronoun.group() == "they" or feminine == (pronoun.group() == "elles")


def other_list(sentence: Sentence, before: Sentence) -> bool:
    """Whether a numbered item follows a lettered one: the list inside a point is over, and the next point begins."""
    marks = [_mark(one) for one in (before, sentence)]
    return all(marks) and marks[0].isalpha() != marks[1].isalpha()


def _mark(sentence: Sentence) -> str:
    """The first letter or figure of what numbers an item."""
    text = sentence.normal.text
    lead = text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
    return next((character for character in lead if character.isalnum()), "") if len(lead) < 8 else ""


def _begins(sentence: Sentence, opening: Opening) -> bool:
    """Whether an item of the list is something to do: it begins with a verb or a noun of action, or lies ahead."""
    folded = sentence.folded.lstrip("- ")
    if opening.subject or not listed(sentence) or len(folded.split()) < FEWEST_WORDS:
        return False
    goes_on = opening.any_item and not sentence.text[:1].isupper()
    return goes_on or bool(ITEM_VERB[sentence.language].match(folded) or AHEAD[sentence.language].search(folded))
