"""Placard's front ends: the Telegram bot, the local chat page and the command line."""
