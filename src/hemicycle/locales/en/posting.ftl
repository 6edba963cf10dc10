# Posts at networks, and the office's pages about them.

post-corrected = Corrected: { $title }

place-posts = Posts at networks
place-posts-holds = The words of what was posted, and the networks’ answers
place-posts-from = the day it was posted
place-post-wishes = What the office wrote for networks
place-post-wishes-holds = Words and alternative texts for posts, and the accounts at networks
place-post-wishes-from = the day they were written
mail-kind-sign-in-ends = The end of a sign-in at a network

## Accounts

post-accounts = Accounts at networks
post-accounts-note = What a body publishes is posted at its accounts as it comes out, once, and is corrected and withdrawn there as far as each network can.
post-no-accounts = No account is connected
post-no-accounts-why = The accounts of bodies stand here once they are connected below.
post-connect = Connect an account
post-connect-note = Passwords and tokens are kept sealed by this server’s key and are shown to nobody.
post-connect-to = Connect { $network }
post-language = Language of the posts
post-template = Words
post-template-lead = Headline, first sentence, link
post-template-headline = Headline and link
post-expires = The sign-in ends on (empty: never)
post-change = Change
post-keep = Keep
post-confirm = It works there
post-confirm-why = Say that what was posted there stands as it should
post-end = Disconnect
post-end-why = Its secrets are deleted here. What stands there stays, and can no longer be corrected or withdrawn from here.
post-untested = untested against the network
post-ends = The sign-in ends
post-ended = The sign-in has ended
post-can-edit = A correction edits the post, a withdrawal deletes it.
post-can-reply = Posts cannot be edited there: a correction is a reply, a withdrawal deletes both.
post-lost-safe = After a lost answer it is tried again without a second post.
post-lost-look = After a lost answer it waits for you: look it up first.
post-lost-never = After a lost answer it waits for you: nothing can be looked up there.
post-leads = Sign in at { $server }
post-leads-why = Let this server in there; you then come back here.
post-leads-open = To { $server }
post-not-connected = The account is not connected
post-answered = The network answered:
post-state-lost = This sign-in was begun elsewhere, or too long ago. Begin it again.
post-field-wrong = This is missing, or is no address
post-how-mastodon = Name your server. You sign in there and let this one in.
post-how-bluesky = Make an app password in the settings of the account. Where the account is not at bsky.social, name its own server.
post-how-telegram = Make a bot with @BotFather and let it post in your channel, as its administrator.
post-how-x = Take the four tokens of an app of yours with the right to write. X asks money for each post.
post-how-facebook = Take the Page’s own access token, with the right to manage posts.
post-field-mastodon-server = Server
post-field-bluesky-server = Server (empty: bsky.social)
post-field-bluesky-identifier = Handle
post-field-bluesky-password = App password
post-field-telegram-channel = Channel
post-field-telegram-token = Token of the bot
post-field-x-consumer_key = API key
post-field-x-consumer_secret = API key secret
post-field-x-access_token = Access token
post-field-x-access_secret = Access token secret
post-field-facebook-page = Number of the Page
post-field-facebook-token = Access token of the Page
post-expires-subject = The sign-in at { $network } ends on { $day }
post-expires-title = The sign-in at { $network } ends on { $day }
post-expires-what = After that nothing is posted there, and what stands there can be neither corrected nor withdrawn from here. Connect the account again before.
post-expires-act = Accounts at networks

## As it will look

