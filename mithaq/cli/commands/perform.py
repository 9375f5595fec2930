"""mithaq perform KIND --json …: any act there is, as one entry; several acts when the JSON is a list."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import msgspec

from mithaq.ledger.act import Act, Details
from mithaq.secretariat import here
from mithaq.secretariat.acts import COMMON_RULES, NATIONAL_RULES
from mithaq.secretariat.office import Detailed, Office
from mithaq.secretariat.refusals import Refused

from ..errors import AtTheDoor
from ..files import SMALL, read
from ..people import speaker
from ..told import Told

FRESH = "new:"  # "new:school" in a payload is a new id of ours, the same one wherever it stands
Json = Any


def run(args: Namespace, told: Told) -> None:
    """List the acts, show one's fields, or perform."""
    national = args.national or (args.kind in NATIONAL_RULES.vocabulary.acts and not _is_common(args.kind))
    if args.list:
        return _list(told)
    if args.fields:
        return _fields(args.kind)
    ids: dict[str, str] = {}
    office = here.office(channel=here.national() if national else here.common())
    written = [_fresh(one, ids, office) for one in _written(args)]
    acts = [_act(one, national=national) for one in written]
    done = office.perform(*acts, by=speaker(args.by).pseudonym, despite=args.despite)
    for act, _ in acts:
        told.say("performed", seq=done.entry.seq, sentence=act.sentence(told.language))
    for label, key in ids.items():
        told.say("new_id", label=label, key=key)
    told.data({"party": done.entry.party, "seq": done.entry.seq, "new": ids, "seal": done.seal})
    return None


def _list(told: Told) -> None:
    """Every kind with the first line of what it does; the code speaks English."""
    acts = {**COMMON_RULES.vocabulary.acts, **NATIONAL_RULES.vocabulary.acts}
    lines = {kind: (act.__doc__ or "").partition("\n")[0] for kind, act in sorted(acts.items())}
    for kind, line in lines.items():
        told.line(f"{kind:24} {line}")
    told.data(lines)


def _fields(kind: str) -> None:
    schema = msgspec.json.schema(_kind(kind, national=not _is_common(kind)))
    print(msgspec.json.format(msgspec.json.encode(schema), indent=2).decode())


def _written(args: Namespace) -> list[dict[str, Json]]:
    """The acts as they were given, each with its kind."""
    value = _json(args.act)
    listed = value if isinstance(value, list) else [{"kind": args.kind, **value}] if isinstance(value, dict) else None
    if not listed or not all(isinstance(one, dict) and isinstance(one.get("kind"), str) for one in listed):
        raise AtTheDoor("acts_shape", found=type(value).__name__)
    return listed


def _json(given: str | None) -> Json:
    """The JSON itself, a file of it, or what stands on the standard input."""
    if given is None or given == "-":
        data = sys.stdin.buffer.read(SMALL + 1)
    elif given.lstrip().startswith(("{", "[")):
        data = given.encode(errors="surrogateescape")
    else:
        data = read(Path(given), 8 * SMALL)  # above the largest payload, so that its own limit speaks
    try:
        return msgspec.json.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise AtTheDoor("bad_json", why=fault) from None


def _fresh(value: Json, ids: dict[str, str], office: Office) -> Json:
    """The same value, with an id of ours wherever "new:label" stands."""
    if isinstance(value, dict):
        return {name: _fresh(one, ids, office) for name, one in value.items()}
    if isinstance(value, list):
        return [_fresh(one, ids, office) for one in value]
    if isinstance(value, str) and value.startswith(FRESH):
        return ids.setdefault(value.removeprefix(FRESH), office.fresh_id())
    return value


def _act(written: dict[str, Json], *, national: bool) -> Detailed:
    """The typed act; Refused("act_form") says which field is not what it should be."""
    kind = _kind(written["kind"], national=national)
    of = written.get("of") if issubclass(kind, Details) else None
    body = {name: value for name, value in written.items() if name != "kind" and not (name == "of" and of)}
    unknown = sorted(set(body) - set(kind.__dataclass_fields__))  # type: ignore[attr-defined]
    if unknown:
        raise Refused("act_form", kind=kind.kind, why=f"unknown: {', '.join(unknown)}")
    try:
        return msgspec.convert(body, kind), of
    except (msgspec.ValidationError, ValueError) as fault:
        raise Refused("act_form", kind=kind.kind, why=fault) from None


def _kind(name: str, *, national: bool) -> type[Act]:
    found = (NATIONAL_RULES if national else COMMON_RULES).vocabulary.acts.get(name)
    if found is None:
        raise Refused("unknown_act", kind=name)
    return found


def _is_common(kind: str) -> bool:
    return kind in COMMON_RULES.vocabulary.acts
