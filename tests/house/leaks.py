"""Nothing of the machine it was written on goes into the repository: no registry, no path of one computer."""

import re
from pathlib import Path

from tests.house.source import Finding, every_file

# Put together here, so that this file names none of them.
_HOSTS = (
    *(
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
    ),
    *(
        ("ghcr", "io"),
        ("quay", "io"),
        ("docker", "io"),
        ("debian", "org/debian"),
        ("jsdelivr", "net"),
        ("unpkg", "com"),
    ),
)
_FOLDERS = ("work", "root", "home", "tmp", "Users", "builds", "workspace", "opt")
_OPTIONS = ("index-url", "extra-index-url", "trusted-host", "find-links")

RULES = {
    re.compile("|".join(rf"\b{name}\.{ending}\b" for name, ending in _HOSTS)): "names a package registry",
    re.compile(rf"(?<![\w.}})\]*/-])/(?:(?:{'|'.join(_FOLDERS)})/[\w.]|tmp\b)"): "names a path of one machine",
    re.compile(
        rf"^\s*--(?:{'|'.join(_OPTIONS)})\b", re.MULTILINE
    ): "sets a package index: the machine's own settings do that",
    re.compile(r"file:///\w"): "names a path of one machine",
}


def leaks(root: Path) -> list[Finding]:
    return [
        Finding(path, text.count("\n", 0, hit.start()) + 1, f"{rule} ({hit[0].strip()})")
        for path in every_file(root)
        if "vendor" not in path.parts and (text := _text(root / path))
        for pattern, rule in RULES.items()
        for hit in pattern.finditer(text)
    ]


def _text(path: Path) -> str:
    """Pictures, fonts and other bytes hold no sentence of ours."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""
