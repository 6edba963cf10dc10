"""Followers: what must follow from a record elsewhere is derived from its durable entries, once each and none missed.

A follower reads from a cursor that it keeps in the register, and writes there in one transaction with it. So a crash,
at whatever moment, repeats nothing and loses nothing, though the records and the register are two databases.
"""
