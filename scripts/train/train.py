"""train.py --documents FILE --base FOLDER --out FILE [--without la,lb] [--passes 5] [--start FILE --rate 1e-4]

Fine-tunes the encoder on the documents that prepare.ts writes, without the files named; prints the loss, and at the end
F1 by label on the files left out. Deterministic on one machine with the same number of threads.
"""

import argparse
import json
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from labels import FAULTS, LABELS, WHOLES
from model import Reader, load_base

BATCH = 16
# The heads are new and learn faster.
RATE, HEAD_FACTOR = 2e-4, 5
WARM_UP = 0.06
# Of each loss in the sum, and of a positive in it. Most tokens commit nothing, so that their mean loss is small: it counts more.
WEIGHTS = {"parts": (1.0, 1.5), "marks": (3.0, 2.0), "slips": (1.5, 2.0), "wholes": (0.4, 1.5)}


def read_documents(path: str) -> list[dict]:
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def collate(batch: list[dict]) -> dict[str, torch.Tensor]:
    b, t = len(batch), max(len(d["ids"]) for d in batch)
    p = max(1, max(len(d["parts"]) for d in batch))
    full = lambda *shape: torch.full(shape, -1.0)
    out = {
        "ids": torch.zeros(b, t, dtype=torch.long),
        "capitals": torch.zeros(b, t, dtype=torch.long),
        "mask": torch.zeros(b, t, dtype=torch.bool),
        "inside": torch.zeros(b, p, t, dtype=torch.bool),
        "parts": full(b, p, len(LABELS)),
        "marks": full(b, t, len(FAULTS)),
        "slips": full(b, t, 5),
        "wholes": full(b, len(FAULTS) + len(WHOLES)),
    }
    for i, d in enumerate(batch):
        n = len(d["ids"])
        out["ids"][i, :n] = torch.tensor(d["ids"])
        out["capitals"][i, :n] = torch.tensor(d["capitals"])
        out["mask"][i, :n] = True
        out["wholes"][i] = torch.tensor(d["whole"], dtype=torch.float)
        inside = [t for start, end in d["parts"] for t in range(start, end)]
        if d["marks"] is not None and inside:
            out["marks"][i, inside] = 0
            for fault, start, end in d["marks"]:
                out["marks"][i, start:end, fault] = 1
        if d["slips"] is not None and inside:
            out["slips"][i, inside, 0] = 0
            for kind, start, end in d["slips"]:
                out["slips"][i, start:end, 0] = 1
                out["slips"][i, start:end, 1:] = 0
                out["slips"][i, start:end, 1 + kind] = 1
        for k, ((start, end), truth) in enumerate(zip(d["parts"], d["truth"])):
            out["inside"][i, k, start:end] = True
            out["parts"][i, k] = torch.tensor(truth, dtype=torch.float)
            unknown = [f for f in range(len(FAULTS)) if truth[f] < 0]
            if unknown:
                out["marks"][i, start:end, unknown] = -1
    return out


def loss_of(logits: torch.Tensor, truth: torch.Tensor, weight: tuple[float, float]) -> torch.Tensor:
    known = truth >= 0
    if not known.any():
        return logits.sum() * 0
    return weight[0] * F.binary_cross_entropy_with_logits(logits[known], truth[known], pos_weight=torch.tensor(weight[1]))


