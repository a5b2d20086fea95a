"""The forms of English verbs."""

from __future__ import annotations

import re

IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads read reading",
    "sing": "sings sang sung singing",
    "find": "finds found finding",
    "hold": "holds held holding",
    "show": "shows showed shown showing",
    "prove": "proves proved proven proving",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "understand": "understands understood understanding",
    "swear": "swears swore sworn swearing",
    "foresee": "foresees foresaw foreseen foreseeing",
    "undertake": "undertakes undertook undertaken undertaking",
    "hear": "hears heard hearing",
    "see": "sees saw seen seeing",
    "learn": "learns learned learnt learning",
    "cast": "casts cast casting",
    "seek": "seeks sought seeking",
    "forecast": "forecasts forecast forecasted forecasting",
    "put": "puts put putting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "speak": "speaks spoke spoken speaking",
    "plead": "pleads pleaded pled pleading",
    "stand": "stands stood standing",
    "fight": "fights fought fighting",
    "bet": "bets bet betting",
    "bring": "brings brought bringing",
    "come": "comes came coming",
    "lay": "lays laid laying",
    "hit": "hits hit hitting",
    "lie": "lies lied lying",
    "vie": "vies vied vying",
    "forget": "forgets forgot forgotten forgetting",
    "uphold": "upholds upheld upholding",
    "strive": "strives strove striven striving",
}


_DOUBLED = frozenset(
    "admit refer commit rebut extol demur defer regret forbid aver concur abhor prefer infer confer"
    " submit omit compel".split()
)
_SHORT = re.compile(r"[^aeiou]*(?:qu)?[^aeiou]*[aeiou][bdgklmnprtz]")
"""A verb of one syllable that ends in one consonant behind one vowel, which it doubles."""


def inflections(lemma: str) -> tuple[str, ...]:
    """The forms of an English verb, its lemma first."""
    if lemma in IRREGULAR:
        return (lemma, *IRREGULAR[lemma].split())
    if lemma.endswith("e"):
        stem = lemma if lemma.endswith("ee") else lemma[:-1]
        return (lemma, lemma + "s", lemma + "d", stem + "ing")
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return (lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    doubles = lemma in _DOUBLED or _SHORT.fullmatch(lemma) is not None
    stem = lemma + lemma[-1] if doubles else lemma
    if lemma.endswith(("al", "el")) and not doubles and lemma[-3] not in "aeo":
        return (lemma, lemma + "s", lemma + "ed", lemma + "led", lemma + "ing", lemma + "ling")
    s = "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return (lemma, lemma + s, stem + "ed", stem + "ing")
