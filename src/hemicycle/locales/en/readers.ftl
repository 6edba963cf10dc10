# Readers by mail: how they ask, confirm, change and leave, and what the office sees.
reader-title = Be told by email
reader-what = What { $name } publishes, corrects or withdraws, by email, at the moment it happens.
reader-mail = Email address
reader-help = No account. You get a link to confirm that the address is yours; each letter has a way out.
reader-ask = Send me the link
reader-choose = Choose what
reader-language = Language
reader-kinds = Of which kind
reader-bodies = Of which body
reader-none-is-all = None ticked: all.
reader-asked = Look in your mailbox. A letter with a link is on its way; it works for three days. Nothing else is sent before you have opened it.
reader-no-mail = This server sends no email. The feeds have everything as it comes out.
reader-too-often = Many requests have just come from your network. Please send yours again in some minutes; what you typed is still here.
reader-not-an-address = This is no email address: expected NAME@DOMAIN.
reader-feeds = The same without an address:
reader-confirm-page = Is this your address?
reader-confirm-why = What comes out will be sent to
reader-confirm-do = Yes, send it to me
reader-confirm-not = If you did not ask for it, close this page: nothing will be sent, and the address is forgotten after three days.
reader-own = What you are told of
reader-confirmed = Your address is confirmed. You are told of what comes out from now on.
reader-saved = Saved. It holds from now on.
reader-stopped = Nothing is sent to you at the moment, since your mail server has refused several letters. Ask for a new link once it takes mail again.
reader-save = Save
reader-leave = Leave the list
reader-leave-what = Nothing more will be sent to
reader-left = Done. Nothing more will be sent to you, and your address is forgotten.
reader-back = Be told again
reader-gone = Nobody is on the list by this link
reader-gone-why = You have left already, the link has ended, or it was copied in part. Nothing is sent by it.
# The office
readers-title = Readers by email
readers-note = Who asked to be told, in numbers. Addresses are not listed.
readers-numbers = How many
readers-told = Told
readers-waiting = Not confirmed yet
readers-stopped = Stopped, since their mail came back
readers-last = What they were told last
readers-none = Nothing has come out since the first of them confirmed.
readers-how-published = Published
readers-how-corrected = Corrected
readers-how-withdrawn = Withdrawn
readers-letters = { $n ->
    [one] { $n } letter
   *[other] { $n } letters
}
readers-state-open = being written
readers-state-done = all written
readers-state-overtaken = a later letter took its place
readers-state-unknown = not known: a backup was put back
readers-off = Take an address off
readers-off-what = On request of whoever has it. The address is forgotten at once, and nothing that waits for it is sent.
readers-off-do = Take it off
readers-taken-off = The address is taken off and forgotten.
readers-not-there = This address is not on the list.
# Where it is kept
place-reader-requests = Readers who have not confirmed
place-reader-requests-holds = Email addresses
place-reader-requests-from = the day on which they asked
place-readers = Readers by email
place-readers-holds = Email addresses, until they leave
place-readers-from = the day on which their mail server refused too much
