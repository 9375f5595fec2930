"""Content into documents: the two originals of an instrument, its certificate, and what a dropped file carries.

Pure: bytes come in, bytes go out. No clock, no network, no Django; equal inputs give equal bytes on every machine
that has the same versions of typst and segno (both are pinned in requirements.lock).
"""
