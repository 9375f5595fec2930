"""What the planning room says about plans and conflicts, in the three languages."""

from collections.abc import Mapping

from mithaq.ledger.errors import Sentence

VIOLATIONS: Mapping[str, Sentence] = {
    "other_problem": {
        "fr": "Ce plan répond à un autre programme ({found}) que celui-ci ({expected}) : recalculez-le.",
        "ar": "تجيب هذه الخطة عن برنامج آخر ({found}) غير هذا ({expected}): أعيدوا حسابها.",
        "en": "This plan answers another programme ({found}) than this one ({expected}): calculate it again.",
    },
    "missing": {
        "fr": "Le plan ne donne pas de date à « {activity} » : recalculez-le.",
        "ar": "لا تحدد الخطة تاريخا لـ«{activity}»: أعيدوا حسابها.",
        "en": "The plan has no date for “{activity}”: calculate it again.",
    },
    "unknown": {
        "fr": "Le plan date « {activity} », qui n'est pas dans le programme : recalculez-le.",
        "ar": "تحدد الخطة تاريخا لـ«{activity}» وهو غير وارد في البرنامج: أعيدوا حسابها.",
        "en": "The plan dates “{activity}”, which isn't in the programme: calculate it again.",
    },
    "bad_mode": {
        "fr": "« {activity} » est prévue dans la variante {mode}, alors qu'elle en a {count} : recalculez le plan.",
        "ar": "برمج «{activity}» بالصيغة {mode} بينما له {count} من الصيغ: أعيدوا حساب الخطة.",
        "en": "“{activity}” is planned in mode {mode}, but it has {count}: calculate the plan again.",
    },
    "outside": {
        "fr": "« {activity} » sort du programme, du {start} au {horizon} : elle irait du {first} au {last}.",
        "ar": "يخرج «{activity}» عن مدة البرنامج من {start} إلى {horizon}: سيمتد من {first} إلى {last}.",
        "en": "“{activity}” leaves the programme, {start} to {horizon}: it would run from {first} to {last}.",
    },
    "closed_day": {
        "fr": "« {activity} » commence le {start}, jour fermé pour « {calendar} » : commencez un jour ouvré.",
        "ar": "يبدأ «{activity}» في {start} وهو يوم مغلق في «{calendar}»: ابدؤوا في يوم عمل.",
        "en": "“{activity}” starts on {start}, a closed day for “{calendar}”: start on a working day.",
    },
    "wrong_end": {
        "fr": "« {activity} », commencée le {start}, finit le {expected} d'après les calendriers ; le plan dit {end}.",
        "ar": "يبدأ «{activity}» في {start} وينتهي حسب التقاويم في {expected}؛ أما الخطة فتقول {end}.",
        "en": "“{activity}”, started on {start}, ends on {expected} by the calendars; the plan says {end}.",
    },
    "unfinished": {
        "fr": "« {activity} », commencée le {start}, n'a pas {duration} jours ouvrés jusqu'au {horizon} : commencez plus tôt.",
        "ar": "يبدأ «{activity}» في {start} ولا تتوفر له {duration} من أيام العمل إلى غاية {horizon}: ابدؤوا قبل ذلك.",
        "en": "“{activity}”, started on {start}, hasn't {duration} working days until {horizon}: start earlier.",
    },
    "order": {
        "fr": "« {after} » commence le {start}, alors que « {before} » l'occupe jusqu'au {anchor} : attendez.",
        "ar": "يبدأ «{after}» في {start} بينما يمتد ما ينتظره من «{before}» إلى {anchor}: انتظروا.",
        "en": "“{after}” starts on {start}, but what it awaits of “{before}” is on {anchor}: let it wait.",
    },
    "lag": {
        "fr": "De « {before} » à « {after} », il y a {found} jours au lieu d'au moins {lag} : décalez « {after} ».",
        "ar": "الأيام الفاصلة بين «{before}» و«{after}»: {found} بدل {lag} على الأقل؛ أخروا «{after}».",
        "en": "From “{before}” to “{after}” there are {found} days instead of at least {lag}: move “{after}” back.",
    },
    "most": {
        "fr": "De « {before} » à « {after} », il y a {found} jours au lieu d'au plus {most} : rapprochez-les.",
        "ar": "الأيام الفاصلة بين «{before}» و«{after}»: {found} بدل {most} على الأكثر؛ قربوا بينهما.",
        "en": "From “{before}” to “{after}” there are {found} days instead of at most {most}: bring them closer.",
    },
    "capacity": {
        "fr": "Le {day}, {used} de « {resource} » sont demandés pour {capacity} disponibles, par {activities} : décalez l'une.",
        "ar": "في {day} يطلب {used} من «{resource}» والمتوفر {capacity}، من طرف {activities}: غيروا تاريخ أحدها.",
        "en": "On {day}, {used} of “{resource}” are asked for and {capacity} available, by {activities}: move one.",
    },
    "budget": {
        "fr": "Ce qui commence en {year} coûte {used} pour un budget de {limit} : reportez {activities} ou relevez le budget.",
        "ar": "كلفة ما يبدأ سنة {year} هي {used} والميزانية {limit}: أجلوا {activities} أو ارفعوا الميزانية.",
        "en": "What starts in {year} costs {used} for a budget of {limit}: postpone some of {activities} or raise the budget.",
    },
    "release": {
        "fr": "« {activity} » commence le {start}, avant la date permise du {release} : attendez.",
        "ar": "يبدأ «{activity}» في {start} قبل التاريخ المسموح به {release}: انتظروا.",
        "en": "“{activity}” starts on {start}, before it may on {release}: let it wait.",
    },
    "deadline": {
        "fr": "« {activity} » finit le {end}, après l'échéance du {deadline} : avancez-la ou demandez un report.",
        "ar": "ينتهي «{activity}» في {end} بعد الأجل المحدد في {deadline}: قدموه أو اطلبوا تأجيلا.",
        "en": "“{activity}” ends on {end}, after its deadline of {deadline}: bring it forward or ask for a new date.",
    },
    "fixed": {
        "fr": "« {activity} » commence le {start} au lieu de la date fixée du {fixed} : rétablissez-la.",
        "ar": "يبدأ «{activity}» في {start} بدل التاريخ المحدد {fixed}: أعيدوه إليه.",
        "en": "“{activity}” starts on {start} instead of the fixed {fixed}: put it back.",
    },
    "makespan": {
        "fr": "Le plan annonce sa fin le {told}, mais la dernière activité finit le {found} : recalculez-le.",
        "ar": "تعلن الخطة نهايتها في {told} بينما ينتهي آخر نشاط في {found}: أعيدوا حسابها.",
        "en": "The plan says that it ends on {told}, but the last activity ends on {found}: calculate it again.",
    },
    "claim": {
        "fr": "Le plan se dit « {status} » avec une fin au {makespan} et une borne au {bound}, ce qui se contredit : recalculez-le.",
        "ar": "تصف الخطة نفسها بأنها «{status}» بنهاية في {makespan} وحد أدنى في {bound} وهذا تناقض: أعيدوا حسابها.",
        "en": "The plan calls itself “{status}” with its end on {makespan} and a bound of {bound}, which contradict: calculate it again.",
    },
}

