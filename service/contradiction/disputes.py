"""Disputes: a speaker says no to what somebody else said, without saying what was instead.

"Refuted Putin's assertion regarding the number of troops" names an owner (Putin) and a topic (the
number, the troops); "these allegations are false" names neither and is meant for what the article
reports; "is a hoax" denies the thing itself. What is disputed is found by ``judge`` and
``judge_article``, by owner first and topic second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.contradiction.lexicon import lexicon
from service.contradiction.phrases import CONTENT, Tree, name_of
from service.domain.span import Span
from service.domain.syntax import Sentence

STRONG = {
    "deny", "refute", "rebut", "debunk", "disavow", "quash", "scotch", "belie", "disprove",
    "rubbish", "repudiate",
}  # fmt: skip
"""Verbs that dispute whatever their object is; the others need a claim for an object."""
CALLING = {
    "call", "describe", "label", "brand", "dismiss", "reject", "denounce", "slam", "term",
}  # fmt: skip
ABOUT = {"regard", "regarding", "about", "on", "over", "concern", "concerning"}
COUNTING = {
    "number", "figure", "toll", "count", "tally", "total", "size", "scale", "estimate", "many",
}  # fmt: skip
HOAXES = {
    "hoax", "fake", "myth", "figment", "debunk", "fabrication", "untrue", "bogus", "misinformation",
}  # fmt: skip
LOOSE = {
    "right", "wrong", "credible", "reliable", "thing", "real", "old", "absurd", "ridiculous",
    "mistaken", "precise", "exact", "genuine", "happen", "exist",
}  # fmt: skip
"""Words that reject a claim where one is named, but may judge anything after "this is"."""
TRUTHS = {"truth", "basis", "substance", "foundation", "merit"}
"""What a claim has none of, where it is rejected."""
ANAPHORS = {"that", "this", "it", "they", "these", "those", "which"}


@dataclass(frozen=True, slots=True)
class Dispute:
    """A rejection.

    ``start`` and ``end`` are its words, ``owner`` the names of whose claim it is, ``words`` the
    concepts and ``names`` the names of its topic. ``claim`` is the noun for what is rejected
    ("assertion"), or "" where the thing itself is. ``counting`` is True where the topic is a
    number, ``hedged`` where it is put carefully, ``blanket`` where no topic is named, ``proof``
    where pictures, documents and the like are rejected.
    """

    start: int
    end: int
    claim: str
    owner: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    counting: bool
    hedged: bool
    blanket: bool
    proof: bool


def read_disputes(
    sentence: Sentence, inside: Sequence[bool], cue: Span | None, denied: bool
) -> list[Dispute]:
    """The disputes of one sentence whose verb is the statement's cue or stands in its content."""
    tree = Tree(sentence.tokens)
    found = []
    if (
        cue is None
        and sentence.tokens
        and all(inside)
        and (plain := _by_headline(tree)) is not None
    ):
        calling = next((i for i, t in enumerate(sentence.tokens) if t.dep == "ROOT"), 0)
        called = _by_calling(tree, calling)
        return [called if called is not None and called.claim else plain]
    for index, token in enumerate(sentence.tokens):
        at_cue = cue is not None and cue.start <= token.start and token.end <= cue.end
        if not (inside[index] or at_cue) or token.pos not in ("VERB", "AUX", "NOUN"):
            continue
        main = cue is None and (token.dep == "ROOT" or tree.tokens[token.head].dep == "ROOT")
        main = main and token.dep not in ("ccomp", "advcl", "relcl", "acl")
        speaking = at_cue or main or _first_person(tree, index)
        dispute = (_by_verb(tree, index) or _by_calling(tree, index)) if speaking else None
        dispute = dispute or _by_copula(tree, index) or _by_lying(tree, index)
        if dispute is not None:
            found.append(dispute)
        if len(found) == 4:
            break
    return found


def _first_person(tree: Tree, index: int) -> bool:
    """Whether the speaker himself rejects, and does not tell of somebody who does."""
    subject = tree.child(index, "nsubj")
    return subject is not None and tree.tokens[subject].text.lower() in ("we", "i")


