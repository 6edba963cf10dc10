"""The fediverse (ActivityPub): a body is an account that others follow, read and answer.

What comes in is JSON of whatever types its sender chose, never linked data: no context is read or fetched. What is said
of an object is believed from its own server alone.
"""
