"""The bodies of files, and in their place those that have a record: from its beginning on that is the truth."""

from msgspec.structs import replace

from hemicycle.directory.standing import bodies_with_record
from hemicycle.register.register import Register
from hemicycle.rulebooks.given import Given


def with_standing(register: Register, given: Given) -> Given:
    """What is known of bodies beside those on file, for who has no event loop."""
    with register.reading() as connection:
        standing = bodies_with_record(connection)
    return replace(given, bodies={**given.bodies, **standing})
