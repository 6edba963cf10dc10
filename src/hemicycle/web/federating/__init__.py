"""The fediverse on the web: what other servers ask for and hand in, and the office's page of it."""
