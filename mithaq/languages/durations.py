# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""How long something lasts, as ISO 8601; only where the sentence says what lasts."""

from collections.abc import Sequence

from mithaq.languages.findings import Duration
from mithaq.languages.normalise import fold, folded_words
from mithaq.languages.numbers import ARTICLES, number_at
from mithaq.languages.sentences import Sentence
from mithaq.languages.tokens import Token, unclitic

# unit word (folded) → ISO designator; T marks hours, which ISO writes behind a T.
UNIT_WORDS = {
    "D": "jour jours journée journées day days يوم يوما أيام الأيام",
    "W": "semaine semaines week weeks أسبوع أسبوعا أسابيع",
    "M": "mois month months شهر شهرا أشهر شهور",
    "Y": "an ans année années year years سنة سنوات عام عاما أعوام سنوات",
    "TH": "heure heures hour hours ساعة ساعات",
}
DUALS = {
    "D": "يومين يومان",
    "W": "أسبوعين أسبوعان",
    "M": "شهرين شهران",
    "Y": "سنتين سنتان عامين عامان",
    "TH": "ساعتين ساعتان",
}
YEARS = folded_words(UNIT_WORDS["Y"])
UNITS = {fold(word): unit for unit, words in UNIT_WORDS.items() for word in words.split()}
ONE = folded_words("واحد واحدا واحدة")
DUAL = {fold(word): unit for unit, words in DUALS.items() for word in words.split()}

# What lasts: a word near the duration. Ages, "ten years after" and the like have none and are not drafted.
LASTING = {
    "visit": "visite visites séjour mission missions déplacement زيارة الزيارة زيارته بعثة مهمة بعثات بعثتي مهام استغرقت استغرق دامت visit visits visited stayed stay trip mission missions",
    "meeting": "réunion réunions session rencontre travaux atelier séminaire اجتماع دورة لقاء أشغال ورشة meeting session "
    "talks workshop work",
    "course": "formation stage stages cours تكوين تدريب دورة course courses training internship séminaire exercice évaluation détachement "
    "seminar exercise assessment posting secondment تربص تمرين ندوة برنامج",
    "term": "durée période délai préavis validité vigueur mandat conclu conclue valable renouvelable reconduction مدة لمدة "
    "ولمدة فترة أجل خلال مهلة غضون تستغرق يستغرق صلاحية ساري period term notice validity force within duration renewable "
    "lasting lasts valid",
}
LASTS = {fold(word): kind for kind, words in LASTING.items() for word in words.split()}
# Behind these the words count from an event and nothing lasts: "dix ans après".
NOT_LASTING = folded_words("après avant ago after later old âge plus moins depuis since")
# Right before a length these say that something takes or is given so long.
GIVES = folded_words(
    "pendant durant dans sous sur pour tous toutes every for within during over lasting spending طيلة طوال لمدة خلال مدة مدته مدتها لمدد"
)
# "Ten working days ahead": the word between number and unit, and what makes a length a notice.
WORKED = {"working", "business", "calendar", "consecutive", "full", "clear", "whole"}
# Which days are counted, behind the unit: "jours francs", "يوما تقويميا".
COUNTED = folded_words(
    "ouvrable ouvrables ouvré ouvrés francs franc calendaire calendaires consécutif consécutifs entiers عمل تقويمي تقويميا تقويمية كامل كاملا كاملة "
    "كاملين متتالية متتابعة رسمية مفتوحة فعلية"
)
# Lengths that are one word, when they are no half of a month and no round number of things.
FIXED = {"quinzaine": "P15D", "huitaine": "P8D", "fortnight": "P2W"}
AHEAD = folded_words("ahead avance advance beforehand prior مسبقا سلفا")
MOST = folded_words(
    "تتجاوز يتجاوز تتعدى يتعدى تقل يقل exceeding exceed maximum maximale maximal dépasser excéder excédant least most moins plus"
)
# "Ninety days before the start": a notice or a term that counts from an event; "ten years after" alone counts from nothing.
COUNTS_FROM = folded_words("avant après before after قبل بعد")
EVENT = folded_words(
    "the le la l les each chaque start signature receipt réception arrival notification début بداية تاريخ توقيع استلام التوقيع"
)
# Lengths of what is over; any other length is a term.
PAST = folded_words(
    "âgés âgées âgé aged dernier derniers dernières passé passés passées écoulé écoulés last past previous منذ الماضي الماضية الأخيرة خلت مضت"
)
REACH_BEFORE, REACH_AFTER = 7, 3


def find_durations(sentence: Sentence) -> list[Duration]:
    """Durations of a sentence whose subject is said."""
    tokens = sentence.tokens
    found: list[Duration] = []
    at = 0
    while at < len(tokens):
        length = _length(tokens, at)
        at = length[1] if length else at + 1
        if length and (of := _of(tokens, length[2], length[1])):
            place = sentence.place(tokens[length[2]].start, tokens[length[1] - 1].end)
            found.append(Duration(length[0], of, (place,)))
    return found


