"""What the languages room refuses, as sentences with the next step."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import MithaqError, Sentence


class LanguageError(MithaqError):
    """A text that can't be read or drafted from. `values["name"]` is the name of the file as it was given."""

    sentences: ClassVar[Mapping[str, Sentence]] = {
        "no_file": {
            "fr": "Aucun fichier n'a été donné : déposez au moins un texte en français, en arabe ou en anglais.",
            "ar": "لم يُقدَّم أي ملف: أودعوا نصا واحدا على الأقل بالفرنسية أو العربية أو الإنجليزية.",
            "en": "No file was given: drop at least one text in French, Arabic or English.",
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
            "fr": "« {name} » n'est pas un fichier texte (contenu reconnu : {found}) : "
            "enregistrez-le en texte brut (.txt, UTF-8).",
            "ar": "الملف «{name}» ليس ملفا نصيا (المحتوى المتعرف عليه: {found}): احفظوه نصا خالصا (txt. بترميز UTF-8).",
            "en": "“{name}” is not a text file (what it holds: {found}): save it as plain text (.txt, UTF-8).",
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
