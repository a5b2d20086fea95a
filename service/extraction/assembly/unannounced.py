"""Quotations that nothing announces: they are of whom the sentence right before them is about.

Obi turned down the invitation. "We are farmers, not tourists."

Obi told reporters that she was shocked.

"I could not believe it."
"""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.speaker import SpeakerKind
from service.extraction.assembly.drafts import Carrier, Draft, Raw
from service.extraction.attribution.found import Found
from service.extraction.cast.figures import Figure
from service.extraction.rules.topics import is_reacting, read_announcement, read_topic
from service.extraction.speakers.resolution import Speakers


def read_unannounced(
    before: Carrier | None, told: Sequence[Draft], draft: Draft, speakers: Speakers, text: str
) -> Draft | None:
    """The attribution of a quotation that stands alone, to who speaks in the sentence before or
    whom that is about; None where nobody can tell.

    ``told`` are the attributions of the sentence ``before``.
    """
    if before is None or not _stands_alone(draft, before, text):
        return None
    topic = read_topic(before.parsed.doc, len(before.parsed.doc))
    announced = read_announcement(before.parsed.doc)
    if not told and announced is not None and announced.source and announced.mention:
        found, topic = announced, None
        figure = speakers.resolve(before.parsed, announced.mention, announced.source)
    elif told and not (
        topic is not None and topic.source is not None and is_reacting(topic.source)
    ):
        found, figure = told[0].raw.found, told[0].figure
        if figure is None or any(d.figure is not figure for d in told):
            return None
    else:
        if topic is None or topic.source is None or topic.mention is None:
            return None
        found, figure = topic, speakers.resolve(before.parsed, topic.mention, topic.source)
        if figure is None or figure.kind not in _PEOPLE or _names(figure, draft, text):
            return None
    attribution = Raw(before, Found(None, None, found.source, found.mention))
    extra = [(draft.raw.carrier, n) for n in draft.raw.found.gaps]
    return Draft(attribution, draft.content, draft.quoted, figure, None, extra, draft.until)


_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.UNNAMED)


def _stands_alone(draft: Draft, before: Carrier, text: str) -> bool:
    """Whether a quotation has no words beside it and follows upon a sentence that quotes nothing,
    in its paragraph or as the next one."""
    unit, earlier = draft.raw.carrier.unit, before.unit
    next_one = unit.first and unit.pure and earlier.paragraph == unit.paragraph - 1
    follows = earlier.paragraph == unit.paragraph or next_one
    told = text[earlier.start : earlier.end].rstrip("”\"’'").endswith(_STOPS)
    return follows and told and not earlier.quotations and unit.stands_alone(text)


_STOPS = (".", "!", "?", "…")


def _names(figure: Figure, draft: Draft, text: str) -> bool:
    """Whether a quotation names somebody, and so is another's."""
    said = {w for s, e in draft.quoted for w in text[s:e].replace("’", "'").split()}
    return any(w in said or f"{w}'s" in said for w in figure.words[-1:])
