"""What the acts of the roadmap say in the history, and why one of them may be refused. Three languages each."""

# budget: one table of sentences in three languages, read from top to bottom
from mithaq.ledger.errors import Sentence

SENTENCES: dict[str, Sentence] = {
    "activity.add": {
        "fr": "Activité ajoutée : {title} ; jours ouvrés : {days}.",
        "ar": "إضافة نشاط: {title}؛ عدد أيام العمل: {days}.",
        "en": "Activity added: {title}; working days: {days}.",
    },
    "activity.change": {
        "fr": "Activité modifiée : {title} ; jours ouvrés : {days}.",
        "ar": "تعديل نشاط: {title}؛ عدد أيام العمل: {days}.",
        "en": "Activity changed: {title}; working days: {days}.",
    },
    "activity.drop": {
        "fr": "Activité {key} retirée du programme.",
        "ar": "حذف النشاط {key} من البرنامج.",
        "en": "Activity {key} taken out of the programme.",
    },
    "commitment.draw": {
        "fr": "Engagement tiré de l'article {article} : « {words} »",
        "ar": "استخراج التزام من المادة {article}: «{words}»",
        "en": "Commitment drawn from article {article}: “{words}”",
    },
    "delivery.accept": {
        "fr": "Réception acceptée ({key}).",
        "ar": "قبول الاستلام ({key}).",
        "en": "Delivery accepted ({key}).",
    },
    "delivery.declare": {
        "fr": "Livraison déclarée le {day} ; pièces justificatives : {evidence}.",
        "ar": "التصريح بالإنجاز بتاريخ {day}؛ عدد الوثائق المثبتة: {evidence}.",
        "en": "Delivery declared on {day}; pieces of evidence: {evidence}.",
    },
    "evidence.add": {
        "fr": "Pièce justificative ajoutée : {title}.",
        "ar": "إضافة وثيقة مثبتة: {title}.",
        "en": "Evidence added: {title}.",
    },
    "evidence.attach": {
        "fr": "Fichier « {name} » joint à une pièce justificative.",
        "ar": "إرفاق الملف «{name}» بوثيقة مثبتة.",
        "en": "File “{name}” attached to a piece of evidence.",
    },
    "link.add": {
        "fr": "{after} attend {before} ; {unit} entre les deux : {lag}.",
        "ar": "{after} ينتظر {before}؛ {unit} بينهما: {lag}.",
        "en": "{after} waits for {before}; {unit} between: {lag}.",
    },
    "link.join": {
        "fr": "{after} commence après le début de {before} ; {unit} entre les deux : {lag}.",
        "ar": "{after} يبدأ بعد بداية {before}؛ {unit} بينهما: {lag}.",
        "en": "{after} starts after the start of {before}; {unit} between: {lag}.",
    },
    "link.drop": {"fr": "Lien {key} retiré.", "ar": "حذف الرابط {key}.", "en": "Link {key} taken back."},
    "plan.agree": {"fr": "Plan {key} accepté.", "ar": "الموافقة على الخطة {key}.", "en": "Plan {key} agreed."},
    "plan.propose": {
        "fr": "Plan proposé ; activités : {count} ; dernier jour : {last}.",
        "ar": "اقتراح خطة؛ عدد الأنشطة: {count}؛ آخر يوم: {last}.",
        "en": "Plan proposed; activities: {count}; last day: {last}.",
    },
    "resource.add": {
        "fr": "Ressource déclarée : {title} ; capacité : {capacity} ; partie : {owner}.",
        "ar": "التصريح بمورد: {title}؛ السعة: {capacity}؛ الطرف: {owner}.",
        "en": "Resource declared: {title}; capacity: {capacity}; party: {owner}.",
    },
    "undertaking.agree": {
        "fr": "Action {key} acceptée.",
        "ar": "الموافقة على العملية {key}.",
        "en": "Undertaking {key} agreed.",
    },
    "undertaking.propose": {
        "fr": "Action proposée : {title}.",
        "ar": "اقتراح عملية: {title}.",
        "en": "Undertaking proposed: {title}.",
    },
}

