# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""Why an item is unsure, and what a draft as a whole should tell a person: codes with a sentence in three languages."""

from mithaq.ledger.errors import Sentence

REASONS: dict[str, Sentence] = {
    "not_bound": {
        "fr": "Cet État est nommé, mais aucune phrase ne le lie à l'autre : est-il partie ?",
        "ar": "هذه الدولة مذكورة، لكن لا جملة تربطها بالأخرى: هل هي طرف؟",
        "en": "This state is named, but no sentence binds it to the other: is it a party?",
    },
    "name_end": {
        "fr": "La fin du nom n'est pas certaine : comparez avec la phrase.",
        "ar": "نهاية الاسم غير مؤكدة: قارنوا بالجملة.",
        "en": "Where the name ends is not certain: compare with the sentence.",
    },
    "ranks_differ": {
        "fr": "Les phrases donnent des grades différents : choisissez.",
        "ar": "الجمل تذكر رتبا مختلفة: اختاروا.",
        "en": "The sentences give different ranks: choose.",
    },
    "no_party": {
        "fr": "Aucune phrase ne dit de quelle partie relève cette personne : indiquez-la.",
        "ar": "لا جملة تبين الطرف الذي ينتمي إليه هذا الشخص: حددوه.",
        "en": "No sentence says which party this person belongs to: choose it.",
    },
    "side_by_order": {
        "fr": "Deux personnes sont nommées ensemble : la première est supposée relever du premier État nommé. Vérifiez.",
        "ar": "ذُكر شخصان معا: افتُرض أن الأول يتبع الدولة المذكورة أولا. تحققوا.",
        "en": "Two persons are named together: the first is taken to be of the state named first. Check it.",
    },
    "organ_without_party": {
        "fr": "Aucune phrase ne dit de quel État est cet organe : indiquez-le.",
        "ar": "لا جملة تبين الدولة التي تتبعها هذه الهيئة: حددوها.",
        "en": "No sentence says which state this body belongs to: choose it.",
    },
    "weekday": {
        "fr": "Le jour de la semaine laisse plusieurs années : choisissez, ou donnez la date de publication.",
        "ar": "يوم الأسبوع يحتمل عدة سنوات: اختاروا، أو أدخلوا تاريخ النشر.",
        "en": "The weekday leaves several years: choose, or give the date of publication.",
    },
    "weekday+context": {
        "fr": "L'année est déduite du jour de la semaine et d'une date voisine : vérifiez.",
        "ar": "السنة مستنتجة من يوم الأسبوع ومن تاريخ مجاور: تحققوا.",
        "en": "The year is inferred from the weekday and a date nearby: check it.",
    },
    "context": {
        "fr": "L'année est celle d'une date voisine : vérifiez.",
        "ar": "السنة مأخوذة من تاريخ مجاور: تحققوا.",
        "en": "The year is that of a date nearby: check it.",
    },
    "day_and_month": {
        "fr": "Ni l'année ni le jour de la semaine ne sont dits : donnez la date de publication ou l'année.",
        "ar": "لم تُذكر السنة ولا يوم الأسبوع: أدخلوا تاريخ النشر أو السنة.",
        "en": "Neither year nor weekday is said: give the date of publication or the year.",
    },
    "month_only": {
        "fr": "Seuls le mois et l'année sont dits : complétez le jour.",
        "ar": "لم يُذكر سوى الشهر والسنة: أتموا اليوم.",
        "en": "Only the month and the year are said: complete the day.",
    },
    "quarter": {
        "fr": "Seul un trimestre est dit : complétez le jour, s'il en faut un.",
        "ar": "لم يُذكر سوى ربع السنة: أتموا اليوم إن لزم.",
        "en": "Only a quarter is said: complete the day if one is needed.",
    },
    "half_year": {
        "fr": "Seul un semestre est dit : complétez le jour, s'il en faut un.",
        "ar": "لم يُذكر سوى نصف السنة: أتموا اليوم إن لزم.",
        "en": "Only half a year is said: complete the day if one is needed.",
    },
    "no_such_day": {
        "fr": "Cette date n'existe pas au calendrier : corrigez d'après l'original.",
        "ar": "هذا التاريخ غير موجود في التقويم: صححوه استنادا إلى الأصل.",
        "en": "This date does not exist in the calendar: correct it from the original.",
    },
    "weekday_contradicts_date": {
        "fr": "Le jour de la semaine ne correspond pas à la date écrite : l'un des deux est faux.",
        "ar": "يوم الأسبوع لا يوافق التاريخ المكتوب: أحدهما خطأ.",
        "en": "The weekday does not fit the date as written: one of the two is wrong.",
    },
    "weekday_contradicts_publication": {
        "fr": "À la date de publication, ce jour ne tombe pas ce jour de la semaine : l'un des deux est faux.",
        "ar": "بالنظر إلى تاريخ النشر، لا يوافق هذا التاريخ يوم الأسبوع المذكور: أحدهما خطأ.",
        "en": "Given the date of publication this date is not that weekday: one of the two is wrong.",
    },
    "publication_too_far": {
        "fr": "La date est loin de celle de la publication : choisissez l'année.",
        "ar": "التاريخ بعيد عن تاريخ النشر: اختاروا السنة.",
        "en": "The date is far from the date of publication: choose the year.",
    },
    "hijri": {
        "fr": "Converti du calendrier hégirien (Oumm al-Qoura) : vérifiez à un jour près.",
        "ar": "محول من التقويم الهجري (أم القرى): تحققوا بفارق يوم.",
        "en": "Converted from the Hijri calendar (Umm al-Qura): check within a day.",
    },
    "hijri_without_year": {
        "fr": "Date hégirienne sans année : complétez.",
        "ar": "تاريخ هجري دون سنة: أتموه.",
        "en": "A Hijri date without a year: complete it.",
    },
    "said_once": {
        "fr": "Une seule mention : vérifiez que les parties en conviennent.",
        "ar": "ذكر وحيد: تحققوا من أن الطرفين متفقان عليه.",
        "en": "Mentioned only once: check that the parties mean it.",
    },
    "expected": {
        "fr": "La phrase est au conditionnel : une étape attendue, pas un engagement ferme.",
        "ar": "الجملة بصيغة الترجي: خطوة منتظرة وليست التزاما قاطعا.",
        "en": "The sentence expects it: a next step, not a firm commitment.",
    },
    "intention": {
        "fr": "La phrase dit une intention : est-ce un engagement ?",
        "ar": "الجملة تعبر عن نية: هل هو التزام؟",
        "en": "The sentence states an intention: is it a commitment?",
    },
    "nobody": {
        "fr": "La phrase ne dit pas qui s'engage : indiquez-le.",
        "ar": "الجملة لا تبين من يلتزم: حددوه.",
        "en": "The sentence does not say who is bound: choose.",
    },
    "perhaps": {
        "fr": "La phrase engage peut-être quelqu'un, sans assez de certitude pour être ébauchée : lisez-la.",
        "ar": "قد تُلزم هذه الجملة أحدا، دون يقين كاف لإدراجها في المسودة: اقرؤوها.",
        "en": "The sentence may bind somebody, not surely enough to be drafted: read it.",
    },
    "versions_differ": {
        "fr": "Les versions ne disent pas la même chose : voyez les différences.",
        "ar": "الصيغ لا تقول الشيء نفسه: انظروا الفروق.",
        "en": "The versions do not say the same: see the differences.",
    },
}

