"""A person at the chat page: what they do in every flow, and the pictures of what they see."""

from pathlib import Path

from playwright.async_api import Locator, expect

from bot.demo import DemoServer
from bot.demo.groups import Group
from bot.demo.people import Person
from tests.browser.screen import Chat, File, Screen, key

FLYERS = Path(__file__).parents[2] / "data" / "flyers"
BOT = "@placard_demo_bot"
ANSWERED = 60
"""Seconds in which an answer must be there, on a machine that is busy with other tests."""


def flyer(name: str) -> Path:
    return FLYERS / f"{name}.jpg"


class Hand:
    def __init__(self, server: DemoServer, person: Person, screen: Screen, shots: Path) -> None:
        self.server, self.person, self.screen, self._shots = server, person, screen, shots

    @property
    def chat(self) -> Chat:
        """Their private chat with the bot."""
        return self.screen.private

    async def ask(self, *files: File, caption: str = "", as_file: bool = False, chat: Chat | None = None) -> Locator:
        """Send something and wait for the answer."""
        place = chat or self.chat
        before = await place.answers.count()
        await place.send(*files, caption=caption, as_file=as_file)
        return await self.answered(before, place)

    async def ask_in(self, change: str, *files: File) -> Locator:
        """The same of somebody to whom the bot speaks another language; `change` is what the button "Change …" says."""
        before = await self.chat.answers.count()
        await self.chat.send(*files)
        return await self.answered(before, button=change)

    async def answered(self, before: int, chat: Chat | None = None, button: str = "Change …") -> Locator:
        return await (chat or self.chat).answer(before, button, ANSWERED)

    async def press(self, message: Locator, *labels: str) -> None:
        """One button after the other."""
        for label in labels:
            await key(message, label).click()

    async def reply(self, message: Locator, words: str, chat: Chat | None = None) -> None:
        place = chat or self.chat
        await place.reply(message)
        await place.say(words)

    async def file(self, ending: str) -> str:
        """The newest file with this ending, once it is there, downloaded."""
        found = self.chat.answers.locator(f".document[download$='.{ending}']").last
        async with self.screen.page.expect_download() as waiting:
            await found.click()
        return (await (await waiting.value).path()).read_text(encoding="utf-8-sig")

    async def group(self, title: str = "Book club") -> tuple[Group, Chat]:
        """A group of theirs with Ana and the bot, who knows that they are in it, opened."""
        made = self.server.add_group(title, members=[self.person, self.server.add_person("Ana")])
        there = await self.screen.open(title)
        await there.say(f"/help{BOT}")
        await expect(there.answers).to_have_count(1)
        return made, there

    async def keep(self, name: str) -> None:
        """A picture of the page as it is now, without what only passes over it."""
        await self.screen.toast.evaluate_all("toasts => toasts.forEach((toast) => toast.remove())")
        await self.screen.page.screenshot(path=self._shots / f"{name}.png")


def block(message: Locator) -> Locator:
    """The message that is ready to post."""
    return message.locator(".pre code").first
