"""Verbs that report together with a particle or a preposition, as data."""

from __future__ import annotations

_PAIRS: tuple[tuple[str, str, str], ...] = (
    # verbs, particles or prepositions, and what each pair does:
    # t names a topic, a asserts, d denies, w asks for something, r turns down words
    ("rule", "out", "d"),
    ("point", "out to", "a"),
    # Asking for something.
    ("call", "for on upon", "w"),
    ("appeal plead push press lobby petition argue advocate campaign", "for", "w"),
    ("hope wish long yearn opt clamor clamour agitate root canvass", "for", "w"),
    ("ask beg pray", "for", "w"),
    # Standing against something.
    ("speak warn testify caution", "against", "a"),
    ("argue campaign lobby protest rail rally inveigh advise counsel fulminate", "against", "w"),
    ("frown", "at on upon", "t"),
    ("harp stress emphasise emphasize", "on upon", "t"),
    ("balk bristle chafe scoff marvel", "at", "t"),
    ("object", "to", "a"),
    ("speak", "out", "t"),
    ("call single", "out", "t"),
    ("walk", "back", "t"),
    ("lash hit", "out", "t"),
    ("push hit fire", "back", "r"),
    # Speaking of something.
    ("speak talk think", "of about", "t"),
    ("tell", "of", "t"),
    ("write tweet joke ask wonder lie testify rave gush muse care inquire enquire", "about", "t"),
    ("ruminate reflect reminisce fantasise fantasize speculate quip", "about", "t"),
    ("dwell reflect pronounce", "on", "t"),
    ("warn", "of about", "a"),
    ("assure reassure", "of", "a"),
    ("complain boast", "of about", "a"),
    ("brag worry fret gripe grumble rant moan whine grouse carp vent fume", "about over", "a"),
    ("allude refer", "to", "t"),
    ("hint", "at of", "a"),
    ("touch focus comment elaborate remark expound opine", "on", "t"),
    ("remark", "upon", "t"),
    ("weigh", "in", "t"),
    ("lay spell", "out", "t"),
    ("bring", "up", "t"),
    ("play talk tone", "down up", "t"),
    ("brush shrug laugh wave", "off aside away", "r"),
    # Agreeing and disagreeing.
    ("insist", "on upon", "a"),
    ("agree disagree differ concur", "with", "a"),
    ("dissent", "from", "t"),
    ("agree disagree differ", "on", "t"),
    ("disagree argue quarrel spar bicker feud debate wrangle haggle clash", "over about", "t"),
    ("side sympathize sympathise identify", "with", "t"),
    ("distance dissociate disassociate", "from", "t"),
    ("approve disapprove despair", "of", "t"),
    ("believe", "in", "t"),
    ("stand", "by behind", "t"),
    ("subscribe object", "to", "t"),
    # Owning up and standing for somebody.
    ("apologize apologise vouch", "for", "a"),
    ("admit confess", "to", "a"),
    ("own fess", "up to", "a"),
    ("dream", "of", "a"),
)

GOING_ON = frozenset("went goes carried carries".split())
"""Verbs that tell with an "on" right behind them that somebody goes on ("it fell, he went on")."""

PHRASAL: dict[str, dict[str, str]] = {}
"""By verb the particles or prepositions that report with it, and what the pair does."""

for _verbs, _particles, _does in _PAIRS:
    for _verb in _verbs.split():
        PHRASAL.setdefault(_verb, {}).update(dict.fromkeys(_particles.split(), _does))
