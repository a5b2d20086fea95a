"""Modality: whether a clause is said to be so, not to be so, or only wished or foreseen."""

from __future__ import annotations

from collections.abc import Iterable

from service.contradiction.clauses.phrases import Phrase
from service.contradiction.clauses.tree import Tree
from service.contradiction.lexicon import lexicon

NEGATIVES = frozenset(["not", "n't", "never", "no", "hardly", "scarcely", "nor", "neither"])
MODALS = {
    "may": "possible", "might": "possible", "could": "possible", "should": "norm", "ought": "norm",
    "must": "norm", "can": "ability", "ca": "ability", "cannot": "ability", "will": "future",
    "would": "future", "shall": "future", "'ll": "future",
}  # fmt: skip
GUARDED = {"allegedly", "reportedly", "perhaps", "possibly", "probably"}
"""Adverbs that make a bare possibility of a clause."""
CONDITIONS = {"if", "unless", "whether", "once", "until", "when"}
"""Conjunctions whose clause is not said to be a fact."""
HOPING = {
    "hope", "expect", "wish", "demand", "want", "propose", "threaten", "promise", "insist",
}  # fmt: skip
"""Verbs after which a whole clause is wished for, too."""
PLANS = {"plan", "intention", "wish", "desire", "need", "reason"}
"""Of what one has none who will not do it."""
GOING = {"go", "come", "rush", "run", "return"}
"""Who went to do a thing is told as having done it."""
TRUE, UNTRUE = {"true", "case"}, {"untrue", "false"}
"""What it is said to be, or not to be, that something was so."""
UNABLE = {"unable", "unwilling", "powerless"}
IMPLICATIVE = {
    "manage", "begin", "start", "continue", "get", "come", "happen", "have", "use", "go", "fail",
    "refuse", "decline", "force", "help", "allow", "be", "seem", "appear", "forget", "neglect",
    "omit", "unable",
}  # fmt: skip
"""Verbs after which an infinitive tells what was done, or was not."""


def read_negation(tree: Tree, index: int, roles: Iterable[Phrase]) -> tuple[int, int] | None:
    """Where the clause is negated: by its own words, by nobody, or by the verb above it; not where
    it is told that it is untrue that it was not so."""
    found = _negated_here(tree, index, roles) or _negated_above(tree, index)
    untrue = _untrue_above(tree, index)
    return found if untrue is None else None if found is not None else untrue


def _negated_here(tree: Tree, index: int, roles: Iterable[Phrase]) -> tuple[int, int] | None:
    """Where the words of the clause itself negate it."""
    tokens = tree.tokens
    for child in tree.children[index]:
        token = tokens[child]
        word = token.text.lower()
        if (token.dep == "neg" and word in NEGATIVES) or word == "never":
            return token.start, tokens[index].end if child < index else token.end
        if word == "longer" and any(tokens[c].text.lower() == "no" for c in tree.children[child]):
            return tokens[child - 1].start, token.end
    for phrase in roles:
        if phrase.form == "none":
            return phrase.start, phrase.end
    if (attr := tree.child(index, "attr", "dobj", "acomp")) is not None:
        for c in tree.children[attr]:
            compared = c + 1 < len(tokens) and tokens[c + 1].tag in ("JJR", "RBR")
            if (
                tokens[c].text.lower() in ("no", "not")
                and tokens[c].dep in ("neg", "det")
                and not compared
            ):
                return tokens[c].start, tokens[attr].end
    return None


def _untrue_above(tree: Tree, index: int) -> tuple[int, int] | None:
    """The words by which the clause is called untrue: "it is false that", "it is not the case
    that"."""
    tokens = tree.tokens
    token, at = tokens[index], tokens[index].head
    if token.dep == "xcomp" and lexicon().has("failing", tokens[at].lemma):
        return _untrue_above(tree, at) if at != index else None
    if token.dep == "acl" and tokens[at].lemma == "case":
        at = tokens[at].head
    elif token.dep not in ("ccomp", "xcomp"):
        return None
    judged = tree.child(at, "acomp", "attr")
    if tokens[at].lemma != "be" or judged is None or judged > index:
        return None
    denied = _is_negated(tree, at) and tokens[judged].lemma in TRUE
    if not denied and (tokens[judged].lemma not in UNTRUE or _is_negated(tree, at)):
        return None
    return tokens[at if denied else judged].start, tokens[judged].end


def _negated_above(tree: Tree, index: int) -> tuple[int, int] | None:
    """Where the verb above negates the clause: "failed to", "without"."""
    tokens, lex = tree.tokens, lexicon()
    token = tokens[index]
    above = tokens[token.head]
    failing = lex.has("failing", above.lemma) or above.lemma in UNABLE
    if token.dep == "xcomp" and failing and token.head != index:
        return None if _is_negated(tree, token.head) else (above.start, token.end)
    if token.dep == "xcomp" and above.lemma == "have" and _has_word(tree, token.head, "yet"):
        return above.start, token.end
    if token.dep in ("acl", "xcomp") and above.lemma in PLANS:
        refused = next((c for c in tree.children[token.head] if tokens[c].lemma == "no"), None)
        return None if refused is None else (tokens[refused].start, token.end)
    if token.dep == "pcomp" and (begin := _withheld(tree, token.head)) is not None:
        return begin, token.end
    if (
        token.dep == "conj"
        and tree.child(index, "nsubj", "nsubjpass") is None
        and tree.child(token.head, "neg") is not None
        and any(tokens[c].text.lower() in ("or", "nor") for c in tree.children[token.head])
    ):
        return above.start, token.end
    return None


