"""A communiqué becomes a drafted file: read, cut into sentences, look for each kind of fact, compare the versions.

Nothing is drafted that no sentence says: every item carries the places that say it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mithaq.languages.actors import Roles, correspondents, roles_of
from mithaq.languages.axes import find_axes, find_subjects
from mithaq.languages.commitments import Setting, find_pledges
from mithaq.languages.compare import Facts, differences, join_pledges
from mithaq.languages.dates import find_dates
from mithaq.languages.durations import find_durations
from mithaq.languages.errors import LanguageError
from mithaq.languages.extras import Found, find_extras
from mithaq.languages.findings import Day, Difference, Duration, Item, Place, merged
from mithaq.languages.genre import genre_of
from mithaq.languages.judged import Judged, judged
from mithaq.languages.judged import unhurried as unhurried
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.meaning import Embedder, default_embedder
from mithaq.languages.organs import find_organs
from mithaq.languages.parties import find_parties
from mithaq.languages.persons import find_persons
from mithaq.languages.report import as_json, doubtful, items
from mithaq.languages.sentences import Reading, Sentence, read_sentences
from mithaq.languages.terms import Calendar
from mithaq.languages.text import Source as Source
from mithaq.languages.text import read_text
from mithaq.languages.versions import Version, Versions, versions_of
from mithaq.languages.years import merge_dates, resolve
from mithaq.ledger.errors import LANGUAGES, Language

# A pair, or three languages, or a pair twice: more is a folder, not a text.
MOST_FILES = 6


@dataclass(frozen=True)
class Note:
    """What a person should know of the draft as a whole; `code` selects the sentence in `reasons.NOTES`."""

    code: str
    values: dict[str, str]


@dataclass(frozen=True)
class Draft:
    """The drafted file: facts with their places, differences between the versions, notes."""

    languages: tuple[Language, ...]
    facts: Facts
    differences: tuple[Difference, ...]
    notes: tuple[Note, ...]
    texts: tuple[str, ...]

    def items(self) -> list[Item]:
        """Everything that a person confirms or dismisses, one by one."""
        return items(self.facts)

    def perhaps(self) -> list[Item]:
        """What a person may take in as a commitment, and that nobody need answer."""
        return doubtful(self.facts)

    def as_json(self) -> dict[str, object]:
        """The shape that `mithaq draft --json` prints; keys beyond the promised ones help a page."""
        notes = [(note.code, note.values) for note in self.notes]
        return as_json(self.languages, self.facts, self.differences, notes)


def draft(
    sources: Sequence[Source],
    published: date | None,
    *,
    known: KnownSpellings = NOTHING,
    go_on: Callable[[], None] = unhurried,
    embedder: Embedder | None = None,
) -> Draft:
    """Draft a commission file from the versions of one communiqué. Raises LanguageError only.

    `published` is the day of publication, by which dates without a year are completed; None when it isn't known.
    `known` are the spellings that people have confirmed: whose they are isn't guessed again. `go_on` is asked between
    files, kinds of facts and sentences that are judged; it raises when somebody wants an end. `embedder` reads
    meaning: the model of this process where none is given, and `NoModel` to do without.
    """
    check(sources)
    readings = list(_readings(sources, go_on))
    versions = versions_of(readings)
    day = published or _on_page(readings) or _dateline(readings)
    facts = _facts(versions, day, known, embedder or default_embedder(), go_on=go_on)
    go_on()
    said = tuple(differences(facts, versions))
    present = {version.language for version in versions.every}
    languages: tuple[Language, ...] = tuple(language for language in LANGUAGES if language in present)
    notes = (*_notes(sources, facts, versions),)
    return Draft(languages, facts, said, notes, tuple(reading.text.raw for reading in readings))


def _readings(sources: Sequence[Source], go_on: Callable[[], None]) -> Iterator[Reading]:
    for n, source in enumerate(sources):
        go_on()
        yield read_sentences(read_text(source.data, name=source.name), n)


def check(sources: Sequence[Source]) -> None:
    """LanguageError unless there are as many files as are read together."""
    if not sources:
        raise LanguageError("no_file")
    if len(sources) > MOST_FILES:
        raise LanguageError("too_many_files", count=len(sources), limit=MOST_FILES)


def _facts(
    versions: Versions,
    published: date | None,
    names: KnownSpellings,
    embedder: Embedder,
    *,
    go_on: Callable[[], None],
) -> Facts:
    sentences = [sentence for version in versions.every for sentence in version.sentences]
    parties = find_parties(sentences)
    codes = [party.state for party in parties]
    days = days_of(sentences, published)
    known = Calendar(published, [day.value for day in days if day.basis == "full" and day.value])
    found: dict[str, Judged] = {}
    for version in versions.every:
        go_on()
        found[version.label] = _pledged(version, setting_of(version, codes, known), embedder, go_on)
    go_on()
    pledges = {label: list(one.drafted) for label, one in found.items()}
    persons = find_persons(sentences, parties=codes, roles=_correspondents(versions, codes), known=names)
    promised = [one.place for ones in pledges.values() for one in ones]
    return Facts(
        parties=parties,
        persons=persons,
        organs=find_organs(sentences, codes, known=names),
        days=days,
        durations=_durations(sentences),
        axes=find_axes(sentences, promised),
        subjects=find_subjects(sentences),
        commitments=join_pledges(pledges),
        perhaps=join_pledges({label: list(one.perhaps) for label, one in found.items()}),
        extras=find_extras(sentences, versions, Found(codes, persons, known, names)),
    )


def _pledged(version: Version, setting: Setting, embedder: Embedder, go_on: Callable[[], None]) -> Judged:
    pledges = find_pledges(version.sentences, setting)
    return judged(version.sentences, setting, pledges, embedder=embedder, go_on=go_on)


def setting_of(version: Version, parties: Sequence[str], known: Calendar) -> Setting:
    genre = genre_of(version.sentences)
    roles = roles_of(version.sentences, parties, written=genre == "letter")
    return Setting(parties, genre, roles, known)


def _correspondents(versions: Versions, parties: Sequence[str]) -> Roles:
    first = versions.every[0]
    return correspondents(first.sentences, parties) if genre_of(first.sentences) == "letter" else Roles()


def days_of(sentences: Iterable[Sentence], published: date | None) -> list[Day]:
    """Dates merged and resolved; the fully dated ones first, because they give the others their year."""
    said = merge_dates(one for sentence in sentences for one in find_dates(sentence))
    context = [day.value for one in said if (day := resolve(one, published, ())).basis == "full" and day.value]
    return [resolve(one, published, context) for one in said]


def _durations(sentences: Iterable[Sentence]) -> list[Duration]:
    by_value: dict[tuple[str, str], list[Place]] = {}
    for duration in (one for sentence in sentences for one in find_durations(sentence)):
        by_value.setdefault((duration.value, duration.of), []).extend(duration.places)
    return [Duration(value, of, merged(places)) for (value, of), places in by_value.items()]


def _on_page(readings: Sequence[Reading]) -> date | None:
    """The day of publication in the head of a saved page."""
    return next((reading.text.published for reading in readings if reading.text.published), None)


def _dateline(readings: Sequence[Reading]) -> date | None:
    """The day of publication, when the page around the text says it in full."""
    lines = [sentence for reading in readings for sentence in reading.sentences if sentence.role == "dateline"]
    days = [resolve(said, None, ()) for line in lines for said in find_dates(line)]
    return next((day.value for day in days if day.basis == "full" and day.value), None)


def _notes(sources: Sequence[Source], facts: Facts, versions: Versions) -> Iterable[Note]:
    languages = [version.language for version in versions.every]
    if len(versions.every) == 1:
        yield Note("one_version", {"language": languages[0]})
    elif len(set(languages)) == 1:
        yield Note("same_language", {"language": languages[0]})
    for index, source in enumerate(sources):
        twin = next((other for other in sources[:index] if other.data == source.data), None)
        if twin is not None:
            yield Note("same_bytes", {"one": twin.name, "other": source.name})
    if not facts.parties and not facts.commitments:
        yield Note("nothing", {})
    elif len(versions.every) > 1 and not _anything_shared(facts, versions):
        yield Note("unlike", {})


def _anything_shared(facts: Facts, versions: Versions) -> bool:
    places = [party.places for party in facts.parties] + [person.places for person in facts.persons]
    places += [day.said.places for day in facts.days]
    return any(len(versions.saying(said)) > 1 for said in places)
