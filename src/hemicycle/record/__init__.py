"""The record: what makes a list of entries one that nobody can change unseen.

Bytes become commitments, commitments leaves of a tree, the tree's root a signed checkpoint;
proofs and exports follow. This room knows nothing of meetings, clocks, dice, files or networks:
salts and keys are handed in. The format is written down in docs/record-format.md.
"""
