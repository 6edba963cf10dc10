"""Series of meetings: their pages, how they are called and changed."""
