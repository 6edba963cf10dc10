## The people of the office: how they sign in, their accounts, their roles, what they did

signin-as = Sign in as { $name }
signin-note-account = This link signs you in on this device. It works once.
signin-passkey = Sign in with a passkey
signin-passkey-note = Your device asks for your finger, your face or its code. There is no password.
signin-outside = Sign in by { $name }
error-not-signed-in-title = You were not signed in
error-not-signed-in = The answer of your organisation’s sign-in does not hold, or came too late. Try again.
error-no-account-outside-title = No account here is yours
error-no-account-outside = Your organisation knows you, but no account here has the address that it has verified. Ask an administrator to invite you.
error-no-provider-title = Your organisation’s sign-in does not answer
error-no-provider = Try again in a moment, or sign in by a passkey or a link.
signin-by-mail = Your address
signin-by-mail-send = Send me a link
signin-by-mail-sent = If an account has this address, a link is on its way. It works once, for a quarter of an hour.
account-link-posted = It is on its way to { $mail }, too.
signin-lost = You have no passkey here, or lost it?
signin-lost-how = Ask an administrator for a new link. If you are the only one, whoever runs the server prints one by “hemicycle sign-in”.
passkey-failed = That did not work, or you closed the question. Try again, or ask an administrator for a link.
passkey-unable = This browser knows no passkeys. Use a newer one, or ask an administrator for a link.
passkey-no-name = Passkeys need an address with a name, by https. Set base_url in the server’s settings; on this machine alone http://localhost will do.
account = Your account
account-your-name = Your name
account-your-mail = Your address (may be left empty)
account-first-help = With your name you get the first account, and all that is done here bears names from then on. Without it you look around as the office.
account-first = Give this office its first name
account-first-why = You act as the office as a whole, by a link that others may have, too. With an account your acts bear your hand, colleagues get accounts of their own, and the shared link opens nothing any more. You stay signed in.
account-first-make = Make my account
account-nameless = Write your name.
account-incomplete = An account needs a name and at least one role.
account-last = Nobody would be left who lets others in. Make somebody else administrator first.
account-invite = Invite a colleague
account-invite-make = Make the account and its link
account-name = Name
account-mail-label = Address
account-roles = Roles
account-body = Works for
account-body-all = All bodies of this server
account-signs-in = Signs in by
account-seen = Last here
account-never = never
account-you = you
account-by-link = A link, each time
account-invited = Invited, not yet in
account-invitation-over = Invitation ran out
account-change = Change…
account-change-of = Change the account of { $name }
account-save = Save
account-new-link = New sign-in link
account-remove = Remove { $name }
account-remove-what = Links, passkeys and sessions open nothing any more, at once. What was done keeps the name.
account-link-title = Sign-in link
account-link-for = By this link { $name } signs in, once.
account-link-mail = Write the mail
account-link-done = Back to the people
account-mail-subject = Your account at { $name }
account-mail = { $name }, this link signs you in, once: { $link }
accounts = Accounts
accounts-note = Each act bears a name; no account is shared.
accounts-count = { $n ->
    [one] { $n } account
   *[other] { $n } accounts
}
passkeys = Your passkeys
passkeys-count = { $n ->
    [one] Passkey
   *[other] { $n } passkeys
}
passkey-none = You have none yet. With one you sign in by finger, face or code, without a link and without a password.
passkey-make = Make a passkey on this device
passkey-not-made = No passkey was made. Try again.
passkey-known = This device has a passkey for you already.
passkey-used = used
passkey-remove = Remove
passkey-remove-of = Remove the passkey on { $device }
sessions = Where you are signed in
sessions-end-others = { $n ->
    [one] End the other
   *[other] End the { $n } others
}
sessions-help = You do not know one of these? End it, and remove passkeys that are not yours.
session-since = since
session-seen = last used
session-here = Here
session-end = End
session-end-of = End the session on { $device }
means-passkey = Passkey
means-link = Link
means-organisation = The organisation’s sign-in
people = People
people-title = People of the secretariat
staff-administrator = Administrator
staff-officer = Meeting officer
staff-press = Press
staff-coordinator = Interpreters’ coordinator
staff-protocol = Protocol
roles-title = What each role may see and do
roles-note = Nobody in the secretariat votes, speaks for a member or changes an entry: the record refuses it. Who has several roles may do what any of them may.
role-does = does
role-sees = sees
role-neither = neither
duty-meetings = Call, move, cancel a meeting; invite
duty-contacts = See addresses and telephone numbers
duty-drafts = Open restricted items and drafts
duty-accreditation = Examine credentials, approve registrations
duty-seats = Seats, order, photo, badges
duty-interpreters = Interpreters, booths; statements handed in
duty-readout = Write the readout, ask for clearing
duty-publication = Publish, correct, withdraw
duty-minutes = Minutes, corrections
duty-bodies = Change a body, its members and offices
duty-accounts = Accounts, roles, retention, erasure
duty-export = Export the whole record
error-not-your-role-title = This is not for your role
error-not-your-role = “People” shows what each role may see and do. An administrator can give you another.
error-not-your-body-title = This meeting is of another body
error-not-your-body = Your account works for one body and calls its meetings alone. Choose its rules.
error-no-account-title = You have no account here
error-no-account = You act for the office as a whole. “People” makes the first account.
error-no-passkey-title = This passkey opens nothing
error-no-passkey = It belongs to no account here. Ask an administrator for a link.

