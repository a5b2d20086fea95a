"""The encoder: a small neural model that reads two statements side by side.

``wordpiece`` cuts text into pieces, ``model`` runs the network and gives, for a pair, how likely
each kind of clash and each reason of compatibility is, and which pieces clash; ``evidence`` makes
words of these. What it was made from and trained on says ``README.md``.
"""
