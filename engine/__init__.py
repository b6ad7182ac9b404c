"""Placard's engine: reads photos, finds the facts, drafts and checks a group message."""
