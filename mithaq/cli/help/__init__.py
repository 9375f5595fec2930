"""What `--help` says, in three languages."""
