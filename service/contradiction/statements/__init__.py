"""From a statement to its features, free of the article and of the parser.

``describing`` reads a statement once, with ``voices`` and ``offices`` for who speaks and for whom,
and ``content`` for what he says; ``features`` are what comes of it, ``rows`` how they are stored.
What he rejects are ``disputes``: ``rejections`` finds them, with ``untruths``, ``innocence`` and
``hoaxes`` for what says no by other words than its verb. ``context`` and ``topics`` are what the
article adds, ``headlines`` what is done before to a sentence in Title Case.
"""
