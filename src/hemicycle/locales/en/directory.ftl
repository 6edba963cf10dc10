# Bodies with a record, their members and offices, and lists of people that come in.

## A body
body-facts = Facts
body-names = Names
body-rules = Rules
body-rules-edition = Rules of procedure, edition { $edition }
body-languages = Languages
body-meetings = { $held } held, { $coming } to come
body-meetings-none = None yet.
body-meetings-more = { $n ->
    [one] 1 more
   *[other] { $n } more
}
body-changed = The body’s record says otherwise by now
body-changed-left-by-then = { $name } does not sit there on that day. By the record it is { $due }.
body-changed-came-since = { $name } came to the delegation of { $about } since the meeting was called, and has no seat in it.
body-changed-nobody = nobody
body-changed-other-office = { $name } is “{ $has }” on the list. By the record, on that day: “{ $due }”.
body-changed-no-member-then = { $about } stands among the members, and is none on that day.
body-changed-member-missing = { $about } is a member on that day, and does not stand among the members.
body-changed-other-member = { $about } has another name or another standing on that day.
body-changed-other-order = The members stand in another order.
body-changed-other-rules = The rules of procedure are others ({ $due }).
body-changed-other-body = The rules are those of { $has }.
body-changed-fixed = Rules and members stand in the meeting’s first entry and cannot be changed: call it anew.
body-changed-later = An office is corrected once the meeting is over.
body-changed-presides = Whoever presides is not replaced from here: the chair is handed over in the room, or the meeting is called anew.
body-changed-take = Take the record’s state over
body-changed-take-note = Whoever sits there now gets a seat and a link; the link of whoever left opens nothing any more. Each step stands on the meeting’s record.
body-changed-anew = Call it anew
body-page = Page
body-page-open = public, without addresses
body-page-closed = closed, for the secretariat and the members
body-page-see = See it as the public does
body-record = The record, to verify
body-foot = Addresses never stand on this page; they are in the register.
bodies-office-note = The bodies whose rules are known here. A body with a record has members, offices and delegations by date; its meetings go by it.
body-begun = Has a record
body-begin = Begin its record
body-begin-note = The record begins with the body’s file, edition { $edition }, and its { $n ->
    [one] first member
   *[other] { $n } first members
}. From then on it is the truth: who belongs to the body, who holds its offices, who sits for whom, each from a day to a day.
body-begin-brings = With it each delegation has a page of its own, with what awaits it by deadline, for its head and whom the head lets in; meetings are called with the people of the day.
body-no-record = The body of this meeting has no record yet, so its delegations have no page of their own, and its people are known by this meeting’s list alone.
as-on = As on
as-on-show = Show
as-on-today = Today
as-on-note = Offices, members and names below are those of this day.
from-to = { $since } to { $until }
since-day = since { $day }
until-day = until { $day }
on-this-day = on this day
offices = Offices and who held them
offices-note = a readout names the holder of its day
offices-none = No offices stand on the record yet.
office-vacant = vacant
two-holders = two at once
two-holders-on = More people hold this office on { $day } than it has seats. Change the days of one of them.
name-erased = Name erased
members = Members
members-count = { $members ->
    [one] 1 member
   *[other] { $members } members
}{ $observers ->
    [0] {""}
    [one] , 1 observer
   *[other] , { $observers } observers
}
members-find = Name, code or person
members-none = The body’s file names no members: those who are invited are its members.
head-of-delegation = Head of delegation
delegation = Delegation
delegation-none = Nobody is named for it on this day.
member-since = Member since
member-suspended = Suspended
member-former = Former member
observer-of-body = Observer
member-names = Names by date
no-address = no address
not-accredited = Not accredited yet
people-count = { $n ->
    [one] 1 person
   *[other] { $n } people
}
rank-head = Head
rank-alternate = Alternate
rank-adviser = Adviser
rank-delegate = Delegate
name-short = short
call-a-meeting = Call a meeting

