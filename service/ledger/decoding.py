"""From the bytes of a file to its text: told, not guessed.

UTF-8 and, with a byte order mark, UTF-16 and UTF-32 are read. A page of HTML may declare another
encoding. Everything else is refused: a wrong guess would put garbled words into a mouth.
"""

from __future__ import annotations

import codecs
import re

from service.errors import InvalidDocument

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_PRESCAN = 4096
_TRUSTED = re.compile(
    r"(windows-|cp)125\d|(windows-|cp)874|iso-?8859-\d{1,2}|latin-?1|us-ascii|ascii|koi8-[ru]|"
    r"gb2312|gbk|gb18030|big5|shift[_-]jis|euc-(jp|kr)"
)
_BROWSERS_READ = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252"}


def decode(raw: bytes, *, html: bool = False) -> str:
    """The text of ``raw``, without a byte order mark.

    Raises:
        InvalidDocument: when it is binary or in an encoding that nothing tells.
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if encoding is None and b"\x00" in raw:
        raise InvalidDocument("The document is binary, not text.")
    try:
        return raw.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        declared = _declared(raw) if html and encoding is None else None
        if declared is None:
            raise InvalidDocument(
                f"The document is not in UTF-8: the byte at offset {error.start:,} fits no "
                "character. Save it as UTF-8."
            ) from None
    try:
        return raw.decode(declared)
    except UnicodeDecodeError as error:
        raise InvalidDocument(
            f"The document is neither in UTF-8 nor in {declared}, which it declares: the byte at "
            f"offset {error.start:,} fits no character."
        ) from None


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_PRESCAN])
    label = match[1].decode("ascii").lower() if match else ""
    label = _BROWSERS_READ.get(label, label)
    return label if _TRUSTED.fullmatch(label) else None
