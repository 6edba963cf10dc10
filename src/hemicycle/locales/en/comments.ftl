# What readers write under a text
comments-title = { $n ->
    [0] Comments
    [one] { $n } comment
   *[other] { $n } comments
}
comments-none = No comment yet.
comments-closed = Comments are closed.
comment-leave = Leave a reply
comment-rule = Your name is shown, your address never. No account is needed.
comment-words = Your comment
comment-name = Name
comment-mail = Email, if you like
comment-mail-help = Never shown. By it you are known the next time.
comment-trap = Leave this field empty
comment-send = Send
comment-preview = Preview
comment-working = Sending …
comment-looks = As it will be shown
comment-reply = Reply
comment-report = Report
comment-answering = In reply to { $name }.
comment-answer-none = Write a separate comment instead
comment-office = Press office
comment-changed = changed
comment-not-sent = Your comment has not been sent yet. Please see the note at the field.
comment-fault-missing = Please write something here.
comment-fault-too-long = { $n } characters at most.
comment-fault-not-an-address = This is no email address. The field may be left empty.
comment-fault-too-often = Many comments came from your network just now. Please send it again in a minute.
comment-yours = Your comment
comment-state-waiting = Your comment is being read. It is published once it has been.
comment-state-published = Your comment is published.
comment-state-refused = Your comment was not published.
comment-state-taken-back = You took your comment back. Nothing of it is kept.
comment-refused-for = The reason: { $reason }.
comment-reason-off-topic = off topic
comment-reason-attack = attacks a person
comment-reason-personal = personal data
comment-reason-unlawful = unlawful
comment-change = Change it
comment-change-until = You may change it or take it back until
comment-change-do = Save the change
comment-take-back = Take it back
comment-too-late = The time for changes is over. Nothing was changed.
comment-back = Back to the text
comment-keep-address = This page is yours alone: keep its address to see later what became of your comment.
comment-report-title = Report this comment?
comment-report-what = Somebody of the press office reads it again. You are not named, and the writer is not told.
comment-report-done = Thank you. The press office looks at it.
comment-reported = The comment
comment-rule-first = A first comment is read before it is published.
comment-rule-always = Each comment is read before it is published.
comment-rule-never = Comments are published at once.
comments-pages = Pages of comments
comments-before = Earlier comments
comments-after = Later comments
comment-answers-gone = In reply to a comment that is not there any more.
comment-answers-one = You are replying to
comment-answers-which = this comment
comment-fault-closed = Comments have been closed meanwhile. What you wrote still stands here, so that you can copy it.
comment-fault-already = The same words under this name have been received already.
# The office
moderation-title = Comments to read
moderation-parts = Parts of the list
moderation-waiting = To read
moderation-reported = Reported
moderation-spam = Spam
moderation-published = Published
moderation-refused = Refused
moderation-empty = All read
moderation-empty-why = What readers write stands here until you have read it.
moderation-read = The comment that you are reading
moderation-under = Under
moderation-gone = The text under which it stood is not out any more.
moderation-publish = Publish
moderation-refuse = Refuse
moderation-refuse-for = Refuse, with a reason that its writer is told
moderation-spam-do = Spam
moderation-undo = Undo
moderation-did-published = Published:
moderation-did-refused = Refused:
moderation-did-spam = Put with spam:
moderation-did-taken-back = Taken back by its writer:
moderation-decided = { $by } decided this one meanwhile. Nothing was changed.
moderation-answer = Reply as { $name }
moderation-answer-do = Reply
moderation-answer-publish = Publish it and reply
moderation-known = What is known
moderation-who = Who writes
moderation-mail = Email, not shown
moderation-language = Page in
moderation-signs = Signs of spam
moderation-no-signs = None.
moderation-no-score = A sign decides nothing: you do.
moderation-sign-links = Many links
moderation-sign-mixed-letters = Letters that look alike
moderation-sign-claims-office = Name of the office
moderation-sign-no-proof = No proof of work
moderation-sign-filled-trap = Filled a hidden field
moderation-reports = { $n ->
    [one] Reported once
   *[other] Reported { $n } times
}
moderation-rule = Rule for this body
moderation-reading-first = The first comment of a reader is read before
moderation-reading-always = Every comment is read before
moderation-reading-never = Published at once, unless there are signs of spam
moderation-reading-closed = No comments
moderation-save = Save
moderation-key-move = next, previous
moderation-key-answer = reply
moderation-keys-off = Turn keys off
moderation-keys-on = Turn keys on
# Where it is kept
place-comments = Comments of readers
place-comments-holds = Names, email addresses and what they wrote
place-comments-from = the day they were written
comments-to-read = { $n ->
    [0] Comments
    [one] { $n } comment to read
   *[other] { $n } comments to read
}
moderation-taken = Its writer took this one back meanwhile. Nothing was changed.
moderation-changed = This one was changed meanwhile. Please read it again: nothing was decided.
moderation-no-body = Meetings of no body
