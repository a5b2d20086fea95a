"""The article in a page of HTML, without menus, advertisements and comments.

Import it when there is a page to read: the libraries behind it take their time to load.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import date

from lxml import etree, html
from trafilatura import bare_extraction
from trafilatura.settings import Document as Found

from service.errors import InvalidDocument

_log = logging.getLogger(__name__)
_BLANKS = re.compile(r"\s+")
_UNREAD = ("script", "style", "noscript", "template", "svg", "head")
_BLOCKS = frozenset(
    """
    address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr
    li main nav ol p pre section table td th tr ul
    """.split()  # noqa: SIM905 - a word list reads best as words
)


@dataclass(frozen=True, slots=True)
class WebPage:
    """The text of a page's article, and what the page says about it."""

    text: str
    title: str | None = None
    url: str | None = None
    source: str | None = None
    published_on: date | None = None


def read_web_page(markup: str) -> WebPage:
    """The article of the page; where none can be made out, all the words of its body.

    Raises:
        InvalidDocument: when it is no HTML.
    """
    found = _extract(_parse(markup))
    if found is None or not (found.text or "").strip():
        return WebPage(_all_words(_parse(markup)))
    return WebPage(
        text=found.text or "",
        title=found.title or None,
        url=found.url or None,
        source=found.sitename or None,
        published_on=_day(found.date),
    )


def _parse(markup: str) -> html.HtmlElement:
    # Words behind a comment hang on it in the tree, and would be passed over with it.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        # As bytes: a declaration of an encoding within decoded text would be refused.
        return html.document_fromstring(markup.encode("utf-8", "surrogatepass"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise InvalidDocument("The page cannot be read as HTML.") from None


def _extract(tree: html.HtmlElement) -> Found | None:
    """What the library makes of the page; it may change the tree."""
    try:
        found = bare_extraction(
            tree,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # a page can be as odd as it likes; its words are still there
        _log.warning("a page could not be taken apart", exc_info=True)
        return None
    return found if isinstance(found, Found) else None


def _all_words(tree: html.HtmlElement) -> str:
    body = tree.find("body")
    root = tree if body is None else body
    etree.strip_elements(root, *_UNREAD, with_tail=False)
    parts: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        within, text = (
            (element, element.text) if event == "start" else (element.getparent(), element.tail)
        )
        parts += ["\n" if element.tag in _BLOCKS else "", _flow(text or "", within)]
    lines = (" ".join(line.split()) for line in "".join(parts).splitlines())
    return "\n".join(line for line in lines if line)


def _flow(text: str, within: html.HtmlElement | None) -> str:
    """The text as a page shows it: where its source breaks a line there is a blank."""
    set_already = within is not None and within.tag == "pre"
    return text if set_already else _BLANKS.sub(" ", text)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
