# ruff: noqa: E501 -- patterns read better on one line
"""Who may be bound in a sentence: both sides, a state, or what acts for it, where the grammar lets it be the subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mithaq.languages.actor_words import BOTH, FIRST, GOVERNED, HEAD_OF, LEFT, PRONOUN, RIGHT_EN, SECOND
from mithaq.languages.defined import Alias, find_aliases, host_of
from mithaq.languages.genre import is_speech
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import Naming, find_states
from mithaq.languages.tokens import Hit

# How far left of a state's name its noun may begin ("le ministère de la Défense nationale de la République du").
REACH = 90
AND_ONLY = re.compile(r"\s*(?:,\s*)?(?:et|and|و|ainsi que|as well as)?\s*(?:le |la |les |l'|the |une? )?\s*")
ARTICLE = re.compile(r"(?:\b(?:le|la|les|the|une?|notre|our)\s+|\bl'|\bqu')$")
AGENT = re.compile(r"(?:\b(?:par|by)\s+(?:le |la |les |l'|the )?|من (?:قبل|طرف|جانب)\s+)$")


@dataclass(frozen=True)
class Actor:
    """Folded characters [start, end) that name a party; `plain` when it stands free, not behind a preposition.

    `who` is a state, "both", or None for a side that the text leaves open ("the host Party").
    """

    start: int
    end: int
    who: str | None
    plain: bool = True
    agent: bool = False
    city: bool = False
    voice: bool = False
    pronoun: bool = False


@dataclass(frozen=True)
class Roles:
    """Whom "we" and "you" mean: of a letter, its sender and the one it is written to; and who else has a name of its own.

    `host` is where the text takes place, `guest` the other of two parties.
    """

    first: str | None = None
    second: str | None = None
    aliases: tuple[Alias, ...] = ()
    host: str | None = None
    guest: str | None = None


NOBODY = Roles()
OPEN_SIDE = re.compile(
    r"\b(?:la partie|l'etat|le pays|(?:le |l'|au )?(?:signataire|participant|gouvernement)) (?:hote|d'accueil|d'envoi|d'origine|requerante?|beneficiaire|fournisseu(?:r|se)|expedit\w+|destinataire)\b|"
    r"\bthe (?:host(?:ing)?|visiting|sending|receiving|requesting|providing|recipient|supplying|borrowing|lending|receiving|originating) (?:party|side|state|country|participant|signatory|government)\b|"
    r"\b[وف]?الطرف (?:الاول|الثاني)\b|\bthe (?:first|second) party\b|\b[وف]?(?:الطرف|الدوله|البلد|الجانب) (?:المضيفه?|المستقبله?|الموفده?|المرسله?|المستفيده?|الطالبه?|الموردة?)\b"
)  # fmt: skip


HOST = re.compile(
    r"\b(?:l'hote|les hotes|le pays (?:hote|d'accueil)|la partie (?:hote|invitante|d'accueil)|l'etat hote|the hosts?|the host(?:ing)? (?:side|country|nation|state|party)|[وف]?(?:ال)?(?:طرف|جانب|دوله|بلد) المضيفه?|[وف]?المضيف)\b(?! d)"
)
GUEST = re.compile(
    r"\b(?:les visiteurs|la (?:partie|delegation) (?:visiteuse|invitee|hote)|the (?:visitors|guests|visiting (?:side|party|delegation|team))|[وف]?(?:(?:الوفد|الجانب|الطرف) (?:الزائر|الضيف)|الضيوف|الزوار))\b"
)


def find_actors(sentence: Sentence, parties: Sequence[str], roles: Roles) -> list[Actor]:
    """Everything in the sentence that may act for a party, in order; neighbours joined by "and" are one actor."""
    text = sentence.normal.folded
    found = [_free(sentence, start, end, "both") for start, end in _all(BOTH[sentence.language], sentence)]
    for alias in roles.aliases:
        found += [_free(sentence, start, end, alias.who) for start, end in _all(alias.pattern, sentence)]
    found += [_free(sentence, *span, roles.host) for span in _all(HOST, sentence) if roles.host]
    found += [_free(sentence, *span, roles.guest) for span in _all(GUEST, sentence) if roles.guest]
    found += [_free(sentence, start, end, None) for start, end in _all(OPEN_SIDE, sentence)]
    found += [Actor(start, end, "both", pronoun=True) for start, end in _all(PRONOUN[sentence.language], sentence)]
    if roles.first:
        found += [_free(sentence, start, end, roles.first) for start, end in _all(FIRST[sentence.language], sentence)]
    if roles.second:
        found += [_free(sentence, start, end, roles.second) for start, end in _all(SECOND[sentence.language], sentence)]
    for hit in find_states(sentence):
        if hit.value.state in parties and not hit.value.doubtful and (one := _of_state(sentence, hit)):
            found.append(one)
    found += _as_for(sentence, parties)
    return _theirs(_joined(_apart(sorted(found, key=lambda one: (one.start, -one.end))), text))


def _theirs(actors: Sequence[Actor]) -> list[Actor]:
    """ "Les Mauritaniens accordent …; ils désigneront": the plural pronoun is the one side that its sentence is about."""
    resolved: list[Actor] = []
    for one in actors:
        sides = {other.who for other in resolved if not other.agent}
        alone = one.pronoun and len(sides) == 1 and None not in sides
        resolved.append(replace(one, who=sides.pop()) if alone else one)
    return resolved


def _all(pattern: re.Pattern[str], sentence: Sentence) -> list[tuple[int, int]]:
    """Where a pattern stands in the sentence, as characters of the text; its group "they" when it has one."""
    group = "they" if "they" in pattern.groupindex else 0
    return [(sentence.start + m.start(group), sentence.start + m.end(group)) for m in pattern.finditer(sentence.folded)]


def _free(sentence: Sentence, start: int, end: int, who: str | None, *, city: bool = False) -> Actor:
    """An actor with its article, and whether something governs it."""
    text = sentence.normal.folded
    before = text[max(sentence.start, start - 40) : start]
    agent = bool(AGENT.search(before))
    article = ARTICLE.search(before)
    voice = HEAD_OF.search(before) if who not in (None, "both") else None
    if voice:
        start, before = start - len(voice.group()), before[: voice.start()]
        return Actor(start, end, who, plain=not GOVERNED[sentence.language].search(before), voice=True)
    governed = bool(GOVERNED[sentence.language].search(before)) or _clitic(sentence, start)
    begin = start - len(article.group()) if article and not article.group().startswith("qu") else start
    return Actor(begin, end, who, plain=not governed and not agent, agent=agent, city=city)


def _clitic(sentence: Sentence, start: int) -> bool:
    """Whether an Arabic word is cut behind ل, ب or ك: then the party receives, and doesn't act."""
    if sentence.language != "ar":
        return False
    text = sentence.normal.folded
    if start > sentence.start and text[start - 1].isalpha():
        return text[start - 1] in "لبك"
    return text.startswith("لل", start)


