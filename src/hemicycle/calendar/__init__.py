"""Calendars: what people are invited to, as their calendars know it, and what they answer."""
