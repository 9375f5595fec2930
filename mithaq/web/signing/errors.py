"""Why a signature or a passkey that reached the page can't be used; each sentence says what to do next."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import MithaqError, Sentence


class SigningError(MithaqError):
    """The answer of a key can't be read or belongs to something else. Nothing was recorded."""

    sentences: ClassVar[Mapping[str, Sentence]] = {
        "no_answer": {
            "fr": "La page n'a reçu aucune signature. Utilisez votre clé d'accès, ou déposez le fichier fait par « mithaq sign ».",
            "ar": "لم تتلق الصفحة أي توقيع. استعملوا مفتاح المرور، أو ضعوا الملف الذي أنشأه «mithaq sign».",
            "en": "The page received no signature. Use your passkey, or drop the file made by “mithaq sign”.",
        },
        "bad_answer": {
            "fr": "Cette signature ne se lit pas ({why}). Signez de nouveau.",
            "ar": "تتعذر قراءة هذا التوقيع ({why}). وقّعوا من جديد.",
            "en": "This signature can't be read ({why}). Sign again.",
        },
        "other_content": {
            "fr": "Cette signature porte sur le texte {found} ; cette page montre le texte {asked}. Ouvrez la page de ce texte-là.",
            "ar": "هذا التوقيع على النص {found}، بينما تعرض هذه الصفحة النص {asked}. افتحوا صفحة ذلك النص.",
            "en": "This signature is over text {found}; this page shows text {asked}. Open the page of that text.",
        },
        "other_choice": {
            "fr": "Ce fichier dit « {found} », le bouton dit « {asked} ». Prenez l'autre bouton, ou signez de nouveau.",
            "ar": "يقول هذا الملف «{found}» ويقول الزر «{asked}». اختاروا الزر الآخر أو وقّعوا من جديد.",
            "en": "This file says “{found}”, the button says “{asked}”. Take the other button, or sign again.",
        },
        "key_unknown": {
            "fr": "La clé {key} n'est pas dans le document de clés de {party} (version {version}). Faites-la inscrire par l'administrateur.",
            "ar": "المفتاح {key} غير وارد في وثيقة مفاتيح {party} (النسخة {version}). اطلبوا من مدير العقدة تسجيله.",
            "en": "Key {key} is not in the key document of {party} (version {version}). Have it enrolled by the administrator.",
        },
        "passkey": {
            "fr": "La clé d'accès n'a pas été acceptée ({why}). Recommencez depuis cette page.",
            "ar": "لم يُقبل مفتاح المرور ({why}). أعيدوا المحاولة من هذه الصفحة.",
            "en": "The passkey was not accepted ({why}). Start again from this page.",
        },
        "not_awaiting": {
            "fr": "Cette clé d'accès n'attend plus d'approbation ({state}). Rechargez la page.",
            "ar": "لم يعد مفتاح المرور هذا في انتظار الموافقة ({state}). أعيدوا تحميل الصفحة.",
            "en": "This passkey no longer awaits approval ({state}). Reload the page.",
        },
        "not_adopted": {
            "fr": "Ce texte n'est pas encore signé par tous : il manque {awaits}. Son certificat n'existe qu'ensuite.",
            "ar": "لم يوقع الجميع هذا النص بعد: ينقص {awaits}. لا توجد شهادته إلا بعد ذلك.",
            "en": "This text is not signed by all yet: {awaits} is missing. Its certificate exists only afterwards.",
        },
    }
