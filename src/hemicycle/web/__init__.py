"""Every HTTP page: reads the record through the desk, asks the door who comes, and decides nothing itself."""
