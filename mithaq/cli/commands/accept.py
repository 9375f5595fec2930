"""mithaq accept FILE --words "…": the commission is founded, if the voice on the telephone read the file's own words."""

from argparse import Namespace
from pathlib import Path

from mithaq.commission.authority import ADMINISTRATOR
from mithaq.secretariat.founding import Introduction, accept

from ..files import SMALL, read
from ..people import administrator, grant
from ..tables import mine
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Compare the words, found the channel, give its first mandate to the administrator."""
    theirs = Introduction.decode(read(Path(args.file), SMALL))
    heard = args.words or input(told.worded("ask_words", party=theirs.doc.party))
    channel = accept(mine(), theirs, " ".join(heard.split()))
    first = administrator(None)
    grant(channel, first, ADMINISTRATOR, by=first)
    told.say("founded", party=theirs.doc.party, ch=channel.ch)
    told.data({"ch": channel.ch, "party": theirs.doc.party})
