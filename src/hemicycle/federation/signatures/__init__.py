"""HTTP signatures, both kinds: the one of draft-cavage-http-signatures-12, and that of RFC 9421."""
