"""mithaq accept FILE --words "…": found the commission, if the voice on the telephone read the file's words."""

from argparse import Namespace
from pathlib import Path

from mithaq.commission.authority import ADMINISTRATOR
from mithaq.secretariat.founding import Introduction, accept
from mithaq.secretariat.models import Channel
from mithaq.secretariat.refusals import Refused

from ..files import SMALL, read
from ..people import administrator, grant
from ..tables import mine
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Compare the words, found the channel, give its first mandate to the administrator."""
    theirs = Introduction.decode(read(Path(args.file), SMALL))
    heard = args.words or input(told.worded("ask_words", party=theirs.doc.party))
    channel = _founded(theirs, " ".join(heard.split()))
    told.say("founded", party=theirs.doc.party, ch=channel.ch)
    told.data({"ch": channel.ch, "party": theirs.doc.party})


def _founded(theirs: Introduction, heard: str) -> Channel:
    """The channel with its administrator. Given again after an interruption, what is missing is added."""
    first = administrator(None)
    try:
        channel = accept(mine(), theirs, heard)
    except Refused as refused:
        known = Channel.objects.filter(ch=refused.values.get("ch")).first()
        if known is None or not grant(known, first, ADMINISTRATOR, by=first):
            raise
        return known
    grant(channel, first, ADMINISTRATOR, by=first)
    return channel