# What a programme holds to; a conflict lists those that can't hold together.
COMMITMENTS: Mapping[str, Sentence] = {
    "deadline": {
        "fr": "« {activity} » finit le {deadline} au plus tard.",
        "ar": "ينتهي «{activity}» في {deadline} كأقصى أجل.",
        "en": "“{activity}” ends by {deadline}.",
    },
    "fixed": {
        "fr": "« {activity} » commence le {fixed}, date fixée.",
        "ar": "يبدأ «{activity}» في {fixed} وهو تاريخ محدد.",
        "en": "“{activity}” starts on {fixed}, a fixed date.",
    },
    "release": {
        "fr": "« {activity} » ne commence pas avant le {release}.",
        "ar": "لا يبدأ «{activity}» قبل {release}.",
        "en": "“{activity}” doesn't start before {release}.",
    },
    "capacity": {
        "fr": "« {resource} » : {capacity} par jour au plus.",
        "ar": "«{resource}»: {capacity} في اليوم على الأكثر.",
        "en": "“{resource}”: at most {capacity} a day.",
    },
    "budget": {
        "fr": "Le budget {year} est de {limit}.",
        "ar": "ميزانية سنة {year} هي {limit}.",
        "en": "The budget of {year} is {limit}.",
    },
    "order": {
        "fr": "« {after} » attend « {before} ».",
        "ar": "يأتي «{after}» بعد «{before}».",
        "en": "“{after}” waits for “{before}”.",
    },
    "group": {
        "fr": "L'ordre convenu dans « {group} ».",
        "ar": "الترتيب المتفق عليه في «{group}».",
        "en": "The order agreed in “{group}”.",
    },
    "horizon": {
        "fr": "Tout finit le {horizon} au plus tard.",
        "ar": "ينتهي كل شيء في {horizon} كأقصى أجل.",
        "en": "Everything ends by {horizon}.",
    },
}

