"""Who works: takes jobs from the queue, has the pipeline run them, gives the outcomes back. `python -m engine.worker`
runs one."""

from engine.worker.process import serve, work
from engine.worker.runner import Hung, Runner
from engine.worker.worker import Worker

__all__ = ["Hung", "Runner", "Worker", "serve", "work"]
