"""Jobs: what is to be done later, in one table of the register. Written with what asks for it, so that none is lost.

A job that a crash interrupts is there again at the next start; whoever runs one finishes or postpones it in the
transaction of what it did.
"""
