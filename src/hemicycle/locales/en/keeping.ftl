# What is kept of people, how long, and how somebody is erased.

keeping = What is kept
keeping-how = Each kind of personal data goes by itself when its time is over. This page says what goes when; what went is noted below, without names.
restored-title = A backup was put back
restored-since = At { $time } this server was put back as a backup had it. Whoever was erased after that backup was made is there again, and the list of erasures does not know of it. Erase them once more, by the dates that you keep with your backups.
restored-seen = They are erased again, or there was nobody
keeping-next = Next time:
keeping-timed = Goes by itself
keeping-lasting = Stays until it is erased
keeping-what = What
keeping-from = Counted from
keeping-days = Days
keeping-days-of = Days: { $what }
keeping-say-of = Save the days: { $what }
keeping-days-fault = A whole number of days from 1 to { $most }, or nothing.
keeping-blank = Without a number it stays until somebody is erased. A shorter period takes effect the next time, not at once.
keeping-goes-next = Goes next time
keeping-goes = { $n ->
    [0] nothing
   *[other] { $n }
}
keeping-never = stays
keeping-by-you = deleted by you
keeping-went = What went
keeping-went-line = { $place }: { $n }
keeping-went-none = Nothing has gone yet.

place-devices = Devices
place-devices-holds = Kinds of devices that were let in, and until when
place-devices-from = the day their time was over
place-links = Links
place-links-holds = Personal links to meetings
place-links-from = the day they ended
place-requests = Requests to attend
place-requests-holds = Name, organisation, address and reason of observers and press
place-requests-from = the day they were answered, or made where nobody answered
place-credentials = Credentials
place-credentials-holds = Files that delegations handed in, and what came of their examination
place-credentials-from = the day they were examined
place-delegates = Delegations’ pages
place-delegates-holds = Who may open the page of a delegation, their devices and passkeys
place-delegates-from = the day they were removed
place-help = Questions for the secretariat
place-help-holds = What somebody asked, from which device, and what was answered
place-help-from = the day of the question
place-badges = Photos of the lobby
place-badges-holds = Photos of those who wait, shown to whoever may let them in
place-badges-from = the day it was shown
place-tests = Tests of devices
place-tests-holds = What somebody’s camera, microphone, loudspeaker, line and browser were found to be before a meeting, and on which device
place-tests-from = the day of the last test
place-topics = Proposed items
place-topics-holds = Items that delegations proposed for an agenda, with their notes, and why some were declined
place-topics-from = the day it was proposed
place-drafts = Drafts of meetings
place-drafts-holds = Meetings that are being called, with the lists in them
place-drafts-from = the day it was last changed
place-draft-log = Changes of drafts
place-draft-log-holds = What was changed last in a meeting that is being called, and by whom
place-called = Addresses of a meeting
place-called-holds = Addresses that were written when a meeting was called
place-called-from = the day it was called
place-accounts = Accounts
place-accounts-holds = Name, address, passkeys and sign-ins of the office’s people
place-accounts-from = the day they were removed
place-log = Who did what
place-log-holds = Lines of the log that name somebody
place-log-from = the day of the line
place-contacts = Contacts
place-contacts-holds = How people of a body are reached, and what else their list said
place-lists = Lists that came in
place-lists-holds = Names of the files
place-lists-from = the day they came in
place-invitations = Invitations
place-invitations-holds = Who is invited to a meeting, at which address, in which language
place-invitations-from = the day they were to be invited
place-records = Records
place-records-holds = Names in meetings and bodies, others’ words that name somebody, documents
place-photos = Family photos
place-photos-holds = Pictures of those who joined; a photo that goes is withdrawn for all
place-photos-from = the day they were taken
place-pages = Lists of meetings
place-pages-holds = Follow from the records, and lose with them what is erased there
place-letters = Letters
place-letters-holds = To whom, their words, and mail servers’ answers
place-letters-from = the day they were finished
place-files = The operator’s files
place-files-holds = settings.toml and the rules of bodies, which are changed by hand
place-erasures = Requests to erase
place-erasures-holds = Whom they mean, until they are done; then only when, by whom and how much
place-machinery = Machinery
place-machinery-holds = Nothing about people
place-backups = Backups
place-backups-holds = Copies of the whole folder, out of reach of these pages: delete them after this time
place-backups-from = the day of the copy