record-of-office = The whole record, as the secretariat reads it: the names beside its acts stand in no export.

## Credentials
credentials = Credentials
credentials-open = Examine credentials
credentials-note = Hand in what shows that you may speak for your delegation: a PDF, or a picture of the letter, of at most 5 MB. Only the secretariat reads it.
credentials-file = The file
credentials-send = Hand in
credentials-instead = Hand in another instead
credentials-waiting = Handed in, not examined yet
credentials-accepted = Accepted
credentials-challenged = Challenged
credentials-none = Nothing handed in
credentials-read = Read the file
credentials-accept = Accept
credentials-challenge = Challenge
credentials-reason = Why
credentials-back = Back to the room
credentials-fault = This is neither a PDF nor a JPEG or PNG picture, or it is damaged or larger than 5 MB. Save it anew, or take a picture of it.
credentials-reasonless = Write why you challenge them: the delegation reads it.
credentials-stale = Another file was handed in meanwhile. Examine that one.

## Who asks to attend
registrations = Registrations
registrations-open = Who asks to attend
register-title = Ask to attend
register-note = The secretariat decides, and sends you a personal link if you are let in.
register-as = You come as
register-observer = Observer
register-civil = Civil society
register-press = Press
register-organisation = Organisation or medium
register-why = Why (may be left empty)
register-leave-empty = Leave empty
register-privacy = Name and organisation stand on the record of the meeting if you are let in. Your address does not.
register-send = Ask to attend
register-done = Your request has come in. The secretariat will write to you.
register-fault-kind = Choose one.
register-fault-name = Write your name.
register-fault-organisation = Write your organisation or medium.
register-fault-mail = This is no address: write it as name@example.org.
register-form = Public form
register-open-until = Open until
register-closed = Nobody can ask to attend.
register-days = Days
register-open = Open it
register-close = Close it now
registrations-approve = Approve those chosen
registrations-refuse = Refuse those chosen
registrations-help = Who is approved is accredited on the record, and you are shown their personal links.
registrations-decided = Decided
registration-approved = Approved
registration-refused = Refused
error-registrations-full-title = Too many wait
error-registrations-full = The secretariat has more requests than it can hold. Try again in some days.
registrations-waiting = { $n ->
    [0] Nobody waits
    [one] { $n } waits
   *[other] { $n } wait
}

