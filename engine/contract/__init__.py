"""What travels between the bot, the broker and the engine.

Imports no other project module. Every type is frozen and keyword-only; entries on the broker are their JSON
(`msgspec.json`), so a field may be added with a default but never renamed, nor a member added to an enum, without
raising `VERSION`.

Coordinates are pixels of the page as it is read (after EXIF and after turning the text upright), origin in the top
left corner, x to the right, y down. Durations are seconds where a field's name does not say otherwise.
"""

from engine.contract.draft import Change, Checks, Draft, Entity, Thought
from engine.contract.edit import Deed, Edit
from engine.contract.fact import Doubt, Fact, FactKind
from engine.contract.options import OLDEST, VERSION, Angle, Job, Lane, Length, Options, Photo, Platform, Tone, Want
from engine.contract.page import Box, Line, Page, Point, Symbol, Table
from engine.contract.printable import printable, printable_job, printable_page
from engine.contract.reply import Ground, Reply
from engine.contract.result import Failure, Problem, Progress, Result, Stage
from engine.contract.usage import Usage, summed

__all__ = [
    "OLDEST",
    "VERSION",
    "Angle",
    "Box",
    "Change",
    "Checks",
    "Deed",
    "Doubt",
    "Draft",
    "Edit",
    "Entity",
    "Fact",
    "FactKind",
    "Failure",
    "Ground",
    "Job",
    "Lane",
    "Length",
    "Line",
    "Options",
    "Page",
    "Photo",
    "Platform",
    "Point",
    "Problem",
    "Progress",
    "Reply",
    "Result",
    "Stage",
    "Symbol",
    "Table",
    "Thought",
    "Tone",
    "Usage",
    "Want",
    "printable",
    "printable_job",
    "printable_page",
    "summed",
]
