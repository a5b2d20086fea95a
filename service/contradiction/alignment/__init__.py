"""Whether two statements, and two clauses of theirs, can speak of one event.

``pairs`` has the two under comparison, ``participants`` how who and what in them relate,
``matches`` how two clauses align and ``gate`` why they cannot be of one event; ``scope`` and, in
articles, ``parts`` say why figures that differ can both hold, ``echo`` whether both say the very
same, ``agreement`` whether they say one thing in other words and with other negations,
``unattributed`` how much sentences of nobody count.
"""
