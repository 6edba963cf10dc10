"""The office's pages of posting: accounts, what will stand where, and where it went."""
