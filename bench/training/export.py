"""Writing what the service runs: the network as ONNX with 8-bit weights.

    python -m bench.training.export --base FOLDER --of FILE --as sentences|articles

Weights are rounded to 8 bits, channel by channel; what flows between layers is rounded as it comes.
Of the larger network the second half of each layer, into which far larger values flow than into the
rest, is rounded in blocks, and the vocabulary, a fifth of it, to 4 bits. Printed is how far the
answers move by it on the pairs of ``--check``.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from torch import Tensor, nn

import service.contradiction.encoder
from bench.training.network import Network, stack
from bench.training.rows import Row, read_pairs
from bench.training.train import estimate
from service.contradiction.encoder.model import Weights, read_together
from service.contradiction.encoder.rendering import take_whole

FOLDER = Path(service.contradiction.encoder.__file__).parent


class Exported(nn.Module):
    """The network for one pair, of which every piece counts."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, numbers: Tensor, sides: Tensor) -> tuple[Tensor, Tensor]:
        """The logits of the classes, and of each piece."""
        pair, piece = self.network(numbers, torch.ones_like(numbers), sides)
        return pair, piece


def main() -> None:
    """Write the network that was saved, and tell how far it moved."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--of", type=Path, required=True)
    parser.add_argument("--as", dest="name", type=Weights, required=True)
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    network = Network(told.base)
    network.load_state_dict(torch.load(told.of, weights_only=True))
    path = FOLDER / f"{told.name}.onnx"
    export(network.eval(), path, fine=told.name is Weights.ARTICLES)
    print(f"{path.stat().st_size / 1e6:.1f} MB")
    for pairs in told.check:
        rows = list(read_pairs(pairs))
        plain = estimate(network, rows)
        rounded = [
            read_together(take_whole(row.a), take_whole(row.b), told.name).clash for row in rows
        ]
        moved = [abs(p - q) for p, q in zip(plain, rounded, strict=True)]
        other = sum((p > 0.5) != (q > 0.5) for p, q in zip(plain, rounded, strict=True))
        print(f"{pairs.stem}: moved by {sum(moved) / len(moved):.3f}, {other} other verdicts")


def export(network: Network, path: Path, *, fine: bool) -> None:
    """Writes the network to ``path``; ``fine`` as the larger one is rounded."""
    example = Row("Nine died, police said.", "Nobody died, the mayor said.", True, None, "")
    numbers, _, sides, _ = stack([example])
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            Exported(network).eval(),
            (numbers, sides),
            str(plain),
            input_names=["numbers", "sides"],
            output_names=["classes", "pieces"],
            dynamic_axes={name: {1: "pieces"} for name in ("numbers", "sides", "pieces")},
            opset_version=18,
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            path,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"] if fine else ["MatMul", "Gather"],
            nodes_to_exclude=list_second_halves(plain) if fine else [],
        )
    if fine:
        round_in_blocks(path, "MatMul", 8, 64)
        round_in_blocks(path, "Gather", 4, 32)


def list_second_halves(path: Path) -> list[str]:
    """The names of the products that end the layers."""
    names = [node.name for node in onnx.load(path).graph.node if node.op_type == "MatMul"]
    return [name for name in names if "/output/dense" in name and "attention/output" not in name]


def round_in_blocks(path: Path, kind: str, bits: int, size: int) -> None:
    """Rounds the weights of what is left of one kind of operation, but not the small tables of
    places, block by block."""
    model = onnx.load(path)
    places = [n.name for n in model.graph.node if n.op_type == "Gather" and not _has_words(n.name)]
    rounder = MatMulNBitsQuantizer(
        model,
        bits=bits,
        block_size=size,
        is_symmetric=True,
        accuracy_level=4,
        op_types_to_quantize=(kind,),
        quant_axes=(("MatMul", 0), ("Gather", 1)),
        nodes_to_exclude=places,
    )
    rounder.process()
    rounder.model.save_model_to_file(str(path))


def _has_words(name: str) -> bool:
    return "word_embeddings" in name


if __name__ == "__main__":
    main()
