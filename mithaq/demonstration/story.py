"""The story, step by step: who does what, and when the bag goes. Each step has a name, and can be taken up again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Act:
    """A deed on one node."""

    key: str
    party: str


@dataclass(frozen=True)
class Bag:
    """A sealed file carried from one node to the other."""

    sender: str
    to: str


Step = Act | Bag

THERE, BACK = Bag("MAR", "MLI"), Bag("MLI", "MAR")

CHAPTERS: dict[str, tuple[Step, ...]] = {
    "states": (Act("people", "MAR"), Act("people", "MLI"), Act("keys", "MAR"), Act("keys", "MLI"), THERE, BACK),
    "file": (Act("file.draft", "MAR"), Act("file.propose", "MAR"), THERE, Act("file.agree", "MLI"), BACK),
    "session": (
        Act("session.propose", "MAR"), Act("note.write", "MAR"), THERE, Act("session.agree", "MLI"), BACK,
        Act("minutes.write", "MAR"), THERE, Act("minutes.answer", "MLI"), Act("minutes.cross", "MAR"), BACK, THERE,
        Act("minutes.bracket", "MAR"), Act("minutes.bracket", "MLI"), Act("minutes.settle", "MLI"), BACK,
        Act("minutes.compare", "MAR"), Act("minutes.mend", "MAR"), Act("minutes.dismiss", "MAR"),
        Act("minutes.propose", "MAR"), THERE, Act("minutes.check", "MLI"),
        Act("minutes.sign", "MAR"), THERE, Act("minutes.sign", "MLI"), BACK,
    ),
    "roadmap": (
        Act("commitments.draw", "MAR"), Act("commitments.draw", "MLI"), THERE, BACK,
        Act("undertakings.propose", "MAR"), Act("undertakings.propose", "MLI"), THERE, BACK,
        Act("undertakings.agree", "MAR"), Act("undertakings.agree", "MLI"), THERE, BACK,
        Act("activities.add", "MAR"), Act("activities.add", "MLI"), Act("axes.offer", "MAR"), THERE, BACK,
        Act("axes.answer", "MLI"), Act("links.add", "MAR"), Act("links.add", "MLI"), THERE, BACK,
        Act("plan.propose", "MAR"), THERE, Act("plan.agree", "MLI"),
        Act("delivery.declare", "MLI"), BACK, Act("delivery.accept", "MAR"), THERE, BACK,
    ),
}  # fmt: skip
