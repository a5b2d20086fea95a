"""The encoder: two neural models, either of which reads two statements side by side.

``wordpiece`` cuts text into pieces, ``model`` runs a network and gives, for a pair, how likely
each kind of clash and each reason of compatibility is, and which pieces clash; ``evidence`` makes
words of these. What they were made from and trained on says ``README.md``.
"""
