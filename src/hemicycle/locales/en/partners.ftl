# Who passes on what comes out, and from whom the newsroom takes over
place-partners = Partners of the press office
place-partners-holds = Their names, and the addresses of their servers
place-partners-from = the day they were named
place-taken-over = What others published
place-taken-over-holds = Items of feeds that this newsroom reads, with the people whom they name
place-taken-over-from = the day they last changed
