"""Arabic, in the procedural register of the United Nations."""
