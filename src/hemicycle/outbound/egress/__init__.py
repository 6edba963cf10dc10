"""The one HTTP client by which the server reaches others: no other room opens a connection outwards.

A name is resolved once and the address that was checked is the one that is connected to, for each redirect anew.
"""
