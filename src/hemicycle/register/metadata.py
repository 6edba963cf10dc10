"""The one collection of tables that every room declares its own in."""

from sqlalchemy import MetaData

metadata = MetaData()
"""Times are UTC in milliseconds."""
