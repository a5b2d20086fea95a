"""From a parse to event frames: who did what to whom, where, when, and whether it is said to be so.

``tree`` and ``phrases`` read the parse, ``arguments``, ``modality`` and ``circumstances`` what
belongs to one predicate, and ``frames`` puts it together. Then ``restating`` brings what is told in
other words into one plain form (``presence``, ``converses``), or tells it again beside
(``happenings``, ``states``, ``contests``), and ``anaphora`` says who "he" is.
"""
