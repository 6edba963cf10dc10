"""What a user can put right: told in a sentence, without a traceback."""


class Fault(Exception):
    """What happened, and what to do."""
