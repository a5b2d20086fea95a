"""The nouns that report speech or name what was said, as data."""

from __future__ import annotations

NOMINAL = {
    "assertion": "assert", "claim": "claim", "allegation": "allege", "statement": "state",
    "argument": "argue", "contention": "contend", "insistence": "insist", "suggestion": "suggest",
    "warning": "warn", "prediction": "predict", "forecast": "predict", "announcement": "announce",
    "acknowledgment": "acknowledge", "acknowledgement": "acknowledge", "admission": "admit",
    "denial": "deny", "promise": "promise", "vow": "vow", "pledge": "pledge", "threat": "threaten",
    "accusation": "accuse", "charge": "charge", "demand": "demand", "proposal": "propose",
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

ANAPHORS = frozenset(
    "sentiment sentiments view views point points claim claims remark remarks comment comments"
    " position stance message assertion argument words concern concerns call calls feeling"
    " statement statements opinion theme line thought thoughts warning accusation"
    " allegation".split()
)
"""Heads of noun phrases that repeat what others said ("echoed this sentiment")."""

TOPICS = frozenset(
    "nature detail details circumstance circumstances reason reasons question questions issue"
    " issues"
    " matter matters topic subject role status situation context background scope terms aspects"
    " aspect development developments relations ties".split()
)
"""Heads of noun phrases that name a subject ("the nature of the evacuation")."""
