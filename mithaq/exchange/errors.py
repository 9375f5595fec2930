"""Why a bundle is refused or can't be made: one family, each with a sentence in three languages and the next step."""

from mithaq.ledger.errors import Language, MithaqError, Sentence, say

from .evidence import Evidence


class ExchangeError(MithaqError):
    """A bundle that was refused, whole; nothing of it is to be kept but the fork `evidence` it may have yielded."""

    def __init__(self, code: str, *, evidence: tuple[Evidence, ...] = (), **values: object) -> None:
        super().__init__(code, **values)
        self.evidence = evidence
        self.sender = ""  # whose node signed the bundle, once that is certain

    def sentence(self, language: Language) -> str:
        """What is wrong, both values, and what to do next; a reason given by the ledger is in the same language."""
        values = {name: v.sentence(language) if isinstance(v, MithaqError) else v for name, v in self.values.items()}
        return say(self.sentences[self.code], language, **values)


SENTENCES: dict[str, Sentence] = {
    "not_a_bundle": {
        "fr": "Ce fichier n'est pas un pli Mithaq. Déposez le fichier .mithaq tel que l'autre partie l'a remis.",
        "ar": "هذا الملف ليس ظرفاً من ظروف ميثاق. ضعوا ملف ‎.mithaq كما سلّمه الطرف الآخر.",
        "en": "This file is not a Mithaq bundle. Drop the .mithaq file as the other party handed it over.",
    },
    "not_for_us": {
        "fr": "Ce pli est scellé pour un autre secrétariat ; ce nœud ne peut pas l'ouvrir. Vérifiez le destinataire, ou "
        "demandez à l'autre partie un pli chiffré avec votre document de clés en vigueur.",
        "ar": "هذا الظرف مختوم لكتابة أخرى ولا تستطيع هذه العقدة فتحه. تحققوا من المرسل إليه، أو اطلبوا من الطرف الآخر "
        "ظرفاً مشفراً بوثيقة مفاتيحكم السارية.",
        "en": "This bundle is sealed for another secretariat; this node can't open it. Check the addressee, or ask the "
        "other party for a bundle encrypted with your key document in force.",
    },
    "damaged": {
        "fr": "Ce pli est endommagé ({why}). Demandez-en une nouvelle copie ; rien n'a été modifié ici.",
        "ar": "هذا الظرف تالف ({why}). اطلبوا نسخة جديدة منه؛ ولم يتغير هنا أي شيء.",
        "en": "This bundle is damaged ({why}). Ask for a new copy; nothing was changed here.",
    },
    "truncated": {
        "fr": "Ce pli est incomplet : il s'arrête après {size} octets. Copiez-le de nouveau depuis le support d'origine.",
        "ar": "هذا الظرف غير كامل: يتوقف بعد {size} بايت. انسخوه من جديد من الحامل الأصلي.",
        "en": "This bundle is incomplete: it stops after {size} bytes. Copy it again from the original medium.",
    },
    "too_large": {
        "fr": "Ce pli dépasse {limit} octets une fois ouvert (au moins {size}). Demandez plusieurs plis plus petits.",
        "ar": "يتجاوز هذا الظرف {limit} بايت عند فتحه ({size} على الأقل). اطلبوا عدة ظروف أصغر.",
        "en": "This bundle exceeds {limit} bytes once opened (at least {size}). Ask for several smaller bundles.",
    },
    "frame": {
        "fr": "Le contenu du pli n'a pas la forme attendue ({why}). Demandez un nouveau pli à l'autre partie.",
        "ar": "محتوى الظرف ليس على الشكل المطلوب ({why}). اطلبوا ظرفاً جديداً من الطرف الآخر.",
        "en": "The content of the bundle does not have the expected form ({why}). Ask the other party for a new bundle.",
    },
    "box_key": {
        "fr": "La clé de boîte {key} n'est pas une clé age valable. Corrigez le document de clés de cette partie.",
        "ar": "مفتاح الصندوق {key} ليس مفتاح age صالحاً. صححوا وثيقة مفاتيح هذا الطرف.",
        "en": "The box key {key} is no valid age key. Correct that party's key document.",
    },
    "national": {
        "fr": "Le registre national ({ch}) ne quitte jamais ce nœud. Envoyez un pli de la commission commune.",
        "ar": "السجل الوطني ({ch}) لا يغادر هذه العقدة أبداً. أرسلوا ظرفاً من سجل اللجنة المشتركة.",
        "en": "The national record ({ch}) never leaves this node. Send a bundle of the common commission.",
    },
    "not_party": {
        "fr": "{party} n'est pas une partie de cette commission ({parties}). Choisissez l'une d'elles.",
        "ar": "{party} ليس طرفاً في هذه اللجنة ({parties}). اختاروا أحد أطرافها.",
        "en": "{party} is no party of this commission ({parties}). Choose one of these.",
    },
    "unsealed": {
        "fr": "Le journal de {party} compte {size} écritures sans sceau à cette taille ; il ne peut pas partir. "
        "Vérifiez le nœud avec « mithaq verify ».",
        "ar": "يضم سجل {party} {size} قيداً دون ختم عند هذا الحجم؛ ولا يمكن إرساله. تحققوا من العقدة بالأمر «mithaq verify».",
        "en": "The log of {party} holds {size} entries without a seal at that size, so it can't leave. "
        "Check the node with “mithaq verify”.",
    },
    "behind": {
        "fr": "Le destinataire détient {have} écritures de notre journal {log}, ce nœud n'en a que {size} : il a été "
        "restauré d'une ancienne copie. Recevez d'abord un pli de chaque autre partie.",
        "ar": "لدى المرسل إليه {have} قيداً من سجلنا {log} وليس في هذه العقدة إلا {size}: فقد استُعيدت من نسخة قديمة. "
        "تسلّموا أولاً ظرفاً من كل طرف آخر.",
        "en": "The recipient holds {have} entries of our log {log}, this node only {size}: it was restored from an old copy. "
        "Receive a bundle from every other party first.",
    },
    "trailer": {
        "fr": "La signature du pli n'est pas celle du nœud de {party}. Demandez un nouveau pli ; comparez les empreintes "
        "des clés par téléphone si cela se reproduit.",
        "ar": "توقيع الظرف ليس توقيع عقدة {party}. اطلبوا ظرفاً جديداً، وقارنوا بصمات المفاتيح هاتفياً إن تكرر الأمر.",
        "en": "The signature of the bundle is not by the node of {party}. Ask for a new bundle; compare the key words by "
        "telephone if it happens again.",
    },
    "addressee": {
        "fr": "Ce pli est adressé à {to}, ce nœud est celui de {me}. Remettez-le à son destinataire.",
        "ar": "هذا الظرف موجه إلى {to} وهذه عقدة {me}. سلّموه إلى المرسل إليه.",
        "en": "This bundle is addressed to {to}, this node is {me}'s. Hand it to its addressee.",
    },
    "channel": {
        "fr": "Ce pli concerne une commission inconnue ici ({ch}, attendue : {expected}). Faites d'abord les présentations "
        "avec {party}.",
        "ar": "يخص هذا الظرف لجنة غير معروفة هنا ({ch}، والمنتظرة: {expected}). أجروا التعارف أولاً مع {party}.",
        "en": "This bundle belongs to a commission unknown here ({ch}, expected: {expected}). Be introduced to {party} first.",
    },
    "key_doc": {
        "fr": "Un document de clés de {party} joint au pli ne vaut pas : {why} Demandez la suite complète de ses documents.",
        "ar": "وثيقة مفاتيح {party} المرفقة بالظرف غير صالحة: {why} اطلبوا السلسلة الكاملة لوثائقه.",
        "en": "A key document of {party} in the bundle is not valid: {why} Ask for the complete series of its documents.",
    },
    "key_doc_missing": {
        "fr": "L'écriture {seq} de {log} met en vigueur un document de clés ({hash}) qui n'est pas joint. Demandez un pli "
        "qui le contient.",
        "ar": "القيد {seq} من {log} يضع حيز النفاذ وثيقة مفاتيح ({hash}) غير مرفقة. اطلبوا ظرفاً يتضمنها.",
        "en": "Entry {seq} of {log} puts a key document in force ({hash}) that is not enclosed. Ask for a bundle that holds it.",
    },
    "no_node_key": {
        "fr": "Aucun document de clés détenu ici ne donne la clé du nœud de {party} (époque {epoch}). Demandez ses documents.",
        "ar": "لا توجد هنا وثيقة مفاتيح تتضمن مفتاح عقدة {party} (العهد {epoch}). اطلبوا وثائقه.",
        "en": "No key document held here gives the node key of {party} (epoch {epoch}). Ask for its documents.",
    },
    "seal": {
        "fr": "Le sceau du journal {log} ne vaut pas : {why} Demandez un nouveau pli.",
        "ar": "ختم السجل {log} غير صالح: {why} اطلبوا ظرفاً جديداً.",
        "en": "The seal of the log {log} is not valid: {why} Ask for a new bundle.",
    },
    "range": {
        "fr": "Le pli annonce les écritures {start} à {end} de {log} et n'en contient pas exactement celles-là ({why}). "
        "Demandez un nouveau pli.",
        "ar": "يعلن الظرف القيود من {start} إلى {end} من {log} ولا يتضمنها بالضبط ({why}). اطلبوا ظرفاً جديداً.",
        "en": "The bundle announces entries {start} to {end} of {log} and does not hold exactly these ({why}). "
        "Ask for a new bundle.",
    },
    "beyond_seal": {
        "fr": "Le pli contient des écritures de {log} jusqu'à {end}, le dernier sceau s'arrête à {sealed}. Demandez un pli "
        "scellé jusqu'au bout.",
        "ar": "يتضمن الظرف قيوداً من {log} إلى {end} بينما يتوقف آخر ختم عند {sealed}. اطلبوا ظرفاً مختوماً إلى نهايته.",
        "en": "The bundle holds entries of {log} up to {end}, the last seal stops at {sealed}. Ask for a bundle sealed to its end.",
    },
    "gap": {
        "fr": "Il manque des écritures de {log} : ce nœud en a {have}, le pli suppose les {needed} premières. Demandez un "
        "pli qui commence à l'écriture {have} ; celui-ci est gardé, et sera reçu de lui-même après l'autre.",
        "ar": "تنقص قيود من {log}: لدى هذه العقدة {have} والظرف يفترض القيود {needed} الأولى. اطلبوا ظرفاً يبدأ من القيد "
        "{have}؛ ويُحفظ هذا الظرف ويُستلم تلقائياً بعده.",
        "en": "Entries of {log} are missing: this node has {have}, the bundle supposes the first {needed}. Ask for a bundle "
        "that starts at entry {have}; this one is kept, and taken in by itself after that.",
    },
    "fork": {
        "fr": "Le nœud de {party} a scellé deux versions inconciliables de {log} (tailles {one} et {other}). La preuve est "
        "conservée. Rien de plus n'est reçu de ce journal avant un acte d'annulation ; appelez l'autre partie.",
        "ar": "ختمت عقدة {party} نسختين لا تتوافقان من {log} (الحجمان {one} و{other}). الدليل محفوظ. ولن يُستلم مزيد من هذا "
        "السجل قبل صدور إجراء إبطال؛ اتصلوا بالطرف الآخر.",
        "en": "The node of {party} sealed two versions of {log} that can't be reconciled (sizes {one} and {other}). The "
        "evidence is kept. Nothing more is taken from this log before a void document; call the other party.",
    },
    "fork_seen": {
        "fr": "L'écriture {seq} de {log} dit avoir vu une autre version de {other} à la taille {size}. Demandez à son auteur "
        "le sceau qu'il a reçu, et comparez.",
        "ar": "القيد {seq} من {log} يفيد بالاطلاع على نسخة أخرى من {other} عند الحجم {size}. اطلبوا من صاحبه الختم الذي "
        "توصل به وقارنوا.",
        "en": "Entry {seq} of {log} says it saw another version of {other} at size {size}. Ask its author for the seal it "
        "received, and compare.",
    },
    "evidence": {
        "fr": "Une preuve de dédoublement jointe au pli ne prouve rien ({why}). Demandez un nouveau pli.",
        "ar": "دليل الانقسام المرفق بالظرف لا يثبت شيئاً ({why}). اطلبوا ظرفاً جديداً.",
        "en": "A piece of fork evidence in the bundle proves nothing ({why}). Ask for a new bundle.",
    },
    "entry_refused": {
        "fr": "L'écriture {seq} de {log} est mal formée : {why} Son auteur doit la corriger ; rien du pli n'est reçu.",
        "ar": "القيد {seq} من {log} ليس على الشكل الصحيح: {why} على صاحبه تصحيحه؛ ولم يُستلم شيء من الظرف.",
        "en": "Entry {seq} of {log} is malformed: {why} Its author must correct it; nothing of the bundle is taken.",
    },
    "entry_bytes": {
        "fr": "L'écriture n° {n} du pli ne peut être lue : {why} Demandez un nouveau pli.",
        "ar": "تعذرت قراءة القيد رقم {n} من الظرف: {why} اطلبوا ظرفاً جديداً.",
        "en": "Entry number {n} of the bundle can't be read: {why} Ask for a new bundle.",
    },
    "root": {
        "fr": "Les écritures du pli ne donnent pas la racine que le sceau de {log} affirme à la taille {size}. Demandez un "
        "pli qui commence à l'écriture 0 de ce journal.",
        "ar": "لا تعطي قيود الظرف الجذر الذي يؤكده ختم {log} عند الحجم {size}. اطلبوا ظرفاً يبدأ من القيد 0 من هذا السجل.",
        "en": "The entries of the bundle don't give the root that the seal of {log} states at size {size}. Ask for a bundle "
        "that starts at entry 0 of this log.",
    },
    "payload_missing": {
        "fr": "Le contenu de l'acte {i} de l'écriture {seq} de {log} manque et n'a pas été effacé. Demandez un nouveau pli.",
        "ar": "مضمون الإجراء {i} من القيد {seq} من {log} غائب ولم يُمحَ. اطلبوا ظرفاً جديداً.",
        "en": "The payload of act {i} of entry {seq} of {log} is missing and was not erased. Ask for a new bundle.",
    },
    "payload": {
        "fr": "Un contenu ne correspond pas à l'acte {i} de l'écriture {seq} de {log} ({why}). Demandez un nouveau pli.",
        "ar": "مضمون لا يطابق الإجراء {i} من القيد {seq} من {log} ({why}). اطلبوا ظرفاً جديداً.",
        "en": "A payload does not match act {i} of entry {seq} of {log} ({why}). Ask for a new bundle.",
    },
    "file": {
        "fr": "Le fichier joint {c} n'a pas l'empreinte annoncée ({size} octets). Demandez un nouveau pli.",
        "ar": "الملف المرفق {c} لا يحمل البصمة المعلنة ({size} بايت). اطلبوا ظرفاً جديداً.",
        "en": "The enclosed file {c} does not have the announced hash ({size} bytes). Ask for a new bundle.",
    },
    "file_again": {
        "fr": "Le fichier {c} figure deux fois dans le pli. Demandez un nouveau pli ; rien de celui-ci n'est reçu.",
        "ar": "الملف {c} وارد مرتين في الظرف. اطلبوا ظرفاً جديداً؛ ولم يُستلم شيء من هذا.",
        "en": "File {c} is in the bundle twice. Ask for a new bundle; nothing of this one is taken.",
    },
}

ExchangeError.sentences = SENTENCES
