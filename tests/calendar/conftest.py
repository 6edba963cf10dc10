"""Real mail servers, where a test asks for them."""

from tests.outbound.conftest import both_servers as both_servers  # noqa: PLC0414 (handed on)
