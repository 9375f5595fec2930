"""What the acts of logistics say, why one may be refused, and what may not fit together. Three languages each."""

from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "leg.add": {
        "fr": "Tronçon {number} ajouté : {origin} – {destination}.",
        "ar": "إضافة المقطع {number}: {origin} – {destination}.",
        "en": "Leg {number} added: {origin} – {destination}.",
    },
    "leg.drop": {"fr": "Tronçon {key} retiré.", "ar": "حذف المقطع {key}.", "en": "Leg {key} taken out."},
}

REFUSALS: dict[str, Sentence] = {
    "leg_gap": {
        "fr": "Le tronçon {number} partirait de {origin}, mais le précédent arrive à {reached}. Ajoutez le tronçon qui manque, ou confirmez.",
        "ar": "ينطلق المقطع {number} من {origin} بينما يصل المقطع السابق إلى {reached}. أضيفوا المقطع الناقص أو أكدوا.",
        "en": "Leg {number} would leave from {origin}, but the one before arrives at {reached}. Add the missing leg, or confirm.",
    },
    "leg_nowhere": {
        "fr": "Le tronçon partirait de {place} et y arriverait ; donnez deux lieux différents.",
        "ar": "ينطلق المقطع من {place} ويصل إليه؛ حددوا مكانين مختلفين.",
        "en": "The leg would leave from {place} and arrive there; give two different places.",
    },
    "leg_number": {
        "fr": "Le numéro {number} est déjà pris par {other}. Choisissez-en un autre, ou confirmez qu'ils vont côte à côte.",
        "ar": "الرقم {number} يحمله {other} من قبل. اختاروا رقماً آخر أو أكدوا أنهما متوازيان.",
        "en": "Number {number} is already taken by {other}. Choose another, or confirm that they run side by side.",
    },
}

CONFLICTS: dict[str, Sentence] = {
    "leg_numbers": {
        "fr": "Les deux parties ont donné le numéro {number} à un tronçon de {undertaking} ({legs}). Retirez-en un et renumérotez-le.",
        "ar": "أعطى الطرفان الرقم {number} لمقطع من {undertaking} ({legs}). احذفوا أحدهما وأعيدوا ترقيمه.",
        "en": "Both parties gave number {number} to a leg of {undertaking} ({legs}). Take one out and number it anew.",
    },
}
