"""The standing cast: the same parts on both nodes, and one who may do nothing. Invented people: demonstration data."""

from dataclasses import dataclass

PASSWORD = "bamako-rabat-2026"  # of everybody in the demonstration, on this machine only
ADMIN = "admin"

Words = dict[str, str]


@dataclass(frozen=True)
class Part:
    """Someone who signs in: the mandates they hold, and how the other side reads of them."""

    user: str
    roles: tuple[str, ...]
    name: Words
    rank: Words
    office: Words
    axis: str | None = None


RANKS: dict[str, Words] = {
    "general": {"fr": "Général de brigade", "ar": "العميد", "en": "Brigadier General"},
    "colonel": {"fr": "Colonel", "ar": "العقيد", "en": "Colonel"},
    "lieutenant-colonel": {"fr": "Lieutenant-colonel", "ar": "المقدم", "en": "Lieutenant Colonel"},
    "major": {"fr": "Commandant", "ar": "الرائد", "en": "Major"},
    "captain": {"fr": "Capitaine", "ar": "النقيب", "en": "Captain"},
}
OFFICES: dict[str, Words] = {
    "secretary": {"fr": "Secrétaire de la commission", "ar": "كاتب اللجنة", "en": "Secretary of the commission"},
    "chair": {"fr": "Chef de la délégation", "ar": "رئيس الوفد", "en": "Head of the delegation"},
    "planner": {"fr": "Planification", "ar": "التخطيط", "en": "Planning"},
    "head": {
        "fr": "Chef de la sous-commission de la formation",
        "ar": "رئيس اللجنة الفرعية للتكوين",
        "en": "Head of the sub-commission on training",
    },
    "admin": {"fr": "Administration du nœud", "ar": "إدارة العقدة", "en": "Administration of the node"},
    "stranger": {"fr": "Sans mandat", "ar": "دون تكليف", "en": "Without mandate"},
}
ROLES: dict[str, tuple[str, ...]] = {
    "admin": ("administrator",), "secretary": ("secretary",), "chair": ("chair",),
    "planner": ("planner",), "head": ("head",), "stranger": (),
}  # fmt: skip
RANKED = {"secretary": "lieutenant-colonel", "chair": "general", "planner": "major", "head": "colonel",
          "admin": "captain", "stranger": "captain"}  # fmt: skip

NAMES: dict[str, dict[str, tuple[str, str]]] = {
    "MAR": {
        "admin": ("Karim Fassi", "كريم الفاسي"),
        "secretary": ("Salma Bennis", "سلمى بنيس"),
        "chair": ("Brahim Tazi", "إبراهيم التازي"),
        "planner": ("Hicham Ouazzani", "هشام الوزاني"),
        "head": ("Nadia Cherkaoui", "نادية الشرقاوي"),
        "stranger": ("Driss Naciri", "إدريس الناصري"),
    },
    "MLI": {
        "admin": ("Issa Sanogo", "عيسى سانوغو"),
        "secretary": ("Fatoumata Diarra", "فاتوماتا ديارا"),
        "chair": ("Bakary Sissoko", "بكاري سيسوكو"),
        "planner": ("Adama Kouyaté", "آداما كوياتي"),
        "head": ("Mariam Coulibaly", "مريم كوليبالي"),
        "stranger": ("Seydou Maïga", "سيدو مايغا"),
    },
}
STATES: dict[str, Words] = {
    "MAR": {"fr": "Royaume du Maroc", "ar": "المملكة المغربية", "en": "Kingdom of Morocco"},
    "MLI": {"fr": "République du Mali", "ar": "جمهورية مالي", "en": "Republic of Mali"},
}
HOSTS = {"MAR": "mar.localhost", "MLI": "mli.localhost"}
ZONES = {"MAR": "Africa/Casablanca", "MLI": "Africa/Bamako"}
OTHER = {"MAR": "MLI", "MLI": "MAR"}


def cast_of(party: str) -> list[Part]:
    """Everybody who signs in on this party's node, the administrator first."""
    return [_part(user, names) for user, names in NAMES[party].items()]


def _part(user: str, names: tuple[str, str]) -> Part:
    latin, arabic = names
    name = {"fr": latin, "ar": arabic, "en": latin}
    axis = "training" if user == "head" else None
    return Part(user, ROLES[user], name, RANKS[RANKED[user]], OFFICES[user], axis)
