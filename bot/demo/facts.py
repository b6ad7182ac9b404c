"""Telegram's own limits, as its Bot API documents and enforces them; facts about it, not settings of Placard."""

from datetime import timedelta

TEXT = 4096
"""UTF-16 units of a message's text after entities are parsed."""
CAPTION = 1024
"""UTF-16 units of a caption after entities are parsed."""
ENTITIES = 100
"""Entities kept in a message; Telegram drops the rest without a word."""
CALLBACK_DATA = 64
"""Bytes of a button's callback data."""
COPY_TEXT = 256
"""Characters of the text that a button copies."""
BUTTON_URL = 2048
"""Characters of a button's URL."""
BUTTONS = 100
"""Buttons under one message."""
CALLBACK_ANSWER = 200
"""Characters of the answer to a pressed button."""
ALBUM = 10
"""Items of an album."""
DOWNLOAD = 20 * 1024 * 1024
"""Bytes of a file that a bot may download."""
UPLOAD = 50 * 1024 * 1024
"""Bytes of a file that a bot may upload."""
PHOTO_UPLOAD = 10 * 1024 * 1024
"""Bytes of a photo that a bot may upload."""
PHOTO_SIDES = (90, 320, 800, 1280)
"""Pixels of the longer side of the sizes in which a photo is kept."""
PHOTO_PIXELS = 50_000_000
"""Pixels above which an app does not try to send a picture as a photo."""
PHOTO_PERIMETER = 10_000
"""Pixels of width plus height of a photo that a bot uploads."""
PHOTO_RATIO = 20
"""Longer side over shorter side of a photo that a bot uploads."""
POLL = 50
"""Seconds that a long poll lasts at most."""
UPDATES = 100
"""Updates in one answer to getUpdates."""
COMMANDS = 100
"""Commands in a bot's menu."""
QUERY_LIFE = timedelta(seconds=30)
"""How long a pressed button or an inline query waits for its answer."""
INLINE_QUERY = 256
"""Characters of an inline query."""
INLINE_RESULTS = 50
"""Results in one answer to an inline query."""
RESULT_ID = 64
"""Bytes of the id of such a result."""
START_PARAMETER = "[A-Za-z0-9_-]{1,64}"
"""What the button above the results may bring along."""
SECRET_TOKEN = 256
"""Characters of a webhook's secret token."""
WEBHOOK_PATIENCE = timedelta(seconds=60)
"""How long a webhook may take to answer before the update is sent again."""
