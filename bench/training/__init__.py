"""How the encoder of ``service/contradiction/encoder`` is made.

``rows`` reads the labelled pairs, ``network`` is what learns, ``train`` teaches it and ``export``
writes what the service runs; ``unseen`` has stories that it never learns from. Training needs
``requirements/training.in`` beside the development requirements; nothing of it is needed to run or
test the service.
"""
