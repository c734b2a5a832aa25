"""The encoder: BERT's layers (Devlin et al. 2019) with four heads. Shapes: B documents, T tokens, P parts."""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    """Sizes of the base and of what is read."""

    vocabulary: int = 30522
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    capitals: int = 3
    labels: int = 18
    faults: int = 11
    slips: int = 5  # any slip, then its kinds
    wholes: int = 21


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        h = shape.hidden
        self.heads = shape.heads
        self.qkv = nn.Linear(h, 3 * h)
        self.out = nn.Linear(h, h)
        self.norm1 = nn.LayerNorm(h, eps=1e-12)
        self.up = nn.Linear(h, shape.inner)
        self.down = nn.Linear(shape.inner, h)
        self.norm2 = nn.LayerNorm(h, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor, dropout: float) -> Tensor:
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        # Written out, for torch's own attention is five times slower in bfloat16 on a processor. No dropout: it costs a fifth.
        scores = q @ k.transpose(-1, -2) / math.sqrt(h // self.heads)
        weights = torch.softmax(scores.masked_fill(~mask, -1e4), -1).to(v.dtype)
        y = (weights @ v).transpose(1, 2).reshape(b, t, h)
        x = self.norm1(x + F.dropout(self.out(y), dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, dropout, self.training))


class Pool(nn.Module):
    """Attention over a stretch of tokens, each head with one question of its own; it starts as their mean."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads = shape.heads
        self.questions = nn.Parameter(torch.zeros(shape.heads, shape.hidden // shape.heads))

    def forward(self, x: Tensor, inside: Tensor) -> Tensor:
        """x: B×T×H, inside: B×P×T, true where a token belongs to a part → B×P×H."""
        b, t, h = x.shape
        v = x.view(b, t, self.heads, h // self.heads)
        scores = (v * self.questions).sum(-1).transpose(1, 2)  # B×heads×T
        scores = scores[:, None].masked_fill(~inside[:, :, None], -1e4)  # B×P×heads×T
        weights = torch.softmax(scores.float(), -1).to(v.dtype)
        return torch.einsum("bpat,btad->bpad", weights, v).reshape(b, -1, h)


class Reader(nn.Module):
    def __init__(self, shape: Shape = Shape(), dropout: float = 0.1):
        super().__init__()
        h = shape.hidden
        self.dropout = dropout
        self.words = nn.Embedding(shape.vocabulary, h)
        self.places = nn.Embedding(shape.positions, h)
        self.capitals = nn.Embedding(shape.capitals, h)
        self.norm = nn.LayerNorm(h, eps=1e-12)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.part_pool = Pool(shape)
        self.whole_pool = Pool(shape)
        self.part1 = nn.Linear(2 * h, h)
        self.part2 = nn.Linear(h, shape.labels)
        self.token = nn.Linear(h, shape.faults + shape.slips)
        self.whole1 = nn.Linear(2 * h, h)
        self.whole2 = nn.Linear(h, shape.wholes)
        nn.init.zeros_(self.capitals.weight)

    def forward(self, ids: Tensor, capitals: Tensor, mask: Tensor, inside: Tensor):
        """ids, capitals, mask: B×T; inside: B×P×T → logits of parts B×P×18, tokens B×T×16, wholes B×21."""
        places = self.places.weight[None, : ids.shape[1]]
        x = self.norm(self.words(ids) + places + self.capitals(capitals))
        x = F.dropout(x, self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None], self.dropout)
        first = x[:, 0]
        parts = self.part_pool(x, inside)
        parts = torch.cat([parts, first[:, None].expand_as(parts)], -1)
        whole = torch.cat([self.whole_pool(x, mask[:, None])[:, 0], first], -1)
        drop = lambda y: F.dropout(F.gelu(y), self.dropout, self.training)
        return self.part2(drop(self.part1(parts))), self.token(x), self.whole2(drop(self.whole1(whole)))


def load_base(reader: Reader, state: dict[str, Tensor]) -> None:
    """Puts a BERT checkpoint's weights (Hugging Face's names) into a reader; the heads keep theirs."""
    get = lambda name: state[name].float()
    own = reader.state_dict()
    own["words.weight"] = get("embeddings.word_embeddings.weight")
    own["places.weight"] = get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0]
    for kind in ("weight", "bias"):
        own[f"norm.{kind}"] = get(f"embeddings.LayerNorm.{kind}")
        for i in range(len(reader.layers)):
            old, new = f"encoder.layer.{i}.", f"layers.{i}."
            qkv = [get(f"{old}attention.self.{name}.{kind}") for name in ("query", "key", "value")]
            own[f"{new}qkv.{kind}"] = torch.cat(qkv)
            own[f"{new}out.{kind}"] = get(f"{old}attention.output.dense.{kind}")
            own[f"{new}norm1.{kind}"] = get(f"{old}attention.output.LayerNorm.{kind}")
            own[f"{new}up.{kind}"] = get(f"{old}intermediate.dense.{kind}")
            own[f"{new}down.{kind}"] = get(f"{old}output.dense.{kind}")
            own[f"{new}norm2.{kind}"] = get(f"{old}output.LayerNorm.{kind}")
    reader.load_state_dict(own)
