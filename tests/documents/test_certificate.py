"""The certificate page in a real browser, from a file: it verifies what holds and says so when a byte was changed."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from mithaq.documents.certificate import SCRIPT, certificate_page
from mithaq.documents.errors import DocumentError
from tests.documents.adoption import certified
from tests.documents.sample import MAR, MLI, mj, original

CHROMIUM = Path("/usr/bin/chromium")
VECTORS = Path(__file__).parents[2] / "../shared/data/ledger_vectors"
NAMES = {"MAR": MAR.names, "MLI": MLI.names}


@pytest.fixture(scope="module")
def browser_page() -> Iterator[Page]:
    if not CHROMIUM.exists():
        assert os.environ.get("CI") != "true", "Chromium is missing"
        pytest.skip("Chromium is missing")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        context = browser.new_context(offline=True)
        yield context.new_page()
        browser.close()


@pytest.fixture(scope="module")
def file() -> bytes:
    return certified(original(("fr", "ar", "en")).canonical)


def results(page: Page, html: bytes, folder: Path) -> dict[str, str]:
    """What the page says: `verdict`, and each check by its id."""
    (folder / "certificate.html").write_bytes(html)
    page.goto(f"file://{folder}/certificate.html")
    page.wait_for_selector("html[data-verdict]", state="attached", timeout=20_000)
    said = page.evaluate(
        "Object.fromEntries(Array.from(document.querySelectorAll('.checks li'), (one) => [one.id, one.dataset.result]))"
    )
    return {"verdict": page.evaluate("document.documentElement.dataset.verdict"), **said}


def changed(file: bytes, change: Callable[[Any], None]) -> bytes:
    value = json.loads(file)
    change(value)
    return certificate_page(mj(value), names=NAMES)


def other(b64: str, old: bytes, new: bytes) -> str:
    data = b64decode(b64)
    assert old in data
    return b64encode(data.replace(old, new, 1)).decode()


@pytest.mark.browser
def test_verified_line_by_line_from_a_file(browser_page: Page, file: bytes, tmp_path: Path) -> None:
    errors: list[str] = []
    browser_page.on("console", lambda message: errors.append(message.text))
    browser_page.on("pageerror", lambda error: errors.append(str(error)))
    said = results(browser_page, certificate_page(file, names=NAMES, reference="PV-2026-04", language="ar"), tmp_path)
    assert set(said.values()) == {"ok"} and len(said) == 1 + 1 + 3 * 2 + 2 * 3
    assert not errors
    for language, verdict in (("fr", "Vérifié : tout concorde."), ("en", "Verified: everything agrees.")):
        browser_page.check(f"#ui-{language}")
        assert browser_page.inner_text(".verdict").strip() == verdict
    browser_page.check("#ui-ar")
    assert browser_page.inner_text(".verdict").strip() == "تم التحقق: كل شيء مطابق."
    assert browser_page.evaluate("getComputedStyle(document.querySelector('main')).direction") == "rtl"


def _text(value: Any) -> None:
    value["texts"]["fr"] = other(value["texts"]["fr"], b"(24)", b"(25)")


def _statement(value: Any) -> None:
    value["statement"] = other(value["statement"], b'"after":null', b'"after":"0"')


def _entry(value: Any) -> None:
    value["votes"][0]["entry"] = other(value["votes"][0]["entry"], b'"u:1"', b'"u:2"')


def _seal(value: Any) -> None:
    value["votes"][1]["tlog"] = value["votes"][1]["tlog"].replace("\n5\n", "\n6\n")


def _index(value: Any) -> None:
    value["votes"][1]["tlog"] = value["votes"][1]["tlog"].replace("index 3", "index 2")


def _signature(value: Any) -> None:
    """The passkey's answer over another content: entry and seal are then another's too."""
    entry = json.loads(b64decode(value["votes"][1]["entry"]))
    signature = bytearray(b64decode(entry["acts"][0]["body"]["proof"]["sig"]))
    signature[-1] ^= 1
    entry["acts"][0]["body"]["proof"]["sig"] = b64encode(signature).decode()
    value["votes"][1]["entry"] = b64encode(mj(entry)).decode()


def _keydoc(value: Any) -> None:
    value["keydocs"][2]["doc"] = other(value["keydocs"][2]["doc"], b'"MLI:chair"', b'"MLI:chief"')


def _rotation(value: Any) -> None:
    """The second version of Morocco's document without the old root keys: two of its predecessor must have signed."""
    sigs = value["keydocs"][1]["sigs"]
    new_root = set(json.loads(b64decode(value["keydocs"][1]["doc"]))["root"]["keys"]) - set(
        json.loads(b64decode(value["keydocs"][0]["doc"]))["root"]["keys"]
    )
    value["keydocs"][1]["sigs"] = [one for one in sigs if one["kid"] in new_root]


def _twice(value: Any) -> None:
    """One root key signing twice isn't two root keys."""
    value["keydocs"][0]["sigs"] = value["keydocs"][0]["sigs"][:1] * 2


def _missing_vote(value: Any) -> None:
    value["votes"].pop()


def _channel(value: Any) -> None:
    value["channel"] = other(value["channel"], b'"00000000', b'"10000000')


