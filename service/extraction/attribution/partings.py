"""Subjects that stand apart from their verb: behind an opening day or title, before a participle, a
day or a relative clause that ends in a pronoun, behind an "and", or behind "there was"."""

from __future__ import annotations

from spacy.tokens import Token

from service.extraction.attribution.belonging import who_belongs
from service.extraction.lexicon.bodies import HEARERS
from service.extraction.lexicon.titles import ROLE_NOUNS, SPEAKING
from service.extraction.syntax.tree import (
    INFLECTED,
    child,
    children,
    is_passive,
    is_verb,
    word_before,
    word_behind,
)
from service.extraction.text.dates import WEEKDAYS


def beside_subject(subject: Token, verb: Token) -> Token | None:
    """Who speaks where the parser took a part of what is told of them, or before them, for who."""
    before = before_relative(subject, verb) or before_list(subject, verb)
    return before or behind_distance(subject) or who_belongs(subject, verb)


def before_relative(subject: Token, verb: Token) -> Token | None:
    """The noun before a relative clause whose object the parser took for the verb's subject ("the
    firm that owns it said")."""
    act = word_before(subject)
    noun = act.head
    clause = act.dep_ == "relcl" and is_verb(act) and child(act, "dobj") is None
    own = noun.dep_ in ("nsubj", "nsubjpass") and noun.head.i == verb.i
    own = own or (verb.dep_ == "relcl" and verb.head.i == noun.i)
    return noun if subject.tag_ == "PRP" and clause and own and noun.i < act.i else None


def before_list(subject: Token, verb: Token) -> Token | None:
    """The noun before a relative clause or a phrase that ends in a list whose last part the parser
    took for the verb's subject ("Drivers who blocked it with carts, hay and tyres said", "Officials
    from the ministry and the army said")."""
    begin = subject.left_edge.i
    before = subject.doc[begin - 1] if begin else subject
    listed = before.dep_ == "cc" or (before.text == "," and child(subject, "cc") is not None)
    for noun in children(verb, "nsubj", "dep") if listed else ():
        behind = word_behind(noun) if noun.i + 1 < begin else noun
        several = noun.tag_ == "NNS" and before.dep_ == "cc" and behind.dep_ == "prep"
        relative = behind.tag_ in ("WP", "WDT", "WP$") and noun.pos_ in ("NOUN", "PROPN")
        if relative or several:
            return noun
    return None


def behind_distance(subject: Token) -> Token | None:
    """Who closes the sentence behind a distance or a time that the parser took for the subject
    ("The blast hit Suta, some 75 kilometers north of Bogota, the fire chief said")."""
    if subject.lemma_.lower() not in _MEASURES or child(subject, "nummod") is None:
        return None
    apposed = [c for c in children(subject, "appos") if word_before(c.left_edge).text == ","]
    people = (c for c in apposed if c.pos_ == "PROPN" or c.lemma_.lower() in ROLE_NOUNS)
    return next(people, None)


_MEASURES = frozenset(
    "kilometer kilometre mile km meter metre minute hour day week month year block".split()
)


def before_past_participle(verb: Token) -> Token | None:
    """The noun between whose comma and the verb a participle stands that the parser took for what
    is said ("Ada Obi, reached at home in Ocala, said that ...", "Obi, recalled, said ...")."""
    asides = (c for c in verb.lefts if c.dep_ in _ASIDES and c.tag_ in ("VBN", "VBD"))
    clause = next(asides, None)
    noun = child(clause, "nsubj", "nsubjpass") if clause is not None else None
    if clause is None or noun is None or child(clause, "aux", "auxpass") is not None:
        return None
    adverb = word_before(clause)
    before = word_before(adverb) if adverb.tag_ == "RB" else adverb
    opened, closed = before.text == ",", word_before(verb).text == ","
    return noun if opened and closed and noun.i < clause.i else None


_ASIDES = ("ccomp", "advcl", "parataxis")


