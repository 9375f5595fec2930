# ruff: noqa: E501 -- patterns read better on one line
"""Of two people at one table, whose is the second: the side they lead, or the other side than their counterpart's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mithaq.languages.findings import Person
from mithaq.languages.people import Marks
from mithaq.languages.sentences import Sentence

# Two who sit opposite each other, and never one beside his own aide.
OPPOSITE = re.compile(
    r"\bco-?\s?(?:chair\w*|presid\w*)|\b(?:signed|signe|signee|signes|paraphe\w*|initialled|concluded)\b[^.]{0,60}\b(?:by|par|between|entre)\b|\b(?:between|entre)\b|\b(?:talks|entretiens?) (?:with|avec)\b|\b(?:met|a rencontre|s'est entretenue?) (?:with|avec)?|\bhomologue|\bcounterpart|"
    r"الي جانب|رئاسه مشتركه|[وف]?ترا[سؤ]\w*|[وف]?وقع\w*|[وف]?بحث\w*|[وف]?التقي\w*|[وف]?اجتمع\w*|[وف]?اجري\w*|نظيره|مباحثات|محادثات"
)
BESIDE = re.compile(
    r"accompan|accompagn|assist|en presence|in the presence|flanked|entoure|aide de camp|رفقه|برفقه|يرافق|مرافق|بحضور|بمعيه|يساعد"
)
LEADING_SIDE = re.compile(
    r"[^.;:]{0,110}?\b(?:who |qui )?(?:led|leads|headed|heads|chaired|head of|leader of|conduisait|conduit|dirigeait|dirige|menait|a la tete de|chef de|cheffe de|رئيس|رئيسه|ممثل|يراس|يقود|علي راس)\s(?:the |la |le |l'|une |a )?(?P<side>(?:delegation |side |team |partie |الجانب |الوفد |وفد |الطرف )?(?:de la |de l'|du |des |d')?)$"
)
# Behind one of these somebody else is spoken of.
CHANGES = re.compile(r"\b(?:while|whereas|tandis que|alors que|بينما|فيما|في حين|الي جانب|alongside|aux cotes)\b")
NOUN = re.compile(r"\s(?:\w+ )?(?:delegation|team|side)\b")


def side_led(sentence: Sentence, marks: Marks, behind: int) -> str | None:
    """ "Lieutenant General X, Deputy Chief, led the Ethiopian delegation": the first side named behind, when the verb leads to it."""
    tokens, folded = sentence.tokens, sentence.normal.folded
    for at, (state, last) in sorted(marks.states.items()):
        if at < behind:
            continue
        found = LEADING_SIDE.fullmatch(folded[tokens[behind - 1].end : tokens[at].start])
        noun = found and (found["side"].strip() or NOUN.match(folded, tokens[last - 1].end))
        others = [one for one in marks.ranks if behind < one.first < at and one.value != "any_general"]
        if found and noun and not others and not CHANGES.search(found.group()):
            return state
    return None


def with_opposites(people: Sequence[Person], sentences: Sequence[Sentence], parties: Sequence[str]) -> list[Person]:
    """In a text of two parties: the other party for whom a sentence sets opposite the one person whose side is known."""
    found: dict[int, str] = {}
    for sentence in sentences if len(parties) == 2 else ():
        here = [n for n, person in enumerate(people) if _named_in(person, sentence)]
        known = [people[n].party for n in here if people[n].party in parties]
        if len(here) != 2 or len(known) != 1 or BESIDE.search(sentence.folded):
            continue
        if OPPOSITE.search(sentence.folded):
            open_one = next(n for n in here if people[n].party is None or people[n].party not in parties)
            found.setdefault(open_one, next(party for party in parties if party != known[0]))
    return [
        _sided(person, found[n]) if n in found and person.party is None else person for n, person in enumerate(people)
    ]


# Two who preside, keep the record or sign together are named in the order of their states.
TOGETHER = re.compile(
    r"\bco-?\s?(?:presid\w*|chair\w*)|\bsecretari?at\w* (?:etait |a ete |was )?(?:assuree?|tenue?|held|kept|provided)|\bsignee?s? par\b|\bsigned by\b|رئاسه مشتركه|مناصفه|[وف]?وقعه|\bpresidence conjointe\b|\bjoint(?:ly chaired| chairmanship)\b|\bheaded by\b"
)


def with_order(people: Sequence[Person], sentences: Sequence[Sentence], parties: Sequence[str]) -> list[Person]:
    """Two without a side whom a sentence names together: the first is of the first state, which a person checks."""
    found: dict[int, str] = {}
    for sentence in sentences if len(parties) == 2 else ():
        here = sorted(
            (min(_starts_in(person, sentence)), n) for n, person in enumerate(people) if _named_in(person, sentence)
        )
        if len(here) != 2 or any(people[n].party for _, n in here) or not TOGETHER.search(sentence.folded):
            continue
        found |= {n: party for (_, n), party in zip(here, parties, strict=True)}
    return [
        replace(person, party=found[n], certain=False, why="side_by_order") if n in found else person
        for n, person in enumerate(people)
    ]


def _starts_in(person: Person, sentence: Sentence) -> list[int]:
    raw = sentence.whole
    return [one.start for one in person.places if one.file == raw.file and raw.start <= one.start < raw.end]


def _sided(person: Person, party: str) -> Person:
    """A side was what was missing: nothing is open any more."""
    missing = person.why == "no_party"
    return replace(person, party=party, certain=person.certain or missing, why=None if missing else person.why)


def _named_in(person: Person, sentence: Sentence) -> bool:
    raw = sentence.whole
    return any(place.file == raw.file and raw.start <= place.start < raw.end for place in person.places)
