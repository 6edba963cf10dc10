"""[KEEP-7] A backup that was put back brings whoever was erased since: somebody is asked to erase them once more.

The list of erasures went back with the register, and whom each meant stands nowhere; so it is a person who looks.
"""

from sqlalchemy import Connection, select

from hemicycle.keeping.tables import restores_seen


def is_seen(register: Connection, restored: int) -> bool:
    """Whether somebody has looked since that restore."""
    known = select(restores_seen.c.restored).where(restores_seen.c.restored == restored)
    return register.execute(known).first() is not None


def note_seen(register: Connection, restored: int, now: int) -> None:
    """Somebody has; once."""
    if not is_seen(register, restored):
        register.execute(restores_seen.insert().values(restored=restored, at=now))
