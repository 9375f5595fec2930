"""A person's passkey on its way into the key document: made in the browser, kept on the desk, approved, in force."""

import json
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.http import HttpRequest
from webauthn import generate_registration_options, options_to_json, verify_registration_response
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    decode_credential_public_key,
    decoded_public_key_to_cryptography,
)
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    CredentialDeviceType,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from mithaq.commission.authority import CHAIR
from mithaq.desk.models import Draft, User
from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import Algorithm, Person, spoken_words
from mithaq.ledger.spki import sound_spki
from mithaq.secretariat.keys import HEAD
from mithaq.web.sessions.seat import tongue

from .errors import SigningError

KIND = "passkey"
WAITING, IN_FORCE, DISMISSED = "waiting", "in_force", "dismissed"
CHALLENGE = "passkey_challenge"
ALGORITHMS: dict[COSEAlgorithmIdentifier, Algorithm] = {
    COSEAlgorithmIdentifier.ECDSA_SHA_256: "webauthn-es256",
    COSEAlgorithmIdentifier.EDDSA: "webauthn-eddsa",
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256: "webauthn-rs256",
}


@dataclass(frozen=True)
class Passkey:
    """One passkey as its desk row holds it."""

    draft: Draft

    @property
    def state(self) -> str:
        return str(self.draft.content["state"])

    @property
    def synced(self) -> bool:
        return bool(self.draft.content["synced"])

    @property
    def words(self) -> str:
        """Eight words of its fingerprint, to be read aloud between its owner and the administrator."""
        return " ".join(spoken_words(sha256(bytes.fromhex(self.draft.content["pk"])).hex(), tongue()))

    def person(self, roles: set[str]) -> Person:
        """Its entry in the key document: it binds the party only in the hands of a head of delegation."""
        held: dict[str, Any] = {
            name: self.draft.content[name] for name in ("kid", "alg", "pk", "rp", "origin", "synced")
        }
        return Person(**held, roles=(HEAD,) if CHAIR in roles else ())


def begin(request: HttpRequest, user: User) -> str:
    """What the browser is asked to make, as JSON; the challenge waits in the session."""
    options = generate_registration_options(
        rp_id=rp_of(request),
        rp_name="Mithaq",
        user_id=sha256(user.pseudonym.encode()),
        user_name=user.username,
        user_display_name=str(user),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=[
            PublicKeyCredentialDescriptor(base64url_to_bytes(one.draft.content["credential"]))
            for one in passkeys_of(user)
            if one.state != DISMISSED
        ],
        supported_pub_key_algs=list(ALGORITHMS),
    )
    request.session[CHALLENGE] = bytes_to_base64url(options.challenge)
    return options_to_json(options)


def keep(request: HttpRequest, user: User, answer: str) -> Passkey:
    """Verify what the browser made, and keep its public half on the desk until an administrator approves it."""
    challenge = request.session.pop(CHALLENGE, "")
    try:
        made = verify_registration_response(
            credential=_answered(answer),
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=rp_of(request),
            expected_origin=origin_of(request),
            require_user_verification=True,
            supported_pub_key_algs=list(ALGORITHMS),
        )
        alg, spki = _public_key(made.credential_public_key)
    except (WebAuthnException, ValueError, KeyError, TypeError, RecursionError) as why:
        raise SigningError("passkey", why=str(why)[:200] or type(why).__name__) from why
    content = {
        "state": WAITING,
        "kid": f"passkey-{sha256(spki).hex()[:16]}",
        "credential": bytes_to_base64url(made.credential_id),
        "alg": alg,
        "pk": spki.hex(),
        "rp": rp_of(request),
        "origin": origin_of(request),
        "synced": made.credential_device_type == CredentialDeviceType.MULTI_DEVICE,
    }
    return Passkey(Draft.objects.create(owner_id=user.pk, kind=KIND, title=str(user), content=content))


def passkeys_of(user: User) -> list[Passkey]:
    """Theirs, the newest first."""
    return [Passkey(draft) for draft in Draft.objects.filter(owner=user, kind=KIND)]


def awaiting() -> list[Passkey]:
    """Those that an administrator has yet to approve."""
    found = Draft.objects.filter(kind=KIND).select_related("owner")
    return [Passkey(draft) for draft in found if draft.content["state"] == WAITING]


def settle(passkey: Passkey, state: str) -> None:
    """In force, or dismissed."""
    passkey.draft.content = passkey.draft.content | {"state": state}
    passkey.draft.save(update_fields=["content", "changed"])


def rp_of(request: HttpRequest) -> str:
    """The relying party of a passkey is the host name of this node."""
    return request.get_host().partition(":")[0]


def origin_of(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


def _answered(answer: str) -> dict[str, Any]:
    read = json.loads(answer)
    if not isinstance(read, dict):
        raise ValueError("an object is expected")
    return read


def _public_key(cose: bytes) -> tuple[Algorithm, bytes]:
    """Its algorithm and SubjectPublicKeyInfo; ValueError for a key that the record would refuse."""
    decoded = decode_credential_public_key(cose)
    key = decoded_public_key_to_cryptography(decoded)
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    alg = ALGORITHMS[COSEAlgorithmIdentifier(decoded.alg)]
    if not sound_spki(alg, spki):
        raise ValueError("weak key")
    return alg, spki
