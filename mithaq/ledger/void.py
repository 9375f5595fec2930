"""Why an entry doesn't count. The record keeps the code and its values, never prose; pages turn them into sentences."""

from .errors import MithaqError, Sentence


class Void(MithaqError):
    """Raised by a verdict: the entry stands or is void as a whole (docs/ledger.md §26)."""


SENTENCES: dict[str, Sentence] = {
    "already_voted": {
        "fr": "La partie {party} s'est déjà prononcée sur {thing} ; son premier vote est définitif.",
        "ar": "سبق للطرف {party} أن أدلى بموقفه من {thing}؛ وموقفه الأول نهائي.",
        "en": "Party {party} has already voted on {thing}; its first vote is final.",
    },
    "column_missing": {
        "fr": "{key} n'a pas été créé avec tous ses éléments.",
        "ar": "لم يُنشأ {key} بكامل عناصره.",
        "en": "{key} was not created with all its parts.",
    },
    "exists": {
        "fr": "{key} existe déjà ; ouvrez-le au lieu de le créer une seconde fois.",
        "ar": "{key} موجود من قبل؛ افتحوه بدل إنشائه مرة ثانية.",
        "en": "{key} already exists; open it instead of creating it twice.",
    },
    "file_twice": {
        "fr": "La partie {party} a déjà annoncé le fichier {c} ; joignez-le sans l'annoncer de nouveau.",
        "ar": "سبق أن أعلن الطرف {party} عن الملف {c}؛ أرفقوه دون الإعلان عنه مرة ثانية.",
        "en": "Party {party} has already announced file {c}; attach it without announcing it again.",
    },
    "internal": {
        "fr": "Le logiciel n'a pas su lire cette écriture ({kind}). Elle est conservée et sera relue après une mise à jour.",
        "ar": "تعذر على البرنامج قراءة هذا القيد ({kind}). وهو محفوظ وستعاد قراءته بعد التحديث.",
        "en": "The software could not read this entry ({kind}). It is kept and will be read again after an upgrade.",
    },
    "key_docs": {
        "fr": "Le document de clés version {version} ne suit pas la version {current} ; publiez la version suivante.",
        "ar": "وثيقة المفاتيح رقم {version} لا تلي الوثيقة رقم {current}؛ انشروا الوثيقة الموالية.",
        "en": "Key document version {version} does not follow version {current}; publish the next version.",
    },
    "key_role": {
        "fr": "La clé {key} n'est pas celle d'un chef de délégation de la partie {party} (document de clés version {version}).",
        "ar": "المفتاح {key} ليس لرئيس وفد الطرف {party} (وثيقة المفاتيح رقم {version}).",
        "en": "Key {key} does not belong to a head of delegation of party {party} (key document version {version}).",
    },
    "malformed": {
        "fr": "L'acte {kind} n'a pas la forme attendue ; l'autre partie doit le refaire.",
        "ar": "الإجراء {kind} ليس على الشكل المطلوب؛ وعلى الطرف الآخر إعادته.",
        "en": "The act {kind} does not have the expected form; its author must make it again.",
    },
    "newer": {
        "fr": "L'acte {kind} vient d'une version plus récente ; mettez ce nœud à jour pour le lire.",
        "ar": "الإجراء {kind} صادر عن نسخة أحدث؛ حدّثوا هذه العقدة لقراءته.",
        "en": "The act {kind} was made by a newer version; upgrade this node to read it.",
    },
    "no_mandate": {
        "fr": "{by} n'a pas de mandat pour {kind} ; il faut l'un de ces mandats : {roles}.",
        "ar": "ليس لـ{by} تكليف بـ{kind}؛ ويلزم أحد التكليفات الآتية: {roles}.",
        "en": "{by} has no mandate for {kind}; one of these is needed: {roles}.",
    },
    "not_seen": {
        "fr": "Cette rédaction remplace un texte que son auteur n'avait pas reçu ({ref}).",
        "ar": "هذه الصياغة تحل محل نص لم يكن صاحبها قد توصل به ({ref}).",
        "en": "This wording replaces one that its author had not received ({ref}).",
    },
    "not_yours": {
        "fr": "{key} appartient à l'autre partie, qui seule peut le modifier ; proposez-lui un remplacement.",
        "ar": "{key} يعود إلى الطرف الآخر وهو وحده من يعدله؛ اقترحوا عليه بديلاً.",
        "en": "{key} belongs to the other party, which alone may change it; propose a replacement.",
    },
    "other_text": {
        "fr": "Le texte visé ({hashed}) n'est pas celui qui a été proposé ({proposed}) ; relisez la proposition.",
        "ar": "النص المقصود ({hashed}) ليس هو النص المقترح ({proposed})؛ أعيدوا قراءة المقترح.",
        "en": "The text named ({hashed}) is not the one proposed ({proposed}); read the proposal again.",
    },
    "outstanding": {
        "fr": "La partie {party} a déjà une signature en cours sur un autre texte ({other}) de cet instrument ; retirez-le d'abord.",
        "ar": "للطرف {party} توقيع قائم على نص آخر ({other}) من هذه الوثيقة؛ اسحبوه أولاً.",
        "en": "Party {party} has an outstanding signature on another text ({other}) of this instrument; withdraw that one first.",
    },
    "predecessor": {
        "fr": "Ce texte remplace {after}, qui n'est pas encore adopté ; attendez son adoption.",
        "ar": "هذا النص يحل محل {after} الذي لم يُعتمد بعد؛ انتظروا اعتماده.",
        "en": "This text replaces {after}, which is not adopted yet; wait for its adoption.",
    },
    "proof": {
        "fr": "La signature de {key} ne vaut pas pour ce texte : {why}. Signez de nouveau.",
        "ar": "توقيع {key} لا يصح على هذا النص: {why}. أعيدوا التوقيع.",
        "en": "The signature by {key} is not valid for this text: {why}. Sign again.",
    },
    "settled": {
        "fr": "Toutes les parties ont déjà accepté {thing} ; proposez un remplacement.",
        "ar": "وافق جميع الأطراف على {thing}؛ اقترحوا بديلاً.",
        "en": "All parties have already agreed to {thing}; propose a replacement.",
    },
    "unknown": {
        "fr": "{key} est inconnu dans le registre tel que son auteur le voyait ; recevez d'abord le pli qui le contient.",
        "ar": "{key} غير معروف في السجل كما اطلع عليه صاحب القيد؛ تسلّموا أولاً الظرف الذي يتضمنه.",
        "en": "{key} is unknown in the record as its author had seen it; receive the bundle that holds it first.",
    },
    "withdrawn": {
        "fr": "{thing} a été retiré par la partie {party} ; il ne peut plus être accepté.",
        "ar": "سحب الطرف {party} {thing}؛ ولم يعد بالإمكان قبوله.",
        "en": "{thing} was withdrawn by party {party}; it can no longer be agreed.",
    },
}

Void.sentences = SENTENCES
