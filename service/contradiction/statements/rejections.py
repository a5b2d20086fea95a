"""Rejections: by which verbs a sentence says no, and to what.

"Denied the reports", "called the report baseless"; what says of a claim that it is untrue is read
by ``untruths``, and "No, the plant is not closing" by ``hoaxes``.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import (
    ANAPHORS,
    Dispute,
    find_whole,
    read_dispute,
)
from service.contradiction.statements.hoaxes import read_hoax
from service.contradiction.statements.innocence import read_innocence
from service.contradiction.statements.untruths import read_untruth
from service.domain.span import Span
from service.domain.syntax import Sentence, Token

STRONG = {
    "deny", "refute", "rebut", "debunk", "disavow", "quash", "scotch", "belie", "disprove",
    "rubbish", "repudiate",
}  # fmt: skip
"""Verbs that dispute whatever their object is; the others need a claim for an object."""
CALLING = {
    "call", "describe", "label", "brand", "dismiss", "reject", "denounce", "slam", "term", "deem",
    "characterise", "characterize", "decry",
}  # fmt: skip
DISAGREEING = {"disagree"}
"""Verbs whose "with" tells what they dispute."""


def read_disputes(
    sentence: Sentence, inside: Sequence[bool], cue: Span | None, denied: bool
) -> list[Dispute]:
    """The disputes of one sentence whose verb is the statement's cue or stands in its content."""
    tree = Tree(sentence.tokens, _find_end(sentence.tokens, inside, cue))
    found = []
    if cue is None and sentence.tokens and all(inside) and (plain := read_hoax(tree)) is not None:
        calling = next((i for i, t in enumerate(sentence.tokens) if t.dep == "ROOT"), 0)
        called = _by_calling(tree, calling)
        return [called if called is not None and called.claim else plain]
    for index, token in enumerate(sentence.tokens):
        at_cue = cue is not None and cue.start <= token.start and token.end <= cue.end
        if not (inside[index] or at_cue) or token.pos not in ("VERB", "AUX", "NOUN"):
            continue
        main = cue is None and (token.dep == "ROOT" or tree.tokens[token.head].dep == "ROOT")
        main = main and token.dep not in ("ccomp", "advcl", "relcl", "acl")
        speaking = at_cue or main or _first_person(tree, index) or _by_doing(tree, index, cue)
        dispute = (_by_verb(tree, index) or _by_calling(tree, index)) if speaking else None
        dispute = (
            dispute or read_untruth(tree, index, inside) or read_innocence(tree, index, inside)
        )
        if dispute is not None:
            found.append(dispute)
        if len(found) == 4:
            break
    return found


def _find_end(sentence: Sequence[Token], inside: Sequence[bool], cue: Span | None) -> int | None:
    """The token after the last that is said or says so: what the writer adds is not denied."""
    said = [i for i, within in enumerate(inside) if within]
    cues = [i for i, t in enumerate(sentence) if cue is not None and t.start < cue.end]
    return max([*said, *cues]) + 1 if said else None


def _by_doing(tree: Tree, index: int, cue: Span | None) -> bool:
    """Whether the verb tells how the speaker answered: ``responded by calling the suit baseless``,
    ``rejected it, describing the claims as false``."""
    token = tree.tokens[index]
    if cue is None or token.tag != "VBG" or tree.child(index, "nsubj") is not None:
        return False
    above = tree.tokens[token.head]
    if token.dep == "pcomp" and above.lemma == "by":
        above = tree.tokens[above.head]
    elif token.dep != "advcl":
        return False
    return cue.start <= above.start < cue.end


def _first_person(tree: Tree, index: int) -> bool:
    """Whether the speaker himself rejects, and does not tell of somebody who does."""
    subject = tree.child(index, "nsubj")
    return subject is not None and tree.tokens[subject].text.lower() in ("we", "i")