def _withheld(tree: Tree, prep: int) -> int | None:
    """Where the words begin that keep a deed from being done: "without paying", "stopped short of
    paying", "prevented him from paying", "instead of paying"."""
    tokens = tree.tokens
    word, above = tokens[prep].lemma, tokens[tokens[prep].head]
    if word == "without":
        return tokens[prep].start
    if word == "of" and above.lemma in ("short", "instead"):
        governor = tokens[above.head]
        return governor.start if above.lemma == "short" else above.start
    if word == "from" and lexicon().has("hindering", above.lemma):
        return None if _is_negated(tree, tokens[prep].head) else above.start
    return None


def _is_negated(tree: Tree, index: int) -> bool:
    return tree.child(index, "neg") is not None


def _has_word(tree: Tree, index: int, word: str) -> bool:
    return any(tree.tokens[c].text.lower() == word for c in tree.children[index])


def read_mood(tree: Tree, index: int) -> str:
    """Whether the clause is told as a fact, or what else: see ``Frame.mood``."""
    tokens = tree.tokens
    if tokens[-1].text == "?":
        return "question"
    at = index
    for depth in range(3):
        mood = _marked(tree, at, depth == 0) or _governed(tree, at, at == index)
        if mood is not None:
            return mood
        if tokens[at].dep == "pcomp" and lexicon().has("hindering", tokens[_above(tree, at)].lemma):
            at = _above(tree, at)
            continue
        if tokens[at].dep not in ("xcomp", "conj") or tokens[at].head == at:
            break
        at = tokens[at].head
    return "fact"


def _above(tree: Tree, index: int) -> int:
    """The verb above the preposition that a gerund follows."""
    return tree.tokens[tree.tokens[index].head].head


def _marked(tree: Tree, at: int, own: bool) -> str | None:
    """The mood that a modal verb, a conjunction or an adverb gives."""
    if own and tree.tokens[at].dep == "ccomp" and _is_asked(tree, at):
        return "question"
    for child in tree.children[at]:
        token = tree.tokens[child]
        word = token.text.lower()
        if token.dep == "aux" and (modal := MODALS.get(token.lemma) or MODALS.get(word)):
            return modal
        clause = own and tree.tokens[at].dep in ("advcl", "ccomp")
        opens = token.dep in ("mark", "advmod") and child < at
        happened = token.lemma == "when" and tree.tokens[at].tag == "VBD"
        if clause and opens and token.lemma in CONDITIONS and not happened:
            return "condition"
        if word == "sooner":
            return "condition"
        if token.dep == "advmod" and token.lemma in GUARDED:
            return "possible"
    return None


def _is_asked(tree: Tree, index: int) -> bool:
    """Whether a clause only names what is asked or known: ``asked what the limit was``."""
    asking = {"what", "who", "whom", "whose", "which"}
    children = (c for c in tree.children[index] if c < index)
    below = [c for child in children for c in (child, *tree.children[child]) if c < index]
    return any(tree.tokens[c].lemma in asking and tree.tokens[c].tag != "IN" for c in below)


def _governed(tree: Tree, at: int, own: bool) -> str | None:
    """The mood that the verb or noun above gives: what is planned or asked for is wished."""
    lex = lexicon()
    token, above = tree.tokens[at], tree.tokens[tree.tokens[at].head]
    infinitive = any(tree.tokens[c].tag == "TO" for c in tree.children[at])
    if token.dep in ("xcomp", "ccomp", "acl") and token.head != at:
        if above.lemma in PLANS and above.pos == "NOUN":
            return "future"
        wanted = lex.has("wanting", above.lemma) or lex.has("wanting", lex.concept(above.lemma))
        if wanted and (infinitive or token.dep == "acl" or above.lemma in HOPING):
            return "wish"
        done = any(tree.tokens[c].lemma == "have" for c in tree.children[at])
        if infinitive and own and not done and above.lemma not in IMPLICATIVE:
            return "wish"
        if lex.has("possible", above.lemma):
            return "possible"
    went = token.dep == "advcl" and above.lemma in GOING and above.tag in ("VBD", "VBN")
    if token.dep in ("advcl", "relcl", "acl") and infinitive and own and not went:
        return "wish"
    return None


def read_tense(tree: Tree, index: int) -> str:
    """past, present or future, or "" where the form does not tell."""
    tokens = tree.tokens
    tags = {tokens[c].tag for c in tree.children[index] if tokens[c].dep in ("aux", "auxpass")}
    tags.add(tokens[index].tag)
    if any(tokens[c].lemma in ("will", "shall") for c in tree.children[index]):
        return "future"
    if tags & {"VBD"}:
        return "past"
    if tags & {"VBZ", "VBP"}:
        return (
            "past"
            if "VBN" in tags
            and not tags & {"VBG"}
            and any(tokens[c].lemma == "have" for c in tree.children[index])
            else "present"
        )
    return "past" if tokens[index].tag == "VBN" else ""
