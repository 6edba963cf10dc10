"""Who may come in: personal links, sessions, the secretariat's sign-in. Decides nothing of the procedure."""
