"""Texts for the press: kept as they went out, and edited by people before that."""
