"""The words that report speech, as data.

Verbs stand in groups by what they do to the words they report; a group says which complements it
reports with. A frame is one letter:

    q  a quotation                      "...," he said
    c  a clause                         he said (that) they left
    n  a noun phrase                    he denied the charge
    i  an infinitive                    he promised to leave
    g  a gerund or a bare complement    he denied leaving
    o  an object and what is said of it he called it a lie, he accused them of lying
    e  an estimate                      he put the toll at 40
    f  a ground for something, or none  he found no record of it
    m  a noun phrase, if it is marked   he attacked the "sham" vote
    t  a clause with its "that"         he relayed that they left

The lists are written by hand from general knowledge of English news prose; some verbs for positions
held were added for what the development articles showed to be missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from service.extraction.lexicon.attitudes import ATTITUDE_VERBS
from service.extraction.lexicon.inflections import inflections
from service.extraction.lexicon.phrasal import PHRASAL


@dataclass(frozen=True, slots=True)
class CueGroup:
    """Verbs that report in one way.

    ``denies`` marks verbs that reject their content, ``topical`` verbs whose noun phrase names a
    subject rather than a proposition, ``spoken`` verbs that are speech by themselves (the others
    report a state of mind or a finding).
    """

    verbs: str
    frames: str
    denies: bool = False
    topical: bool = False
    spoken: bool = True


GROUPS: tuple[CueGroup, ...] = (
    # Plain saying: the words follow as a quotation or a clause; a noun phrase is no content.
    CueGroup("say state remark comment opine quip joke muse marvel interject exclaim", "qc"),
    CueGroup("interpose preface recap preach lecture pontificate philosophise", "qc"),
    # Saying to somebody: the person told may stand between cue and words.
    CueGroup("tell inform notify apprise remind assure reassure convince persuade brief", "qci"),
    CueGroup("warn", "i"),
    # Going on: the words add to others of the same speaker.
    CueGroup("maintain", "qc"),
    CueGroup("add continue conclude elaborate", "qc"),
    # Answering.
    CueGroup("reply respond retort counter answer rejoin riposte", "qc"),
    # Writing and posting.
    CueGroup("write tweet post blog text email message caption retweet", "qc"),
    # Manner of speaking: quotation, seldom a clause.
    CueGroup(
        "chant cry sob sigh laugh gasp snap bark roar growl stammer chuckle thunder scoff sneer"
        " sing read recite intone declaim drawl deadpan crack hiss snarl grunt wail bellow holler"
        " yelp shriek screech mumble sniff snort huff jeer taunt heckle kid banter",
        "q",
    ),
    # A manner that shows a feeling, or how loud it was: a clause as well.
    CueGroup("shout yell scream whisper mutter murmur", "qc"),
    CueGroup(
        "crow gloat gush enthuse fume seethe rage rave grouse carp whine whinge moan groan blurt",
        "qc",
    ),
    # Claims: a clause, an infinitive; a noun phrase is rarely a proposition but is claimed.
    CueGroup("claim allege profess purport", "qcin"),
    # Telling a court or a panel.
    CueGroup("submit depose petition pray", "c"),
    # Firm assertion.
    CueGroup(
        "assert affirm aver avow contend insist argue swear attest testify reiterate"
        " repeat reaffirm declare proclaim pronounce reassert restate",
        "qcn",
    ),
    # Bringing a fact forward: a noun phrase stands for a proposition.
    CueGroup(
        "note emphasize emphasise stress highlight underline underscore acknowledge admit concede"
        " confirm announce reveal disclose mention recall recount report explain point observe"
        " caution warn predict forecast foresee project estimate complain lament bemoan regret"
        " boast brag confess divulge specify relate signal indicate hint intimate imply imagine"
        " suggest theorize theorise speculate reason protest grumble gripe confide venture"
        " stipulate certify verify corroborate clarify detail cite quote echo flag leak retell"
        " narrate paraphrase rehash parrot prophesy foretell",
        "qcn",
    ),
    # Naming a subject: what is said of it stays open.
    CueGroup(
        "outline discuss describe debate summarize summarise advocate propound recapitulate",
        "qcn",
        topical=True,
    ),
    # Words of handing on and weighing, which speak only before a "that".
    CueGroup("relay communicate evaluate object", "t"),
    # Rejecting: the polarity sits in the cue.
    CueGroup("deny refute rebut disavow", "qcng", denies=True),
    # Owning up to what one did, or telling of it: a gerund.
    CueGroup("claim admit confirm acknowledge recall recount report mention confess", "g"),
    # Answering a charge: guilty or not.
    CueGroup("plead", "g"),
    CueGroup(
        "reject dispute contradict dismiss disclaim repudiate debunk rubbish", "qcn", denies=True
    ),
    CueGroup("contest trash knock", "qm", denies=True),
    # Judging openly: the words name what is praised or blamed.
    CueGroup(
        "criticize criticise condemn denounce deplore decry praise hail welcome applaud commend"
        " laud blame ridicule mock deride lambast lambaste rebuke chide scold chastise castigate"
        " berate fault credit congratulate thank savage pillory lampoon flay eviscerate reproach"
        " reprove reprimand admonish upbraid censure smear slander defame demean"
        " impugn trivialise trivialize misrepresent mischaracterise"
        " mischaracterize compliment glorify eulogise eulogize lionise lionize vaunt",
        "qcn",
    ),
    # Words of force, which speak only where a quotation shows it ("attacked it as "a sham"").
    CueGroup("attack slam blast bash rip question challenge defend salute honour honor", "qm"),
    # Calling something a name.
    CueGroup("call label brand dub term deem portray depict characterize characterise", "qo"),
    CueGroup("declare proclaim pronounce", "o"),
    CueGroup("describe denounce dismiss hail cast paint compare liken equate identify", "o"),
    # Laying something to a cause.
    CueGroup("attribute ascribe", "n"),
    # Accusing somebody of something.
    CueGroup("accuse suspect", "qo"),
    CueGroup("accuse", "n"),
    # Of money it is no saying ("charged a fee").
    CueGroup("charge", "qc"),
    CueGroup("question", "c"),
    # Directing others: an infinitive or a clause says what ought to be done.
    CueGroup(
        "urge ask order instruct command advise beg implore plead appeal exhort counsel"
        " encourage press beseech dare admonish entreat enjoin implore coax cajole prod goad pray",
        "qci",
    ),
    CueGroup("direct", "ic"),
    CueGroup("challenge", "ci"),
    CueGroup("task charge", "i"),
    CueGroup("urge", "n", topical=True),
    CueGroup("demand recommend propose request", "qcin"),
    # Binding oneself.
    CueGroup("promise vow pledge threaten guarantee", "qcin"),
    CueGroup("offer undertake", "qi"),
    CueGroup("agree disagree refuse decline consent", "qci"),
    CueGroup("apologize apologise", "qc"),
    # Inquiring: nothing is asserted.
    CueGroup("inquire enquire wonder query", "qc"),
    # Reasoning aloud or in silence.
    CueGroup("posit postulate hypothesize hypothesise conjecture surmise infer deduce", "qc"),
    # Laying down.
    CueGroup("decree ordain mandate", "c"),
    # What a body or a document lays down or finds.
    CueGroup("rule decide determine find discover calculate assess judge hold", "c", spoken=False),
    CueGroup("show demonstrate prove document", "cn", spoken=False),
    CueGroup("find discover uncover detect see contain", "f", spoken=False),
    CueGroup("illustrate establish signify", "c", spoken=False),
    CueGroup("count tally number", "n", spoken=False),
    # Putting a figure to something.
    CueGroup("put estimate", "e"),
    CueGroup("value give", "e", spoken=False),
    # States of mind that news reports as positions.
    CueGroup(
        "believe think feel fear worry hope expect doubt suppose assume anticipate wish"
        " envision concur reckon guess presume sense envisage recollect trust",
        "qci",
        spoken=False,
    ),
    # Granting: a clause; of a thing only that it is not believed (see ``objects.py``).
    CueGroup("accept", "c", spoken=False),
    CueGroup("see view regard consider perceive", "o", spoken=False),
    CueGroup(
        "know understand realize realise recognize recognise learn hear see", "c", spoken=False
    ),
)
_ATTITUDES = tuple(
    CueGroup(verbs, how, topical=True, spoken=False) for verbs, how in ATTITUDE_VERBS
)


@dataclass(frozen=True, slots=True)
class Cue:
    """What the lexicon knows of one verb, its groups taken together."""

    lemma: str
    frames: str
    denies: bool
    topical: bool
    spoken: bool


NO_CUE = Cue("", "", False, False, False)
"""What the lexicon knows of any other verb."""


def _gather() -> dict[str, Cue]:
    cues: dict[str, Cue] = {}
    for group in (*GROUPS, *_ATTITUDES):
        for lemma in group.verbs.split():
            old = cues.get(lemma, Cue(lemma, "", group.denies, group.topical, group.spoken))
            cues[lemma] = Cue(
                lemma,
                old.frames + group.frames,
                old.denies or group.denies,
                old.topical or group.topical,
                old.spoken or group.spoken,
            )
    return cues


CUES = _gather()
"""What is known of each cue verb, by lemma."""

THAT_ONLY = frozenset(
    lemma for lemma, cue in CUES.items() if cue.frames == "t" and lemma not in PHRASAL
)
"""Verbs that report nothing but a clause with its "that"."""

RAISING = frozenset(
    "go continue begin start proceed keep try seek appear seem seek dare hasten "
    "decline refuse come move use have happen quick want".split()
)
"""Verbs and adjectives whose infinitive or gerund may be the cue ("went on to say")."""

TOLD = frozenset("tell inform apprise remind assure reassure warn notify convince".split())
"""Verbs whose object is who is told."""

_FORMS = {form: lemma for lemma in reversed([*CUES, *PHRASAL]) for form in inflections(lemma)}
_FORMS |= {"found": "find", "founded": "", "felt": "feel"}


def reporting_forms() -> frozenset[str]:
    """Every form of every cue verb."""
    return frozenset(_FORMS)


def verb_lemma(word: str) -> str:
    """The cue verb that ``word``, in lower case, is a form of; "" where it is none."""
    return _FORMS.get(word, "")