def _by_verb(tree: Tree, index: int) -> Dispute | None:
    """``refuted Putin's assertion``, ``denies reports that ...``, ``denied involvement``."""
    tokens, lex = tree.tokens, lexicon()
    lemma = tokens[index].lemma
    particle = tree.child(index, "prt")
    if particle is not None:
        lemma = f"{lemma}_{tokens[particle].lemma}"
    if not lex.has("dispute", lemma) or tree.child(index, "neg") is not None:
        return None
    target = tree.child(index, "dobj", "nsubjpass")
    if target is None:
        clause = tree.child(index, "ccomp", "xcomp")
        if clause is None or lemma not in STRONG:
            return None
        return _make(tree, index, clause, "", tokens[index].start)
    noun = tokens[target].lemma
    claim = noun if lex.has("claim", noun) or lex.has("proof", noun) else ""
    if not claim and (lemma not in STRONG or lex.has("generic", tokens[target].text.lower())):
        return None
    return _make(tree, index, target, claim, tokens[index].start)


def _by_headline(tree: Tree) -> Dispute | None:
    """``No, ...``, ``Not coming to a store: the ...``, ``... is not happening``, ``... a hoax``: a
    sentence that stands alone and says no to what goes round."""
    tokens = tree.tokens
    first = tokens[0].text.lower()
    if first in ("no", "not", "nope", "sorry") and len(tokens) > 3:
        negated = any(t.dep == "neg" or t.text.lower() in ("not", "no", "n't") for t in tokens)
        return _whole(tree, 0, 1) if first in ("not",) or negated else None
    for index, token in enumerate(tokens):
        lemma = token.lemma
        negated = tree.child(index, "neg") is not None or any(
            tokens[c].text.lower() == "no" for c in tree.children[index]
        )
        above_negated = tree.child(token.head, "neg") is not None
        if (
            lemma in HOAXES
            and token.dep not in ("nsubj", "nsubjpass", "poss")
            and not above_negated
        ):
            return _whole(tree, index, index + 1)
        if (
            negated
            and token.pos in ("VERB", "AUX")
            and (
                lemma in ("happen", "exist")
                or any(tokens[c].lemma in ("thing", "real", "true") for c in tree.children[index])
            )
        ):
            end = next(
                (c for c in tree.children[index] if tokens[c].lemma in ("thing", "real", "true")),
                index,
            )
            return _whole(tree, index, max(index, end) + 1)
    return None


def _whole(tree: Tree, first: int, last: int) -> Dispute:
    """A rejection of everything that the rest of the sentence speaks of."""
    tokens, lex = tree.tokens, lexicon()
    rest = [t for i, t in enumerate(tokens) if not first <= i < last and t.pos in CONTENT]
    words = {
        lex.concept(t.lemma, t.pos == "VERB")
        for t in rest
        if not name_of(t)
        and t.lemma not in ("be", "real", "thing", "true")
        and len(t.text) > 2
        and not lex.has("claim", t.lemma)
        and not lex.has("false", t.lemma)
    }
    names = {n for t in rest if (n := name_of(t))}
    return Dispute(
        tokens[first].start,
        tokens[last - 1].end,
        "",
        frozenset(),
        frozenset(words),
        frozenset(names),
        False,
        False,
        False,
        False,
    )


