"""The labels, in the order in which src/draft/draft.ts has them; prepare.ts writes them beside the documents."""

import json
import pathlib

_labels = json.loads((pathlib.Path(__file__).parent / "build" / "labels.json").read_text())
FAULTS: list[str] = _labels["faults"]
LABELS: list[str] = _labels["labels"]
WHOLES: list[str] = _labels["wholes"]
