"""What may await a delegation: each module declares one kind of task or several (`task.py`); no list names them."""