def losses(reader: Reader, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts, tokens, wholes = reader(batch["ids"], batch["capitals"], batch["mask"], batch["inside"])
    f = len(FAULTS)
    pairs = {"parts": parts, "marks": tokens[..., :f], "slips": tokens[..., f:], "wholes": wholes}
    return sum(loss_of(logits.float(), batch[name], WEIGHTS[name]) for name, logits in pairs.items())


def documents_of_pass(documents: list[dict], n: int) -> list[dict]:
    """Every letter, with slips made in some; the single sentences in every second pass."""
    slipped = {(d["file"], d["id"]) for d in documents if d["kind"] == "slips" and d["pass"] == n}
    wanted = lambda d: (
        (d["file"], d["id"]) not in slipped if d["kind"] == "letter" else d["pass"] == n and (d["kind"] == "slips" or n % 2 == 0)
    )
    return [d for d in documents if wanted(d)]


def batches_of(documents: list[dict], rng: random.Random) -> list[list[dict]]:
    """Batches of like length in random order."""
    shuffled = rng.sample(documents, len(documents))
    near = 8 * BATCH
    groups = [sorted(shuffled[i : i + near], key=lambda d: len(d["ids"])) for i in range(0, len(shuffled), near)]
    batches = [group[i : i + BATCH] for group in groups for i in range(0, len(group), BATCH)]
    return rng.sample(batches, len(batches))


def report(reader: Reader, documents: list[dict]) -> None:
    """F1 of each label on parts, and of each whole, at 0.5 and at its best threshold."""
    reader.eval()
    truth, read = {"parts": [], "wholes": []}, {"parts": [], "wholes": []}
    with torch.no_grad():
        for i in range(0, len(documents), BATCH):
            batch = collate(documents[i : i + BATCH])
            parts, _, wholes = reader(batch["ids"], batch["capitals"], batch["mask"], batch["inside"])
            used = batch["parts"][..., 0] > -2
            used &= batch["inside"].any(-1)
            truth["parts"].append(batch["parts"][used]), read["parts"].append(parts[used].float())
            truth["wholes"].append(batch["wholes"]), read["wholes"].append(wholes.float())
    for kind, names in (("parts", LABELS), ("wholes", FAULTS + WHOLES)):
        y, p = torch.cat(truth[kind]).numpy(), torch.cat(read[kind]).sigmoid().numpy()
        rows = []
        for k, name in enumerate(names):
            known = y[:, k] >= 0
            yk, pk = y[known, k] == 1, p[known, k]
            if yk.sum() < 5:
                continue
            f1 = lambda at: 2 * ((pk >= at) & yk).sum() / max(1, (pk >= at).sum() + yk.sum())
            best = max((f1(at), at) for at in np.arange(0.1, 0.96, 0.05))
            rows.append((f1(0.5), best[0]))
            print(f"  {kind} {name:20} n {yk.sum():4}  F1 at .5 {f1(0.5):.3f}  best {best[0]:.3f} at {best[1]:.2f}")
        if rows:
            print(f"  {kind} macro-F1 at .5 {np.mean([r[0] for r in rows]):.3f}  best {np.mean([r[1] for r in rows]):.3f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--without", default="")
    parser.add_argument("--report", default="", help="files of those left out to report on; default all")
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--start", help="trained weights to go on from, instead of the base's")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    without = set(filter(None, options.without.split(",")))

    documents = read_documents(options.documents)
    learned = [d for d in documents if d["file"] not in without]
    reader = Reader()
    if options.start is None:
        load_base(reader, load_file(f"{options.base}/model.safetensors"))
    else:
        reader.load_state_dict(torch.load(options.start))
    heads = [p for name, p in reader.named_parameters() if name.startswith(("part", "whole", "token", "capitals"))]
    body = [p for name, p in reader.named_parameters() if not name.startswith(("part", "whole", "token", "capitals"))]
    groups = [{"params": body, "lr": options.rate}, {"params": heads, "lr": HEAD_FACTOR * options.rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    passes = [batches_of(documents_of_pass(learned, n), rng) for n in range(options.passes)]
    total, step, start = sum(map(len, passes)), 0, time.time()
    print(f"{len(learned)} documents, {total} steps", flush=True)
    for batches in passes:
        for batch in batches:
            reader.train()
            share = min(1, (step + 1) / (WARM_UP * total)) * (1 - step / total)
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * share
            loss = losses(reader, collate(batch))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step} of {total}, loss {loss.item():.3f}, {(time.time() - start) / step:.2f} s a step", flush=True)
    torch.save(reader.state_dict(), options.out)
    asked = set(filter(None, options.report.split(","))) or without
    left_out = [d for d in documents if d["file"] in asked and d["kind"] == "letter"]
    if left_out:
        report(reader, left_out)


if __name__ == "__main__":
    main()
