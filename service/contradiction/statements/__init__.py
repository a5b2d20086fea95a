"""From a statement to its features, free of the article and of the parser.

``describing`` reads a statement once, with ``voices`` for who speaks and ``rejections`` for what he
rejects; ``features`` are what comes of it, ``rows`` how they are stored. ``context`` and ``topics``
are what the article adds, ``headlines`` what is done before to a sentence in Title Case.
"""
