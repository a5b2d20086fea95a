"""From numbers to quantities: how many, how much, when, as intervals that can be compared.

``numbers`` reads digits and words, ``units`` has the tables, ``measures`` joins the two, ``shares``
and ``moments`` read what is no measure, and ``quantities`` finds all that a sentence gives.
"""
