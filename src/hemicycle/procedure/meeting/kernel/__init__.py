"""What every meeting has: its life and its seats."""