## Who did what. Each stands after a name
audit-title = Who did what
audit-export = Export
audit-kinds = Kinds of line
audit-kind-changed = Changed
audit-kind-opened = Opened what is closed
audit-kind-refused = Refused
audit-kind-gap = Gap
audit-find = Find in the log
audit-find-by = A name, a meeting, a word
audit-none = Nothing is found.
audit-earlier = Show earlier
audit-nobody = The office
audit-gap-until = Until
audit-head-at = When (UTC)
audit-head-until = Until (UTC)
audit-head-who = Who
audit-head-kind = Kind
audit-head-what = What
audit-head-record = Meeting
audit-lost = { $n ->
    [one] { $n } line is missing: it could not be written. Acts were kept; the record is whole.
   *[other] { $n } lines are missing: they could not be written. Acts were kept; the record is whole.
}
audit-refused = was refused “{ $duty }”: it is not their role’s.
audit-account-founded = made the first account.
audit-account-came-in = signed in.
audit-account-invited = invited { $name } as { $roles }.
audit-account-link = made a new sign-in link for an account.
audit-account-asked = asked for a link by mail.
audit-account-changed = changed the account of { $of }: { $was } → { $roles }.
audit-account-removed = removed the account of { $of }.
audit-passkey-made = made a passkey.
audit-passkey-removed = removed a passkey.
audit-session-ended = { $n ->
    [one] ended { $n } session.
   *[other] ended { $n } sessions.
}
audit-secretariat-meeting = opened the meeting’s page.
audit-secretariat-take-clock = took the machine’s clock.
audit-secretariat-sign-out = signed out.
audit-records-office-record = opened the whole record.
audit-room-room = entered the room’s page.
audit-conduct-script-page = opened the chair’s script.
audit-written-written-page = opened what is decided in writing.
audit-written-answer = acted on what is decided in writing.
audit-seats-undo-move = undid the move of a seat.
audit-lobby-admit = let people in.
audit-closing-close = closed the meeting.
audit-changing-show = opened the changes of the meeting.
audit-changing-change = changed the meeting.
audit-changing-people-form = opened the form for a person of the list.
audit-changing-people-do-it = changed the list of the meeting.
audit-convening-call = called a meeting.
audit-practising-rehearse = rehearsed a draft.
audit-convene-convene = sent the form to convene a meeting.
audit-taking-over-take-over = took over what the body’s record says by now.
audit-body-edition-adopt = adopted an edition of a body’s rules.
audit-body-record-office-record = read the record of a body.
audit-links-issue = issued personal links.
audit-links-shown = looked at personal links.
audit-links-issue-again = issued personal links anew.
audit-invitations-listed = opened the invitations.
audit-invitations-send = had invitations sent: { $n }.
audit-personal-send = sent somebody their link to the room.
audit-links-move = gave out a new personal link.
audit-links-revoke = revoked a personal link.
audit-links-further-signin = made a further sign-in link of the office.
audit-links-revoke-signin = closed a sign-in link of the office.
audit-publishing-review = opened the draft readout.
audit-publishing-publish = published the readout.
audit-publishing-withdraw = withdrew the readout.
audit-photos-withdraw = withdrew the family photo.
audit-corrections-all-texts = opened all texts.
audit-corrections-correct = corrected a text.
audit-corrections-redact = erased a text.
audit-downloads-export = exported the record.
audit-downloads-meeting-file = exported the meeting file.
audit-printing-choose = opened the sheets to print.
audit-printing-sheet = printed a sheet: { $sheet }, { $form }.
audit-printing-personal = printed nameplates with personal links: { $n }.
audit-registering-office = opened who asks to attend.
audit-registering-let-ask = opened or closed the public form.
audit-registering-decide = decided on requests to attend: { $n }.
audit-coming-acts-enter = entered a reply to an invitation.
audit-coming-acts-decide = decided on a mail that answers an invitation.
audit-coming-acts-accredit = accredited a deputy.
audit-credentials-office = opened the list of credentials.
audit-credentials-read = opened somebody’s credentials.
audit-credentials-decide = examined credentials.
audit-body-office-begin = began the record of a body.
audit-fediverse-begin = began an account of a body in the fediverse.
audit-fediverse-block = blocked an account or a server of the fediverse.
audit-fediverse-unblock = lifted a block in the fediverse.
audit-fediverse-settle = settled a report or a message from the fediverse.
audit-preview-wish = chose what is posted, and where.
audit-reach-reach = looked at where a publication went.
audit-reach-act = settled what became of a post.
audit-reach-try-again = had what failed tried again.
audit-standing-save = wrote a standing page of the newsroom.
audit-accounts-change = changed an account at a network.
audit-accounts-confirm = confirmed that what is posted stands as it should.
audit-accounts-connect = connected an account at a network.
audit-accounts-end = disconnected an account at a network.
audit-communique-begin = began the communiqué of a meeting.
audit-preview-preview = looked at what will be posted.
audit-call-series-call = called a body to a series of meetings.
audit-plan-plan = planned a conference.
audit-editor-edit = opened a readout in the editor.
audit-editor-begin = laid the draft of a readout.
audit-editor-reword = changed a sentence of a readout.
audit-editor-confirm = confirmed a sentence of a readout in a language.
audit-editor-arrange = moved a sentence of a readout, left it out or put it back.
audit-editor-sign = signed a readout off in a language.
audit-editor-issue = published a readout.
audit-editor-withdraw = withdrew the readout of a side.
audit-composing-write = wrote a sentence in a readout.
audit-composing-recast = split or joined sentences of a readout.
audit-clearing-turn = said whose words a readout is.
audit-clearing-ask = asked delegations to clear a joint text.
audit-clearing-remind = reminded delegations to clear a joint text.
audit-corrigendum-choose = opened the choice of a corrigendum.
audit-corrigendum-enter = entered a corrigendum of the body on the record of a meeting.
audit-clearing-board-show = opened the board of a clearing.
audit-speakers-office = opened the list of who is inscribed to speak.
audit-speakers-remove = took somebody off the list of who is inscribed to speak.
audit-speakers-order = put those who inscribed to speak in another order.
audit-papers-receive = added a file to the draft of a meeting.
audit-change-change = changed the programme of a conference.
audit-interpretation-show = opened the plan of interpretation.
audit-interpretation-plan = planned interpretation.
audit-change-series-change = changed a series of meetings.
audit-invite-series-send = sent invitations to a series of meetings.
audit-call-series-form = opened the form of a series of meetings.
audit-series-pages-office-series = opened a series of meetings.
audit-documents-office-file = opened a document of a body’s follow-up.
audit-public-pages-office-track = opened a track of a body.
audit-follow-board-show = opened the follow-up of a body.
audit-follow-board-act = changed the follow-up of a body.
audit-follow-board-take = took over what a meeting adopted into the follow-up of its body.
audit-body-office-enter = entered something of a body.
audit-body-office-office-export = exported the record of a body.
audit-list-import-choose = read a list of people.
audit-list-import-decide = took in a list of people.
audit-list-import-undo = took back a list of people.
audit-list-known-people-out = exported people and how they are reached.
audit-outbox-again = sent a message again.
audit-outbox-readdress = sent a message to another address.
audit-outbox-settle = marked a message as settled.
audit-outbox-try-out = sent a message to try the mail.
audit-documents-listed = opened the documents.
audit-documents-lay = laid a document.
audit-documents-withdraw = withdrew a document.
audit-start-answer = answered the questions of the first start.
audit-look-office-try-on = tried on a look of a body.
audit-look-office-keep = changed how a body looks.
audit-helping-answer = answered a request for help.
audit-helping-ask-colleague = asked a colleague for help.
audit-helping-desk = opened the requests for help.
audit-badges-ask-from-office = asked somebody in the lobby for a photo.
links-mailed = Each link left by mail, to the address that was given with the request.