def _length(tokens: Sequence[Token], at: int) -> tuple[str, int, int] | None:
    """(ISO value, index behind, first token) of a duration that begins here."""
    if tokens[at].key in FIXED and _alone(tokens, at):
        return FIXED[tokens[at].key], at + 1, at
    bare = tokens[at].key.removeprefix("ل")
    if bare in UNITS and at + 1 < len(tokens) and tokens[at + 1].key in ONE:
        return _iso(1, UNITS[bare]), at + 2, at
    if bare in DUAL:
        return _iso(2, DUAL[bare]), at + 1, at
    number = number_at(tokens, at)
    if number is None or number[0] == 0 or number[1] >= len(tokens):
        return None
    value, behind = number
    behind = _twice(tokens, value, behind)
    behind += at > 0 and tokens[at - 1].text == "(" and behind < len(tokens) and tokens[behind].text == ")"
    behind += behind < len(tokens) and tokens[behind].key in WORKED and behind + 1 < len(tokens)
    unit = UNITS.get(tokens[behind].key) if behind < len(tokens) else None
    if unit is None or (tokens[at].key in ARTICLES and unit == "Y" and tokens[behind].key == "annee"):
        return None
    half = _half(tokens, behind + 1)
    if half:
        whole = {"Y": f"P{12 * value + 6}M", "TH": f"PT{60 * value + 30}M"}.get(unit)
        return (whole, behind + 1 + half, at) if whole else None
    return _iso(value, unit), behind + 1, at


def _twice(tokens: Sequence[Token], value: int, behind: int) -> int:
    """The index behind a number that is said again in brackets: "thirty (30) days"."""
    again = [token.text for token in tokens[behind : behind + 3]]
    return behind + 3 if again == ["(", str(value), ")"] else behind


def _half(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from here say "and a half"."""
    said = [token.key for token in tokens[at : at + 3]]
    if said[:2] in (["et", "demi"], ["et", "demie"]):
        return 2
    return 3 if said == ["and", "a", "half"] else int(said[:1] == ["ونصف"])


def _alone(tokens: Sequence[Token], at: int) -> bool:
    """ "Sous quinzaine", "within a fortnight"; not "la deuxième quinzaine de juin" and "une quinzaine de stagiaires"."""
    before = tokens[at - 1].key if at else ""
    behind = [token.key for token in tokens[at + 1 : at + 3]]
    of_days = behind[:2] in (["de", "jours"], ["of", "days"])
    return before in {"une", "la", "a", "sous", "every", "each", "chaque", "par", "one"} and (
        of_days or behind[:1] not in (["de"], ["d"], ["of"])
    )


def _iso(value: int, unit: str) -> str:
    return f"PT{value}{unit[1:]}" if unit.startswith("T") else f"P{value}{unit}"


def _of(tokens: Sequence[Token], first: int, behind: int) -> str | None:
    """What lasts so long: the nearest lasting word before, else shortly behind (three-day visit)."""
    unit = behind
    while behind < len(tokens) and tokens[behind].key in COUNTED:
        behind += 1
    after = [token.key for token in tokens[behind : behind + 2]]
    if len(after) == 2 and after[0] in COUNTS_FROM and after[1] in EVENT and tokens[unit - 1].key not in YEARS:
        return "term"
    if after[:1] and after[0] in NOT_LASTING:
        return None
    before = [token.key for token in reversed(tokens[max(0, first - REACH_BEFORE) : first])]
    after = [token.key for token in tokens[behind : behind + REACH_AFTER]]
    words = [bare for key in (*before, *after) for bare, _ in unclitic(key)]
    kinds = [LASTS[word] for word in words if word in LASTS]
    # "pour une durée de trois jours" after "visite": the visit is the subject, the term only its measure.
    if kinds:
        return next((kind for kind in kinds if kind != "term"), kinds[0])
    near = [token.key for token in tokens[max(0, first - 2) : first]]
    said = near and (near[-1] in GIVES or (near[-1] in {"les", "de", "un", "the"} and near[0] in GIVES))
    worked = behind > unit or any(
        token.key in {"suivant", "suivants", "suivantes", "apres"} for token in tokens[behind : behind + 2]
    )
    said = said or any(token.key in AHEAD for token in tokens[behind : behind + 3])
    said = said or any(key in MOST for key in near)
    if said or (worked and near):
        return "term"
    around = {token.key for token in (*tokens[max(0, first - 3) : first], *tokens[behind : behind + 3])}
    some_day = {token.key for token in tokens[first:unit]} & {"un", "one"}  # "un jour", "one day": nobody counts it
    return None if some_day or around & (PAST | NOT_LASTING) else "term"