def _of_state(sentence: Sentence, hit: Hit[Naming]) -> Actor | None:
    text, how = sentence.normal.folded, hit.value.how
    begin = max(sentence.start, hit.start - REACH)
    side = LEFT[sentence.language].search(text[begin : hit.start])
    if sentence.language == "ar" and side:
        start = begin + side.start() + (0 if side.group()[:1].isalpha() else 1)
        return _free(sentence, start, hit.end, hit.value.state)
    if side and how != "capital":
        return _free(sentence, begin + side.start(), hit.end, hit.value.state)
    right = RIGHT_EN.match(text, hit.end, sentence.end) if sentence.language == "en" else None
    if right and how in ("adjective", "name"):
        return _free(sentence, hit.start, right.end(), hit.value.state)
    if how == "adjective" and _people(sentence, hit):
        return _free(sentence, hit.start, hit.end, hit.value.state)
    if how == "adjective" or (sentence.language == "en" and text.startswith("'s", hit.end)):
        return None
    if how == "capital":
        one = _free(sentence, hit.start, hit.end, hit.value.state, city=True)
        acts = one.plain and (_opens(sentence, one.start) or _behind_verb(sentence, one.start))
        return one if one.agent or acts else None
    return _free(sentence, hit.start, hit.end, hit.value.state)


def _people(sentence: Sentence, hit: Hit[Naming]) -> bool:
    """ "Les Mauritaniens accordent", "the Angolans will": a people that acts, in the plural and behind its article."""
    said, text = sentence.normal.text[hit.start : hit.end], sentence.normal.folded
    before = text[max(sentence.start, hit.start - 4) : hit.start]
    plural = said[:1].isupper() and said.endswith("s")
    return plural and before.endswith("les " if sentence.language == "fr" else "the ") and sentence.language != "ar"


def _opens(sentence: Sentence, start: int) -> bool:
    """Whether a clause begins here: a capital that acts ("Dakar portera à quatre") stands at its head."""
    before = sentence.normal.folded[sentence.start : start].rstrip()
    return (
        not before
        or before[-1] in ",;:،؛"
        or before.endswith((" que", " qu'", " et", " and", " that", " ان", " وان", " بان", " اما"))
    )


