# Who passes on what comes out, and from whom the newsroom takes over
place-partners = Partners of the press office
place-partners-holds = Their names, and the addresses of their servers
place-partners-from = the day they were named
place-taken-over = What others published
place-taken-over-holds = Items of feeds that this newsroom reads, with the people whom they name
place-taken-over-from = the day they last changed
republish = Republish this text
republish-terms = You may republish this text free of charge, whole and unchanged. Name the source, link to the original, and take over its corrections. Photographs have terms of their own.
republish-html = The text, with its source
republish-head = For the head of your page: where the original stands
republish-embed = Or a frame that always shows the text as it stands here
republish-copy = Copy
republish-json = The same for machines (JSON Feed)
partners = Partners
partners-note = Servers that are told what is published, corrected and withdrawn, each message signed.
partners-none = No partner yet
partners-none-why = Name the server of a newsroom that takes over your texts. Feeds and their hub need no naming.
partner-told = Is told
partner-failing = Does not answer since
partner-ended = Told nothing more since
partner-waiting = { $n ->
    [one] 1 message waits. It is sent as soon as the server answers.
   *[other] { $n } messages wait. They are sent in order as soon as the server answers.
}
partner-messages = Messages, the last first
partner-what-published = Published
partner-what-corrected = Corrected
partner-what-withdrawn = Withdrawn
partner-tried = { $n } attempts
partner-state-waiting = Waiting
partner-state-delivered = Received
partner-state-unknown = Not known
partner-state-given-up = Given up
partner-again = Send again
partner-secret = Secret
partner-secret-note = By it the partner’s server checks that a message is yours (Standard Webhooks). Hand it over by a safe way.
partner-end = Tell nothing more
partner-name-one = Name a partner
partner-name = Name
partner-address = Address that takes the messages
partner-address-note = The partner tells you this address. Servers in your own network must stand in the setting trusted_partners.
partner-name-do = Name the partner
partner-fault-name = Write the name of the partner.
partner-fault-address = Write a whole address, as https://news.example.org/webhook.
embed-withdrawn = This text was withdrawn
embed-withdrawn-note = Its publisher has taken it back. Please take it off your page.
