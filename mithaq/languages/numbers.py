"""Small whole numbers in digits and in words, in three languages; Arabic duals are numbers of their noun."""

from collections.abc import Sequence

from mithaq.languages.normalise import fold
from mithaq.languages.tokens import Token

FRENCH = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
# Each stem stands for its masculine and feminine, in either case of declension.
ARABIC = {
    1: "واحد واحدة", 2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "ثلاث ثلاثة", 4: "أربع أربعة", 5: "خمس خمسة", 6: "ست ستة",
    7: "سبع سبعة", 8: "ثمان ثمانية ثماني", 9: "تسع تسعة", 10: "عشر عشرة", 11: "أحد إحدى", 20: "عشرون عشرين",
    30: "ثلاثون ثلاثين", 40: "أربعون أربعين", 50: "خمسون خمسين", 60: "ستون ستين", 70: "سبعون سبعين",
    80: "ثمانون ثمانين", 90: "تسعون تسعين", 100: "مائة مئة", 200: "مائتان مائتين مئتان مئتين", 1000: "ألف آلاف",
}  # fmt: skip
TENS_FR = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
           "huitante": 80, "nonante": 90}  # fmt: skip
TENS_EN = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

UNITS: dict[str, int] = {
    **{fold(word): value for value, word in enumerate(FRENCH.split())},
    **{word: value for value, word in enumerate(ENGLISH.split())},
    **{fold(word): value for value, words in ARABIC.items() if value < 20 for word in words.split()},
    "une": 1,
}
TENS: dict[str, int] = {
    **TENS_FR,
    **TENS_EN,
    **{fold(word): value for value, words in ARABIC.items() if 20 <= value < 100 for word in words.split()},
}
SCALES: dict[str, int] = {"cent": 100, "cents": 100, "hundred": 100, "mille": 1000, "thousand": 1000,
    **{fold(word): value for value, words in ARABIC.items() if value >= 100 for word in words.split()}}  # fmt: skip
AND = {"et", "and"}
# "un" and "une" are articles more often than numbers: alone they count only before a unit, which the caller knows.
ARTICLES = {"un", "une", "one"}


def number_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """(value, index behind the number) of the number that begins at this token; digits or words below a million."""
    if at >= len(tokens):
        return None
    if tokens[at].key.isdigit():
        return (int(tokens[at].key), at + 1) if len(tokens[at].key) < 7 else None
    total = group = 0
    end = at
    for index in range(at, min(at + 8, len(tokens))):
        key = tokens[index].key
        bare = key[1:] if key.startswith("و") and key not in UNITS and index > at else key
        if bare in SCALES:
            # 200 is one word in Arabic; "cent" alone is 100.
            scale = SCALES[bare]
            group = scale + group if scale == 200 else max(group, 1) * scale
            total, group = (total + group, 0) if scale == 1000 else (total, group)
        elif bare in TENS:
            group = group * TENS[bare] if bare in ("vingt", "vingts") and group == 4 else group + TENS[bare]
        elif bare in UNITS:
            group += UNITS[bare]
        elif not (key in AND and index > at):
            break
        else:
            continue
        end = index + 1
    return (total + group, end) if end > at else None
