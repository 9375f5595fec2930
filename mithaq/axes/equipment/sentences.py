"""What the acts of equipment say, why one may be refused, and what may not fit together. Three languages each."""

from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "lot.hand": {
        "fr": "Lot {label} remis le {day} ; pièces : {pieces}.",
        "ar": "تسليم الدفعة {label} بتاريخ {day}؛ عدد القطع: {pieces}.",
        "en": "Lot {label} handed over on {day}; pieces: {pieces}.",
    },
    "lot.receive": {"fr": "Lot {key} reçu.", "ar": "استلام الدفعة {key}.", "en": "Lot {key} received."},
}

REFUSALS: dict[str, Sentence] = {
    "lot_label": {
        "fr": "Un lot porte déjà le nom {label} ({other}). Donnez un autre nom, ou confirmez que vous voulez les deux.",
        "ar": "توجد دفعة أخرى باسم {label} ({other}). اختاروا اسماً آخر أو أكدوا رغبتكم فيهما معاً.",
        "en": "A lot is already named {label} ({other}). Give another name, or confirm that you want both.",
    },
    "lot_to_come": {
        "fr": "Le lot {label} n'est remis que le {day} (nous sommes le {today}). Confirmez que vous l'avez déjà reçu.",
        "ar": "لا تسلَّم الدفعة {label} إلا في {day} (اليوم {today}). أكدوا أنكم استلمتموها فعلاً.",
        "en": "Lot {label} is only handed over on {day} (today is {today}). Confirm that you have already received it.",
    },
    "own_lot": {
        "fr": "Le lot {key} est remis par la partie {party} elle-même ; c'est à l'autre partie de le recevoir.",
        "ar": "الدفعة {key} يسلمها الطرف {party} نفسه؛ وعلى الطرف الآخر استلامها.",
        "en": "Lot {key} is handed over by party {party} itself; it is for the other party to receive it.",
    },
    "serial_twice": {
        "fr": "Des numéros de série figurent deux fois ({serials}) ; corrigez la liste.",
        "ar": "أرقام تسلسلية مكررة ({serials})؛ صححوا القائمة.",
        "en": "Serial numbers appear twice ({serials}); correct the list.",
    },
    "serials_missing": {
        "fr": "Quantité : {quantity} ; numéros de série : {serials}. Donnez-en un pour chaque pièce, ou aucun.",
        "ar": "الكمية: {quantity}؛ الأرقام التسلسلية: {serials}. أعطوا رقماً لكل قطعة أو لا تعطوا أي رقم.",
        "en": "Quantity: {quantity}; serial numbers: {serials}. Give one for each piece, or none.",
    },
}

CONFLICTS: dict[str, Sentence] = {
    "serial_in_two_lots": {
        "fr": "Le numéro de série {serial} figure dans plusieurs lots ({labels}). Remplacez la liste de l'un d'eux.",
        "ar": "الرقم التسلسلي {serial} وارد في أكثر من دفعة ({labels}). عوضوا قائمة إحداها.",
        "en": "Serial number {serial} stands in several lots ({labels}). Replace the list of one of them.",
    },
}
