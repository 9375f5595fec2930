"""What the planning room says about hosts and wishes, in the three languages: refusals, faults, prices, reasons."""

from collections.abc import Mapping

from mithaq.ledger.errors import Sentence

REFUSALS: Mapping[str, Sentence] = {
    "empty_host": {
        "fr": "« {activity} » a une variante dont l'hôte est vide : nommez une partie ou retirez l'hôte.",
        "ar": "لـ«{activity}» صيغة دون اسم الطرف المضيف: سموا طرفا أو احذفوا خانة المضيف.",
        "en": "“{activity}” has a mode whose host is empty: name a party or leave the host out.",
    },
    "wish_weight": {
        "fr": "Le souhait « {wish} » pèse {weight} jours par écart : donnez de 0 à {most}.",
        "ar": "وزن الرغبة «{wish}» هو {weight} من الأيام عن كل فارق: حددوا من 0 إلى {most}.",
        "en": "The wish “{wish}” weighs {weight} days a miss: give 0 to {most}.",
    },
    "wish_activity": {
        "fr": "Le souhait « {wish} » nomme « {activity} », qui ne peut être accueillie nulle part : donnez-lui un hôte ou retirez-la du souhait.",
        "ar": "تذكر الرغبة «{wish}» النشاط «{activity}» الذي لا طرف يستضيفه: حددوا له طرفا مضيفا أو احذفوه من الرغبة.",
        "en": "The wish “{wish}” names “{activity}”, which nobody may host: give it a host or take it out of the wish.",
    },
    "wish_party": {
        "fr": "Le souhait « {wish} » nomme « {party} », qui n'accueille rien : choisissez parmi {known}.",
        "ar": "تذكر الرغبة «{wish}» الطرف «{party}» الذي لا يستضيف شيئا: اختاروا من {known}.",
        "en": "The wish “{wish}” names “{party}”, which hosts nothing: choose one of {known}.",
    },
    "wish_few": {
        "fr": "Le souhait d'alternance « {wish} » nomme {count} activité : nommez-en deux ou plus, dans leur ordre.",
        "ar": "تذكر رغبة التناوب «{wish}» {count} من الأنشطة: اذكروا نشاطين أو أكثر حسب ترتيبها.",
        "en": "The wish to alternate, “{wish}”, names {count} activities: name two or more, in their order.",
    },
    "wish_most": {
        "fr": "Le souhait « {wish} » limite à {most} par an : donnez un nombre, 0 ou plus.",
        "ar": "تحصر الرغبة «{wish}» العدد السنوي في {most}: حددوا عددا، 0 أو أكثر.",
        "en": "The wish “{wish}” allows {most} a year: give a number, 0 or more.",
    },
    "wish_shares": {
        "fr": "Les parts du souhait « {wish} » font {sum} pour mille au lieu de 1000 : corrigez-les.",
        "ar": "مجموع حصص الرغبة «{wish}» هو {sum} في الألف بدل 1000: صححوها.",
        "en": "The shares of the wish “{wish}” make {sum} per mille instead of 1000: correct them.",
    },
    "wish_per": {
        "fr": "Le souhait « {wish} » compte un écart par {per} : donnez 1 ou plus.",
        "ar": "تحسب الرغبة «{wish}» فارقا عن كل {per}: حددوا 1 أو أكثر.",
        "en": "The wish “{wish}” counts a miss for each {per}: give 1 or more.",
    },
    "wish_share": {
        "fr": "Le souhait « {wish} » donne à « {party} » une part de {share} pour mille : donnez de 0 à {most}.",
        "ar": "تعطي الرغبة «{wish}» للطرف «{party}» حصة قدرها {share} في الألف: حددوا من 0 إلى {most}.",
        "en": "The wish “{wish}” gives “{party}” a share of {share} per mille: give 0 to {most}.",
    },
    "wish_amount": {
        "fr": "Ce que partage le souhait « {wish} » fait {amount} au total, au-delà de {most} : partagez moins d'activités ou vérifiez les montants.",
        "ar": "مجموع ما تقسمه الرغبة «{wish}» هو {amount} ويتجاوز {most}: قللوا الأنشطة المشمولة أو تحققوا من المبالغ.",
        "en": "What the wish “{wish}” shares makes {amount} in all, beyond {most}: share fewer activities or check the amounts.",
    },
    "too_many_wishes": {
        "fr": "{count} souhaits dépassent la limite de {most} par calcul : réunissez-les ou retirez-en.",
        "ar": "عدد الرغبات {count} يتجاوز الحد {most} في الحساب الواحد: اجمعوا بعضها أو احذفوه.",
        "en": "{count} wishes exceed the limit of {most} for one calculation: merge some or take some out.",
    },
    "too_many_parties": {
        "fr": "Les activités et les souhaits nomment {count} parties, au-delà de {most} : vérifiez les hôtes et les parts.",
        "ar": "تذكر الأنشطة والرغبات {count} من الأطراف بما يتجاوز {most}: تحققوا من الأطراف المضيفة ومن الحصص.",
        "en": "Activities and wishes name {count} parties, beyond {most}: check the hosts and the shares.",
    },
    "wish_currency": {
        "fr": "Le souhait « {wish} » partage des coûts sans dire en quelle monnaie : indiquez-la, par exemple {known}.",
        "ar": "تقسم الرغبة «{wish}» الكلفة دون ذكر العملة: حددوا العملة، مثلا {known}.",
        "en": "The wish “{wish}” shares costs without naming a currency: name it, for example {known}.",
    },
}

