"""The words that stand on a printed roadmap by themselves: its legend, its foot."""

from mithaq.ledger.errors import Sentence

WORDS: dict[str, Sentence] = {
    "good": {"fr": "Accepté", "ar": "مقبول", "en": "Accepted"},
    "going": {"fr": "En cours", "ar": "قيد الإنجاز", "en": "Under way"},
    "watch": {"fr": "Menacé", "ar": "مهدد", "en": "At risk"},
    "broken": {"fr": "En retard", "ar": "متأخر", "en": "Late"},
    "waiting": {"fr": "Planifié", "ar": "مبرمج", "en": "Planned"},
    "still": {"fr": "Clos", "ar": "منتهٍ", "en": "Ended"},
    "critical": {"fr": "Chaîne critique", "ar": "السلسلة الحرجة", "en": "Critical chain"},
    "link": {"fr": "Attend", "ar": "ينتظر", "en": "Waits for"},
    "ghost": {"fr": "Position précédente", "ar": "الموضع السابق", "en": "Where it stood before"},
    "milestone": {"fr": "Jalon", "ar": "معلم", "en": "Milestone"},
    "deadline": {"fr": "Date limite", "ar": "الأجل الأقصى", "en": "Deadline"},
    "missed": {"fr": "Date limite dépassée", "ar": "أجل تم تجاوزه", "en": "Deadline missed"},
    "whisker": {"fr": "P80 : terminé là quatre fois sur cinq", "ar": "P80: منتهٍ آنذاك أربع مرات من خمس",
                "en": "P80: ended by then four times in five"},
    "host": {"fr": "Partie hôte", "ar": "الطرف المضيف", "en": "Hosting party"},
    "taken": {"fr": "Ressource prise", "ar": "مورد مشغول", "en": "Resource taken"},
    "limit": {"fr": "Ce qu'il y en a", "ar": "المتوفر منه", "en": "What there is of it"},
    "over": {"fr": "! Plus qu'il n'y en a", "ar": "! أكثر من المتوفر", "en": "! More than there is"},
    "today": {"fr": "Le jour de l'impression", "ar": "يوم الطباعة", "en": "The day of printing"},
    "holiday": {"fr": "Jour férié d'une Partie", "ar": "عطلة عند أحد الطرفين", "en": "Holiday of a Party"},
    "hash": {"fr": "Plan", "ar": "الخطة", "en": "Plan"},
    "printed": {"fr": "Imprimé le {day}", "ar": "طُبع في {day}", "en": "Printed on {day}"},
    "told": {"fr": "{count} lignes, du {first} au {last}", "ar": "عدد الأسطر {count}، من {first} إلى {last}",
             "en": "{count} lines, from {first} to {last}"},
    "amount": {"fr": "jusqu'à {most} sur {capacity}", "ar": "حتى {most} من {capacity}",
               "en": "up to {most} of {capacity}"},
}  # fmt: skip
