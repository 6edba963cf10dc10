"""Comments on pages: under what is published, on their writer's own page, and as the office reads them."""