CONFLICTS: Mapping[str, Sentence] = {
    "minimal": {
        "fr": "Ces {count} exigences ne peuvent pas tenir ensemble, et c'est vérifié ; il suffit d'en céder une :",
        "ar": "تبين بعد التحقق أن هذه الشروط ({count}) لا تجتمع، ويكفي التخلي عن واحد منها:",
        "en": "These {count} demands can't hold together, which was checked twice; giving up one of them is enough:",
    },
    "impossible": {
        "fr": "Ces {count} exigences ne peuvent pas tenir ensemble, et c'est vérifié ; le temps a manqué pour écarter celles qui n'y sont pour rien :",
        "ar": "تبين بعد التحقق أن هذه الشروط ({count}) لا تجتمع، ولم يكف الوقت لاستبعاد ما لا دخل له منها:",
        "en": "These {count} demands can't hold together, which was checked twice; time ran out to rule out those that play no part:",
    },
    "not_proved": {
        "fr": "Rien n'est prouvé : ni plan, ni contradiction, dans le temps donné. Donnez plus de temps ou desserrez une date.",
        "ar": "لم يثبت شيء في الوقت الممنوح: لا خطة ولا تعارض. امنحوا وقتا أطول أو خففوا من أحد التواريخ.",
        "en": "Nothing is proved in the given time: neither a plan nor a contradiction. Give it more time or loosen a date.",
    },
    "possible": {
        "fr": "Toutes les exigences peuvent tenir ensemble : lancez le calcul du plan.",
        "ar": "يمكن أن تجتمع كل الشروط: أطلقوا حساب الخطة.",
        "en": "All demands can hold together: calculate the plan.",
    },
}

WHY: Mapping[str, Sentence] = {
    "order": {
        "fr": "« {activity} » commence le {start} parce qu'elle attend « {holder} », qui finit le {end}.",
        "ar": "يبدأ «{activity}» في {start} لأنه ينتظر «{holder}» الذي ينتهي في {end}.",
        "en": "“{activity}” starts on {start} because it waits for “{holder}”, which ends on {end}.",
    },
    "lag": {
        "fr": "« {activity} » commence le {start} parce qu'au moins {lag} jours la séparent de « {holder} » (fin le {end}).",
        "ar": "يبدأ «{activity}» في {start} لأن ما يفصله عن «{holder}» (ينتهي في {end}) لا يقل عن {lag} من الأيام.",
        "en": "“{activity}” starts on {start} because at least {lag} days lie between it and “{holder}” (ends on {end}).",
    },
    "most": {
        "fr": "« {activity} » ne peut précéder le {start} : « {holder} » s'en éloignerait de plus que le délai maximal.",
        "ar": "لا يمكن أن يسبق «{activity}» {start}: سيبتعد عنه «{holder}» أكثر من المهلة القصوى.",
        "en": "“{activity}” can't come before {start}: “{holder}” would be further from it than the longest lag.",
    },
    "capacity": {
        "fr": "« {activity} » attend jusqu'au {start} : le {day}, « {resource} » est tenu par {activities} ; il en faudrait {used}, il y en a {capacity}.",
        "ar": "ينتظر «{activity}» حتى {start}: في {day} يستعمل «{resource}» من طرف {activities}؛ المطلوب {used} والمتوفر {capacity}.",
        "en": "“{activity}” waits until {start}: on {day}, “{resource}” is held by {activities}; {used} would be needed, there are {capacity}.",
    },
    "closed": {
        "fr": "« {activity} » ne pouvait commencer du {first} au {last} : {count} jours fermés.",
        "ar": "لم يكن ممكنا أن يبدأ «{activity}» من {first} إلى {last}: عدد الأيام المغلقة {count}.",
        "en": "“{activity}” couldn't start from {first} to {last}: {count} closed days.",
    },
    "release": {
        "fr": "« {activity} » ne doit pas commencer avant le {release}.",
        "ar": "يجب ألا يبدأ «{activity}» قبل {release}.",
        "en": "“{activity}” must not start before {release}.",
    },
    "fixed": {
        "fr": "« {activity} » est fixée au {fixed}.",
        "ar": "حدد تاريخ «{activity}» في {fixed}.",
        "en": "“{activity}” is fixed on {fixed}.",
    },
    "budget": {
        "fr": "« {activity} » ne peut commencer en {year} : avec {activities}, il faudrait {used} et le budget est de {limit}.",
        "ar": "لا يمكن أن يبدأ «{activity}» سنة {year}: مع {activities} يلزم {used} والميزانية {limit}.",
        "en": "“{activity}” can't start in {year}: with {activities} it would take {used}, and the budget is {limit}.",
    },
    "start": {
        "fr": "« {activity} » commence dès le début du programme, le {start}.",
        "ar": "يبدأ «{activity}» مع بداية البرنامج في {start}.",
        "en": "“{activity}” starts as soon as the programme begins, on {start}.",
    },
    "outside": {
        "fr": "« {activity} » ne peut commencer plus tôt que le {start} sans sortir du programme.",
        "ar": "لا يمكن أن يبدأ «{activity}» قبل {start} دون الخروج عن البرنامج.",
        "en": "“{activity}” can't start earlier than {start} without leaving the programme.",
    },
    "free": {
        "fr": "Rien ne retient « {activity} » au {start} : elle pourrait commencer le {day}.",
        "ar": "لا شيء يؤخر «{activity}» إلى {start}: يمكن أن يبدأ في {day}.",
        "en": "Nothing holds “{activity}” until {start}: it could start on {day}.",
    },
}
