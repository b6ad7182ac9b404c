"""The bot's settings; how they are read, and the engine's, stand in `engine/settings.py`."""

from typing import Annotated

from msgspec import Meta

from engine.settings import DAY, HOUR, MINUTE, SECOND, Count, FromEnvironment, Ids, Seconds, Secret

MEGABYTE = 1_000_000
DAY_OF_UPDATES = 26 * HOUR
"""Telegram keeps updates about 24 hours, so that is how late one can be handled again; two hours of slack."""

Rate = Annotated[float, Meta(gt=0)]
"""Per second, or as its setting says."""


class BotSettings(FromEnvironment, frozen=True, kw_only=True):
    """What the bot can be told."""

    telegram_bot_token: Secret = Secret("")
    """The token that @BotFather gave."""
    telegram_api_url: str = "https://api.telegram.org"
    """Base of the Bot API server; the bot adds /bot<token> and /file/bot<token>."""
    webhook_url: str = ""
    """Public https address that Telegram sends updates to; empty: the bot asks for them (polling)."""
    webhook_secret: Secret = Secret("")
    """What Telegram proves itself with; 1 to 256 letters, digits, - and _. Needed with WEBHOOK_URL."""
    placard_http: str = ""
    """host:port of webhook, health, readiness and metrics; empty: none, or 127.0.0.1:8080 with a webhook."""
    placard_demo: str = "127.0.0.1:8484"
    """host:port of the local chat page."""

    placard_owners: Ids = Ids()
    """Numbers of the people who operate the bot: /status, /block and the like are for them."""
    placard_allow: Ids = Ids()
    """Numbers of the people and groups who may use the bot; empty: everybody. Owners always may, and may admit more."""
    placard_block: Ids = Ids()
    """Numbers of people and groups from whom nothing is taken, until an owner says otherwise in the chat."""
    placard_refuse_every: Seconds = HOUR
    """Seconds in which somebody who may not use the bot is told so once."""
    placard_quota_person: Annotated[int, Meta(ge=0)] = 0
    """Photos and texts that one person may ask about in a day (UTC); 0: as many as they like."""
    placard_quota_chat: Annotated[int, Meta(ge=0)] = 0
    """Photos and texts that one group may ask about in a day (UTC), all members together; 0: as many as they like."""

    placard_keep_group: Seconds = 30 * DAY
    """Seconds that a group's settings are kept after the bot was removed from it."""

    placard_poll: Seconds = 25 * SECOND
    """Seconds that Telegram may hold a request for updates open while there is none."""
    placard_conflict: Seconds = MINUTE
    """Seconds that another process may use the same token before the bot gives up."""
    placard_drain: Seconds = 20 * SECOND
    """Seconds that a stopping bot gives what it has begun."""
    placard_chats_at_once: Count = 256
    """Chats whose messages, and chats whose pressed buttons, are handled at the same time; within a chat one by one."""
    placard_update_tries: Count = 5
    """Times that an update may be begun before it is set aside as one that brings the process down."""
    placard_update_lease: Seconds = 15 * SECOND
    """Seconds without a sign of life after which another bot process takes over an update."""
    placard_remember_updates: Count = 20_000
    """Updates that are remembered, the newest, so that a repeat of one does nothing."""
    placard_set_aside: Count = 1000
    """Updates set aside that are kept to be looked at, the newest."""
    placard_keep_aside: Seconds = 7 * DAY
    """Seconds that an update that was set aside is kept."""
    placard_remember_sent: Seconds = DAY_OF_UPDATES
    """Seconds that a sent message is remembered, so that it is not sent again."""
    placard_search_lost: Count = 20
    """Messages, by their ids, to look at for one whose sending Telegram never confirmed."""

    placard_sends_per_second: Count = 30
    """Messages and edits a second, over all chats."""
    placard_sends_per_second_in_chat: Rate = 1.0
    """Messages and edits a second in one chat, on the long run."""
    placard_burst_in_chat: Count = 3
    """Messages and edits that a quiet chat may get at once."""
    placard_sends_per_minute_in_group: Count = 20
    """Messages and edits a minute in one group."""
    placard_send_wait: Seconds = 20 * SECOND
    """Seconds to wait for Telegram's answer to a request."""
    placard_insist: Seconds = HOUR
    """Seconds that a change of a message is repeated while Telegram does not confirm it."""
    placard_max_file: Count = 20 * MEGABYTE
    """Bytes of a file that the bot fetches; Telegram's own server gives 20 MB, a local one more."""
    placard_downloads: Count = 4
    """Files of one question that are fetched at the same time."""
    placard_downloads_at_once: Count = 32
    """Files that are fetched at the same time, over all questions; of 64 connections."""
    placard_download_bytes: Count = 60 * MEGABYTE
    """Bytes of the files that are fetched at the same time; each of them takes up to three of memory."""
    placard_download_wait: Seconds = MINUTE
    """Seconds that a download may take."""
    placard_album_wait: Seconds = SECOND
    """Seconds without a further photo after which an album counts as complete."""
    placard_min_words: Count = 4
    """Words below which a text in a private chat is not taken for one to draft a message from."""
    placard_ask_characters: Count = 300
    """Characters of a question about a photo; what is longer is taken for a text."""
    placard_ask_words: Count = 8
    """Words of a question that is no reply and yet taken for one about the last answer of a private chat."""
    placard_ask_follow: Seconds = 5 * MINUTE
    """Seconds after an answer in which such a question is taken for one about it."""
    placard_automatic_words: Count = 8
    """Words on a photo below which nothing is said of it where nobody asked about it."""
    placard_think: Seconds = 10 * SECOND
    """Seconds that "Think longer" may take; PLACARD_THINK_LIMIT is the most."""
    placard_think_first: Seconds = 0 * SECOND
    """Seconds that an answer may be thought about before anyone asks for it; 0: not at all."""
    placard_form_wait: Seconds = 2 * SECOND
    """Seconds to wait at most for a message in Telegram's form where somebody posts it, or types the bot's name."""
    placard_inline_most: Annotated[int, Meta(ge=1, le=50)] = 10
    """Messages of a person that are offered where they type the bot's name, the newest; Telegram takes 50."""
    placard_post_groups: Count = 6
    """Chats that "Post …" offers, those in which the person was seen last; Telegram is asked about each every time."""
    placard_keep_seen: Seconds = 30 * DAY
    """Seconds that it is remembered in which groups a person was seen, since they last were."""
    placard_history: Annotated[int, Meta(ge=1, le=50)] = 10
    """Answers of a person that /history shows, the newest."""
    placard_keep_history: Seconds = 30 * DAY
    """Seconds that an answer is kept for /history and /find; 0: not at all, and there is no /history."""
    placard_scheduled_most: Count = 20
    """Messages of one person that may wait to be posted."""
    placard_scheduled_ahead: Seconds = 365 * DAY
    """Seconds ahead for which a post may be planned."""
    placard_scheduled_grace: Seconds = HOUR
    """Seconds by which a post may be late and still goes out by itself; later the person is asked."""
    placard_status_every: Seconds = 2 * SECOND
    """Seconds between two changes of a status message; the answer does not wait for them."""
    placard_deliveries: Count = 256
    """Answers that are brought to chats, or wait for their turn there, at the same time, each held in memory."""
