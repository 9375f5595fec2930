"""mithaq user add | grant | list: who works here, and what each may do."""

from argparse import Namespace
from getpass import getpass

from mithaq.desk.models import User
from mithaq.secretariat import here

from ..begin import fresh_password
from ..errors import AtTheDoor
from ..people import administrator, grant, named, records
from ..tables import make_user
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    {"add": _add, "grant": _grant, "list": _list}[args.user_command](args, told)


def _add(args: Namespace, told: Told) -> None:
    """The user of the desk, then the mandates; both or neither would need two databases, so the user comes first."""
    if User.objects.filter(username=args.name).exists():
        raise AtTheDoor("user_exists", name=args.name)
    granting = administrator(args.by)
    password = (getpass(told.worded("ask_password", user=args.name)) if args.ask_password else "") or fresh_password()
    user = make_user(args.name, password, language=args.speaks, display_name=args.display_name, email=args.email)
    told.say("user_made", user=user.username, pseudonym=user.pseudonym)
    told.say("password", user=user.username, password=password)
    given = _mandates(args, user, granting, told)
    told.data({"user": user.username, "pseudonym": user.pseudonym, "password": password, "granted": given})


def _grant(args: Namespace, told: Told) -> None:
    user = named(args.name)
    told.data({"user": user.username, "granted": _mandates(args, user, administrator(args.by), told)})


def _mandates(args: Namespace, user: User, by: User, told: Told) -> list[str]:
    """Each role in this state's own record and in every commission of this node."""
    given = []
    for role in args.role:
        given_now = [grant(channel, user, role, axis=args.axis, by=by) for channel in records()]
        if any(given_now):
            told.say("granted", user=user.username, role=role)
            given.append(role)
    return given


def _list(args: Namespace, told: Told) -> None:
    lines = []
    for user in User.objects.order_by("pk"):
        roles = sorted(set().union(*(here.reading(channel=channel).roles(user.pseudonym) for channel in records())))
        shown = ", ".join(roles) or told.worded("no_role")
        told.say("user_line", user=user.username, pseudonym=user.pseudonym, roles=shown)
        lines.append({"user": user.username, "pseudonym": user.pseudonym, "roles": roles, "active": user.is_active})
    told.data(lines)
