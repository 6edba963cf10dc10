"""What every record type is made of: entries, commands, refusals, declared acts and subjects. It knows no meeting."""
