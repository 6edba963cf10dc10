"""What was adopted by acclamation is told so, in record and readout, in both languages."""
