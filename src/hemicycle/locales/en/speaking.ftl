# Before the day: who will speak on each item, and what they will say
speaking-title = List of speakers and statements
speaking-order-level = When an item is taken up, those who inscribed are called by level, heads of state first; among equals who inscribed first.
speaking-order-asked = When an item is taken up, those who inscribed are called in the order of inscribing.
speaking-until = The lists are closed at
speaking-none = The agenda has no items yet.
speaking-language = Language of the speech
speaking-behalf = On behalf of (a group, if any)
speaking-file-title = Statement { $name }
speaking-level = Level
level-head-of-state = Head of state
level-head-of-government = Head of government
level-deputy-head = Deputy head of state or government
level-minister = Minister
level-deputy-minister = Deputy minister
level-representative = Ambassador or representative
inscribe = Inscribe on the list
inscribe-do = Inscribe
inscribe-change = Change
inscribe-withdraw = Withdraw from the list
inscribe-closed = The list of speakers is closed. In the meeting the floor is asked for.
inscribe-over = The item has been taken up. In the meeting the floor is asked for.
inscribed-place = You are number { $place } on the list.
inscribed-title = Who inscribed
inscribed-nobody = Nobody has inscribed.
speaks-in = speaks in { $language }
speaks-for = on behalf of
speaking-by-video = Speaks by recorded video
speaking-by-video-note = Then nobody of your delegation need be in the room: the chair gives it the floor for what was recorded.
speaks-by-video = by video
speaking-video-there = Recorded statement handed in
speaking-video-missing = No recorded statement handed in yet
speaking-video-hand-in = Hand in the recorded statement
take-off-list = Take off
take-off-ask = { $name } is taken off the list of this item.
take-off-yes = Take { $name } off
speaking-order-change = Change the order
speaking-order-title = Order of those inscribed
speaking-order-within = Within a level speakers may change places. Drag a row, or use its arrows (Alt with the arrow keys). The reason stands on the record.
speaking-order-any = Speakers may change places. Drag a row, or use its arrows (Alt with the arrow keys). The reason stands on the record.
speaking-order-place = Place of { $name }
speaking-order-up = Move { $name } up
speaking-order-down = Move { $name } down
speaking-order-unfit = Give each speaker a place of their own, from 1 to { $n }. The places marked are given twice, or are none of the list.
speaking-order-reason = Reason
speaking-order-save = Save the order
speaking-ordered-why = Put in order by hand: { $reason }
speaking-ordered = Put in order by hand.
hand-in = Hand in your statement
hand-in-do = Hand in
hand-in-instead = Hand in anew
hand-in-back = Take the statement back
hand-in-note = Interpreters and the secretariat read it at once; everybody else once you have spoken, marked “check against delivery”.
hand-in-after = Your delegation has spoken. What you hand in now can be read at once by whoever follows the item.
handed-in = handed in
handed-in-note = Handed in. Interpreters and the secretariat can read it; nobody else before you have spoken.
statement-words = Text
statement-file = File (PDF, DOCX or ODT, up to { $mb } MB)
statement-file-there = File handed in
statement-file-drop = remove it
statement-in = Statement: { $languages }
statement-closed = Not delivered yet: for interpreters and the secretariat alone.
statements = Statements
statements-note = As handed in by those who have spoken. What was said is what counts.
speakers-count = { $n ->
    [0] Nobody has inscribed
    [one] { $n } speaker inscribed
   *[other] { $n } speakers inscribed
  }
statements-count = { $n ->
    [0] no statement handed in
    [one] { $n } statement handed in
   *[other] { $n } statements handed in
  }
speakers-open = List of speakers and statements
