"""mithaq propose INSTRUMENT: the text as it is worded now, before both co-chairs for signature."""

from argparse import Namespace

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.jobs.concordance import propose
from mithaq.secretariat import here
from mithaq.secretariat.refusals import Refused

from ..people import speaker
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Brackets and articles missing in a language are refused, with the place and both wordings."""
    office, reading = here.office(), here.reading()
    instrument = reading.get(Instrument, args.instrument)
    if instrument is None:
        raise Refused("unknown", key=args.instrument)
    done = propose(office, reading, instrument, by=speaker(args.by).pseudonym, overrule=args.overrule)
    text = next(row for row in reading.all(InstrumentText, obj=instrument.key) if row.seq == done.entry.seq)
    told.say("text_proposed", content=text.content, reference=instrument.reference)
    told.data({"content": text.content, "key": text.key, "seq": done.entry.seq})
