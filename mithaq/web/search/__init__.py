"""Search over everything a person may read, across languages and scripts."""
