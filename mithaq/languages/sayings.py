# ruff: noqa: E501 -- tables of words
"""What was said and by whom, which texts were signed or announced, and what comes next."""

import re
from collections.abc import Iterator, Sequence

from mithaq.languages.commitment_words import HEARSAY
from mithaq.languages.dates import dates_at
from mithaq.languages.findings import Extra, Person
from mithaq.languages.genre import Genre
from mithaq.languages.people import ranks
from mithaq.languages.sentences import QUOTE, Sentence
from mithaq.languages.states import find_states
from mithaq.languages.terms import Calendar, due

# Fewer words between quotation marks are a title or a term, not somebody's words.
FEWEST_WORDS = {"fr": 4, "en": 4, "ar": 3}
SAYS = re.compile(
    r"\b(?:a-t-(?:il|elle)|ironise|(?:a|avait) (?:\w+ ){0,2}?(?:plaisante|ironise|raille|repondu|retorque|loue|salue|observe|resume|glisse|soupire|averti|martele|poursuivi)|quipped|joked|replied|remarked|warned|recalled|praised|thank(?:ed|ing)|dreamt|dreamed|wondered|concluded|explained|observed|insisted|s'est|a (?:\w+ ){0,2}?(?:declare|dit|souligne|affirme|indique|precise|ajoute|estime|rejoui|conclu|note|rappele|insiste|assure|lance|explique|confie)|dit|declare|selon|affirme|souligne|ajoute|conclu|"
    r"lui a dit|said|says|stated|added|told|declared|noted|stressed|according to|remarked|[وف]?(?:رد|ردت|علق\w*|لفت\w*|اجاب\w*|استطرد\w*|اردف\w*|نبه\w*|تابع\w*|مازح\w*|قال\w*|اضاف\w*|صرح\w*|اكد\w*|اوضح\w*|شدد\w*|ذكر\w*|اشار\w*|ختم\w*|اعلن\w*|القول|بالقول|قائلا|مضيفا))\b"
)
HEAD = re.compile(r"chef (?:de la |de )?delegation|head of (?:the )?(?:\w+ )?delegation|رئيس الوفد")
KINDS: dict[str, str] = {
    "exchange_of_letters": r"\bechange de lettres\b|\bexchange of letters\b|\bتبادل رسائل\b",
    "framework_agreement": r"\baccords?[- ]cadres?\b|\bframework agreements?\b|\b(?:ال)?اتفاق(?:يه)? (?:ال)?اطار\w*",
    "technical_arrangement": r"\barrangements? (?:technique|administratif)s?\b|\b(?:technical|administrative|implementing) arrangements?\b|\bترتيب\w* (?:ال)?(?:تقني|فني|اداري)\w*",
    "memorandum": r"\bmemorand(?:um|a|ums)(?: d'entente| d'accord)?\b|\bprotocoles? d'(?:accord|entente)\b|\bmemorand(?:um|a) of understanding\b|\bmous?\b|\b[وب]?(?:ال)?مذكر(?:ه|ات|تي|تا) (?:ال)?تفاهم",
    "minutes": r"\bproces-verba(?:l|ux)\b|\b(?:agreed )?minutes\b|\b(?:ال)?محضر\b",
    "action_plan": r"\bplans? d'action\b|\baction plans?\b|\bخط(?:ه|ط) عمل\b",
    "roadmap": r"\bfeuilles? de route\b|\broad ?maps?\b|\b(?:خارطه|خريطه) (?:ال)?طريق\b",
    "programme": r"\bprogrammes? (?:executif|annuel|de cooperation)\b|\bexecutive programmes?\b|\bcooperation programmes?\b|\b(?:ال)?برنامج (?:ال)?(?:تنفيذي|سنوي)\b",
    "protocol": r"\bprotocoles?\b|\bprotocols?\b|\b(?:ال)?بروتوكول\w*",
    "convention": r"\bconventions?\b|\b(?:ال)?اتفاقي(?:ه|ات|تين|تان)\b",
    "arrangement": r"\barrangements?\b|\bترتيب\b",
    "contract": r"\bcontrats?\b|\bcontracts?\b|\bعقد(?:ا)? ل\w+",
    "agreement": r"\baccords?\b(?! (?:pour|de principe))|\bagreements?\b(?! (?:to|on|in))|\b(?:ال)?اتفاق(?:ا|ات)?\b",
}
KIND = {code: re.compile(pattern) for code, pattern in KINDS.items()}
# In order: what lies ahead before what was done, because "sera signé" holds "signé".
STATUS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("announced", re.compile(
        r"\b(?:sera|seront|devrait(?: bientot)? etre|devraient etre|va etre)(?: \w+){0,2} (?:signee?s?|conclue?s?|paraphee?s?|finalisee?s?)\b|\b(?:signeront|signera|concluront|conclura)\b|\bprevu\w* (?:\w+ ){0,3}(?:la signature|de signer)|"
        r"\b(?:will|is to|are to|is expected to|are expected to|is due to|are due to|is set to|would|should) be (?:\w+ )?(?:signed|concluded|finali[sz]ed)\b|\b(?:will|intend to|plan to|agreed to|intends to) (?:sign|conclude|enter into)\b|\bupcoming signing\b|"
        r"\b[وف]?(?:من المقرر|من المنتظر|من المرتقب|سيتم|سيجري)(?: ان)?(?: يتم)? (?:ال)?توقيع\b|\b[وف]?س[يت]وقع(?:ان)?\b|\b[وف]?من المقرر ان [يت]وقع\w*"
    )),
    ("initialled", re.compile(r"\b(?:a|ont) (?:\w+ ){0,3}?ete (?:\w+ ){0,2}?paraphee?s?\b|\bont paraphe\b|\b(?:was|were|has been) (?:\w+ )?initialled\b|\binitialled\b|\b[وف]?(?:تم )?التوقيع بالاحرف الاولي|\bوقعت?ا? بالاحرف الاولي")),
    ("signed", re.compile(
        r"\b(?:a|ont) (?:\w+ ){0,3}?ete (?:\w+ ){0,2}?signee?s?\b|\b(?:a|ont) (?:\w+ment |egalement |aussi )?signe\b|\b(?:ont|a) procede a la signature\b|\bcouronnee?s? par la signature\b|\bla signature d(?:u|e|')|\bsignature (?:du|de la|d'un|de l')|"
        r"\b(?:was|were|has been|have been) (?:also )?signed\b|\b(?:have |has )?signed (?:a|an|the|two|three)\b|\bthe signing of\b|\b[وف]?تم (?:\w+ ){0,2}?(?:التوقيع|توقيع)\b|\b[وف]?(?:وقع|وقعت|وقعا)\b(?! علي عاتق)|\bتوج\w* بتوقيع|\b[وف]?جري (?:التوقيع|توقيع)\b"
    )),
    ("in_force", re.compile(r"\b(?:takes?|took) effect\b|\b(?:entered|enters) into force (?:today|on)\b|\best entree? en vigueur\b|\bدخل\w* حيز (?:النفاذ|التنفيذ)")),
)  # fmt: skip
UNSIGNED = re.compile(
    r"\b(?:aucune? (?:accord|texte|memorandum|protocole|convention)|no (?:\w+ ){0,2}?(?:agreement|memorandum|arrangement|text|document)s?|دون توقيع|[وف]?ليس|n'a pas|n'ont pas|not been|was not|were not|لم يتم|لم توقع|لم يوقع|had (?:been )?signed|signe\w* en (?:19|20)\d\d|signed in (?:19|20)\d\d|avai(?:t|ent) signe|[وف]?كان\w* (?:\w+ ){0,2}قد)\b"
)
INITIALLED = re.compile(r"^\W*(?:paraphe|initialled)")
# "Accord-cadre … signé à Doha le 16 décembre": a heading that names a text with its day; "Signature du protocole": a line of a programme.
HEADED = re.compile(r"\b(?:signee?s? (?:a|le)|signed (?:at|in|on)|(?:ال)?موقعه? (?:في|ب\w+))\s")
TO_SIGN = re.compile(r"^[\W\d]*(?:signature (?:du|de la|de l'|d'un)|signing of|(?:حفل )?(?:ال)?توقيع (?:علي )?)")
DONE_AT = re.compile(
    r"^\W*(?:faite? (?:a|en)\b|paraphee? a\b|initialled (?:at|in)\b|signee? a\b|done (?:at|in)\b|signed (?:at|in)\b|[وف]?حررت? |[وف]?تم (?:ال)?توقيع|وقعت? (?:ب|في)|ابرمت? |[وف]?تم تحرير)"
)
NEXT = re.compile(
    r"\b(?:prochaine?s? (?:session|reunion|rencontre|etape|edition|visite)s?|next (?:session|meeting|round|step|visit)s?|(?:session|reunion|rencontre) suivante|(?:ال)?(?:دوره|اجتماع|جلسه|لقاء|زياره|مشاورات) (?:ال)?(?:مقبل|قادم|مقبله|قادمه)\w*)\b"
)
MEETS = re.compile(
    r"\b(?:session|reunion|rencontre|edition|assises|consultations|meeting|round|talks|المشاورات|دوره|الدوره|اجتماع|الاجتماع|جوله|الجوله)\b"
)
# "They will meet again in Rabat" needs no noun.
AGAIN = re.compile(
    r"\b(?:will|shall|agreed to|decided to|are to) (?:meet|convene) (?:again|next)\b|\b(?:are|is) (?:due|scheduled|expected|set) to (?:meet|convene|reconvene)\b|\bwill reconvene\b|\bnous nous (?:retrouverons|reverrons|reunirons)\b|\bwe (?:shall|will) meet again\b|\b[وف]?سنلتقي\b|\b(?:se retrouveront|se reverront|se reuniront (?:a nouveau|de nouveau))\b|\b(?:de|a) se (?:revoir|retrouver|reunir (?:a nouveau|de nouveau))\b|\brendez-vous (?:est|a ete) (?:pris|fixe|donne)|(?:ال)?(?:لقاء|اجتماع) (?:مجددا|من جديد|مره اخري)"
)
WILL_BE = re.compile(
    r"\b(?:se tiendra|se tiendront|s'ouvrira|est (?:fixee?|convoquee?) (?:au|a|pour)|aura lieu|auront lieu|(?:se reunira|se reuniront|se retrouveront|se reverront)|devra(?:it)? se tenir|se tiendrait|aurait lieu|accueillera|abritera|sera (?:organisee?|accueillie|convoquee)|est prevue?|sont prevue?s|de tenir|(?:will|shall|would) (?:next |again |then )?(?:be held|take place|meet|convene|be hosted|be convened|reconvene)|(?:will|is to|are to) open\b|(?:is|are) to be (?:held|hosted|convened)|will host|to (?:hold|convene|be held)|is scheduled|"
    r"[وف]?س[يت](?:نعقد|لتيم|عقد|جري|جرى|حتضن|ستضيف)\w*|[وف]?[يت](?:نعقد|لتئم|لتيم|ستضيف|حتضن)|[وف]?[يت]عقد (?:ال)?(?:اجتماع|دوره|جلسه)\w* ال\w+|ستلتئم\w*|[وف]?س[يت]حتضن|[وف]?عقد ال\w+ ال\w+|من المقرر)\b"
)


