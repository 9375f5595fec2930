"""The programme as the content of a file: its outline, days, order, calendars and resources."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from mithaq.axes import AXES
from mithaq.commission.fields import worded
from mithaq.documents.schedule import Joint, Line, Pool, Schedule, Week
from mithaq.ledger.errors import Language, Sentence
from mithaq.planning.axis import is_open
from mithaq.planning.problem import Activity, Calendar, Mode, Problem, mode_of
from mithaq.roadmap.fields import BOTH
from mithaq.roadmap.lifecycle import Life, lives
from mithaq.roadmap.models import Activity as Step
from mithaq.roadmap.models import Commitment, Plan, Resource
from mithaq.roadmap.programme import Programme, Span
from mithaq.roadmap.words import STAGES
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import horizon_of, problem_of

from .losses import Format, left_behind

TITLE: Sentence = {"fr": "Feuille de route", "ar": "خارطة الطريق", "en": "Roadmap"}
SHARED: Sentence = {"fr": "Calendrier commun", "ar": "الرزنامة المشتركة", "en": "Shared calendar"}
OTHERS: Sentence = {"fr": "Sans action en cours", "ar": "دون عملية جارية", "en": "Without a current undertaking"}
ARTICLE: Sentence = {"fr": "Art. {n} : {text}", "ar": "المادة {n}: {text}", "en": "Art. {n}: {text}"}
NAME = 120  # characters of a commitment's sentence within a line; its note has all of it
NO_DAY = date.max


@dataclass(frozen=True)
class Source:
    """What a file is made of: the rows, one plan (or none yet), whose language, of which day."""

    programme: Programme
    plan: Plan | None
    language: Language
    day: date
    commission: str
    marking: str
    parties: Mapping[str, str] = field(default_factory=dict)  # code → what the commission file calls it

    @cached_property
    def problem(self) -> Problem:
        """What was asked of the planner; without a plan, what would be asked today."""
        if self.plan is not None:
            return self.plan.asked_of_solver
        return problem_of(self.programme, start=self.day, horizon=horizon_of(self.day))

    @cached_property
    def days(self) -> dict[str, Span]:
        return dict(self.plan.days) if self.plan else {}

    @cached_property
    def hosts(self) -> dict[str, str]:
        """Step → the party where the plan has it take place."""
        return self.plan.hosts if self.plan else {}

    @cached_property
    def names(self) -> dict[str, str]:
        return names(self.programme, self.language)

    @cached_property
    def titles(self) -> dict[str, dict[Language, str]]:
        """Step → its name in each language in which somebody gave it one."""
        return {row.key: dict(row.title) for row in self.programme.all(Step)}

    @cached_property
    def lives(self) -> Mapping[str, Life]:
        return {life.undertaking.subject: life for life in lives(self.programme, self.day)}

    @property
    def title(self) -> str:
        return " – ".join(filter(None, (TITLE[self.language], self.commission)))

    @cached_property
    def calendars(self) -> Mapping[str, Calendar]:
        return {calendar.key: calendar for calendar in self.problem.calendars}

    def mode(self, activity: Activity) -> Mode:
        """The way of carrying it out that the plan takes."""
        return mode_of(activity, self.plan.answer.modes if self.plan else {})


def schedule_of(source: Source, form: Format) -> Schedule:
    """Everything that a file of this format may bear, and what it leaves behind."""
    return Schedule(
        title=source.title,
        marking=source.marking,
        language=source.language,
        day=source.day,
        start=source.problem.start,
        lines=tuple(_lines(source)),
        joints=tuple(
            Joint(
                before=link.before,
                after=link.after,
                start_start=link.kind == "start-start",
                lag=link.lag,
                calendar_days=link.unit == "calendar",
            )
            for link in source.problem.links
        ),
        weeks=tuple(_week(source, calendar) for calendar in sorted(source.calendars.values(), key=_shared_first)),
        pools=tuple(_pools(source)),
        lost=left_behind(source.problem, source.programme, source.days, form),
    )


def _shared_first(calendar: Calendar) -> tuple[bool, str]:
    return calendar.key != BOTH, calendar.key


def _week(source: Source, calendar: Calendar) -> Week:
    closed = {day: _why(calendar, day, source.language) for day in calendar.closed}
    name = SHARED[source.language] if calendar.key == BOTH else calendar.key
    return Week(key=calendar.key, name=name, workdays=calendar.workdays, closed=closed)


def _why(calendar: Calendar, day: date, language: Language) -> str:
    return worded(calendar.reasons.get(day), language) or day.isoformat()


def _pools(source: Source) -> Iterator[Pool]:
    rows = {row.key: row for row in source.programme.all(Resource)}
    for resource in source.problem.resources:
        title = worded(rows[resource.key].title, source.language) if resource.key in rows else ""
        yield Pool(key=resource.key, name=title or resource.key, units=resource.capacity, week=resource.calendar)


def _lines(source: Source) -> Iterator[Line]:
    """The outline: axes in the house's order, within them what begins first."""
    for axis, of_axis in _by_axis(source):
        words = next(one.words for one in AXES if one.key == axis)[source.language]
        yield Line(key=f"axis:{axis}", name=words, kind="axis", level=1, days=_span(source, of_axis))
        for commitment in sorted(_of_commitments(source, of_axis).items(), key=lambda item: _first(source, item[1])):
            yield from _commitment(source, axis, *commitment)
    if left := [key for key in _planned(source) if _subject(source, key) is None]:
        yield Line(key="axis:", name=OTHERS[source.language], kind="axis", level=1, days=_of(source, left))
        yield from (_step(source, activity, 2) for activity in source.problem.activities if activity.key in left)


