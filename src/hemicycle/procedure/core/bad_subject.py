"""The fault of a declaration, raised at import."""


class BadSubject(TypeError):
    """A subject forgets something, or reaches where it may not."""