preview = As it will look
preview-all = For all networks
preview-embargo = Nothing leaves before publication
preview-embargo-until = Embargo, nothing leaves before:
preview-goes = Goes out
preview-with = With publication,
preview-with-publication = With publication
preview-out = It is out
preview-withdrawn = It was withdrawn: nothing goes out
preview-alt = The picture’s alternative text, { $language }
preview-picture = Picture
preview-no-picture = There is none
preview-no-accounts = The body has no account at a network.
preview-post = Post
preview-of = { $length } of { $most }
preview-over = { $length } of { $most }, { $n } too many
preview-bytes = { $length } of { $most } bytes
preview-counts-mastodon = a link counts 23
preview-counts-x = weighted; a link counts 23
preview-price = Its price is the network’s list price.
preview-edit = Words
preview-words = What stands there
preview-template-account = As the account has it: { $template }
preview-count-again = Count again
preview-shorter = Take the headline alone
preview-shortened = The headline alone, since more does not fit.
preview-lapsed = The words that were written here are left out: the text has changed since.
preview-settle = { $n ->
    [one] One is too long.
   *[other] { $n } are too long.
}
preview-leaving = { $n ->
    [0] None would be posted
    [one] One would be posted
   *[other] { $n } would be posted
}{ $stay ->
    [0] .
    [one] {""}; one stays.
   *[other] {""}; { $stay } stay.
}
preview-costs = Together they cost
preview-dry = Dry run
preview-dry-done = Dry run: nothing left this server
preview-stays = is left out
preview-too-long = stays, { $n } too many
preview-would = would be posted, { $length } of { $most }
preview-keep = Keep
preview-keep-post = { $n ->
    [0] Keep; post none
    [one] Keep; post one with publication
   *[other] Keep; post { $n } with publication
}
preview-now = { $n ->
    [0] Post what is new
    [one] Post one now
   *[other] Post { $n } now
}

## Where it went

reach = Where it went
reach-steps = What became of it
reach-published = Published
reach-corrected = Corrected
reach-withdrawn = Withdrawn
reach-not-yet = not yet
reach-not-corrected = not corrected
reach-not-withdrawn = not withdrawn
reach-is-withdrawn = withdrawn
reach-version = version { $n }
reach-none = It went nowhere yet
reach-none-why = Once it is published, each place to which it goes stands here with what became of it.
reach-place = Place
reach-first = First version
reach-later = Correction, withdrawal
reach-answer = Last answer
reach-act = Act
reach-networks = Networks
reach-readers = Readers
reach-account = { $handle }, { $language }
reach-done-post = Posted
reach-done-edit = Post edited
reach-done-reply = Reply with the correction
reach-done-withdraw = Deleted there
reach-cannot-edit = posts cannot be edited there
reach-state-waiting = Waits
reach-state-sending = Is leaving
reach-state-unknown = Not known
reach-state-refused = Failed
reach-state-given-up = Given up
reach-state-overtaken = Overtaken before it left
reach-tried = { $n } tries
reach-unknown-why = No answer. It is not repeated by itself: a second post could stand there.
reach-answer-too-long = It is too long there. Shorten it before the next version.
reach-answer-erased-since = What it told was erased since.
reach-answer-signed-out = The network no longer knows us: connect the account again.
reach-answer-waits-for-earlier = It waits until the one before it is settled.
reach-again = Try again
reach-again-all = { $n ->
    [one] Try the failed one again
   *[other] Try the { $n } failed again
}
reach-post-again = Look it up, then post again
reach-look-up = Look it up
reach-declare = It stands there
reach-connect = Connect again
reach-look-failed = It could not be looked up: { $answer }
reach-not-there = It does not stand there as far as the network says. If you are sure, post it again.
reach-nobody = Nothing can be looked up there: open the account and see for yourself.
reach-sum-done = done
reach-sum-failed = failed
reach-sum-unknown = not known
reach-sum-waits = { $n ->
    [one] waits
   *[other] wait
}
reach-feeds = Feeds
reach-feeds-which = Atom, RSS, JSON Feed
reach-in-feeds = In { $n } feeds
reach-feeds-corrected = Updated
reach-feeds-withdrawn = Marked as withdrawn
reach-hub = { $n ->
    [one] 1 subscriber is notified by the hub
   *[other] { $n } subscribers are notified by the hub
}; out of reach: { $lost }
reach-fediverse = Fediverse, own account { $name }
reach-followers = Followers
reach-servers = { $n ->
    [one] on one server
   *[other] on { $n } servers
}
reach-delivered = Taken by { $n } of { $of }
reach-partners = Partners
reach-by-webhook = signed webhook
reach-told = Told
reach-mail = Mail
reach-mail-whom = whoever asked to be told
reach-written = { $n ->
    [one] One letter
   *[other] { $n } letters
}
reach-open = Open
