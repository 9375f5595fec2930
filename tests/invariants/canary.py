"""A bird for the mine: does anything of the national record lie in a frame, however it was wrapped?

It reads the frame before compression: the bytes, every string of every record (JSON within JSON and base64 within it
too), and every file by its type: the text and attachments of a PDF, the parts of a DOCX or of any other archive."""

import base64
import binascii
import html
import io
import json
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from tests.corpus.scene import split

DEPTH = 6  # wrappings within each other


def leaks(frame: bytes, secrets: Iterable[str]) -> set[str]:
    """Which of these strings are in the frame. Letters in other Unicode forms, or with other spaces, are the same."""
    wanted = {secret: _plain(secret) for secret in secrets}
    texts = [_plain(text) for _, body in split(frame) for text in _texts(body, DEPTH)]
    return {secret for secret, plain in wanted.items() if any(plain in text for text in texts)}


def _texts(data: bytes, depth: int) -> Iterator[str]:
    """All that can be read in these bytes."""
    if not depth:
        return
    yield data.decode("utf-8", "replace")
    yield data.decode("utf-16-le", "replace")
    if data.startswith(b"%PDF"):
        yield from _of_pdf(data, depth)
    elif data.startswith(b"PK\x03\x04"):
        yield from _of_archive(data, depth)
    else:
        yield from _of_json(data, depth)


def _of_json(data: bytes, depth: int) -> Iterator[str]:
    """Its strings; a record of a file has a line of JSON first, and the file after it."""
    head, _, rest = data.partition(b"\n")
    for part in (data, head):
        try:
            value = json.loads(part)
        except ValueError:
            continue
        for text in _strings(value):
            yield text
            yield from _texts(text.encode("utf-8", "replace"), depth - 1)
            if (inside := _unwrapped(text)) is not None:
                yield from _texts(inside, depth - 1)
        if part is head and rest:
            yield from _texts(rest, depth - 1)
        return


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _unwrapped(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True) if len(text) >= 8 else None
    except (binascii.Error, ValueError):
        return None


def _of_pdf(data: bytes, depth: int) -> Iterator[str]:
    try:
        reader = PdfReader(io.BytesIO(data))
        yield from (page.extract_text() for page in reader.pages)
        yield json.dumps(dict(reader.metadata or {}), default=str, ensure_ascii=False)
        for name, contents in reader.attachments.items():
            yield name
            for content in contents:
                yield from _texts(content, depth - 1)
    except PyPdfError:
        return  # no PDF after all; its bytes were looked at


def _of_archive(data: bytes, depth: int) -> Iterator[str]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return
    for name in archive.namelist():
        part = archive.read(name)
        yield name
        yield html.unescape(part.decode("utf-8", "replace"))
        yield from _texts(part, depth - 1)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()
