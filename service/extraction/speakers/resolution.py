"""Who speaks: from the mention beside a cue to the figure it stands for.

Names resolve to their fullest form in the article, pronouns and descriptions to whoever the text
last made fit. Where two fit equally the answer is None: no name is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from service.domain.speaker import SpeakerKind
from service.extraction.attribution.mentions import source_range
from service.extraction.cast.figures import Figure, may_be_body, nobody
from service.extraction.cast.gathering import Cast
from service.extraction.cast.mentions import Mention
from service.extraction.cast.names import Name
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.callings import is_calling
from service.extraction.lexicon.demonyms import DEMONYMS
from service.extraction.lexicon.nouns import HELD
from service.extraction.lexicon.titles import OFFICES, ROLE_NOUNS
from service.extraction.speakers.bearers import (
    apposed,
    bearer_of,
    entitled,
    explained,
    name_at,
    name_of,
    of_joint_office,
)
from service.extraction.speakers.collectives import group_meant
from service.extraction.speakers.descriptions import Descriptions
from service.extraction.speakers.explanations import explains
from service.extraction.speakers.governing import charged_above, denies_a_charge, subject_above
from service.extraction.speakers.groups import counted_group, group_before, together
from service.extraction.speakers.introductions import introduce
from service.extraction.speakers.mentions import (
    is_first_word,
    issuer_of,
    tells_nobody,
    told_beside,
    words_of,
)
from service.extraction.speakers.papers import Papers
from service.extraction.speakers.pronouns import GENDERS, PRONOUNS, Pronouns
from service.extraction.speakers.rivals import among, heard_since
from service.extraction.speakers.self_named import who_goes_by
from service.extraction.speakers.trials import heard_of
from service.extraction.syntax.parsing import Parsed
from service.extraction.syntax.tree import child, children, word_before

_REACH = 20_000
_EVERY = frozenset("all both most none".split())


class Speakers:
    """Resolves mentions in the order of the text. ``sentences`` are the sentences' starts."""

    def __init__(self, cast: Cast, sentences: Sequence[int]) -> None:
        self._cast = cast
        self._pronouns = Pronouns(cast, sentences)
        self._descriptions = Descriptions(cast, self._pronouns)
        self._papers = Papers(cast, self._pronouns, self._descriptions)
        self._heard: dict[int, Figure] = {}
        self._meant: dict[int, Figure] = {}

    def resolve(
        self,
        sentence: Parsed,
        mention: tuple[int, int],
        head: Token,
        nested: bool = False,
        reported: Sequence[tuple[int, int]] = (),
    ) -> Figure | None:
        """The figure that a mention (a range of tokens with its head) stands for, or None.

        ``nested`` tells that the mention stands amid what somebody else reports, so that the
        sentence is not about it; ``reported`` is where the words stand that it is said to speak.
        """
        hears = head.head.lemma_ == "hear" and head.head.tag_ != "VBG"
        if head.lower_ in HEARERS and hears and child(head.head, "dobj") is None:
            return None
        start, word = sentence.starts[mention[0]], head.lower_
        issuer = issuer_of(head, mention)
        named = any(c.pos_ == "PROPN" for c in children(head, "appos"))
        if not named and (word in PRONOUNS or denies_a_charge(head)):
            figure = self._above(sentence, head, reported)
            figure = figure or self._meant_by(word, start, reported)
        elif issuer.lower_ in PRONOUNS:
            figure = self._meant_by(issuer.lower_, start, reported)
        else:
            figure = self._told(sentence, mention, head, issuer, reported)
            head = issuer
        if figure is not None:
            figure = self._settled(figure, sentence, head, start)
        if figure is not None or word in GENDERS or word in ROLE_NOUNS or head.pos_ == "PROPN":
            whoever = figure or nobody(GENDERS.get(word, ""))
            aside = nested or head.dep_ == "poss"
            self._cast.mentions.note(Mention(start, whoever, spoke=not aside, possessive=aside))
        return figure

    def _told(
        self,
        sentence: Parsed,
        mention: tuple[int, int],
        head: Token,
        issuer: Token,
        reported: Sequence[tuple[int, int]],
    ) -> Figure | None:
        """Whom a name or a description means, of a paper ("a ministry report") who issued it."""
        start = sentence.starts[mention[0]]
        end = sentence.end(sentence.doc[mention[1] - 1])
        if issuer.i < head.i:
            new = any(c.lower_ in ("a", "an", "another") for c in children(head, "det"))
            first = issuer.left_edge.i if new else min(issuer.left_edge.i, head.left_edge.i)
            mention = (first, issuer.i + 1)
        return (
            of_joint_office(self._cast, start, end)
            or together(self._cast, sentence, mention, issuer)
            or self._named(sentence, start, end, issuer)
            or self._papers.issuer(start, end)
            or self._described(sentence, mention, issuer, start, reported)
        )

    def _settled(
        self, figure: Figure, sentence: Parsed, head: Token, position: int
    ) -> Figure | None:
        """The same figure each time for who has no name, whoever a name introduces, and of several
        of a name the one who is meant."""
        if figure.kind is SpeakerKind.UNNAMED or (figure.is_body and figure.first == position):
            figure = self._heard.setdefault(position, figure)
        if head.pos_ == "PROPN":
            before = self._pronouns.sentence_before(position)
            if introduce(figure, position, before, self._cast.text):
                self._cast.offices.learn(figure)
        return self._told_apart(figure, sentence, head, position)

    def _meant_by(
        self, word: str, position: int, reported: Sequence[tuple[int, int]]
    ) -> Figure | None:
        """Whom a pronoun means, the same each time that it is asked there."""
        figure = self._meant.get(position) or self._pronouns.resolve(word, position, reported)
        if figure is None and word == "it":
            figure = self._body_meant(position, reported)
            figure = figure or self._papers.issuer_of_last(position)
        elif figure is None and word == "they":
            figure = group_before(self._cast, self._pronouns, position, reported)
        if figure is None and word in GENDERS:
            figure = heard_of(self._cast, self._pronouns, GENDERS[word], position)
        if figure is not None:
            self._meant[position] = figure
        return figure

    def _above(
        self, sentence: Parsed, pronoun: Token, reported: Sequence[tuple[int, int]]
    ) -> Figure | None:
        """Whom the clause above that of "it" or "they" is about, unless that clause is reported, or
        who is accused of what the pronoun denies."""
        charged = charged_above(pronoun)
        if charged is not None:
            mention = (charged.left_edge.i, charged.i + 1)
            return self.resolve(sentence, mention, charged, nested=True)
        subject = subject_above(pronoun)
        if subject is None or any(s <= sentence.begin(subject) < e for s, e in reported):
            return None
        figure = self.resolve(sentence, source_range(subject, subject.head), subject, nested=True)
        fits = figure is not None and (pronoun.lower_ == "they" or may_be_body(figure))
        return figure if fits else None

    def _body_meant(self, position: int, reported: Sequence[tuple[int, int]]) -> Figure | None:
        """The body without a name that "it" goes back to ("The committee met. It said ...")."""
        found = self._pronouns.unnamed_body(position, reported)
        if found is None:
            return None
        start, words = found
        return self._descriptions.resolve(words, words.split()[-1].lower(), start, False)

    # -- names

    def _named(self, sentence: Parsed, start: int, end: int, head: Token) -> Figure | None:
        names = self._cast.names_in(start, end)
        bearer = bearer_of(self._cast, names, start) or entitled(self._cast, sentence, names, head)
        if bearer is not None:
            return bearer
        named = name_of(names, sentence, head)
        if head.i > 0 and word_before(head).lower_ == "the" and head.text.isupper():
            holder = self._cast.holder_of(head.text)
            if holder is not None:
                return holder
        if (
            named is not None
            and not self._is_national(sentence, head, named)
            and not is_first_word(head, self._cast.figure_of(named))
        ):
            return self._cast.figure_of(named)
        if head.pos_ == "PROPN" and head.lower_ not in OFFICES:
            return None
        own = apposed(self._cast, sentence, names, head, end)
        own = own or explained(self._cast, sentence, head)
        own = own or who_goes_by(self._cast, sentence, head)
        if own is not None or not (is_calling(head.lower_) or head.lower_ == "one"):
            return own
        return self._explaining(names, sentence.begin(head) + len(head), end)

    def _explaining(self, names: Sequence[Name], start: int, end: int) -> Figure | None:
        """The person whose name explains the description that ends at ``start``."""
        for name in names:
            joined = any(body.end + 1 == name.start for body in names)
            if (
                name.start > start
                and name.text.lower() not in DEMONYMS
                and name.end <= end
                and (joined or explains(self._cast.text, start, name))
            ):
                figure = self._cast.figure_of(name)
                if figure.kind is SpeakerKind.PERSON:
                    return figure
        return None

    def _is_national(self, sentence: Parsed, head: Token, name: Name) -> bool:
        """Whether the capitals are those of a people ("the Serb"), not of a name."""
        article = any(c.lower_ == "the" for c in head.lefts)
        return article and len(name.words) == 1 and self._descriptions.is_national(head.lower_)

    def _told_apart(
        self, figure: Figure, sentence: Parsed, head: Token, position: int
    ) -> Figure | None:
        """Of several who bear the name that was read, the one who is meant."""
        if not (figure.rivals or head.pos_ == "PROPN"):
            return figure
        name = name_at(self._cast.names_in(position, sentence.end(head)), sentence.begin(head))
        if figure.rivals:
            return among(self._cast, figure.rivals, name, position)
        return heard_since(self._cast, figure, name, position)

    # -- descriptions

    def _described(
        self,
        sentence: Parsed,
        mention: tuple[int, int],
        head: Token,
        position: int,
        reported: Sequence[tuple[int, int]],
    ) -> Figure | None:
        if (told := told_beside(head, mention)) is not None:
            mention, head = (told.left_edge.i, mention[1]), told
        words = words_of(sentence, mention, head, self._cast.text)
        noun = head.lower_
        # "the army" of "an army statement"
        words = f"the {words}" if head.dep_ == "compound" and words == head.text else words
        if noun in _EVERY and words.lower().endswith(" of them"):
            return self._meant_by("they", position, reported)
        several = counted_group(self._cast, self._pronouns, words, head, position)
        if several is not None or head.lemma_.lower() in HELD or tells_nobody(words.lower(), head):
            return several
        group = group_meant(self._cast, words, head, position)
        if group is not None:
            return group
        proper = head.pos_ == "PROPN"
        return self._descriptions.resolve(words, noun, position, proper, reported)
