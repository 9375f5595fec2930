"""The register: is this document the real one? Without an account, without keeping the file."""
