"""Posting: what is published appears on a body's accounts at the networks, once, is corrected and withdrawn there.

A post is a row, written when something is published, with what makes it the same post however often it is tried. A job
sends it. An answer that nobody received is *unknown*: it is looked up, and never repeated but where that is safe.
"""
