"""Mail: letters as messages (RFC 5322), the way to the mail server (RFC 5321), what comes back (RFC 3464)."""
