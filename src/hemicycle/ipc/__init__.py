"""The local socket between the server and a command line on the same machine."""
