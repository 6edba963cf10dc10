"""Entries → the readout, in each language: one composer, and one renderer for text, HTML and JSON.

Pure: the grammar and the words of a language are handed in. It tells what the record holds, and nothing else.
"""

from hemicycle.documents.model import Readout, Sentence
from hemicycle.documents.readout import readout
from hemicycle.documents.rendering import render_html, render_json, render_text

__all__ = ["Readout", "Sentence", "readout", "render_html", "render_json", "render_text"]
