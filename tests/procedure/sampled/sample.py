"""A sample of a command that a person could send, and what it is about."""

from hemicycle.procedure.core.actor import Command

Sample = tuple[Command, str | None]
