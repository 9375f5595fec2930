"""Headings and names of the roadmap's spreadsheets in three languages: written, and recognised when they come back."""

from collections.abc import Mapping

from mithaq.ledger.errors import Language, Sentence

COLUMNS: dict[str, Sentence] = {
    "number": {"fr": "N°", "ar": "الرقم", "en": "No."},
    "axis": {"fr": "Axe", "ar": "المحور", "en": "Axis"},
    "commitment": {"fr": "Engagement", "ar": "الالتزام", "en": "Commitment"},
    "undertaking": {"fr": "Action", "ar": "العملية", "en": "Undertaking"},
    "name": {"fr": "Activité", "ar": "النشاط", "en": "Activity"},
    "name_fr": {"fr": "Nom en français", "ar": "الاسم بالفرنسية", "en": "Name in French"},
    "name_ar": {"fr": "Nom en arabe", "ar": "الاسم بالعربية", "en": "Name in Arabic"},
    "name_en": {"fr": "Nom en anglais", "ar": "الاسم بالإنجليزية", "en": "Name in English"},
    "length": {"fr": "Jours ouvrés", "ar": "أيام العمل", "en": "Working days"},
    "week": {"fr": "Calendrier", "ar": "الرزنامة", "en": "Calendar"},
    "start": {"fr": "Début", "ar": "البداية", "en": "Start"},
    "end": {"fr": "Fin", "ar": "النهاية", "en": "End"},
    "start_before": {"fr": "Début en vigueur", "ar": "البداية السارية", "en": "Start in force"},
    "end_before": {"fr": "Fin en vigueur", "ar": "النهاية السارية", "en": "End in force"},
    "host": {"fr": "Partie hôte", "ar": "الطرف المضيف", "en": "Hosting party"},
    "release": {"fr": "Pas avant", "ar": "ليس قبل", "en": "Not before"},
    "deadline": {"fr": "Échéance", "ar": "الأجل الأقصى", "en": "Deadline"},
    "fixed": {"fr": "Date fixe", "ar": "تاريخ ثابت", "en": "Fixed day"},
    "slack": {"fr": "Marge (jours)", "ar": "الهامش (أيام)", "en": "Slack (days)"},
    "after": {"fr": "Après", "ar": "بعد", "en": "After"},
    "holds": {"fr": "Ressources", "ar": "الموارد", "en": "Resources"},
    "state": {"fr": "État", "ar": "الحالة", "en": "State"},
    "key": {"fr": "Identifiant", "ar": "المعرف", "en": "Id"},
    "units": {"fr": "Nombre par jour", "ar": "العدد في اليوم", "en": "How many a day"},
    "pool": {"fr": "Ressource", "ar": "المورد", "en": "Resource"},
}
FORMER: Mapping[str, str] = {"Jours ouvrables": "length"}  # headings of files that went out before
SHEETS: dict[str, Sentence] = {
    "roadmap": {"fr": "Feuille de route", "ar": "خارطة الطريق", "en": "Roadmap"},
    "pools": {"fr": "Ressources", "ar": "الموارد", "en": "Resources"},
    "lost": {"fr": "Non repris", "ar": "ما لم يُدرج", "en": "Left out"},
    "help": {"fr": "Mode d'emploi", "ar": "طريقة الملء", "en": "How to fill in"},
}
HELP: Mapping[Language, tuple[str, ...]] = {
    "fr": (
        "Une ligne par activité. Seul « Activité » est nécessaire ; 0 jour ouvré est un jalon.",
        "Action : le nom de l'action du registre à laquelle l'activité appartient.",
        "Calendrier : le code d'une partie, ou « Calendrier commun ».",
        "Après : numéros des lignes attendues, délai en jours ouvrés : « 1; 3+2; 3SS+2 » (SS : du début).",
        "Ressources : « Instructeurs ×3; Camions ×2 ». Leur nombre par jour est sur la feuille « Ressources ».",
        "Dates : des dates, ou AAAA-MM-JJ.",
    ),
    "ar": (
        "سطر لكل نشاط. «النشاط» وحده ضروري؛ و0 من أيام العمل مرحلة بارزة.",
        "العملية: اسم العملية المسجلة التي ينتمي إليها النشاط.",
        "الرزنامة: رمز أحد الطرفين أو «الرزنامة المشتركة».",
        "بعد: أرقام الأسطر المنتظرة مع أجل بأيام العمل: «1; 3+2; 3SS+2» (SS: بعد البداية).",
        "الموارد: «مدربون ×3; شاحنات ×2». وعددها في اليوم في ورقة «الموارد».",
        "التواريخ: تواريخ أو YYYY-MM-DD.",
    ),
    "en": (
        "One row for each activity. Only “Activity” is needed; 0 working days is a milestone.",
        "Undertaking: the name of the undertaking of the record to which the activity belongs.",
        "Calendar: the code of a party, or “Shared calendar”.",
        "After: the numbers of the rows waited for, with a lag in working days: “1; 3+2; 3SS+2” (SS: after its start).",
        "Resources: “Instructors ×3; Trucks ×2”. How many there are a day is on the sheet “Resources”.",
        "Dates: dates, or YYYY-MM-DD.",
    ),
}
