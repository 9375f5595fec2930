"""The planning room's refusals: each says what is wrong, both values, and what would mend it."""

from collections.abc import Mapping
from typing import ClassVar

from mithaq.ledger.errors import Language, MithaqError, Sentence
from mithaq.planning.hosting.sentences import REFUSALS
from mithaq.planning.words import tell


class PlanningError(MithaqError):
    """A problem that can't be planned, or wasn't. `named` shows people the names of activities instead of their keys."""

    names: Mapping[str, str] = {}

    def named(self, names: Mapping[str, str]) -> "PlanningError":
        """The same refusal, telling the keys that `names` knows by their names."""
        self.names = names
        return self

    def sentence(self, language: Language) -> str:
        """What is wrong, both values, and what to do next; dates and money as the language writes them."""
        return tell(self.sentences[self.code], language, self.values, names=self.names)

    sentences: ClassVar[Mapping[str, Sentence]] = {
        # The whole
        "no_activity": {
            "fr": "Aucune activité à planifier : ajoutez-en au moins une à la feuille de route.",
            "ar": "لا يوجد أي نشاط للتخطيط: أضيفوا نشاطا واحدا على الأقل إلى خارطة الطريق.",
            "en": "There is no activity to plan: add at least one to the roadmap.",
        },
        "too_many": {
            "fr": "{count} activités dépassent la limite de {most} par calcul : planifiez axe par axe.",
            "ar": "عدد الأنشطة {count} يتجاوز الحد {most} في الحساب الواحد: خططوا لكل محور على حدة.",
            "en": "{count} activities exceed the limit of {most} for one calculation: plan axis by axis.",
        },
        "too_long": {
            "fr": "Du {start} au {horizon}, la période dépasse {most} jours : avancez la date limite du programme.",
            "ar": "المدة من {start} إلى {horizon} تتجاوز {most} يوما: قدموا تاريخ نهاية البرنامج.",
            "en": "From {start} to {horizon} is longer than {most} days: bring the programme's last day forward.",
        },
        "too_late": {
            "fr": "Le programme finirait le {horizon}, après l'an {most} : avancez sa date limite.",
            "ar": "ينتهي البرنامج في {horizon} بعد سنة {most}: قدموا تاريخ نهايته.",
            "en": "The programme would end on {horizon}, after the year {most}: bring its last day forward.",
        },
        "horizon_before_start": {
            "fr": "Le programme finirait le {horizon}, avant de commencer le {start} : corrigez l'une des deux dates.",
            "ar": "ينتهي البرنامج في {horizon} قبل بدايته في {start}: صححوا أحد التاريخين.",
            "en": "The programme would end on {horizon}, before it starts on {start}: correct one of the two dates.",
        },
        "twice": {
            "fr": "« {key} » est donné deux fois : gardez-en un seul.",
            "ar": "ورد «{key}» مرتين: احتفظوا بواحد فقط.",
            "en": "“{key}” is given twice: keep one of them.",
        },
        # What refers to something
        "unknown_activity": {
            "fr": "Le lien de « {before} » vers « {after} » nomme une activité absente, « {key} » : ajoutez-la ou retirez le lien.",
            "ar": "الرابط من «{before}» إلى «{after}» يشير إلى نشاط غير موجود «{key}»: أضيفوه أو احذفوا الرابط.",
            "en": "The link from “{before}” to “{after}” names an absent activity, “{key}”: add it or remove the link.",
        },
        "unknown_calendar": {
            "fr": "« {owner} » suit le calendrier « {key} », qui n'existe pas : choisissez un calendrier parmi {known}.",
            "ar": "يتبع «{owner}» التقويم «{key}» غير الموجود: اختاروا تقويما من {known}.",
            "en": "“{owner}” follows the calendar “{key}”, which doesn't exist: choose one of {known}.",
        },
        "unknown_resource": {
            "fr": "« {activity} » demande « {resource} », que personne ne fournit : ajoutez cette ressource ou retirez la demande.",
            "ar": "يتطلب «{activity}» المورد «{resource}» الذي لا يوفره أحد: أضيفوا المورد أو احذفوا الطلب.",
            "en": "“{activity}” asks for “{resource}”, which nobody has: add the resource or remove the demand.",
        },
        "cycle": {
            "fr": "Ces activités s'attendent en cercle : {cycle}. Retirez l'un de ces liens.",
            "ar": "تنتظر هذه الأنشطة بعضها بعضا في حلقة: {cycle}. احذفوا أحد هذه الروابط.",
            "en": "These activities wait for each other in a circle: {cycle}. Remove one of these links.",
        },
        # Numbers
        "no_mode": {
            "fr": "« {activity} » n'a aucune manière d'être réalisée : donnez une durée.",
            "ar": "لا توجد أي طريقة لإنجاز «{activity}»: حددوا مدة.",
            "en": "“{activity}” has no way of being carried out: give it a duration.",
        },
        "negative_duration": {
            "fr": "La durée de « {activity} » est de {duration} jours ouvrés : donnez 0 (jalon) ou plus.",
            "ar": "مدة «{activity}» هي {duration} من أيام العمل: حددوا 0 (محطة مرحلية) أو أكثر.",
            "en": "“{activity}” lasts {duration} working days: give 0 (a milestone) or more.",
        },
        "mixed_milestone": {
            "fr": "« {activity} » est un jalon dans une variante et dure {duration} jours dans une autre : séparez les deux.",
            "ar": "«{activity}» محطة مرحلية في صيغة ومدته {duration} من الأيام في أخرى: افصلوا بين الاثنين.",
            "en": "“{activity}” is a milestone in one mode and lasts {duration} days in another: make them two activities.",
        },
        "milestone_demand": {
            "fr": "Le jalon « {activity} » demande {amount} de « {resource} » : donnez-lui une durée ou retirez la demande.",
            "ar": "تتطلب المحطة المرحلية «{activity}» {amount} من «{resource}»: حددوا لها مدة أو احذفوا الطلب.",
            "en": "The milestone “{activity}” asks for {amount} of “{resource}”: give it a duration or remove the demand.",
        },
        "negative_demand": {
            "fr": "« {activity} » demande {amount} de « {resource} » : donnez 0 ou plus.",
            "ar": "يتطلب «{activity}» {amount} من «{resource}»: حددوا 0 أو أكثر.",
            "en": "“{activity}” asks for {amount} of “{resource}”: give 0 or more.",
        },
        "over_capacity": {
            "fr": "« {activity} » demande {amount} de « {resource} », qui n'en a que {capacity} par jour : réduisez la demande ou augmentez la ressource.",
            "ar": "يتطلب «{activity}» {amount} من «{resource}» ولا يتوفر منه سوى {capacity} في اليوم: خفضوا الطلب أو زيدوا المورد.",
            "en": "“{activity}” asks for {amount} of “{resource}”, which has only {capacity} a day: ask for less or add to the resource.",
        },
        "negative_capacity": {
            "fr": "La capacité de « {resource} » est de {capacity} : donnez 0 ou plus.",
            "ar": "سعة «{resource}» هي {capacity}: حددوا 0 أو أكثر.",
            "en": "The capacity of “{resource}” is {capacity}: give 0 or more.",
        },
        "negative_lag": {
            "fr": "De « {before} » à « {after} », le délai est de {lag} jours : donnez 0 ou plus.",
            "ar": "المهلة من «{before}» إلى «{after}» هي {lag} من الأيام: حددوا 0 أو أكثر.",
            "en": "From “{before}” to “{after}” the lag is {lag} days: give 0 or more.",
        },
        "lag_order": {
            "fr": "De « {before} » à « {after} », le délai maximal ({most}) est plus court que le minimal ({lag}) : corrigez l'un des deux.",
            "ar": "من «{before}» إلى «{after}» المهلة القصوى ({most}) أقصر من الدنيا ({lag}): صححوا إحداهما.",
            "en": "From “{before}” to “{after}” the longest lag ({most}) is shorter than the shortest ({lag}): correct one of them.",
        },
        "too_large": {
            "fr": "« {key} » porte le nombre {number}, au-delà de {most} : vérifiez la saisie.",
            "ar": "يحمل «{key}» العدد {number} الذي يتجاوز {most}: تحققوا من الإدخال.",
            "en": "“{key}” has the number {number}, beyond {most}: check what was typed.",
        },
        # Money
        "negative_cost": {
            "fr": "Le coût de « {activity} » est de {cost} : donnez 0 ou plus.",
            "ar": "كلفة «{activity}» هي {cost}: حددوا 0 أو أكثر.",
            "en": "“{activity}” costs {cost}: give 0 or more.",
        },
        "negative_limit": {
            "fr": "Le budget {year} est de {limit} : donnez 0 ou plus.",
            "ar": "ميزانية سنة {year} هي {limit}: حددوا 0 أو أكثر.",
            "en": "The budget of {year} is {limit}: give 0 or more.",
        },
        "no_currency": {
            "fr": "« {activity} » coûte {cost} sans monnaie : indiquez la monnaie, par exemple {known}.",
            "ar": "كلفة «{activity}» هي {cost} دون عملة: حددوا العملة، مثلا {known}.",
            "en": "“{activity}” costs {cost} without a currency: name the currency, for example {known}.",
        },
        "other_currency": {
            "fr": "« {activity} » coûte {cost}, alors que les budgets sont en {known} : convertissez ce coût ou ajoutez un budget en {currency}.",
            "ar": "كلفة «{activity}» هي {cost} بينما الميزانيات بعملة {known}: حولوا الكلفة أو أضيفوا ميزانية بعملة {currency}.",
            "en": "“{activity}” costs {cost}, but the budgets are in {known}: convert the cost or add a budget in {currency}.",
        },
        # Days
        "no_working_day": {
            "fr": "Le calendrier « {calendar} » n'a aucun jour ouvré du {start} au {horizon} : rouvrez des jours de la semaine ou retirez des fermetures.",
            "ar": "لا يتضمن التقويم «{calendar}» أي يوم عمل من {start} إلى {horizon}: افتحوا أياما من الأسبوع أو احذفوا أيام إغلاق.",
            "en": "The calendar “{calendar}” has no working day from {start} to {horizon}: open some weekdays or remove closures.",
        },
        "no_common_day": {
            "fr": "Les calendriers {calendars} de « {activity} » et de ses ressources n'ont aucun jour ouvré commun : changez l'un d'eux.",
            "ar": "ليس للتقاويم {calendars} الخاصة بـ«{activity}» وموارده أي يوم عمل مشترك: غيروا أحدها.",
            "en": "The calendars {calendars} of “{activity}” and its resources share no working day: change one of them.",
        },
        "deadline_before_release": {
            "fr": "« {activity} » doit finir le {deadline} mais ne peut commencer avant le {release} : déplacez l'une des deux dates.",
            "ar": "يجب أن ينتهي «{activity}» في {deadline} لكنه لا يبدأ قبل {release}: غيروا أحد التاريخين.",
            "en": "“{activity}” must end by {deadline} but can't start before {release}: move one of the two dates.",
        },
        "fixed_outside": {
            "fr": "« {activity} » est fixée au {fixed}, hors de la période permise du {first} au {last} : déplacez l'une de ces dates.",
            "ar": "حدد «{activity}» في {fixed} خارج المدة المسموح بها من {first} إلى {last}: غيروا أحد هذه التواريخ.",
            "en": "“{activity}” is fixed on {fixed}, outside the permitted {first} to {last}: move one of these dates.",
        },
        "fixed_closed": {
            "fr": "« {activity} » est fixée au {fixed}, jour fermé pour {calendars} : choisissez un jour ouvré, par exemple le {next}.",
            "ar": "حدد «{activity}» في {fixed} وهو يوم مغلق في {calendars}: اختاروا يوم عمل، مثلا {next}.",
            "en": "“{activity}” is fixed on {fixed}, a closed day for {calendars}: choose a working day, for example {next}.",
        },
        # The solver
        "no_solver": {
            "fr": "Le solveur OR-Tools n'est pas installé sur ce nœud : exécutez bin/setup, puis recommencez.",
            "ar": "محرك الحساب OR-Tools غير مثبت في هذه العقدة: نفذوا bin/setup ثم أعيدوا المحاولة.",
            "en": "The solver OR-Tools isn't installed on this node: run bin/setup, then try again.",
        },
        "impossible": {
            "fr": "Aucun plan ne tient tout du {start} au {horizon}, c'est prouvé : demandez ce qui s'oppose, puis déplacez une de ces exigences.",
            "ar": "ثبت أنه لا توجد خطة تفي بكل الشروط من {start} إلى {horizon}: اطلبوا بيان ما يتعارض ثم عدلوا أحد هذه الشروط.",
            "en": "No plan holds everything from {start} to {horizon}, and that is proved: ask what conflicts, then move one of these demands.",
        },
        "not_proved": {
            "fr": "Aucun plan trouvé en {seconds} s, et rien ne prouve qu'il n'y en a pas : donnez plus de temps ou desserrez une date.",
            "ar": "لم يعثر على أي خطة خلال {seconds} ثانية، ولم يثبت أنها غير ممكنة: امنحوا وقتا أطول أو خففوا من أحد التواريخ.",
            "en": "No plan was found in {seconds} s, nor a proof that there is none: give it more time or loosen a date.",
        },
        "unknown_slip": {
            "fr": "Un retard ou une signature nomme « {key} », qui n'est pas dans le programme : corrigez le nom ou retirez-le.",
            "ar": "يشير تأخير أو توقيع إلى «{key}» غير الوارد في البرنامج: صححوا الاسم أو احذفوه.",
            "en": "A slip or a signature names “{key}”, which isn't in the programme: correct the name or remove it.",
        },
        "other_plan": {
            "fr": "Le plan donné ne tient pas dans ce programme ({codes}) : donnez le plan convenu pour ce programme.",
            "ar": "الخطة المعطاة لا تصح في هذا البرنامج ({codes}): قدموا الخطة المتفق عليها لهذا البرنامج.",
            "en": "The plan given doesn't hold in this programme ({codes}): give the plan that was agreed for it.",
        },
        "nothing_fits": {
            "fr": "Aucun ordonnancement de {count} activités trouvé en {schedules} essais, et rien ne prouve qu'il n'y en a pas : donnez plus de temps.",
            "ar": "لم يعثر على جدولة لعدد {count} من الأنشطة خلال {schedules} محاولة، ولم يثبت أنها غير ممكنة: امنحوا وقتا أطول.",
            "en": "No schedule of {count} activities was found in {schedules} tries, nor a proof that there is none: give it more time.",
        },
        "cancelled": {
            "fr": "Calcul arrêté avant le premier plan : relancez-le quand vous voudrez.",
            "ar": "أوقف الحساب قبل العثور على خطة أولى: أعيدوا تشغيله متى شئتم.",
            "en": "The calculation was stopped before a first plan: start it again when you like.",
        },
        "wrong_plan": {
            "fr": "Le plan calculé ne passe pas le contrôle indépendant ({codes}) et n'est pas gardé : signalez-le avec ce problème ({hash}).",
            "ar": "لم تجتز الخطة المحسوبة المراقبة المستقلة ({codes}) ولم تحفظ: بلغوا عن ذلك مع هذا البرنامج ({hash}).",
            "en": "The plan found fails the independent check ({codes}) and isn't kept: report it with this problem ({hash}).",
        },
        **REFUSALS,
        # Reading
        "malformed": {
            "fr": "Ce n'est pas un enregistrement de {kind} ({why}) : demandez-le de nouveau à l'autre partie.",
            "ar": "هذا ليس تسجيلا من نوع {kind} ({why}): اطلبوه من جديد من الطرف الآخر.",
            "en": "This isn't a record of a {kind} ({why}): ask the other party for it again.",
        },
        "not_read": {
            "fr": "Ce fichier ne décrit pas un {kind} lisible ({why}) : corrigez cet endroit.",
            "ar": "لا يصف هذا الملف {kind} يمكن قراءته ({why}): صححوا هذا الموضع.",
            "en": "This file doesn't describe a {kind} that can be read ({why}): correct that place.",
        },
        "not_patterson": {
            "fr": "Ligne {line} : ce n'est pas un fichier Patterson ({why}). Vérifiez qu'il s'agit bien d'un .rcp.",
            "ar": "السطر {line}: هذا ليس ملف Patterson ({why}). تحققوا من أنه ملف .rcp.",
            "en": "Line {line}: this isn't a Patterson file ({why}). Check that it is an .rcp.",
        },
        "not_mm": {
            "fr": "Ligne {line} : ce n'est pas un fichier multi-mode PSPLIB ou MMLIB ({why}). Vérifiez qu'il s'agit bien d'un .mm.",
            "ar": "السطر {line}: هذا ليس ملفا متعدد الصيغ من PSPLIB أو MMLIB ({why}). تحققوا من أنه ملف .mm.",
            "en": "Line {line}: this isn't a multi-mode file of PSPLIB or MMLIB ({why}). Check that it is an .mm.",
        },
        "over_stock": {
            "fr": "Les activités consomment au moins {least} de « {stock} », qui n'en a que {amount} : augmentez-le ou allégez une variante.",
            "ar": "تستهلك الأنشطة {least} على الأقل من «{stock}» الذي لا يتوفر منه سوى {amount}: زيدوه أو خففوا إحدى الصيغ.",
            "en": "The activities take at least {least} of “{stock}”, of which there is only {amount}: add to it or lighten a mode.",
        },
        "unknown_country": {
            "fr": "Aucun jour férié connu pour « {country} » : donnez un code à trois lettres ou saisissez les jours fermés.",
            "ar": "لا توجد أعياد معروفة للرمز «{country}»: أدخلوا رمزا من ثلاثة أحرف أو حددوا أيام الإغلاق.",
            "en": "No public holidays are known for “{country}”: give a three-letter code or enter the closed days.",
        },
        "decree_without_name": {
            "fr": "La décision ferme le {date} sans nommer le jour férié : donnez son nom ou la date remplacée.",
            "ar": "يغلق القرار يوم {date} دون تسمية العيد: حددوا اسمه أو التاريخ المعوض.",
            "en": "The decree closes {date} without naming the holiday: give its name or the date that it replaces.",
        },
    }
