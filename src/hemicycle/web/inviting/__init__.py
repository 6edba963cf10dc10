"""Invitations: letters that follow from meetings, with the object that stands in their readers' calendars."""
