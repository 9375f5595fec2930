"""The one error family of this room."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import MithaqError, Sentence


class DocumentError(MithaqError):
    """A document can't be made or read; `code` is a key of `sentences`."""

    sentences: ClassVar[Mapping[str, Sentence]] = {
        "not_pdf": {
            "fr": "Ce fichier n'est pas un PDF : il commence par « {found} ». Déposez l'original reçu, sans conversion.",
            "ar": "هذا الملف ليس من نوع PDF: يبدأ بـ «{found}». ضعوا النسخة الأصلية كما وردت دون تحويل.",
            "en": "This file isn't a PDF: it begins with “{found}”. Drop the original as it was received, not converted.",
        },
        "encrypted": {
            "fr": "Ce PDF est chiffré : ses pièces jointes ne peuvent être lues. Déposez l'original sans mot de passe.",
            "ar": "هذا الملف مشفر ولا يمكن قراءة مرفقاته. ضعوا النسخة الأصلية دون كلمة سر.",
            "en": "This PDF is encrypted, so its attachments can't be read. Drop the original without a password.",
        },
        "no_attachment": {
            "fr": "Ce PDF ne porte pas de texte canonique joint. Un document imprimé ou réenregistré ne se vérifie pas : "
            "déposez l'original, ou le certificat.",
            "ar": "لا يحمل هذا الملف نصا معياريا مرفقا. لا يمكن التحقق من وثيقة أعيد طبعها أو حفظها: "
            "ضعوا النسخة الأصلية أو الشهادة.",
            "en": "This PDF carries no attached canonical text. A reprinted or re-saved document can't be verified: "
            "drop the original, or the certificate.",
        },
        "oversize": {
            "fr": "{subject} : {size} octets, la limite est de {limit}. Déposez l'original tel que le nœud l'a produit.",
            "ar": "{subject}: {size} بايت، والحد الأقصى {limit}. ضعوا النسخة الأصلية كما أنتجتها العقدة.",
            "en": "{subject}: {size} bytes, the limit is {limit}. Drop the original as the node made it.",
        },
        "damaged": {
            "fr": "Ce fichier est endommagé ({found}). Demandez-en une nouvelle copie et comparez les empreintes.",
            "ar": "هذا الملف تالف ({found}). اطلبوا نسخة جديدة منه وقارنوا البصمات.",
            "en": "This file is damaged ({found}). Ask for a new copy and compare the fingerprints.",
        },
        "bad_text": {
            "fr": "Le texte en langue « {language} » n'est pas un texte canonique ({found}). Reprenez-le de l'instrument.",
            "ar": "النص باللغة «{language}» ليس نصا معياريا ({found}). أعيدوا أخذه من الوثيقة.",
            "en": "The text in language “{language}” isn't a canonical text ({found}). Take it from the instrument again.",
        },
        "text_differs": {
            "fr": "Le texte en langue « {language} » a l'empreinte {found}, la déclaration dit {expected}. "
            "Imprimez le texte que la déclaration nomme.",
            "ar": "بصمة النص باللغة «{language}» هي {found} بينما يذكر التصريح {expected}. اطبعوا النص الذي يسميه التصريح.",
            "en": "The text in language “{language}” has the hash {found}, the statement says {expected}. "
            "Print the text that the statement names.",
        },
        "article_missing": {
            "fr": "L'article {number} manque en langue « {language} ». Complétez les deux textes avant de proposer.",
            "ar": "المادة {number} غير موجودة في النص باللغة «{language}». أتموا النصين قبل الاقتراح.",
            "en": "Article {number} is missing in language “{language}”. Complete the texts before proposing.",
        },
        "bad_original": {
            "fr": "Le document ne peut être établi : {found}, attendu : {expected}. Corrigez cette mention.",
            "ar": "لا يمكن إعداد الوثيقة: {found}، والمطلوب: {expected}. صححوا هذا البيان.",
            "en": "The document can't be made: {found}, expected {expected}. Correct that entry.",
        },
        "file_empty": {
            "fr": "« {name} » est vide (0 octet). Joignez le fichier tel qu'il a été enregistré, avec son contenu.",
            "ar": "«{name}» فارغ (0 بايت). أرفقوا الملف كما حُفظ بمحتواه.",
            "en": "“{name}” is empty (0 bytes). Attach the file as it was saved, with its content.",
        },
        "file_large": {
            "fr": "« {name} » fait {size} octets, la limite est de {limit} (32 Mio). Réduisez la résolution du scan, ou "
            "partagez-le en plusieurs fichiers.",
            "ar": "حجم «{name}» هو {size} بايت والحد الأقصى {limit} (32 ميبيبايت). خفضوا دقة المسح أو قسموه إلى عدة ملفات.",
            "en": "“{name}” is {size} bytes, the limit is {limit} (32 MiB). Lower the resolution of the scan, or split it "
            "into several files.",
        },
        "file_name": {
            "fr": "« {name} » ne peut servir de nom : il contient {found}. Renommez le fichier avec des lettres, des "
            "chiffres et une extension.",
            "ar": "لا يصلح «{name}» اسماً لملف: فيه {found}. أعيدوا تسميته بحروف وأرقام وامتداد.",
            "en": "“{name}” can't be a file name: it holds {found}. Rename the file with letters, digits and an extension.",
        },
        "file_name_long": {
            "fr": "Le nom « {name}… » compte {size} caractères, la limite est de {limit}. Raccourcissez-le.",
            "ar": "يضم الاسم «{name}…» {size} حرفاً والحد الأقصى {limit}. اختصروه.",
            "en": "The name “{name}…” has {size} characters, the limit is {limit}. Shorten it.",
        },
        "file_type": {
            "fr": "« {name} » n'est pas d'un type admis. Sont admis : {known}. Enregistrez-le par exemple en PDF.",
            "ar": "«{name}» ليس من نوع مقبول. الأنواع المقبولة: {known}. احفظوه مثلاً بصيغة PDF.",
            "en": "“{name}” isn't of a type that is taken. Taken are: {known}. Save it as a PDF, for example.",
        },
        "file_content": {
            "fr": "« {name} » se dit {suffix}, mais son contenu n'en est pas ; il commence par « {found} ». Donnez-lui sa vraie "
            "extension, ou enregistrez-le de nouveau.",
            "ar": "يحمل «{name}» الامتداد {suffix} غير أن محتواه ليس كذلك؛ فهو يبدأ بـ«{found}». أعطوه امتداده الصحيح أو احفظوه من جديد.",
            "en": "“{name}” calls itself {suffix}, but its content isn't; it begins with “{found}”. Give it its true "
            "extension, or save it again.",
        },
        "file_macros": {
            "fr": "« {name} » contient un programme ({found}). Enregistrez-le sans macros, ou en PDF.",
            "ar": "يتضمن «{name}» برنامجاً ({found}). احفظوه دون وحدات ماكرو أو بصيغة PDF.",
            "en": "“{name}” holds a program ({found}). Save it without macros, or as a PDF.",
        },
        "bad_certificate": {
            "fr": "Ce certificat n'est pas lisible ({found}). Demandez-en une nouvelle copie.",
            "ar": "هذه الشهادة غير مقروءة ({found}). اطلبوا نسخة جديدة منها.",
            "en": "This certificate can't be read ({found}). Ask for a new copy.",
        },
        "not_xml": {
            "fr": "« {name} » n'est pas un fichier XML lisible ({found}). Enregistrez de nouveau le projet au format XML.",
            "ar": "«{name}» ليس ملف XML مقروءا ({found}). أعيدوا حفظ المشروع بصيغة XML.",
            "en": "“{name}” isn't a readable XML file ({found}). Save the project as XML again.",
        },
        "xml_unsafe": {
            "fr": "« {name} » déclare des entités XML, ce qu'aucun logiciel de projet n'écrit : il n'a pas été lu. "
            "Demandez le fichier à sa source.",
            "ar": "يعلن «{name}» كيانات XML لا يكتبها أي برنامج مشاريع: لم يُقرأ. اطلبوا الملف من مصدره.",
            "en": "“{name}” declares XML entities, which no project program writes: it wasn't read. "
            "Ask for the file at its source.",
        },
        "other_schema": {
            "fr": "« {name} » est du XML, mais son premier élément est « {found} » au lieu de « Project » (MS Project). "
            "Exportez au format XML de Microsoft Project.",
            "ar": "«{name}» ملف XML لكن عنصره الأول «{found}» عوض «Project» (MS Project). صدروا بصيغة XML الخاصة بـ Microsoft Project.",
            "en": "“{name}” is XML, but its first element is “{found}” instead of “Project” (MS Project). "
            "Export as Microsoft Project XML.",
        },
        "programme_large": {
            "fr": "« {name} » compte {size} octets, la limite est de {limit}. Exportez une partie du projet.",
            "ar": "يبلغ «{name}» {size} بايت والحد الأقصى {limit}. صدروا جزءا من المشروع.",
            "en": "“{name}” has {size} bytes, the limit is {limit}. Export a part of the project.",
        },
        "programme_many": {
            "fr": "« {name} » contient plus de {limit} tâches ou lignes : personne ne les confirmerait une à une. "
            "Exportez une partie du projet.",
            "ar": "يتضمن «{name}» أكثر من {limit} مهمة أو سطرا: لن يؤكدها أحد واحدة واحدة. صدروا جزءا من المشروع.",
            "en": "“{name}” holds more than {limit} tasks or rows: nobody would confirm them one by one. "
            "Export a part of the project.",
        },
        "programme_elements": {
            "fr": "« {name} » contient plus de {limit} éléments « {found} ». Exportez une partie du projet, ou sans ses champs personnalisés.",
            "ar": "يتضمن «{name}» أكثر من {limit} عنصر «{found}». صدروا جزءا من المشروع أو صدروه دون حقوله الخاصة.",
            "en": "“{name}” holds more than {limit} “{found}” elements. Export a part of the project, or without its custom fields.",
        },
        "programme_ring": {
            "fr": "Les liens du fichier forment une boucle : {names}. Supprimez-en un, puis importez de nouveau.",
            "ar": "روابط الملف تشكل حلقة: {names}. احذفوا أحدها ثم أعيدوا الاستيراد.",
            "en": "The links of the file form a ring: {names}. Remove one of them, then import again.",
        },
        "programme_empty": {
            "fr": "« {name} » ne contient aucune tâche à reprendre. Vérifiez que c'est le bon fichier.",
            "ar": "لا يتضمن «{name}» أي مهمة تؤخذ. تحققوا من أنه الملف الصحيح.",
            "en": "“{name}” holds no task to take. Check that it is the right file.",
        },
        "names_none": {
            "fr": "« {name} » ne contient aucun nom. Collez un nom par ligne, ou déposez un tableau dont une colonne s'intitule « Nom ».",
            "ar": "لا يتضمن «{name}» أي اسم. ألصقوا اسما في كل سطر، أو ضعوا جدولا عنوان أحد أعمدته «الاسم».",
            "en": "“{name}” holds no name. Paste a name a line, or drop a table with a column called “Name”.",
        },
        "names_column": {
            "fr": "Aucune colonne de « {name} » ne s'intitule « Nom » (trouvé : {found}). Nommez-la « Nom », ou « Prénom » et « Nom de famille ».",
            "ar": "ليس في «{name}» عمود عنوانه «الاسم» (الموجود: {found}). سموه «الاسم»، أو «الاسم الشخصي» و«الاسم العائلي».",
            "en": "No column of “{name}” is called “Name” (found: {found}). Call it “Name”, or “First name” and “Last name”.",
        },
        "names_many": {
            "fr": "« {name} » contient {count} noms, la limite est de {limit}. Coupez la liste en plusieurs fichiers.",
            "ar": "يتضمن «{name}» {count} اسما والحد الأقصى {limit}. قسموا القائمة إلى عدة ملفات.",
            "en": "“{name}” holds {count} names, the limit is {limit}. Cut the list into several files.",
        },
        "names_large": {
            "fr": "« {name} » compte {size} octets, la limite est de {limit}. Ne gardez que la colonne des noms.",
            "ar": "يبلغ «{name}» {size} بايت والحد الأقصى {limit}. احتفظوا بعمود الأسماء وحده.",
            "en": "“{name}” has {size} bytes, the limit is {limit}. Keep only the column of names.",
        },
        "not_sheet": {
            "fr": "« {name} » n'est pas un classeur .xlsx lisible ({found}). Enregistrez-le de nouveau au format Excel (.xlsx).",
            "ar": "«{name}» ليس مصنف ‎.xlsx مقروءا ({found}). أعيدوا حفظه بصيغة Excel ‎(.xlsx).",
            "en": "“{name}” isn't a readable .xlsx workbook ({found}). Save it as Excel (.xlsx) again.",
        },
        "sheet_columns": {
            "fr": "« {name} » n'a pas de ligne d'en-tête avec « {expected} ». Partez du modèle à télécharger.",
            "ar": "لا يتضمن «{name}» سطر عناوين فيه «{expected}». انطلقوا من النموذج القابل للتنزيل.",
            "en": "“{name}” has no heading row with “{expected}”. Start from the template to download.",
        },
        "programme_none": {
            "fr": "Aucun fichier n'a été choisi. Choisissez un fichier .xml, .xlsx ou .csv, puis lisez-le.",
            "ar": "لم يُختر أي ملف. اختاروا ملف ‎.xml أو ‎.xlsx أو ‎.csv ثم اقرؤوه.",
            "en": "No file was chosen. Choose an .xml, .xlsx or .csv file, then read it.",
        },
        "programme_parts": {
            "fr": "{count} actes d'un coup, la limite d'une écriture est de {limit}. Décochez-en une partie, puis importez de "
            "nouveau le fichier : ce qui sera déjà au registre ne sera pas ajouté deux fois.",
            "ar": "{count} إجراء دفعة واحدة وحد القيد {limit}. أزيلوا جزءا منها ثم أعيدوا استيراد الملف: ما هو في السجل لا يضاف مرتين.",
            "en": "{count} acts at once, the limit of one entry is {limit}. Uncheck a part, then import the file again: "
            "what is in the record already isn't added twice.",
        },
        "programme_kind": {
            "fr": "« {name} » n'est ni un fichier XML de MS Project, ni un classeur .xlsx, ni un fichier .csv. "
            "Enregistrez-le dans l'un de ces formats.",
            "ar": "«{name}» ليس ملف XML من MS Project ولا مصنف ‎.xlsx ولا ملف ‎.csv. احفظوه بإحدى هذه الصيغ.",
            "en": "“{name}” is neither MS Project XML, nor an .xlsx workbook, nor a .csv file. Save it as one of these.",
        },
    }