REFUSALS: dict[str, Sentence] = {
    "dates_reversed": {
        "fr": "La date {first} vient après {last}, qui doit la suivre ; corrigez l'une des deux.",
        "ar": "التاريخ {first} يأتي بعد {last} الذي ينبغي أن يليه؛ صححوا أحدهما.",
        "en": "The date {first} comes after {last}, which must follow it; correct one of them.",
    },
    "day_to_come": {
        "fr": "Le {day} n'est pas encore venu (nous sommes le {today}) ; déclarez la livraison ce jour-là.",
        "ar": "لم يحل بعد يوم {day} (اليوم {today})؛ صرّحوا بالإنجاز في ذلك اليوم.",
        "en": "{day} has not come yet (today is {today}); declare the delivery on that day.",
    },
    "deadline_past": {
        "fr": "L'échéance {deadline} est déjà passée (nous sommes le {today}) ; donnez une date à venir ou aucune.",
        "ar": "انقضى الأجل {deadline} (اليوم {today})؛ حددوا تاريخاً مقبلاً أو لا تحددوا أجلاً.",
        "en": "The deadline {deadline} has already passed (today is {today}); give a day to come, or none.",
    },
    "delivery_exists": {
        "fr": "Une livraison de {undertaking} est déjà déclarée ({other}). Remplacez-la, ou confirmez que vous voulez les deux.",
        "ar": "سبق التصريح بإنجاز {undertaking} ({other}). استبدلوه أو أكدوا رغبتكم فيهما معاً.",
        "en": "A delivery of {undertaking} is already declared ({other}). Replace it, or confirm that you want both.",
    },
    "file_attached": {
        "fr": "Le fichier « {name} » est déjà joint à cette pièce sous le nom « {other} » ; une fois suffit.",
        "ar": "الملف «{name}» مرفق من قبل بهذه الوثيقة باسم «{other}»؛ ومرة واحدة تكفي.",
        "en": "File “{name}” is already attached to this piece of evidence as “{other}”; once is enough.",
    },
    "file_by_attach": {
        "fr": "Un fichier ({type}) ne s'inscrit plus dans evidence.add ; joignez-le à la pièce (« mithaq attach »).",
        "ar": "لم يعد الملف ({type}) يُقيد في evidence.add؛ أرفقوه بالوثيقة («mithaq attach»).",
        "en": "A file ({type}) is no longer entered in evidence.add; attach it to the evidence (“mithaq attach”).",
    },
    "file_unknown": {
        "fr": "Le fichier « {name} » ({c}) n'a pas été annoncé par la même partie ; annoncez-le d'abord (ledger.file).",
        "ar": "الملف «{name}» ({c}) لم يعلن عنه الطرف نفسه؛ أعلنوا عنه أولاً (ledger.file).",
        "en": "File “{name}” ({c}) was not announced by the same party; announce it first (ledger.file).",
    },
    "dropped": {
        "fr": "{key} a déjà été retiré par la partie {party} ; prenez-en un autre ou ajoutez-le de nouveau.",
        "ar": "سبق أن حذف الطرف {party} {key}؛ اختاروا غيره أو أضيفوه من جديد.",
        "en": "{key} was already taken out by party {party}; choose another one or add it again.",
    },
    "due_past": {
        "fr": "L'échéance {due} est antérieure à aujourd'hui, {today}. Confirmez que cet engagement est déjà échu.",
        "ar": "الأجل {due} سابق لليوم {today}. أكدوا أن هذا الالتزام قد حل أجله.",
        "en": "The due date {due} lies before today, {today}. Confirm that this commitment is already due.",
    },
    "ends_after_due": {
        "fr": "L'action finirait le {end}, après l'échéance de l'engagement ({due}). Confirmez, ou avancez la fin.",
        "ar": "تنتهي العملية في {end} بعد أجل الالتزام ({due}). أكدوا ذلك أو قدّموا تاريخ النهاية.",
        "en": "The undertaking would end on {end}, after the commitment is due ({due}). Confirm, or end it earlier.",
    },
    "evidence_elsewhere": {
        "fr": "La pièce {key} concerne {thing}, non l'action {undertaking} ; joignez une pièce de celle-ci.",
        "ar": "الوثيقة {key} تخص {thing} وليس العملية {undertaking}؛ أرفقوا وثيقة تخصها.",
        "en": "Evidence {key} is about {thing}, not undertaking {undertaking}; attach evidence of that one.",
    },
    "evidence_twice": {
        "fr": "Une pièce figure deux fois ({keys}) ; gardez-la une fois.",
        "ar": "وثيقة واردة مرتين ({keys})؛ احتفظوا بها مرة واحدة.",
        "en": "A piece of evidence appears twice ({keys}); keep it once.",
    },
    "unchanged": {
        "fr": "{key} est déjà ainsi au registre : changez une valeur, ou laissez-le.",
        "ar": "{key} مسجل كذلك من قبل: غيّروا قيمة أو اتركوه.",
        "en": "{key} stands like this in the record already: change a value, or leave it.",
    },
    "link_exists": {
        "fr": "{after} attend déjà {before}. Confirmez que vous voulez un second lien.",
        "ar": "{after} ينتظر {before} من قبل. أكدوا رغبتكم في رابط ثانٍ.",
        "en": "{after} already waits for {before}. Confirm that you want a second link.",
    },
    "link_ring": {
        "fr": "Ce lien fermerait un cercle : {keys}. Retirez d'abord un lien de ce cercle.",
        "ar": "هذا الرابط يغلق حلقة: {keys}. احذفوا أولاً رابطاً من هذه الحلقة.",
        "en": "This link would close a ring: {keys}. First take back a link of that ring.",
    },
    "link_to_itself": {
        "fr": "{key} ne peut pas s'attendre lui-même ; choisissez deux activités différentes.",
        "ar": "لا يمكن لـ{key} أن ينتظر نفسه؛ اختاروا نشاطين مختلفين.",
        "en": "{key} cannot wait for itself; choose two different activities.",
    },
    "milestone_demand": {
        "fr": "Un jalon dure 0 jour et n'occupe rien, mais {count} ressources sont demandées ; donnez une durée ou retirez-les.",
        "ar": "المحطة المرحلية مدتها 0 يوم ولا تشغل شيئاً، لكن عدد الموارد المطلوبة {count}؛ حددوا مدة أو احذفوها.",
        "en": "A milestone takes 0 days and occupies nothing, but {count} resources are asked; give a duration or remove them.",
    },
    "no_evidence": {
        "fr": "Aucune pièce ne montre que {undertaking} est livrée. Joignez-en une, ou confirmez.",
        "ar": "لا توجد وثيقة تثبت إنجاز {undertaking}. أرفقوا وثيقة أو أكدوا.",
        "en": "Nothing shows that {undertaking} is delivered. Attach evidence, or confirm.",
    },
    "not_adopted": {
        "fr": "Le texte {content} n'est pas adopté : il manque une signature. Tirez l'engagement après l'adoption.",
        "ar": "النص {content} غير معتمد: ينقصه توقيع. استخرجوا الالتزام بعد الاعتماد.",
        "en": "Text {content} is not adopted: a signature is missing. Draw the commitment after adoption.",
    },
    "not_agreed": {
        "fr": "L'action {key} n'est pas encore acceptée par toutes les parties ; attendez leur accord.",
        "ar": "لم توافق جميع الأطراف بعد على العملية {key}؛ انتظروا موافقتها.",
        "en": "Undertaking {key} is not agreed by all parties yet; wait for their agreement.",
    },
    "orphan_sentence": {
        "fr": "L'article {article} ({language}) ne contient pas « {words} » ; copiez la phrase telle qu'elle est adoptée.",
        "ar": "لا تتضمن المادة {article} ({language}) عبارة «{words}»؛ انقلوا الجملة كما اعتُمدت.",
        "en": "Article {article} ({language}) does not contain “{words}”; copy the sentence as adopted.",
    },
    "other_axis": {
        "fr": "L'action {key} est de l'axe {axis}, non {expected} ; choisissez une action de cet axe.",
        "ar": "العملية {key} من محور {axis} وليس {expected}؛ اختاروا عملية من هذا المحور.",
        "en": "Undertaking {key} is of axis {axis}, not {expected}; choose an undertaking of that axis.",
    },
    "other_thing": {
        "fr": "La proposition {key} concerne {was}, non {now} ; faites une proposition nouvelle au lieu de la remplacer.",
        "ar": "المقترح {key} يخص {was} وليس {now}؛ قدموا مقترحاً جديداً بدل استبداله.",
        "en": "Proposal {key} is about {was}, not {now}; make a new proposal instead of replacing it.",
    },
    "over_capacity": {
        "fr": "{key} : {amount} demandés, {capacity} disponibles ; demandez-en moins.",
        "ar": "{key}: المطلوب {amount} والمتوفر {capacity}؛ اطلبوا أقل.",
        "en": "{key}: {amount} asked, {capacity} available; ask for fewer.",
    },
    "plan_broken": {
        "fr": "Ce plan ne tient pas ; fautes : {count}. La première : {why_fr}",
        "ar": "هذه الخطة لا تستقيم؛ عدد الأخطاء: {count}. أولها: {why_ar}",
        "en": "This plan does not hold; faults: {count}. The first: {why_en}",
    },
    "plan_exists": {
        "fr": "Un autre plan est en vigueur ou proposé ({other}). Remplacez-le, ou confirmez que vous voulez les deux.",
        "ar": "توجد خطة أخرى سارية أو مقترحة ({other}). استبدلوها أو أكدوا رغبتكم فيهما معاً.",
        "en": "Another plan is in force or proposed ({other}). Replace it, or confirm that you want both.",
    },
    "plan_malformed": {
        "fr": "Le plan n'a pas la forme attendue ({kind}) ; calculez-le de nouveau et proposez-le.",
        "ar": "الخطة ليست على الشكل المطلوب ({kind})؛ أعيدوا حسابها واقترحوها.",
        "en": "The plan does not have the expected form ({kind}); calculate it again and propose it.",
    },
    "plan_of_other": {
        "fr": "Ce plan répond à un autre programme ({found}) que celui qui l'accompagne ({expected}) ; calculez-le de nouveau.",
        "ar": "هذه الخطة جواب عن برنامج آخر ({found}) غير المرفق بها ({expected})؛ أعيدوا حسابها.",
        "en": "This plan answers another programme ({found}) than the one beside it ({expected}); calculate it again.",
    },
    "resource_twice": {
        "fr": "Une ressource est demandée deux fois ({keys}) ; additionnez les quantités.",
        "ar": "مورد مطلوب مرتين ({keys})؛ اجمعوا الكميات.",
        "en": "A resource is asked twice ({keys}); add the amounts together.",
    },
    "sentence_drawn": {
        "fr": "Cette phrase de l'article {article} porte déjà l'engagement {other}. Ouvrez-le, ou confirmez que vous voulez les deux.",
        "ar": "هذه الجملة من المادة {article} استُخرج منها الالتزام {other}. افتحوه أو أكدوا رغبتكم فيهما معاً.",
        "en": "This sentence of article {article} already carries commitment {other}. Open it, or confirm that you want both.",
    },
    "sentence_languages": {
        "fr": "Le texte est en {languages} ; la phrase est donnée en {found}. Donnez-la dans chaque langue.",
        "ar": "لغات النص: {languages}؛ ولغات الجملة: {found}. أوردوها بكل لغة.",
        "en": "The text is in {languages}; the sentence is given in {found}. Give it in each language.",
    },
    "start_of_whole": {
        "fr": "{key} est une action entière : {after} ne peut attendre que sa fin. Choisissez l'une de ses étapes, ou attendez sa fin.",
        "ar": "{key} عملية بكاملها: لا يمكن لـ{after} أن ينتظر إلا نهايتها. اختاروا إحدى مراحلها أو انتظروا نهايتها.",
        "en": "{key} is a whole undertaking: {after} can only wait for its end. Choose one of its steps, or wait for its end.",
    },
    "text_replaced": {
        "fr": "Le texte {content} a été remplacé par {other}, adopté depuis. Tirez l'engagement de celui-ci, ou confirmez.",
        "ar": "حل محل النص {content} النص {other} المعتمد بعده. استخرجوا الالتزام منه أو أكدوا.",
        "en": "Text {content} was replaced by {other}, adopted since. Draw from that one, or confirm.",
    },
    "undertaking_exists": {
        "fr": "L'engagement {commitment} a déjà une action de cet axe ({other}). Ouvrez-la, ou confirmez que vous voulez les deux.",
        "ar": "للالتزام {commitment} عملية من هذا المحور ({other}). افتحوها أو أكدوا رغبتكم فيهما معاً.",
        "en": "Commitment {commitment} already has an undertaking of this axis ({other}). Open it, or confirm that you want both.",
    },
    "undertaking_gone": {
        "fr": "L'action {key} a été retirée ou refusée ; proposez-la de nouveau avant d'y travailler.",
        "ar": "سُحبت العملية {key} أو رُفضت؛ اقترحوها من جديد قبل العمل عليها.",
        "en": "Undertaking {key} was withdrawn or declined; propose it again before working on it.",
    },
    "unknown_party": {
        "fr": "{party} n'est pas de cette commission ({parties}) ; choisissez l'une des parties.",
        "ar": "{party} ليس من أطراف هذه اللجنة ({parties})؛ اختاروا أحد الأطراف.",
        "en": "{party} is not of this commission ({parties}); choose one of the parties.",
    },
    "versions_many": {
        "fr": "L'action {key} a déjà {most} versions, le plus possible. Proposez une autre action.",
        "ar": "للعملية {key} صيغ عددها {most}، وهو الحد الأقصى. اقترحوا عملية أخرى.",
        "en": "Undertaking {key} already has {most} versions, the most there may be. Propose another undertaking.",
    },
    "version_named": {
        "fr": "{key} est une version de {subject} ; nommez {subject}, qui vaut pour toutes ses versions.",
        "ar": "{key} صيغة من {subject}؛ اذكروا {subject} الذي يشمل كل صيغه.",
        "en": "{key} is a version of {subject}; name {subject}, which stands for all its versions.",
    },
}

