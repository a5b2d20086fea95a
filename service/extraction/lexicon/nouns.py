"""The nouns that report speech or name what was said, as data."""

from __future__ import annotations

NOMINAL = {
    "assertion": "assert", "claim": "claim", "allegation": "allege", "statement": "state",
    "argument": "argue", "contention": "contend", "insistence": "insist", "suggestion": "suggest",
    "warning": "warn", "prediction": "predict", "forecast": "predict", "announcement": "announce",
    "acknowledgment": "acknowledge", "acknowledgement": "acknowledge", "admission": "admit",
    "denial": "deny", "promise": "promise", "vow": "vow", "pledge": "pledge", "threat": "threaten",
    "accusation": "accuse", "blame": "blame", "charge": "charge", "demand": "demand",
    "proposal": "propose",
    "recommendation": "recommend", "request": "request", "call": "call", "plea": "plead",
    "appeal": "appeal", "belief": "believe", "view": "believe", "opinion": "believe",
    "hope": "hope", "fear": "fear", "concern": "worry", "doubt": "doubt", "assurance": "assure",
    "remark": "remark", "comment": "comment", "complaint": "complain", "conclusion": "conclude",
    "declaration": "declare", "confirmation": "confirm", "estimate": "estimate",
    "revelation": "reveal", "boast": "boast", "confession": "confess", "testimony": "testify",
    "observation": "observe", "criticism": "criticize", "implication": "imply", "notion": "think",
    "idea": "think", "finding": "find", "report": "report", "rumor": "claim", "rumour": "claim",
    "speculation": "speculate", "theory": "theorize", "suspicion": "suspect", "refusal": "refuse",
    "order": "order", "decision": "decide", "ruling": "rule", "offer": "offer", "plan": "plan",
}  # fmt: skip
"""Nouns that report, with the verb each goes with."""

ATTITUDES = frozenset(
    "support backing opposition resistance objection disagreement approval disapproval praise"
    " condemnation criticism frustration confidence disappointment anger outrage fury satisfaction"
    " dissatisfaction regret remorse scepticism skepticism optimism pessimism enthusiasm alarm"
    " displeasure disbelief delight"
    " dismay surprise relief sympathy disgust contempt admiration respect gratitude sorrow shock"
    " worry anxiety unease reservation misgiving question doubt concern fear hope belief faith"
    " desire wish willingness reluctance eagerness commitment promise view opinion"
    " understanding suspicion distrust mistrust warning accusation complaint allegation".split()
)
"""Nouns for what people feel or hold: voiced ("expressed dismay that") or owned ("her support
for")."""

UNOWNED = frozenset(
    "speculation rumor rumour fear concern hope criticism allegation accusation doubt expectation"
    " complaint suspicion belief perception worry suggestion claim".split()
)
"""Nouns for what is said or feared by nobody in particular ("amid fears that")."""

ANAPHORS = frozenset(
    "sentiment sentiments view views point points claim claims remark remarks comment comments"
    " position stance message assertion argument words concern concerns call calls feeling"
    " statement statements opinion theme line thought thoughts warning accusation"
    " allegation".split()
)
"""Heads of noun phrases that repeat what others said ("echoed this sentiment")."""

MATTERS = frozenset(
    "decision policy plan proposal bill law legislation measure rule ruling order deal agreement"
    " record handling idea notion approach strategy tactic statement comment remark claim assertion"
    " argument view opinion stance position report account story article judgment judgement"
    " qualification credential temperament motive honesty integrity loyalty patriotism wisdom"
    " legality legitimacy validity accuracy right practice treatment response behaviour behavior"
    " conduct performance leadership choice appointment nomination vote campaign rhetoric attack"
    " criticism suggestion allegation accusation charge finding result figure estimate need value"
    " silence inaction failure absence role timing rationale credibility competence neutrality"
    " premise assumption logic move step action reform tax cut spending budget conclusion"
    " determination assessment version explanation contention".split()
)
"""What people defend, attack or question in words: a matter of debate, not a place or a body."""

CLAIMS = frozenset(
    "assertion claim allegation statement argument contention insistence suggestion accusation"
    " charge remark complaint criticism conclusion determination assessment version account finding"
    " figure estimate report rumor rumour story explanation insinuation".split()
)
"""Nouns for what somebody holds to be so: to push it back or to contest it is to say no."""

HELD = frozenset(
    "allegation accusation claim assertion contention insinuation rumor rumour suggestion"
    " speculation".split()
)
"""Nouns for what is held to be so, which tell nobody who holds it ("claims alleging that")."""

GROUNDS = frozenset(
    "evidence proof record trace sign indication hint clue mention basis ground merit truth fault"
    " wrongdoing link connection reference entry footprint".split()
)
"""What somebody finds, or does not find, for a claim ("found no evidence of it")."""

TOPICS = frozenset(
    "nature detail details circumstance circumstances reason reasons question questions issue"
    " issues"
    " matter matters topic subject role status situation context background scope terms aspects"
    " aspect development developments relations ties".split()
)
"""Heads of noun phrases that name a subject ("the nature of the evacuation")."""

UTTERANCES = frozenset(
    "statement letter email e-mail interview post posting tweet speech report message remark"
    " remarks article release memo note op-ed editorial column blog press conference filing"
    " complaint lawsuit testimony comment comments affidavit communique communiqué broadcast"
    " address briefing video thread call document text ad advertisement motion petition leaflet"
    " flyer pamphlet brochure poster placard banner newsletter bulletin notice essay clip podcast"
    " manifesto submission dispatch cable suit brief indictment ruling subpoena"
    " decision judgment judgement opinion verdict directive circular".split()
)
"""Papers and talks in which somebody says something: their owner speaks."""

MADE = (
    "issued|released|published|presented|unveiled|launched|written|wrote|sent|filed|submitted"
    "|produced|compiled|prepared|authored|signed|tabled|drafted|conducted|commissioned|posted"
    "|circulated|shared|emailed|mailed|returned|put out|sent out|handed down"
)
"""What is done with a paper by whose it is."""

VIEWS = {
    "in": frozenset(
        "view opinion assessment estimation judgment judgement telling words reckoning".split()
    ),
    "to": frozenset({"mind", "thinking"}),
    "by": frozenset("account reckoning telling admission count tally estimate".split()),
    "on": frozenset({"account", "telling"}),
}
"""By the preposition before them, nouns for how somebody sees or tells what stands beside them ("in
her view, ...", "by his estimate, ...")."""

ACCOUNTS = frozenset(
    "point message position stance thinking reasoning contention impression reply response answer"
    " verdict case advice rationale excuse explanation thesis guess sense evidence testimony"
    " account version assessment judgment judgement conviction feeling narrative interpretation"
    " reminder guarantee hint lie".split()
)
"""Nouns for what somebody tells or thinks where a clause says what it is ("his point that it
leaked", "her answer was that it had held")."""
