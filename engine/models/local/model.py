"""A model on this machine behind the seam that writers and proofreaders know."""

from collections.abc import Callable, Iterator, Sequence

from engine import device as devices
from engine.budget import Budget
from engine.models import Prompt, Reply
from engine.models.local import source as sources
from engine.models.local.decoder import Decoder
from engine.models.local.dialogue import Dialogue, together
from engine.models.local.generator import Decodes, Generator
from engine.models.local.grammar import Grammars
from engine.models.local.loading import Loaded, load
from engine.models.local.row import Call, Row
from engine.settings import EngineSettings


def _untold(prompt: int, tokens: int) -> None:
    """For callers that want no signs of progress."""


class LocalModel:
    """Answers the prompts of all callers side by side, in one batch that they join and leave at any time."""

    def __init__(
        self, name: str, fingerprint: str, loaded: Loaded, decoder: Decodes, *, context: int, size: int, threads: int
    ) -> None:
        """`name` as the setting has it. `context`: tokens that a prompt and its answer may have together; `size`:
        prompts at once; `threads`: of the processor, 0 for as many as there are cores."""
        self._name = name
        self._revision = f"{name}@{fingerprint}-{str(loaded.model.dtype).removeprefix('torch.')}"
        self._sees = loaded.processor is not None
        self._context = min(context, loaded.context)
        self._dialogue = Dialogue(loaded)
        self._grammars = Grammars(loaded)
        self._generator = Generator(decoder, self._grammars, loaded.stops, size=size, threads=threads)

    @classmethod
    def build(cls, settings: EngineSettings, name: str, setting: str) -> "LocalModel":
        """The model called `local:<model>`, loaded. Raises SettingError or Unavailable, which say what is missing."""
        source = sources.find(name.removeprefix("local:"), setting, online=settings.placard_hub == "online")
        loaded = load(source, devices.chosen(settings.placard_device))
        return cls(
            name,
            source.fingerprint,
            loaded,
            Decoder(loaded.model),
            context=settings.placard_model_context,
            size=settings.placard_model_batch,
            threads=settings.placard_threads,
        )

    @property
    def revision(self) -> str:
        return self._revision

    @property
    def sees(self) -> bool:
        return self._sees

    def answer(
        self, prompts: Sequence[Prompt], budget: Budget, on_token: Callable[[int, int], None] = _untold
    ) -> Iterator[Reply]:
        """A prompt that cannot be put to the model, or fails in it, gets an empty reply that is not finished."""
        call = Call(budget, on_token)
        try:
            rows = self._rows(prompts, call)
            self._generator.submit([row for row in rows if not row.done])
            for _ in rows:
                if (reply := call.replies.get()) is not None:
                    yield reply
        finally:
            call.closed = True

    def close(self) -> None:
        """Its thread ends with the token that it is at."""
        self._generator.close()

    def _rows(self, prompts: Sequence[Prompt], call: Call) -> list[Row]:
        """The prompts made ready, in their caller's thread; answered already where that fails."""
        rows = []
        for index, prompt in enumerate(prompts):
            if call.over:
                break
            row = Row(index=index, call=call, model=self._name, decode=self._dialogue.decode, lane=prompt.lane)
            rows.append(row)
            try:
                self._ready(row, prompt)
            except Exception as error:  # whatever a template, a tokenizer or a picture's processor raises
                row.fail(error)
        ready = [row for row in rows if not row.done]
        alike = together([row.encoded for row in ready], [prompts[row.index] for row in ready])
        for row, encoded in zip(ready, alike, strict=True):
            row.encoded = encoded
        return rows

    def _ready(self, row: Row, prompt: Prompt) -> None:
        row.encoded = self._dialogue.encode(prompt)
        row.grammar = None if prompt.schema is None else self._grammars.grammar(prompt.schema)
        row.limit = min(prompt.tokens, self._context - row.encoded.given)
        if row.limit <= 0:
            # Nothing is cut off to make it fit: what is not shown to the model could be a fact.
            raise ValueError(f"{row.encoded.given} tokens are too many: it takes {self._context} with the answer")
