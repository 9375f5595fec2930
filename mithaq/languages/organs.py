# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Bodies named in the sentences: ministries, staffs, forces, schools, commissions; whose they are and what became of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from mithaq.languages.findings import Organ, merged
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.organ_names import BODIES, FIELDS
from mithaq.languages.organ_titles import titled
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import Naming, find_states
from mithaq.languages.tokens import Hit, Phrasebook
from mithaq.ledger.errors import Language

JOINT = {"joint_commission", "high_commission", "sub_commission"}
# These speak for their state; a body of the text they are only where a delegation was received.
SPEAK = {"ministry", "embassy", "armed_forces"}
# A field may stand behind an adjective of the state: "ministère malien de la Défense".
LINKING = {"de", "la", "l", "des", "du", "d", "of", "the", "a", "et", "and", "royale", "royal", "national", "nationale"}
MILITARY = re.compile(r"milita|عسكري|defen[sc]|دفاع")
RECEIVED = re.compile(
    r"(?:accueilli|recu|reception|received|welcomed|hosted|استقبال|استقبل|حظي)[^.]{0,60}$|^[^.]{0,40}\b(?:a accueilli|a recu)\b"
)
PASSIVE_AT = re.compile(
    r"\b(?:au|a la|a l'|par|par le|au siege du|by|at|by the|at the|في|بمقر|من قبل|من طرف)\s*(?:le|la|l'|the)?\s*$"
)
DONE, DOING, TO_DO = "created", "being_created", "to_be_created"
# Creation verbs near a commission, by language, in the order in which they are tried.
STATUS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "fr": (
        (DOING, re.compile(r"(?:en cours|est en train)[^.]{0,30}(?:creation|mise en place)|(?:creation|mise en place)[^.]{0,60}en cours")),
        (TO_DO, re.compile(r"(?:sera|seront|va etre|devrait etre|ont decide de|decident de|convenu de)\s+(?:cre|institu|mis en place|mettre en place|etabl)\w*")),
        (DONE, re.compile(r"\b(?:ont|a|est|sont|ete)\s+(?:\w+ment\s+|ainsi\s+)?(?:cree|institue|lance|etabli|mis en place|mise en place)\w*|\bcreation de")),
    ),
    "en": (
        (DOING, re.compile(r"\bis being (?:created|established|set up)|\bare (?:creating|establishing|setting up)")),
        (TO_DO, re.compile(r"\b(?:will|shall|agreed to|decided to|to be)\s+(?:be\s+)?(?:creat|establish|set up)\w*")),
        (DONE, re.compile(r"\b(?:have|has|was|were)?\s*(?:created|established|launched|set up)\b|\bthe (?:creation|establishment) of")),
    ),
    "ar": (
        (DOING, re.compile(r"(?:يجري|يتم|جاري?)\s+(?:حاليا\s+)?(?:انشاء|تشكيل|احداث)")),
        (TO_DO, re.compile(r"(?:سيتم|سوف يتم|(?:اتفق|قرر)\w*\s+(?:\w+\s+){0,2}?(?:علي\s+)?|ينبغي)\s*(?:انشاء|تشكيل|احداث)|ست(?:نشا|حدث|شكل)")),
        (DONE, re.compile(r"\b(?:انشا|احدث|اطلق|شكل|تم انشاء|تم احداث|ينشئان|احداث|انشاء)\w{0,3}\b")),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class _Seen:
    kind: str
    field: str | None
    party: str | None
    start: int
    end: int
    sentence: Sentence
    title: str | None = None


Key = tuple[str, str | None, str | None, str | None]


def find_organs(
    sentences: Sequence[Sentence], parties: Iterable[str], *, known: KnownSpellings = NOTHING
) -> list[Organ]:
    """Organs in order of first mention; one that names no state joins the one that does, when there is only one.

    Titles that `known` says to be one body are one, whatever their form."""
    sides = set(parties)
    groups: dict[Key, list[_Seen]] = {}
    for sentence in sentences:
        for seen in _with_titles(sentence):
            if seen.party in sides or seen.party is None:
                groups.setdefault((seen.kind, seen.field, seen.party, seen.title), []).append(seen)
    for key in [key for key in groups if key[3] is None and _vague(key)]:
        if home := _only_other(groups, key):
            groups[home] += groups.pop(key)
    _fuller_titles(groups)
    _confirmed(groups, known)
    _across_languages(groups)
    organs = [_organ(key, seen) for key, seen in groups.items() if key[2] or key[0] in JOINT or key[1] or key[3]]
    return sorted((one for one in organs if one.kind not in SPEAK or one.received), key=lambda one: min(one.places))


def _fuller_titles(groups: dict[Key, list[_Seen]]) -> None:
    """ "École du service de santé" is the one that a sentence calls "École du service de santé des armées"."""
    for key in [key for key in groups if key[3]]:
        fuller = [
            other
            for other in groups
            if other != key and other[0] == key[0] and (other[3] or "").startswith(f"{key[3]} ")
        ]
        if len(fuller) == 1 and key[2] in (None, fuller[0][2]):
            groups[fuller[0]] += groups.pop(key)


def _vague(key: Key) -> bool:
    return (key[2] is None and key[0] not in JOINT) or (key[1] is None and key[0] in JOINT)


def _with_titles(sentence: Sentence) -> Iterator[_Seen]:
    """The bodies of the tables, each with the whole of its title, then those that only their title shows."""
    known, titles = list(_in_sentence(sentence)), list(titled(sentence))
    for seen in known:
        whole = next((one for one in titles if one.start < seen.end and seen.start < one.end), None)
        if whole is None:
            yield seen
        elif seen.kind in JOINT or seen.field:
            yield replace(seen, start=min(seen.start, whole.start), end=max(seen.end, whole.end))
    for one in titles:
        inside = [seen for seen in known if one.start < seen.end and seen.start < one.end]
        if any(seen.kind in JOINT or seen.field for seen in inside):
            continue
        states = {hit.value.state for hit in find_states(sentence) if one.start <= hit.start <= one.end + 1}
        name = None if one.kind in JOINT and not one.own else sentence.normal.folded[one.start : one.end]
        yield _Seen(one.kind, None, states.pop() if len(states) == 1 else None, one.start, one.end, sentence, name)


def _confirmed(groups: dict[Key, list[_Seen]], known: KnownSpellings) -> None:
    """Bodies that are known by both titles join the first of them."""
    for key in [key for key in groups if known and key[3]]:
        twin = next((other for other in groups if other != key and _is_known_as(known, key, other)), None)
        if twin is not None and min(seen.sentence.file for seen in groups[twin]) <= groups[key][0].sentence.file:
            groups[twin] += groups.pop(key)


def _is_known_as(known: KnownSpellings, one: Key, other: Key) -> bool:
    sides = {one[2], other[2]} - {None}
    return bool(other[3]) and len(sides) < 2 and known.verdict(one[3] or "", other[3] or "") == "same"


def _across_languages(groups: dict[Key, list[_Seen]]) -> None:
    """Titles of one kind in two languages are the same bodies when each language names as many of them."""
    for kind in {key[0] for key in groups if key[3]}:
        by_language: dict[Language, list[Key]] = {}
        for key in [key for key in groups if key[0] == kind and key[3]]:
            by_language.setdefault(groups[key][0].sentence.language, []).append(key)
        first, *others = by_language.values()
        for other in others:
            for home, twin in zip(first, other, strict=True) if len(first) == len(other) else ():
                groups[home] += groups.pop(twin)


def _in_sentence(sentence: Sentence) -> Iterator[_Seen]:
    tokens = sentence.tokens
    states = {hit.first: hit for hit in find_states(sentence)}
    for body in _bodies().find(tokens):
        if body.value == "ministry" or body.value == "general_staff":
            yield from _with_field(sentence, body, states)
        elif body.value in JOINT:
            text = sentence.normal.folded[body.start : body.end]
            end = _with_states(sentence, body, states)
            yield _Seen(body.value, "military" if MILITARY.search(text) else None, None, body.start, end, sentence)
        else:
            state, end = _state_beside(sentence, body, body.last, states)
            yield _Seen(body.value, None, state or _force(states, body), body.start, end, sentence)


PAIR = re.compile(r" [a-z]+(?:o|e|a)-[a-z]+\b")


def _with_states(sentence: Sentence, body: Hit[str], states: dict[int, Hit[Naming]]) -> int:
    """The end of a joint body with the adjectives of its states: "commission mixte maroco-malienne"."""
    pair = PAIR.match(sentence.normal.folded, body.end, sentence.end)
    if pair:
        return pair.end()
    at, end = body.last, body.end
    while at in states and states[at].value.how == "adjective" and states[at].start - end <= 2:
        at, end = states[at].last, states[at].end
    return end


def _with_field(sentence: Sentence, body: Hit[str], states: dict[int, Hit[Naming]]) -> Iterator[_Seen]:
    """ "ministère malien de la Défense", "وزارة الدفاع المالية", "Iraqi Ministry of Planning"."""
    at, end, field, state = body.last, body.end, None, None
    while at < len(sentence.tokens) and at - body.last < 10:
        hit = _fields().at(sentence.tokens, at)
        if hit and field is None:
            field, at, end = hit.value, hit.last, hit.end
        elif at in states and state is None and states[at].value.how in ("name", "adjective"):
            state, end, at = states[at].value.state, states[at].end, states[at].last
        elif sentence.tokens[at].key in LINKING:
            at += 1
        else:
            break
    if field is None and body.value == "ministry":
        return
    state = state or next((hit.value.state for hit in states.values() if hit.last == body.first), None)
    yield _Seen(body.value, field, state, body.start, end, sentence)


def _state_beside(
    sentence: Sentence, body: Hit[str], at: int, states: dict[int, Hit[Naming]]
) -> tuple[str | None, int]:
    while at < len(sentence.tokens) and at not in states and sentence.tokens[at].key in LINKING and at < body.last + 3:
        at += 1
    if at in states and states[at].value.how in ("name", "adjective"):
        return states[at].value.state, states[at].end
    return next((hit.value.state for hit in states.values() if hit.last == body.first), None), body.end


def _force(states: dict[int, Hit[Naming]], body: Hit[str]) -> str | None:
    """Forces with a name of their own: the Forces armées royales are Morocco's."""
    hit = states.get(body.first)
    return hit.value.state if hit and hit.value.how == "force" else None


def _only_other(groups: dict[Key, list[_Seen]], key: Key) -> Key | None:
    """The single fuller group that a vaguer one can mean: no guess among several."""
    kind, field, party, _ = key
    fuller = [
        other
        for other in groups
        if other != key
        and other[3] is None
        and other[0] == kind
        and (field is None or other[1] == field)
        and (party is None or other[2] == party)
    ]
    return fuller[0] if len(fuller) == 1 else None


def _organ(key: Key, seen: Sequence[_Seen]) -> Organ:
    names: dict[Language, str] = {}
    # A name cut out of a word with a clitic (للجنة) is kept only when no other mention shows the whole word.
    for one in sorted(
        seen, key=lambda one: (one.sentence.normal.text[one.start - 1 : one.start].isalpha(), one.start - one.end)
    ):
        names.setdefault(one.sentence.language, _written(one))
    status: dict[Language, set[str]] = {}
    for one in seen if key[0] in JOINT else ():
        if found := _status(one):
            status.setdefault(one.sentence.language, set()).add(found)
    return Organ(
        kind=key[0],
        field=key[1],
        party=key[2],
        names=names,
        places=merged(one.sentence.place(one.start, one.end) for one in seen),
        title=key[3],
        received=any(_receives(one) for one in seen),
        status={language: tuple(sorted(said)) for language, said in status.items()},
    )


def _written(seen: _Seen) -> str:
    """The name as it stands alone: after ل the article of اللجنة is written in the clitic and comes back."""
    text = seen.sentence.normal.text
    clitic = seen.start > 0 and text[seen.start - 1 : seen.start + 1] == "لل"
    article = "" if not clitic else "ال" if text.startswith("لجن", seen.start) else "ا"
    return article + " ".join(text[seen.start : seen.end].split())


def _status(seen: _Seen) -> str | None:
    """What the words around a commission say of its creation; the verb must stand near, before it or in the passive."""
    folded = seen.sentence.normal.folded
    before = folded[max(seen.sentence.start, seen.start - 70) : seen.end]
    around = folded[max(seen.sentence.start, seen.start - 70) : min(seen.sentence.end, seen.end + 40)]
    patterns = STATUS[seen.sentence.language]
    for status, pattern in patterns:
        if pattern.search(before) or (status != DONE and pattern.search(around)):
            return status
    return None


def _receives(seen: _Seen) -> bool:
    """Whether the delegation was received there: a verb of receiving leads to the body by "at", "in" or "by"."""
    folded = seen.sentence.normal.folded
    before = folded[seen.sentence.start : seen.start]
    return bool(RECEIVED.search(before) and PASSIVE_AT.search(before))


@cache
def _bodies() -> Phrasebook[str]:
    return Phrasebook(_entries(BODIES))


@cache
def _fields() -> Phrasebook[str]:
    return Phrasebook(_entries(FIELDS))


def _entries(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        code, *cells = (cell.strip() for cell in line.split("|"))
        yield from ((name.strip(), code) for cell in cells for name in cell.split(";") if name.strip())
