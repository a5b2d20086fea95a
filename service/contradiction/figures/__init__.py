"""From numbers to quantities: how many, how much, when, as intervals that can be compared.

``numbers`` reads digits and words, ``nouns`` finds what they count, ``units`` has the tables, and
``measures`` joins the three; ``shares`` and ``moments`` read what is no measure, and ``quantities``
finds all that a sentence gives.
"""
