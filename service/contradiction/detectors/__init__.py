"""Who looks for clashes: a detector for each kind, asked by ``ruling`` about every pair.

A detector is a function from a pair to what it finds (``candidates``): possible clashes with named
signals, and reasons why what looks like one is none. FIGURE is ``figure`` (with ``partners`` and
``counts``), ``timing`` and ``bounds``; NEGATION is ``negation`` (with ``polarity``,
``qualities``, ``absence`` and ``harm``); ANTONYM is ``antonym``; ROLE is ``role`` (with
``reliance``); CATEGORY is ``category`` (with ``causes``) and ``whereabouts``; DISPUTE is
``dispute`` and ``answers`` (with ``claims`` and ``targets``). ``inferences`` finds what no clause
says.
"""