## Its record, in sentences
body-told-title = { $name }: the record
body-told-heading = What was entered
body-told-note = { $n ->
    [one] One entry
   *[other] { $n } entries
}, the last first. Names that were erased stand nowhere any more.
body-told-entry = entry { $n }
body-told-newer = Later entries
body-told-older = Earlier entries
body-told-body-begun = the record begins with the rules of procedure, edition { $edition }, and { $n ->
    [one] 1 member
   *[other] { $n } members
}.
body-told-edition-adopted = from here on the rules of procedure are those of edition { $edition }.
body-told-body-released = the record is open to everybody.
body-told-member-admitted = { $member } is { $belongs ->
    [observer] an observer
   *[other] a member
} from { $since } on.
body-told-membership-ended = { $member }: the last day of belonging is { $until }.
body-told-member-suspended = { $member }: rights rest from { $since }{ $until ->
    [none] {" on"}
   *[other] {" "}to { $until }
}.
body-told-suspension-lifted = { $member }: the last day of the suspension is { $until }.
body-told-member-named = { $member } is called “{ $name }” from { $since } on.
body-told-person-entered = { $person } is named on this record.
body-told-person-corrected = the name of { $person } is corrected.
body-told-person-erased = words of entry { $target }, about a person, are erased.
body-told-office-established = the office “{ $office }” is established{ $member ->
    [none] {""}
   *[other] , of { $member }
}.
body-told-office-abolished = the office “{ $office }” has its last day on { $until }.
body-told-office-taken = { $person } holds the office “{ $office }” from { $since }{ $until ->
    [none] {" on"}
   *[other] {" "}to { $until }
}{ $member ->
    [none] {""}
   *[other] , for { $member }
}.
body-told-tenure-dated = { $person }, “{ $office }”: first day { $since ->
    [none] not stated
   *[other] { $since }
}, last day { $until ->
    [none] open
   *[other] { $until }
}.
body-told-tenure-struck = that { $person } held the office “{ $office }” (entry { $entry }) had been entered in error, and is struck.
body-told-delegate-listed = { $person } comes into the delegation of { $member ->
    [none] nobody
   *[other] { $member }
} by a list, as { $rank ->
    [head] head
    [alternate] alternate
    [adviser] adviser
   *[other] delegate
}.
body-told-delegate-named = { $person } sits for { $member ->
    [none] nobody
   *[other] { $member }
} as { $rank ->
    [head] head
    [alternate] alternate
    [adviser] adviser
   *[other] delegate
}{ $since ->
    [none] {""}
   *[other] {" "}from { $since } on
}.
body-told-delegate-dated = { $person } in the delegation of { $member ->
    [none] nobody
   *[other] { $member }
}: first day { $since ->
    [none] not stated
   *[other] { $since }
}, last day { $until ->
    [none] open
   *[other] { $until }
}.
body-told-delegate-withdrawn = whom entry { $target } had brought by a list is taken back, with all words.

## What is entered
enter = Enter
first-day = First day
last-day = Last day
add-holder = Add a holder
add-office = Add an office
add-member = Add a member
person-name = Name, as the person writes it
person-family = Family name, as it stands in the name
person-pronounced = How it is said
holder-of-member = Sits for
holder-beside = Together with who holds it now
holder-note = Whoever holds the office until then leaves it on the day before.
office-id = Short name, in small letters
office-charge = Kind
office-of-member = Of a member
office-rank = Rank
office-seats = Held by how many at once
charge-chair = Chair
charge-vice-chair = Vice-chair
charge-rapporteur = Rapporteur
charge-secretary = Secretary
charge-other = Another office
change-days-of = Change the days of { $name }
member-as = As
name-member = Change its name
wikidata = Wikidata id
suspend-member = Suspend
lift-suspension = Lift the suspension
end-membership = End the membership
make-head = Make head
leaves = Leaves
correct-name = Correct the name
erase-person = Erase
erase-person-note = Every word about this person is erased from the record for good. What was held, and when, stands.
erase-person-yes = Erase for good
adopt-edition = Adopt a new edition of the rules
adopt-edition-note = Languages, the rotation of the chair, quorum and all other rules are then those of this file, under its own name of the edition. Members stay as the record has them; meetings that were convened keep their rules.
edition-file = The body’s file (TOML)
edition-faulty = This file is no edition of the rules
release-body = Open the record to the public
release-body-note = All that stands on the record is then open to everybody, and it is not closed again.
field-misfilled = { $field }: this is missing, or is not of the form that it should have.

