"""Why a request was refused or needs a second word: a sentence with the next step, for every room in one place."""

from collections.abc import Iterator
from contextlib import contextmanager

from mithaq.axes import REFUSALS as AXES
from mithaq.commission.sentences import REFUSALS as COMMISSION
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger.errors import Language, MithaqError, Sentence, say
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.void import SENTENCES as VERDICTS
from mithaq.ledger.void import Void
from mithaq.roadmap.sentences import REFUSALS as ROADMAP

OFFICE: dict[str, Sentence] = {
    "already_introduced": {
        "fr": "La commission avec {party} existe déjà sur ce nœud ({ch}).",
        "ar": "اللجنة مع {party} موجودة من قبل في هذه العقدة ({ch}).",
        "en": "The commission with {party} already exists on this node ({ch}).",
    },
    "changed_meanwhile": {
        "fr": "L'article {number} ({language}) a changé pendant que vous écriviez. Leur texte : « {theirs} ». Le vôtre : « {yours} ». "
        "Reprenez le leur, le vôtre, ou gardez les deux entre crochets.",
        "ar": "تغيرت المادة {number} ({language}) أثناء كتابتكم. نصهم: «{theirs}». نصكم: «{yours}». اعتمدوا نصهم أو نصكم أو احتفظوا بهما بين معقوفين.",
        "en": "Article {number} ({language}) changed while you wrote. Their text: “{theirs}”. Yours: “{yours}”. "
        "Take theirs, yours, or keep both in brackets.",
    },
    "mandate_past": {
        "fr": "Votre mandat ({role}) a pris fin le {until} ; faites-le renouveler.",
        "ar": "انتهى تكليفكم ({role}) بتاريخ {until}؛ اطلبوا تجديده.",
        "en": "Your mandate ({role}) ended on {until}; have it renewed.",
    },
    "mandate_to_come": {
        "fr": "Votre mandat ({role}) ne commence que le {since} ; attendez ce jour ou faites-en accorder un autre.",
        "ar": "لا يبدأ تكليفكم ({role}) إلا بتاريخ {since}؛ انتظروا ذلك اليوم أو اطلبوا تكليفاً آخر.",
        "en": "Your mandate ({role}) begins only on {since}; wait for that day or have another one granted.",
    },
    "marking": {
        "fr": "La mention {marking} dépasse le plafond de ce nœud ({ceiling}) ; ce document ne doit pas y entrer.",
        "ar": "درجة السرية {marking} تتجاوز سقف هذه العقدة ({ceiling})؛ ولا يجوز إدخال هذه الوثيقة.",
        "en": "The marking {marking} is above this node's ceiling ({ceiling}); this document must not enter it.",
    },
    "no_channel": {
        "fr": "Ce nœud n'a pas encore de commission ; présentez-le d'abord à l'autre partie (introduce, accept).",
        "ar": "ليس لهذه العقدة لجنة بعد؛ عرّفوها أولاً بالطرف الآخر (introduce ثم accept).",
        "en": "This node has no commission yet; introduce it to the other party first (introduce, accept).",
    },
    "file_given_twice": {
        "fr": "« {name} » a le même contenu qu'un autre des fichiers joints ; gardez l'un des deux.",
        "ar": "محتوى «{name}» مطابق لمحتوى ملف آخر من الملفات المرفقة؛ احتفظوا بأحدهما.",
        "en": "“{name}” has the same content as another of the files attached; keep one of the two.",
    },
    "too_many_files": {
        "fr": "{count} fichiers à la fois ; la limite est de {limit}. Joignez les autres ensuite.",
        "ar": "عدد الملفات دفعة واحدة {count}؛ والحد الأقصى {limit}. أرفقوا الباقي بعد ذلك.",
        "en": "{count} files at once; the limit is {limit}. Attach the others afterwards.",
    },
    "inbox_full": {
        "fr": "Il manque des écritures à ce pli, et {limit} plis attendent déjà dans la corbeille d'arrivée. Recevez ce qui "
        "leur manque, ou retirez-en.",
        "ar": "تنقص هذا الظرف قيود وفي صندوق الوارد {limit} ظرفاً في الانتظار. تسلّموا ما ينقصها أو اسحبوا بعضها.",
        "en": "This bundle lacks entries, and {limit} bundles wait in the inbox already. Take in what they lack, or remove some.",
    },
    "nothing_to_send": {
        "fr": "Rien de nouveau à envoyer à {party} : son dernier accusé couvre l'écriture {size}.",
        "ar": "لا جديد لإرساله إلى {party}: آخر إشعار منه يشمل القيد {size}.",
        "en": "Nothing new to send to {party}: its last receipt covers entry {size}.",
    },
    "other_words": {
        "fr": "Les huit mots diffèrent. Entendus : {heard}. Attendus pour {party} : {expected}. N'acceptez pas ; rappelez l'autre partie.",
        "ar": "الكلمات الثماني مختلفة. المسموعة: {heard}. المنتظرة من {party}: {expected}. لا تقبلوا؛ وعاودوا الاتصال بالطرف الآخر.",
        "en": "The eight words differ. Heard: {heard}. Expected for {party}: {expected}. Do not accept; call the other party again.",
    },
    "act_form": {
        "fr": "L'acte {kind} n'a pas la forme attendue : {why}.",
        "ar": "الإجراء {kind} ليس على الشكل المطلوب: {why}.",
        "en": "The act {kind} does not have the expected form: {why}.",
    },
    "tampered": {
        "fr": "Les tables ne correspondent plus au registre de {ch} ; lancez « mithaq rebuild ».",
        "ar": "لم تعد الجداول مطابقة لسجل {ch}؛ شغّلوا «mithaq rebuild».",
        "en": "The tables no longer match the record of {ch}; run “mithaq rebuild”.",
    },
    "unknown_act": {
        "fr": "L'acte {kind} n'existe pas ; les actes possibles sont listés par « mithaq perform --list ».",
        "ar": "لا وجود للإجراء {kind}؛ قائمة الإجراءات في «mithaq perform --list».",
        "en": "There is no act {kind}; “mithaq perform --list” lists those there are.",
    },
}

SENTENCES: dict[str, Sentence] = {
    **LedgerError.sentences,
    **ExchangeError.sentences,
    **VERDICTS,
    **COMMISSION,
    **ROADMAP,
    **AXES,
    **OFFICE,
}


class Refused(MithaqError):
    """Not done, and nothing changed. The sentence says why, with both values and the next step."""

    sentences = SENTENCES


class Warned(Refused):
    """Not done yet: a person may do it all the same, by naming the warning (`despite`)."""


def sentence_of(code: str, values: dict[str, object], language: Language) -> str:
    """The sentence of a verdict as the record keeps it."""
    return say(SENTENCES[code], language, **values) if code in SENTENCES else code


@contextmanager
def refusing() -> Iterator[None]:
    """A verdict, or bytes that can't be read, become a refusal of the person who asked."""
    try:
        yield
    except Refused:
        raise
    except (Void, LedgerError) as error:
        raise Refused(error.code, **error.values) from None