def find_quotations(sentences: Sequence[Sentence], persons: Sequence[Person]) -> list[Extra]:
    """Words between quotation marks that somebody is said to have spoken, with the speaker when the text names one."""
    found: list[Extra] = []
    last: Person | None = None
    for index, sentence in enumerate(sentences):
        here = [person for person in persons if _named(person, sentence)]
        before = sentences[index - 1] if index else None
        for match in QUOTE.finditer(sentence.normal.text, sentence.start, sentence.end):
            inner = match.group()[1:-1].strip()
            around = (
                sentence.normal.folded[sentence.start : match.start()]
                + " "
                + sentence.normal.folded[match.end() : sentence.end]
            )
            if before is not None and not around.strip(' .«»"'):
                around += " " + before.folded
            if len(inner.split()) < FEWEST_WORDS[sentence.language] or not SAYS.search(around):
                continue
            speaker = _speaker(sentence, match.span(), here, persons) or last
            found.append(_quotation(sentence, match, inner, speaker))
        last = here[-1] if here else _referred(sentence, persons) or last
    return found


def _quotation(sentence: Sentence, match: re.Match[str], inner: str, speaker: Person | None) -> Extra:
    start = match.start() + 1 + (len(match.group()[1:]) - len(match.group()[1:].lstrip()))
    place = sentence.place(start, start + len(inner))
    value: dict[str, object] = {
        "text": " ".join(sentence.normal.raw[place.start : place.end].split()),
        "language": sentence.language,
        "speaker": next(iter(speaker.names.values())) if speaker else None,
        "party": speaker.party if speaker else None,
    }
    return Extra(
        "quotation", value, (place,), "quotation_marks", 0.9 if speaker else 0.6, None if speaker else "no_speaker"
    )