def before_day(verb: Token) -> Token | None:
    """The end of a name that a parser took into the day behind it ("Ada Obi Tuesday said"), or the
    first of several names ("The Lake Party and Congress Tuesday said")."""
    day = word_before(verb)
    if day.lower_ not in WEEKDAYS or day.dep_ != "npadvmod":
        return None
    names = (
        c for c in day.lefts if c.right_edge.i == day.i - 1 and c.dep_ not in ("prep", "punct")
    )
    return next((c for c in names if c.pos_ in ("NOUN", "PROPN")), None)


def below_helper(verb: Token) -> Token | None:
    """The subject that a parser gave to the "had" from which a day parts the verb ("Ada Obi had
    Saturday denied it")."""
    helper = next((c for c in children(verb, "aux") if c.lemma_ == "have"), None)
    return child(helper, "nsubj") if helper is not None else None


def joined_subject(verb: Token) -> Token | None:
    """The noun right before a second verb that the parser joined to a noun before it ("said they
    would skip the vote and others have said ...", "backs the talks and the Union for Change (UC)
    said ...")."""
    helpers = children(verb, "aux", "auxpass", "advmod", "neg")
    begin = min([verb.i, *(c.i for c in helpers if c.i < verb.i)])
    noun = verb.doc[begin - 1] if begin > 1 else verb
    while noun.dep_ in _BELOW_JOINED and noun.head.right_edge.i == begin - 1:
        noun = noun.head
    finite = verb.tag_ in INFLECTED or begin < verb.i
    joined = verb.dep_ == "conj" or (verb.dep_ == "ccomp" and verb.head.i < noun.i)
    if not joined or not finite or noun.dep_ != "conj" or noun.tag_ == "VBN":
        return None
    opened = noun.left_edge.i > 0 and word_before(noun.left_edge).dep_ == "cc"
    return noun if opened and noun.pos_ in ("NOUN", "PROPN", "PRON", "NUM") else None


_BELOW_JOINED = ("appos", "pobj", "prep", "punct")


def below_mark(verb: Token) -> Token | None:
    """The subject of a clause that a parser hung to the word which opens it ("vowed to mend it
    after an audit found that it leaked")."""
    mark = child(verb, "mark")
    noun = child(mark, "pobj") if mark is not None and mark.i < verb.i else None
    return noun if noun is not None and noun.i < verb.i else None


def behind_opening(verb: Token) -> Token | None:
    """The name right before a verb that the parser joined to the day with which the sentence opens
    ("On Monday Ada Obi said"), or to who is answered ("Replying to Ada, Minister for Works Ben Obi
    said"), there with the title."""
    name = word_before(verb)
    if name.pos_ != "PROPN" or name.dep_ != "pobj" or name.head.i >= name.i:
        return None
    opening, names = name.head, [c for c in name.lefts if c.dep_ == "compound"]
    if opening.i == 0 and names and names[0].lower_ in WEEKDAYS and name.lower_ not in WEEKDAYS:
        return name
    title = opening.head
    entitled = opening.lower_ in ("for", "of") and title.lemma_.lower() in ROLE_NOUNS
    apart = title.left_edge.i > 1 and word_before(title.left_edge).text == ","
    return title if entitled and apart and title.dep_ == "appos" and verb.dep_ == "ROOT" else None


def from_place(subject: Token, verb: Token) -> Token | None:
    """Who comes from the place with which a seeming subject goes on ("Ben Obi from Petworth, West
    Sussex said"), None where nobody does."""
    begin, doc = subject.left_edge.i, subject.doc
    if subject.pos_ != "PROPN" or begin < _SHORTEST_ORIGIN or doc[begin - 1].text != ",":
        return None
    if verb.i + 1 >= len(doc) or word_behind(verb).text == ",":
        return None
    town = doc[begin - 2]
    whose = town.head.head
    origin = town.dep_ == "pobj" and town.pos_ == "PROPN" and town.head.lower_ in _ORIGINS
    opens = whose.left_edge.i == 0 or doc[whose.left_edge.i - 1].dep_ in ("mark", "cc", "punct")
    named = whose.pos_ == "PROPN" and whose.lower_ not in ROLE_NOUNS
    return whose if origin and opens and named else None


_SHORTEST_ORIGIN = 4
_ORIGINS = frozenset("from of in near".split())


