# ruff: noqa: E501 -- tables of words
"""What was said, and by whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages.findings import Extra, Person
from mithaq.languages.name_parts import name_tokens
from mithaq.languages.normalise import fold
from mithaq.languages.office_borne import names_office, of_another, of_office
from mithaq.languages.people import ranks
from mithaq.languages.sentences import QUOTE, Sentence
from mithaq.languages.states import find_states

# Fewer words between quotation marks are a title or a term, not somebody's words.
FEWEST_WORDS = {"fr": 4, "en": 4, "ar": 3}
SAYS = re.compile(
    r"\b(?:a-t-(?:il|elle)|ironise|(?:a|avait) (?:\w+ ){0,2}?(?:plaisante|ironise|raille|repondu|retorque|loue|salue|observe|resume|glisse|soupire|averti|martele|poursuivi)|quipped|joked|replied|remarked|warned|recalled|praised|thank(?:ed|ing)|dreamt|dreamed|wondered|concluded|explained|observed|insisted|s'est|a (?:\w+ ){0,2}?(?:declare|dit|souligne|affirme|indique|precise|ajoute|estime|rejoui|conclu|note|rappele|insiste|assure|lance|explique|confie)|dit|declare|selon|affirme|souligne|ajoute|conclu|"
    r"lui a dit|said|says|stated|added|told|declared|noted|stressed|according to|remarked|[وف]?(?:رد|ردت|علق\w*|لفت\w*|اجاب\w*|استطرد\w*|اردف\w*|نبه\w*|تابع\w*|مازح\w*|قال\w*|اضاف\w*|صرح\w*|اكد\w*|اوضح\w*|شدد\w*|ذكر\w*|اشار\w*|ختم\w*|اعلن\w*|القول|بالقول|قائلا|مضيفا))\b"
)
HEAD = re.compile(r"chef (?:de la |de )?delegation|head of (?:the )?(?:\w+ )?delegation|رئيس الوفد")
# How far from the words somebody is named who spoke them.
REACH = 90
# A name without a rank, as reporters give it: `said Ebo Mensah, a net mender`.
UNRANKED = re.compile(
    r"(?:[Ss]aid|told|added|says|recalled|remarked|replied|quipped|joked|warned|noted|declared|observed|insisted|explained|explique|lance|confie|déclare|dit|raconte|ironise|affirme|rappelle|répond|plaisante|soupire)[\w-]*,? (?:le |la |l'|the )?(?:[a-zé]+ )?((?:[A-ZÀ-Ý][\w'’-]+ ){1,3}[A-ZÀ-Ý][\w'’-]+)"
)
HOST_OF = re.compile(r"\b(?:son hote|his host|her host|son homologue|his counterpart|her counterpart|مضيفه|نظيره)\b")


@dataclass(frozen=True)
class _Speaker:
    name: str
    party: str | None


def find_quotations(sentences: Sequence[Sentence], persons: Sequence[Person]) -> list[Extra]:
    """Words between quotation marks that somebody is said to have spoken, with the speaker when the text names one."""
    found: list[Extra] = []
    last: Person | None = None
    for index, sentence in enumerate(sentences):
        before = sentences[index - 1] if index else None
        for match in QUOTE.finditer(sentence.normal.text, sentence.start, sentence.end):
            inner = match.group()[1:-1].strip()
            if len(inner.split()) < FEWEST_WORDS[sentence.language]:
                continue
            if not (SAYS.search(_around(sentence, match, before)) or _told_behind(sentence, match)):
                continue
            found.append(_quotation(sentence, match, inner, _speaker(sentence, match, persons, last)))
        last = _subject(sentence, persons) or _referred(sentence, persons) or last
    return found


def _around(sentence: Sentence, match: re.Match[str], before: Sentence | None) -> str:
    """The words beside a quotation, or those of the sentence before one that stands alone."""
    folded = sentence.normal.folded
    around = folded[sentence.start : match.start()] + " " + folded[match.end() : sentence.end]
    return around if before is None or around.strip(' .«»"') else f"{around} {before.folded}"


# « … », a coupé le ministre; "…," the Minister interjected: rarer verbs of saying, which need their place behind the words.
SAID_FR = r"(?:nuance|tranche|coupe|abonde|acquiesce|argue|argumente|avance|balaye|commente|complete|concede|corrige|enchaine|enonce|exhorte|fulmine|insiste|interrompu|lache|plaide|poursuivi|prevenu|proteste|reagi|recadre|reconnu|rencheri|repris|riposte|temoigne|temporise|tempere|tonne|promis|reitere|regrette|admis|soutenu|signale|justifie|detaille|developpe|confirme|dementi)"
SAID_EN = r"(?:interjected|interrupted|countered|admitted|conceded|argued|asserted|commented|confirmed|continued|cautioned|clarified|contended|corrected|emphasi[sz]ed|exclaimed|affirmed|announced|answered|urged|pledged|promised|protested|reiterated|responded|retorted|reported|underlined|underscored|whispered|claimed|agreed|repeated|acknowledged|complained|mused|sighed|snapped|reasoned|suggested|demanded|asked|pleaded|regretted)"
BEHIND = re.compile(
    rf"\s*,?\s*(?:(?:a|ont|avait)(?:-t-(?:il|elle))? (?:\w+ment )?{SAID_FR} (?:le|la|l'|m\.|mme|[a-z])|"
    rf"(?:the |mr\.? |mrs\.? |ms\.? )(?:[\w'-]+ ){{1,4}}?{SAID_EN}\b)"
)
# Whatever else leads to the marks makes a name of what is between them: 'Aboard "Star of the Seas", the Minister agreed'.
OPENS = re.compile(r"[:,;.–—-]\s*$|^\W*$")


def _told_behind(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a comma inside or behind the marks, a verb and its subject tell who spoke."""
    folded = sentence.normal.folded
    comma = "," in (match.group()[-2:-1], folded[match.end() : match.end() + 2].strip()[:1])
    opens = OPENS.search(folded[sentence.start : match.start()])
    return comma and opens is not None and bool(BEHIND.match(folded, match.end(), sentence.end))


