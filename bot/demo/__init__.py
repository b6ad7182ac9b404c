"""A local Bot API server and the chat page on it: what Telegram is to Placard, on one machine.

`server.serve` starts it; `server.DemoServer` is what tests and the command line hold. The bot side refuses what
Telegram refuses, in Telegram's words, so that a bot which works here works there.
"""

from bot.demo.server import DemoServer, serve

__all__ = ["DemoServer", "serve"]
