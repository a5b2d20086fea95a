"""Innocence: clauses by which somebody says no to whatever he is accused of.

"I am innocent", "pleaded not guilty" and "did nothing wrong" name no claim, yet reject each that
was made against who says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon
from service.contradiction.statements.disputes import Dispute, read_dispute

PEOPLE = {"i", "we", "he", "she", "they", "it"}
KNOWN = {"the", "his", "her", "my", "our", "their", "its"}
BLAMED = {"guilty", "responsible", "liable", "complicit"}
"""What somebody is not who did nothing wrong."""


def read_innocence(tree: Tree, index: int, inside: Sequence[bool]) -> Dispute | None:
    """The rejection that the verb ``index`` makes, where it says that somebody did no wrong;
    ``inside`` are the tokens of what is said."""
    token = tree.tokens[index]
    if token.lemma not in ("be", "plead", "do", "have", "play", "maintain", "bear"):
        return None
    held = token.dep in ("ccomp", "xcomp") and inside[token.head]
    if held or token.dep in ("advcl", "relcl", "acl") or not inside[index]:
        return None
    if not _is_somebody(tree, index):
        return None
    return _by_quality(tree, index) or _by_wrong(tree, index) or _by_part(tree, index)


def _is_somebody(tree: Tree, index: int) -> bool:
    """Whether the clause speaks of the speaker, or of one who is known: not of "a man", nor of what
    happened."""
    subject = tree.child(index, "nsubj")
    if subject is None:
        return tree.tokens[index].lemma == "plead"
    token = tree.tokens[subject]
    if token.pos == "PRON":
        return token.text.lower() in PEOPLE
    known = any(tree.tokens[c].text.lower() in KNOWN for c in tree.children[subject])
    noun = lexicon().nouns.get(token.lemma)
    body = noun is not None and noun.lexfile == "group"
    return token.pos == "PROPN" or (known and (body or lexicon().person(token.lemma)))


def _by_quality(tree: Tree, index: int) -> Dispute | None:
    """``I am innocent``, ``pleaded not guilty``, ``was not responsible``."""
    tokens = tree.tokens
    quality = tree.child(index, "acomp", "oprd", "attr", "advmod")
    if quality is None:
        return None
    lemma = tokens[quality].lemma
    negated = any(
        tokens[c].dep == "neg" for at in (index, quality) for c in tree.children[at] if c < quality
    )
    if not (lemma == "innocent" and not negated) and not (lemma in BLAMED and negated):
        return None
    return _reject(tree, index, quality, quality)


def _by_wrong(tree: Tree, index: int) -> Dispute | None:
    """``did nothing wrong``."""
    tokens = tree.tokens
    nothing = tree.child(index, "dobj")
    if tokens[index].lemma != "do" or nothing is None or tokens[nothing].lemma != "nothing":
        return None
    wrong = next((c for c in tree.children[nothing] if tokens[c].lemma == "wrong"), None)
    return None if wrong is None else _reject(tree, index, nothing, wrong)


def _by_part(tree: Tree, index: int) -> Dispute | None:
    """``played no part in it``, ``had no responsibility for the raid``, ``had nothing to do with
    his death``."""
    tokens = tree.tokens
    part = tree.child(index, "dobj")
    if part is None or tokens[index].lemma not in ("have", "play", "bear"):
        return None
    if tokens[part].lemma == "nothing":
        below = (
            c for c in (*tree.children[part], *tree.children[index]) if tokens[c].lemma == "do"
        )
        do = next(below, None)
        return None if do is None else _reject(tree, index, do, do)
    none = any(tokens[c].text.lower() in ("no", "any") for c in tree.children[part])
    guilt = lexicon().has("guilt", tokens[part].lemma) or tokens[part].lemma in ("part", "role")
    return _reject(tree, index, part, part) if none and guilt else None


def _reject(tree: Tree, index: int, target: int, last: int) -> Dispute:
    """The rejection from the verb to the word ``last``, on what is told of ``target``."""
    tokens = tree.tokens
    first = min([index, *(c for c in tree.children[index] if tokens[c].dep in ("aux", "neg"))])
    return read_dispute(
        tree, index, target, "guilt", tokens[first].start, max(tokens[last].end, tokens[index].end)
    )
