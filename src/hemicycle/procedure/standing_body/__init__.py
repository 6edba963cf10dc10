"""The record type `body`: who belongs to a standing body, who holds its offices, who sits for its members."""
