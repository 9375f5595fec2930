"""What speaks for or against two bearers of a name being one, as sentences in three languages."""

from mithaq.ledger.errors import Sentence

EVIDENCE: dict[str, Sentence] = {
    "same_rank": {
        "fr": "Pour : même grade ({one}).",
        "ar": "مؤيِّد: الرتبة نفسها ({one}).",
        "en": "For: the same rank ({one}).",
    },
    "next_rank": {
        "fr": "Pour : un grade au-dessus, comme après une promotion ({other} au registre, {one} ici).",
        "ar": "مؤيِّد: رتبة أعلى بدرجة واحدة، كما بعد ترقية ({other} في السجل، {one} هنا).",
        "en": "For: one rank higher, as after a promotion ({other} in the record, {one} here).",
    },
    "lower_rank": {
        "fr": "Plutôt contre : un grade au-dessous ({other} au registre, {one} ici) ; une source plus ancienne ?",
        "ar": "معارِض قليلا: رتبة أدنى بدرجة واحدة ({other} في السجل، {one} هنا)؛ هل المصدر أقدم؟",
        "en": "Rather against: one rank lower ({other} in the record, {one} here); an older source?",
    },
    "far_rank": {
        "fr": "Contre : des grades éloignés ({other} au registre, {one} ici).",
        "ar": "معارِض: رتبتان متباعدتان ({other} في السجل، {one} هنا).",
        "en": "Against: ranks far apart ({other} in the record, {one} here).",
    },
    "same_role": {
        "fr": "Pour : même fonction ({one}).",
        "ar": "مؤيِّد: المهمة نفسها ({one}).",
        "en": "For: the same office ({one}).",
    },
    "other_role": {
        "fr": "Dit peu : une autre fonction ({other} au registre, {one} ici).",
        "ar": "قليل الدلالة: مهمة أخرى ({other} في السجل، {one} هنا).",
        "en": "Says little: another office ({other} in the record, {one} here).",
    },
    "same_state": {
        "fr": "Pour : même État ({one}).",
        "ar": "مؤيِّد: الدولة نفسها ({one}).",
        "en": "For: the same state ({one}).",
    },
    "other_state": {
        "fr": "Fortement contre : un autre État ({other} au registre, {one} ici).",
        "ar": "معارِض بقوة: دولة أخرى ({other} في السجل، {one} هنا).",
        "en": "Strongly against: another state ({other} in the record, {one} here).",
    },
}
