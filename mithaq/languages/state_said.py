"""What a cell or the words behind a name say of a state: which one, or several that share the word, or a person.

Lists write "Traoré, Moussa" as they write "Moussa Traoré, Mali", and many a state is somebody's name.
"""

from functools import cache, lru_cache

from mithaq.languages.given_names import GIVEN_NAMES
from mithaq.languages.normalise import fold, folded_words, normalise
from mithaq.languages.state_names import STATES
from mithaq.languages.state_names_elsewhere import STATES_ELSEWHERE
from mithaq.languages.states import STATE_NOUNS, every_state, may_be_mali, named_in
from mithaq.languages.tokens import Token, tokenise
from mithaq.ledger.errors import Language

COLUMNS: dict[Language, int] = {"fr": 1, "en": 3, "ar": 5}  # of the tables of states
# States that share a name or an adjective: "congolais", كوري.
NAMESAKES = ({"CONGO", "COG"}, {"CONGO", "COD"}, {"KOREA", "KOR"}, {"KOREA", "PRK"}, {"GBR", "ENG"}, {"GBR", "SCO"})
# Names and codes of states that people bear as given or family names. Recognition only.
BORNE = folded_words(
    "Israël Israel Chad Jordan Georgia Géorgie India Kenya China Cuba France Malta Panama Salvador Ireland Irlande "
    "England Holland Scotland Wales Spain Norway Poland Brazil Argentina Colombia Dominica Dominique Jamaica America "
    "Albania Romania Somalia Tanzania Samoa Syria Italia Cyprus German Danish French English Irish Français Langlais "
    "Ben Guy Ken Per Nic Dom Mar Ton Tur Lux Pan إسرائيل تشاد جورجيا كينيا إيران سوريا الهند السلفادور اليمن"
)
# What stands beside a state's name or adjective when the words say a side.
BESIDE = STATE_NOUNS | folded_words(
    "partie parties côté délégation armée armées forces gouvernement république royaume état sultanat émirat émirats "
    "arabe islamique démocratique populaire fédérale nationale ministère pays de du des la le les l d et the of and "
    "side party delegation army armed government republic kingdom state federal democratic islamic arab "
    "people country nationality "
    "مملكة المملكة جمهورية دولة سلطنة إمارة العربية الإسلامية الديمقراطية الشعبية الاتحادية من بلد الجنسية"
)
SIDE_NOUNS = BESIDE - folded_words("de du des la le les l d et the of and من")


def state_of(words: str) -> str:
    """The code of the one state that these words name, by code, name or adjective; "" for none or several."""
    plain = words.strip()
    if plain.upper() in codes():
        return plain.upper()
    tokens = tokens_of(plain)
    named = {hit.value.state for hit in every_state(tokens, normalise(plain).folded)}
    named |= {"MLI" for token in tokens if may_be_mali(token.key)}
    return named.pop() if len(named) == 1 else ""


def side_said(words: str) -> str:
    """The state of which these words say the side and nothing else; "" for what may name a person or a city."""
    state = state_of(words)
    return state if state and not may_be_named(words) and not _besides(words) else ""


def may_be_named(words: str) -> bool:
    """Whether words that name a state may be somebody's name, or a city, as well; not with "party", "army" beside."""
    keys = [token.key for token in tokens_of(words) if token.word]
    if SIDE_NOUNS & set(keys):
        return False
    hits = every_state(tokens_of(words), normalise(words).folded)
    city = any(hit.value.how == "capital" for hit in hits)
    return city or _is_nisba(keys) or any(key in BORNE or key in GIVEN_NAMES for key in keys)


def may_mean(words: str) -> frozenset[str]:
    """Every state that shares the word by which these words name one: كوري, نيجيري; as codes, none for no state."""
    state = state_of(words)
    if not state or words.strip().upper() in codes():
        return frozenset({state} - {""})
    folded = normalise(words).folded
    hits = every_state(tokens_of(words), folded)
    return frozenset({state}).union(*(_shared().get(folded[hit.start : hit.end], frozenset()) for hit in hits))


def may_be_one(one: str, other: str) -> bool:
    """Whether what these words name may be one state: Congo and either Congo, Corée and either Korea."""
    mine, theirs = may_mean(one), may_mean(other)
    return bool(mine & theirs) or any({x, y} in NAMESAKES for x in mine for y in theirs)


@cache
def codes() -> dict[str, dict[Language, str]]:
    """Code of a state → its first name in each language."""
    rows = [line.split("|") for table in (STATES, STATES_ELSEWHERE) for line in table.strip().splitlines()]
    return {row[0].strip(): {lang: row[at].split(";")[0].strip() for lang, at in COLUMNS.items()} for row in rows}


@lru_cache(maxsize=20_000)
def tokens_of(words: str) -> tuple[Token, ...]:
    normal = normalise(words)
    return tokenise(normal, 0, len(normal.text))


def _besides(words: str) -> bool:
    """Whether anything else is said than the state and what belongs to a side."""
    if words.strip().upper() in codes():
        return False
    tokens = tokens_of(words)
    hits = every_state(tokens, normalise(words).folded)
    named = {n for hit in hits for n in range(hit.first, hit.last)}
    left = [token.key for n, token in enumerate(tokens) if token.word and n not in named]
    return any(key not in BESIDE and not may_be_mali(key) for key in left)


def _is_nisba(keys: list[str]) -> bool:
    """One Arabic adjective with its article: التونسي is the name of many families, تونسي says where from."""
    return len(keys) == 1 and keys[0].startswith("ال") and keys[0].endswith(("ي", "ى"))


@cache
def _shared() -> dict[str, frozenset[str]]:
    """Folded words by which the tables name more than one state."""
    found: dict[str, set[str]] = {}
    for name, naming in named_in(STATES + STATES_ELSEWHERE):
        found.setdefault(fold(name), set()).add(naming.state)
    return {name: frozenset(states) for name, states in found.items() if len(states) > 1}
