"""`python -m engine.worker`."""

from engine.worker.process import main

main()
