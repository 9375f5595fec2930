"""The signed record: entries, logs, seals, proofs, keys, adoption, brackets. Pure; docs/ledger.md is its specification."""
