# ruff: noqa: E501 -- patterns read better on one line
"""The ways in which a scene tells who travelled, who received, who sits opposite whom and for whom somebody speaks.

Groups: `guest` and `host` are a person or a state's people, `from` is where a guest came from, `at` where he is or
goes, `who` is somebody and `of` the state he speaks for, `one` and `other` are of different sides, `same` and `too` of one.
Each way is weighed: 2 tells it outright, 1 says as much, less is a hint that others may outweigh.
"""

import re
from dataclasses import dataclass

P, A, S, C, SA, SC = r"<p\d+>", r"<a...>", r"<s...>", r"<c...>", r"<[as]...>", r"<[sc]...>"
ART = r"(?:(?:le|la|l|les|the|d|du|de|des|of|au|aux|leur|son|sa|its|his|her|mm?|mme|et|\.) )*"
# Up to so many words that name nobody and end no clause.
ROLE = (
    r"(?:chef|cheffe|directeur|directrice|inspecteur|inspectrice|commandant|commandante|ministre|ambassadeur|ambassadrice|attachee?|secretaire|president|conseiller|"
    r"chief|head|director|commander|commandant|inspector|minister|ambassador|attache|secretary|chair\w*|adviser|deputy|"
    r"(?:ال)?(?:قائد|رئيس|مدير|مفتش|وزير|سفير|ملحق|كاتب|امين|مستشار|نائب|وكيل))"
)
GAP, LONG = r"(?:[^<>;.:()]{0,45}? )?", r"(?:[^<>;.()]{0,90}? )?"
# The same, over lands but over nobody.
FAR = r"(?:(?:[^<>;.()]|<[sca][A-Z-]{3}>){0,120}? )?"
TEAM_FR = r"(?:delegations?|missions?|equipe|detachement|groupe|officiers|experts|visiteurs|hotes|invites)"
TEAM_EN = r"(?:delegations?|mission|team|party|officers|experts|visitors|guests|detachment)"
TEAM_AR = r"(?:(?:ال)?وفدا?|(?:ال)?بعثه|(?:ال)?فريق|(?:ال)?ضيوف)"
SIDE_FR = r"(?:partie|cote|delegation|equipe)"
SIDE_EN = r"(?:side|delegation|team|party)"
SIDE_AR = r"(?:(?:ال|لل)?(?:جانب|طرف|وفد|فريق)|وفدا)"
COME_FR = r"(?:arrive\w*|venu\w*|(?:s )?(?:est|etait|sont|etaient) (?:rendu|deplace|transporte)\w*|deplace\w*|debarque\w*|atterri\w*|descendu\w*|accouru\w*|en provenance|reparti\w*|rentre\w*|de passage|en visite|en deplacement|en mission|en tournee|en sejour|en escale|sejourn\w+|a rejoint|a gagne|s envol\w+|embarque\w*)"
FROM_FR = r"(?:arrive\w*|venu\w*|deplace\w*|debarque\w*|atterri\w*|descendu\w*|accouru\w*|en provenance)"
FROM_EN = r"(?:arriv\w+|came|come|coming|travel\w*|flew(?: in)?|flown|sailed|journeyed|drove)(?! (?:home|back))"
FROM_AR = r"[وف]?(?:قدم\w*|ال?قادم\w*|وصل\w*|جاء\w*|الواصل\w*|الوافد\w*|حضر\w*|سافر\w*|انتقل\w*)"
LEAVE = r"(?:repart\w*|reparti\w*|s envol\w*|embarqu\w*|decoll\w*|s en va|left|leaves?|depart\w*|sailed|[وف]?(?:غادر\w*|[يت]غادر|عاد\w*))"
COME_EN = r"(?:arriv\w+|came|come|coming|travel\w*|flew(?: in)?|flown|sailed|landed|journeyed|drove|made the (?:trip|journey)|paid a|on a|is visiting|visiting|visited|toured|left|leaves|departed|flies home|flew home|returned|set out|is in|was in|spent|has been in|stayed)"
COME_AR = r"[وف]?(?:قدم\w*|ال?قادم\w*|وصل\w*|حل|حلت|زار\w*|[يت]زور|توجه\w*|سافر\w*|انتقل\w*|حضر\w*|غادر\w*|[يت]غادر|عاد\w*|جاء\w*|الواصل\w*|الوافد\w*|زائرا|الزائر\w*|بزياره|في زياره|مكث\w*|اقام)"
VISIT_FR = r"(?:visite|sejour|deplacement|tournee|voyage|mission|venue|passage|escale|journees?|pelerinage)"
VISIT_EN = r"(?:visit|stay|trip|tour|journey|call|sojourn|stopover|days?)"
VISIT_AR = r"(?:(?:ال|ب|ل|لل)?زيار(?:ه|ته|تها|تهم|تي)|(?:ال)?جوله|(?:ال)?رحله)"
RECEIVED_FR = r"(?:recue?s?|accueillie?s?|reçue?s?|heberge\w*|salue\w*|raccompagne\w*|pilote\w*|guide\w*|retenue?s? a diner|conviee?s?|attendue?s?|invitee?s?)"
RECEIVED_EN = r"(?:received|welcomed|hosted|greeted|met|seen off|shown (?:round|around)|briefed|escorted|invited|guided|entertained)"
HOST_VERB_FR = (
    r"(?:a|ont|avait|avaient)(?: \w+){0,2} (?:recu|accueilli|heberge|convie|raccompagne|invite|ouvert ses portes a)"
)
HOST_VERB_EN = r"(?:(?:today|yesterday|this morning|warmly|formally|has|have|had) )*(?:received|welcomed|hosted|greeted|saw off|was host to|played host to|entertained|showed)"
# A letter, a report, whatever else is somebody's and no guest: "received the delegation's letter".
OWN = r"\b(?!(?: \w+){0,3}? s\b)(?!(?: \w+)? (?:letters?|messages?|notes?|reports?|proposals?|requests?|offers?|replies|reply|decisions?|statements?|support|gifts?)\b)"
# Who comes back from somewhere, and no truck: a person, a team or an office, right beside the verb.
HOME_FR = rf"(?:{P}|(?:{TEAM_FR}|{ROLE})(?: (?:de|du|des|la|l|d|general|generale|etat|major|defense|armee|forces|armees))*(?: {SA})?)(?: ,)? (?:(?:qui|lui|elle|est|sont|etait|etaient|vient|de|tout|juste|peine|a) )*"
HOME_EN = rf"(?:{P}|(?:{TEAM_EN}|{ROLE})(?: (?:of|for|the|general|staff|defen[cs]e|army|navy|armed|forces|air|force))*)(?: ,)? (?:(?:who|which|has|have|had|just|then|also|safely|finally|fresh|newly) )*"
HOME_AR = rf"(?:{P}|(?:{TEAM_AR}|{ROLE})(?: {SA})?(?: \w+){{0,3}}?)(?: (?:مساء|صباح|ظهر|يوم|امس|اليوم|مؤخرا|ال(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد|ماضي)))*"
HOST_VERB_AR = r"[وف]?(?:استقبل\w*|[يت]ستقبل|استضاف\w*|احتضن\w*|ودع\w*)"


