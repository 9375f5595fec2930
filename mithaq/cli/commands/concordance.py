"""mithaq concordance INSTRUMENT: its articles compared across languages. Exit 2 while an alarm is open."""

from argparse import Namespace

from mithaq.commission.models import Instrument
from mithaq.jobs.comparing import Difference
from mithaq.jobs.concordance import Checked, checked, leaves_of, quoted, record
from mithaq.secretariat import here
from mithaq.secretariat.instruments import texts_of
from mithaq.secretariat.refusals import Refused

from ..people import speaker
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    reading = here.reading()
    instrument = reading.get(Instrument, args.instrument)
    if instrument is None:
        raise Refused("unknown", key=args.instrument)
    found = checked(reading.ch, leaves_of(reading, instrument))
    for one in found.differences:
        told.say("concordance_line", **_shown(one, found, told))
    told.say("concordance_told", pairs=len(found.pairs), open=len(found.open), dismissed=len(_dismissed(found)))
    if args.record:
        texts = texts_of(reading, instrument)
        record(here.office(), reading, texts, instrument.key, by=speaker(args.by).pseudonym)
    told.data({
        "pairs": len(found.pairs), "open": [one.id for one in found.open],
        "differences": [_shown(one, found, told) for one in found.differences],
    })  # fmt: skip
    if found.open:
        words, others = quoted(found.open[0])
        raise Refused("concordance_open", count=len(found.open), number=found.open[0].pair.n, one=words, other=others)


def _shown(one: Difference, found: Checked, told: Told) -> dict[str, object]:
    held = found.dismissed.get(one.id)
    return {
        "id": one.id,
        "article": one.pair.n,
        "between": "/".join(side.language for side, _ in one.sides),
        "severity": told.worded(f"concord_{one.mark.severity}"),
        "why": one.mark.why(told.language),
        "dismissed": f"{held.by}: {held.reason}" if held else "",
    }


def _dismissed(found: Checked) -> list[Difference]:
    return [one for one in found.differences if one.id in found.dismissed]
