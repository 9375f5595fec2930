"""What the command line itself refuses: one family, sentences in three languages."""

from mithaq.ledger.errors import MithaqError, Sentence

SENTENCES: dict[str, Sentence] = {
    "usage": {
        "fr": "La commande est incomplète ou mal formée ({why}). Voyez « {usage} --help ».",
        "ar": "الأمر ناقص أو غير صحيح ({why}). انظروا «{usage} --help».",
        "en": "The command is incomplete or malformed ({why}). See “{usage} --help”.",
    },
    "no_node": {
        "fr": "Il n'y a pas de nœud dans {folder}. Indiquez son dossier par --home (ou MITHAQ_HOME), ou créez-le : « mithaq init ».",
        "ar": "لا توجد عقدة في {folder}. حددوا مجلدها بواسطة ‎--home (أو MITHAQ_HOME) أو أنشئوها: «mithaq init».",
        "en": "There is no node in {folder}. Name its folder with --home (or MITHAQ_HOME), or make one: “mithaq init”.",
    },
    "other_party": {
        "fr": "Le dossier {folder} est déjà le nœud de {party} ; vous avez demandé {asked}. Choisissez un autre dossier.",
        "ar": "المجلد {folder} هو عقدة {party} وقد طلبتم {asked}. اختاروا مجلداً آخر.",
        "en": "The folder {folder} is already the node of {party}; you asked for {asked}. Choose another folder.",
    },
    "bad_party": {
        "fr": "« {party} » n'est pas un code de partie : deux à huit lettres latines capitales sont attendues, par exemple MAR.",
        "ar": "«{party}» ليس رمز طرف: المطلوب من حرفين إلى ثمانية أحرف لاتينية كبيرة، مثل MAR.",
        "en": "“{party}” is no code of a party: two to eight capital Latin letters are expected, for example MAR.",
    },
    "no_user": {
        "fr": "Aucun utilisateur « {name} » sur ce nœud. Il y a : {known}. Ajoutez-le : « mithaq user add ».",
        "ar": "لا يوجد مستخدم باسم «{name}» في هذه العقدة. المستخدمون: {known}. أضيفوه: «mithaq user add».",
        "en": "There is no user “{name}” on this node. There are: {known}. Add them: “mithaq user add”.",
    },
    "not_waiting": {
        "fr": "Aucun pli « {name} » n'attend, ou plusieurs portent ce nom. En attente : {known}. Donnez le début de l'empreinte.",
        "ar": "لا ظرف باسم «{name}» في الانتظار، أو لأكثر من ظرف هذا الاسم. في الانتظار: {known}. اذكروا بداية البصمة.",
        "en": "No bundle “{name}” waits, or several bear that name. Waiting: {known}. Give the beginning of the hash.",
    },
    "say_who": {
        "fr": "Dites au nom de qui l'acte est accompli : --by NOM (il y a : {known}).",
        "ar": "حددوا باسم من يُنجز الإجراء: ‎--by NAME (المستخدمون: {known}).",
        "en": "Say on whose behalf this is done: --by NAME (there are: {known}).",
    },
    "user_exists": {
        "fr": "L'utilisateur « {name} » existe déjà. Donnez-lui un mandat de plus par « mithaq user grant {name} --role … ».",
        "ar": "المستخدم «{name}» موجود. امنحوه تكليفاً إضافياً: «mithaq user grant {name} --role …».",
        "en": "The user “{name}” exists already. Give them another mandate with “mithaq user grant {name} --role …”.",
    },
    "no_plan": {
        "fr": "Aucun plan « {plan} » au registre. Sans --plan, celui qui est en vigueur est pris.",
        "ar": "لا توجد خطة «{plan}» في السجل. دون ‎--plan تؤخذ الخطة السارية.",
        "en": "There is no plan “{plan}” in the record. Without --plan the one in force is taken.",
    },
    "no_days": {
        "fr": "Il n'y a pas encore de plan : rien à dessiner en {format}. Cherchez-en un : « mithaq plan solve ».",
        "ar": "لا توجد خطة بعد: لا شيء يُرسم بصيغة {format}. ابحثوا عن خطة: «mithaq plan solve».",
        "en": "There is no plan yet: nothing to draw as {format}. Look for one: “mithaq plan solve”.",
    },
    "no_undertaking": {
        "fr": "Aucune action « {key} » en cours au registre. Proposez-la d'abord, à partir de son engagement.",
        "ar": "لا توجد عملية جارية «{key}» في السجل. اقترحوها أولاً انطلاقاً من التزامها.",
        "en": "There is no current undertaking “{key}” in the record. Propose it first, from its commitment.",
    },
    "weak_password": {
        "fr": "Ce mot de passe est refusé : {why}",
        "ar": "كلمة السر مرفوضة: {why}",
        "en": "This password is refused: {why}",
    },
    "key_exists": {
        "fr": "Le fichier {file} existe déjà ; une clé ne s'écrase pas. Choisissez un autre nom.",
        "ar": "الملف {file} موجود من قبل، والمفتاح لا يُستبدل. اختاروا اسماً آخر.",
        "en": "The file {file} exists already; a key is never overwritten. Choose another name.",
    },
    "bad_seed": {
        "fr": "{file} n'est pas un fichier de clé personnelle : 64 chiffres hexadécimaux sont attendus, {found} caractères trouvés. "
        "Il s'obtient par « mithaq keys make ».",
        "ar": "{file} ليس ملف مفتاح شخصي: المطلوب 64 رقماً ست عشرياً والموجود {found} حرفاً. يُنشأ بواسطة «mithaq keys make».",
        "en": "{file} is no personal key file: 64 hexadecimal digits are expected, {found} characters found. "
        "“mithaq keys make” makes one.",
    },
    "bad_public": {
        "fr": "« {public} » n'est pas une clé publique Ed25519 : 64 chiffres hexadécimaux sont attendus, tels que « mithaq keys make » les affiche.",
        "ar": "«{public}» ليس مفتاحاً عمومياً من نوع Ed25519: المطلوب 64 رقماً ست عشرياً كما يعرضها «mithaq keys make».",
        "en": "“{public}” is no Ed25519 public key: 64 hexadecimal digits are expected, as “mithaq keys make” prints them.",
    },
    "key_unknown": {
        "fr": "La clé publique {public} n'est pas dans le document de clés en vigueur de {party} (version {version}). "
        "Faites-la enregistrer : « mithaq keys enrol ».",
        "ar": "المفتاح العمومي {public} غير وارد في وثيقة المفاتيح السارية لـ{party} (رقم {version}). سجلوه: «mithaq keys enrol».",
        "en": "The public key {public} is not in the key document in force of {party} (version {version}). "
        "Have it enrolled: “mithaq keys enrol”.",
    },
    "bad_proof_file": {
        "fr": "{file} n'est pas une signature faite par « mithaq sign » ({why}). Signez de nouveau.",
        "ar": "{file} ليس توقيعاً صادراً عن «mithaq sign» ({why}). أعيدوا التوقيع.",
        "en": "{file} is no signature made by “mithaq sign” ({why}). Sign again.",
    },
    "other_content": {
        "fr": "Cette signature porte sur le texte {found} ; vous avez demandé {asked}. Prenez la signature de ce texte-là.",
        "ar": "هذا التوقيع يخص النص {found} وقد طلبتم {asked}. خذوا توقيع ذلك النص.",
        "en": "This signature is over text {found}; you asked for {asked}. Take the signature of that text.",
    },
    "bad_json": {
        "fr": "Le JSON de l'acte n'est pas lisible ({why}). Corrigez-le à cet endroit.",
        "ar": "بيانات JSON للإجراء غير مقروءة ({why}). صححوها في هذا الموضع.",
        "en": "The JSON of the act can't be read ({why}). Correct it there.",
    },
    "acts_shape": {
        "fr": "Un acte s'écrit comme un objet JSON ; plusieurs, comme une liste d'objets qui ont chacun « kind ». Trouvé : {found}.",
        "ar": "يُكتب الإجراء في شكل كائن JSON، وعدة إجراءات في شكل قائمة كائنات لكل منها «kind». الموجود: {found}.",
        "en": "An act is written as a JSON object; several, as a list of objects that each have “kind”. Found: {found}.",
    },
    "too_large": {
        "fr": "{file} fait {size} octets ; la limite est de {limit}. Vérifiez que c'est le bon fichier.",
        "ar": "حجم {file} هو {size} بايت والحد الأقصى {limit}. تحققوا من أنه الملف الصحيح.",
        "en": "{file} is {size} bytes; the limit is {limit}. Check that it is the right file.",
    },
    "unknown_file": {
        "fr": "{file} n'est ni un certificat, ni un original PDF, ni un pli .mithaq. Prenez le fichier tel qu'il a été remis.",
        "ar": "{file} ليس شهادة ولا نسخة أصلية PDF ولا ظرف ‎.mithaq. خذوا الملف كما سُلّم.",
        "en": "{file} is neither a certificate, nor a PDF original, nor a .mithaq bundle. Take the file as it was handed over.",
    },
    "record_broken": {
        "fr": "Le registre de ce nœud ne tient pas : {why}. N'écrivez plus rien ; restaurez la dernière sauvegarde vérifiée.",
        "ar": "سجل هذه العقدة غير سليم: {why}. لا تكتبوا فيه شيئاً واسترجعوا آخر نسخة احتياطية متحقق منها.",
        "en": "The record of this node does not hold: {why}. Write nothing more; restore the last verified backup.",
    },
    "text_unknown": {
        "fr": "Aucun texte ne commence par « {content} ». Les textes connus sont listés par « mithaq status ».",
        "ar": "لا يوجد نص يبدأ بـ«{content}». قائمة النصوص المعروفة في «mithaq status».",
        "en": "No text begins with “{content}”. “mithaq status” lists the texts that are known.",
    },
    "not_adopted_yet": {
        "fr": "Le texte {content} n'est pas encore signé par tous ({awaits} manque) : il n'a pas de certificat.",
        "ar": "لم يوقع الجميع النص {content} بعد (ينقص {awaits}): ليست له شهادة.",
        "en": "Text {content} is not signed by all yet ({awaits} is missing): it has no certificate.",
    },
    "horizon": {
        "fr": "L'horizon {horizon} précède le début {start}. Donnez un horizon plus lointain.",
        "ar": "أفق التخطيط {horizon} يسبق البداية {start}. حددوا أفقاً أبعد.",
        "en": "The horizon {horizon} lies before the start {start}. Give a later horizon.",
    },
    "not_positive": {
        "fr": "{option} vaut {value} : donnez un nombre supérieur à zéro.",
        "ar": "قيمة {option} هي {value}: أدخلوا عدداً أكبر من الصفر.",
        "en": "{option} is {value}: give a number above zero.",
    },
    "not_an_instance": {
        "fr": "{file} n'est pas une instance lisible : donnez un fichier texte .rcp, .mm ou .json.",
        "ar": "{file} ليس مسألة مقروءة: أعطوا ملفاً نصياً من نوع ‎.rcp أو ‎.mm أو ‎.json.",
        "en": "{file} is no readable instance: give a text file .rcp, .mm or .json.",
    },
    "shares": {
        "fr": "Les parts « {given} » ne se lisent pas : écrivez chaque partie une fois, en pour mille, par exemple MAR=600,MLI=400.",
        "ar": "الحصص «{given}» غير مقروءة: اكتبوا كل طرف مرة واحدة في الألف، مثلاً MAR=600,MLI=400.",
        "en": "The shares “{given}” can't be read: write each party once, per mille, for example MAR=600,MLI=400.",
    },
    "shares_alone": {
        "fr": "Les parts {shares} ne pèsent rien sans --fair : dites combien de jours de la fin elles valent.",
        "ar": "لا وزن للحصص {shares} دون ‎--fair: حددوا كم يوماً من النهاية تساوي.",
        "en": "The shares {shares} weigh nothing without --fair: say how many days of the end they are worth.",
    },
    "shares_party": {
        "fr": "La part de {party} n'est celle d'aucune partie de la commission ({known}). Corrigez --shares.",
        "ar": "الحصة المذكورة للطرف {party} ليست لأي طرف في اللجنة ({known}). صححوا ‎--shares.",
        "en": "The share of {party} is that of no party of the commission ({known}). Correct --shares.",
    },
    "weight_alone": {
        "fr": "Le poids de {weight} jours ne sert à rien sans --most : dites combien d'accueils par an, au plus.",
        "ar": "لا معنى لوزن {weight} من الأيام دون ‎--most: حددوا عدد الاستضافات في السنة على الأكثر.",
        "en": "The weight of {weight} days serves nothing without --most: say how many a year, at most.",
    },
    "nothing_to_plan": {
        "fr": "Il n'y a rien à planifier : aucune action ouverte n'a d'activité. Ajoutez-en (activity.add).",
        "ar": "لا شيء للتخطيط: ليس لأي عملية مفتوحة نشاط. أضيفوا أنشطة (activity.add).",
        "en": "There is nothing to plan: no open undertaking has an activity. Add some (activity.add).",
    },
}


class AtTheDoor(MithaqError):
    """The command can't be carried out as given. Nothing was done."""

    sentences = SENTENCES