@dataclass(frozen=True)
class Way:
    """What a match says, and how surely."""

    pattern: re.Pattern[str]
    weight: float
    visit: bool = False


def _ways(table: str, *, visit: bool) -> list[Way]:
    """A line is a weight and a pattern with the names of this module in braces."""
    found = []
    for line in table.strip().splitlines():
        weight, _, pattern = line.strip().partition(" ")
        for name, value in globals().items():
            if name.isupper() and isinstance(value, str):
                pattern = pattern.replace(f"{{{name}}}", value)
        found.append(Way(re.compile(rf"(?<!\w){pattern}"), float(weight), visit))
    return found


# Somebody travelled: these make a visit.
MOVES = r"""
2 (?P<guest>{P})(?: ,)?(?: (?:qui|lui|elle))? {GAP}{FROM_FR} {GAP}(?:de|d|du|depuis) (?:la |l |le )?(?P<from>{SC})
2 (?P<guest>{P})(?: ,)?(?: (?:qui|lui|elle))? {GAP}{COME_FR} {GAP}(?:a|au|en|pour|vers|dans) (?:la |l |le )?(?P<at>{SC})
1.5 {TEAM_FR} (?:de (?:la |l )?|du |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as])(?: ,)?(?: qui)? {LONG}{COME_FR}
2 {TEAM_FR} {GAP}{FROM_FR} {GAP}(?:de|d|du|depuis) (?P<from>{SC})
1.5 (?:{P}|{TEAM_FR}|{TEAM_EN}) {LONG}{LEAVE} {GAP}(?:de|d|from) (?P<at>{C})
1.5 (?:{TEAM_FR}|membres) (?:\w+ )?(?:visiteuse|invitee|en visite|hote|arrivee|venue)\b{LONG}(?:par|de) {ART}(?P<guest>{P})
2 (?:fin|terme|issue|cours|lors|occasion|cadre) (?:de |d )?(?:la |sa |son |une |l |leur |du )?(?:recente )?{VISIT_FR} (?:\w+ ){0,4}(?:de|du|d|que) {ART}(?P<guest>{P})
2 {VISIT_FR} (?:\w+ ){0,4}?(?:au|en|a|aux) (?:la |l )?(?P<at>{SC}) (?:, )?(?:de|du|d|par|conduite par) {ART}(?P<guest>{P})
2 {VISIT_FR} (?:\w+ ){0,4}?(?:de|du|d) {ART}(?P<guest>{P}) (?:au|en|a|aux) (?:la |l )?(?P<at>{SC})
2 {VISIT_FR} {GAP}(?:de la|d une|de l) (?:{TEAM_FR} )(?:du |de la |de l |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) {GAP}(?:au|en|a|aux) (?:la |l )?(?P<at>{SC})
1.5 (?P<guest>{P})(?: ,)? {FAR}(?:effectue|effectuait|conduit|fait|fera|accompli\w*|entame|acheve|boucle|termine|conclu|poursuit|poursuivi|commence|clos|conclut|acheve\w*) {GAP}(?:sa |une |son |un |cette |leur )?(?:\w+ ){0,3}{VISIT_FR}
1.5 {TEAM_FR} (?:de (?:la |l )?|du |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) {LONG}(?:effectue|a conduit|acheve|boucle|termine|conclu|entame|poursuivi|commence|clos)\w* {GAP}(?:{VISIT_FR}|jours|echanges|travail)
1.5 (?P<guest>{P})(?: ,)? {GAP}(?:est|sont|etait|a) {GAP}(?:reparti|rentre|quitte|pris conge|regagne|s est envole)\w*
2 (?P<guest>{P}) {GAP}a quitte {GAP}(?P<at>{C})
2 {RECEIVED_FR} (?:\w+ ){0,5}?(?:(?:a|en|au) {ART}(?P<at>{SC}) )?(?:\w+ ){0,3}?par {ART}(?P<host>{P}) , (?:[^<>;.]{0,60}?(?:{A} )?, )?{ART}(?P<guest>{P})
1.5 (?P<guest>{P})(?: ,)? (?:a ete|ont ete|fut|furent|est|etait|a egalement ete) (?:\w+ ){0,2}{RECEIVED_FR} {FAR}par {ART}(?P<host>{P})
1.5 {TEAM_FR} (?:de (?:la |l )?|du |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) {FAR}{RECEIVED_FR} {FAR}par {ART}(?P<host>{P})
1.5 (?P<host>{P})(?: ,)? {HOST_VERB_FR} {GAP}(?P<guest>{P})
1.5 (?P<host>{P})(?: ,)? {HOST_VERB_FR} {FAR}{TEAM_FR} (?:\w+ ){0,2}?(?:du |de la |de l |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as])
1.5 (?P<guest>{P})(?: ,)? {FAR}(?:invitation|hote) (?:de|du|d) {ART}(?P<host>{P})
1.5 (?:a|sur) l invitation (?:de|du|d) {ART}(?P<host>{P}) , {LONG}(?P<guest>{P})
1.5 {TEAM_FR} (?:du |de la |de l |d )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,3}?(?:en visite|invitee|visiteuse|de passage)
1 (?:visiteurs|hotes|invites) (?P<guest>{A})
1.5 (?P<guest>{P}) {FAR}{VISIT_FR} {GAP}(?:au|en|a|aux) (?:la |l )?(?P<at>{SC})
1.5 (?:en {VISIT_FR}|de passage|en escale|en mission) {FAR}(?:a|au|en|aux) (?P<at>{SC}) {LONG}, {ART}(?P<guest>{P})
1.5 (?P<guest>{P})(?: ,)? {GAP}(?:fait (?:halte|escale|etape)|sejourn\w+|s est arrete\w*|pris ses quartiers|passe \w+ jours) {FAR}(?:a|au|en) (?P<at>{SC})
1.2 (?:conduite|dirigee|emmenee|menee|amenee|que (?:conduit|dirige|mene|emmene)) (?:par )?{ART}(?P<guest>{P})(?: ,)? {LONG}(?:repart|quitte|a visite|sejourn|regagn|poursui|est arrive|visite)
1 {TEAM_FR} {LONG}(?:que (?:conduit|dirige|mene|emmene)|avec a sa tete|ayant a sa tete) {ART}(?P<guest>{P})
1.5 (?:arrive|venu|debarque|parti)\w* (?:\w+ ){0,3}?(?:de|d|depuis) (?P<from>{C})
1 (?P<host>{P})(?: ,)? {GAP}(?:accordé|accorde|donne|reserve) (?:une )?(?:audience|reception) {FAR}(?:a|au|aux) {ART}(?P<guest>{P})
1 (?:l|les|la|lui|leur) (?:attendait|accompagne|accompagnait|a accompagne|a montre|ont montre|guidait|pilotait|a fait visiter)\w* {ART}(?P<host>{P})
1 (?P<host>{P})(?: ,)? (?:l|les|la|lui|leur) (?:a )?(?:accompagn|montr|guid|pilot|fait visiter|remerci|souhait|salu|recu|recoi|accueill)\w*
1 sous la (?:conduite|houlette) (?:de|du|d) {ART}(?P<host>{P})
1 (?:son|leur|sa) (?:chef|cheffe)(?: de delegation)?(?: ,)? {ART}(?P<guest>{P})
1 (?:conduite|dirigee|emmenee|menee) par {ART}(?P<guest>{P}) , (?:elle|celle ci|la \w+) \w+
1 (?:elle|ils|les visiteurs|la delegation|ses hotes) (?:\w+ ){0,3}?(?:rencontre|entretenue?s? avec|recue?s? par|accueillie?s? par|retrouve) {GAP}(?P<host>{P})
1 (?:le tour|la visite|a visite|ont visite|sa visite) (?:des |de la |de l |du |d |la |l |les |le ){GAP}(?P<at>{A})
0.8 que (?:dirige|commande|preside) {ART}(?P<host>{P})
1.5 (?:accueil|reception) (?:\w+ ){0,4}par {ART}(?P<host>{P})
2 (?P<guest>{P})(?: ,)?(?: who)? {GAP}{FROM_EN} {GAP}from (?:the )?(?P<from>{SC})
2 (?P<guest>{P})(?: ,)?(?: who)? {GAP}{COME_EN} {GAP}(?:to|in|at|into|for) (?:the )?(?P<at>{SC})
2 (?P<guest>{P})(?: ,)?(?: who)? (?:\w+ )?(?:visited|left|toured|departed|is visiting|was in|leaves) (?:the )?(?P<at>{SC})
2 (?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,3}{TEAM_EN}(?: ,)?(?: (?:which|who))? {LONG}(?:from|to|in|left|at) (?:the )?{SC}
1.5 (?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,3}{TEAM_EN}(?: ,)?(?: (?:which|who))? {LONG}(?:{COME_EN}|wraps? up|wound up|ended|ends|concluded|was received|were received)
2 {TEAM_EN} from (?:the )?(?P<from>{SC}) (?:\w+ ){0,3}(?:left|visited|arrived in|flew into|departed|toured|came to) (?P<at>{C})
2 {TEAM_EN}(?: ,)? (?:which|who) {GAP}(?:travelled|flew|flown|came|arrived) {GAP}from (?P<from>{SC})
2 visiting {TEAM_EN} {FAR}(?:led|headed) by (?P<guest>{P})
1 (?:led|headed) by {ART}(?P<guest>{P}) , (?:it|they|the \w+) \w+
1 (?:it|they|the visitors|the guests|the team) (?:then |also |later )?(?:met|called on|held talks with|conferred with|were received by|was received by|were met by|was met by) {GAP}(?P<host>{P})
2 (?P<guest>{P})(?: ,)? {LONG}(?:paid|pays|paying|made|ended|ends|began|begins|concluded|completed|wrapped up|rounded off|on|undertook|cut short|finished) (?:an? |his |her |their |the )(?:[\w]+ ){0,4}?{VISIT_EN}\b
2 {VISIT_EN} (?:\w+ ){0,3}?(?:of|by) (?:the )?(?P<guest>{P}) (?:\w+ ){0,2}?to (?:the )?(?P<at>{SC})
2 {VISIT_EN} to (?:the )?(?P<at>{SC}) (?:\w+ ){0,4}?(?:by|of) (?:the )?(?P<guest>{P})
2 {VISIT_EN} to (?:the )?(?P<at>{SC}) (?:of|by) (?:the |an? )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,4}?{TEAM_EN}
1.5 {VISIT_EN} (?:of|by) (?:the |an? )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,4}?{TEAM_EN}
1.5 (?P<host>{P}) {FAR}(?:meet|met|see off|seeing off|greet|greeting|welcome|welcoming|receive|receiving|host|hosting|entertain|brief)\w* (?:his |her |its |their |the |an? )?(?P<guest>{A}) (?:\w+ )?(?:guests?|visitors?|party|delegation|team|mission|officers|counterparts){OWN}
1.5 (?:his|her|their|its) (?P<guest>{A}) (?:guests?|visitors?){OWN}
1.5 (?P<guest>{A})(?: ,)? (?:qui|who) {GAP}(?:quitt|repart|left|leaves|will leave|arriv|vient|venait)\w*
0.7 (?:from|de|من) (?P<from>{SC}) (?:to|a|الي) (?P<at>{SC})
1 (?P<guest>{P}) , (?:leur chef|their leader|their head|the leader of the (?:party|team|delegation)|chef de la (?:delegation|mission)|رئيس الوفد|رئيس البعثه)\b
1.2 (?:a|ont|avait|avaient) ete (?:\w+ )?{RECEIVED_FR} {FAR}par {ART}(?P<host>{P})
1.5 (?P<host>{P}) {FAR}(?:accueill|recev|salu|attend|raccompagn|recu)\w* (?:ses |les |la |le |une |l )?(?:hotes?|visiteurs?|delegation|mission|equipe|officiers?) (?P<guest>{A})
1.5 (?P<guest>{P}) {FAR}{VISIT_EN} to (?:the )?(?P<at>{SC})
1.2 (?P<guest>{P})(?: ,)? {FAR}(?:leading|led|heading|headed|brought|who leads|who heads) (?:an? |the )(?:\w+ ){0,3}?{TEAM_EN} (?:to (?P<at>{SC}))?
1 (?:fresh|straight|over|in|here|down|up|out) from (?P<from>{C})
1.5 (?P<guest>{P})(?: ,)? (?:(?:(?!\b(?:said|says|told|added|announced|confirmed|thanked|that|whose)\b)[^<>;.()]|<[sca][A-Z-]{3}>){0,120}? )?(?:flew|fly|flies|sailed|docked|travelled|drove|came) (?:home|back|in|over)\b
1 (?:its|their|the) (?:leader|head|chief)(?: ,)? {ART}(?P<guest>{P})
0.8 (?P<guest>{P})(?: ,)? (?:who )?(?:leads|heads|leading|heading) (?:the|it|them)\b
1 (?P<host>{P})(?: ,)? {GAP}(?:welcomed|briefed|showed|escorted|received|saw|greeted) (?:the )?(?:him|her|them|visitors|guests|visiting|delegation|team|party)\b
1 {P} {GAP}(?:briefed|received|shown|met|escorted|welcomed|greeted|guided|seen) {FAR}by {ART}(?P<host>{P})
1.5 (?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,3}?{TEAM_EN} (?:\w+ ){0,2}?(?:is|was|are|were|docked|landed|touched|stopped|called|put|sailed|drove|spent|toured|flew) {FAR}(?:in|at|into|to) (?P<at>{C})
1.5 {RECEIVED_EN} {FAR}(?:by|at the hands of) {ART}(?P<host>{P})
1.5 (?P<host>{P})(?: ,)? {HOST_VERB_EN} {LONG}(?P<guest>{P})
1.5 (?P<host>{P})(?: ,)? {HOST_VERB_EN} {LONG}(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ ){0,3}{TEAM_EN}{OWN}
2 (?P<guest>{P})(?: ,)? (?:was|were|had been) (?:\w+ )?{RECEIVED_EN} {FAR}by {ART}(?P<host>{P})
1.5 (?P<host>{P})(?: ,)? (?:saw|sees|waved) (?:him|her|them|the \w+) off
1.5 (?P<guest>{P})(?: ,)? {FAR}(?:guest|invitation) of {ART}(?P<host>{P})
1.5 at the invitation of {ART}(?P<host>{P}) , {LONG}(?P<guest>{P})
2 (?P<guest>{P})(?: ,)?(?: (?:الذي|التي))? {GAP}{FROM_AR} {GAP}(?:من|عن) (?P<from>{SC})
2 (?P<guest>{P})(?: ,)?(?: (?:الذي|التي))? {GAP}{COME_AR} {GAP}(?:الي |في |ب |ل |بمدينه |مدينه )?(?P<at>{SC})
2 {FROM_AR} {GAP}من (?P<from>{SC}) {GAP}(?P<guest>{P})
2 [وف]?(?:وصل|حل|زار|قدم|غادر|اختتم|انهي|بدا|قام|ادي|يزور|يقوم|استهل|وصلت|زارت)\w* {GAP}(?P<guest>{P}) {LONG}(?:الي |في |ب |ل |{VISIT_AR} )?(?P<at>{SC})
2 [وف]?(?:قام|ادي|يقوم|يؤدي|انهي|اختتم|بدا|استهل|اجري|واصل)\w* {GAP}(?P<guest>{P}) {LONG}{VISIT_AR}
2 {VISIT_AR} {GAP}(?P<guest>{P}) {GAP}(?:الي|ل) (?P<at>{SC})
2 [وف]?(?:وصل|حل|زار|قدم|غادر|اختتم|انهي|بدا|قام|ادي|يزور|وصلت|زارت)\w* {GAP}{TEAM_AR} (?:\w+ )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as])
2 [وف]?(?:حل|وصل|زار|قدم|حلت|وصلت|زارت)\w* {GAP}{TEAM_AR} {FAR}(?:ب |الي |في |مدينه |بمدينه )(?P<at>{C})
1 (?:زائر\w*|ال?زياره) {LONG}(?:قاده|يقوده|برئاسه|راسه|يراسه|بقياده) (?P<guest>{P})
2 {TEAM_AR} (?:من )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) (?:\w+ )?(?:زائرا?|الزائر|القادم|الضيف)
1.5 {TEAM_AR} (?:من )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as]) {LONG}{VISIT_AR}
2 {TEAM_AR} الزائر {GAP}(?:برئاسه|بقياده|يراسه|يقوده) (?P<guest>{P})
1.5 {HOST_VERB_AR} {FAR}(?P<host>{P}) {FAR}(?P<guest>{P})
1.5 {HOST_VERB_AR} {FAR}(?P<host>{P}) {FAR}{TEAM_AR} (?:\w+ )?(?<!> and )(?<!> et )(?<!> و )(?P<guest>{SA})(?! (?:et|and|و) (?:la |l |le )?<[as])
1.5 (?P<guest>{P}) {FAR}{VISIT_AR} {GAP}(?:الي|ل) (?P<at>{SC})
1.5 [وف]?(?:ودع\w*|رافق\w*|صحب\w*) (?:في \w+ )?(?P<host>{P})
1.2 {TEAM_AR} {FAR}(?:يقوده|يراسه|قاده|يتراسه|برئاسه|بقياده|براسه) (?P<guest>{P})
1 [وف]?(?:وصل|قدم|جاء)\w* {FAR}من (?P<from>{C})
1.5 (?:كان في استقبال\w*|استقبله\w*|في استقبال\w*|في وداع\w*|استقبال من قبل|الاستقبال من قبل) {GAP}(?P<host>{P})
1.5 (?:بدعوه|دعوه|تلبيه لدعوه) (?:كريمه )?من {GAP}(?P<host>{P}) , {LONG}(?P<guest>{P})
1.5 (?:بدعوه|دعوه|تلبيه لدعوه) (?:كريمه )?من {LONG}(?P<host>{S}) , {LONG}(?P<guest>{P})
1.5 {HOME_FR}(?:rentre|revenu|revient|reviennent|de retour)\w* (?:\w+ ){0,3}?(?:de|d|du) (?P<at>{SC})
1.5 ^(?:a peine |tout juste )?(?:rentre|revenu|de retour)\w* (?:\w+ ){0,3}?(?:de|d|du) (?P<at>{SC})(?: \w+){0,3} , {ART}(?:{P}|{TEAM_FR}|{ROLE})
1.5 {HOME_EN}(?:(?:came|come|comes|flew|flies|went|brought) (?:back|home)|returned|returns|(?:(?:is|are|was|were) )?back) (?:\w+ ){0,2}?from (?P<at>{SC})
1.5 ^(?:(?:fresh|just|safely) )?(?:back|home|returning) (?:home )?from (?P<at>{SC})(?: \w+){0,3} , {ART}(?:{P}|{TEAM_EN}|{ROLE})
1.5 [وف]?(?:عاد|رجع)(?:ت|وا)? {HOME_AR}(?: الي (?:{SC}|بلاده|ارض الوطن))?(?: قادم\w*)? من (?P<at>{SC})
1.5 (?:^|, |(?:after|upon|when|while|is|was|are|were) )(?:receiving|welcoming|hosting) (?:the |an? |his |her )?(?P<guest>{A}) (?:(?:defen[cs]e|foreign|prime|military|naval|air|medical|technical|army|navy|vice) )*(?:{ROLE}|{TEAM_EN}){OWN}
1.5 (?:^|, |(?:after|upon|when|while|is|was|are|were) )(?:receiving|welcoming|hosting) (?:(?:the |his |her )?{ROLE}(?: (?!s )[^<>;.:(), ]+){0,6} )?(?P<guest>{P})(?! s )
1.5 {HOST_VERB_EN} (?:an? |the )(?:\w+ ){0,3}?{TEAM_EN} (?:from|of) (?:(?:the|republic|kingdom|of) )*(?P<guest>{SA})(?! s\b)
1.5 {HOST_VERB_EN} (?:his |her |the )(?P<guest>{A}) (?:counterpart|{ROLE}|{TEAM_EN}){OWN}
1.5 (?:entretenue?s?|reunie?s?) (?:\w+ ){0,3}?avec une {TEAM_FR} (?:(?!(?:en|a|au|aux|sur|pour|par|avec|aupres|et|dont|qui|que|ou)\b)\w+ ){0,6}?(?P<guest>{SA})
1.5 (?:{P}|{ROLE}(?: (?:of|for|the|general|staff|defen[cs]e|army|navy|armed|forces|air|force))*)(?: ,)? (?:is|are|was|were) in (?P<at>{SC}) (?:for|on) (?:an? |the |his |her |their )?(?:\w+ ){0,3}?{VISIT_EN}
2 (?P<guest>{SA}) (?:\w+ ){0,3}{TEAM_EN} (?:headed|led) by {P}(?: ,)? (?:(?:who|which|has|have|had|just|then|also|today|yesterday|recently|this|last|week|morning|on|\w+day) )*(?:{COME_EN}|wraps? up|wound up|ended|ends|concluded|was received)
1.5 {ROLE} (?:[^<>;.:(),]{0,30} )?(?P<guest>{SA}) (?:[^<>;.:(),]{0,40} )?, (?:{COME_FR}|{COME_EN}) (?:[^<>;.:(),]{0,45} )?(?:a|au|en|vers|to|in|at) (?:la |l |le |the )?(?P<at>{SC})
1.5 [وف]?(?:اختتم|انهي|بدا|ادي|قام|استهل)\w* {FAR}{VISIT_AR} (?:\w+ ){0,2}?(?:الي|ل) (?P<at>{SC})
"""
# Who speaks for whom, who sits opposite whom: these make no visit.
STANDS = r"""
2 (?<!> )(?:pour|cote|au nom de|au nom du|represente|representant|representait) (?:la |le |l |du )?(?:{SIDE_FR} )?(?P<of>{SA})(?: :)?(?: ,)? {ART}(?P<who>{P})
2 (?P<who>{P})(?: ,)? (?:pour|du cote|au nom de|au nom du|representant|a la tete de|conduisant|chef de) (?:la |le |l )?(?:{SIDE_FR} )?(?:du |de la |de l |d )?(?P<of>{SA})
1.5 {SIDE_FR} (?:du |de la |de l |d )?(?P<of>{SA})(?: ,)? {FAR}(?:par|pour chef|a sa tete|etait|et son chef(?: ,)?|et sa cheffe(?: ,)?|:) {ART}(?P<who>{P})
1.5 {TEAM_FR} (?:du |de la |de l |d )?(?P<of>{SA})(?: ,)? {FAR}(?:par|sous la conduite (?:de|du)|sous la direction (?:de|du)|a sa tete) {ART}(?P<who>{P})
2 (?P<who>{P}) ?\( (?:[^<>()]{0,24} )?(?P<of><[asc]...>)
1.5 (?P<of>{A}) ,? ?{ART}(?P<who>{P})
1.8 (?P<of>{SA}) (?:s )?(?:\w+ ){0,3}?{ROLE} (?:[^<>;.,:()]{0,50} )?,? ?{ART}(?P<who>{P})
1.8 {ROLE} (?:[^<>;.:(),]{0,50} )?(?P<of>{SA}|<c...>) (?:s )?(?:(?!et |and |with |avec |in |en |au |a |to )\w+ ){0,4}?,? ?{ART}(?P<who>{P})
2 (?P<who>{P}) (?:of|du|de la|de l|من) (?:the )?(?P<of>{S})
2 (?P<one>{P}) {LONG}homologue (?:(?P<of>{A}) )?(?:, )?{ART}(?P<who>{P})
1.5 (?P<one>{P}) {LONG}(?:homologue|vis a vis|hote)(?: {A})?(?: ,)? {ART}(?P<other>{P})
1 (?P<one>{P}) (?:et|and|avec|with) {ART}(?P<other>{P})(?: ,)? {LONG}(?:ont|have|had|were|are|met) (?:signe|paraphe|fait le point|mis fin|preside|copreside|conclu|signed|initialled|co|tenu|examine|presented)
1 (?:copresidence|co presidence|presidence conjointe|sous la presidence|برئاسه|headed by|chaired by|presided over by|copresidee?s?|presidee? conjointement|coprésidée|cochaired|co chaired|jointly chaired|joint chairmanship|entre|between|entretiens? avec) {LONG}(?P<one>{P}) (?:et|and|avec|with) {ART}(?P<other>{P})
1 (?P<one>{P})(?: ,)? (?:\w+ ){0,2}(?:a|ont|avait|s est|s etait) (?:\w+ ){0,2}?(?:rencontre|entretenu|confere|recu|accueilli|eu (?:un entretien|des entretiens)) {GAP}(?P<other>{P})
1 (?P<one>{P})(?: ,)? (?:\w+ ){0,2}(?:met|meets|conferred with|called on|held talks with|sat down with|received|greeted) {GAP}(?P<other>{P})
0.8 {ART}(?P<one>{P}) (?:/|–) {ART}(?P<other>{P})
0.8 (?:il|elle|he|she) (?:etait |est |was |is )(?:\w+ )?(?:accompagne|accompanied|flanque|flanked)\w* (?:de|du|par|by) {ART}(?P<guest>{P})
1.2 (?P<same>{P})(?: ,)? (?:etait |est |was |is )?(?:accompagne|accompanied|assiste|assisted|flanque|seconde)\w* (?:de|du|par|by) {ART}(?P<too>{P})
2 (?<!> )(?:for|representing|on behalf of|on) (?:the )?(?P<of>{SA})(?: {SIDE_EN})?(?: (?:was|were|is|by|:))*(?: ,)? {ART}(?P<who>{P})
2 (?P<who>{P})(?: ,)? (?:for|representing|on behalf of|of|leading|led|heading|headed|at the head of|head of) (?:the )?(?P<of>{SA})
1.5 (?P<of>{SA}) (?:\w+ ){0,2}?{SIDE_EN}(?: ,)? {FAR}(?:by|under|was|included|and its (?:head|leader|chief)(?: ,)?|:) {ART}(?P<who>{P})
1.5 (?P<of>{SA}) counterpart(?: ,)? {ART}(?P<who>{P})
1.5 (?P<one>{P}) {LONG}counterpart(?: ,)? {ART}(?P<other>{P})
1.5 (?P<one>{P}) {LONG}{A} counterpart(?: ,)? {ART}(?P<other>{P})
2 (?<!> )(?:عن|من|باسم|يمثل|ممثلا ل|ممثل|جانب) (?:{SIDE_AR} )?(?P<of>{SA})(?: :)?(?: ,)? (?:السيد )?(?:[وف] )?(?P<who>{P})
2 [وف]?(?:ترا[سؤ]|راس|قاد|مثل|يراس|يقود|ترؤس)\w* {SIDE_AR} (?:ال\w+ )?(?P<of>{SA})(?: الزائر| الضيف)? (?:القادم من {C} )?(?:السيد )?(?P<who>{P})
2 (?P<who>{P})(?: ,)? (?:عن|ممثلا ل?|رئيس|باسم|علي راس|نيابه عن|رئيسا ل?) (?:{SIDE_AR} )?(?:من )?(?P<of>{SA})
1.5 {SIDE_AR} (?P<of>{SA}) {FAR}(?:برئاسه|بقياده|يراسه|يتراسه|يقوده|تراسه|قاده|راسه) (?:السيد )?(?P<who>{P})
1.5 (?P<one>{P}) {LONG}نظير(?:ه|ته) (?:(?P<of>{A}) )?(?P<who>{P})
1.5 (?P<one>{P}) {LONG}نظير(?:ه|ته) (?:{A} )?(?P<other>{P})
1 (?:مشتركه|مناصفه|بين|كل من) {LONG}(?P<one>{P})(?: ,)? و (?P<other>{P})
0.8 [وف]?(?:التقي|بحث|اجتمع|اجري|تباحث|عقد) {GAP}(?P<one>{P}) {LONG}(?:مع |ب |و )(?P<other>{P})
1.2 (?P<same>{P})(?: ,)? (?:يرافقه|رفقه|برفقه|بمعيه|يساعده) (?P<too>{P})
1.5 (?:hote|host|المضيف|accueil|hotes|hosts) : {ART}(?P<host>{P})
1.5 (?:chef de (?:la )?delegation|head of delegation|invite|guest|رئيس الوفد|الضيف|visiteur|visitor) : {ART}(?P<guest>{P})
1.5 (?:visite|visit|appel|call) (?:de )?(?:courtoisie|courtesy|protocolaire)?(?: call)? (?:au|a|on|aupres (?:de|du)|to|chez) {ART}(?P<host>{P})
1.5 (?:met by|seen off by|briefing by|received by|lunch (?:given|hosted|offered) by|dinner (?:given|hosted|offered) by|diner (?:offert|donne) par|dejeuner (?:offert|donne) par|recu par|accueilli par|accueil par) {ART}(?P<host>{P})
2 (?P<who>{P}) (?:وزير|رئيس اركان|رئيس هيئه|قائد|نائب|مدير|المفتش|سفير)(?: \w+){0,4}? (?:ب |ل )?(?P<of>{SA})
1.5 (?P<of>{S}) (?:\w+ ){0,4}?(?:envoie|envoyait|detache|depeche|delegue|designe|sends|sent|seconds|seconded|appoints|appointed|lends) {LONG}(?P<who>{P})
1.5 [وف]?(?:اوفدت|ترسل|عينت|اوفد|ترشح|سمت|انتدبت) (?P<of>{S}) {GAP}(?P<who>{P})
2 (?P<of>{A}) (?:and |et |و )?(?P<too_of>{A}) {FAR}(?:برئاسه|رئاسه مشتركه|copresid\w+|presid\w+|sous la presidence|chair\w*|headed|led) (?:\w+ ){0,3}?{ART}(?P<who>{P})(?: ,)? (?:و|et|and) {ART}(?P<second>{P})
1.2 (?P<host>{P}) (?:took the chair|presidait|a preside la (?:seance|reunion|session)|was in the chair)
1.2 [وف]?(?:ترا[سؤ]س?|راس) (?:الجلسه|الاجتماع|الدوره|الاشغال) (?P<host>{P})
"""
# Lines of a letter: whom it is written to and by whom; `reader` and `writer` are of different sides.
LETTERS = r"""
2 ^(?:to|a|a l attention de|a l attention du|الي|destinataire|dear|my dear|cher|chere|mon cher|ma chere|حضره|اخي|سعاده|معالي)(?: :)? (?:son excellence |monsieur |madame |mon |my |السيد |السيده |معالي |سعاده |le |la |general )*(?P<reader>{P})
1.2 ^(?:monsieur|madame|excellence|excellency|mesdames|messieurs|sir|السيد|سياده) [^<>;.:]{0,40}?(?P<reader>{P})
2 ^(?:from|de|de la part de|du|من|expediteur|signe|signed)(?: :)? (?:monsieur |madame |le |la |السيد )*(?P<writer>{P})
1 ^(?P<writer>{P})$
1.5 ^(?:allocution|discours|mot|intervention|remarks|speech|address|statement|كلمه|خطاب|نص كلمه)[^<>;:]{0,60}?(?:<[sca][A-Z-]{3}>[^<>;:]{0,50}?)?(?P<writer>{P})
"""
# What a speaker says of whose house it is: `here` is the one who welcomes, `there` the one who has come.
WELCOMES = re.compile(
    r"\b(?:welcome|bienvenue|soyez les bienvenus|vous accueillir|vous recevoir|de vous voir parmi nous|to host you|to receive you|اهلا|مرحبا|نرحب بكم|ارحب بكم|استقبالكم|ضيوفنا|our guests|nos hotes de|in our midst|parmi nous)\b"
)
HAS_COME = re.compile(
    r"\b(?:your hospitality|your welcome|your kindness|your warm|kind hospitality|votre accueil|votre hospitalite|l accueil que|parmi vous|je repars|nous repartons|nous rentrerons|hospitalite (?:de|dont)|for having us|for receiving us|among you|جئنا\w*|ضيافتكم|حفاوه|كرم الضيافه|حسن (?:ال)?استقبال\w*|استقبالكم لنا|بينكم|اليكم في بلدكم)\b"
)
WAYS = (*_ways(MOVES, visit=True), *_ways(STANDS, visit=False))
LETTER_WAYS = tuple(_ways(LETTERS, visit=False))
