"""Where records are kept: in memory or in SQLite. Same port (`recorder/ports.py`), same tests, no shared base.

Beside them: the lock on the data directory, the signing key, and the way to a recorder for whoever needs one.
"""