FAULTS: Mapping[str, Sentence] = {
    "unpriced": {
        "fr": "Le programme a {count} souhaits sur l'accueil, mais le plan n'en dit pas le prix : recalculez-le.",
        "ar": "للبرنامج {count} من الرغبات بشأن الاستضافة والخطة لا تذكر ثمنها: أعيدوا حسابها.",
        "en": "The programme has {count} wishes about hosts, but the plan doesn't give their price: calculate it again.",
    },
    "wrong_row": {
        "fr": "Le plan compte {told} jours pour le souhait « {wish} », alors qu'il en coûte {found} : recalculez-le.",
        "ar": "تحتسب الخطة {told} من الأيام للرغبة «{wish}» والصحيح {found}: أعيدوا حسابها.",
        "en": "The plan counts {told} days for the wish “{wish}”, which costs {found}: calculate it again.",
    },
    "wrong_missed": {
        "fr": "Le plan compte {told} écarts au souhait « {wish} », alors qu'il y en a {found} : recalculez-le.",
        "ar": "تحتسب الخطة من فوارق الرغبة «{wish}» {told} والصحيح {found}: أعيدوا حسابها.",
        "en": "The plan counts {told} misses of the wish “{wish}”, of which there are {found}: calculate it again.",
    },
    "wrong_order": {
        "fr": "Le plan donne le prix des souhaits dans l'ordre {told} au lieu de {found} : recalculez-le.",
        "ar": "تذكر الخطة ثمن الرغبات بالترتيب {told} بدل {found}: أعيدوا حسابها.",
        "en": "The plan gives the price of the wishes in the order {told} instead of {found}: calculate it again.",
    },
    "wrong_price": {
        "fr": "Le plan dit coûter {told} jours en tout, alors que c'est {found} : recalculez-le.",
        "ar": "تذكر الخطة أن ثمنها الإجمالي {told} من الأيام والصحيح {found}: أعيدوا حسابها.",
        "en": "The plan says that it costs {told} days in all, but it is {found}: calculate it again.",
    },
}

