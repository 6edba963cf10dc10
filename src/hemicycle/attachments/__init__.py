"""Files beside the records: by their SHA-256, typed by their content, deletable; their digests stand on the record."""
