# Texts for the press: what the secretariat edits after a meeting, signs and publishes.

refusal-adopted-words = These words were adopted by the meeting: they are quoted as they stand. To leave them out, move the sentence out of the text; to change them takes a corrigendum by the body.
refusal-changed-meanwhile = Somebody else changed this meanwhile. Read what stands there now, and change that.
refusal-not-stale = Nothing is left to look at in this language.
refusal-bad-block = A block has a number of its own and at least one sentence.
refusal-other-entries = A sentence tells entries of the record of its own meeting.
refusal-unknown-sentence = This sentence does not stand in the draft.
refusal-no-neighbours = Only sentences that stand side by side in one block can be put in other words together.
refusal-sentences-stale = { $number ->
    [one] One sentence is still to be looked at in this language before it is signed off.
   *[other] { $number } sentences are still to be looked at in this language before it is signed off.
}
refusal-not-signed = Before it goes out, each official language is signed off by name. One of them is not, or it changed since.
refusal-other-blocks = What was sent is not what is to go out now. Look at the text again and publish it then.
refusal-other-words = What was sent is not what was signed. Look at the text again and publish it then.
refusal-other-record = This is not the record of this meeting’s readout.
refusal-other-version = This is not the version that the readout of this meeting is out in.
refusal-other-meeting = This is the text of another meeting.

press-title = Readout
press-edit = Edit the text
press-edit-note = The readout was composed from the record. Change it sentence by sentence, in each language, and sign each language off.
press-begun-note = People have changed this text. It goes out when each language is signed off.
press-saved = All changes kept
press-origin-generated = Generated
press-origin-edited = Edited
press-origin-written = Written
press-origin-adopted = Adopted
press-stale = To be looked at
press-still-right = Still right
press-no-words = No words in this language
press-erased = Erased
press-block-heading = Headline
press-block-date = Date
press-block-paragraph = Paragraph
press-block-list = List
press-block-quote = Quotation
press-block-caption = Caption
press-block-credit = Credit
press-block-note = Note
press-block-source = Source
press-change = Change
press-finish = Keep the change
press-leave = Leave as it was
press-entries = Told from
press-entry = Entry { $seq }
press-sign = Sign off { $language }
press-signed = Signed off by { $name }
press-unsigned = Not signed off
press-to-settle = { $n ->
    [0] Nothing left to look at
    [one] 1 sentence to look at
   *[other] { $n } sentences to look at
}
press-left-out = { $n ->
    [one] 1 adopted sentence left out
   *[other] { $n } adopted sentences left out
}
press-publish = Publish
press-published = This text is out.
press-leave-out = Leave out
press-put-back = Put back
press-yours = Your words
press-theirs = What stands there now
press-readers = The languages stand side by side, one sentence a row.
press-failed = The server does not answer. What you wrote stays here; try again.
press-move-up = Move up
press-move-down = Move down
press-download = Download the text with its proof
press-edit-side = Readout of { $side }
press-side-note = { $side } tells the meeting by itself and signs by itself: nobody else clears it, and its page says whose it is.
tellings = Tellings of this meeting
tellings-note = Each side may tell a meeting by itself. Nobody else has cleared what it says.
tellings-meeting = The meeting’s own
tellings-compare = Show side by side what each tells
tellings-silent = Says nothing of it
press-sides = Readouts of single sides
press-sides-note = A side tells the meeting by itself on a page of its own. Its delegation writes it on its page; where it asks you to, you write it for it.
press-sides-open = Choose a side
press-files = As a file (PDF or Word)
