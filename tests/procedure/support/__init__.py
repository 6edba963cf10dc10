"""A small subject, as somebody would add it: a delegation says that it supports a text on the table."""
