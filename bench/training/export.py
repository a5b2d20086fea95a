"""Writing what the service runs: the network as ONNX with 8-bit weights.

    python -m bench.training.export --base FOLDER --of FILE --as sentences|articles [--words 4]

Weights are rounded to 8 bits, channel by channel; what flows between layers is rounded as it comes.
The vocabulary's, a fifth of the larger network, may be rounded to 4, in blocks of 32. Printed is
how far the answers move by it on the pairs of ``--check``.
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
    parser.add_argument("--words", type=int, choices=(4, 8), default=8)
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    told = parser.parse_args()
    network = Network(told.base)
    network.load_state_dict(torch.load(told.of, weights_only=True))
    path = FOLDER / f"{told.name}.onnx"
    export(network.eval(), path, told.words)
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


def export(network: Network, path: Path, word_bits: int) -> None:
    """Writes the network to ``path``, its vocabulary in 4 or 8 bits."""
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
        rounded = ["MatMul", "Gather"] if word_bits == 8 else ["MatMul"]
        quantize_dynamic(
            plain,
            path,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=rounded,
        )
    if word_bits == 4:
        halve_words(path)


def halve_words(path: Path) -> None:
    """Rounds the vocabulary to 4 bits, in blocks of 32."""
    words = MatMulNBitsQuantizer(
        onnx.load(path),
        bits=4,
        block_size=32,
        is_symmetric=True,
        op_types_to_quantize=("Gather",),
        quant_axes=(("Gather", 1),),
    )
    words.process()
    words.model.save_model_to_file(str(path))


if __name__ == "__main__":
    main()
