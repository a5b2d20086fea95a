"""Article text to statements: pure, deterministic, versioned.

Importing this package loads no language model; ``service.extraction.extractor`` does.
"""

from __future__ import annotations

EXTRACTOR = "rules-12"
"""Name and version of the extractor; any change of its answers changes the version."""
