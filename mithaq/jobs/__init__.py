"""Long work with progress, cancel and result: a row of the desk that a worker process fills."""
