"""The error family of the record: what can't be read or verified, in three languages, with the next step."""

from .errors import Language, MithaqError, Sentence, say

SENTENCES: dict[str, Sentence] = {
    "bad_descriptor": {
        "fr": "Ce fichier ne décrit pas un canal entre parties ({why}) ; redemandez-le à l'autre secrétariat.",
        "ar": "هذا الملف لا يصف قناة بين الطرفين ({why})؛ اطلبوه من جديد من كتابة الطرف الآخر.",
        "en": "This file does not describe a channel between parties ({why}); ask the other secretariat for it again.",
    },
    "bad_id": {
        "fr": "« {id} » n'est pas un identifiant du registre ; copiez-le de nouveau depuis la page d'origine.",
        "ar": "«{id}» ليس معرفاً في السجل؛ أعيدوا نسخه من الصفحة الأصلية.",
        "en": "“{id}” is no id of the record; copy it again from its page.",
    },
    "bad_introduction": {
        "fr": "Ce fichier n'est pas une présentation Mithaq ({why}). Demandez à l'autre partie le fichier que donne « mithaq introduce ».",
        "ar": "هذا الملف ليس ملف تعريف ميثاق ({why}). اطلبوا من الطرف الآخر الملف الذي يعطيه «mithaq introduce».",
        "en": "This file is not a Mithaq introduction ({why}). Ask the other party for the file that “mithaq introduce” gives.",
    },
    "bad_key": {
        "fr": "Cette clé n'est pas utilisable ({why}) ; vérifiez le fichier de clé.",
        "ar": "هذا المفتاح غير صالح للاستعمال ({why})؛ تحققوا من ملف المفتاح.",
        "en": "This key can't be used ({why}); check the key file.",
    },
    "bad_keydoc": {
        "fr": "Ce document de clés est refusé ({why}) ; l'autre partie doit en établir un nouveau.",
        "ar": "وثيقة المفاتيح هذه مرفوضة ({why})؛ وعلى الطرف الآخر أن يعد وثيقة جديدة.",
        "en": "This key document is refused ({why}); its party must make a new one.",
    },
    "bad_note": {
        "fr": "Ce sceau n'a pas la forme attendue ({why}) ; redemandez le pli à l'autre secrétariat.",
        "ar": "هذا الختم ليس على الشكل المطلوب ({why})؛ اطلبوا الظرف من جديد من كتابة الطرف الآخر.",
        "en": "This seal does not have the expected form ({why}); ask the other secretariat for the bundle again.",
    },
    "bad_origin": {
        "fr": "« {origin} » ne nomme aucun registre ; redemandez le fichier à son auteur.",
        "ar": "«{origin}» ليس اسم أي سجل؛ اطلبوا الملف من جديد من صاحبه.",
        "en": "“{origin}” names no log; ask its author for the file again.",
    },
    "bad_proof": {
        "fr": "La preuve d'inscription ne vaut pas pour cette écriture ({why}) ; demandez-en une nouvelle.",
        "ar": "إثبات التقييد لا يصح على هذا القيد ({why})؛ اطلبوا إثباتاً جديداً.",
        "en": "The proof of inclusion does not hold for this entry ({why}); ask for a new one.",
    },
    "bad_seal": {
        "fr": "Le sceau du registre {origin} n'est pas de son nœud ({why}) ; comparez les documents de clés.",
        "ar": "ختم السجل {origin} ليس صادراً عن عقدته ({why})؛ قارنوا وثيقتي المفاتيح.",
        "en": "The seal of log {origin} is not by its node ({why}); compare the key documents.",
    },
    "bad_signature": {
        "fr": "La signature de la clé {kid} ne vaut pas pour ce texte ({why}) ; signez de nouveau.",
        "ar": "توقيع المفتاح {kid} لا يصح على هذا النص ({why})؛ أعيدوا التوقيع.",
        "en": "The signature of key {kid} is not valid for this text ({why}); sign again.",
    },
    "bad_statement": {
        "fr": "La déclaration à signer est refusée ({why}) ; proposez de nouveau le texte à la signature.",
        "ar": "التصريح المعروض للتوقيع مرفوض ({why})؛ أعيدوا عرض النص للتوقيع.",
        "en": "The statement to sign is refused ({why}); propose the text for signature again.",
    },
    "bad_text": {
        "fr": "Le texte n'est pas sous sa forme canonique ({why}) ; nettoyez-le puis proposez-le de nouveau.",
        "ar": "النص ليس في صيغته المعيارية ({why})؛ نظفوه ثم أعيدوا عرضه.",
        "en": "The text is not in canonical form ({why}); clean it and propose it again.",
    },
    "bad_tree": {
        "fr": "L'état enregistré du registre ({size} écritures, {peaks} sommets) est incohérent ; reconstruisez-le.",
        "ar": "الحالة المحفوظة للسجل ({size} قيداً، {peaks} قمة) غير متسقة؛ أعيدوا بناءها.",
        "en": "The stored state of the log ({size} entries, {peaks} peaks) does not fit together; rebuild it.",
    },
    "bad_void": {
        "fr": "Cette annulation de registre est refusée ({why}) ; la partie concernée doit la refaire.",
        "ar": "إبطال السجل هذا مرفوض ({why})؛ وعلى الطرف المعني إعادته.",
        "en": "This void of a log is refused ({why}); its party must make it again.",
    },
    "certificate_1": {
        "fr": "Étape 1 : ce fichier n'est pas un certificat Mithaq intact ({why}) ; redemandez-le.",
        "ar": "المرحلة 1: هذا الملف ليس شهادة ميثاق سليمة ({why})؛ اطلبوه من جديد.",
        "en": "Step 1: this file is not an intact Mithaq certificate ({why}); ask for it again.",
    },
    "certificate_2": {
        "fr": "Étape 2 : la déclaration ne relève pas de ce canal ({why}) ; demandez le certificat du bon instrument.",
        "ar": "المرحلة 2: التصريح لا ينتمي إلى هذه القناة ({why})؛ اطلبوا شهادة الوثيقة الصحيحة.",
        "en": "Step 2: the statement does not belong to this channel ({why}); ask for the certificate "
        "of the right instrument.",
    },
    "certificate_3": {
        "fr": "Étape 3 : un texte joint n'est pas celui qui a été signé ({why}) ; demandez les textes authentiques.",
        "ar": "المرحلة 3: أحد النصوص المرفقة ليس النص الموقع ({why})؛ اطلبوا النصوص الأصلية.",
        "en": "Step 3: an attached text is not the one that was signed ({why}); ask for the authentic texts.",
    },
    "certificate_4": {
        "fr": "Étape 4 : les clés de la partie {party} ne remontent pas à celles du canal ({why}) ; "
        "comparez les huit mots.",
        "ar": "المرحلة 4: مفاتيح الطرف {party} لا تعود إلى مفاتيح القناة ({why})؛ قارنوا الكلمات الثماني.",
        "en": "Step 4: the keys of party {party} do not lead back to the channel's ({why}); compare the eight words.",
    },
    "certificate_5": {
        "fr": "Étape 5 : il faut une signature de chaque partie ({expected}), le fichier en contient de : {found}.",
        "ar": "المرحلة 5: يلزم توقيع من كل طرف ({expected})، والملف يتضمن توقيع: {found}.",
        "en": "Step 5: one signature of each party is needed ({expected}), the file holds those of: {found}.",
    },
    "certificate_6": {
        "fr": "Étape 6 : l'écriture de la partie {party} n'est pas la signature de ce texte ({why}) ; "
        "redemandez le certificat.",
        "ar": "المرحلة 6: قيد الطرف {party} ليس توقيعاً على هذا النص ({why})؛ اطلبوا الشهادة من جديد.",
        "en": "Step 6: the entry of party {party} is not a signature of this text ({why}); ask for the "
        "certificate again.",
    },
    "certificate_7": {
        "fr": "Étape 7 : l'écriture de la partie {party} n'est pas prouvée dans son registre ({why}) ; "
        "redemandez la preuve.",
        "ar": "المرحلة 7: لم يثبت تقييد الطرف {party} في سجله ({why})؛ اطلبوا الإثبات من جديد.",
        "en": "Step 7: the entry of party {party} is not proven to stand in its log ({why}); ask for the proof again.",
    },
    "certificate_8": {
        "fr": "Étape 8 : la signature de la partie {party} n'est pas celle d'un chef de délégation ({why}).",
        "ar": "المرحلة 8: توقيع الطرف {party} ليس توقيع رئيس وفد ({why}).",
        "en": "Step 8: the signature of party {party} is not that of a head of delegation ({why}).",
    },
    "entry": {
        "fr": "Une écriture reçue est refusée ({why}) ; redemandez le pli à l'autre secrétariat.",
        "ar": "قيد وارد مرفوض ({why})؛ اطلبوا الظرف من جديد من كتابة الطرف الآخر.",
        "en": "A received entry is refused ({why}); ask the other secretariat for the bundle again.",
    },
    "gap": {
        "fr": "Il manque des écritures du registre {log} : {have} reçues, {needed} nécessaires. "
        "Demandez le pli précédent.",
        "ar": "تنقص قيود من السجل {log}: المتوصل به {have} واللازم {needed}. اطلبوا الظرف السابق.",
        "en": "Entries of log {log} are missing: {have} held, {needed} needed. Ask for the bundle before this one.",
    },
    "key_doc_root": {
        "fr": "Le document de clés de la partie {party} ({hash}) n'est pas celui du canal ({expected}) "
        "; comparez les huit mots.",
        "ar": "وثيقة مفاتيح الطرف {party} ({hash}) ليست وثيقة القناة ({expected})؛ قارنوا الكلمات الثماني.",
        "en": "The key document of party {party} ({hash}) is not the channel's ({expected}); compare the eight words.",
    },
    "keydoc_epoch": {
        "fr": "Le document de clés de la partie {party} change la clé de l'époque {epoch} ; une "
        "nouvelle clé ouvre une nouvelle époque.",
        "ar": "وثيقة مفاتيح الطرف {party} تغير مفتاح الحقبة {epoch}؛ والمفتاح الجديد يفتح حقبة جديدة.",
        "en": "The key document of party {party} changes the key of epoch {epoch}; a new key opens a new epoch.",
    },
    "keydoc_party": {
        "fr": "Ce document de clés est de la partie {party}, on attendait la partie {expected} ; "
        "vérifiez l'expéditeur.",
        "ar": "وثيقة المفاتيح هذه للطرف {party} والمنتظر الطرف {expected}؛ تحققوا من المرسل.",
        "en": "This key document is of party {party}, party {expected} was expected; check who sent it.",
    },
    "keydoc_prev": {
        "fr": "La version {version} des clés de la partie {party} ne suit pas celle que vous avez ; "
        "redemandez les versions manquantes.",
        "ar": "النسخة {version} من مفاتيح الطرف {party} لا تلي النسخة التي لديكم؛ اطلبوا النسخ الناقصة.",
        "en": "Version {version} of the keys of party {party} does not follow the one you hold; ask "
        "for the missing versions.",
    },
    "keydoc_threshold": {
        "fr": "La version {version} des clés de la partie {party} porte {have} signature(s) valable(s) de la version "
        "{of}, il en faut {need} ; faites-la signer.",
        "ar": "النسخة {version} من مفاتيح الطرف {party} تحمل {have} من التوقيعات الصحيحة للنسخة {of} "
        "ويلزم {need}؛ أكملوا توقيعها.",
        "en": "Version {version} of the keys of party {party} bears {have} valid signature(s) of version {of}, "
        "{need} are needed; have it signed.",
    },
    "keydoc_version": {
        "fr": "Ce document de clés de la partie {party} est la version {version}, on attendait la {expected} ; "
        "redemandez celle-ci.",
        "ar": "وثيقة مفاتيح الطرف {party} هذه هي النسخة {version} والمنتظر النسخة {expected}.",
        "en": "This key document of party {party} is version {version}, version {expected} was "
        "expected; ask for that one.",
    },
    "not_canonical": {
        "fr": "Les données ne sont pas sous leur forme canonique ({why}) ; redemandez le fichier à son auteur.",
        "ar": "البيانات ليست في صيغتها المعيارية ({why})؛ اطلبوا الملف من جديد من صاحبه.",
        "en": "The data are not in canonical form ({why}); ask their author for the file again.",
    },
    "seen_otherwise": {
        "fr": "Le registre {log} diverge à la taille {size} : deux contenus existent. Conservez les deux plis "
        "et appelez l'autre secrétariat.",
        "ar": "تفرع السجل {log} عند الحجم {size}: يوجد محتويان. احتفظوا بالظرفين واتصلوا بكتابة الطرف الآخر.",
        "en": "Log {log} forks at size {size}: two contents exist. Keep both bundles and call the other secretariat.",
    },
    "sequence": {
        "fr": "L'écriture {seq} du registre {log} arrive hors de son rang, on attendait la {expected} "
        "; demandez le pli précédent.",
        "ar": "ورد القيد {seq} من السجل {log} في غير رتبته والمنتظر القيد {expected}؛ اطلبوا الظرف السابق.",
        "en": "Entry {seq} of log {log} comes out of its turn, {expected} was expected; ask for the "
        "bundle before this one.",
    },
}


class LedgerError(MithaqError):
    """A refusal by the record: the only exception that leaves its verifiers."""

    sentences = SENTENCES

    def sentence(self, language: Language) -> str:
        """As in the family, with a refusal inside a refusal told in the same language."""
        inner = {n: v.sentence(language) if isinstance(v, MithaqError) else v for n, v in self.values.items()}
        return say(self.sentences[self.code], language, **inner)
