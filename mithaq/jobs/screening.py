"""A list of names against the people of the commission: whom each may mean, in whatever script either is written.

Who was found, how alike and by which parts, is kept with the list; what is said of them is in the registry.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from mithaq.desk.drafts import held_fast
from mithaq.desk.models import Draft, User
from mithaq.documents.name_list import Beside, Listed
from mithaq.languages.name_evidence import Bearer, unadorned
from mithaq.languages.name_match import Match, ranked_names
from mithaq.languages.name_parts import ARABIC
from mithaq.secretariat import here
from mithaq.secretariat.spellings import Registry, registry

from .work import Work

KIND = "screening"  # of the draft
BATCH = 25  # names between two looks at the row: about half a second
MOST = 40  # people kept for one name: a page shows the first of those who aren't told apart from it
SPELLINGS = 2 * MOST  # looked at for them: one person may have several

Parts = tuple[tuple[str, str], ...]  # (of the name, of the known spelling)
Found = dict[str, list[tuple[str, int, Parts]]]  # name → person, per cent, parts; the likeliest first


@dataclass(frozen=True)
class Candidate:
    """Somebody whom a name may mean: how much in per cent, by which of their spellings, part by part."""

    person: str
    per_cent: int
    parts: Parts


def keep(owner: User, listed: Listed, *, ch: str, title: str) -> Draft:
    """The list on its owner's desk, before anybody has compared it with the people of this channel."""
    rows = [_row(n, name, listed.beside.get(n, Beside())) for n, name in listed.names]
    left = {"left_out": listed.left_out, "unread": list(listed.unread)}
    content = {"ch": ch, "rows": rows, "found": {}, "job": None, **left}
    return Draft.objects.create(owner_id=owner.pk, kind=KIND, title=title, content=content)


def screening_job(work: Work, *, draft: int) -> dict[str, Any]:
    """Each distinct name looked up among the people of the commission, as the registry stands now."""
    kept = Draft.objects.filter(pk=draft).first()
    if kept is None:  # its owner has taken it off the desk meanwhile
        return {"names": 0, "found": 0}
    known = registry(_channel_of(kept))
    names = list(dict.fromkeys(row[1] for row in kept.content["rows"]))
    found: Found = {}
    for done in _batches(names):
        work.go_on()
        for name, who in screened(done, known).items():
            found[name] = [(one.person, one.per_cent, one.parts) for one in who]
        work.tell(int(100 * len(found) / len(names)))
    work.go_on()
    with held_fast(draft) as fresh:
        if fresh is not None:
            fresh.content["found"] = {name: who for name, who in found.items() if who}
            fresh.content["people"] = len(known.people)
            fresh.save()
    return {"names": len(names), "found": sum(map(bool, found.values()))}


def screened(names: Sequence[str], known: Registry) -> Mapping[str, list[Candidate]]:
    """Name → those of the record whom it may mean, the likeliest first; whoever is known by it comes first."""
    spelt = [(spelling, person) for person in known.people for spelling in known.names_of(person)]
    whole = [(name, part) for name in names for part in _scripts(name)]
    ranked = ranked_names([part for _, part in whole], [spelling for spelling, _ in spelt], most=SPELLINGS)
    best: dict[str, dict[str, Candidate]] = {name: {} for name in names}
    for (name, _), matches in zip(whole, ranked, strict=True):
        for match in matches:
            _take(best[name], match, spelt)
    for name, people in best.items():
        for person in known.spelt(name):
            people[person] = Candidate(person, 100, people[person].parts if person in people else ())
    return {name: _likeliest(name, people.values(), known) for name, people in best.items()}


def bearer_of(row: Sequence[Any]) -> Bearer:
    """What a kept row says of whoever bears its name."""
    return Bearer(**row[2]) if len(row) > 2 else Bearer()


def written_of(row: Sequence[Any]) -> str:
    """The line of a kept row where more was written in it than its name, else ""."""
    return str(row[3]) if len(row) > 3 else ""


def forget_erased_in_lists(ch: str) -> None:
    """Whoever's name was erased from this channel is named by no list that was compared with its people either."""
    people = registry(ch).people
    for pk in [draft.pk for draft in Draft.objects.filter(kind=KIND) if _channel_of(draft) == ch]:
        with held_fast(pk) as draft:
            if draft is not None:
                _forget_all_but(people, draft)


def _row(n: int, line: str, beside: Beside) -> list[Any]:
    """Row number, name, and what the row says besides: in columns of its own, else before or behind the name.

    Where something was taken off the name, the line as it is written comes last."""
    name, said = unadorned(line)
    about = Bearer(beside.rank or said.rank, beside.role, beside.side or said.state)
    told = {kind: words for kind, words in asdict(about).items() if words}
    if name != line.strip():
        return [n, name, told, line.strip()]
    return [n, name, told] if told else [n, name]


def _forget_all_but(people: Collection[str], draft: Draft) -> None:
    found: Found = draft.content["found"]
    kept = {name: [one for one in who if one[0] in people] for name, who in found.items()}
    if kept != found:
        draft.content["found"] = {name: who for name, who in kept.items() if who}
        draft.save()


def _channel_of(draft: Draft) -> str:
    """Lists that were kept before they said so were compared with the common record."""
    return str(draft.content.get("ch") or here.common().ch)


def _likeliest(name: str, people: Iterable[Candidate], known: Registry) -> list[Candidate]:
    """Whoever was told apart from this name keeps no place that somebody else needs."""
    apart = {one.person for one in people if (said := known.of([name], one.person)) and not said.same}
    return sorted(people, key=lambda one: (one.person in apart, -one.per_cent))[:MOST]


def _take(people: dict[str, Candidate], match: Match, spelt: Sequence[tuple[str, str]]) -> None:
    """The likeliest spelling of each person counts."""
    if match.b is None or not match.alike:
        return
    person, per_cent = spelt[match.b][1], round(100 * match.likeness)
    if person not in people or people[person].per_cent < per_cent:
        parts = tuple((one, other) for one, other, _likeness in match.pairs)
        people[person] = Candidate(person, per_cent, parts)


def _scripts(name: str) -> list[str]:
    """A line that writes one name in two scripts holds two spellings."""
    words = name.split()
    arabic = [word for word in words if ARABIC.search(word)]
    latin = [word for word in words if not ARABIC.search(word) and any(letter.isalpha() for letter in word)]
    return [" ".join(part) for part in (latin, arabic) if part]


def _batches(names: Sequence[str]) -> Iterator[list[str]]:
    source = iter(names)
    while batch := list(islice(source, BATCH)):
        yield batch
