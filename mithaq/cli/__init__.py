"""The command line: everything the pages can do, without them. It parses, asks the rooms, and prints."""
