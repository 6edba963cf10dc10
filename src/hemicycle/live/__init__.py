"""The hub: who is connected, fan-out, resume, and the wire protocol."""
