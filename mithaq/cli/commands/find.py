"""mithaq find --passages P --queries Q: for each query the passages that answer it, best first. It needs no node."""

import os
from argparse import Namespace

from mithaq.languages.joined import search_embedder
from mithaq.languages.search import Index

from ..lines import lines_of
from ..told import Told

MOST_ENGINES = 4  # each holds the model's weights, some 90 MB


def run(args: Namespace, told: Told) -> None:
    passages, queries = lines_of(args.passages), lines_of(args.queries)
    index = Index(search_embedder(engines=min(os.cpu_count() or 1, MOST_ENGINES)))
    index.add(passages)
    index.ask(queries)
    results = [[found.passage for found in index.search(query, limit=args.limit)] for query in queries]
    for query, ranked in zip(queries, results, strict=True):
        told.say("found_line", query=query, passages=", ".join(map(str, ranked[:10])))
    told.data(results)
