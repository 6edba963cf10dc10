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
refusal-not-joint = Only a joint text is cleared by those it names.
refusal-deadline-passed = The time is over already. Choose a later one.
refusal-nobody-asked = Not everyone whom the text names has been asked about each sentence as it is now. Ask them, and wait for their answers.
refusal-own-text = A text of one side stays that side’s own.
refusal-other-side = Each side answers for itself alone.
refusal-not-theirs = Of this sentence your delegation is not asked, or it stands in the text no more.
refusal-clearing-over = The time is over: no more answers are taken.
refusal-already-answered = Your delegation has answered on these words. Take that answer back first.
refusal-not-answered = There is no answer to take back.
refusal-not-cleared = { $number ->
    [one] One of those whom the text names has not cleared it. It cannot go out as joint; as a summary it can.
   *[other] { $number } of those whom the text names have not cleared it. It cannot go out as joint; as a summary it can.
}
refusal-unknown-role = By the rules of the body, nobody signs this text as that.
refusal-not-your-turn = Others sign before, in the order that the rules of the body set.

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
press-entries = Told from record entries
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
press-apart = Left out
press-put-back = Put back
press-yours = Your words
press-theirs = What stands there now
press-readers = The languages stand side by side, one sentence a row.
readout-as-joint = Joint communiqué
readout-as-joint-note = Cleared by all those named.
readout-as-summary = { $chaired ->
    [no] Readout of the secretariat
   *[yes] Chair’s summary
}
readout-as-summary-note = { $chaired ->
    [no] It binds the secretariat alone, and not those whom it names.
   *[yes] It binds whoever presided alone, and not those whom it names.
}
press-here = Also here: { $names }
press-types = { $name } is typing
press-failed = The server does not answer. What you wrote stays here; try again.
press-move-up = Move up
press-move-down = Move down
press-download = Download the text with its proof
press-edit-side = Readout by { $side }
press-side-note = This readout binds its author alone ({ $side }), who signs it: nobody else clears it, and its page says whose it is.
tellings = Tellings of this meeting
tellings-note = Each side may tell a meeting by itself. Nobody else has cleared what it says.
tellings-meeting = The meeting’s own
tellings-compare = Show side by side what each tells
tellings-silent = Says nothing of it
press-sides = Readouts of single sides
press-sides-note = A side may give its own account of the meeting, on a page of its own. Its delegation writes it on the delegation’s page. For a guest, who has no such page, and for whoever asks you to, you write it here: it is published as theirs, and signed as they say.
press-sides-open = Choose a side
press-files = As a file (PDF or Word)
press-write = Write below
press-show-rest = Show the rest, { $n } characters
press-write-as = Stands
press-write-on = in this block
press-write-as-paragraph = as a paragraph of its own
press-write-as-list = as the first line of a list
press-write-as-lead = as the lead under the headline
press-write-as-quote = as a quotation
press-keep-new = Add the sentence
press-split = Split
press-begin = Begin a paragraph here
press-join-before = Join to the paragraph before
press-join = Join with the next
press-lines = One line is one sentence, and in each language there are as many.
press-role-drafter = Drafter
press-role-head = Head of the press office
press-role-spokesperson = Spokesperson
press-sign-as = Sign off { $language } as: { $role }
press-as-joint = Joint text
press-as-joint-note = It speaks for all whom it names: each is asked to clear what is theirs, and only then does it go out.
press-as-summary = { $chaired ->
    [no] Readout of the secretariat
   *[yes] Chair’s summary
}
press-as-summary-note = { $chaired ->
    [no] It binds the secretariat alone, and needs nobody’s consent.
   *[yes] It binds whoever presided alone, and needs nobody’s consent.
}
press-as-own = A side’s own text
press-as-own-note = It is told from one side, and needs nobody’s consent.
press-turn-joint = Make it a joint text, which all whom it names clear first
press-turn-summary = { $chaired ->
    [no] Turn into the secretariat’s own readout
   *[yes] Turn into the chair’s summary
}
press-publish-as-joint = Publish as joint text
press-publish-as-summary = { $chaired ->
    [no] Publish as the secretariat’s readout
   *[yes] Publish as the chair’s summary
}
press-publish-as-own = Publish as the side’s own
clearing-ask = Ask for clearance
clearing-ask-again = Ask again, or extend
clearing-ask-note = Beside each sentence stand the codes of those for whom it speaks. What the meeting adopted is quoted, and asked of nobody. What was cleared on the same words stays cleared.
clearing-within = Answers within
clearing-minutes = { $n } minutes
clearing-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
clearing-until = Answers until
clearing-is-over = The time for answers is over
clearing-remind = Remind those who are silent
clearing-link = Links to hand on
clearing-silence-none = Silence is not consent.
clearing-silence-consent = By the body’s rules, silence until the time is consent.
clearing-stopped = It cannot go out as a joint text now: not everybody has cleared it. As a summary it can.
clearing-by = Asked for by { $name }
clearing-take-over = Take over
clearing-stand-cleared = cleared
clearing-stand-counter = other words asked for
clearing-stand-refused = refused
clearing-stand-part = cleared in part
clearing-stand-silent = no answer
clearing-verdict-cleared = cleared
clearing-verdict-counter = other words asked for
clearing-verdict-refused = refused
clearing-verdict-open = no answer
clearing-theirs = { $n ->
    [0] No sentence speaks for you
    [one] One sentence speaks for you
   *[other] { $n } sentences speak for you
}
clearing-what = The text goes out as a joint one only if each of those whom it names has cleared what speaks for them. What the meeting adopted is quoted, and is not to be cleared.
clearing-answer-until = Answer before
clearing-left = { $n ->
    [0] All are answered
    [one] One is not answered
   *[other] { $n } are not answered
}
clearing-else = What is not cleared by then does not go out as joint. It can go out as the chair’s summary, which binds the chair alone.
clearing-becomes = This text is no longer a joint one: it binds the chair alone, and nobody is asked.
clearing-sentence = Sentence { $n }
clearing-adopted = Sentence { $n }, adopted by the meeting: quoted
clearing-clear = Clear
clearing-counter = Ask for other words
clearing-refuse = Refuse
clearing-refuse-what = Then the text cannot go out as joint as long as this sentence is in it.
clearing-your-words = Your words in { $language }
clearing-reason = Reason, read by the press office alone (optional)
clearing-optional = optional
clearing-send = Send these words
clearing-take-back = Take the answer back
press-due = Goes out by itself on
press-due-note = Under embargo until then: the public sees nothing of it. Any change of the text stops it.
press-due-lapsed = The text has changed since a time was set: it does not go out by itself. Sign it anew and set a time. It was to go out on
press-due-late = It was to go out by now, and did not. Publish it by hand: you are told then what stands in the way. It was due on
press-due-set = Publish at a set time
press-due-change = Change the time
press-due-time = Date and time
press-due-help = By clocks that now show { $now }.
press-due-keep = Keep this time
press-due-take-back = Do not publish by itself
refusal-no-time = A date or a time is missing, or is not one.
refusal-not-due = Its time has not come yet.
refusal-not-scheduled = No time was set.
items = Publications
items-note = What a body publishes without a meeting: an advisory, a statement, a programme. Each goes the way of a readout: signed in every language, published now or at a set time, corrected, withdrawn.
items-begin = Begin a publication
items-body = Published by
items-kind = Kind
items-languages = Fill in the languages in which it is to appear. A language that is begun has a headline.
items-field-headline = Headline
items-field-lead = Lead (one or two sentences)
items-field-text = Text, a line a paragraph
item-advisory = Advisory
item-programme = Programme
item-readout = Readout
item-communique = Communiqué
item-statement = Statement
item-decision = Decision
item-remarks = Remarks
item-photo-release = Photo release
item-stands-draft = Draft
item-stands-due = Goes out
item-stands-published = Published
item-stands-withdrawn = Withdrawn
press-edit-note-alone = Change it sentence by sentence, in each language, and sign each language off.
press-block-lead = Lead
refusal-no-headline = Each language that is begun needs a headline, and one language at least.
refusal-no-body = Say which body publishes it.
refusal-too-many = This body has begun too many publications today. Go on tomorrow.
published-on = Published
corrected-on = Corrected
download-picture = Download the picture
paragraph-link = Link to paragraph { $n }
source-named = Source:
earlier-versions = Earlier versions:
download-text = Download
item-told-in = This has not come out in the language of the page. It is shown in { $language }.
refusal-closed-item = A sentence tells of an item that is closed ({ $item }): “{ $sentence }” Release the item, or leave the sentence out.
texts-left = These texts still hold what was erased. Nothing of it is shown to the public; the server goes on trying.
texts-left-sentences = { $n ->
    [one] 1 sentence
   *[other] { $n } sentences
}
clearing-letters = { $n ->
    [0] No letter was written.
    [one] A letter goes to 1 person; within an hour nobody is reminded twice.
   *[other] Letters go to { $n } people; within an hour nobody is reminded twice.
}
clearing-unreached = { $n ->
    [one] Of 1 person no address is known: hand on the link.
   *[other] Of { $n } people no address is known: hand on the links.
}
error-clearing-ended-title = This link is over
error-clearing-ended = The time for answers is over, or the text has been published. What your delegation answered stands on its page.
press-chain = Who signs each language off
press-chain-one = One signature
archive = Archive
archive-words = Words
archive-all = All
archive-year = Year
archive-find = Search
archive-found = Publications
archive-nothing = Nothing was found
archive-nothing-why = What was published was searched in all its languages. Every word must stand in the text, whatever its case and accents.
archive-without-q = Without these words
archive-without-kind = Of any kind
archive-without-body = Of any body
archive-without-year = Of any year
refusal-not-adopted = No meeting adopted these words: they take no corrigendum.
press-origin-corrected = Adopted, corrected
press-corrected-by = as corrected by a corrigendum
press-corrigendum = Correct by a corrigendum
press-corrigendum-why = The meeting adopted these words, and only the body changes them. Have it adopt a corrigendum, at a meeting or in writing: a text whose first paragraph says what it corrects, and whose next one reads as the sentence is to read. Then take it over here: it stands on the record of the meeting, the sentence reads so in every text, and is looked at again in each language.
press-corrigendum-stands = As adopted
press-corrigendum-offered = Adopted by the body since
press-corrigendum-none = The body has adopted nothing since that reads like this sentence.
press-corrigendum-call = Call a meeting, or a procedure in writing
press-corrigendum-take = Take over as corrigendum
press-corrigendum-side = The meeting adopted these words, and only the body changes them. Ask the secretariat for a corrigendum: your text follows it.
press-corrigendum-entry = Corrigendum: entry
refusal-not-in-office = Only who holds the office “{ $office }” on the record of the body signs this step{ $n ->
        [0] , and nobody holds it today
       *[other] : { $names }
    }.
press-signer = Signed by who holds the office “{ $office }”: { $names }
press-signer-nobody = Signed by who holds the office “{ $office }”. Nobody holds it today: name a holder on the page of the body.
press-signer-any = The body’s rules name no office for this step: anybody who may publish signs it.
press-keys = Keys
press-keys-note = They work where a sentence has the focus: press Tab to reach the sentences, or click one. None works while you type.
press-key-sentence = sentence
press-key-language = language
press-key-edit = change it
press-key-finish = keep the change
press-key-leave = leave it as it was
press-key-move = move the sentence up or down
press-key-next = next to look at
press-key-help = these keys
press-nothing-to-settle = Nothing left to look at.
press-kept = You typed this earlier on this device and did not finish it.
press-keys-close = Close
clearing-board = Clearing
clearing-board-open = Open the board
clearing-at-a-look = Who has cleared
clearing-of = of { $n } cleared
clearing-by-side = By delegation
clearing-side = Delegation
clearing-sentences = Theirs
clearing-answer = Answer
clearing-who = By
clearing-open-wording = What is open
clearing-to-sentence = To sentence { $n }
clearing-then = What can go out now
clearing-goes = Everybody whom it names has cleared it.