# One for each kind of wish: the row of the price as people read it.
ROWS: Mapping[str, Sentence] = {
    "host": {
        "fr": "« {wish} » (accueil par {party}). Ailleurs : {missed} ; jours pour chacun : {weight} ; en tout : {days}.",
        "ar": "«{wish}» (الاستضافة لدى {party}). في مكان آخر: {missed}؛ الأيام عن كل منها: {weight}؛ المجموع: {days}.",
        "en": "“{wish}” (hosted by {party}). Elsewhere: {missed}; days for each: {weight}; in all: {days}.",
    },
    "alternate": {
        "fr": "« {wish} » (accueil à tour de rôle). Deux de suite chez la même partie : {missed} ; jours pour chaque fois : {weight} ; en tout : {days}.",
        "ar": "«{wish}» (الاستضافة بالتناوب). مرتان متتاليتان لدى الطرف نفسه: {missed}؛ الأيام عن كل حالة: {weight}؛ المجموع: {days}.",
        "en": "“{wish}” (hosts take turns). Twice running at the same party: {missed}; days for each: {weight}; in all: {days}.",
    },
    "most": {
        "fr": "« {wish} » (au plus {most} par an et par partie). De trop : {missed} ; jours pour chacune : {weight} ; en tout : {days}.",
        "ar": "«{wish}» ({most} على الأكثر في السنة لكل طرف). الزيادة: {missed}؛ الأيام عن كل زيادة: {weight}؛ المجموع: {days}.",
        "en": "“{wish}” (at most {most} a year for a party). Too many: {missed}; days for each: {weight}; in all: {days}.",
    },
    "days": {
        "fr": "« {wish} » (jours d'accueil à partager {shares}). Partage obtenu : {found}. Écarts : {missed} ; jours pour chacun : {weight} ; en tout : {days}.",
        "ar": "«{wish}» (أيام الاستضافة المطلوب تقاسمها {shares}). التقاسم المحقق: {found}. الفوارق: {missed}؛ الأيام عن كل فارق: {weight}؛ المجموع: {days}.",
        "en": "“{wish}” (days of hosting to share {shares}). As shared: {found}. Misses: {missed}; days for each: {weight}; in all: {days}.",
    },
    "cost": {
        "fr": "« {wish} » (coûts d'accueil à partager {shares}). Partage obtenu : {found}. Écarts : {missed} ; jours pour chacun : {weight} ; en tout : {days}.",
        "ar": "«{wish}» (كلفة الاستضافة المطلوب تقاسمها {shares}). التقاسم المحقق: {found}. الفوارق: {missed}؛ الأيام عن كل فارق: {weight}؛ المجموع: {days}.",
        "en": "“{wish}” (costs of hosting to share {shares}). As shared: {found}. Misses: {missed}; days for each: {weight}; in all: {days}.",
    },
}

ELSEWHERE: Mapping[str, Sentence] = {
    "price": {
        "fr": "Le plan coûte {total} jours : {end} jusqu'à sa fin et {wishes} pour les souhaits manqués.",
        "ar": "ثمن الخطة بالأيام {total}: {end} إلى نهايتها و{wishes} عن الرغبات غير المحققة.",
        "en": "The plan costs {total} days: {end} until its end and {wishes} for wishes missed.",
    },
    "other": {
        "fr": "« {activity} » est accueillie par {host}. Par {other}, dans le même ordre : fin déplacée de {shift} jours ({last}), souhaits {wishes} jours au lieu de {now}, en tout {total} au lieu de {all}.",
        "ar": "يستضاف «{activity}» لدى {host}. ولو استضيف لدى {other} بالترتيب نفسه: تتحرك النهاية بعدد {shift} من الأيام ({last})، وثمن الرغبات بالأيام {wishes} بدل {now}، والمجموع {total} بدل {all}.",
        "en": "“{activity}” is hosted by {host}. By {other}, in the same order: the end moves by {shift} days ({last}), the wishes weigh {wishes} days instead of {now}, in all {total} instead of {all}.",
    },
    "broken": {
        "fr": "« {activity} » est accueillie par {host}. Par {other}, dans le même ordre, le plan ne tiendrait plus :",
        "ar": "يستضاف «{activity}» لدى {host}. ولو استضيف لدى {other} بالترتيب نفسه لما استقامت الخطة:",
        "en": "“{activity}” is hosted by {host}. By {other}, in the same order, the plan would no longer hold:",
    },
    "nowhere": {
        "fr": "« {activity} » est accueillie par {host}. Par {other}, dans le même ordre, elle n'aurait pas de place avant la fin du programme.",
        "ar": "يستضاف «{activity}» لدى {host}. ولو استضيف لدى {other} بالترتيب نفسه لما وجد له موضع قبل نهاية البرنامج.",
        "en": "“{activity}” is hosted by {host}. By {other}, in the same order, it would have no place before the programme ends.",
    },
}
