"""Pictures and sound: one port, two engines.

`mesh`: browsers connect to each other, the server carries their signals. `janus`: a media server that this server
drives, and that browsers meet by media alone. What is heard follows from the record
(`procedure/meeting/microphones.py`); an engine holds no rule of procedure.
"""
