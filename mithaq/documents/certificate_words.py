"""The sentences of the certificate page in three languages."""

from collections.abc import Mapping

from mithaq.documents.content import Words
from mithaq.ledger.errors import Language

LANGUAGE_NAMES: dict[Language, str] = {"fr": "Français", "ar": "العربية", "en": "English"}
IN_LANGUAGE: Mapping[str, Words] = {
    "fr": {"fr": "français", "ar": "الفرنسي", "en": "French"},
    "ar": {"fr": "arabe", "ar": "العربي", "en": "Arabic"},
    "en": {"fr": "anglais", "ar": "الإنجليزي", "en": "English"},
}
HEADING: Words = {"fr": "Certificat d'adoption", "ar": "شهادة اعتماد", "en": "Certificate of adoption"}
INTRODUCTION: Words = {
    "fr": "Cette page contient le texte adopté, les signatures et de quoi les vérifier. Elle se vérifie elle-même, "
    "hors ligne, chaque fois qu'on l'ouvre.",
    "ar": "تتضمن هذه الصفحة النص المعتمد والتوقيعات وما يلزم للتحقق منها. وهي تتحقق من نفسها دون اتصال كلما فُتحت.",
    "en": "This page holds the adopted text, the signatures and what is needed to check them. It checks itself, "
    "offline, each time it is opened.",
}
VERDICTS: dict[str, Words] = {
    "open": {
        "fr": "Non vérifié : cette page a besoin de JavaScript.",
        "ar": "لم يتم التحقق: تحتاج هذه الصفحة إلى JavaScript.",
        "en": "Not checked: this page needs JavaScript.",
    },
    "ok": {"fr": "Vérifié : tout concorde.", "ar": "تم التحقق: كل شيء مطابق.", "en": "Verified: everything agrees."},
    "bad": {
        "fr": "NON VÉRIFIÉ : une ligne au moins ne concorde pas. Ne vous fiez pas à cette page.",
        "ar": "لم يثبت التحقق: سطر واحد على الأقل غير مطابق. لا تعتمدوا على هذه الصفحة.",
        "en": "NOT VERIFIED: at least one line doesn't agree. Don't rely on this page.",
    },
    "unable": {
        "fr": "Ce navigateur ne sait pas tout vérifier : ouvrez la page dans un navigateur plus récent.",
        "ar": "لا يستطيع هذا المتصفح التحقق من كل شيء: افتحوا الصفحة في متصفح أحدث.",
        "en": "This browser can't check everything: open the page in a newer one.",
    },
}
RESULTS: dict[str, Words] = {
    "open": {"fr": "à vérifier", "ar": "في انتظار التحقق", "en": "to be checked"},
    "ok": {"fr": "✓ vérifié", "ar": "✓ تم التحقق", "en": "✓ verified"},
    "bad": {"fr": "✗ non vérifié", "ar": "✗ لم يثبت", "en": "✗ not verified"},
    "unable": {"fr": "? non vérifiable ici", "ar": "? يتعذر التحقق هنا", "en": "? can't be checked here"},
}
CHECK: dict[str, Words] = {
    "channel": {
        "fr": "La déclaration nomme ce registre commun et ses Parties.",
        "ar": "يسمي التصريح هذا السجل المشترك وأطرافه.",
        "en": "The statement names this common record and its Parties.",
    },
    "text": {
        "fr": "Le texte {text} a l'empreinte que la déclaration nomme.",
        "ar": "للنص {text} البصمة التي يسميها التصريح.",
        "en": "The {text} text has the hash that the statement names.",
    },
    "shown": {
        "fr": "Le texte {text} affiché plus bas est celui-là, mot pour mot.",
        "ar": "النص {text} المعروض أدناه هو نفسه حرفيا.",
        "en": "The {text} text shown below is that one, word for word.",
    },
    "keys": {
        "fr": "{party} : ses clés remontent au document que le registre commun nomme.",
        "ar": "{party}: تعود مفاتيحه إلى الوثيقة التي يسميها السجل المشترك.",
        "en": "{party}: its keys go back to the document that the common record names.",
    },
    "entry": {
        "fr": "{party} : la signature de ce contenu est inscrite dans son registre scellé.",
        "ar": "{party}: التوقيع على هذا المحتوى مقيد في سجله المختوم.",
        "en": "{party}: the signing of this content stands in its sealed log.",
    },
    "signature": {
        "fr": "{party} : la signature du chef de délégation porte sur cette déclaration.",
        "ar": "{party}: توقيع رئيس الوفد يشمل هذا التصريح.",
        "en": "{party}: the head of delegation's signature is over this statement.",
    },
}
CHECKS: Words = {"fr": "Vérifications", "ar": "عمليات التحقق", "en": "Checks"}
TEXTS: Words = {"fr": "Texte adopté", "ar": "النص المعتمد", "en": "Adopted text"}
VOTES: Words = {"fr": "Signatures", "ar": "التوقيعات", "en": "Signatures"}
REFERENCE: Words = {"fr": "Référence", "ar": "المرجع", "en": "Reference"}
CONTENT: Words = {"fr": "Empreinte du contenu", "ar": "بصمة المحتوى", "en": "Content hash"}
INSTRUMENT: Words = {"fr": "Instrument", "ar": "الوثيقة", "en": "Instrument"}
CHANNEL: Words = {"fr": "Registre commun", "ar": "السجل المشترك", "en": "Common record"}
LIMITS: Words = {
    "fr": "Pour s'y fier, comparez l'empreinte avec celle que chaque Partie a publiée. Qu'aucun refus n'ait précédé "
    "une signature, et que la clé n'ait pas été révoquée avant, les deux nœuds l'ont vérifié dans le registre ; un "
    "fichier seul ne peut le prouver.",
    "ar": "للاعتماد عليها، قارنوا البصمة بما نشره كل طرف. أما عدم سبق الرفض للتوقيع وعدم إلغاء المفتاح قبله فقد تحققت "
    "منهما العقدتان في السجل، ولا يمكن لملف وحده أن يثبتهما.",
    "en": "To rely on it, compare the hash with the one each Party has published. That no refusal came before a "
    "signature, and that the key hadn't been revoked before, the two nodes have checked in the record; a file alone "
    "can't prove it.",
}
