"""The command `placard`. Nothing here imports Telegram's library or a model before a command needs it."""
