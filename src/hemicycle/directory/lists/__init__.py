"""Lists of people as secretariats have them: read, held against what is known, and written. Files in, values out."""
