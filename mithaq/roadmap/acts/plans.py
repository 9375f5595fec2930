"""Plans: the whole problem and its answer go into the record, and each side checks them for itself."""

from typing import Annotated, Any

import msgspec

from mithaq.commission.fields import worded
from mithaq.commission.proposals import Agree, Propose
from mithaq.ledger.act import act
from mithaq.ledger.errors import LANGUAGES, Language, say
from mithaq.ledger.fold import Seen
from mithaq.ledger.void import Void
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.validate import validate
from mithaq.planning.verify import verify

from ..ballots import in_force, pending
from ..codec import read
from ..fields import Keys
from ..models import Activity, Plan
from ..sentences import SENTENCES

# Together they stay within one payload (4 MiB), with the quotes that JSON within JSON doubles.
ProblemJson = Annotated[str, msgspec.Meta(min_length=2, max_length=2_000_000)]
PlanJson = Annotated[str, msgspec.Meta(min_length=2, max_length=1_000_000)]


@act
class PlanPropose(Propose):
    """Propose a plan, whole: what was to be planned, the days that were found. `over`: plans that it puts aside too."""

    kind = "plan.propose"
    model = Plan
    over: Keys
    problem: ProblemJson
    plan: PlanJson

    def check(self, picture: Any, by: str) -> None:
        holds(picture, read(Problem, self.problem), read(Answer, self.plan))
        plans = picture.where(Plan)
        for other in (*in_force(plans, picture), *pending(plans, picture)):
            if other.key not in (self.replaces, *self.over):
                picture.warn("plan_exists", other=other.key)

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        for key in self.over:
            seen.need(Plan, key)
        asked, answer = read(Problem, self.problem), read(Answer, self.plan)
        seen.require(problem_hash(asked) == answer.problem_hash, "plan_of_other",
                     found=answer.problem_hash[:16], expected=problem_hash(asked)[:16])  # fmt: skip

    def sentence(self, language: Language) -> str:
        try:
            answer = read(Answer, self.plan)
        except Void:  # the record keeps what can't be read, and its line must still be told
            return say(SENTENCES[self.kind], language, count=0, last="–")
        return say(SENTENCES[self.kind], language, count=len(answer.starts), last=answer.makespan)


@act
class PlanAgree(Agree):
    """Agree to a plan as proposed, after our own node has checked it: the other side's solver isn't trusted."""

    kind = "plan.agree"
    model = Plan

    def check(self, picture: Any, by: str) -> None:
        proposed = picture.need(Plan, self.key)
        holds(picture, proposed.asked_of_solver, proposed.answer)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


def holds(picture: Any, asked: Problem, answer: Answer) -> None:
    """Refused, with the first fault in words, unless the plan answers the problem without breaking anything."""
    names = {lang: {row.key: worded(row.title, lang) for row in picture.where(Activity)} for lang in LANGUAGES}
    try:
        validate(asked)
    except PlanningError as fault:
        told = {lang: fault.named(names[lang]).sentence(lang) for lang in LANGUAGES}
        picture.refuse("plan_broken", count=1, **{f"why_{lang}": why for lang, why in told.items()})
    if broken := verify(asked, answer):
        told = {lang: broken[0].sentence(lang, names=names[lang]) for lang in LANGUAGES}
        picture.refuse("plan_broken", count=len(broken), **{f"why_{lang}": why for lang, why in told.items()})
