"""Who passes on what comes out here, and from whom this newsroom takes over: subscribers, partners, sources.

It knows no page and no record: what a feed says, and what came out, is handed in.
"""
