"""The lock holds every requirement, each pinned and hashed, and says nothing of where it came from."""

import re
from pathlib import Path

from tests.house.source import Finding

LOCK = Path("requirements.lock")


def locks(root: Path) -> list[Finding]:
    text = (root / LOCK).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text)
    pinned = {_plain(name[1]): block for block in blocks if (name := re.match(r"([\w.-]+)==\S+", block))}
    found = [
        Finding(path, line, f"{name} is not in {LOCK}: renew the lock")
        for path, line, name in requirements(root)
        if _plain(name) not in pinned
    ]
    found += [
        Finding(LOCK, 1, f"{name} has no hash") for name, block in pinned.items() if "--hash=sha256:" not in block
    ]
    return found + [
        Finding(LOCK, 1, f"names an address: {hit[0]}") for hit in re.finditer(r"\S*://\S*|^-\S.*", text, re.MULTILINE)
    ]


def requirements(root: Path) -> list[tuple[Path, int, str]]:
    """(file, line, name) of each direct dependency."""
    return [
        (path.relative_to(root), number, name[0])
        for path in sorted(root.glob("requirements*.in"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if (name := re.match(r"[A-Za-z][\w.-]*", line))
    ]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
