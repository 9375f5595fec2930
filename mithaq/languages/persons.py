"""Persons: every mention found, then joined into one person per person, across spellings and scripts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mithaq.languages.actors import NOBODY, Roles
from mithaq.languages.company import with_company
from mithaq.languages.findings import Person, merged
from mithaq.languages.guests import stay_of, with_stay
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.name_parts import name_tokens
from mithaq.languages.names import SAME, same_person, token_likeness
from mithaq.languages.people import Marks, Sighting, bridged, leading, mark, name_after, state_between
from mithaq.languages.person_pairs import side_led, with_opposites, with_order
from mithaq.languages.person_roles import apposition
from mithaq.languages.person_sides import (
    DELEGATION,
    side_before,
    side_behind,
    side_in_apposition,
    state_of_delegation,
    with_correspondents,
    with_hosts,
)
from mithaq.languages.rank_names import RANKS, WEAK
from mithaq.languages.sentences import Sentence
from mithaq.languages.signers import signers
from mithaq.languages.tokens import ARABIC, Hit
from mithaq.ledger.errors import Language

GRADES = {line.split("|")[0].strip(): int(line.split("|")[1]) for line in RANKS.strip().splitlines()}
GENERALS = {code for code, grade in GRADES.items() if grade >= 60 or code == "any_general"}
ARTICLE = {"le", "la", "l", "the", "par", "by", "m", "السيد"}
# Beyond so many names a text is a list of people, and pairing each with each would take minutes.
MOST_NAMES, MOST_WAYS, MOST_SIGHTINGS = 150, 800, 20_000
# A word at the end of an Arabic name that is so unlike every part of the Latin name is the next word of the sentence.
WORD_OF_NAME = 0.6


@dataclass
class _Group:
    sightings: list[Sighting] = field(default_factory=list)


def find_persons(
    sentences: Sequence[Sentence],
    *,
    parties: Sequence[str] = (),
    roles: Roles = NOBODY,
    known: KnownSpellings = NOTHING,
) -> list[Person]:
    """The persons that the sentences name, in order of first mention; `known` outranks the likeness of two names."""
    marked = [(sentence, mark(sentence)) for sentence in sentences]
    sightings = [sighting for sentence, marks in marked for sighting in _sightings(sentence, marks)]
    sightings += _known_again(marked, sightings)
    sightings += [one for one in signers(sentences) if not any(one.sentence is other.sentence for other in sightings)]
    groups: list[_Group] = []
    ways: dict[tuple[object, ...], _Group] = {}
    for sighting in sorted(sightings, key=lambda one: (-len(name_tokens(one.name)), not one.sure))[:MOST_SIGHTINGS]:
        # Said again in the same way, it is the same person without looking further.
        way = (sighting.name, sighting.rank, sighting.party, sighting.sentence.file)
        group = ways.get(way) or (_best_group(groups, sighting, known) if len(ways) < MOST_WAYS else None)
        if group is None and len(groups) < MOST_NAMES and len(ways) < MOST_WAYS:
            group = _Group()
            groups.append(group)
        if group is not None:
            ways[way] = group
            group.sightings.append(sighting)
    people = [_person(group.sightings) for group in groups]
    people = with_hosts(with_correspondents(people, sentences, roles), sentences, parties)
    people = with_opposites(with_stay(people, sentences, stay_of(sentences, parties)), sentences, parties)
    people = with_company(with_order(people, sentences, parties), sentences, parties, roles.first)
    return sorted(people, key=lambda person: min(person.places))


def _sightings(sentence: Sentence, marks: Marks) -> Iterator[Sighting]:
    """Names behind a rank, else behind a role, else behind a courtesy title; one sighting per name."""
    seen: set[int] = set()
    for hit in (*marks.ranks, *marks.titles, *marks.roles):
        at = _bridge_end(sentence, marks, hit) if hit in marks.roles and not leading(hit.value) else hit.last
        if hit in marks.ranks and at in marks.states and not sentence.normal.text[sentence.tokens[at].start].isupper():
            at = marks.states[at][1]  # "le général burkinabè Moussa Diallo"
        name = name_after(sentence, at, marks, of_role=hit in marks.roles and at > hit.last)
        if name is None or name[0] in seen or _doubtful(sentence, hit, name, at):
            continue
        seen.add(name[0])
        yield _sighting(sentence, marks, hit, name)


def _doubtful(sentence: Sentence, hit: Hit[str], name: tuple[int, int, bool], at: int) -> bool:
    """A word that is a rank and an ordinary word, with a capital and one more word: "the Major Groups"."""
    words = sentence.normal.text[hit.start : hit.end]
    # "Director of Military Cooperation": one capital behind what a role is of goes on saying of what.
    if sentence.language == "en" and at > hit.last and name[1] - name[0] == 1:
        return True
    return words[0].isupper() and words.lower() in WEAK and name[1] - name[0] == 1


def _bridge_end(sentence: Sentence, marks: Marks, role: Hit[str]) -> int:
    """The token behind what a role is of: "President of the United States, ‸Joseph"."""
    end = role.last
    while end < min(len(sentence.tokens), role.last + 12) and bridged(sentence.tokens, role.last, end + 1, marks):
        end += 1
    return end


def _sighting(sentence: Sentence, marks: Marks, hit: Hit[str], name: tuple[int, int, bool]) -> Sighting:
    tokens = sentence.tokens
    first, behind, sure = name
    rank = hit if hit in marks.ranks else None
    begin = hit.first if rank or hit in marks.titles else first
    role = hit if hit in marks.roles else _role_before(sentence, marks, begin) or _role_after(sentence, marks, behind)
    party = side_before(sentence, marks, begin) or _party(sentence, marks, role, (begin, behind))
    party = (
        party
        or _rank_state(marks, hit, first)
        or side_behind(sentence, marks, behind)
        or side_in_apposition(sentence, marks, behind)
        or side_led(sentence, marks, behind)
    )
    start, end = tokens[first].start, tokens[behind - 1].end
    return Sighting(
        sentence=sentence,
        name=" ".join(sentence.normal.text[start:end].split()),
        rank=rank.value if rank else None,
        rank_words=_said(sentence, rank),
        role=role.value if role else None,
        role_words=apposition(sentence, behind) or _said(sentence, role),
        party=party,
        start=start,
        end=end,
        sure=sure,
    )


def _said(sentence: Sentence, hit: Hit[str] | None) -> str | None:
    return " ".join(sentence.normal.text[hit.start : hit.end].split()) if hit else None


def _role_before(sentence: Sentence, marks: Marks, begin: int) -> Hit[str] | None:
    """The role whose "of what" leads up to this rank or name; leading a delegation needs the delegation."""
    for role in reversed(marks.roles):
        if role.last > begin:
            continue
        between = sentence.tokens[role.last : begin]
        if leading(role.value) and _about_delegation(sentence, role) and all(t.key in ARTICLE for t in between):
            return role
        if not leading(role.value) and bridged(sentence.tokens, role.last, begin, marks):
            return role
        if "delegation" in sentence.normal.folded[role.start : role.end] and bridged(
            sentence.tokens, role.last, begin, marks
        ):
            return role
    return None


def _role_after(sentence: Sentence, marks: Marks, behind: int) -> Hit[str] | None:
    """An apposition: ", chef d'état-major général des armées du Mali"."""
    tokens = sentence.tokens
    after = behind + (behind < len(tokens) and tokens[behind].text in {",", "،", "("})
    after += after < len(tokens) and tokens[after].key in ARTICLE
    return next((role for role in marks.roles if role.first == after and after > behind), None) or next(
        (role for role in marks.roles if role.first == behind and ARABIC.match(tokens[behind].text)), None
    )


def _about_delegation(sentence: Sentence, role: Hit[str]) -> bool:
    words = sentence.normal.folded[sentence.start : role.end]
    return bool(DELEGATION.search(words))


def _party(sentence: Sentence, marks: Marks, role: Hit[str] | None, name: tuple[int, int]) -> str | None:
    """The state that a role belongs to: beside it, between it and the name, or the one that sent the delegation."""
    if role is None:
        return None
    if role.value == "head_of_delegation":
        return state_of_delegation(sentence, marks, role)
    begin = name[0]
    if role.first < begin:
        ahead = role.first - (role.first > 0 and sentence.tokens[role.first - 1].key == "s")
        beside = next((state for at, (state, last) in marks.states.items() if last in (role.first, ahead)), None)
        return state_between(marks, role.last, begin) or beside
    end = role.last
    while _of_role(sentence, role, end, marks) if end < len(sentence.tokens) else False:
        end += 1
    return state_between(marks, role.last, end)


def _of_role(sentence: Sentence, role: Hit[str], end: int, marks: Marks) -> bool:
    """Whether this token still says of what; behind a comma a city is where it took place."""
    return sentence.tokens[end].text not in {",", "،"} and bridged(sentence.tokens, role.last, end + 1, marks)


def _rank_state(marks: Marks, hit: Hit[str], first: int) -> str | None:
    """ "le général marocain X", "U.S. President Y": a state's adjective right before or right behind the title."""
    before = next((state for state, last in marks.states.values() if last == hit.first), None)
    return state_between(marks, hit.last, first) or before


