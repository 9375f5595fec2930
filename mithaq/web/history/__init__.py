"""The record as sentences, and what both sides did that does not fit together."""
