# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""The words for numbers in the three languages, by what they do when a number is read: add, multiply, order, divide."""

from mithaq.languages.normalise import fold

# Each entry: value → words; Arabic words in every case of declension, masculine and feminine.
UNIT_WORDS = {
    0: "zéro zero صفر", 1: "un une one واحد واحدا واحدة أحد إحدى", 2: "deux two اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    3: "trois three ثلاث ثلاثة ثلاثا", 4: "quatre four أربع أربعة أربعا", 5: "cinq five خمس خمسة", 6: "six ست ستة ستا",
    7: "sept seven سبع سبعة سبعا", 8: "huit eight ثمان ثمانية ثماني ثمانيا", 9: "neuf nine تسع تسعة تسعا",
    10: "dix ten عشر عشرة", 11: "onze eleven", 12: "douze twelve", 13: "treize thirteen", 14: "quatorze fourteen",
    15: "quinze fifteen", 16: "seize sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
}  # fmt: skip
TENS_WORDS = {
    20: "vingt vingts twenty عشرون عشرين", 30: "trente thirty ثلاثون ثلاثين", 40: "quarante forty أربعون أربعين",
    50: "cinquante fifty خمسون خمسين", 60: "soixante sixty ستون ستين", 70: "septante seventy سبعون سبعين",
    80: "huitante octante eighty ثمانون ثمانين", 90: "nonante ninety تسعون تسعين",
}  # fmt: skip
# Hundreds that are one word in Arabic, whatever way مائة is spelt.
HUNDRED_STEMS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان ثماني", 9: "تسع"}
HUNDRED = "cent cents hundred مائة مئة ماية"
TWO_HUNDRED = "مائتان مائتين مائتا مائتي مئتان مئتين مئتا مئتي"
SCALE_WORDS = {
    10**3: "mille mil thousand ألف ألفا آلاف", 10**6: "million millions مليون مليونا ملايين",
    10**9: "milliard milliards billion billions مليار مليارا مليارات بليون بلايين", 10**12: "trillion trillions تريليون",
}  # fmt: skip
DUAL_SCALES = {
    2 * 10**3: "ألفان ألفين ألفا ألفي",
    2 * 10**6: "مليونان مليونين مليوني",
    2 * 10**9: "ملياران مليارين ملياري",
}
ORDINALS = {
    1: "premier première premiers premières first أول أولى الأول الأولى",
    2: "deuxième deuxièmes second seconde seconds ثان ثاني ثانية",
    3: "troisième troisièmes third ثالث ثالثة", 4: "quatrième fourth رابع رابعة", 5: "cinquième fifth خامس خامسة",
    6: "sixième sixth سادس سادسة", 7: "septième seventh سابع سابعة", 8: "huitième eighth ثامن ثامنة",
    9: "neuvième ninth تاسع تاسعة", 10: "dixième tenth عاشر عاشرة", 11: "onzième eleventh", 12: "douzième twelfth",
    13: "treizième thirteenth", 14: "quatorzième fourteenth", 15: "quinzième fifteenth", 16: "seizième sixteenth",
    17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
    20: "vingtième twentieth", 30: "trentième thirtieth", 40: "quarantième fortieth", 50: "cinquantième fiftieth",
    60: "soixantième sixtieth", 70: "seventieth", 80: "eightieth", 90: "ninetieth",
    100: "centième hundredth", 1000: "millième thousandth",
}  # fmt: skip
# Ordinal stems that take عشر: الحادي عشر, الخامسة عشرة.
ORDINAL_TEENS = {1: "حادي حادية", 2: "ثاني ثانية", 3: "ثالث ثالثة", 4: "رابع رابعة", 5: "خامس خامسة", 6: "سادس سادسة",
                 7: "سابع سابعة", 8: "ثامن ثامنة", 9: "تاسع تاسعة"}  # fmt: skip
# Fractions by their denominator; the second table takes part in "deux tiers" and ثلثان.
DENOMINATORS = {2: "demi demie moitié half نصف", 3: "tiers third thirds ثلث أثلاث", 4: "quart quarts quarter quarters fourth fourths ربع أرباع",
                5: "cinquième cinquièmes fifth fifths خمس أخماس", 6: "sixième sixièmes sixth sixths سدس أسداس",
                7: "septième septièmes seventh sevenths أسباع", 8: "huitième huitièmes eighth eighths ثمن أثمان", 9: "neuvième neuvièmes ninth ninths أتساع",
                10: "dixième dixièmes tenth tenths عشر أعشار"}  # fmt: skip
DUAL_FRACTIONS = {3: "ثلثان ثلثين ثلثا ثلثي", 5: "خمسان خمسين خمسا خمسي"}
# About so many: they match a number, and never raise the alarm alone.
ROUND = {2: "double twice ضعف ضعفي ضعفين مرتين مرتان deux both كلا كلتا", 3: "triple tripler thrice",
         10: "dizaine dizaines عشرات", 12: "douzaine douzaines dozen dozens", 15: "quinzaine", 20: "vingtaine score",
         30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine",
         100: "centaine centaines hundreds مئات", 1000: "millier milliers thousands آلاف"}  # fmt: skip
DECADES = {20: "عشرينات عشرينيات", 30: "ثلاثينات ثلاثينيات", 40: "أربعينات أربعينيات", 50: "خمسينات خمسينيات",
           60: "ستينات ستينيات", 70: "سبعينات سبعينيات", 80: "ثمانينات ثمانينيات", 90: "تسعينات تسعينيات"}  # fmt: skip


def by_word(table: dict[int, str]) -> dict[str, int]:
    """Folded words to their value."""
    return {fold(word): value for value, words in table.items() for word in words.split()}


def _hundreds() -> dict[str, int]:
    one_word = {
        fold(f"{stem}{hundred}"): digit * 100
        for digit, stems in HUNDRED_STEMS.items()
        for stem in stems.split()
        for hundred in ("مائة", "مئة", "ماية")
    }
    return one_word | {fold(word): 200 for word in TWO_HUNDRED.split()}


UNITS, TENS, SCALES, ORDERS = by_word(UNIT_WORDS), by_word(TENS_WORDS), by_word(SCALE_WORDS), by_word(ORDINALS)
WHOLE_HUNDREDS = _hundreds()
HUNDREDS = frozenset(fold(word) for word in HUNDRED.split())
DUALS = {word: value for word, value in by_word(DUAL_SCALES).items() if word not in SCALES}
TEEN_ORDERS, PARTS, DUAL_PARTS = by_word(ORDINAL_TEENS), by_word(DENOMINATORS), by_word(DUAL_FRACTIONS)
ROUNDS, TENTHS = by_word(ROUND), by_word(DECADES)