erase-somebody = Erase a person
erase-who = Who is it?
erase-words = Names and addresses
erase-words-help = One a line, as they may be written. They are kept nowhere unless you go on.
erase-too-short = Write a name or an address of three letters or more.
erase-nobody-chosen = Choose who is meant.
erase-found = { $n ->
    [0] Nobody is found
    [one] One person
   *[other] { $n } different people, as far as is known
}
erase-found-how = What belongs together by an address, an account or a seat is one person. One name alone is not: choose all that are the person.
erase-found-none = Nothing here belongs to somebody called so.
erase-named = { $n ->
    [one] One more place only names somebody so.
   *[other] { $n } more places only name somebody so.
}
erase-unnamed = Without a name
erase-more = and { $n } more
erase-preview = Show every place
erase-preview-title = What goes, and what stays
erase-whom = To be erased
erase-waits = It cannot go yet
erase-others = { $n ->
    [one] Somebody else has the same name
   *[other] { $n } others have the same name
}
erase-others-why = They stay. What only names somebody is not ticked: tick what means this person.
erase-changed = Something changed since you looked. Look through it once more.
erase-unsure = Say the ground, and that you have looked through it.
erase-beyond = Out of reach
beyond-backups = Backups from before hold everything until they are deleted.
beyond-mail = Letters that have left, and mailboxes.
beyond-copies = Exports, downloads and pictures that others saved, and previews that sites made.
beyond-logs = Logs of the machine and of proxies. The server’s own log names nobody.
erase-sure-title = Erase
erase-ground = Ground
ground-asked = The person asked for it
ground-ordered = An authority ordered it
ground-needless = It is no longer needed
erase-sure = I have looked through it. It cannot be undone.
erase-confirm-do = Erase for good
erase-leave = Leave everything

fate-stays = Stays
fate-by-hand = By hand
keeps-acts = { $n ->
    [one] One act on the record, by number and without the name: who voted and spoke how is public business and is kept.
   *[other] { $n } acts on the record, by number and without the name: who voted and spoke how is public business and is kept.
}
keeps-held = { $n ->
    [one] One office or seat with its days, without the name: what was held is the body’s to keep.
   *[other] { $n } offices or seats with their days, without the name: what was held is the body’s to keep.
}
keeps-adopted = A text that was adopted or entered is quoted, never changed.
keeps-operator = Change this file by hand.
goes-names = Only names them: their name goes, the rest stays.
goes-words = Words of a record that name them. All words of this entry would go.
goes-photo = They stand on this photo. It is withdrawn for all.
waits-meeting-running = A meeting in which they sit is running. Wait until it is closed:
waits-last-administrator = Nobody else can let others in. Make somebody else administrator first.
waits-record-unwell = A record cannot be written at the moment.
waits-decision = Their words are being decided on. Wait until that is over.

erasures = Erasures
erasures-none = Nobody has been erased.
erasure-number = Erasure { $n }
erasure-running = Under way
erasure-waiting = Waits
erasure-gone = Erased
erasure-left = Not all gone
erasure-running-title = Being erased
erasure-running-how = You may leave this page; it goes on, also after a restart.
erasure-waiting-title = The rest waits
erasure-gone-title = Erased, and searched for
erasure-unproved-title = Erased from each place; others’ words hold the name too
erasure-left-title = The search still finds something
erasure-again = Search again
erasure-settle = It may stay
erasure-by-place = Place by place
erasure-gone-n = Gone
erasure-stays-n = Stays
erasure-trace = What stays of this request
erasure-trace-why = Nothing here says who it was.
erasure-backups = Backups hold them until
proof-searched = { $words ->
    [0] No word was only theirs, so no byte was searched for.
    [one] One word that was only theirs was searched for in { $files } files ({ $megabytes } MB), byte by byte.
   *[other] { $words } words that were only theirs were searched for in { $files } files ({ $megabytes } MB), byte by byte.
}
proof-shared = { $n ->
    [one] One word stands elsewhere rightly: it is somebody else’s, too, or is kept.
   *[other] { $n } words stand elsewhere rightly: they are somebody else’s, too, or are kept.
}
proof-left = { $n ->
    [one] once
   *[other] { $n } times
}

audit-keeping-kept = opened what is kept.
audit-keeping-say = changed a period: { $place }, { $days } days.
audit-keeping-seen = said that whoever was erased since a backup is erased again.
audit-erasing-start = opened the page to erase somebody.
audit-erasing-find = looked for somebody to erase.
audit-erasing-preview = looked at what an erasure would take.
audit-erasing-confirm = asked for erasure { $n }.
audit-erasing-erasure = opened an erasure.
audit-erasing-again = let an erasure be tried again.
audit-erasing-settle = let stay what an erasure left.
