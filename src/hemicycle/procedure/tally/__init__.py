"""Outcomes computed exactly, each with its reasons."""
