"""What the acts of expertise say, and why one may be refused. Three languages each."""

from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "mission.agree": {
        "fr": "Mission d'experts {key} acceptée.",
        "ar": "الموافقة على مهمة الخبراء {key}.",
        "en": "Expert mission {key} agreed.",
    },
    "mission.propose": {
        "fr": "Mission d'experts proposée : {title}, à partir du {starts} ; experts : {experts} ; jours ouvrés : {days}.",
        "ar": "اقتراح مهمة خبراء: {title}، ابتداء من {starts}؛ عدد الخبراء: {experts}؛ أيام العمل: {days}.",
        "en": "Expert mission proposed: {title}, from {starts}; experts: {experts}; working days: {days}.",
    },
}

REFUSALS: dict[str, Sentence] = {
    "mission_past": {
        "fr": "La mission commencerait le {starts}, avant aujourd'hui ({today}). Confirmez qu'elle a déjà commencé.",
        "ar": "تبدأ المهمة في {starts} قبل اليوم ({today}). أكدوا أنها بدأت فعلاً.",
        "en": "The mission would start on {starts}, before today ({today}). Confirm that it has already begun.",
    },
}