def _named(person: Person, sentence: Sentence) -> bool:
    raw = sentence.whole
    return any(place.file == raw.file and raw.start <= place.start < raw.end for place in person.places)


def _speaker(
    sentence: Sentence, span: tuple[int, int], here: Sequence[Person], persons: Sequence[Person]
) -> Person | None:
    """The person beside the words, outside of them; else whoever the rest of the sentence means by rank or office."""
    start, end = sentence.normal.raw_span(*span)
    outside = [
        person
        for person in here
        if any(not start <= place.start < end and place.file == sentence.file for place in person.places)
    ]
    return outside[-1] if outside else _referred(sentence, persons)


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
    return alike[0] if len(alike) == 1 and len(found) == 1 else None


def find_texts(sentences: Sequence[Sentence], genre: Genre) -> list[Extra]:
    """Agreements, memoranda and the like that a sentence says were signed, initialled or will be."""
    found: list[Extra] = []
    for sentence in sentences:
        folded = sentence.normal.folded
        if sentence.role != "heading" and genre == "agreement" and DONE_AT.match(sentence.folded):
            title = next((_kind(one.folded) for one in sentences[:4] if _kind(one.folded)), "agreement")
            found.append(
                _text(
                    sentence,
                    (sentence.start, sentence.end),
                    (title or "agreement", "initialled" if INITIALLED.match(sentence.folded) else "signed"),
                    "signature_clause",
                )
            )
            continue
        if genre == "letter" and MAKES_ONE.search(sentence.folded):
            now = "in_force" if AT_ONCE.search(sentence.folded) else "signed"
            whole = (sentence.start, sentence.end)
            found.append(_text(sentence, whole, ("exchange_of_letters", now), "signature_clause"))
            continue
        if genre == "minutes" and (one := _of_line(sentence)):
            found.append(one)
            continue
        if genre == "agreement" or sentence.role == "heading" or _untrue(sentence):
            continue
        for start, end in _clauses(sentence):
            status = next(
                ((code, match) for code, pattern in STATUS if (match := pattern.search(folded, start, end))), None
            )
            kind = _nearest(folded, start, end, status[1].start()) if status else None
            if status and kind and not sentence.quoted(status[1].start()):
                first, last = min(kind[1], status[1].start()), max(kind[2], status[1].end())
                found.append(_text(sentence, (first, last), (kind[0], status[0]), "signed_text"))
    return list({(one.value["kind"], one.value["status"], one.places): one for one in found}.values())


