"""Accounts of the office's staff: who they are, what their roles open to them, their passkeys, and what they did."""
