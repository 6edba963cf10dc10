# The outbox: what is to leave the server, and what became of it.

outbox = Outbox
outbox-shown = Messages shown
outbox-group-look = To look at
outbox-group-waiting = Waiting
outbox-group-unknown = Not known
outbox-group-sent = Sent
outbox-group-all = All
outbox-find = Find a message
outbox-find-by = Name, address, subject
outbox-empty = Nothing has been written yet
outbox-empty-why = Every message that leaves this server stands here, with its receipt.
outbox-none = No message found
outbox-to = To
outbox-subject = Subject
outbox-state = State
outbox-written = Written
outbox-pages = Pages
outbox-page = Page { $n }

outbox-state-waiting = Waiting
outbox-state-sending = Leaving now
outbox-state-sent = Sent
outbox-state-delivered = Delivered
outbox-state-refused = Refused
outbox-state-unknown = Not known
outbox-state-given-up = Given up
outbox-state-by-hand = To hand over
outbox-state-superseded = Superseded
outbox-settled = Settled

outbox-what-waiting = It is sent as soon as the mail server takes it.
outbox-what-sending = The mail server is being given it at this moment.
outbox-what-sent = The mail server has it and gave a receipt. Whether it reached its reader is known only where their server says so.
outbox-what-delivered = The reader’s mail server has reported that it arrived.
outbox-what-refused = It was refused for good. Give another address below, or send it again to the same one, or reach the person another way.
outbox-what-unknown = It may have arrived: nobody answered when it left, or a backup was put back. Ask the reader first, if you can. Sent again, it carries the same Message-ID, so that most mail programs show it once.
outbox-what-given-up = It was not accepted in time, and has not left.
outbox-what-by-hand = There is no mail server in the settings. Save it as a file or open it in your mail program, send it, then mark it as settled.

outbox-event-put-off = Put off
outbox-event-sent = Accepted by the mail server
outbox-event-delivered = Delivered, as reported
outbox-event-delayed = Delayed, as reported
outbox-event-refused = Refused
outbox-event-unknown = No answer: not known
outbox-event-given-up = Given up
outbox-event-restored = A backup was put back: not known
outbox-event-by-hand = No mail server: to hand over
outbox-event-again = Sent again by a person
outbox-event-readdressed = Sent to another address by a person
outbox-event-settled = Marked as settled
outbox-event-superseded = A later letter took its place
outbox-event-written = Written

outbox-again = Send again
outbox-again-now = Send it now
outbox-readdress-to = Another address
outbox-readdress = Send it there
outbox-readdress-note = The words go as a message of their own; this one stays, and says where they went. Where the address is kept, correct it, too.
outbox-settle = Mark as settled
outbox-save = Save as a file
outbox-open = Open in my mail program
outbox-look = As a mail program shows it
outbox-happened = What happened
outbox-answer = Answer: { $answer }
outbox-words = Its words
outbox-plain = Plain text, always sent along
outbox-erased = Its words were deleted: they held a link for one person, and the mail server has it. Who needs it again is given a new one.
outbox-hidden = It holds a link for its reader alone, so its words are shown to nobody else.
outbox-head = Sender and reader
outbox-from = From
outbox-id = Message-ID
outbox-superseded = A later letter to the same reader says what is true by now. Hand over that one.
outbox-superseded-words = Its words were deleted, so that nobody hands it over by mistake.
outbox-expired = It was not sent before it expired.
outbox-erased-since = It has not left: words of which it told were erased from the record before.

outbox-alarm = { $n ->
    [one] One message needs you
   *[other] { $n } messages need you
}
outbox-alarm-why = Refused, not known, or to be handed over.
outbox-alarm-see = See them
outbox-down = The mail server cannot be reached
outbox-down-since = Since { $time }. What is to be sent waits, and leaves by itself once it answers; it is asked every minute at the latest. Its last answer:
outbox-returns-down = What comes back cannot be read
outbox-returns-down-since = Since { $time }. Until then messages stay as they were, though some may have come back; it is tried every minute at the latest. The last answer of the mailbox:
outbox-no-server = No mail server
outbox-no-server-why = Each message stands here as a file that you hand over. With mail_server in settings.toml they leave by themselves.

outbox-try = Try it
outbox-try-why = A message to an address of your own shows whether mail works.
outbox-try-address = Your address
outbox-try-send = Send a message
outbox-try-refused = { $address } is no address. Write it as NAME@DOMAIN.

mail-kind-try-out = Trial
mail-kind-silence-ended = Silence ended
mail-kind-sign-in-link = Sign-in link
mail-kind-delegation-link = Link to a delegation’s page
mail-kind-delegation-daily = Daily letter to a delegation
mail-kind-delegation-topic = Decision on a proposed item
mail-kind-guest-link = Link of a guest
mail-kind-invitation = Invitation
mail-kind-invitation-reminder = Reminder
mail-kind-device-reminder = Reminder of a test
mail-kind-personal-link = Link to the room
mail-kind-deputy-link = Link of a deputy
mail-kind-written-notice = Notice of a decision in writing
mail-kind-part-notice = Notice of a part in a meeting
mail-kind-agenda-notice = Notice of a revised agenda
mail-kind-reader-confirm = To a reader: to confirm an address
mail-kind-reader-told = To a reader: what came out
mail-kind-journalist-confirm = To a journalist: to confirm an address
mail-kind-journalist-accredited = To a journalist: accredited
mail-kind-journalist-refused = To a journalist: not accredited
mail-kind-embargoed-copy = To a journalist: a copy under embargo
