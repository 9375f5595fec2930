"""What the languages room refuses, as sentences with the next step."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import MithaqError, Sentence


class LanguageError(MithaqError):
    """A text that can't be read or drafted from. `values["name"]` is the name of the file as it was given."""

    sentences: ClassVar[Mapping[str, Sentence]] = {
        "no_file": {
            "fr": "Aucun fichier n'a été donné : déposez ou collez au moins un texte en français, en arabe ou en anglais.",
            "ar": "لم يُقدَّم أي ملف: أودعوا أو ألصقوا نصا واحدا على الأقل بالفرنسية أو العربية أو الإنجليزية.",
            "en": "No file was given: drop or paste at least one text in French, Arabic or English.",
        },
        "too_many_files": {
            "fr": "{count} fichiers ont été donnés, {limit} au plus se comparent à la fois : "
            "gardez les versions d'un même texte.",
            "ar": "قُدِّم {count} من الملفات، والحد الأقصى للمقارنة {limit}: احتفظوا بصيغ النص الواحد فقط.",
            "en": "{count} files were given, at most {limit} are compared at once: keep the versions of one text.",
        },
        "empty": {
            "fr": "« {name} » ne contient aucun texte ({size} octets) : vérifiez le fichier et déposez-le à nouveau.",
            "ar": "الملف «{name}» لا يتضمن أي نص ({size} بايت): تحققوا من الملف وأعيدوا إيداعه.",
            "en": "“{name}” holds no text ({size} bytes): check the file and drop it again.",
        },
        "too_large": {
            "fr": "« {name} » fait {size} octets, la limite est de {limit} : n'en gardez que le communiqué.",
            "ar": "حجم الملف «{name}» {size} بايت والحد الأقصى {limit}: احتفظوا بنص البيان وحده.",
            "en": "“{name}” is {size} bytes, the limit is {limit}: keep only the communiqué.",
        },
        "too_many_segments": {
            "fr": "« {name} » compte {count} segments, {limit} au plus sont comparés à la fois : "
            "coupez le texte par titre ou par chapitre.",
            "ar": "يتضمن الملف «{name}» {count} مقطعا، والحد الأقصى للمقارنة {limit}: قسموا النص حسب العناوين أو الفصول.",
            "en": "“{name}” has {count} segments, at most {limit} are compared at once: cut the text by title or chapter.",
        },
        "nothing_to_compare": {
            "fr": "« {a} » et « {b} » ne contiennent aucun texte : déposez les deux versions à comparer.",
            "ar": "لا يتضمن الملفان «{a}» و«{b}» أي نص: أودعوا الصيغتين المراد مقارنتهما.",
            "en": "“{a}” and “{b}” hold no text: drop the two versions to compare.",
        },
        "not_text": {
            "fr": "« {name} » n'est pas un texte lisible (contenu reconnu : {found}) : "
            "déposez un texte brut, un fichier Word (.docx), un PDF ou une page HTML.",
            "ar": "الملف «{name}» ليس نصا مقروءا (المحتوى المتعرف عليه: {found}): أودعوا نصا خالصا أو ملف Word (docx.) أو PDF أو صفحة HTML.",
            "en": "“{name}” is not a text that can be read (what it holds: {found}): drop plain text, a Word file (.docx), a PDF or an HTML page.",
        },
        "damaged": {
            "fr": "« {name} » est endommagé ou incomplet (fichier {found}) : ouvrez-le, enregistrez-le à nouveau et déposez-le.",
            "ar": "الملف «{name}» تالف أو ناقص (ملف {found}): افتحوه واحفظوه من جديد ثم أودعوه.",
            "en": "“{name}” is damaged or incomplete ({found} file): open it, save it again and drop it.",
        },
        "locked": {
            "fr": "« {name} » est protégé par un mot de passe : enregistrez-en une copie sans mot de passe et déposez-la.",
            "ar": "الملف «{name}» محمي بكلمة سر: احفظوا نسخة منه بلا كلمة سر وأودعوها.",
            "en": "“{name}” is protected by a password: save a copy without one and drop that.",
        },
        "scanned": {
            "fr": "« {name} » ne contient que des images de pages, aucun texte : faites-y reconnaître les caractères, "
            "ou déposez le fichier d'origine.",
            "ar": "الملف «{name}» لا يتضمن سوى صور للصفحات بلا نص: طبقوا عليه التعرف على الحروف، أو أودعوا الملف الأصلي.",
            "en": "“{name}” holds only pictures of pages, no text: have its characters recognised, or drop the original file.",
        },
        "letters_lost": {
            "fr": "Le texte de « {name} » ne peut être lu : le PDF n'enregistre pas ses lettres de façon lisible. "
            "Déposez le fichier Word ou la page d'origine.",
            "ar": "يتعذر قراءة نص «{name}»: حروفه غير محفوظة في ملف PDF على نحو مقروء. أودعوا ملف Word أو الصفحة الأصلية.",
            "en": "The text of “{name}” can't be read: the PDF does not keep its letters in a readable form. "
            "Drop the Word file or the original page.",
        },
        "too_many_pages": {
            "fr": "« {name} » compte {count} pages, la limite est de {limit} : n'en gardez que les pages utiles.",
            "ar": "يتضمن الملف «{name}» {count} صفحة والحد الأقصى {limit}: احتفظوا بالصفحات المفيدة وحدها.",
            "en": "“{name}” has {count} pages, the limit is {limit}: keep only the pages that matter.",
        },
        "bomb": {
            "fr": "« {name} » est refusé : décompressé, il ferait plus de {limit} octets. Enregistrez-le à nouveau "
            "depuis un traitement de texte.",
            "ar": "رُفض الملف «{name}»: حجمه بعد فك الضغط يتجاوز {limit} بايت. احفظوه من جديد ببرنامج لمعالجة النصوص.",
            "en": "“{name}” is refused: unpacked, it would exceed {limit} bytes. Save it again from a word processor.",
        },
        "entities": {
            "fr": "« {name} » est refusé : il définit des entités XML, ce qu'aucun document Word ordinaire ne fait. "
            "Enregistrez-le à nouveau depuis un traitement de texte.",
            "ar": "رُفض الملف «{name}»: يعرّف كيانات XML خلافا لأي مستند Word عادي. احفظوه من جديد ببرنامج لمعالجة النصوص.",
            "en": "“{name}” is refused: it defines XML entities, which no ordinary Word document does. "
            "Save it again from a word processor.",
        },
        "encoding": {
            "fr": "Le codage des caractères de « {name} » n'est aucun de ceux qui sont lus ({tried}) : "
            "enregistrez-le en UTF-8.",
            "ar": "ترميز حروف الملف «{name}» ليس من الترميزات المقروءة ({tried}): احفظوه بترميز UTF-8.",
            "en": "The character encoding of “{name}” is none of those that are read ({tried}): save it as UTF-8.",
        },
        "language": {
            "fr": "« {name} » semble écrit dans une autre langue ({found}) que le français, l'arabe ou l'anglais : "
            "déposez une version dans l'une de ces trois langues.",
            "ar": "يبدو أن الملف «{name}» مكتوب بلغة أخرى ({found}) غير الفرنسية أو العربية أو الإنجليزية: "
            "أودعوا صيغة بإحدى هذه اللغات الثلاث.",
            "en": "“{name}” seems to be written in another language ({found}) than French, Arabic or English: "
            "drop a version in one of these three.",
        },
    }
