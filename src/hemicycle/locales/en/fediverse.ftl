# Bodies as accounts in the fediverse
fediverse = Fediverse
fediverse-note = A body can be an account that people on Mastodon and other servers follow. What it publishes reaches them, corrections and withdrawals too; their replies come to the queue of comments.
fediverse-begun = The account is open:
fediverse-handle = Account
fediverse-followers = Followers
fediverse-followers-on = { $n ->
    [0] None yet
   *[other] { $n } on { $servers ->
        [one] { $servers } server
       *[other] { $servers } servers
    }
}
fediverse-posts = Publications told
fediverse-likes = Likes
fediverse-boosts = Boosts
fediverse-silent = { $n ->
    [one] { $n } server does not answer
   *[other] { $n } servers do not answer
}
fediverse-silent-since = since
fediverse-silent-why = They are tried less and less often, and after seven days only once a publication.
fediverse-messages = Reports and messages
fediverse-kind-report = Report
fediverse-kind-message = Message, not public
fediverse-from = From
fediverse-about = the publication
fediverse-no-words = No reason was given.
fediverse-read = Mark as read
fediverse-blocks = Blocked
fediverse-blocks-note = Nothing is taken from whoever stands here, and nothing is sent to them.
fediverse-block-who = Server or account
fediverse-block-help = A server, as “example.org”; or an account that has written here, as “@name@example.org”.
fediverse-block = Block
fediverse-unblock = Unblock
fediverse-fault-subject = This is no server, and no account that is known here. Write the name of a server, or the account exactly as it stands under its reply.
fediverse-begin = Open an account
fediverse-begin-note = Only what is published from then on is told. Others keep the account by its name and by the address of this server: neither can be changed afterwards.
fediverse-name = Name of the account
fediverse-name-help = Small letters, digits and _, 30 at most. It will be read as
fediverse-sure = I have checked the name. It stays for good.
fediverse-begin-do = Open the account
fediverse-none = No body has an account yet.
fediverse-fault-name = Please use small letters (a to z), digits and _ only, 30 at most, beginning with a letter or a digit.
fediverse-fault-taken = Another body’s account has this name. Please choose another one.
fediverse-fault-sure = Please confirm the name: it cannot be changed afterwards.
comment-elsewhere = From the fediverse,
place-fediverse = Accounts in the fediverse
place-fediverse-holds = Who follows a body, likes or shares what it published, or wrote under it from another server: name, account, addresses
place-fediverse-messages = Reports and messages from the fediverse
place-fediverse-messages-holds = What was reported of a publication, and what was written to a body’s account and to nobody else
place-fediverse-messages-from = the day they came
