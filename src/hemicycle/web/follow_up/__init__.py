"""What was promised and what was answered, as a body follows it up over its meetings."""