def named_behind(verb: Token, subject: Token) -> Token | None:
    """Who is meant by a pronoun that stands ahead of the name ("While he said that it was late, Obi
    also noted that ...")."""
    main, mark = verb.head, child(verb, "mark")
    opens = mark is not None and mark.i == 0 and mark.lower_ in ("while", "although", "though")
    adds = any(c.lower_ == "also" for c in main.lefts)
    if not (opens and adds and verb.dep_ == "advcl" and subject.lower_ in ("he", "she")):
        return None
    name = child(main, "nsubj")
    return name if name is not None and name.i > verb.i and name.pos_ == "PROPN" else None


def who_is_heard_of(verb: Token, subject: Token) -> Token | None:
    """Of whom a court hears that goes on to speak ("The jury heard he was there but told police
    ...")."""
    clause = child(verb, "ccomp")
    if verb.lemma_ != "hear" or subject.lower_ not in HEARERS or clause is None:
        return None
    return child(clause, "nsubj") if clause.i > verb.i else None


def who_is_heard_from(verb: Token) -> Token | None:
    """From whom somebody hears it, and who so said it ("The council heard from Obi that ...")."""
    clause = child(verb, "ccomp") if verb.lemma_ in ("hear", "learn") else None
    behind = clause is not None and clause.i > verb.i
    sources = (p for p in children(verb, "prep") if p.lower_ == "from" and p.i == verb.i + 1)
    source = next((child(p, "pobj") for p in sources), None) if behind else None
    named = source is not None and (source.pos_ == "PROPN" or source.lemma_.lower() in SPEAKING)
    return source if named else None


def who_is_there(verb: Token) -> Token | None:
    """What is there and says something ("There were posts during the week claiming that ...")."""
    above = verb.head
    there = verb.tag_ == "VBG" and verb.dep_ == "advcl" and child(above, "expl") is not None
    thing = child(above, "attr", "nsubj") if there else None
    return thing if thing is not None and above.lemma_ == "be" and thing.i < verb.i else None


def told_of(verb: Token) -> Token | None:
    """The subject of what somebody was told, which the parser took for an object of the telling
    ("Jurors were told Ben Obi said he left")."""
    told = verb.head
    joined = verb.dep_ in ("ccomp", "xcomp") and verb.tag_ in INFLECTED
    noun = child(told, "dobj") if joined and is_passive(told) and told.lower_ == "told" else None
    return noun if noun is not None and noun.left_edge.i == told.i + 1 else None


def who_does_beside(verb: Token) -> Token | None:
    """Who does something and says something in a participle between commas, whom the parser took
    for a second object ("Caracas held four men and Bogota, calling it a raid, shut the border")."""
    doc, comma = verb.doc, verb.i - 1
    if verb.tag_ != "VBG" or comma < 1 or doc[comma].text != ",":
        return None
    noun = doc[comma - 1]
    opens = noun.left_edge.i == 0 or word_before(noun.left_edge).lower_ in ("and", "but")
    hung = noun.dep_ not in ("nsubj", "nsubjpass") and noun.pos_ in ("NOUN", "PROPN")
    behind = next((t.i + 1 for t in doc[verb.i : -1] if t.text == ","), 0)
    acts = doc[behind].tag_ in ("VBD", "VBZ", "VBN") if behind else False
    return noun if opens and hung and acts else None


def who_is_faulted(gerund: Token) -> Token | None:
    """Whose act a gerund behind "for" is, where somebody is faulted or thanked for it ("criticised
    Obi for sending a letter that said ...", "were angry with Obi for writing that ...")."""
    preposition, above = gerund.head, gerund.head.head
    if gerund.dep_ != "pcomp" or preposition.lower_ != "for" or above.i >= preposition.i:
        return None
    at = (child(p, "pobj") for p in above.doc[above.i : preposition.i] if p.lower_ in _AT)
    whom = child(above, "dobj") or next((t for t in at if t is not None), None)
    named = whom is not None and (whom.pos_ == "PROPN" or whom.lemma_.lower() in ROLE_NOUNS)
    return whom if named and whom is not None and above.i < whom.i < preposition.i else None


_AT = frozenset({"with", "at"})
