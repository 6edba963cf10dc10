### Sheets for a meeting, on paper and as files: how they are offered, and what stands on them.

## How they are offered
print-sheets = Sheets to print
print-sheets-note = List of participants, agenda, nameplates, roll-call and more: as PDF, for Word, or as a table.
print-open = Choose a sheet
print-language = Language
print-untold = There are no sheets in these official languages: { $languages }.
print-paper = Paper
print-paper-a4 = A4
print-paper-letter = Letter
print-order = Order
print-order-protocol = Protocol order
print-order-member = By member
print-order-name = By name
print-readers = For whom
print-readers-note = What is closed to them is not on it. Names of the secretariat and the chair’s words stand only on the office’s own sheets.
print-for-public = For everybody
print-for-meeting = For all admitted
print-for-delegates = For delegations
print-for-secretariat = For the office and the chair
print-form-pdf = PDF
print-form-docx = Word
print-form-csv = Table
print-about-participants = Delegations, observers, offices, capacities, and how names are said.
print-about-attendance = A line to sign for each who is awaited.
print-fault-no-typeface = A PDF cannot show these letters, since no typeface here has them: { $letters }. Take the Word file: your program has typefaces of its own.
print-fault-too-long = The sheet took too long, and was given up. Take a smaller one, or the table.
print-fault-too-many = Many sheets are being made. Try again in a minute.
print-fault-broken = The sheet could not be made. What was wrong stands in the log of the server.

## What they are called
sheet-participants = List of participants
sheet-attendance = Attendance sheet

## What stands on them
sheet-page = Page { $number } of { $count }
sheet-foot = As of { $when }. { $readers }
sheet-for-public = For everybody
sheet-for-meeting = For all admitted to the meeting
sheet-for-delegates = For delegations
sheet-for-secretariat = For the secretariat and the chair
sheet-part-delegate = Delegations
sheet-part-observer = Observers
sheet-part-interpreter = Interpreters
sheet-part-secretariat = Secretariat
sheet-part-press = Press
sheet-number = No.
sheet-member = Member
sheet-sign = Code
sheet-member-spoken = As the member is said
sheet-name = Name
sheet-spoken = As the name is said
sheet-office = Office
sheet-capacity = Sits as
sheet-in-meeting = In the meeting
sheet-on-items = { $count ->
    [one] on item { $items }
   *[other] on items { $items }
}
sheet-chair = Chair
sheet-vice-chair = Vice-chair
sheet-rapporteur = Rapporteur
sheet-host = Host
sheet-head = Head of delegation
sheet-signature = Signature
sheet-came = Came
sheet-yes = Yes
sheet-no = No
