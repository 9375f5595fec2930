"""What a key answered: from a passkey on the page, or in the file that a person made on their own machine."""

from typing import Annotated, Any, Literal, TypeVar

import msgspec
from django.core.files.uploadedfile import UploadedFile
from webauthn.helpers import base64url_to_bytes

from mithaq.ledger.adoption import Choice
from mithaq.ledger.hashing import b64
from mithaq.ledger.keys import KeyDoc, Person
from mithaq.ledger.personal import Proof
from mithaq.web.sessions.seat import SeatedRequest

from .enrolment import passkeys_of
from .errors import SigningError

MAX_PROOF = 64 * 1024  # bytes: a signature is a hundred, a passkey's answer less than a thousand
Text = Annotated[str, msgspec.Meta(max_length=16_384)]
Read = TypeVar("Read", bound=msgspec.Struct)


class PasskeyAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What passkeys.js sends: credential id and the three parts, base64url."""

    id: Text
    ad: Text
    cd: Text
    sig: Text


class SignatureFile(msgspec.Struct, frozen=True):
    """The file of `mithaq sign`."""

    content: str
    choice: Literal["adopt", "decline"]
    public: str
    proof: str
    alg: str = "ed25519"


def given(request: SeatedRequest, doc: KeyDoc, asked: tuple[Choice, str]) -> tuple[Person, Proof]:
    """The person whose key answered, and the proof for the record. SigningError when nothing usable came."""
    if answer := request.POST.get("answer", "").strip():
        return _from_passkey(request, doc, answer)
    upload = request.FILES.get("file")
    text = _read(upload) if isinstance(upload, UploadedFile) else request.POST.get("proof", "").strip().encode()
    if not text:
        raise SigningError("no_answer")
    return _from_file(doc, text, asked)


def _from_passkey(request: SeatedRequest, doc: KeyDoc, answer: str) -> tuple[Person, Proof]:
    read = _decoded(answer.encode(), PasskeyAnswer)
    try:
        proof = {name: b64(base64url_to_bytes(getattr(read, name))) for name in ("ad", "cd", "sig")}
    except ValueError as why:
        raise SigningError("bad_answer", why=str(why)[:100]) from why
    mine = passkeys_of(request.user)
    kid = next((one.draft.content["kid"] for one in mine if one.draft.content["credential"] == read.id), read.id[:16])
    return _enrolled(doc.person(kid), doc, kid), proof


def _from_file(doc: KeyDoc, text: bytes, asked: tuple[Choice, str]) -> tuple[Person, Proof]:
    read, (choice, content) = _decoded(text, SignatureFile), asked
    if read.content != content:
        raise SigningError("other_content", found=read.content[:16], asked=content[:16])
    if read.choice != choice:
        raise SigningError("other_choice", found=read.choice, asked=choice)
    found = next((person for person in doc.people if person.pk == read.public), None)
    return _enrolled(found, doc, read.public[:16]), read.proof


def _enrolled(person: Person | None, doc: KeyDoc, named: str) -> Person:
    if person is None:
        raise SigningError("key_unknown", key=named, party=doc.party, version=doc.version)
    return person


def _decoded(text: bytes, kind: type[Read]) -> Read:
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as why:
        raise SigningError("bad_answer", why=str(why)[:200]) from why


def _read(upload: UploadedFile[Any]) -> bytes:
    if (upload.size or 0) > MAX_PROOF:
        raise SigningError("bad_answer", why=f"{upload.size} > {MAX_PROOF}")
    data: bytes = upload.read()
    return data
