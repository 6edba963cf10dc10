# The newsroom: corrections and withdrawals, the register of decisions, the front page, standing pages.

publication-withdrawn = Publication withdrawn
withdrawn-by-office = Publication withdrawn on { $at } by the secretariat.
withdrawn-on = Withdrawn on
withdrawn-why = Reason:
withdrawn-text = The text is no longer published. That it was, and that it was withdrawn, stands on the record.
withdraw-publication = Withdraw the publication
notes-note = What was corrected
notes-note-help = The public reads this beside the text, in feeds and in the archive. Write it in each language, or in none.
notes-reason = Why it is withdrawn
notes-reason-help = The public reads this in place of the text, in each language.
changes-title = What changed between version { $before } and version { $after }
changes-note = What stood in the earlier version alone is struck through; what is new is underlined.
changes-version = Version { $n }
changes-del = Taken out:
changes-ins = New:
changes-nothing = not in this version
changes-back = Back to the text
changes-compare = Compare the versions
