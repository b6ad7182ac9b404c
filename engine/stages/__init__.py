"""The stages of the pipeline after reading: pure functions from the page to the message."""
