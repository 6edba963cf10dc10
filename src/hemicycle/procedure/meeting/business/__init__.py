"""What a meeting does: agenda, booths, floor, texts, photos, publication."""