# "Your letter and this reply constitute an agreement": two letters are a text of their own.
MAKES_ONE = re.compile(
    r"\bconstitu(?:ent|eront|e|te|tes)\b[^.;]{0,40}\b(?:accord|arrangement|agreement|understanding)\b|\b[يت]شكل(?:ان)?\b[^.؛]{0,40}(?:اتفاق|ترتيب)"
)
AT_ONCE = re.compile(
    r"\btakes? effect (?:today|on this|this)\b|\bprend effet (?:ce jour|aujourd'hui)\b|يسري مفعول\w* من اليوم"
)


def _of_line(sentence: Sentence) -> Extra | None:
    """A text that the heading of an annex says was signed, or whose signature a programme announces."""
    folded = sentence.normal.folded
    at = folded.find("\t", sentence.start, sentence.end) + 1 or sentence.start
    announced = TO_SIGN.match(folded[at : sentence.end])
    headed = HEADED.search(sentence.folded) if sentence.role == "heading" else None
    kind = _nearest(folded, sentence.start, sentence.end, sentence.start) if announced or headed else None
    if kind is None:
        return None
    return _text(sentence, (at, sentence.end), (kind[0], "announced" if announced else "signed"), "signed_text")


def _untrue(sentence: Sentence) -> bool:
    """Said not to be signed, long ago, or by a newspaper only."""
    return bool(UNSIGNED.search(sentence.folded) or HEARSAY.search(sentence.folded))


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Parts with a verb of their own: two texts in one sentence have two fates."""
    at = sentence.start
    for cut in re.finditer(
        r"[;؛]|,\s(?:et|and|while|tandis que)\s|\b(?:et|and)\s(?=(?:a|an|un|une)\s)",
        sentence.normal.folded[sentence.start : sentence.end],
    ):
        yield at, sentence.start + cut.start()
        at = sentence.start + cut.end()
    yield at, sentence.end


def _nearest(folded: str, start: int, end: int, verb: int) -> tuple[str, int, int] | None:
    """(kind, start, end) of the text named nearest to the verb of signing, within a line of it."""
    found = [
        (abs(m.start() - verb), order, code, m.start(), m.end())
        for order, (code, pattern) in enumerate(KIND.items())
        for m in pattern.finditer(folded, start, end)
    ]
    near = [one for one in found if one[0] < 130]
    if not near:
        return None
    # "accord-cadre" is an agreement too: of kinds at one place the more exact one, which stands first in the table.
    best = min(near, key=lambda one: (one[0] // 12, one[1]))
    return best[2], best[3], best[4]


def _kind(folded: str) -> str | None:
    return next((code for code, pattern in KIND.items() if pattern.search(folded)), None)


def _text(sentence: Sentence, span: tuple[int, int], said: tuple[str, str], rule: str) -> Extra:
    kind, status = said
    place = sentence.place(*span)
    words = " ".join(sentence.normal.raw[place.start : place.end].split())
    return Extra(
        "text",
        {"kind": kind, "status": status, "text": words, "language": sentence.language},
        (place,),
        rule,
        0.85,
        None,
    )


def find_next_steps(sentences: Sequence[Sentence], known: Calendar) -> list[Extra]:
    """What the text says comes next: the next session, visit or meeting, where and when."""
    found: list[Extra] = []
    for sentence in sentences:
        if sentence.role == "heading" and not MEETS.search(sentence.folded):
            continue
        if _announced_by_title(sentence):
            found.append(_next_step(sentence, known))
            continue
        ahead = NEXT.search(sentence.folded) and WILL_BE.search(sentence.folded)
        numbered = MEETS.search(sentence.folded) and WILL_BE.search(sentence.folded)
        if (ahead or numbered or AGAIN.search(sentence.folded)) and not re.search(
            r"\b(?:s'est tenue|a eu lieu|was held|souhait\w+|espere\w*|hope[sd]?|انعقدت|تمني)\b", sentence.folded
        ):
            found.append(_next_step(sentence, known))
    return found


# "Next meeting: Daejeon, 11 September 2025.", "5th session: Kaduna, August 2026."
TITLED = re.compile(
    rf"\W*(?:{NEXT.pattern}|\d{{1,2}}(?:e|eme|st|nd|rd|th) (?:session|meeting|reunion|round)|[وف]?(?:ال)?(?:دوره|اجتماع|جوله) ال\w+)\s?[:：—–-]\s"
)


def _announced_by_title(sentence: Sentence) -> bool:
    """A line that names the next meeting, and behind its colon a day or a month."""
    title = TITLED.match(sentence.folded)
    return title is not None and any(at > sentence.start for at, _ in dates_at(sentence))


def _next_step(sentence: Sentence, known: Calendar) -> Extra:
    day = due(sentence, sentence.start, sentence.end, known)
    value: dict[str, object] = {
        "text": " ".join(sentence.raw.split()),
        "language": sentence.language,
        "by": day.isoformat() if day else None,
    }
    return Extra("next_step", value, (sentence.whole,), "next_meeting", 0.85, None)
