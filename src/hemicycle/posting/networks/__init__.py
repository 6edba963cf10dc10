"""The networks, one file each behind the port (`port.py`)."""
