"""Readers by mail: how they ask, what they are told, and the office's view of it."""