## Lists
lists = Lists that came in
lists-none = None yet.
list-people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
list-undo = Take back
list-undo-ask = { $n ->
    [one] The one person whom this list brought is removed, with the name and all addresses.
   *[other] The { $n } people whom this list brought are removed, with names and addresses; nobody else.
}
list-undo-yes = Take the list back
list-undone = Taken back
export-csv = Export CSV
export-xlsx = Export XLSX

## Fields of a list
plate-of-member = Code
field-name = Name
field-family = Family name
field-given = Given name
field-member = Member
field-email = E-mail
field-phone = Phone
field-role = Role
field-office = Office
field-title = Title
field-language = Language
field-organisation = Organisation
field-gender = Gender
field-since = Since
field-until = Last day
field-number = Number
field-badge = Badge
field-arrival = Arrival
field-born = Born
field-weight = Votes
field-state = State of registration
field-person = A person (not a body)
field-barred = Barred
field-remark = Remark
field-words = Name
field-tenure = Holder
field-rank = Rank
field-seats = Seats
field-wikidata = Wikidata id
field- = A field

## Refusals
refusal-already-begun = This body has a record already.
refusal-other-body = These are the rules of another body, { $given }.
refusal-same-edition = The body has this edition, { $edition }, already. Give the new one a name of its own.
refusal-already-member = { $member } is a member on that day.
refusal-already-ended = { $member } has its last day already.
refusal-already-suspended = { $member } is suspended on that day.
refusal-not-suspended = { $member } is not suspended on that day.
refusal-unknown-person = Nobody of this record is { $person }.
refusal-unknown-office = The body has no office { $office }.
refusal-office-ended = The office { $office } has ended by then.
refusal-one-person = Say who takes the office: somebody who is on the record, or a name.
refusal-unknown-tenure = That time in an office is not on the record, or was struck.
refusal-unknown-delegate = That person is in no delegation.
refusal-list-empty = The list has nobody to take.
refusal-no-such-list = That list is not on the record: perhaps it was taken back already.
refusal-in-office = Somebody of this list holds an office by now. Strike that first; or remove people one by one.
refusal-named-since = Somebody of this list was named or corrected since. Remove people one by one.
refusal-entered-already = This was entered before, with other words. Load the page again.
refusal-not-a-member = { $member } does not belong to the body on that day.
refusal-ends-before-it-starts = The last day is before the first.
refusal-no-language = The body’s file names no languages. Name them in it (languages = ["en", "fr"]) and load it as a new edition; then begin its record.

## A meeting of the body
fault-not-on-that-day = { $name } sits for that member on other days than { $day }, by the record of the body{ $now ->
    [none] {""}
   *[other] . On that day it is { $now }
}

