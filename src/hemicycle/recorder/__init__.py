"""The recorder: the one loop that takes an order, decides, makes the acts durable and only then tells anybody.

It holds no rule of procedure. Its ports (store, clock, entropy, signer) are in `ports.py`; `stores/` fills one.
"""
