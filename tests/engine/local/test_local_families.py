"""Families of language models that remember in different ways are written side by side all the same."""

from typing import Any

import pytest

from engine.budget import Budget
from engine.models import Prompt
from tests.engine.local import small

CONTENTS = (
    "Tickets 6 GBP",
    "Midsummer concert on Friday 19 June at the village hall",
    "Hi",
    "one two three four five six seven eight " * 3,
)
INSTRUCTIONS = "Say what the flyer says, word for word. " * 6
"""Long enough that it is read once for all."""
WINDOW = {"num_key_value_heads": 2, "sliding_window": 12}
STATES = {
    "num_hidden_layers": 4, "num_key_value_heads": 2, "head_dim": 8, "linear_num_value_heads": 4,
    "linear_num_key_heads": 2, "linear_key_head_dim": 8, "linear_value_head_dim": 8,
}  # fmt: skip
BOTH = {"num_key_value_heads": 2, "mamba_d_ssm": 32, "mamba_n_heads": 4, "mamba_d_head": 8, "mamba_d_state": 8}


@pytest.mark.parametrize(
    ("family", "sizes"),
    [
        pytest.param("MistralConfig", WINDOW, id="a window of the past"),
        pytest.param("Qwen3_5TextConfig", STATES, id="a running state in three of four layers"),
        pytest.param("FalconH1Config", BOTH, id="a running state and the past in one layer"),
    ],
)
def test_what_a_family_keeps_of_the_past_can_be_joined(family: str, sizes: dict[str, Any]) -> None:
    """Prompts of many lengths that join and leave get what the model's own `generate` writes for each."""
    small.needed()
    import torch
    import transformers

    from engine.models.local.decoder import Decoder
    from engine.models.local.loading import Loaded
    from engine.models.local.model import LocalModel

    tokens = small.tokenizer()
    tokens.chat_template = small.TEMPLATE
    own = {"vocab_size": len(tokens), "eos_token_id": tokens.eos_token_id, "bos_token_id": None, "pad_token_id": None}
    config = getattr(transformers, family)(**{**small.SIZES, **own, "max_position_embeddings": 512, **sizes})
    torch.manual_seed(0)
    net = transformers.AutoModelForCausalLM.from_config(config).eval()
    loaded = Loaded(
        model=net,
        tokenizer=tokens,
        processor=None,
        stops=frozenset({tokens.eos_token_id}),
        vocabulary=len(tokens),
        context=512,
    )
    decoder = Decoder(net)
    assert decoder.together
    model = LocalModel("local:small", "small", loaded, decoder, context=512, size=3, threads=1)
    prompts = [Prompt(instructions=INSTRUCTIONS, content=content, tokens=20) for content in CONTENTS]
    replies = {reply.prompt: reply.text for reply in model.answer(prompts, Budget())}
    for index, content in enumerate(CONTENTS):
        turns = [{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": content}]
        ids = tokens.apply_chat_template(turns, add_generation_prompt=True, return_tensors="pt", return_dict=True)
        written = net.generate(**ids, do_sample=False, max_new_tokens=20, pad_token_id=0)
        said = tokens.decode(written[0, ids["input_ids"].shape[1] :], skip_special_tokens=True)
        assert replies[index] == said.strip()