# What both sides did that doesn't fit together, though each stands.
CONFLICTS: dict[str, Sentence] = {
    "deliveries_declared": {
        "fr": "Les deux parties ont déclaré la même livraison en même temps ({one}, {other}). Acceptez l'une, retirez l'autre.",
        "ar": "صرّح الطرفان بالإنجاز نفسه في وقت واحد ({one} و{other}). اقبلوا أحدهما واسحبوا الآخر.",
        "en": "Both parties declared the same delivery at once ({one}, {other}). Accept one, withdraw the other.",
    },
    "plans_in_force": {
        "fr": "Deux plans sont acceptés à la fois ({one}, {other}). Proposez-en un qui remplace l'un et écarte l'autre.",
        "ar": "خطتان موافق عليهما في آن واحد ({one} و{other}). اقترحوا خطة تعوض إحداهما وتلغي الأخرى.",
        "en": "Two plans are agreed at once ({one}, {other}). Propose one that replaces the first and puts the other aside.",
    },
    "plans_proposed": {
        "fr": "Chaque partie a proposé un plan ({first} : {one} ; {second} : {other}). Acceptez l'un, retirez ou refusez l'autre.",
        "ar": "اقترح كل طرف خطة ({first}: {one}؛ {second}: {other}). وافقوا على إحداهما واسحبوا الأخرى أو ارفضوها.",
        "en": "Each party proposed a plan ({first}: {one}; {second}: {other}). Agree to one, withdraw or decline the other.",
    },
    "ring": {
        "fr": "Les liens des deux parties forment un cercle : {keys}. Que l'une d'elles retire l'un des siens ({links}).",
        "ar": "روابط الطرفين تشكل حلقة: {keys}. ليحذف أحدهما رابطاً من روابطه ({links}).",
        "en": "The links of both parties form a ring: {keys}. Let one of them take back one of its own ({links}).",
    },
    "undertakings_proposed": {
        "fr": "Pour le même engagement, chaque partie a proposé une action ({first} : {one} ; {second} : {other}). "
        "Acceptez-les toutes deux, ou retirez-en une.",
        "ar": "اقترح كل طرف عملية للالتزام نفسه ({first}: {one}؛ {second}: {other}). وافقوا عليهما معاً أو اسحبوا إحداهما.",
        "en": "For one commitment each party proposed an undertaking ({first}: {one}; {second}: {other}). "
        "Agree to both, or withdraw one.",
    },
    "versions_in_force": {
        "fr": "Deux versions de la même chose sont acceptées ({one}, {other}). Proposez-en une nouvelle : acceptée, elle vaudra seule.",
        "ar": "صيغتان للشيء نفسه موافق عليهما ({one} و{other}). اقترحوا صيغة جديدة تسري وحدها بعد الموافقة عليها.",
        "en": "Two versions of one thing are agreed ({one}, {other}). Propose a new one: once agreed, it alone counts.",
    },
}
