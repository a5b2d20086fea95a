"""How the encoder of ``service/contradiction/encoder`` is made.

``rows`` reads the labelled pairs, ``network`` is what learns, ``train`` teaches it and ``export``
writes what the service runs. Training needs ``requirements/training.in`` beside the development
requirements; nothing of it is needed to run or test the service.
"""
