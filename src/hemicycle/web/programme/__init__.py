"""Conferences: their programme of days, who meets where, and what goes from a committee to the plenary."""