def _by_calling(tree: Tree, index: int) -> Dispute | None:
    """``called the Observatory's pictures "old"``, ``described the report as baseless``."""
    tokens, lex = tree.tokens, lexicon()
    if tokens[index].lemma not in CALLING:
        return None
    target = tree.child(index, "dobj", "nsubjpass")
    glued = target is not None and lex.has("false", tokens[target].lemma)
    below = tree.subtree(index, {"dobj"} if target is not None and not glued else set())
    bad = next(
        (
            i
            for i in below
            if lex.has("false", tokens[i].lemma) or lex.has("false", tokens[i].text.lower())
        ),
        None,
    )
    if bad is None and target is not None and lex.has("claim", tokens[target].lemma):
        beside = (c for c in tree.children[target] if tokens[c].dep == "appos")
        bad = next((c for c in beside if lex.has("false", tokens[c].lemma)), None)
        bad = _last_false(tree, index) if bad is None else bad
    if bad is None:
        return None
    if target is None or target > bad:
        target = next(
            (
                c
                for c in range(index + 1, bad)
                if tokens[c].pos in ("NOUN", "PRON") and tokens[c].dep not in ("poss", "compound")
            ),
            None,
        )
    if target is None:
        return None
    within = next(
        (
            c
            for c in tree.children[bad]
            if c < bad and tokens[c].dep == "compound" and lex.has("claim", tokens[c].lemma)
        ),
        None,
    )
    target = within if within is not None else target
    noun = tokens[target].lemma
    claim = noun if lex.has("claim", noun) or lex.has("proof", noun) else ""
    if tokens[target].text.lower() in ANAPHORS:
        claim = "claim"
    tail = [i for i in tree.subtree(bad, set()) if i >= bad and tokens[i].pos != "PUNCT"]
    return _make(tree, index, target, claim, tokens[bad].start, tokens[tail[-1]].end)


def _last_false(tree: Tree, index: int) -> int | None:
    """The adjective that ends ``called reports that they had fled false``."""
    tokens = tree.tokens
    last = max((i for i in tree.subtree(index, set()) if tokens[i].pos != "PUNCT"), default=index)
    bad = tokens[last].pos == "ADJ" and lexicon().has("false", tokens[last].lemma)
    return last if bad else None


def _by_copula(tree: Tree, index: int) -> Dispute | None:
    """``the allegations are false``, ``the figures are not accurate``, ``it is a hoax``."""
    tokens, lex = tree.tokens, lexicon()
    if lex.has("faking", tokens[index].lemma):
        return _by_faking(tree, index)
    truth = tree.child(index, "attr", "dobj")
    if truth is None and (prep := tree.child(index, "prep")) is not None:
        truth = tree.child(prep, "pobj") if tokens[prep].lemma == "without" else None
    if truth is not None and tokens[truth].lemma in TRUTHS:
        return _by_truth(tree, index, truth)
    if tokens[index].lemma not in ("be", "base", "contain", "remain"):
        return None
    subject = tree.child(index, "nsubj", "nsubjpass")
    if subject is None or subject > index:
        return None
    noun = tokens[subject].lemma
    claiming = (
        lex.has("claim", noun) or lex.has("proof", noun) or tokens[subject].text.lower() in ANAPHORS
    )
    negated = tree.child(index, "neg") is not None or any(
        tokens[c].text.lower() in ("no", "not") for c in tree.subtree(index, {"nsubj"})
    )
    rest = [i for i in tree.subtree(index, {"nsubj", "nsubjpass", "advcl", "ccomp"}) if i > index]
    rest += [c for c in tree.children[index] if c > index]
    for at in sorted(set(rest)):
        lemma = tokens[at].lemma
        false = lex.has("false", lemma) and not negated
        untrue = lex.has("true", lemma) and negated
        if (false or untrue) and tokens[subject].text.lower() in ANAPHORS and lemma in LOOSE:
            continue
        if (false or untrue) and (claiming or lemma in ("hoax", "myth", "fake", "figment", "lie")):
            claim = noun if claiming else ""
            group = [index, *(c for c in tree.children[index] if tokens[c].dep in ("aux", "neg"))]
            first = tokens[min(group)].start if untrue else tokens[at].start
            head = tokens[at].head
            last = tokens[head] if tokens[at].dep == "amod" and head > at else tokens[at]
            return _make(tree, index, subject, claim, first, last.end)
    return None


def _by_truth(tree: Tree, index: int, truth: int) -> Dispute | None:
    """``there was no truth in her claim``, ``the reports have no basis``."""
    tokens, lex = tree.tokens, lexicon()
    without = tokens[tokens[truth].head].lemma == "without"
    denied = any(tokens[c].text.lower() in ("no", "not", "any") for c in tree.children[truth])
    if not (denied or without):
        return None
    holders = [c for at in (truth, index) for c in tree.children[at] if tokens[c].dep == "prep"]
    target = next((t for c in holders if (t := tree.child(c, "pobj")) is not None), None)
    target = tree.child(index, "nsubj") if target is None else target
    if target is None or not (lex.has("claim", tokens[target].lemma) or target > truth):
        return None
    claim = tokens[target].lemma if lex.has("claim", tokens[target].lemma) else "claim"
    return _make(tree, index, target, claim, tokens[index].start)


