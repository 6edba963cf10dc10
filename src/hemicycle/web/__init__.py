"""Every HTTP page: reads the record through the recorder, asks the door who comes, and decides nothing itself."""
