"""export.py --model FILE --out FILE [--bits 8|32]

Writes the trained encoder as one ONNX graph. Weights of matrices are kept in 8 bits, in blocks of 32 with a scale each
(MatMulNBits); the runtime rounds each row of the input by itself, so that what stands beside a text in a batch cannot
change its answer. The embeddings are signed bytes with a scale a row.
Inputs: ids, capitals, mask (B×T), inside (B×P×T). Outputs: probabilities of parts, tokens and wholes.
"""

import argparse

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Shape

CONTRIB = "com.microsoft"
BLOCK = 32
# The least score of attention: exp() of it is 0.
NEVER = -1e4


class Graph:
    """Nodes and weights in the order in which they are added."""

    def __init__(self, state: dict[str, torch.Tensor], bits: int):
        self.state, self.bits = {name: value.float().numpy() for name, value in state.items()}, bits
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.known: set[str] = set()

    def weight(self, name: str, value: np.ndarray) -> str:
        if name not in self.known:
            self.known.add(name)
            self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def own(self, name: str) -> str:
        return self.weight(name, self.state[name])

    def constant(self, value, kind=np.int64) -> str:
        array = np.array(value, dtype=kind)
        return self.weight(f"constant_{kind.__name__}_{array.tolist()}".replace(" ", ""), array)

    def add(self, kind: str, inputs: list[str], domain: str = "", **attributes) -> str:
        out = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **attributes))
        return out

    def linear(self, x: str, name: str) -> str:
        """x·Wᵀ + b, for the named torch.nn.Linear."""
        w, b = self.state[f"{name}.weight"], self.state[f"{name}.bias"]
        n, k = w.shape
        if self.bits == 32:
            return self.add("Add", [self.add("MatMul", [x, self.weight(f"{name}.weight", w.T)]), self.weight(f"{name}.bias", b)])
        blocks = w.reshape(n, k // BLOCK, BLOCK)
        scale = np.abs(blocks).max(-1) / 127
        whole = np.clip(np.rint(blocks / np.maximum(scale, 1e-12)[..., None]), -127, 127)
        packed = (whole + 128).astype(np.uint8)
        inputs = [x, self.weight(f"{name}.q", packed), self.weight(f"{name}.s", scale.astype(np.float32).reshape(n, -1)), "", "", self.weight(f"{name}.bias", b)]
        return self.add("MatMulNBits", inputs, CONTRIB, K=k, N=n, bits=8, block_size=BLOCK, accuracy_level=4)

    def norm(self, x: str, name: str) -> str:
        return self.add("LayerNormalization", [x, self.own(f"{name}.weight"), self.own(f"{name}.bias")], axis=-1, epsilon=1e-12)

    def add_norm(self, x: str, y: str, name: str) -> str:
        return self.add("SkipLayerNormalization", [x, y, self.own(f"{name}.weight"), self.own(f"{name}.bias")], CONTRIB, epsilon=1e-12)

    def embedding(self, ids: str, name: str) -> str:
        table = self.state[f"{name}.weight"]
        if self.bits == 32:
            return self.add("Gather", [self.own(f"{name}.weight"), ids])
        scale = np.maximum(np.abs(table).max(-1, keepdims=True) / 127, 1e-12).astype(np.float32)
        signed = np.rint(table / scale).astype(np.int8)
        rows = self.add("Cast", [self.add("Gather", [self.weight(f"{name}.q", signed), ids])], to=TensorProto.FLOAT)
        return self.add("Mul", [rows, self.add("Gather", [self.weight(f"{name}.s", scale), ids])])

    def shape(self, x: str, sizes: list[int]) -> str:
        return self.add("Reshape", [x, self.constant(sizes)])

    def pool(self, x: str, inside: str, name: str, shape: Shape) -> str:
        """x: B×T×H, inside: B×P×T → B×P×H; see Pool in model.py."""
        d = shape.hidden // shape.heads
        v = self.shape(x, [0, 0, shape.heads, d])
        scores = self.add("ReduceSum", [self.add("Mul", [v, self.own(f"{name}.questions")]), self.constant([3])], keepdims=0)
        scores = self.add("Transpose", [scores], perm=[0, 2, 1])  # B×heads×T
        scores = self.add("Unsqueeze", [scores, self.constant([2])])  # B×heads×1×T
        allowed = self.add("Unsqueeze", [inside, self.constant([1])])  # B×1×P×T
        scores = self.add("Where", [allowed, scores, self.constant(NEVER, np.float32)])
        weights = self.add("Softmax", [scores], axis=-1)  # B×heads×P×T
        heads = self.add("Transpose", [v], perm=[0, 2, 1, 3])  # B×heads×T×d
        pooled = self.add("Transpose", [self.add("MatMul", [weights, heads])], perm=[0, 2, 1, 3])
        return self.shape(pooled, [0, 0, shape.hidden])

    def thirds(self, x: str) -> list[str]:
        outs = [f"third_{len(self.nodes)}_{i}" for i in range(3)]
        self.nodes.append(helper.make_node("Split", [x], outs, axis=-1, num_outputs=3))
        return outs

    def first_of(self, x: str) -> str:
        return self.add("Slice", [x, self.constant([0]), self.constant([1]), self.constant([1])])  # B×1×H

    def head(self, pooled: str, first: str, name: str) -> str:
        both = self.add("Concat", [pooled, first], axis=-1)
        inner = self.add("Gelu", [self.linear(both, f"{name}1")], CONTRIB)
        return self.add("Sigmoid", [self.linear(inner, f"{name}2")])


def build(state: dict[str, torch.Tensor], bits: int) -> onnx.ModelProto:
    shape, g = Shape(), Graph(state, bits)
    length = g.add("Slice", [g.add("Shape", ["ids"]), g.constant([1]), g.constant([2])])
    places = g.add("Slice", [g.own("places.weight"), g.constant([0]), length, g.constant([0])])
    x = g.add("Add", [g.embedding("ids", "words"), g.add("Gather", [g.own("capitals.weight"), "capitals"])])
    x = g.norm(g.add("Add", [x, places]), "norm")
    numbers = g.add("Cast", ["mask"], to=TensorProto.INT32)
    for i in range(shape.layers):
        name = f"layers.{i}"
        q, k, v = g.thirds(g.linear(x, f"{name}.qkv"))
        y = g.add("MultiHeadAttention", [q, k, v, "", numbers], CONTRIB, num_heads=shape.heads, mask_filter_value=NEVER)
        x = g.add_norm(x, g.linear(y, f"{name}.out"), f"{name}.norm1")
        inner = g.add("Gelu", [g.linear(x, f"{name}.up")], CONTRIB)
        x = g.add_norm(x, g.linear(inner, f"{name}.down"), f"{name}.norm2")
    first = g.first_of(x)
    parts = g.pool(x, "inside", "part_pool", shape)
    spread = g.add("Expand", [first, g.add("Shape", [parts])])
    whole = g.pool(x, g.add("Unsqueeze", ["mask", g.constant([1])]), "whole_pool", shape)
    outputs = {
        "parts": g.head(parts, spread, "part"),
        "tokens": g.add("Sigmoid", [g.linear(x, "token")]),
        "wholes": g.add("Squeeze", [g.head(whole, first, "whole"), g.constant([1])]),
    }
    nodes = g.nodes + [helper.make_node("Identity", [inner], [outer]) for outer, inner in outputs.items()]
    tensor = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "reader",
        [
            tensor("ids", TensorProto.INT32, ["b", "t"]),
            tensor("capitals", TensorProto.INT32, ["b", "t"]),
            tensor("mask", TensorProto.BOOL, ["b", "t"]),
            tensor("inside", TensorProto.BOOL, ["b", "p", "t"]),
        ],
        [
            tensor("parts", TensorProto.FLOAT, ["b", "p", shape.labels]),
            tensor("tokens", TensorProto.FLOAT, ["b", "t", shape.faults + shape.slips]),
            tensor("wholes", TensorProto.FLOAT, ["b", shape.wholes]),
        ],
        g.weights,
    )
    domains = [helper.make_opsetid("", 20), helper.make_opsetid(CONTRIB, 1)]
    return helper.make_model(graph, opset_imports=domains, ir_version=10, producer_name="afterword")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--bits", type=int, choices=(8, 32), default=8)
    options = parser.parse_args()
    onnx.save(build(torch.load(options.model, map_location="cpu"), options.bits), options.out)


if __name__ == "__main__":
    main()
