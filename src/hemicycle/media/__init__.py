"""Picture and sound on their way: the engines that carry them, and a Janus of this server's own.

It is told by the record who is heard and seen, and knows no rule of procedure itself. No browser reaches Janus' API.
"""
