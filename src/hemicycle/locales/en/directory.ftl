# Bodies with a record, their members and offices, and lists of people that come in.

## A body
body-facts = Facts
body-names = Names
body-rules = Rules
body-rules-edition = Rules of procedure, edition { $edition }
body-languages = Languages
body-meetings = { $held } held, { $coming } to come
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
refusal-no-language = The body’s file names no languages.

## A meeting of the body
fault-not-on-that-day = { $name } sits for that member on other days than { $day }, by the record of the body{ $now ->
    [none] {""}
   *[other] . On that day it is { $now }
}
