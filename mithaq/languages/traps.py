# ruff: noqa: E501 -- patterns read better on one line
"""Clauses that have a subject and a verb and bind nobody: what a text says of itself, the past, errands, sessions, descriptions."""

import re

from mithaq.languages.states import find_states
from mithaq.languages.subjects import Part, Said

# "وكان الطرفان قد وقعا سنة 2021": the whole sentence tells the past.
LONG_AGO = re.compile(r"\W*[وف]?(?:كان(?:ت|ا|تا|وا)?\b.{0,50}\bقد\b|سبق\b)")
DEFINES = re.compile(
    r"\b(?:les? (?:termes?|mots?|expressions?)|the (?:terms?|words?|expressions?))\b.{3,90}\b(?:designent?|signifient?|mean|means|denote|refer)"
)
DESCRIBES = re.compile(
    r"\b(?:how|comment|la (?:facon|maniere) dont|كيف|كيفيه)\b|\b(?:conditions?|modalites?|manieres?|cadre|regles) (?:dans|selon|suivant|sous) (?:lesquel\w+|laquelle|lequel)\b|\b(?:conditions?|manner|rules|framework) (?:under|in|within) which\b|(?:الشروط|الكيفيات|القواعد|الاطار) (?:التي|الذي)\b"
)


def of_the_text(part: Part, said: Said) -> bool:
    """ "ولا تمس هذه المذكرة", "this Memorandum describes how …": what a text says of itself."""
    if part.sentence.language == "ar":
        return bool(re.match(r"\s*(?:هذه?|هذا)\b", part.text[said.end : part.end]))
    return bool(DESCRIBES.search(part.text, part.start, said.start) or DEFINES.search(part.sentence.folded))


def was(part: Part, said: Said) -> bool:
    """ "كان الجانب التونسي يود": an Arabic present behind "was" tells the past."""
    actor, text = said.actor, part.text
    return (
        part.sentence.language == "ar"
        and actor is not None
        and actor.end <= said.start
        and bool(re.search(r"(?:^|\s)[وف]?كان(?:ت|ا|تا)?\s$", text[part.start : actor.start]))
    )


REPORTS = re.compile(
    r"\b(?:known|conven|convien|annonc|decid|confirm|indiqu|precis|declar|affirm|assur|entendu|arret|inform|savoir|retenu|promis|engag|note|attest|agree|announce|sa(?:id|y)|"
    r"prevoi|stipul|provid|writ|wrote|ecri|mention|aux termes|terms|understood|يتضمن|stat|pledg|undert|reveal|explain|indicat|told|disclos|resolv|add|ajout|report|accept|accord|rappel|recall|noting|ensure|veill)\w*\b"
)
RELATIVE = re.compile(
    r"\b(?:que|qu'|that|which|where|whom|whose|how|whether|what|dont|laquelle|lequel|lesquel\w*|comment|ou)\s*(?:le |la |les |l'|the )?$"
)


# "… and that Kenya would": what was told may stand far before its second clause.
ALSO = re.compile(r"(?:\b(?:and|et)|[,;]) (?:that|que|qu')\s*(?:le |la |les |l'|the )?$")
LONG = 400


def relative(before: str) -> bool:
    """ "The school that Kenya will open": a clause that only describes, unless a verb of telling announces it."""
    found = RELATIVE.search(before)
    return (
        found is not None
        and bool(before[: found.start()].strip())
        and not REPORTS.search(before[max(0, found.start() - (LONG if ALSO.search(before) else 70)) : found.start()])
    )


def describes(part: Part, said: Said) -> bool:
    """ "مأدبة عشاء يقيمها المضيف": an Arabic verb that takes up the noun before it describes that noun."""
    before, verb = part.text[part.start : said.start].rstrip(), part.text[said.start : said.end]
    taken_up = bool(re.search(r"(?:ها|هم|هما)$", verb)) and verb[:1] not in "وف"
    return part.sentence.language == "ar" and taken_up and before[-1:].isalpha()


OBJECT = re.compile(r"(?:nous|vous|je)")
OURS = re.compile(r"(?:ons|rai|ez)$")


def is_object(part: Part, said: Said) -> bool:
    """ "D'autres pays nous rejoindront": the French pronoun before a verb of the third person is its object."""
    actor, verb = said.actor, part.text[said.start : said.end]
    pronoun = actor is not None and bool(OBJECT.fullmatch(part.text[actor.start : actor.end]))
    return part.sentence.language == "fr" and said.verb.rule == "future" and pronoun and not OURS.search(verb)


