"""How long anything may take here. A machine that is slow is no defect; one that never answers is.

Nothing is made slower by it: whoever waits goes on as soon as what they wait for is there."""

PATIENCE = 300.0  # seconds for a page, an element, a node that starts, a process that ends
WHOLE_STORY = 1_800.0  # seconds for the demonstration from its beginning to its end
