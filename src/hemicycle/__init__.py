"""Hemicycle holds virtual summits: one record runs from the invitation to the readout."""
