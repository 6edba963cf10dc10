"""What a meeting does: agenda, booths, floor, documents, texts, photos, publication."""
