# ruff: noqa: E501 -- a sentence stands on one line in each language, so that a reviser reads it whole
"""Why a place of two versions is marked, and what the concordance says about itself, in three languages."""

from mithaq.ledger.errors import Sentence

REASONS: dict[str, Sentence] = {
    "value_differs": {
        "fr": "{kind} : « {a} » d'un côté, « {b} » de l'autre.",
        "ar": "{kind}: «{a}» في نص و«{b}» في النص الآخر.",
        "en": "{kind}: “{a}” on one side, “{b}” on the other.",
    },
    "unit_differs": {
        "fr": "{kind} : même chiffre, unité différente (« {a} », « {b} »).",
        "ar": "{kind}: الرقم نفسه والوحدة مختلفة («{a}» و«{b}»).",
        "en": "{kind}: the same figure in another unit (“{a}”, “{b}”).",
    },
    "only_a": {
        "fr": "{kind} : « {a} » ne se retrouve pas dans {in_b}.",
        "ar": "{kind}: «{a}» لا مقابل له في {in_b}.",
        "en": "{kind}: “{a}” is not found in {in_b}.",
    },
    "only_b": {
        "fr": "{kind} : « {b} » ne se retrouve pas dans {in_a}.",
        "ar": "{kind}: «{b}» لا مقابل له في {in_a}.",
        "en": "{kind}: “{b}” is not found in {in_a}.",
    },
    "negation": {
        "fr": "Une seule des deux versions contient une négation : à lire, sans plus (les langues nient de trop de façons).",
        "ar": "ترد صيغة نفي في نص واحد فقط: للقراءة لا غير، إذ تتعدد طرق النفي بين اللغات.",
        "en": "Only one version holds a negation: read it, no more (languages deny in too many ways).",
    },
    "omission": {
        "fr": "L'autre version est plus courte que prévu et rien n'y répond à « {a}{b} » : omission possible.",
        "ar": "الصيغة الأخرى أقصر من المتوقع ولا شيء فيها يقابل «{a}{b}»: احتمال إغفال.",
        "en": "The other version is shorter than expected and nothing in it answers “{a}{b}”: possibly left out.",
    },
    "missing_in_b": {
        "fr": "Ce passage n'a pas d'équivalent dans {in_b}.",
        "ar": "لا مقابل لهذا المقطع في {in_b}.",
        "en": "This passage has no counterpart in {in_b}.",
    },
    "missing_in_a": {
        "fr": "Ce passage n'a pas d'équivalent dans {in_a}.",
        "ar": "لا مقابل لهذا المقطع في {in_a}.",
        "en": "This passage has no counterpart in {in_a}.",
    },
    "moved": {
        "fr": "Ce passage se trouve à une autre place dans l'autre version.",
        "ar": "يرد هذا المقطع في موضع آخر من الصيغة الأخرى.",
        "en": "This passage stands at another place in the other version.",
    },
}

# How a reader calls the two versions: by their language where it is known, else by their order.
FIRST: Sentence = {"fr": "la première version", "ar": "الصيغة الأولى", "en": "the first version"}
SECOND: Sentence = {"fr": "la seconde version", "ar": "الصيغة الثانية", "en": "the second version"}
VERSIONS: dict[str, Sentence] = {
    "fr": {"fr": "la version française", "ar": "الصيغة الفرنسية", "en": "the French version"},
    "ar": {"fr": "la version arabe", "ar": "الصيغة العربية", "en": "the Arabic version"},
    "en": {"fr": "la version anglaise", "ar": "الصيغة الإنجليزية", "en": "the English version"},
}

