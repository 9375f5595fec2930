"""What the acts of the commission say in the history, and why one of them may be refused. Three languages each."""

from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "agenda.agree": {"fr": "Ordre du jour accepté.", "ar": "الموافقة على جدول الأعمال.", "en": "Agenda agreed."},
    "agenda.propose": {
        "fr": "Ordre du jour proposé ; nombre de points : {items}.",
        "ar": "اقتراح جدول أعمال؛ عدد النقاط: {items}.",
        "en": "Agenda proposed; items: {items}.",
    },
    "article.write": {
        "fr": "Article {number} rédigé ({language}).",
        "ar": "صياغة المادة {number} ({language}).",
        "en": "Article {number} worded ({language}).",
    },
    "concordance.overrule": {
        "fr": "Passé outre aux différences ouvertes : {reason}",
        "ar": "تجاوز الفروق المفتوحة: {reason}",
        "en": "Open differences overruled: {reason}",
    },
    "concordance.record": {
        "fr": "Concordance enregistrée ; articles : {articles}, différences ouvertes : {open}, écartées : {dismissed}.",
        "ar": "تسجيل تطابق النصوص؛ المواد: {articles}، الفروق المفتوحة: {open}، المستبعدة: {dismissed}.",
        "en": "Concordance recorded; articles: {articles}, open differences: {open}, dismissed: {dismissed}.",
    },
    "file.agree": {
        "fr": "Dossier de la commission accepté.",
        "ar": "الموافقة على ملف اللجنة.",
        "en": "Commission file agreed.",
    },
    "file.propose": {
        "fr": "Dossier de la commission proposé : {title}.",
        "ar": "اقتراح ملف اللجنة: {title}.",
        "en": "Commission file proposed: {title}.",
    },
    "instrument.create": {
        "fr": "Instrument {reference} ouvert : {title}.",
        "ar": "فتح الوثيقة {reference}: {title}.",
        "en": "Instrument {reference} opened: {title}.",
    },
    "instrument.propose": {
        "fr": "Texte {content} proposé à la signature.",
        "ar": "عرض النص {content} على التوقيع.",
        "en": "Text {content} proposed for signature.",
    },
    "mandate.end": {"fr": "Mandat {key} terminé.", "ar": "انتهاء التكليف {key}.", "en": "Mandate {key} ended."},
    "mandate.grant": {
        "fr": "Mandat donné à {holder} : {role}.",
        "ar": "تكليف {holder} بمهمة {role}.",
        "en": "Mandate granted to {holder}: {role}.",
    },
    "note.write": {"fr": "Note nationale écrite.", "ar": "تحرير مذكرة وطنية.", "en": "National note written."},
    "person.add": {
        "fr": "Personne ajoutée sous le pseudonyme {pseudonym}.",
        "ar": "إضافة شخص تحت الاسم المستعار {pseudonym}.",
        "en": "Person added under the pseudonym {pseudonym}.",
    },
    "person.details": {
        "fr": "Nom et grade renseignés.",
        "ar": "إدخال الاسم والرتبة.",
        "en": "Name and rank entered.",
    },
    "proposal.decline": {
        "fr": "Proposition {key} refusée.",
        "ar": "رفض المقترح {key}.",
        "en": "Proposal {key} declined.",
    },
    "proposal.withdraw": {
        "fr": "Proposition {key} retirée.",
        "ar": "سحب المقترح {key}.",
        "en": "Proposal {key} withdrawn.",
    },
    "session.agree": {"fr": "Session acceptée.", "ar": "الموافقة على الدورة.", "en": "Session agreed."},
    "session.propose": {
        "fr": "Session {number} proposée pour le {day} à {place}.",
        "ar": "اقتراح الدورة {number} بتاريخ {day} في {place}.",
        "en": "Session {number} proposed for {day} in {place}.",
    },
}

