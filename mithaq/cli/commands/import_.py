"""mithaq import FILE…: a drafted commission file on the desk of a user, to be confirmed item by item."""

from argparse import Namespace

from mithaq.desk.drafts import may_be_taken_in
from mithaq.jobs.drafting import drafted

from ..people import speaker
from ..sources import sources_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    owner = speaker(args.by)
    kept = drafted(sources_of(args.files), owner, published=args.published)
    count, perhaps = len(kept.content["items"]), len(may_be_taken_in(kept))
    told.say("draft_kept", count=count, draft=kept.pk, user=owner.username)
    if perhaps:
        told.say("draft_perhaps", count=perhaps)
    told.data({"draft": kept.pk, "user": owner.username, "items": count, "perhaps": perhaps})
