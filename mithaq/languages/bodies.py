"""Who sits for both sides: bodies of a commission, the sides, and the sittings that they hold. On folded text."""

import re

# What acts for both sides without being one.
ORGANS = (
    "commission|sous-commission|sub-?commission|comite|sous-comite|committee|sub-?committee|groupe|group|"
    "cellule|cell|conseil|council|secretariat|board"
)
ORGANS_AR = "لجنه|لجان|فريق|مجموعه|خليه|هيئه|امانه|مجلس"
# The sides and their people, when they come together.
SIDES = "parties|sides|delegation|experts|homologues|counterparts|team"
SIDES_AR = "طرفان|طرفين|جانبان|جانبين|وفدان|وفدين|خبراء"
# What they hold.
SITTINGS = (
    "session|seance|reunion|rencontre|meeting|sitting|round|talks|consultation|concertation|dialogue|"
    "conference|visioconference|call|rendez-vous"
)
SITTINGS_AR = "دوره|اجتماع|جلسه|جوله|لقاء|مشاورات"

BODY = re.compile(rf"\b(?:{ORGANS})s?\b|(?:{ORGANS_AR})")
SITS = re.compile(rf"\b(?:{ORGANS}|{SIDES}|{SITTINGS})s?\b|\b[وفبل]?(?:ال)?(?:{ORGANS_AR}|{SIDES_AR}|{SITTINGS_AR})\b")
