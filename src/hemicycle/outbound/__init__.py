"""Whatever leaves the server: the outbox with its receipts, mail, and the one client that opens connections outwards.

A message is a row, derived from a record by a follower or written in the transaction of what decides it. A job sends
it. An answer that nobody has received is *unknown*, and is never sent again but by a person.
"""
