"""The live wire: who is connected, what each of them may see, and what goes to whom.

It holds no rule of procedure: what may be done is `procedure`'s, what is durable is the recorder's.
"""
