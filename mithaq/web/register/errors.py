"""What a file that can't be checked is, and what to bring instead."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import MithaqError, Sentence


class RegisterError(MithaqError):
    """Not a document that this page can check."""

    sentences: ClassVar[Mapping[str, Sentence]] = {
        "no_file": {
            "fr": "Aucun fichier n'est arrivé. Choisissez l'original (PDF) ou le certificat, puis vérifiez.",
            "ar": "لم يصل أي ملف. اختاروا النسخة الأصلية (PDF) أو الشهادة ثم تحققوا.",
            "en": "No file arrived. Choose the original (PDF) or the certificate, then verify.",
        },
        "empty": {
            "fr": "Ce fichier est vide (0 octet). Demandez-en une nouvelle copie.",
            "ar": "هذا الملف فارغ (0 بايت). اطلبوا نسخة جديدة منه.",
            "en": "This file is empty (0 bytes). Ask for a new copy.",
        },
        "too_large": {
            "fr": "Ce fichier pèse {size} octets, la limite est de {limit}. Un original en compte quelques centaines de milliers : "
            "déposez-le tel que le nœud l'a produit.",
            "ar": "حجم هذا الملف {size} بايت والحد الأقصى {limit}. حجم النسخة الأصلية بضع مئات الآلاف: ضعوها كما أنتجتها العقدة.",
            "en": "This file has {size} bytes, the limit is {limit}. An original has some hundred thousand: drop it as the node made it.",
        },
        "bundle": {
            "fr": "C'est un pli scellé de la valise. Il ne se vérifie pas ici : une personne connectée le dépose à la page Valise.",
            "ar": "هذا ظرف مختوم من الحقيبة. لا يُتحقق منه هنا: يضعه شخص مسجل الدخول في صفحة الحقيبة.",
            "en": "This is a sealed bundle of the bag. It isn't checked here: someone signed in drops it on the Bag page.",
        },
        "statement": {
            "fr": "C'est la déclaration du texte {content}, sans le texte ni les signatures. Déposez l'original (PDF) ou le certificat.",
            "ar": "هذا تصريح النص {content} دون النص ولا التوقيعات. ضعوا النسخة الأصلية (PDF) أو الشهادة.",
            "en": "This is the statement of text {content}, without the text or the signatures. Drop the original (PDF) or the certificate.",
        },
        "word": {
            "fr": "C'est un document de bureautique ; il ne porte ni texte canonique ni signature. Déposez l'original (PDF) ou le certificat.",
            "ar": "هذه وثيقة مكتبية لا تحمل نصاً معيارياً ولا توقيعاً. ضعوا النسخة الأصلية (PDF) أو الشهادة.",
            "en": "This is an office document; it bears no canonical text and no signature. Drop the original (PDF) or the certificate.",
        },
        "unknown": {
            "fr": "Ce fichier commence par « {found} » : ce n'est ni un original (PDF) ni un certificat. Déposez l'un des deux.",
            "ar": "يبدأ هذا الملف بـ«{found}»: ليس نسخة أصلية (PDF) ولا شهادة. ضعوا إحداهما.",
            "en": "This file begins with “{found}”: it is neither an original (PDF) nor a certificate. Drop one of the two.",
        },
    }