def _known_again(marked: Sequence[tuple[Sentence, Marks]], sightings: Sequence[Sighting]) -> Iterator[Sighting]:
    """In Arabic a family name alone is taken for a name only behind a rank or title, and only of someone known."""
    known = [sighting.name for sighting in sightings]
    placed = {(sighting.sentence.file, sighting.start) for sighting in sightings}
    for sentence, marks in marked:
        for hit in (*marks.ranks, *marks.titles, *marks.roles) if sentence.language == "ar" and known else ():
            at = _bridge_end(sentence, marks, hit) if hit in marks.roles and not leading(hit.value) else hit.last
            if at >= len(sentence.tokens) or at in marks.taken or (sentence.file, sentence.tokens[at].start) in placed:
                continue
            if length := _longest_known(sentence, at, marks, known):
                placed.add((sentence.file, sentence.tokens[at].start))
                yield _sighting(sentence, marks, hit, (at, at + length, True))


def _longest_known(sentence: Sentence, at: int, marks: Marks, known: Sequence[str]) -> int:
    for length in (4, 3, 2, 1):
        words = sentence.tokens[at : at + length]
        if len(words) < length or any(not word.word or at + n in marks.taken for n, word in enumerate(words)):
            continue
        name = " ".join(word.text for word in words)
        if any(
            same_person(name, other).score >= 0.85 and len(name_tokens(name)[-1]) > 2 for other in known[:MOST_NAMES]
        ):
            return length
    return 0


