"""Groups, as tests and the chat page hold them."""

from bot.demo.backend import Backend
from bot.demo.people import Person
from bot.demo.world import Chat, User


class Group:
    """A group or supergroup; its owner is the first person in it."""

    def __init__(self, backend: Backend, chat: Chat) -> None:
        self._backend = backend
        self.chat = chat

    @property
    def bot(self) -> User:
        return self._backend.bot

    @property
    def id(self) -> int:
        return self.chat.id

    def join(self, person: Person, *, status: str = "member") -> None:
        """Somebody who was invited; nobody is told."""
        self.chat.statuses[person.id] = status
        self.chat.people[person.id] = person.user

    def set_status(self, person: Person, status: str, *, by: Person) -> None:
        """Make somebody administrator, member, left or kicked."""
        self._backend.set_status(self.chat, person.user, status, by=by.user)

    def add_bot(self, *, by: Person) -> None:
        """The group is told, and the bot."""
        bot = self._backend.bot
        self._backend.set_status(self.chat, bot, "member", by=by.user)
        self._backend.post(self.chat, by.user, service={"new_chat_members": [bot.json()]})

    def promote_bot(self, *, by: Person) -> None:
        self._backend.set_status(self.chat, self._backend.bot, "administrator", by=by.user)

    def demote_bot(self, *, by: Person) -> None:
        self._backend.set_status(self.chat, self._backend.bot, "member", by=by.user)

    def kick_bot(self, *, by: Person) -> None:
        bot = self._backend.bot
        self._backend.post(self.chat, by.user, service={"left_chat_member": bot.json()})
        self._backend.set_status(self.chat, bot, "kicked", by=by.user)

    def mute(self, person: Person, *, by: Person) -> None:
        """Restrict somebody so that they may not write."""
        self._mute(person.user, by)

    def mute_bot(self, *, by: Person) -> None:
        self._mute(self._backend.bot, by)

    def _mute(self, user: User, by: Person) -> None:
        self.chat.silenced.add(user.id)
        self._backend.set_status(self.chat, user, "restricted", by=by.user)

    def add_topic(self, name: str, *, by: Person) -> int:
        """A topic of a forum; returns its `message_thread_id`."""
        if not self.chat.is_forum:
            raise ValueError("this group has no topics")
        topic = self.chat.last_id + 1  # A topic is known by the message that opens it.
        self.chat.topics[topic] = name
        service = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        self._backend.post(self.chat, by.user, service=service, thread=topic)
        return topic

    def upgrade(self) -> "Group":
        """Turn a basic group into a supergroup: another chat with another id; the old one refuses from then on."""
        if self.chat.kind != "group":
            raise ValueError("only a basic group can be upgraded")
        old = self.chat
        owner = next(user for user in old.people.values() if old.status(user.id) == "creator")
        new = self._backend.world.add_group(old.title, kind="supergroup", privacy=old.privacy)
        new.statuses, new.people = dict(old.statuses), dict(old.people)
        bot = self._backend.bot
        new.statuses[bot.id] = "left"
        self._backend.set_status(new, bot, old.status(bot.id), by=owner)
        self._backend.post(old, owner, service={"migrate_to_chat_id": new.id})
        self._backend.post(new, owner, service={"migrate_from_chat_id": old.id})
        old.migrated_to = new.id
        return Group(self._backend, new)
