"""Whom an article mentions where, for the pronouns and descriptions behind."""

from __future__ import annotations

from service.extraction.cast.figures import nobody
from service.extraction.cast.mentions import Mention, Mentions


def mentions_at(*starts: int) -> Mentions:
    """Mentions of somebody at these places, added in this order."""
    mentions = Mentions()
    for start in starts:
        mentions.add(Mention(start, nobody("")))
    return mentions


def test_mentions_stand_in_the_order_of_the_text() -> None:
    mentions = mentions_at(30, 10, 20)
    assert [m.start for m in mentions.between(0, 100)] == [10, 20, 30]
    assert [m.start for m in mentions.before(30, 15)] == [20]


def test_only_the_mention_at_the_place_is_set_aside() -> None:
    mentions = mentions_at(10, 20)
    mentions.set_aside(10)
    mentions.set_aside(15)
    assert [m.governed for m in mentions.between(0, 100)] == [True, False]


def test_who_speaks_is_known_to_have_spoken() -> None:
    mentions = Mentions()
    speaker = nobody("f")
    mentions.note(Mention(10, speaker, spoke=True))
    (mention,) = mentions.between(0, 100)
    assert (mention.spoke, speaker.spoken) == (True, True)