FORGERIES: list[tuple[Callable[[Any], None], set[str]]] = [
    (_text, {"check-text-fr"}),
    (_statement, {"check-entry-MAR", "check-signature-MAR", "check-entry-MLI", "check-signature-MLI"}),
    (_entry, {"check-entry-MAR"}),
    (_seal, {"check-entry-MLI"}),
    (_index, {"check-entry-MLI"}),
    (_signature, {"check-entry-MLI", "check-signature-MLI"}),
    (_keydoc, {"check-keys-MLI", "check-entry-MLI", "check-signature-MLI"}),
    (_rotation, {"check-keys-MAR", "check-entry-MAR", "check-signature-MAR"}),
    (_twice, {"check-keys-MAR", "check-entry-MAR", "check-signature-MAR"}),
    (_missing_vote, {"check-entry-MLI", "check-signature-MLI"}),
    (_channel, {"check-channel"}),
]


@pytest.mark.browser
@pytest.mark.parametrize(("change", "expected"), FORGERIES, ids=lambda one: getattr(one, "__name__", ""))
def test_a_forgery_is_named_by_its_line(
    browser_page: Page, file: bytes, tmp_path: Path, change: Callable[[Any], None], expected: set[str]
) -> None:
    said = results(browser_page, changed(file, change), tmp_path)
    assert said.pop("verdict") == "bad"
    assert {key for key, result in said.items() if result == "bad"} == expected


@pytest.mark.browser
def test_words_shown_other_than_the_words_hashed_are_told(browser_page: Page, file: bytes, tmp_path: Path) -> None:
    page = certificate_page(file, names=NAMES).replace(b"stagiaires maliens", b"stagiaires", 1)
    said = results(browser_page, page, tmp_path)
    assert {key for key, result in said.items() if result == "bad"} == {"verdict", "check-shown-fr"}


@pytest.mark.browser
@pytest.mark.shared
def test_the_ledgers_vectors(browser_page: Page) -> None:
    """The verifier's own functions against the vectors that an independent checker agrees with."""
    adoption, log = vector("3_adoption.json"), vector("2_log_proof.json")
    browser_page.goto("file:///")
    browser_page.add_script_tag(content=SCRIPT.split("// Runs the verifier")[0])
    key, passkey = adoption["XA"], adoption["XB"]
    chair = {"alg": "ed25519", "pk": key["public_key_hex"]}
    with_passkey = {"alg": passkey["alg"], "pk": passkey["spki_der_hex"], "rp": passkey["rp_id"],
                    "origin": passkey["origin"], "synced": False}  # fmt: skip
    proof = {"ad": b64(bytes.fromhex(passkey["authenticator_data_hex"])),
             "cd": b64(passkey["client_data_json_utf8"].encode()),
             "sig": b64(bytes.fromhex(passkey["signature_der_hex"]))}  # fmt: skip
    statement = b64(adoption["statement_utf8"].encode())
    proven = "([person, proof, raw]) => proven(person, proof, pae('application/vnd.mithaq.adopt+json', bytes(raw)))"
    signature = b64(bytes.fromhex(key["signature_hex"]))
    assert browser_page.evaluate(proven, [chair, signature, statement]) is True
    assert browser_page.evaluate(proven, [with_passkey, proof, statement]) is True
    assert browser_page.evaluate(proven, [with_passkey | {"origin": "https://xa.example"}, proof, statement]) is False
    assert browser_page.evaluate(proven, [chair, signature, b64(b"{}")]) is False
    sealed = "([tlog, entry, key]) => sealed(tlog, bytes(entry), unhex(key))"
    entry = b64(log["entries_utf8"][1].encode())
    assert browser_page.evaluate(sealed, [log["tlog_proof"], entry, log["public_key_hex"]]) is True
    wrong = log["must_reject"][2]["checkpoint"]
    assert (
        browser_page.evaluate(
            sealed, [log["tlog_proof"].split("\n\n")[0] + "\n\n" + wrong, entry, log["public_key_hex"]]
        )
        is False
    )
    path = [b64(bytes.fromhex(step)) for step in log["proof_hex"]]
    included = "([entry, at, size, path, root]) => included(bytes(entry), at, size, path.map(bytes), unhex(root))"
    assert browser_page.evaluate(included, [entry, 1, 3, path, log["root_hex"]]) is True
    for rejected in log["must_reject"][:2]:
        index, root = rejected.get("index", 1), rejected.get("root_hex", log["root_hex"])
        assert browser_page.evaluate(included, [entry, index, 3, path, root]) is False


def vector(name: str) -> Any:
    path = VECTORS / name
    if not path.exists():
        assert os.environ.get("CI") != "true", f"{path} is missing"
        pytest.skip("no vectors beside the checkout")
    return json.loads(path.read_text("utf-8"))


def b64(data: bytes) -> str:
    return b64encode(data).decode()


def test_text_cant_break_out_of_the_page() -> None:
    from_outside = "</script><script>alert(1)</script><!--"
    page = certificate_page(certified(original(("fr",), titles={"fr": from_outside}).canonical)).decode()
    assert page.count("<script") == 2 and "alert(1)</script>" not in page


def test_it_calls_nobody(file: bytes) -> None:
    page = certificate_page(file).decode()
    assert "default-src 'none'" in page and "src=" not in page and "href=" not in page and "@import" not in page


def test_its_verifier_stays_small() -> None:
    assert len(SCRIPT.split("// Runs the verifier")[0].splitlines()) <= 100


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[" * 100_000, b'{"t":"mithaq/certificate/1"}'])
def test_what_is_no_certificate_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError) as refused:
        certificate_page(data)
    assert refused.value.code == "bad_certificate" and refused.value.sentence("ar")


def test_a_damaged_certificate_raises_only_our_error(file: bytes) -> None:
    for at in range(0, len(file), 97):
        try:
            certificate_page(file[:at] + bytes([file[at] ^ 0x41]) + file[at + 1 :])
        except DocumentError as refused:
            assert refused.sentence("fr")