NOTES: dict[str, Sentence] = {
    "one_version": {
        "fr": "Une seule version ({language}) a été donnée : rien n'a pu être comparé. Ajoutez l'autre texte de la paire.",
        "ar": "قُدِّمت صيغة واحدة ({language}): تعذرت المقارنة. أضيفوا النص الآخر.",
        "en": "Only one version ({language}) was given: nothing could be compared. Add the other text of the pair.",
    },
    "same_language": {
        "fr": "Plusieurs fichiers sont dans la même langue ({language}) : il manque peut-être l'autre version de la paire.",
        "ar": "عدة ملفات باللغة نفسها ({language}): ربما تنقص الصيغة الأخرى.",
        "en": "Several files are in the same language ({language}): the other version of the pair may be missing.",
    },
    "same_bytes": {
        "fr": "« {one} » et « {other} » sont le même fichier : déposez l'autre version.",
        "ar": "«{one}» و«{other}» ملف واحد: أودعوا الصيغة الأخرى.",
        "en": "“{one}” and “{other}” are the same file: drop the other version.",
    },
    "unlike": {
        "fr": "Les fichiers n'ont ni partie, ni personne, ni date en commun : sont-ils bien les versions d'un même texte ?",
        "ar": "ليس بين الملفات طرف ولا شخص ولا تاريخ مشترك: هل هي فعلا صيغ نص واحد؟",
        "en": "The files share no party, person or date: are they versions of one text?",
    },
    "nothing": {
        "fr": "Aucune partie ni aucun engagement n'a été trouvé : est-ce bien un communiqué ?",
        "ar": "لم يُعثر على أي طرف أو التزام: هل هو بيان حقا؟",
        "en": "Neither a party nor a commitment was found: is this a communiqué?",
    },
}