def _by_verb(tree: Tree, index: int) -> Dispute | None:
    """``refuted Putin's assertion``, ``denies reports that ...``, ``denied involvement``."""
    tokens, lex = tree.tokens, lexicon()
    if (doubted := _find_doubted(tree, index)) is not None:
        return doubted
    lemma = tokens[index].lemma
    particle = tree.child(index, "prt")
    if particle is not None:
        lemma = f"{lemma}_{tokens[particle].lemma}"
    if not lex.has("dispute", lemma) or tree.child(index, "neg") is not None:
        return None
    target = tree.child(index, "dobj", "nsubjpass")
    if target is None and lemma in DISAGREEING:
        prep = tree.child(index, "prep")
        target = tree.child(prep, "pobj") if prep is not None else None
    if target is None:
        clause = tree.child(index, "ccomp", "xcomp")
        if clause is None or lemma not in STRONG:
            return None
        return read_dispute(tree, index, clause, "", tokens[index].start)
    target = find_whole(tree, target)
    noun = tokens[target].lemma
    claim = noun if any(lex.has(kind, noun) for kind in ("claim", "proof")) else ""
    if lemma in STRONG and (lex.has("guilt", noun) or tokens[target].text.lower() in ANAPHORS):
        claim = tokens[target].text.lower() if tokens[target].pos == "PRON" else noun
    if not claim and (lemma not in STRONG or lex.has("generic", tokens[target].text.lower())):
        return None
    return read_dispute(tree, index, target, claim, tokens[index].start)


def _find_doubted(tree: Tree, index: int) -> Dispute | None:
    """``cast doubt on the death toll``."""
    tokens, lex = tree.tokens, lexicon()
    doubt = tree.child(index, "dobj")
    if doubt is None or tokens[doubt].lemma != "doubt" or tree.child(index, "neg") is not None:
        return None
    preps = (c for at in (doubt, index) for c in tree.children[at] if tokens[c].lemma == "on")
    target = next((t for c in preps if (t := tree.child(c, "pobj")) is not None), None)
    if target is None or not lex.has("claim", tokens[target].lemma):
        return None
    return read_dispute(tree, index, target, tokens[target].lemma, tokens[index].start)


def _by_calling(tree: Tree, index: int) -> Dispute | None:
    """``called the Observatory's pictures "old"``, ``described the report as baseless``."""
    tokens, lex = tree.tokens, lexicon()
    if tokens[index].lemma not in CALLING:
        return None
    target = tree.child(index, "dobj", "nsubjpass")
    bad = _find_false(tree, index, target)
    target = _find_called(tree, index, target, bad) if bad is not None else None
    if bad is None or target is None or _qualifies(tree, bad):
        return None
    noun = tokens[target].lemma
    claim = noun if lex.has("claim", noun) or lex.has("proof", noun) else ""
    if tokens[target].text.lower() in ANAPHORS:
        claim = "claim"
    tail = [i for i in tree.subtree(bad, set()) if i >= bad and tokens[i].pos != "PUNCT"]
    return read_dispute(tree, index, target, claim, tokens[bad].start, tokens[tail[-1]].end)


def _find_false(tree: Tree, index: int, target: int | None) -> int | None:
    """The word by which something is called false."""
    tokens, lex = tree.tokens, lexicon()
    glued = target is not None and lex.has("false", tokens[target].lemma)
    below = tree.subtree(index, {"dobj"} if target is not None and not glued else set())
    for i in below:
        if lex.has("false", tokens[i].lemma) or lex.has("false", tokens[i].text.lower()):
            return i
    if target is None or not lex.has("claim", tokens[target].lemma):
        return None
    beside = (c for c in tree.children[target] if tokens[c].dep == "appos")
    bad = next((c for c in beside if lex.has("false", tokens[c].lemma)), None)
    return _last_false(tree, index) if bad is None else bad


def _find_called(tree: Tree, index: int, target: int | None, bad: int) -> int | None:
    """What is called false by the word ``bad``, where the parse may have joined the two."""
    tokens, lex = tree.tokens, lexicon()
    if target is None or target > bad:
        between = (c for c in range(index + 1, bad) if tokens[c].pos in ("NOUN", "PRON"))
        target = next((c for c in between if tokens[c].dep not in ("poss", "compound")), None)
    joined = (c for c in tree.children[bad] if c < bad and tokens[c].dep == "compound")
    claim = next((c for c in joined if lex.has("claim", tokens[c].lemma)), None)
    return claim if target is not None and claim is not None else target


def _qualifies(tree: Tree, bad: int) -> bool:
    """Whether the word judges something else than a claim: "a baseless pretext"."""
    tokens, lex = tree.tokens, lexicon()
    noun = tokens[tokens[bad].head]
    if tokens[bad].dep != "amod" or noun.pos not in ("NOUN", "PROPN"):
        return False
    return not any(lex.has(kind, noun.lemma) for kind in ("claim", "false", "proof"))


def _last_false(tree: Tree, index: int) -> int | None:
    """The adjective that ends ``called reports that they had fled false``."""
    tokens = tree.tokens
    last = max((i for i in tree.subtree(index, set()) if tokens[i].pos != "PUNCT"), default=index)
    bad = tokens[last].pos == "ADJ" and lexicon().has("false", tokens[last].lemma)
    return last if bad else None