## A list comes in
import-a-list = Import a list
import-note = A list of delegations or people, as a spreadsheet or another system saves it: CSV, text with tabs, XLSX or JSON, up to 4 MB.
import-file = File
import-promise = You see first what would come in. Nothing is written before you confirm it, nothing in a file runs, and passwords or passport numbers are not taken.
import-look = Look at it
import-other-file = Choose another file
import-rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
import-read-as = read as { $encoding }
import-hidden = hidden: { $columns } columns, { $rows } rows, { $sheets } sheets
import-new = { $n ->
    [one] new person
   *[other] new people
}
import-changed = changed
import-there = { $n } as they are here already
import-perhaps = perhaps there already, or twice
import-perhaps-note = decide each
import-faulty = { $n ->
    [one] row with a fault
   *[other] rows with a fault
}
import-faulty-note = left out until mended
import-as-read = As we read it
import-with-before = with the row before each
import-which = Which rows
import-which-look = To look at
import-which-changed = Changed
import-which-all = All
import-row = Row
import-column = What column { $column } holds ({ $heading })
import-none-look = Nothing to look at: every row can be taken as it stands.
import-none-changed = Nobody who is here already is changed.
import-none-all = The file has no rows.
import-cut = { $n } more rows are not shown here; they are taken.
import-how = How the file is read
import-heading-row = Row of headings
import-office-language = Language of the offices
import-sheet = Sheet
import-separator = Columns are parted by
separator-comma = a comma
separator-semicolon = a semicolon
separator-tab = a tab
separator-bar = a bar
import-encoding = Letters are read as
import-unsure = This is a guess: choose the one that reads right.
import-read-again = Read it so
encoding-cp1252 = Windows, West
encoding-mac_roman = Mac, West
encoding-cp1250 = Windows, Central Europe
encoding-cp1251 = Windows, Cyrillic
encoding-cp1253 = Windows, Greek
encoding-cp1254 = Windows, Turkish
encoding-cp1256 = Windows, Arabic
encoding-iso8859_2 = ISO 8859-2
encoding-iso8859_15 = ISO 8859-15
import-decide = To decide
import-mend = Mend or leave out
import-key-n = The key N goes from one to the next.
import-at = row { $row }, column “{ $column }”
import-line = (line { $n } of the file)
import-left-empty = the person is taken, this cell left empty
import-instead = What stands in column { $column } of row { $row }
import-mend-it = Mend
import-leave = Leave the row out
import-empty-it = Leave empty
import-more-faults = { $n } more are named once some of these are mended.
import-no-members = Not members of the body
import-no-members-note = Their people come as guests, or not at all. Add those that are members: from today on, under this code. Empty the code of the others.
import-code-of = Code of { $name }
import-admit = { $n ->
    [one] Add it as a member
   *[other] Add these { $n } as members
}
import-same-person = The same person?
import-here-is = Here:
import-same-new-address = The same
import-another = Another
import-decided-two = another person
import-keep-row = Keep row { $row }
import-keep-both = Keep both
import-now-one = row { $row } alone
import-now-both = both
import-told = Told
import-merged = Rows { $first } and { $second } are alike: { $name } is taken once.
import-mailbox = Rows { $first } and { $second } share an address; each gets a link of their own.
import-capitals = Row { $row } has the family name in capitals. Write instead:
import-row-left = Row { $row }:
import-left-empty-row = empty
import-left-sum = a line of sums, left out
import-left-hidden = hidden in the spreadsheet, left out
import-left-withdrawn = withdrawn, left out
import-left-body = not a person, left out
import-left-left = left out
import-take = Take it
import-undo-note = You can take the whole list back as long as nobody of it holds an office or was named anew.
import-cancel = Cancel
import-confirm = Import { $people ->
    [one] 1 person
   *[other] { $people } people
}{ $left ->
    [0] {""}
   *[other] , leave out { $left }
}
import-foot = Cells that begin with =, +, - or @ are read as text; nothing in a file runs.
field-ignored = not taken
unreadable-no-file = Choose a file first.
unreadable-no-text = This is no text: save it as CSV or XLSX.
unreadable-quotes = A quotation mark is opened and not closed, or a cell is very long. Save it as XLSX.
unreadable-no-workbook = The workbook cannot be read. Open it in a spreadsheet and save it again as XLSX.
unreadable-no-sheet = The workbook has no sheet that is seen.
unreadable-too-large = The workbook is too large.
unreadable-encrypted = The workbook has a password. Save it without one.
unreadable-strict = The workbook is “Strict Open XML”. Save it as “Excel workbook (.xlsx)”.
unreadable-no-json = This is no JSON that can be read.
unreadable-no-people = The JSON holds no list of people.
list-fault-bad-address = This is not an address of mail.
list-fault-unknown-member = No member of the body is called so.
list-fault-no-name = The row has no name.
list-fault-unknown-role = What is this person in the delegation?
list-fault-date-like = “{ $column }” is a date here. The spreadsheet may have made it one: what stood there?
list-fault-either-day = The day can be read in two ways. Which is it?
list-fault-no-day = This is not a day.
list-fault-no-such-day = There is no such day.
list-fault-no-number = This is not a number.
list-fault-no-stored-value = A formula without a stored value: open the file in a spreadsheet and save it, or write the value.
list-fault-error-value = The spreadsheet shows an error here.
list-fault-text-unreadable = There is a character that nobody sees. Write it without.
list-fault-text-too-long = This is too long.
list-fault-text-empty = Nothing can be seen there.
list-near = Did you mean { $near }?
list-pair-differs = One name and one address, twice in the file, with another role or office. Which holds?
list-pair-perhaps = One name in one delegation, with two addresses: one person, or two?
list-pair-address = One address stands at two names of two delegations. One of them is an error.
error-draft-gone-title = The list is here no more
error-draft-gone = A list that was looked at is kept for two hours, and not over a restart. Choose the file again: nothing of it was written.