KINDS: dict[str, Sentence] = {
    "number": {"fr": "Nombre", "ar": "عدد", "en": "Number"},
    "percent": {"fr": "Pourcentage", "ar": "نسبة مئوية", "en": "Percentage"},
    "fraction": {"fr": "Fraction", "ar": "كسر", "en": "Fraction"},
    "date": {"fr": "Date", "ar": "تاريخ", "en": "Date"},
    "weekday": {"fr": "Jour de la semaine", "ar": "يوم من الأسبوع", "en": "Day of the week"},
    "time": {"fr": "Heure", "ar": "توقيت", "en": "Time"},
    "duration": {"fr": "Durée", "ar": "مدة", "en": "Duration"},
    "amount": {"fr": "Montant", "ar": "مبلغ", "en": "Amount"},
    "unit": {"fr": "Unité", "ar": "وحدة قياس", "en": "Unit"},
    "country": {"fr": "État", "ar": "دولة", "en": "State"},
    "party": {"fr": "Partie", "ar": "طرف", "en": "Party"},
    "rank": {"fr": "Grade", "ar": "رتبة", "en": "Rank"},
    "name": {"fr": "Nom", "ar": "اسم", "en": "Name"},
    "place": {"fr": "Lieu", "ar": "مكان", "en": "Place"},
    "organisation": {"fr": "Organisme", "ar": "هيئة", "en": "Body"},
    "modality": {
        "fr": "Obligation, faculté ou effort",
        "ar": "إلزام أو جواز أو سعي",
        "en": "Duty, permission or effort",
    },
    "reference": {"fr": "Renvoi", "ar": "إحالة", "en": "Reference"},
    "negation": {"fr": "Négation", "ar": "نفي", "en": "Negation"},
    "omission": {"fr": "Omission", "ar": "إغفال", "en": "Omission"},
    "missing": {"fr": "Passage absent", "ar": "مقطع غائب", "en": "Missing passage"},
    "moved": {"fr": "Passage déplacé", "ar": "مقطع منقول", "en": "Moved passage"},
}

NOTES: dict[str, Sentence] = {
    "no_model": {
        "fr": "Aucun modèle de sens n'est installé sur cette machine : les segments sont appariés par leur longueur et les numéros d'articles seulement.",
        "ar": "لا يوجد نموذج دلالي على هذا الجهاز: قوبلت المقاطع حسب طولها وأرقام المواد فقط.",
        "en": "No model of meaning is installed on this machine: segments are paired by length and article numbers only.",
    },
    "too_long_for_meaning": {
        "fr": "Le texte compte {count} segments : au-delà de {limit}, ils sont appariés par leur longueur et les numéros d'articles seulement.",
        "ar": "يتضمن النص {count} مقطعا: فوق {limit} تُقابل المقاطع حسب طولها وأرقام المواد فقط.",
        "en": "The text has {count} segments: above {limit} they are paired by length and article numbers only.",
    },
    "long_clauses": {
        "fr": "Passages de plus de {limit} caractères sans coupure : {count}. Seuls leurs faits (nombres, dates, États…) y sont comparés, non leurs mots ; allez à la ligne entre les clauses et recommencez.",
        "ar": "عدد المقاطع التي تتجاوز {limit} حرف دون فاصل: {count}؛ لا تُقارن فيها إلا الوقائع (الأعداد والتواريخ والدول…) دون الكلمات. افصلوا البنود بأسطر ثم أعيدوا المقابلة.",
        "en": "Passages longer than {limit} characters without a break: {count}. Only their facts (numbers, dates, states…) are compared, not their words; put each clause on its own line and compare again.",
    },
    "same_text": {
        "fr": "Les deux fichiers contiennent le même texte.",
        "ar": "يتضمن الملفان النص نفسه.",
        "en": "Both files hold the same text.",
    },
    "same_language": {
        "fr": "Les deux versions semblent écrites dans la même langue.",
        "ar": "يبدو أن الصيغتين مكتوبتان باللغة نفسها.",
        "en": "Both versions seem to be written in one language.",
    },
    "empty_version": {
        "fr": "« {name} » ne contient aucun texte : tout manque de ce côté.",
        "ar": "لا يتضمن «{name}» أي نص: كل شيء غائب في هذا الجانب.",
        "en": "“{name}” holds no text: everything is missing on that side.",
    },
    "no_promise": {
        "fr": "La concordance relève des faits ; elle ne promet rien quant aux négations et au sens juridique.",
        "ar": "يرصد التطابق الوقائع، ولا يضمن شيئا فيما يخص النفي والمعنى القانوني.",
        "en": "The concordance compares facts; it promises nothing about negation and legal meaning.",
    },
}
