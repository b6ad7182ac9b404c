"""A real OpenAI-compatible server with a real language model: `transformers serve` with SmolLM2, on this machine.

`python -m tests.engine.serving WEIGHTS PORT` serves until it is ended.
"""

import sys
from pathlib import Path

NAME = "smollm2"
"""What the model is called there."""


def serve(weights: Path, port: int) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.cli.serve import Serve
    from transformers.cli.serving.model_manager import TimedModel

    where = {"pretrained_model_name_or_path": str(weights.parent), "gguf_file": weights.name}
    model, tokenizer = AutoModelForCausalLM.from_pretrained(**where), AutoTokenizer.from_pretrained(**where)
    server = Serve(device="cpu", host="127.0.0.1", port=port, non_blocking=True)
    # By itself the server does not find out of which class a model in this form is, so it is handed over loaded.
    manager = server._model_manager
    loaded = TimedModel(model, timeout_seconds=3600, processor=tokenizer)
    manager.loaded_models[manager.process_model_name(NAME)] = loaded


if __name__ == "__main__":
    serve(Path(sys.argv[1]), int(sys.argv[2]))
