"""Why a file can't be handed out: in three languages, with the next step."""

from mithaq.ledger.errors import MithaqError, Sentence

SENTENCES: dict[str, Sentence] = {
    "not_received": {
        "fr": "« {name} » a été annoncé par {party} et n'est pas encore arrivé ; la prochaine valise le redemande.",
        "ar": "أعلن {party} عن «{name}» ولم يصل بعد؛ وستطلبه الحقيبة المقبلة من جديد.",
        "en": "“{name}” was announced by {party} and has not come yet; the next bag asks for it again.",
    },
    "lost": {
        "fr": "Le contenu de « {name} » ({c}) n'est plus dans le dossier des fichiers de ce nœud. Prévenez l'administrateur : "
        "« mithaq rebuild » le fait redemander à l'autre partie.",
        "ar": "محتوى «{name}» ({c}) لم يعد في مجلد ملفات هذه العقدة. أخبروا المدير: «mithaq rebuild» يجعله يُطلب من الطرف الآخر.",
        "en": "The content of “{name}” ({c}) is no longer in this node's folder of files. Tell the administrator: "
        "“mithaq rebuild” has it asked for from the other party.",
    },
}


class Missing(MithaqError):
    """The record speaks of a file whose bytes this node doesn't have."""

    sentences = SENTENCES
