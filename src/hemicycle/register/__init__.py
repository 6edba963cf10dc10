"""The register: ordinary tables beside the records, which may change and be erased, and decide nothing on a record.

It owns the connection, the migrations and the transaction. A room that needs tables declares them on `metadata` in a
`tables.py` of its own, and works on the connection that a transaction hands it.
"""
