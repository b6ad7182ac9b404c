"""The command `placard`."""