REFUSALS: dict[str, Sentence] = {
    "article_long": {
        "fr": "L'article qui commence par « {begins} » compte {size} caractères ; un article en porte {limit} au plus. Divisez-le.",
        "ar": "المادة التي تبدأ بـ«{begins}» عدد أحرفها {size}، والحد الأقصى للمادة {limit}. قسّموها.",
        "en": "The article that begins “{begins}” has {size} characters; an article holds {limit} at most. Divide it.",
    },
    "article_missing": {
        "fr": "L'article {number} n'est pas rédigé en « {language} ». Rédigez-le, ou videz-le dans chaque langue pour le supprimer.",
        "ar": "المادة {number} غير محررة بلغة «{language}». حرّروها، أو أفرغوها بكل اللغات لحذفها.",
        "en": "Article {number} is not worded in “{language}”. Word it, or empty it in every language to strike it out.",
    },
    "brackets_open": {
        "fr": "L'article {number} ({language}) porte encore des crochets : « {one} » et « {other} ». Réglez-les d'abord.",
        "ar": "ما زالت المادة {number} ({language}) بين معقوفين: «{one}» و«{other}». سوّوها أولاً.",
        "en": "Article {number} ({language}) is still in brackets: “{one}” and “{other}”. Settle them first.",
    },
    "concordance_long": {
        "fr": "La comparaison relève {count} différences ; un enregistrement en porte {limit} au plus. Corrigez d'abord le texte.",
        "ar": "أظهرت المقابلة {count} من الفروق، ولا يتسع التسجيل لأكثر من {limit}. صححوا النص أولاً.",
        "en": "The comparison finds {count} differences; one record holds {limit} at most. Mend the text first.",
    },
    "concordance_missing": {
        "fr": "Ce texte n'a pas de concordance enregistrée entre ses langues ({languages}). Comparez-les, puis proposez-le.",
        "ar": "لم يُسجَّل لهذا النص تطابق بين لغاته ({languages}). قابلوا بينها ثم اعرضوه.",
        "en": "No concordance between the languages of this text is recorded ({languages}). Compare them, then propose it.",
    },
    "concordance_open": {
        "fr": "Différences ouvertes entre les langues : {count} ; la première à l'article {number} : « {one} » / « {other} ». "
        "Corrigez le texte, écartez-la avec un motif, ou passez outre en votre nom.",
        "ar": "فروق مفتوحة بين اللغات: {count}؛ أولها في المادة {number}: «{one}» / «{other}». "
        "صححوا النص، أو استبعدوا الفرق مع ذكر السبب، أو تجاوزوه باسمكم.",
        "en": "Open differences between the languages: {count}; the first in article {number}: “{one}” / “{other}”. "
        "Mend the text, dismiss it with a reason, or overrule it in your own name.",
    },
    "concordance_other": {
        "fr": "La concordance porte sur le texte {compared} ; il est maintenant rédigé autrement ({worded}). Comparez de nouveau.",
        "ar": "التطابق يخص النص {compared}، وقد تغيرت صياغته الآن ({worded}). قابلوا من جديد.",
        "en": "The concordance is of text {compared}; it is now worded otherwise ({worded}). Compare again.",
    },
    "days_reversed": {
        "fr": "La session finirait le {until}, avant de commencer le {day} ; corrigez l'une des deux dates.",
        "ar": "تنتهي الدورة في {until} قبل أن تبدأ في {day}؛ صححوا أحد التاريخين.",
        "en": "The session would end on {until}, before it begins on {day}; correct one of the dates.",
    },
    "item_twice": {
        "fr": "Un numéro de point figure deux fois ({numbers}) ; renumérotez.",
        "ar": "رقم نقطة مكرر ({numbers})؛ أعيدوا الترقيم.",
        "en": "An item number appears twice ({numbers}); number them again.",
    },
    "language_missing": {
        "fr": "Langues attendues : {languages} ; trouvées : {found}. Complétez le texte dans chaque langue.",
        "ar": "اللغات المطلوبة: {languages}؛ والموجودة: {found}. أكملوا النص بكل لغة.",
        "en": "Languages expected: {languages}; found: {found}. Complete the text in each language.",
    },
    "last_granter": {
        "fr": "{holder} est la dernière personne qui puisse accorder des mandats ({roles}). Accordez-en un à une autre d'abord.",
        "ar": "{holder} آخر من يمكنه منح التكليفات ({roles}). امنحوا أحدها لشخص آخر أولاً.",
        "en": "{holder} is the last person who can grant mandates ({roles}). Grant one to somebody else first.",
    },
    "mandate_ended": {
        "fr": "Le mandat {key} est déjà terminé.",
        "ar": "التكليف {key} منتهٍ من قبل.",
        "en": "Mandate {key} has already ended.",
    },
    "mandates_many": {
        "fr": "{holder} a déjà reçu {most} mandats, le plus qu'une personne puisse recevoir. Prenez un autre pseudonyme.",
        "ar": "سبق أن تلقى {holder} تكليفات عددها {most}، وهو الحد الأقصى لشخص واحد. اختاروا اسماً مستعاراً آخر.",
        "en": "{holder} has already been granted {most} mandates, the most for one person. Take another pseudonym.",
    },
    "other_article": {
        "fr": "Cet article porte le numéro {known}, non {number} ; rechargez la page.",
        "ar": "رقم هذه المادة {known} وليس {number}؛ أعيدوا تحميل الصفحة.",
        "en": "This article has number {known}, not {number}; reload the page.",
    },
    "other_parties": {
        "fr": "Parties nommées : {named} ; parties de cette commission : {channel}. Corrigez les parties.",
        "ar": "الأطراف المذكورة: {named}؛ وأطراف هذه اللجنة: {channel}. صححوا الأطراف.",
        "en": "Parties named: {named}; parties of this commission: {channel}. Correct the parties.",
    },
    "session_number": {
        "fr": "La session {number} existe déjà, proposée pour le {day} ({other}). Ouvrez-la, ou confirmez que vous voulez les deux.",
        "ar": "الدورة {number} موجودة من قبل، ومقترحة ليوم {day} ({other}). افتحوها أو أكدوا رغبتكم فيهما معاً.",
        "en": "Session {number} already exists, proposed for {day} ({other}). Open it, or confirm that you want both.",
    },
    "session_same_day": {
        "fr": "La session {number} tombe déjà le {day} ({other}). Confirmez que vous voulez les deux.",
        "ar": "توجد دورة أخرى رقم {number} في اليوم نفسه {day} ({other}). أكدوا رغبتكم فيهما معاً.",
        "en": "Session {number} already falls on {day} ({other}). Confirm that you want both.",
    },
}
