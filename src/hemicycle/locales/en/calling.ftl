# The page on which a meeting is called.
calling-title = Call a meeting
calling-draft = Draft
calling-state-saved = Saved { $time }, nothing sent yet
calling-state-saving = Saving
calling-state-offline = Not saved since { $time }. What you type is kept in this browser and saved when you are back.
calling-state-gone = This draft is no longer here: it was called or let go.
calling-also-here = { $name } is here, too
calling-somebody = somebody of the office
calling-undo = Undo: { $what }
calling-sandbox = Sandbox: the people on it are invented. Call it to practise.
calling-read-rules = Read the rules
calling-sentence = The secretariat calls the { $body } to its { $number } sitting, on { $date } at { $time } for { $minutes }, { $mode }, in { $languages }.
calling-body = Body
calling-no-body = Choose a body
calling-number = Number of the sitting
calling-date = Date
calling-time = Time
calling-zone = On the clocks of
calling-minutes = Length
calling-no-length = an open time
calling-length = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes }
    }
}
calling-mode = Way of meeting
calling-mode-virtual = by video
calling-mode-hybrid = in the hall and by video
calling-mode-in-person = in the hall
calling-mode-telephone = by telephone
calling-mode-written = in writing
calling-languages = Languages of the meeting
calling-no-language = Choose languages
calling-put-first = Put { $name } first
calling-title-in = Title, { $language }
calling-topic-in = Topic, { $language }
calling-source-in = Source of the readout, { $language }
calling-more-words = Topic, source, address, access
calling-more-opening = How the readout begins
calling-gathering = What it is
calling-gathering-none = not said
calling-gathering-call = A call
calling-gathering-meeting = A meeting
calling-gathering-bilateral = A bilateral meeting
calling-gathering-bilaterals = A series of bilateral meetings
calling-gathering-summit = A summit
calling-gathering-statement = A statement
calling-untold = The readout does not say who presided
calling-called-in = What it is called, { $language }
calling-called-holder = with its article
calling-place-in = Place, { $language }
calling-place-holder = with its preposition
calling-occasion-in = Occasion, { $language }
calling-occasion-holder = with its preposition
calling-also-host = Co-host
calling-unnamed = The readout tells of them by office or country alone
calling-via = Takes part
calling-via-none = as the others
calling-via-video = by video link
calling-via-telephone = by telephone
calling-field-called = What it is called
calling-field-place = Place
calling-field-occasion = Occasion
calling-opening-as-read = As it will be read if all on the list come
calling-opening-none = It stands here once the check finds nothing to mend.
calling-opening-lacks = Missing here: { $what }
calling-more-days = Days, credit of the photo
calling-day = Held on, day { $n }
calling-credit-in = Credit of the photo, { $language }
calling-company = Group { $n }
calling-company-add = Add a group that is told of by no name
calling-company-in = The group, { $language }
calling-company-part = Takes part
calling-group-part-none = as delegates do
calling-group-part-also = as delegates do, named last
calling-group-part-observer = as observers
calling-company-one = Counts as one
calling-in-readout = In the readout
calling-names-in = Name as { $language } writes it
calling-honorific-in = Before the name, { $language }
calling-short-in = Once named, { $language }
calling-until-day = until another day
calling-until = Ends
calling-length-set = length
calling-field-credit = Credit of the photo
calling-field-until = Ends
calling-field-days = Days
calling-field-groups = Groups
calling-field-names = Name as a language writes it
calling-field-honorific = Before the name
calling-field-short = Once named
calling-field-text = Words
calling-field-gathering = What it is
calling-where-group = Group { $n }
calling-address = Address of the meeting
calling-access = Access
calling-access-open = Open to the public
calling-access-closed = Closed
calling-access-chatham-house = Closed, Chatham House Rule: nobody is named
calling-chatham-house = Chatham House Rule
calling-access-as-meeting = As the meeting
calling-closed = Closed
calling-clocks = On the parties’ clocks
calling-clocks-note = at the beginning
calling-no-clocks = Their clocks stand here once there is a time and a list.
calling-all-in-day = Nobody sits before 8:00 or after 20:00.
calling-outside = { $n ->
    [one] sits partly before 8:00 or after 20:00.
   *[other] sit partly before 8:00 or after 20:00.
}
calling-better = { $n ->
    [0] At { $time } it would be nobody.
   *[other] At { $time } it would be { $n }, the fewest that day.
}
calling-move-to = Move to { $time }
calling-moved = moved to { $time }
calling-agenda = Agenda
calling-agenda-note = { $n ->
    [one] 1 item, { $planned }
   *[other] { $n } items, { $planned }
}
calling-add-item = Add item
calling-item-title = Title of item { $n }
calling-item-minutes = Minutes of item { $n }
calling-min = min
calling-item-sub = Put under the item before
calling-item-main = Make it an item of its own
calling-move = Move { $name }
calling-move-how = Drag, or Alt and the arrows
calling-more-on = More on { $name }
calling-up = Move up
calling-down = Move down
calling-remove = Remove
calling-removed = { $name } removed
calling-offices = Host and chair
calling-nobody = nobody
calling-host = Host
calling-chair = In the chair
calling-vice = { $n ->
    [1] Replaces the chair
   *[other] Replaces the chair, { $n }
}
calling-reporter = Whose readout it is: told first
calling-people = { $n ->
    [0] Delegations
    [one] 1 person
   *[other] { $n } people
}
calling-by-alphabet = Order by alphabet
calling-sorted = ordered by alphabet
calling-filter = Find in the list
calling-filtered = { $n } of { $of } are shown
calling-nobody-yet = Nobody is on the list yet.
calling-add-people = Type a name or a code, or paste rows
calling-found = Found
calling-invite-by-hand = Invite “{ $name }” by hand
calling-is-member = member of the body
calling-keys = Arrows choose, Enter adds and stays in the field, Esc closes
calling-group-delegate = Delegates, { $n }
calling-group-observer = Observers, { $n }
calling-group-secretariat = Secretariat, { $n }
calling-group-interpreter = Interpreters, { $n }
calling-group-press = Press, { $n }
calling-nameless = without a name
calling-to-mend = to correct
calling-is-chair = Chair
calling-is-host = Host
calling-is-vice = { $n ->
    [1] 1st vice-chair
    [2] 2nd vice-chair
    [3] 3rd vice-chair
   *[other] { $n }th vice-chair
}
calling-for = for { $member }
calling-name = Name
calling-member = Member (code)
calling-role = Role
calling-role-delegate = Delegate
calling-role-observer = Observer
calling-role-interpreter = Interpreter
calling-role-secretariat = Secretariat
calling-role-press = Press
calling-rank = Place in the delegation
calling-rank-none = not said
calling-rank-head = Head
calling-rank-alternate = Alternate
calling-rank-adviser = Adviser
calling-office-in = Office, { $language }
calling-mail = Address for mail
calling-family = Family name, as it stands in the name
calling-gender = Gender, for grammar
calling-gender-unsaid = not given
calling-gender-none = nothing is made to agree
calling-gender-f = feminine
calling-gender-m = masculine
calling-weight = Votes
calling-booth = Booth
calling-zone-of = Clock
calling-zone-state = as their state
calling-behalf = On whose behalf
calling-behalf-of = On behalf of (code)
calling-behalf-items = On these items alone
calling-capacity-in = Capacity, { $language }
calling-listed = Named in the closing group
calling-make-chair = Put in the chair
calling-make-host = Make host
calling-pasted = Rows pasted from a spreadsheet
calling-paste-failed = The rows could not be read. Copy the cells again, with their columns.
calling-reading = Reading the rows
calling-columns-untaken = Not taken: { $columns }. Call an office’s column by its language, as in “Office (French)”.
calling-rows-read = { $n } of { $of } rows are read
calling-row = Row { $n }
calling-row-twice = “{ $words }” stands on the list already.
calling-row-which = “{ $words }”: which member is meant?
calling-row-unread = “{ $words }” could not be read.
calling-row-add = Add all the same
calling-row-as-is = Add without
calling-leave-out = Leave out
calling-cancel = Cancel
calling-add-n = Add { $n }
calling-added = { $n ->
    [one] 1 row added
   *[other] { $n } rows added
}
calling-filled = filled from the body
calling-is-here = { $name } is in this field
calling-crossed = { $name } wrote “{ $words }” here.
calling-take-theirs = Take it
calling-keep-mine = Keep mine
calling-check = Check and call
calling-n-to-mend = { $n } to correct
calling-sound-look = In order; { $n } to look at
calling-sound = In order
calling-where-person = Row { $n }, { $name }
calling-where-item = Item { $n }
calling-mend = Mend
calling-look = Look
calling-and-more = and { $n } more
calling-field-title = Title
calling-field-topic = Topic
calling-field-source = Source of the readout
calling-field-date = Date and time
calling-field-minutes = Length
calling-field-body = Body
calling-field-id = Address
calling-field-languages = Languages
calling-field-chair = Chair
calling-field-host = Host
calling-field-reporter = Whose readout it is: told first
calling-field-people = List of people
calling-field-items = Agenda
calling-field-name = Name
calling-field-member = Member
calling-field-office = Office
calling-field-weight = Votes
calling-field-family = Family name
calling-field-booth = Booth
calling-field-capacity = Capacity
calling-field-capacity-member = On behalf of
calling-field-capacity-items = Items
calling-field-role = Role
calling-field-mode = Way of meeting
calling-call = { $n ->
    [one] Call 1 person
   *[other] Call { $n } people
}
calling-call-and-invite = Call and send the invitations
calling-when-mended = { $n ->
    [one] When the fault is mended.
   *[other] When the { $n } faults are mended.
}
calling-what-it-does = { $n ->
    [one] The record of the meeting begins, and a personal link is made.
   *[other] The record of the meeting begins, and { $n } personal links are made.
}
calling-not-called = It could not be called now. Try again.
calling-not-saved = It is not saved yet: try again once it is.
draft-changed = The draft was changed meanwhile. Look at the check again.
draft-unsound = Something is to be mended first. Look at the check.
drafts = Drafts
drafts-none = No drafts of meetings.
draft-untitled = Without a title
draft-changed-at = changed { $when }
draft-drop = Let go
draft-new = New meeting
calling-needs-script = This page needs scripts. A meeting can be called from a file, too.
error-meeting-draft-gone-title = This draft is no longer here
error-meeting-draft-gone = It was called, or somebody let it go.
draft-templates = Templates
draft-template-holds-own = The people of the body, { $items } items, { $length } min
draft-template-holds = { $people } people, { $items } items, { $length } min
draft-begin = Begin
draft-earlier = As an earlier meeting
draft-meeting = Meeting
draft-copy = Copy
draft-copy-invented = Copy with invented names
sandbox-title = Sandbox: { $title }
calling-rehearse = Rehearse it
error-no-rehearsal-title = Nobody would play
error-no-rehearsal = This server does not reach itself by the address of its links, so it cannot play the delegations.
error-draft-unsound-title = Something is to be mended first
error-draft-unsound = The check of the draft says what. Nothing was convened.
calling-lists = Take over a list
calling-list-of-body = The body’s delegations on that day
calling-list-of = { $title }, { $date }: { $n } people
calling-list-taken = list taken