# Past verbs by which a capital binds itself.
PROMISED_AR = r"(?:ف?قد )?(?:التزمت?|تعهدت?|وعدت?|وافقت?|قررت?|قبلت?|اخذت?|تكفلت?|ارتضت|وعدت)"


def _behind_verb(sentence: Sentence, start: int) -> bool:
    """Whether an Arabic verb of what is or will be done stands right before: "فيما تتحمل بغداد تكاليف النقل"."""
    before = sentence.normal.folded[sentence.start : start]
    return sentence.language == "ar" and bool(re.search(rf"(?:^|\s)[وف]?(?:س?[يت]\w{{2,}}|{PROMISED_AR})\s$", before))


AS_FOR = re.compile(
    r"\b(?:quant (?:a|aux?)|as for)\b(?P<of>[^,;.]{3,60}),\s*(?P<it>ils?|elles?|ce dernier|cette derniere|celui-ci|celle-ci|it|they)\b"
)


def _as_for(sentence: Sentence, parties: Sequence[str]) -> list[Actor]:
    """ "Quant au Cameroun, il doublera": the pronoun is the state named before it."""
    named = [hit for hit in find_states(sentence) if hit.value.state in parties and not hit.value.doubtful]
    found = []
    for match in AS_FOR.finditer(sentence.normal.folded, sentence.start, sentence.end):
        states = {hit.value.state for hit in named if match.start("of") <= hit.start < match.end("of")}
        if len(states) == 1:
            found.append(Actor(match.start("it"), match.end("it"), states.pop()))
    return found


def _apart(found: Sequence[Actor]) -> list[Actor]:
    """Without those that lie inside another."""
    kept: list[Actor] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end > kept[-1].end and one.who == kept[-1].who:
            kept[-1] = replace(kept[-1], end=one.end)
    return kept


def _joined(actors: Sequence[Actor], text: str) -> list[Actor]:
    """ "Le Maroc et le Mali", "المغرب ومالي": both, governed as the first one is."""
    joined: list[Actor] = []
    for one in actors:
        last = joined[-1] if joined else None
        if last and last.who != one.who and None not in (last.who, one.who):
            between = text[last.end : one.start]
            if AND_ONLY.fullmatch(between) and (
                "et" in between or "and" in between or "و" in between or "as well" in between
            ):
                joined[-1] = Actor(last.start, one.end, "both", last.plain, last.agent)
                continue
        joined.append(one)
    return joined


# Whom a letter is written to stands on a line of its own, with the city that it goes to.
READER = re.compile(r"^\W*(?:to|a|a l'attention d\w+|a monsieur|a madame|a son excellence|الي)\b[^.]{0,160}$")


def correspondents(sentences: Sequence[Sentence], parties: Sequence[str]) -> Roles:
    """Of a letter: the state whose city stands in its first lines wrote it, the other party reads it."""
    lines = [sentence for sentence in sentences[:3] if not READER.match(sentence.folded)]
    head = [hit.value for sentence in lines for hit in find_states(sentence) if hit.value.state in parties]
    letterhead = [one for one in head if one.how != "capital"] if len(sentences[0].text.split()) > 3 else []
    signed = [hit.value for sentence in sentences[-2:] for hit in find_states(sentence) if hit.value.state in parties]
    sender = next((one.state for one in [*letterhead[:1], *head, *signed]), None)
    others = [state for state in parties if state != sender]
    return Roles(sender, others[0] if sender and len(others) == 1 else None)


def roles_of(sentences: Sequence[Sentence], parties: Sequence[str], *, written: bool) -> Roles:
    """Who is meant by words that are no state's name; `written` when the text is a letter, a note or a speech."""
    host = host_of(sentences, parties)
    guests = [state for state in parties if state != host]
    guest = guests[0] if host and len(guests) == 1 else None
    roles = correspondents(sentences, parties) if written else NOBODY
    if written and guest and is_speech(sentences) and not _titled(sentences, parties):
        roles = Roles(guest, host)  # whoever speaks in the other one's house is its guest
    return replace(roles, aliases=find_aliases(sentences, parties), host=host, guest=guest)


def _titled(sentences: Sequence[Sentence], parties: Sequence[str]) -> bool:
    """Whether the title of a speech names the speaker's state."""
    return any(hit.value.state in parties and hit.value.how != "capital" for hit in find_states(sentences[0]))
