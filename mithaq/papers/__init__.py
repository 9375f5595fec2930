"""From what the tables say to the content of documents, in the languages of each. Reads only."""