# "On raconte que", "يقال إن", "ont démenti que", "a local charity claims": nobody of the two sides gives his word here.
RUMOUR = re.compile(
    r"\b(?:on (?:dit|raconte|murmure|pretend)|dit-on|il se dit|(?:it is|they|people|some) (?:said|say|claimed|rumou?red)|(?:a|ont|avait) (?:\w+ )?(?:dementi|nie|refute)|dement(?:ent)?|den(?:y|ies|ied)|dismiss(?:ed|es)|refut(?:ed|es)|[وف]?(?:يقال|قيل|يشاع|اشيع|يتردد|تردد|يروج|راج|شاع|نفي|نفت|نفيا|ينفي|تنفي|كذب|كذبت|فند|فندت))\b"
)
ONE_OF_MANY = re.compile(
    r"\b(?:une?|des|certaine?s|plusieurs|quelques|an?|some|several)\s(?:[\w'-]+\s){1,5}?(?:a |ont |has |have |had |avait )?(?:(?:assur|affirm|pretend|soutien|soutenu|promet|promis|annonc|declar|explique|croi)\w*|claim\w*|sa(?:ys?|id)|promis\w*|pledg\w*|believes?|insist\w*|announc\w*)\b"
)


SOURCE = 240  # characters before a verb in which its source stands


def of_strangers(part: Part, said: Said) -> bool:
    """Whether a rumour, a denial or somebody who is of neither side stands before the verb as its source."""
    text, start = part.text, max(part.sentence.start, said.start - SOURCE)
    if RUMOUR.search(text, start, said.start):
        return True
    one = ONE_OF_MANY.search(text, start, said.start)
    return one is not None and not any(one.start() <= hit.start < one.end() for hit in find_states(part.sentence))


# Speeches promise friendship for ever, writers are sure of much, and a programme tells where people go.
RHETORIC = re.compile(
    r"!\s*$|\b(?:toujours|jamais|un jour|demain|eternell\w+|always|never|forever|one day|some ?day|tomorrow|ever (?:again|more)|ابدا|دائما|يوما ما|غدا|الي الابد)\b"
)
SURE = re.compile(
    r"\b(?:convaincue?s?|persuadee?s?|certaine?s? qu|suis sure?|sommes surs|confiance|confiante?s?|(?:ne|nul) doute|convinced|confident|(?:am|are|is) sure|trusts? that|believes? that|no doubt|doubts?|[وف]?(?:واثق\w*|ثقه|يقين|متاكد\w*|لا شك))\b"
)
GOES = re.compile(
    r"(?:se |s')?(?:visite|arrive|quitte|depose|assiste|dejeune|dine|rend|entretient|rencontre|parcourt|decouvre)(?:nt|ra|ront)?|(?:will )?(?:visits?|arrives?|departs?|tours?|attends?|lunch(?:es)?|dines?|lays?|meets?)|[وف]?س?[يت](?:زور|صل|غادر|حضر|تناول|تفقد|توجه|لتقي|شاهد|ستمع|طلع)(?:ان|ون)?"
)


# "Forment le vœu que", "place great hope in", "تعلق آمالا": what a side gives or nourishes here is a feeling.
FEELING = re.compile(
    r"\s*(?!(?:a|an?|the|le|la|les|un|une|d') (?:prix|prize)\b)(?:\w+['’ ]\s*){0,3}?(?:v(?:oe|œ)ux?|espoirs?|esperances?|souhaits?|regrets?|gratitude|reconnaissance|satisfaction|condoleances|felicitations|amitie|confiance|importance|hopes?|wish(?:es)?|thanks|condolences|congratulations|confidence|trust|importance|(?:ال)?(?:امل|امال|اماني|تمنيات|شكر|امتنان|ارتياح|تعازي|تهاني|ثقه|اهميه)\w{0,3})\b"
)
NEAR = 40


def feels(part: Part, said: Said) -> bool:
    """A present whose object, a few words behind it, is a wish, a hope or a thanks."""
    behind = part.text[said.end : min(part.end, said.end + NEAR)]
    return said.verb.rule in ("present", "offers", "future", "gapped") and bool(FEELING.match(behind))


# "Nous nous retrouverons à Fès": to meet again is a next step.
MEETS_AGAIN = re.compile(
    r"nous (?:nous )?(?:retrouverons|reverrons|rencontrerons|reunirons)|[وف]?سن(?:لتقي|جتمع|تقابل)\w*"
)


def tells(part: Part, said: Said) -> bool:
    """Rhetoric of speeches, somebody's certainty, or people on their way: futures and presents that promise nothing."""
    if said.verb.rule not in ("future", "present", "we", "by_agent", "is_to", "offers"):
        return False
    text, verb = part.text, part.text[said.start : said.end]
    if MEETS_AGAIN.fullmatch(verb) or feels(part, said):
        return True
    # A programme tells in the present where people go; in the future a team that travels is promised.
    if (said.verb.rule == "present" and GOES.fullmatch(verb)) or SURE.search(text, part.sentence.start, said.start):
        return True
    free = part.sender is not None or said.verb.rule == "we"
    return free and bool(RHETORIC.search(text[part.start : part.end]))
