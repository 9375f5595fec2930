"""What commands tell when they have done something, in three languages."""

# budget: one table, a sentence for each thing told

from mithaq.ledger.errors import Sentence

from .draft_sentences import SENTENCES as DRAFTED

SENTENCES: dict[str, Sentence] = {
    **DRAFTED,
    "node_made": {
        "fr": "Le nœud de {name} ({party}) est prêt dans {folder}. Adresse : {address}",
        "ar": "عقدة {name} ({party}) جاهزة في {folder}. العنوان: {address}",
        "en": "The node of {name} ({party}) is ready in {folder}. Address: {address}",
    },
    "node_there": {
        "fr": "Le nœud de {name} ({party}) était déjà prêt dans {folder}. Adresse : {address}",
        "ar": "كانت عقدة {name} ({party}) جاهزة من قبل في {folder}. العنوان: {address}",
        "en": "The node of {name} ({party}) was ready before in {folder}. Address: {address}",
    },
    "password": {
        "fr": "Utilisateur {user}, mot de passe {password} (affiché une seule fois).",
        "ar": "المستخدم {user}، كلمة السر {password} (تُعرض مرة واحدة).",
        "en": "User {user}, password {password} (shown this once).",
    },
    "user_made": {
        "fr": "Utilisateur {user} ajouté ; le registre le connaît sous {pseudonym}.",
        "ar": "أضيف المستخدم {user}؛ يعرفه السجل باسم {pseudonym}.",
        "en": "User {user} added; the record knows them as {pseudonym}.",
    },
    "granted": {
        "fr": "Mandat donné à {user} : {role}.",
        "ar": "مُنح {user} تكليفاً: {role}.",
        "en": "Mandate given to {user}: {role}.",
    },
    "user_line": {
        "fr": "{user} ({pseudonym}) : {roles}",
        "ar": "{user} ({pseudonym}): {roles}",
        "en": "{user} ({pseudonym}): {roles}",
    },
    "no_role": {"fr": "aucun mandat", "ar": "دون تكليف", "en": "no mandate"},
    "introduction": {
        "fr": "Présentation écrite dans {file}. Remettez-la à l'autre partie, et lisez-lui ces huit mots au téléphone :",
        "ar": "كُتب ملف التعريف في {file}. سلّموه إلى الطرف الآخر واقرؤوا عليه هذه الكلمات الثماني في الهاتف:",
        "en": "Introduction written to {file}. Hand it to the other party, and read these eight words to it by telephone:",
    },
    "words_fr": {"fr": "  français : {words}", "ar": "  بالفرنسية: {words}", "en": "  French: {words}"},
    "words_ar": {"fr": "  arabe : {words}", "ar": "  بالعربية: {words}", "en": "  Arabic: {words}"},
    "words_en": {"fr": "  anglais : {words}", "ar": "  بالإنجليزية: {words}", "en": "  English: {words}"},
    "founded": {
        "fr": "La commission avec {party} est fondée : {ch}.",
        "ar": "أُنشئت اللجنة مع {party}: {ch}.",
        "en": "The commission with {party} is founded: {ch}.",
    },
    "performed": {
        "fr": "Fait, écriture {seq} : {sentence}",
        "ar": "أُنجز، القيد {seq}: {sentence}",
        "en": "Done, entry {seq}: {sentence}",
    },
    "attached": {
        "fr": "  joint : « {name} » ({size} octets), {key}. Il part avec le prochain pli.",
        "ar": "  أُرفق: «{name}» ({size} بايت)، {key}. سيُرسل مع الظرف المقبل.",
        "en": "  attached: “{name}” ({size} bytes), {key}. It leaves with the next bundle.",
    },
    "file_held": {
        "fr": "  {party}  « {name} »  {type}, {size} octets, SHA-256 {hash}",
        "ar": "  {party}  «{name}»  {type}، {size} بايت، SHA-256 {hash}",
        "en": "  {party}  “{name}”  {type}, {size} bytes, SHA-256 {hash}",
    },
    "file_written": {
        "fr": "  {party}  « {name} »  {type}, {size} octets, SHA-256 {hash} → {file}",
        "ar": "  {party}  «{name}»  {type}، {size} بايت، SHA-256 {hash} ← {file}",
        "en": "  {party}  “{name}”  {type}, {size} bytes, SHA-256 {hash} → {file}",
    },
    "file_awaited": {
        "fr": "  {party}  « {name} »  {type}, {size} octets : annoncé par {party}, pas encore reçu ; le prochain pli le demande.",
        "ar": "  {party}  «{name}»  {type}، {size} بايت: أعلن عنه {party} ولم يصل بعد؛ وسيطلبه الظرف المقبل.",
        "en": "  {party}  “{name}”  {type}, {size} bytes: announced by {party}, not yet received; the next bundle asks for it.",
    },
    "no_files": {"fr": "Aucun fichier.", "ar": "لا ملف.", "en": "No files."},
    "files_came": {
        "fr": "  fichiers reçus : {count} ; non annoncés, non conservés : {strays}",
        "ar": "  الملفات المستلمة: {count}؛ غير المعلن عنها وغير المحفوظة: {strays}",
        "en": "  files received: {count}; not announced, not kept: {strays}",
    },
    "files_went": {
        "fr": "  fichiers joints : {enclosed} ; laissés pour le prochain pli (256 Mio au plus) : {left}",
        "ar": "  الملفات المرفقة: {enclosed}؛ المتروكة للظرف المقبل (256 ميبيبايت على الأكثر): {left}",
        "en": "  files enclosed: {enclosed}; left for the next bundle (256 MiB at most): {left}",
    },
    "files_lacking": {
        "fr": "Fichiers annoncés, pas encore reçus : {count} ; le prochain pli les demande.",
        "ar": "ملفات معلن عنها ولم تصل بعد: {count}؛ وسيطلبها الظرف المقبل.",
        "en": "Files announced, not yet received: {count}; the next bundle asks for them.",
    },
    "files_lost": {
        "fr": "Fichiers perdus ou altérés sur ce nœud : {count} ; le prochain pli les redemande.",
        "ar": "ملفات ضاعت أو تغيرت في هذه العقدة: {count}؛ وسيطلبها الظرف المقبل من جديد.",
        "en": "Files lost or changed on this node: {count}; the next bundle asks for them again.",
    },
    "waits": {
        "fr": "{file} attend dans la corbeille d'arrivée : il manque les écritures {first}–{last} de {party}. Demandez à {sender} un pli "
        "qui commence à l'écriture {first}.",
        "ar": "{file} ينتظر في صندوق الوارد: تنقص القيود من {first} إلى {last} من سجل {party}. اطلبوا من {sender} ظرفاً يبدأ من القيد {first}.",
        "en": "{file} waits in the inbox: entries {first}–{last} of {party} are missing. Ask {sender} for a bundle that starts at "
        "entry {first}.",
    },
    "waits_line": {
        "fr": "En attente : {name} ({hash}) ; il manque les écritures {first}–{last} de {party}, à demander à {sender}.",
        "ar": "في الانتظار: {name} ‏({hash})؛ تنقص القيود من {first} إلى {last} من سجل {party}، وتُطلب من {sender}.",
        "en": "Waiting: {name} ({hash}); entries {first}–{last} of {party} are missing, to be asked of {sender}.",
    },
    "inbox_empty": {
        "fr": "Aucun pli n'attend.",
        "ar": "لا ظرف في الانتظار.",
        "en": "No bundle waits.",
    },
    "inbox_removed": {
        "fr": "Retiré : {name}. Rien n'en avait été lu ; {sender} peut le renvoyer.",
        "ar": "أُخرج: {name}. لم يُقرأ منه شيء؛ ويمكن أن يرسله {sender} من جديد.",
        "en": "Removed: {name}. Nothing of it had been taken in; {sender} can send it again.",
    },
    "taken_after": {
        "fr": "  reçu ensuite, de la corbeille d'arrivée : {name}, écritures nouvelles : {new}",
        "ar": "  استُلم بعده من صندوق الوارد: {name}، القيود الجديدة: {new}",
        "en": "  taken in after it, from the inbox: {name}, new entries: {new}",
    },
    "new_id": {"fr": "  nouveau « {label} » : {key}", "ar": "  جديد «{label}»: {key}", "en": "  new “{label}”: {key}"},
    "sent": {
        "fr": "Pli pour {party} : {file} ({entries} écritures, {size} octets). À remettre par la valise.",
        "ar": "ظرف إلى {party}: {file} ({entries} قيد، {size} بايت). يُسلَّم عبر الحقيبة.",
        "en": "Bundle for {party}: {file} ({entries} entries, {size} bytes). To be handed over by the bag.",
    },
    "received": {
        "fr": "{file} : pli de {party} vérifié ; écritures nouvelles : {new}.",
        "ar": "{file}: تم التحقق من ظرف {party}؛ القيود الجديدة: {new}.",
        "en": "{file}: bundle of {party} verified; new entries: {new}.",
    },
    "void": {
        "fr": "  écriture {seq} de {party} sans effet : {why}",
        "ar": "  القيد {seq} من {party} بدون أثر: {why}",
        "en": "  entry {seq} of {party} is void: {why}",
    },
    "key_made": {
        "fr": "Clé personnelle écrite dans {file} : gardez-la, elle ne doit jamais entrer dans un nœud. Clé publique : {public}",
        "ar": "كُتب المفتاح الشخصي في {file}: احتفظوا به ولا يجوز أن يدخل أي عقدة. المفتاح العمومي: {public}",
        "en": "Personal key written to {file}: keep it, it must never enter a node. Public key: {public}",
    },
    "key_enrolled": {
        "fr": "Clé de {user} enregistrée ; document de clés version {version} en vigueur.",
        "ar": "سُجل مفتاح {user}؛ وثيقة المفاتيح رقم {version} سارية.",
        "en": "Key of {user} enrolled; key document version {version} is in force.",
    },
    "key_revoked": {
        "fr": "Clé {kid} révoquée ; document de clés version {version} en vigueur.",
        "ar": "أُلغي المفتاح {kid}؛ وثيقة المفاتيح رقم {version} سارية.",
        "en": "Key {kid} revoked; key document version {version} is in force.",
    },
    "key_line": {
        "fr": "{party} : {kid} ({alg}, {roles}) {public}",
        "ar": "{party}: {kid} ({alg}، {roles}) {public}",
        "en": "{party}: {kid} ({alg}, {roles}) {public}",
    },
    "signs": {
        "fr": "Vous signez la déclaration {content} (instrument {obj}, langues : {languages}, parties : {parties}).",
        "ar": "توقعون التصريح {content} (الوثيقة {obj}، اللغات: {languages}، الأطراف: {parties}).",
        "en": "You sign statement {content} (instrument {obj}, languages: {languages}, parties: {parties}).",
    },
    "declines": {
        "fr": "Vous refusez la déclaration {content} (instrument {obj}, langues : {languages}, parties : {parties}).",
        "ar": "ترفضون التصريح {content} (الوثيقة {obj}، اللغات: {languages}، الأطراف: {parties}).",
        "en": "You decline statement {content} (instrument {obj}, languages: {languages}, parties: {parties}).",
    },
    "text_proposed": {
        "fr": "Texte {content} ({reference}) proposé à la signature.",
        "ar": "عُرض النص {content} ({reference}) للتوقيع.",
        "en": "Text {content} ({reference}) proposed for signature.",
    },
    "proof_written": {
        "fr": "Signature écrite dans {file} ; portez-la au nœud : « mithaq sign {content} --proof {file} ».",
        "ar": "كُتب التوقيع في {file}؛ احملوه إلى العقدة: «mithaq sign {content} --proof {file}».",
        "en": "Signature written to {file}; carry it to the node: “mithaq sign {content} --proof {file}”.",
    },
    "digests": {
        "fr": "RECORD {record} (registre)\nPICTURE {picture} (image, lecture n° {number})",
        "ar": "RECORD {record} (السجل)\nPICTURE {picture} (الصورة، القراءة رقم {number})",
        "en": "RECORD {record}\nPICTURE {picture} (fold number {number})",
    },
    "indexed": {
        "fr": "Recherche à jour : {written} passages écrits, {purged} retirés, {passages} en tout.",
        "ar": "البحث محدَّث: كُتب {written} من المقاطع، وحُذف {purged}، والمجموع {passages}.",
        "en": "Search up to date: {written} passages written, {purged} purged, {passages} in all.",
    },
    "rebuilt": {
        "fr": "Tables relues depuis le registre.",
        "ar": "أُعيدت قراءة الجداول من السجل.",
        "en": "Tables read again from the record.",
    },
    "log_line": {
        "fr": "{party} : {size} écritures ; la dernière avait vu {seen}",
        "ar": "{party}: {size} قيد؛ وكان آخرها قد اطلع على {seen}",
        "en": "{party}: {size} entries; the last one had seen {seen}",
    },
    "to_send": {
        "fr": "À envoyer à {party} : {count} écritures.",
        "ar": "للإرسال إلى {party}: {count} قيد.",
        "en": "To send to {party}: {count} entries.",
    },
    "awaits": {
        "fr": "Attend {parties} : {kind} {key} {hashed}",
        "ar": "في انتظار {parties}: {kind} {key} {hashed}",
        "en": "Awaits {parties}: {kind} {key} {hashed}",
    },
    "text_line": {
        "fr": "Texte {content} ({reference}) : {state}, {face}",
        "ar": "النص {content} ({reference}): {state}، {face}",
        "en": "Text {content} ({reference}): {state}, {face}",
    },
    "parcel_line": {
        "fr": "{at} {direction} {party} {name} : {entries} écritures, {state}",
        "ar": "{at} {direction} {party} {name}: {entries} قيد، {state}",
        "en": "{at} {direction} {party} {name}: {entries} entries, {state}",
    },
    "file_holds": {
        "fr": "{file} tient : texte {content}, signé par {parties}. Empreintes des parties : {roots}.",
        "ar": "{file} صحيح: النص {content}، موقع من {parties}. بصمات الأطراف: {roots}.",
        "en": "{file} holds: text {content}, signed by {parties}. Fingerprints of the parties: {roots}.",
    },
    "pdf_unsigned": {
        "fr": "{file} porte le texte {content}, et les textes joints sont ceux qu'il nomme ; il ne porte pas de certificat : "
        "demandez celui de ce texte.",
        "ar": "{file} يحمل النص {content} والنصوص المرفقة هي التي يسميها، ولا يحمل شهادة: اطلبوا شهادة هذا النص.",
        "en": "{file} carries text {content}, and the attached texts are those it names; it carries no certificate: ask for that of this text.",
    },
    "bundle_holds": {
        "fr": "{file} tient : pli de {party}, écritures nouvelles : {new}. Rien n'a été lu dans le registre.",
        "ar": "{file} صحيح: ظرف من {party}، القيود الجديدة: {new}. لم يُقرأ شيء في السجل.",
        "en": "{file} holds: bundle of {party}, new entries: {new}. Nothing was read into the record.",
    },
    "record_holds": {
        "fr": "Le registre {ch} tient : {entries} écritures, {payloads} contenus, {seals} sceaux ; les tables égalent sa relecture.",
        "ar": "السجل {ch} سليم: {entries} قيد و{payloads} مضمون و{seals} ختم؛ والجداول مطابقة لإعادة قراءته.",
        "en": "Record {ch} holds: {entries} entries, {payloads} payloads, {seals} seals; the tables equal its rereading.",
    },
    "rendered": {"fr": "Écrit : {file}", "ar": "كُتب: {file}", "en": "Written: {file}"},
    "planned": {
        "fr": "Plan trouvé ({status}) : {count} activités, fin le {makespan}.",
        "ar": "وُجدت خطة ({status}): عدد الأنشطة {count}، النهاية في {makespan}.",
        "en": "Plan found ({status}): {count} activities, ends on {makespan}.",
    },
    "plan_line": {
        "fr": "  {start} – {end}  {name}",
        "ar": "  {start} – {end}  {name}",
        "en": "  {start} – {end}  {name}",
    },
    "plan_line_hosted": {
        "fr": "  {start} – {end}  {name} (partie hôte : {host})",
        "ar": "  {start} – {end}  {name} (الطرف المضيف: {host})",
        "en": "  {start} – {end}  {name} (hosting party: {host})",
    },
    "concord_line": {
        "fr": "  [{severity}] {a} | {b}  {why}",
        "ar": "  [{severity}] {a} | {b}  {why}",
        "en": "  [{severity}] {a} | {b}  {why}",
    },
    "concord_pair": {"fr": "« {a} » | « {b} »", "ar": "«{a}» | «{b}»", "en": "“{a}” | “{b}”"},
    "concord_alarm": {"fr": "alerte", "ar": "تنبيه", "en": "alarm"},
    "concord_hint": {"fr": "à voir", "ar": "للنظر", "en": "hint"},
    "concorded": {
        "fr": "{beads} correspondances, {alarms} alertes, {hints} points à voir.",
        "ar": "التقابلات: {beads}، التنبيهات: {alarms}، نقاط للنظر: {hints}.",
        "en": "{beads} correspondences, {alarms} alarms, {hints} points to look at.",
    },
    "concordance_line": {
        "fr": "  [{severity}] article {article} ({between})  {why} {dismissed}",
        "ar": "  [{severity}] المادة {article} ({between})  {why} {dismissed}",
        "en": "  [{severity}] article {article} ({between})  {why} {dismissed}",
    },
    "concordance_told": {
        "fr": "Articles comparés, langue à langue : {pairs} ; alertes ouvertes : {open}, écartées : {dismissed}. "
        "La comparaison ne promet rien sur les négations ni sur le sens juridique.",
        "ar": "المواد المقابلة لغة بلغة: {pairs}؛ التنبيهات المفتوحة: {open}، المستبعدة: {dismissed}. "
        "ولا تضمن المقابلة شيئاً بشأن النفي والمعنى القانوني.",
        "en": "Articles compared, language by language: {pairs}; open alarms: {open}, dismissed: {dismissed}. "
        "The comparison promises nothing about negation or legal meaning.",
    },
    "name_line": {"fr": "  {a}  →  {b}  ({score})", "ar": "  {a}  ←  {b}  ({score})", "en": "  {a}  →  {b}  ({score})"},
    "no_name": {"fr": "  {a}  →  aucun", "ar": "  {a}  ←  لا أحد", "en": "  {a}  →  none"},
    "found_line": {"fr": "  {query} : {passages}", "ar": "  {query}: {passages}", "en": "  {query}: {passages}"},
    "replanned": {
        "fr": "{aim} : {count} dates déplacées, coût {cost}, fin le {end}.",
        "ar": "{aim}: عدد التواريخ المنقولة {count}، الكلفة {cost}، النهاية في {end}.",
        "en": "{aim}: {count} dates moved, cost {cost}, ends on {end}.",
    },
    "exported": {
        "fr": "{file} : {count} activités.",
        "ar": "{file}: عدد الأنشطة {count}.",
        "en": "{file}: {count} activities.",
    },
    "left_behind": {
        "fr": "Non repris ({count}) :",
        "ar": "ما لم يُدرج ({count}):",
        "en": "Left behind ({count}):",
    },
    "import_activity": {
        "fr": "  + activité « {name} », {days} jours ouvrés, dans « {undertaking} »",
        "ar": "  + نشاط «{name}»، أيام العمل {days}، ضمن «{undertaking}»",
        "en": "  + activity “{name}”, {days} working days, in “{undertaking}”",
    },
    "import_resource": {
        "fr": "  + ressource « {name} », {units} par jour",
        "ar": "  + مورد «{name}»، {units} في اليوم",
        "en": "  + resource “{name}”, {units} a day",
    },
    "import_link": {
        "fr": "  + lien : « {after} » attend « {before} », délai {lag}",
        "ar": "  + رابط: «{after}» ينتظر «{before}»، الأجل {lag}",
        "en": "  + link: “{after}” waits for “{before}”, lag {lag}",
    },
    "import_differs": {
        "fr": "  ~ « {name} », {what} : {record} au registre, {file} dans le fichier",
        "ar": "  ~ «{name}»، {what}: في السجل {record}، وفي الملف {file}",
        "en": "  ~ “{name}”, {what}: {record} in the record, {file} in the file",
    },
    "import_theirs": {
        "fr": "    seule la partie {party} peut modifier « {name} »",
        "ar": "    لا يعدل «{name}» إلا الطرف {party}",
        "en": "    only party {party} can change “{name}”",
    },
    "import_relinked": {
        "fr": "  ~ lien : « {after} » attend « {before} » ; au registre, {was} ; dans le fichier, {now}",
        "ar": "  ~ رابط: «{after}» ينتظر «{before}»؛ في السجل {was}؛ وفي الملف {now}",
        "en": "  ~ link: “{after}” waits for “{before}”; in the record, {was}; in the file, {now}",
    },
    "import_missing": {
        "fr": "  ? « {name} » n'est plus dans le fichier ; elle reste au programme (la page d'importation peut l'en retirer)",
        "ar": "  ? لم يعد «{name}» وارداً في الملف؛ ويبقى في البرنامج (يمكن حذفه من صفحة الاستيراد)",
        "en": "  ? “{name}” is no longer in the file; it stays in the programme (the page of imports can take it out)",
    },
    "import_unlinked": {
        "fr": "  ? lien : dans le fichier, « {after} » n'attend plus « {before} » ; il reste au programme (la page d'importation peut l'en retirer)",
        "ar": "  ? رابط: لم يعد «{after}» ينتظر «{before}» في الملف؛ ويبقى الرابط في البرنامج (يمكن حذفه من صفحة الاستيراد)",
        "en": "  ? link: in the file, “{after}” no longer waits for “{before}”; it stays in the programme (the page of imports can take it out)",
    },
    "would_change": {
        "fr": "Ce qui diffère ({count}) reste comme au registre. Pour le reprendre du fichier : --change",
        "ar": "ما يختلف ({count}) يبقى كما في السجل. لأخذه من الملف: ‎--change",
        "en": "What differs ({count}) stays as in the record. To take it from the file: --change",
    },
    "would_import": {
        "fr": "Rien n'a été enregistré. Pour enregistrer ces {count} actes en une écriture : --yes",
        "ar": "لم يُسجَّل شيء. لتسجيل هذه الإجراءات ({count}) في قيد واحد: ‎--yes",
        "en": "Nothing was recorded. To record these {count} acts as one entry: --yes",
    },
    "imported": {
        "fr": "{count} actes enregistrés en une écriture ({seq}).",
        "ar": "سُجّل {count} من الإجراءات في قيد واحد ({seq}).",
        "en": "{count} acts recorded as one entry ({seq}).",
    },
    "draft_kept": {
        "fr": "Dossier ébauché : {count} éléments à confirmer un à un (ébauche {draft} de {user}).",
        "ar": "أُعدت مسودة الملف: {count} عنصراً للتأكيد واحداً واحداً (المسودة {draft} لـ{user}).",
        "en": "File drafted: {count} items to confirm one by one (draft {draft} of {user}).",
    },
    "drafted_party": {"fr": "Parties ({count})", "ar": "الأطراف ({count})", "en": "Parties ({count})"},
    "drafted_person": {"fr": "Personnes ({count})", "ar": "الأشخاص ({count})", "en": "Persons ({count})"},
    "drafted_organ": {"fr": "Organes ({count})", "ar": "الهيئات ({count})", "en": "Bodies ({count})"},
    "drafted_date": {"fr": "Dates ({count})", "ar": "التواريخ ({count})", "en": "Dates ({count})"},
    "drafted_duration": {"fr": "Durées ({count})", "ar": "المدد ({count})", "en": "Lengths ({count})"},
    "drafted_axis": {"fr": "Axes ({count})", "ar": "المحاور ({count})", "en": "Axes ({count})"},
    "drafted_visit": {"fr": "Visites ({count})", "ar": "الزيارات ({count})", "en": "Visits ({count})"},
    "drafted_session": {"fr": "Sessions ({count})", "ar": "الدورات ({count})", "en": "Sessions ({count})"},
    "drafted_place": {"fr": "Lieux ({count})", "ar": "الأماكن ({count})", "en": "Places ({count})"},
    "drafted_quotation": {"fr": "Citations ({count})", "ar": "الاقتباسات ({count})", "en": "Quotations ({count})"},
    "drafted_text": {"fr": "Textes ({count})", "ar": "النصوص ({count})", "en": "Texts ({count})"},
    "drafted_next_step": {
        "fr": "Prochaines étapes ({count})",
        "ar": "الخطوات المقبلة ({count})",
        "en": "Next steps ({count})",
    },
    "drafted_commitment": {"fr": "Engagements ({count})", "ar": "الالتزامات ({count})", "en": "Commitments ({count})"},
    "drafted_perhaps": {
        "fr": "Peut-être des engagements, non ébauchés : à lire et à retenir par une personne ({count})",
        "ar": "التزامات محتملة لم تُدرج في المسودة: يقرؤها شخص ويقرر اعتمادها ({count})",
        "en": "Perhaps commitments, not drafted: for a person to read and take in ({count})",
    },
    "drafted_differences": {
        "fr": "Différences entre les versions : {count} ; --json les énumère.",
        "ar": "الفروق بين الصيغ: {count}؛ وتسردها ‎--json.",
        "en": "Differences between the versions: {count}; --json lists them.",
    },
    "draft_perhaps": {
        "fr": "Phrases qui engagent peut-être, hors de ce compte : {count} ; la page de l'ébauche permet de les retenir.",
        "ar": "جمل قد تتضمن التزامات، خارج هذا العدد: {count}؛ ويمكن اعتمادها من صفحة المسودة.",
        "en": "Sentences that may bind, outside this count: {count}; the page of the draft lets one take them in.",
    },
    "serving": {
        "fr": "Le nœud de {name} répond à {address} (Ctrl-C pour arrêter).",
        "ar": "عقدة {name} متاحة على {address} (Ctrl-C للإيقاف).",
        "en": "The node of {name} answers at {address} (Ctrl-C stops it).",
    },
    "working": {
        "fr": "L'ouvrier du nœud attend des travaux (Ctrl-C pour arrêter).",
        "ar": "عامل العقدة في انتظار الأشغال (Ctrl-C للإيقاف).",
        "en": "The node's worker waits for jobs (Ctrl-C stops it).",
    },
    "warned": {
        "fr": "{sentence} Pour le faire quand même : --despite {code}",
        "ar": "{sentence} للقيام بذلك رغم ذلك: ‎--despite {code}",
        "en": "{sentence} To do it all the same: --despite {code}",
    },
    "fault": {
        "fr": "Cela n'a pas pu se faire, par la machine ou par un défaut du programme : {why}",
        "ar": "تعذر ذلك بسبب الجهاز أو بسبب عيب في البرنامج: {why}",
        "en": "This could not be done, because of the machine or a defect of the program: {why}",
    },
    "ask_password": {"fr": "Mot de passe de {user} : ", "ar": "كلمة سر {user}: ", "en": "Password of {user}: "},
    "ask_words": {
        "fr": "Les huit mots que {party} vous lit : ",
        "ar": "الكلمات الثماني التي يقرؤها عليكم {party}: ",
        "en": "The eight words that {party} reads to you: ",
    },
}
