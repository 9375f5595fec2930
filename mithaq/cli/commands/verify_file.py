"""mithaq verify FILE: a certificate or a PDF original, on any machine, without a node."""

from argparse import Namespace
from pathlib import Path

from ..offline import paper_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    file = Path(args.file)
    paper = paper_of(file)
    content, certified = paper.statement.content, paper.certified
    if certified is None:
        told.say("pdf_unsigned", file=file, content=content)
        told.data({"file": args.file, "content": content, "signed": False})
        return
    roots = ", ".join(f"{party} {root[:16]}" for party, root in certified.channel.roots.items())
    parties = ", ".join(vote.party for vote in certified.votes)
    told.say("file_holds", file=file, content=content, parties=parties, roots=roots)
    votes = [{"party": vote.party, "key": vote.person.kid, "at": vote.at, "log": vote.log, "seq": vote.seq}
             for vote in certified.votes]  # fmt: skip
    told.data({"file": args.file, "content": content, "signed": True, "votes": votes,
               "roots": certified.channel.roots})  # fmt: skip
