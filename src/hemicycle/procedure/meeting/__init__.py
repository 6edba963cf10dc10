"""The record type `meeting`: its subjects in three layers, and what the rest of the house asks of it."""