def _best_group(groups: list[_Group], sighting: Sighting, known: KnownSpellings) -> _Group | None:
    """The group of the same person: names alike, ranks and parties not against it."""
    scored = [
        (max(known.likeness(sighting.name, other.name) for other in group.sightings[:3]), -index)
        for index, group in enumerate(groups)
        if _compatible(group, sighting)
    ]
    score, index = max(scored, default=(0.0, 0))
    return groups[-index] if score >= SAME else None


def _compatible(group: _Group, sighting: Sighting) -> bool:
    ranks = {one.rank for one in group.sightings if one.rank}
    parties = {one.party for one in group.sightings if one.party}
    same_side = not parties or sighting.party is None or sighting.party in parties
    # A colonel in one text and a general in the other may be one man and a difference worth showing: only if the
    # full names agree, which the score decides; but two full-named officers of different rank in one file are two.
    same_file = {one.rank for one in group.sightings if one.sentence.file == sighting.sentence.file and one.rank}
    clash = (
        bool(same_file) and sighting.rank is not None and not any(_same_rank(sighting.rank, rank) for rank in same_file)
    )
    return same_side and not clash and (len(ranks) < 4)


def _same_rank(one: str, other: str) -> bool:
    return {one, other} <= GENERALS if "any_general" in (one, other) else one == other


def _person(sightings: Sequence[Sighting]) -> Person:
    latin = [token for one in sightings if not ARABIC.match(one.name) for token in name_tokens(one.name)]
    trimmed = [_trimmed(one, latin) if latin and ARABIC.match(one.name) else one for one in sightings]
    ordered = sorted(trimmed, key=lambda one: (one.sentence.file, one.start))
    ranked = [one for one in ordered if one.rank]
    exact = next((one.rank for one in ranked if one.rank != "any_general"), ranked[0].rank if ranked else None)
    names = {language: _fullest(ordered, language) for language in {one.sentence.language for one in ordered}}
    words: dict[Language, str] = {}
    for one in sorted(ranked, key=lambda one: one.rank == "any_general"):
        words.setdefault(one.sentence.language, one.rank_words or "")
    role = next((one for one in ordered if one.role), None)
    parties = Counter(one.party for one in ordered if one.party)
    party = parties.most_common(1)[0][0] if parties else None
    unsure = "name_end" if not any(one.sure for one in ordered) else None
    why = unsure or ("ranks_differ" if _ranks_differ(ranked) else None) or ("no_party" if party is None else None)
    return Person(
        names=names,
        rank=exact,
        rank_words=words,
        role=role.role if role else None,
        role_words=role.role_words if role else None,
        party=party,
        places=merged(one.sentence.place(one.start, one.end) for one in ordered),
        certain=why is None,
        why=why,
    )


def _trimmed(sighting: Sighting, latin: Sequence[str]) -> Sighting:
    """An Arabic name without the words at its end that the other script's spelling of it doesn't have."""
    text = sighting.sentence.normal.text[sighting.start : sighting.end]
    while " " in text and not any(token_likeness(name_tokens(text)[-1], token) >= WORD_OF_NAME for token in latin):
        text = text[: text.rstrip().rindex(" ")].rstrip()
    return replace(sighting, name=" ".join(text.split()), end=sighting.start + len(text))


def _ranks_differ(ranked: Sequence[Sighting]) -> bool:
    return any(not _same_rank(one.rank or "", other.rank or "") for one in ranked for other in ranked[:3])


def _fullest(sightings: Sequence[Sighting], language: Language) -> str:
    named = [one.name for one in sightings if one.sentence.language == language]
    counts = Counter(named)
    sure = {one.name for one in sightings if one.sure and one.sentence.language == language}
    return max(named, key=lambda name: (name in sure, len(name_tokens(name)), counts[name]))
