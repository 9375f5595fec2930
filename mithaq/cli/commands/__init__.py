"""One file for each command. Those that need a node are read after Django has started, and only then."""
