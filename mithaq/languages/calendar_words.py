"""Months and weekdays as the Maghreb, the Mashriq, the Levant, the French and the English write them."""

from mithaq.languages.normalise import fold

MONTHS = {
    1: "janvier january jan janv يناير جانفي كانون_الثاني",
    2: "février february feb févr فبراير فيفري شباط",
    3: "mars march mar مارس آذار",
    4: "avril april apr avr أبريل إبريل أفريل نيسان",
    5: "mai may ماي مايو أيار",
    6: "juin june jun يونيو يونيه جوان حزيران",
    7: "juillet july jul juil يوليوز يوليو يوليه جويلية تموز",
    8: "août august aug غشت أغسطس أوت آب",
    9: "septembre september sept sep شتنبر سبتمبر أيلول",
    10: "octobre october oct أكتوبر تشرين_الأول",
    11: "novembre november nov نونبر نوفمبر تشرين_الثاني",
    12: "décembre december dec déc دجنبر ديسمبر كانون_الأول",
}
HIJRI_MONTHS = {
    1: "محرم mouharram muharram",
    2: "صفر safar",
    3: "ربيع_الأول rabi_al_awal rabia_i",
    4: "ربيع_الثاني ربيع_الآخر rabia_ii",
    5: "جمادى_الأولى joumada_i",
    6: "جمادى_الثانية جمادى_الآخرة joumada_ii",
    7: "رجب rajab",
    8: "شعبان chaabane shaban",
    9: "رمضان ramadan",
    10: "شوال chaoual shawwal",
    11: "ذو_القعدة ذي_القعدة",
    12: "ذو_الحجة ذي_الحجة",
}
WEEKDAYS = {
    0: "lundi monday lundis mondays الاثنين الإثنين اثنين",
    1: "mardi tuesday mardis tuesdays الثلاثاء",
    2: "mercredi wednesday mercredis wednesdays الأربعاء",
    3: "jeudi thursday jeudis thursdays الخميس",
    4: "vendredi friday vendredis fridays الجمعة",
    5: "samedi saturday samedis saturdays السبت",
    6: "dimanche sunday dimanches sundays الأحد",
}
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def by_word(table: dict[int, str]) -> dict[tuple[str, ...], int]:
    """Folded words to their number; an underscore joins the two words of one month."""
    return {
        tuple(fold(part) for part in word.split("_")): number
        for number, words in table.items()
        for word in words.split()
    }


MONTH_BY_WORD = by_word(MONTHS)
HIJRI_BY_WORD = by_word(HIJRI_MONTHS)
WEEKDAY_BY_WORD = {words[0]: number for words, number in by_word(WEEKDAYS).items()}
