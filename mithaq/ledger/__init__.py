"""The signed record: entries, logs, seals, keys, adoption, brackets. Pure; docs/ledger.md is its specification."""
