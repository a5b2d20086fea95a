"""Pronouns of one statement, resolved where there is little doubt.

"The charity said it paid" speaks of the charity, "the pilot said he warned the tower" of the pilot;
"not one of them" speaks of who was named just before. Everything else stays open, and an open
pronoun may be anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.contradiction.clauses.frames import Frame
from service.contradiction.clauses.phrases import Phrase
from service.contradiction.lexicon import lexicon
from service.domain.speaker import Speaker, SpeakerKind

OWNED = re.compile(r"['’]s? |^(?:his|her|their) ", re.IGNORECASE)
SINGULAR = {"he", "she", "him", "her"}
BODY = {"it", "they", "them"}
SOME_OF = {"one", "none", "them"}
OF_MEN, OF_WOMEN = {"he", "him", "himself"}, {"she", "her", "herself"}
WOMEN = {
    "sister", "mother", "wife", "daughter", "widow", "aunt", "niece", "girlfriend", "woman", "girl",
    "actress", "queen", "princess", "duchess", "lady", "bride", "heiress", "grandmother",
    "spokeswoman", "chairwoman", "policewoman", "nun",
}  # fmt: skip
MEN = {
    "brother", "father", "husband", "son", "widower", "uncle", "nephew", "boyfriend", "man", "boy",
    "king", "prince", "duke", "groom", "grandfather", "chairman", "policeman", "monk",
}  # fmt: skip
MOUTHPIECES = {
    "spokesman", "spokeswoman", "spokesperson", "lawyer", "official", "witness", "source", "aide",
    "relative", "resident", "analyst", "report", "paper", "doctor", "diplomat", "label",
    "prosecutor", "agent",
}  # fmt: skip
"""Who speaks of others more often than of himself."""
BEFORE = {
    "the", "a", "an", "his", "her", "their", "its", "of", "two", "three", "some", "former",
}  # fmt: skip
COLLECTIVES = {"family", "couple", "crew", "team", "board", "staff", "jury", "council"}
FIRMS = {
    "broadcaster", "maker", "carrier", "operator", "publisher", "manufacturer", "producer",
    "retailer", "insurer", "regulator", "employer", "lender", "builder", "exporter", "supplier",
    "developer", "organiser", "buyer", "seller", "distributor", "provider",
}  # fmt: skip
"""Words that name a firm as often as a person."""


def resolve(frames: Sequence[Frame], speaker: Speaker | None, bare: bool = True) -> list[Frame]:
    """The frames with the subjects that can be told put in place of their pronouns; what befalls
    "it" is open in an article, which speaks of more than the speaker."""
    found: list[Frame] = []
    last: Phrase | None = None
    told: dict[int, Phrase] = {}
    for frame in frames:
        agent = frame.agent
        if agent is not None and agent.form == "none" and agent.head in SOME_OF and last:
            agent = agent._replace(
                head=last.head, heads=last.heads, words=last.words, names=last.names
            )
        elif agent is not None and agent.start in told:
            agent = told[agent.start]
        elif agent is not None and agent.form == "pronoun" and last is None and speaker is not None:
            agent = agent if _is_thing(frame) else _speaking(agent, speaker) or agent
        patient = frame.patient
        if (
            patient is not None
            and patient.form == "pronoun"
            and speaker is not None
            and (last is None and bare if frame.passive else _is_other(frame.agent))
        ):
            patient = _speaking(patient, speaker) or patient
        if agent is not None and agent is not frame.agent and frame.agent is not None:
            told[frame.agent.start] = agent
        if any(p.start in told for _, p in frame.obliques):
            known = tuple((prep, told.get(p.start, p)) for prep, p in frame.obliques)
            frame = frame._replace(obliques=known)
        if agent is not frame.agent or patient is not frame.patient:
            frame = frame._replace(agent=agent, patient=patient)
        found.append(frame)
        if frame.agent is not None and frame.agent.form not in ("pronoun", "none"):
            last = frame.agent
    return found


def _is_thing(frame: Frame) -> bool:
    """Whether "it was a balloon" tells what a thing is, and not what the body that speaks is."""
    quality, it = frame.attribute, frame.agent
    noun = lexicon().nouns.get(quality.head) if quality is not None else None
    thing = noun is not None and noun.lexfile in ("artifact", "object", "event", "animal", "act")
    return thing and it is not None and it.head == "it" and frame.predicate == "be"


def _is_whose(pronoun: Phrase, name: str) -> bool:
    """Whether the pronoun may as well be the one by whom the speaker is called: "his brother"."""
    found = OWNED.search(name)
    if found is None:
        return False
    owner = found[0].strip().lower()
    others = OF_MEN if owner == "her" else OF_WOMEN if owner == "his" else ()
    return pronoun.head not in others


def _is_other(agent: Phrase | None) -> bool:
    """Whether the subject is not a pronoun, which may itself be the speaker."""
    return agent is not None and agent.form != "pronoun"


def _speaking(pronoun: Phrase, speaker: Speaker) -> Phrase | None:
    """The speaker in place of "he" or "it", if the number fits and he may speak of himself; whoever
    is called by another ("the child's mother") speaks of that other as likely."""
    if pronoun.head in SINGULAR and _is_whose(pronoun, speaker.name):
        return None
    words = speaker.name.lower().replace("'s", "").split()
    if not words:
        return None
    head = words[-1]
    if pronoun.head in (OF_MEN if head in WOMEN else OF_WOMEN if head in MEN else ()):
        return None
    noun = lexicon().nouns.get(head)
    someone = noun is not None and noun.lexfile == "person" and head not in lexicon().nations
    grouped = speaker.kind in (SpeakerKind.ORGANISATION, SpeakerKind.GROUP) and not someone
    described = speaker.kind is not SpeakerKind.PERSON and not lexicon().person(head)
    body = grouped or described or head in COLLECTIVES or head in lexicon().nations
    if pronoun.head in SINGULAR and not body and head not in MOUTHPIECES:
        fits = True
    else:
        several = head.endswith("s") or (someone and pronoun.head == "them")
        body = body or (pronoun.head == "it" and head in FIRMS)
        fits = pronoun.head in BODY and (body or several) and head not in MOUTHPIECES
    if not fits:
        return None
    nations = lexicon().nations
    named = speaker.kind is SpeakerKind.PERSON and not lexicon().person(head)
    names = frozenset(nations.get(w, w) for w in words if named or w in nations)
    lemma = _singular(head)
    return pronoun._replace(
        head=lemma,
        heads=(lemma,),
        names=names,
        words=frozenset({lemma}),
        form="name" if named else "definite",
        compounds=frozenset(words[:-1]) - BEFORE if described or grouped else frozenset(),
    )


def _singular(word: str) -> str:
    known = lexicon().nouns
    for stem in (word, word.removesuffix("s"), word.removesuffix("es")):
        if stem in known:
            return stem
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 4 else word