calling-caller = Called by
calling-caller-unsaid = not said
calling-notice = Sort of meeting
calling-notice-usual = the usual one
calling-asking = At the request of (codes of members)
calling-field-caller = Called by
draft-caller-unsaid = By the rules of this body it matters who calls. Say who does.
draft-also = { $n ->
    [one] So it is in 1 more row.
   *[other] So it is in { $n } more rows.
  }
draft-invented = { $n ->
    [one] { $names } is invented by the template: write the real person in their place.
   *[other] { $n } people are invented by the template: write the real ones in their place. They are { $names }.
}
draft-of-template = “{ $words }” is still the title of the template. It was changed in another language, not here.
draft-topic-withdrawn = The delegation that proposed this item has taken it back.
draft-topic-declined = This item was declined, and the delegation that proposed it was told so.
calling-attach = Add documents to { $name }
calling-attach-whole = Add documents for the whole meeting
calling-attach-note = Or drop files on an item: budget.en.pdf and budget.fr.pdf become one document in two languages.
calling-sending = Sending { $name }
calling-file-unfit = { $name } was not taken. { $why }
calling-file-not-sent = It could not be sent. Try again.
calling-paper = Document
calling-paper-symbol = Symbol of the document
calling-paper-title = Title of { $name }, { $language }
calling-paper-title-here = Title in this language
calling-paper-choose = Choose file
calling-paper-in = { $name }, { $language }
calling-paper-remove = Remove the document { $name }
calling-paper-without = Remove { $name }, { $language }
calling-where-paper = Document { $symbol }
calling-field-symbol = Symbol
calling-field-file = File
draft-paper-empty = It has no file yet. Choose one, or remove the document.
draft-paper-late = It comes after the deadline of the rules, and will be marked as late.
draft-paper-lacks = No file in { $languages }.
draft-file-gone = The file ({ $language }) is no longer here. Choose it again.
calling-left = { $n ->
    [one] “{ $title }” of { $date } left 1 item open.
   *[other] “{ $title }” of { $date } left { $n } items open.
}
calling-left-take = Take over
calling-left-taken = { $n ->
    [one] 1 item taken over
   *[other] { $n } items taken over
}
calling-carried = Carried over
calling-proposed = Proposed by { $member }
calling-what-it-lays = { $n ->
    [one] 1 document is laid before it.
   *[other] { $n } documents are laid before it.
}
calling-weekend = Weekend
calling-off = Day off
calling-off-where = { $n ->
    [one] 1 member
   *[other] { $n } members
}
calling-off-note = Marked: national public holidays, and the weekend of each state (Saturday and Sunday where no other is known), by the clocks there.
calling-photo = Family photo
calling-photo-order = Order
calling-photo-protocol = that of the protocol
calling-photo-own = one of its own
calling-photo-protocol-note = The host in the centre of the front row, then states, organisations and observers, in the order of the list.
calling-photo-own-note = From the front row, each from left to right; each stands where their number is.
calling-photo-set = order of the photo
calling-photo-forward = Move { $name } forward on the photo
calling-photo-back = Move { $name } back on the photo
calling-topic = Proposed by { $member }:
calling-topic-late = After the deadline: { $article }
calling-topic-take = Put on the agenda
calling-topic-take-of = Put on the agenda: { $title }
calling-topic-taken = Item of { $member } put on the agenda
calling-topic-decline = Decline
calling-topic-decline-of = Decline: { $title }
calling-topic-reason = Reason ({ $language })
