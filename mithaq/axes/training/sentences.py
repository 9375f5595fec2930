"""What the acts of training say, why one may be refused, and what may not fit together. Three languages each."""

from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "course.ask": {
        "fr": "Places demandées au stage {course} : {seats}.",
        "ar": "طلب مقاعد في الدورة التكوينية {course}: {seats}.",
        "en": "Seats asked on course {course}: {seats}.",
    },
    "course.drop": {
        "fr": "Stage {key} retiré.",
        "ar": "سحب الدورة التكوينية {key}.",
        "en": "Course {key} taken back.",
    },
    "course.offer": {
        "fr": "Stage offert : {title}, du {starts} au {ends} ; places : {seats}.",
        "ar": "عرض دورة تكوينية: {title}، من {starts} إلى {ends}؛ عدد المقاعد: {seats}.",
        "en": "Course offered: {title}, {starts} to {ends}; seats: {seats}.",
    },
}

REFUSALS: dict[str, Sentence] = {
    "course_long": {
        "fr": "Le stage durerait {days} jours, du {starts} au {ends} ; un stage en compte {most} au plus. Corrigez les dates.",
        "ar": "مدة الدورة التكوينية بالأيام {days}، من {starts} إلى {ends}؛ والحد الأقصى {most}. صححوا التواريخ.",
        "en": "The course would last {days} days, {starts} to {ends}; a course has {most} at most. Correct the dates.",
    },
    "course_past": {
        "fr": "Le stage commencerait le {starts}, avant aujourd'hui ({today}). Confirmez qu'il a déjà commencé.",
        "ar": "تبدأ الدورة التكوينية في {starts} قبل اليوم ({today}). أكدوا أنها بدأت فعلاً.",
        "en": "The course would start on {starts}, before today ({today}). Confirm that it has already begun.",
    },
    "own_course": {
        "fr": "Le stage {key} est offert par la partie {party} elle-même ; seule l'autre partie y demande des places.",
        "ar": "الدورة التكوينية {key} معروضة من الطرف {party} نفسه؛ والطرف الآخر وحده يطلب مقاعد فيها.",
        "en": "Course {key} is offered by party {party} itself; only the other party asks for seats on it.",
    },
    "seats_already_asked": {
        "fr": "{asked} places sont déjà demandées au stage {key}. Confirmez que vous le retirez.",
        "ar": "سبق طلب مقاعد عددها {asked} في الدورة {key}. أكدوا سحبها.",
        "en": "{asked} seats are already asked on course {key}. Confirm that you take it back.",
    },
    "too_few_seats": {
        "fr": "Places demandées en tout : {asked} ; offertes : {offered}. Demandez-en moins, ou confirmez pour en discuter.",
        "ar": "مجموع المقاعد المطلوبة: {asked}؛ والمعروضة: {offered}. اطلبوا أقل أو أكدوا لمناقشة الأمر.",
        "en": "Seats asked in all: {asked}; offered: {offered}. Ask for fewer, or confirm in order to discuss it.",
    },
}

CONFLICTS: dict[str, Sentence] = {
    "asked_on_dropped": {
        "fr": "Places demandées : {asked}, au stage {course} que la partie {party} avait retiré. Demandez-les sur un autre stage.",
        "ar": "مقاعد مطلوبة: {asked}، في الدورة {course} التي سحبها الطرف {party}. اطلبوها في دورة أخرى.",
        "en": "Seats asked: {asked}, on course {course}, which party {party} had taken back. Ask for them on another course.",
    },
    "seats_over": {
        "fr": "Stage {course} : places demandées {asked}, offertes {offered}. Offrez une seconde session, ou convenez d'un nombre.",
        "ar": "الدورة {course}: المقاعد المطلوبة {asked} والمعروضة {offered}. اعرضوا فوجاً ثانياً أو اتفقوا على عدد.",
        "en": "Course {course}: seats asked {asked}, offered {offered}. Offer a second intake, or agree on a number.",
    },
}
