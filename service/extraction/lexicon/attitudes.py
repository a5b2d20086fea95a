"""What people hold, want, fear and feel, as data: verbs and adjectives that report a position.

A position is reported, but asserts nothing by itself: who backs a bill has not said that anything
is so. Verbs have the frames of ``cues.py``; adjectives the prepositions that lead to their object,
with ``that`` for a clause and ``to`` for an infinitive. Written by hand from general knowledge,
along the classes of verbs of admiring, desire, judgement and social interaction.
"""

from __future__ import annotations

ATTITUDE_VERBS: tuple[tuple[str, str], ...] = (
    # Being for something in public.
    ("back champion embrace endorse support favor favour espouse tout extol trumpet cheer", "n"),
    ("uphold promote applaud justify", "n"),
    # Being against it.
    ("oppose resist denigrate disparage assail malign vilify belittle demonize lampoon", "n"),
    ("skewer excoriate rail harangue downplay discredit shun eschew rebuff spurn renounce", "n"),
    ("disown decry pooh-pooh bewail begrudge", "n"),
    # Liking and disliking.
    ("admire love hate dislike dread despise detest loathe resent envy appreciate respect", "nc"),
    ("revere trust distrust mistrust mourn abhor cherish relish", "n"),
    # Turning something over in one's mind.
    ("contemplate ponder mull consider reconsider", "n"),
    ("remember forget suspect foresee rue", "nc"),
    # Wanting.
    ("want", "in"),
    ("expect", "n"),
    ("seek", "in"),
    ("like love hate", "i"),
    ("plan intend prefer aim long hesitate aspire yearn resolve", "i"),
    ("desire crave covet solicit", "in"),
    # Fear and doubt.
    ("fear doubt", "n"),
    # Pressing others: they are to do something.
    ("pressure lobby nudge coax petition caution", "i"),
)
"""Verbs whose object is held, wanted or feared."""

DESIRES = frozenset("want wish hope seek like love hate aim long prefer".split())
"""Verbs after which a clause or an infinitive names what is wished for, not what is so."""

ADJECTIVES: dict[str, str] = {
    word: ways
    for words, ways in (
        # Sure or unsure of what is so.
        ("sure certain confident convinced adamant positive unsure uncertain", "that of about"),
        ("doubtful skeptical sceptical dubious suspicious aware unaware mindful", "that of about"),
        ("unconvinced persuaded cynical unsurprised", "that of about by"),
        ("ambivalent indifferent neutral undecided noncommittal lukewarm", "about on to toward"),
        ("emphatic frank candid blunt insistent unequivocal explicit clear vague", "that about on"),
        ("categorical", "that about on"),
        ("hopeful optimistic pessimistic upbeat bullish bearish", "that about on of for"),
        # Glad, sorry, afraid, angry.
        ("worried concerned anxious nervous uneasy apprehensive alarmed", "that about by over"),
        ("troubled bothered dismayed appalled shocked surprised outraged", "that about by over at"),
        (
            "afraid fearful wary leery scared tired weary envious jealous distrustful",
            "that of about",
        ),
        (
            "horrified stunned startled astonished amazed disgusted perplexed puzzled",
            "that about by over at",
        ),
        (
            "baffled saddened devastated disturbed perturbed unnerved distraught",
            "that about by over at",
        ),
        (
            "annoyed irritated exasperated livid incensed enraged infuriated",
            "that about by over at with",
        ),
        (
            "heartened encouraged reassured buoyed relieved impressed intrigued",
            "that about by with",
        ),
        (
            "dissatisfied displeased satisfied enamored enamoured smitten obsessed",
            "that about with by",
        ),
        ("glad happy pleased delighted thrilled proud grateful thankful", "that about of with for"),
        (
            "sorry sad disappointed frustrated upset angry furious unhappy",
            "that about with over at",
        ),
        ("excited enthusiastic comfortable uncomfortable", "that about with"),
        # For and against.
        ("critical supportive contemptuous dismissive respectful tolerant fond", "of"),
        ("opposed committed sympathetic hostile devoted dedicated loyal", "to"),
        ("divided silent vocal outspoken", "on over about"),
        # Ready or not.
        ("willing unwilling eager reluctant keen hesitant inclined loath", "to"),
        ("interested", "in"),
    )
    for word in words.split()
}
"""Adjectives behind "be" that report a position, with what may follow them."""
