"""What the demonstration tells while it plays, in plain words."""

from mithaq.ledger.errors import Sentence

CHAPTERS: dict[str, Sentence] = {
    "nodes": {
        "fr": "1. Deux nœuds se présentent l'un à l'autre",
        "ar": "1. عقدتان تتعارفان",
        "en": "1. Two nodes are introduced to each other",
    },
    "states": {
        "fr": "   Mandats, personnes et clés",
        "ar": "   التكليفات والأشخاص والمفاتيح",
        "en": "   Mandates, people and keys",
    },
    "file": {
        "fr": "2. Du communiqué au dossier de la commission",
        "ar": "2. من البيان إلى ملف اللجنة",
        "en": "2. From the communiqué to the commission file",
    },
    "session": {
        "fr": "3. La session et son procès-verbal signé",
        "ar": "3. الدورة ومحضرها الموقع",
        "en": "3. The session and its signed minutes",
    },
    "roadmap": {
        "fr": "4. Des articles adoptés à la feuille de route",
        "ar": "4. من المواد المعتمدة إلى خارطة الطريق",
        "en": "4. From adopted articles to the roadmap",
    },
    "end": {"fr": "5. Les deux nœuds se comparent", "ar": "5. مقارنة العقدتين", "en": "5. The two nodes compare"},
}