invitations = Invitations
invitations-open = Who is invited
invitations-count = { $told } of { $people } written to
invitations-troubles = { $n ->
    [one] One letter needs you
   *[other] { $n } letters need you
}
invitations-people = { $n ->
    [one] One person
   *[other] { $n } people
}
invitations-lacking = { $n ->
    [0] Everybody has an address.
    [one] One has no address, and is not written to.
   *[other] { $n } have no address, and are not written to.
}
invitations-send = Send invitations
invitations-again = Send again
invitations-send-link = Send the link to the room
invitations-link-sent = The link was sent.
invitations-link-no-mail = This server sends no mail.
invitations-link-over = The meeting is over.
invitations-not-yet = Not yet
invitations-address = Address
invitations-address-of = Address of { $name }
invitations-language = Language
invitations-language-of = Language of { $name }
invitations-written = { $n ->
    [0] Nobody had to be written to.
    [one] One invitation leaves.
   *[other] { $n } invitations leave.
}
invitations-to-hand-over = { $n ->
    [0] Nobody had to be written to.
    [one] One invitation is to be handed over.
   *[other] { $n } invitations are to be handed over.
}
called-told = { $n ->
    [one] One invitation has left, or leaves as soon as the mail server takes it.
   *[other] { $n } invitations have left, or leave as soon as the mail server takes them.
}
called-waiting = { $n ->
    [one] One invitation waits in the outbox: there is no mail server, so hand it over.
   *[other] { $n } invitations wait in the outbox: there is no mail server, so hand them over.
}
called-lacking = { $n ->
    [one] One person was not written to.
   *[other] { $n } people were not written to.
}
called-to-outbox = To the outbox
invitations-faults = { $n ->
    [one] Mail cannot go to one address
   *[other] Mail cannot go to { $n } addresses
}
invitations-by-hand = Each invitation stands in the outbox as a file that you hand over.
invitations-help = Whoever has been invited is told by itself when the meeting moves or is called off, and when they leave its list. An address that is changed here is invited anew.
invitations-inbox = Answers by mail are read.
invitations-no-inbox = Answers come by the link in each letter: no mailbox is read.
audit-scheduling-schedule = set the time at which a text is published.
audit-scheduling-take-back = took back the time at which a text was to be published.
audit-items-office-begin = began a publication.
audit-office-rule = set what is read before comments are published.
audit-office-decide = decided on a comment.
audit-readers-office-take-off = took a reader’s address off the list.
audit-journalists-office-decide = decided on a journalist’s accreditation.
audit-journalists-office-give = gave copies under embargo ({ $n }).
audit-journalists-office-take-back = took back a copy under embargo.