def _by_lying(tree: Tree, index: int) -> Dispute | None:
    """``the envoy was lying``: what he says is false."""
    tokens = tree.tokens
    liar = tree.child(index, "nsubj")
    here = any(tokens[c].dep in ("prep", "prt", "advmod") for c in tree.children[index])
    if tokens[index].lemma != "lie" or tokens[index].pos != "VERB" or liar is None or here:
        return None
    if tree.child(index, "neg") is not None or tokens[index].dep in ("advcl", "relcl", "acl"):
        return None
    if any(tokens[c].tag == "MD" for c in tree.children[index]):
        return None
    owner = frozenset({name_of(tokens[liar]) or tokens[liar].lemma})
    first = min([index, *(c for c in tree.children[index] if tokens[c].dep == "aux")])
    none: frozenset[str] = frozenset()
    return Dispute(
        tokens[first].start, tokens[index].end, "claim", owner, none, none,
        counting=False, hedged=False, blanket=True, proof=False,
    )  # fmt: skip


def _by_faking(tree: Tree, index: int) -> Dispute | None:
    """``the video was fabricated``."""
    tokens, lex = tree.tokens, lexicon()
    subject = tree.child(index, "nsubjpass", "nsubj")
    if (
        subject is None
        or tree.child(index, "neg") is not None
        or tree.child(index, "dobj") is not None
    ):
        return None
    noun = tokens[subject].lemma
    if not lex.has("claim", noun) and not lex.has("proof", noun):
        return None
    return _make(tree, index, subject, noun, tokens[index].start, tokens[index].end)


def _make(
    tree: Tree, index: int, target: int, claim: str, start: int, end: int | None = None
) -> Dispute:
    tokens, lex = tree.tokens, lexicon()
    below = tree.subtree(target, set())
    for c in tree.children[index] if tokens[index].pos == "VERB" and index < target else ():
        about = tokens[c].dep == "prep" and tokens[c].lemma in ABOUT
        if c > target and (about or (claim and tokens[c].dep == "ccomp")):
            below += tree.subtree(c, set())
    if end is None:
        limit = [i for i in below if tokens[i].pos != "PUNCT"]
        end = max(tokens[limit[-1]].end if limit else 0, tokens[index].end)
        start = min(start, tokens[index].start)
    owner, owners = set(), set()
    for i in below:
        token = tokens[i]
        above = tokens[token.head]
        owned = token.dep == "poss" or (token.dep == "pobj" and above.lemma in ("by", "from"))
        if owned and (token.head == target or above.head == target):
            owner |= {name_of(token) or token.lemma}
            owners |= set(tree.subtree(i, set()))
            owner |= {n for c in tree.subtree(i, {"case"}) if (n := name_of(tokens[c]))}
    topic = [
        tokens[i]
        for i in below
        if tokens[i].pos in CONTENT
        and i not in owners | {target}
        and not (claim and tokens[i].pos == "ADJ" and tokens[i].head == target)
        and not (claim and any(lex.has("false", tokens[j].lemma) for j in (i, tokens[i].head)))
    ]
    if not claim or claim in ("claim",):
        topic += [tokens[target]]
    words = {
        lex.concept(t.lemma, t.pos == "VERB")
        for t in topic
        if not name_of(t) and t.lemma not in COUNTING | {"regard", "concern"}
    }
    words = {w for w in words if not lex.has("claim", w) and not lex.has("false", w) and w != "be"}
    names = {n for t in topic if (n := name_of(t))} - owner
    hedged = any(tokens[c].lemma in ("might", "may", "could") for c in tree.children[index])
    counting = any(t.lemma in COUNTING for t in [*topic, tokens[target]])
    return Dispute(
        start,
        end,
        claim,
        frozenset(owner),
        frozenset(words),
        frozenset(names),
        counting,
        hedged,
        not words and not names and not counting,
        lex.has("proof", tokens[target].lemma),
    )
