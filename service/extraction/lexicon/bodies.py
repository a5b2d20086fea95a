"""What sort of body a name or a noun stands for: a company, an agency, a group.

"The company" means whatever the article introduced as one, by its name ("Lake Holdings") or by a
word beside it ("the carmaker Sao Mai").
"""

from __future__ import annotations

from service.extraction.lexicon.titles import ORGANISATIONS

_CLASSES = """
company: company firm giant corporation corp inc ltd llc plc co pt gmbh sa holdings
 industries motor motors airline airlines airways bank telecom pharma foods mining technologies
 systems carmaker automaker chipmaker drugmaker brewer miner lender insurer retailer supplier
 manufacturer maker operator developer startup start-up conglomerate subsidiary contractor exporter
 importer utility brokerage oil gas energy electric steel rail railway railways lines enterprises
 ventures securities
agency: agency service authority commission bureau office administration regulator inspectorate
group: group organisation organization foundation society association network movement front union
 federation observatory watchdog charity ngo coalition alliance league campaign militia forces
 brigade brigades collective confederation forum institute syndicate council rebels
paper: newspaper paper daily weekly magazine website broadcaster outlet channel times post herald
 tribune gazette chronicle journal
party: party bloc
city: city town village municipality borough
"""

_CLASS_OF = {
    word: name.strip()
    for line in _CLASSES.replace("\n ", " ").strip().splitlines()
    for name, _, words in [line.partition(":")]
    for word in words.split()
}
_INTRODUCING = (frozenset(_CLASS_OF) | {"club", "university", "college", "hospital", "court"}) - {
    "group", "front", "office", "oil", "gas", "energy", "electric", "rail", "post", "service",
    "forces", "lines", "co", "sa", "pt", "campaign", "council", "commission", "rebels", "union",
}  # fmt: skip


def class_of(word: str) -> str:
    """The class that a noun belongs to, the noun itself where it is none's."""
    return _CLASS_OF.get(word.lower().rstrip("."), word.lower())


def classes_of_name(words: tuple[str, ...]) -> frozenset[str]:
    """The classes that the words of a name tell ("Lake Holdings" is a company)."""
    lowered = [w.lower().rstrip(".") for w in words]
    union = lowered[-1].isdigit() and not _BRANCHES.isdisjoint(lowered)
    known = frozenset({class_of(w) for w in lowered if w in _CLASS_OF})
    return known | {"union", class_of("union")} if union else known


_BRANCHES = frozenset({"local", "lodge"})
"""Branches of a union, which have a number ("Teamsters Local 44")."""


def introduces_body(word: str) -> bool:
    """Whether the noun before a name says that the name is a body's ("carmaker Sao Mai")."""
    return word.lower() in _INTRODUCING


def is_body(word: str) -> bool:
    """Whether the noun names a body rather than a person."""
    return word.lower() in ORGANISATIONS or word.lower() in _CLASS_OF


def is_sort(word: str) -> bool:
    """Whether the noun stands for a sort of body, and so for one that was named before."""
    return word.lower() in _CLASS_OF and class_of(word) != "city"


_GENERAL = frozenset(
    "company firm corporation operator manufacturer maker supplier contractor agency service"
    " authority regulator group organisation organization association society paper newspaper daily"
    " weekly outlet party bloc city town village".split()
)
"""Nouns for every body of their class; any other is meant by its own noun alone: no coalition is
"the union"."""


def is_general(noun: str) -> bool:
    """Whether the noun means any body of its class, and so by itself tells little of which."""
    return noun.lower() in _GENERAL


def class_meant(noun: str) -> str:
    """The class of bodies that "the" and the noun may mean."""
    return class_of(noun) if is_general(noun) else noun.lower()


HEARERS = frozenset(
    "court jury jurors inquest tribunal hearing inquiry trial panel magistrates".split()
)
"""Who hears what somebody says of whom nothing is told ("the court heard that he fled")."""