def _commitment(source: Source, axis: str, key: str, subjects: list[str]) -> Iterator[Line]:
    row = next((row for row in source.programme.all(Commitment) if row.key == key), None)
    sentence = worded(row.sentence, source.language) if row else ""
    told = ARTICLE[source.language].format(n=row.article, text=_cut(sentence)) if row else key
    yield Line(
        key=f"{axis}:{key}",
        name=told,
        kind="commitment",
        level=2,
        note=sentence,
        deadline=row.due if row else None,
        days=_span(source, subjects),
    )
    for subject in sorted(subjects, key=lambda one: _first(source, [one])):
        yield _undertaking(source, subject)
        within = [one for one in source.problem.activities if source.programme.within.get(one.key) == subject]
        yield from (_step(source, one, 4) for one in sorted(within, key=lambda one: _begins(source, one.key)))


def _undertaking(source: Source, subject: str) -> Line:
    life = source.lives[subject]
    return Line(
        key=subject,
        name=source.names.get(subject, subject),
        kind="undertaking",
        level=3,
        days=_span(source, [subject]),
        baseline=source.programme.spans.get(subject),
        state=STAGES[life.stage][source.language],
    )


def _step(source: Source, activity: Activity, level: int) -> Line:
    mode, days = source.mode(activity), source.days.get(activity.key)
    standing = source.programme.plan.days if source.programme.plan else {}
    subject = _subject(source, activity.key)
    return Line(
        key=activity.key,
        name=source.names.get(activity.key, activity.key),
        kind="activity" if mode.duration else "milestone",
        level=level,
        week=activity.calendar,
        length=mode.duration,
        days=days,
        baseline=standing.get(activity.key),
        release=activity.release if activity.release and activity.release > source.problem.start else None,
        deadline=activity.deadline,
        fixed=activity.fixed,
        holds=dict(mode.demands),
        slack=_slack(source.calendars.get(activity.calendar), days, activity.deadline),
        state=STAGES[source.lives[subject].stage][source.language] if subject else "",
        names=source.titles.get(activity.key, {}),
        host=source.hosts.get(activity.key, ""),
    )


def _slack(calendar: Calendar | None, days: Span | None, deadline: date | None) -> int | None:
    """Working days between the planned end and the deadline; below zero when it is missed."""
    if calendar is None or days is None or deadline is None:
        return None
    sign, first, last = (1, days[1], deadline) if days[1] <= deadline else (-1, deadline, days[1])
    between = (date.fromordinal(n) for n in range(first.toordinal() + 1, last.toordinal() + 1))
    return sign * sum(is_open(calendar, day) for day in between)


def _planned(source: Source) -> list[str]:
    return [activity.key for activity in source.problem.activities]


def _subject(source: Source, key: str) -> str | None:
    subject = source.programme.within.get(key)
    return subject if subject in source.lives else None


def _by_axis(source: Source) -> Iterator[tuple[str, list[str]]]:
    """Axis → the undertakings in it that have something planned, in the house's order of axes."""
    subjects = sorted({found for key in _planned(source) if (found := _subject(source, key))})
    for axis in AXES:
        if mine := [subject for subject in subjects if source.lives[subject].undertaking.axis == axis.key]:
            yield axis.key, mine


def _of_commitments(source: Source, subjects: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for subject in subjects:
        found.setdefault(source.lives[subject].undertaking.commitment, []).append(subject)
    return found


def _span(source: Source, subjects: Iterable[str]) -> Span | None:
    wanted = set(subjects)
    return _of(source, [key for key in _planned(source) if source.programme.within.get(key) in wanted])


def _of(source: Source, keys: Iterable[str]) -> Span | None:
    spans = [source.days[key] for key in keys if key in source.days]
    return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


def _first(source: Source, subjects: Iterable[str]) -> tuple[date, str]:
    listed = sorted(subjects)
    span = _span(source, listed)
    return (span[0] if span else NO_DAY), listed[0]


def _begins(source: Source, key: str) -> tuple[date, str]:
    return source.days.get(key, (NO_DAY, NO_DAY))[0], key


def _cut(text: str) -> str:
    return text if len(text) <= NAME else text[: NAME - 1].rpartition(" ")[0] + "…"
