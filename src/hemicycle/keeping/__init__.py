"""How long what is known of people is kept, and how it goes: by its period, or by one request for one person.

Each room that keeps anything of people declares where, once, as a `Place`; `web/places.py` lists them all.
"""