SENTENCES: dict[str, Sentence] = {
    "begin": {
        "fr": "Nœud de {name} prêt : {address}",
        "ar": "عقدة {name} جاهزة: {address}",
        "en": "Node of {name} ready: {address}",
    },
    "accept": {
        "fr": "Huit mots de {other} entendus et comparés : {words}",
        "ar": "سُمعت كلمات {other} الثماني وقورنت: {words}",
        "en": "Eight words of {other} heard and compared: {words}",
    },
    "people": {
        "fr": "{count} personnes inscrites, avec leurs mandats.",
        "ar": "سُجل {count} أشخاص مع تكليفاتهم.",
        "en": "{count} people entered, with their mandates.",
    },
    "keys": {
        "fr": "Clé du chef de délégation enregistrée ({public}…) ; elle reste hors du nœud.",
        "ar": "سُجل مفتاح رئيس الوفد ({public}…)؛ ويبقى خارج العقدة.",
        "en": "Key of the head of delegation enrolled ({public}…); it stays outside the node.",
    },
    "bag": {
        "fr": "→ {to} : pli {name} ({size} octets), écritures nouvelles : {new}",
        "ar": "← {to}: الظرف {name} ({size} بايت)، القيود الجديدة: {new}",
        "en": "→ {to}: bundle {name} ({size} bytes), new entries: {new}",
    },
    "file.draft": {
        "fr": "Communiqué lu en deux langues : parties {parties}, {persons} personnes, {dates} dates, {axes} axes, {commitments} engagements ; {items} éléments confirmés un à un.",
        "ar": "قُرئ البيان بلغتين: الطرفان {parties}، الأشخاص {persons}، التواريخ {dates}، المحاور {axes}، الالتزامات {commitments}؛ وأُكد {items} عنصراً واحداً واحداً.",
        "en": "Communiqué read in two languages: parties {parties}, {persons} persons, {dates} dates, {axes} axes, {commitments} commitments; {items} items confirmed one by one.",
    },
    "file.propose": {
        "fr": "Dossier de la commission proposé : {axes} axes, {basis} phrases à l'appui.",
        "ar": "اقتُرح ملف اللجنة: {axes} محاور، و{basis} جملة سنداً له.",
        "en": "Commission file proposed: {axes} axes, resting on {basis} sentences.",
    },
    "file.agree": {"fr": "Dossier accepté.", "ar": "تمت الموافقة على الملف.", "en": "File agreed."},
    "session.propose": {
        "fr": "Première session proposée à Rabat pour le {day_fr}, avec {items} points à l'ordre du jour.",
        "ar": "اقتُرحت الدورة الأولى بالرباط يوم {day_ar} بجدول أعمال من {items} نقط.",
        "en": "First session proposed in Rabat for {day_en}, with {items} items on the agenda.",
    },
    "note.write": {
        "fr": "Note nationale écrite ; elle ne quitte pas la maison.",
        "ar": "كُتبت مذكرة وطنية؛ وهي لا تغادر الدار.",
        "en": "National note written; it never leaves the house.",
    },
    "session.agree": {
        "fr": "Session et ordre du jour acceptés.",
        "ar": "تمت الموافقة على الدورة وجدول أعمالها.",
        "en": "Session and agenda agreed.",
    },
    "minutes.write": {
        "fr": "Procès-verbal ouvert ; {count} articles rédigés en français et en arabe.",
        "ar": "فُتح المحضر؛ وصيغت {count} مواد بالفرنسية والعربية.",
        "en": "Minutes opened; {count} articles worded in French and Arabic.",
    },
    "minutes.answer": {
        "fr": "{count} articles de plus ; à l'article 2, trente places au lieu de vingt.",
        "ar": "{count} مواد أخرى؛ وفي المادة 2 ثلاثون مقعداً بدل عشرين.",
        "en": "{count} more articles; in article 2, thirty seats instead of twenty.",
    },
    "minutes.cross": {
        "fr": "Au même moment, sans l'avoir vu : vingt-deux places à l'article 2.",
        "ar": "وفي الوقت نفسه ودون الاطلاع على ذلك: اثنان وعشرون مقعداً في المادة 2.",
        "en": "At the same time, without having seen it: twenty-two seats in article 2.",
    },
    "minutes.bracket": {
        "fr": "Les deux rédactions de l'article 2 sont entre crochets.",
        "ar": "صيغتا المادة 2 بين معقوفين.",
        "en": "Both wordings of article 2 stand in brackets.",
    },
    "minutes.settle": {
        "fr": "Crochets levés : vingt-quatre places.",
        "ar": "رُفع المعقوفان: أربعة وعشرون مقعداً.",
        "en": "Brackets settled: twenty-four seats.",
    },
    "minutes.compare": {
        "fr": "Langues comparées : {open} différence(s) ; article {n}, « {fr} » et « {ar} ».",
        "ar": "قوبلت اللغتان، والفروق المفتوحة: {open}؛ في المادة {n}: «{fr}» و«{ar}».",
        "en": "Languages compared: {open} difference(s); article {n}, “{fr}” and “{ar}”.",
    },
    "minutes.mend": {
        "fr": "Arabe de l'article {n} corrigé : « {ar} ».",
        "ar": "صُحح النص العربي للمادة {n}: «{ar}».",
        "en": "Arabic of article {n} mended: “{ar}”.",
    },
    "minutes.dismiss": {
        "fr": "Différences relues et écartées avec un motif : {count}.",
        "ar": "فروق روجعت واستُبعدت مع ذكر السبب: {count}.",
        "en": "Differences read again and dismissed with a reason: {count}.",
    },
    "minutes.check": {
        "fr": "Notre contrôle du texte proposé : {ours} alerte(s) ; la concordance reçue : {open} ouverte(s), {dismissed} écartée(s).",
        "ar": "مقابلتنا للنص المعروض: {ours} تنبيه؛ والتطابق الوارد: {open} مفتوح، و{dismissed} مستبعد.",
        "en": "Our check of the proposed text: {ours} alarm(s); the concordance received: {open} open, {dismissed} dismissed.",
    },
    "minutes.propose": {
        "fr": "Texte {content}… proposé à la signature.",
        "ar": "عُرض النص {content}… للتوقيع.",
        "en": "Text {content}… proposed for signature.",
    },
    "minutes.sign": {
        "fr": "Texte {content}… signé par le chef de la délégation, avec sa clé, sur sa machine.",
        "ar": "وقّع رئيس الوفد النص {content}… بمفتاحه وعلى جهازه.",
        "en": "Text {content}… signed by the head of delegation, with their key, on their own machine.",
    },
    "commitments.draw": {
        "fr": "{count} engagements tirés du procès-verbal adopté, chacun avec sa phrase dans les deux langues.",
        "ar": "استُخرج {count} التزامات من المحضر المعتمد، لكل منها جملته باللغتين.",
        "en": "{count} commitments drawn from the adopted minutes, each with its sentence in both languages.",
    },
    "undertakings.propose": {
        "fr": "{count} actions proposées.",
        "ar": "اقتُرحت {count} عمليات.",
        "en": "{count} undertakings proposed.",
    },
    "undertakings.agree": {
        "fr": "{count} actions acceptées.",
        "ar": "تمت الموافقة على {count} عمليات.",
        "en": "{count} undertakings agreed.",
    },
    "activities.add": {
        "fr": "{count} activités ajoutées, avec leurs durées et leurs moyens.",
        "ar": "أُضيفت {count} أنشطة بمددها ووسائلها.",
        "en": "{count} activities added, with durations and means.",
    },
    "links.add": {
        "fr": "{count} liens d'ordre ajoutés.",
        "ar": "أُضيفت {count} روابط ترتيب.",
        "en": "{count} links of order added.",
    },
    "axes.offer": {
        "fr": "Stage de {seats} places offert, lot {lot} remis, transport aérien inscrit, mission d'experts proposée.",
        "ar": "عُرضت دورة من {seats} مقعداً، وسُلمت الدفعة {lot}، وسُجل النقل الجوي، واقتُرحت بعثة الخبراء.",
        "en": "Course of {seats} seats offered, lot {lot} handed over, air leg entered, expert mission proposed.",
    },
    "axes.answer": {
        "fr": "{seats} places demandées, lot {lot} reçu tel que listé, tronçon routier inscrit, mission acceptée.",
        "ar": "طُلب {seats} مقعداً، واستُلمت الدفعة {lot} كما وردت في لائحتها، وسُجل المقطع البري، وقُبلت البعثة.",
        "en": "{seats} seats asked, lot {lot} received as listed, road leg entered, mission agreed.",
    },
    "plan.propose": {
        "fr": "Feuille de route calculée ({count} activités, fin le {last}) et proposée.",
        "ar": "حُسبت خارطة الطريق ({count} نشاطاً، النهاية في {last}) واقتُرحت.",
        "en": "Roadmap solved ({count} activities, ending on {last}) and proposed.",
    },
    "plan.agree": {
        "fr": "Feuille de route vérifiée ici, activité par activité ({count}), puis acceptée.",
        "ar": "تم التحقق هنا من خارطة الطريق نشاطاً نشاطاً ({count}) ثم الموافقة عليها.",
        "en": "Roadmap checked here, activity by activity ({count}), then agreed.",
    },
    "delivery.declare": {
        "fr": "Liste des candidats déclarée livrée, pièce à l'appui : « {name} », {size} octets.",
        "ar": "صُرح بإنجاز لائحة المرشحين مع وثيقة مثبتة: «{name}»، {size} بايت.",
        "en": "List of nominees declared delivered, with evidence: “{name}”, {size} bytes.",
    },
    "delivery.accept": {
        "fr": "Fichier « {name} » ouvert tel qu'il est parti ({size} octets, SHA-256 {hash}…), puis livraison acceptée.",
        "ar": "فُتح الملف «{name}» كما أُرسل ({size} بايت، SHA-256 {hash}…) ثم قُبل الإنجاز.",
        "en": "File “{name}” opened as it left ({size} bytes, SHA-256 {hash}…), then the delivery accepted.",
    },
    "digests": {
        "fr": "{entries} écritures relues depuis leurs octets.\n              RECORD  {record}  (registre)\n              PICTURE {picture}  (image, lecture n° {number})",
        "ar": "أُعيدت قراءة {entries} قيداً من بايتاتها.\n              RECORD  {record}  (السجل)\n              PICTURE {picture}  (الصورة، القراءة رقم {number})",
        "en": "{entries} entries read again from their bytes.\n              RECORD  {record}\n              PICTURE {picture}  (fold number {number})",
    },
    "paper": {"fr": "Document : {file}", "ar": "وثيقة: {file}", "en": "Document: {file}"},
    "held": {
        "fr": "Chaque étape a tenu : les deux nœuds ont le même registre et la même image.",
        "ar": "صمدت كل المراحل: للعقدتين السجل نفسه والصورة نفسها.",
        "en": "Every step held: both nodes have the same record and the same picture.",
    },
    "failed": {
        "fr": "L'étape « {step} » ({party}) n'a pas tenu : {why}\nRelancez la commande : elle reprend où elle en était.",
        "ar": "لم تصمد المرحلة «{step}» ({party}): {why}\nأعيدوا الأمر: سيستأنف من حيث توقف.",
        "en": "Step “{step}” ({party}) did not hold: {why}\nGive the command again: it goes on where it was.",
    },
    "address": {"fr": "\n{state} : {address}", "ar": "\n{state}: {address}", "en": "\n{state}: {address}"},
    "users": {
        "fr": "  utilisateurs : {users} ; mot de passe de chacun : {password}",
        "ar": "  المستخدمون: {users}؛ كلمة سر كل منهم: {password}",
        "en": "  users: {users}; password of each: {password}",
    },
    "stop": {"fr": "\nCtrl-C pour arrêter.", "ar": "\nCtrl-C للإيقاف.", "en": "\nCtrl-C to stop."},
    "help": {
        "fr": "Joue toute la boucle sur deux nœuds, puis les sert ; --check la joue dans un dossier temporaire.",
        "ar": "يلعب الحلقة كلها على عقدتين ثم يشغلهما؛ ‎--check يلعبها في مجلد مؤقت.",
        "en": "Plays the whole loop on two nodes, then serves them; --check plays it in a temporary folder.",
    },
}
