"""How messages are liked: what a person and a group can choose alike."""

import msgspec

from engine.contract import Length, Options, Platform, Tone


class Chosen(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was chosen; what was not is as the bot has it, or as each person of a group has it."""

    platform: Platform | None = None
    tone: Tone | None = None
    length: Length | None = None

    def options(self, base: Options) -> Options:
        """What is done where nothing in particular is asked for."""
        return msgspec.structs.replace(
            base,
            platform=self.platform or base.platform,
            tone=self.tone or base.tone,
            length=self.length or base.length,
        )