def _quotation(sentence: Sentence, match: re.Match[str], inner: str, speaker: _Speaker | None) -> Extra:
    start = match.start() + 1 + (len(match.group()[1:]) - len(match.group()[1:].lstrip()))
    place = sentence.place(start, start + len(inner))
    value: dict[str, object] = {
        "text": " ".join(sentence.normal.raw[place.start : place.end].split()),
        "language": sentence.language,
        "speaker": speaker.name if speaker else None,
        "party": speaker.party if speaker else None,
    }
    return Extra(
        "quotation", value, (place,), "quotation_marks", 0.9 if speaker else 0.6, None if speaker else "no_speaker"
    )


def _speaker(
    sentence: Sentence, match: re.Match[str], persons: Sequence[Person], last: Person | None
) -> _Speaker | None:
    """Whoever is named beside the verb of saying, by name or by family name; else whom the words there refer to."""
    said = _attribution(sentence, match)
    named = _nearest(said, persons)
    if named:
        return _as_speaker(named)
    stranger = UNRANKED.search(said)
    ranked = {sentence.normal.folded[hit.start : hit.end] for hit in ranks().find(sentence.tokens)}
    titled = stranger and (fold(stranger[1]) in ranked or names_office(stranger[1]))
    if stranger and not titled:  # "said the Rear Admiral" names nobody
        return _Speaker(stranger[1], None)
    if HOST_OF.search(fold(said)) and last and len(persons) == 2:
        return _as_speaker(next(person for person in persons if person is not last))
    known = _referred(sentence, persons) or (None if of_another(said, persons, sentence) else last)
    return _as_speaker(known) if known else None


def _attribution(sentence: Sentence, match: re.Match[str]) -> str:
    """The words outside the quotation on the side where the verb of saying is nearer, the nearest of them first kept."""
    text = sentence.normal.text
    ahead = QUOTE.sub(" ", text[max(sentence.start, match.start() - REACH) : match.start()])
    behind = QUOTE.sub(" ", text[match.end() : min(sentence.end, match.end() + REACH)])
    if _told_behind(sentence, match):
        return behind
    verbs = list(SAYS.finditer(fold(ahead)))
    follows = SAYS.search(fold(behind))
    if follows and (not verbs or follows.start() <= len(ahead) - verbs[-1].end()):
        return behind
    return ahead if verbs else f"{ahead} {behind}"


def _nearest(said: str, persons: Sequence[Person]) -> Person | None:
    """The one person of whose name most parts stand in these words; nobody when two share them."""
    tokens = set(name_tokens(said))
    shared = [(len(_parts(person) & tokens), n) for n, person in enumerate(persons)]
    best = max(shared, default=(0, 0))
    alike = [n for count, n in shared if count == best[0]]
    return persons[best[1]] if best[0] and len(alike) == 1 else None


def _parts(person: Person) -> set[str]:
    return {part for name in person.names.values() for part in name_tokens(name) if len(part) > 2}


def _as_speaker(person: Person) -> _Speaker:
    return _Speaker(next(iter(person.names.values())), person.party)


def _subject(sentence: Sentence, persons: Sequence[Person]) -> Person | None:
    """Of whom a sentence tells something: the first person in it, who the next "he" is."""
    raw = sentence.whole
    here = [
        (place.start, n)
        for n, person in enumerate(persons)
        for place in person.places
        if place.file == raw.file and raw.start <= place.start < raw.end
    ]
    return persons[min(here)[1]] if here else _nearest(sentence.text, persons)


def _referred(sentence: Sentence, persons: Sequence[Person]) -> Person | None:
    """ "The head of the Rwandan delegation", "the Commodore": the only person of that side or rank."""
    outside = QUOTE.sub(" ", sentence.normal.folded[sentence.start : sentence.end])
    if HEAD.search(outside):
        states = {hit.value.state for hit in find_states(sentence)}
        heads = [person for person in persons if person.party in states] or [
            person for person in persons if person.role == "head_of_delegation"
        ]
        return heads[0] if len(heads) == 1 else None
    found = {hit.value for hit in ranks().find(sentence.tokens) if not sentence.quoted(hit.start)}
    alike = [person for person in persons if person.rank in found]
    if found:
        return alike[0] if len(alike) == 1 and len(found) == 1 else None
    return of_office(outside, persons, sentence)
