"""What a job says of itself when it couldn't be done, besides what the rooms say."""

from mithaq.ledger.errors import MithaqError, Sentence

SENTENCES: dict[str, Sentence] = {
    "job_interrupted": {
        "fr": "Ce travail a été interrompu par l'arrêt du nœud ; relancez-le.",
        "ar": "توقف هذا الشغل بسبب توقف العقدة؛ أعيدوا تشغيله.",
        "en": "This job was interrupted when the node stopped; start it again.",
    },
    "job_defect": {
        "fr": "Ce travail a échoué par un défaut du programme ({why}) ; rien n'a changé. Signalez-le.",
        "ar": "أخفق هذا الشغل بسبب عيب في البرنامج ({why})؛ ولم يتغير شيء. بلّغوا عنه.",
        "en": "This job failed because of a defect of the program ({why}); nothing changed. Report it.",
    },
    "file_gone": {
        "fr": "Le fichier « {name} » n'est gardé qu'un jour et n'y est plus ; remettez-le.",
        "ar": "الملف «{name}» لا يُحتفظ به إلا يوماً واحداً ولم يعد موجوداً؛ قدموه من جديد.",
        "en": "The file “{name}” is kept for a day only and is gone; hand it in again.",
    },
    "drawing_gone": {
        "fr": "Ce qui devait être dessiné n'est gardé qu'un jour et n'y est plus ; demandez l'impression à nouveau.",
        "ar": "ما كان ينبغي رسمه لا يُحتفظ به إلا يوماً واحداً ولم يعد موجوداً؛ اطلبوا الطباعة من جديد.",
        "en": "What was to be drawn is kept for a day only and is gone; ask for the print again.",
    },
}


class JobError(MithaqError):
    """A job that can't be done, and what to do instead."""

    sentences = SENTENCES
