### What readouts say. Verbs: the past tense; `.prep` joins a thing, `.infinitive` something to do, `.clause` a clause
### with that; `.that` is the verb that takes its place before such a clause, `.addressed` before whom one speaks to.

opening-reported = { $when }, { $reporter } took part in { $kind } hosted by { $host }{ $chaired }{ $about }
opening-presided = { $when }, { $who } chaired { $kind }{ $hosted }{ $about }
opening-hosted = { $when }, { $who } hosted { $kind }{ $chaired }{ $about }
opening-attended = { $when }, { $who } took part in { $kind }{ $chaired }{ $about }
opening-held = { $kind }{ $chaired }{ $about } was held { $when }
opening-call = { $when }, { $who } spoke by telephone with { $others }{ $about }
gathering-hosted = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to host
   *[yes] hosted
} { $event }{ $how }{ $where }{ $by }{ $about }
gathering-attended = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to take part
   *[yes] took part
}{ $how } in { $event }{ $where }{ $by }{ $about }
gathering-chaired = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to chair
   *[yes] chaired
} { $event }{ $how }{ $where }{ $by }{ $about }
gathering-held-by = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to hold
   *[yes] held
} { $event }{ $how }{ $where }{ $about }
gathering-held = { $when }, the following { $done ->
    [no] is to be
   *[yes] was
} held: { $event }{ $how }{ $where }{ $about }
gathering-issued-by = { $when }, { $who } { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to issue
   *[yes] issued
} { $event }{ $where }{ $about }
gathering-issued = { $when }, the following { $done ->
    [no] is to be
   *[yes] was
} issued: { $event }{ $where }{ $about }
gathering-with = { $when }, { $who } { $deed }{ $where } with { $others }{ $about }
gathering-together = { $when }, { $who } { $deed }{ $where }{ $about }
gathering-by = {" "}{ $clauses }
gathering-by-called = , { $clauses },
gathering-by-host = { $done ->
    [no] to be hosted
   *[yes] hosted
} by { $who }
gathering-by-chair = { $done ->
    [no] to be chaired
   *[yes] chaired
} by { $who }
gathering-call = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to speak
   *[yes] spoke
}{ $mode ->
    [virtual] {" "}by video conference
    [telephone] {" "}by telephone
   *[other] {""}
}
gathering-meeting = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to meet
   *[yes] met
}{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
   *[other] {""}
}
gathering-bilateral = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to hold
   *[yes] held
} a bilateral meeting{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
   *[other] {""}
}
gathering-bilaterals = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to hold
   *[yes] held
} a series of bilateral meetings{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
   *[other] {""}
}
gathering-summit = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to hold
   *[yes] held
} a summit{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
   *[other] {""}
}
gathering-statement = { $done ->
    [no] { $count ->
        [one] is
       *[other] are
    } to issue
   *[yes] issued
} a { $count ->
    [one] statement
   *[other] joint statement
}
gathering-how = { $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
    [written] {" "}in writing
   *[other] {""}
}
# Words of what it is called that already say by which means.
says-how = { $mode ->
    [virtual] video virtual online
    [hybrid] hybrid
    [telephone] call phone
    [written] written writing
   *[other] {""}
}
event-call = { $mode ->
    [virtual] a video conference
    [telephone] a conference call
   *[other] a call
}
event-meeting = { $mode ->
    [virtual] a video conference
    [hybrid] a hybrid meeting
    [telephone] a conference call
    [written] a written procedure
   *[other] a meeting
}
event-bilateral = a bilateral meeting{ $mode ->
    [virtual] {" "}by video conference
    [telephone] {" "}by telephone
   *[other] {""}
}
event-bilaterals = a series of bilateral meetings{ $mode ->
    [virtual] {" "}by video conference
    [telephone] {" "}by telephone
   *[other] {""}
}
event-summit = a summit{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
   *[other] {""}
}
event-statement = a joint statement
take-part-also = also to take part { $count ->
    [one] is
   *[other] are
} { $people }
observe = to attend as { $count ->
    [one] an observer is
   *[other] observers are
} { $people }
via-video = by video link
via-telephone = by telephone
missing-called = what the meeting is called
missing-where = the place
missing-occasion = the occasion
missing-group = group no. { $number } of those who took part
missing-names = a name
missing-honorific = the form of address of { $name }
missing-short = the short form of an office
chaired = {" "}chaired by { $chair }
also-chaired = {" "}and chaired by { $chair }
hosted = {" "}hosted by { $host }
on-day = on { $date }
on-two-days = on { $first } and { $last }
on-days = from { $first } to { $last }
about = {" "}{ $topic }
about-call = {" "}{ $topic }
kind-virtual = a video conference
kind-hybrid = a hybrid meeting
kind-in-person = a meeting
kind-telephone = a conference call
kind-written = a written procedure
took-part-also = also taking part { $count ->
    [one] was
   *[other] were
} { $people }
took-part-list = also taking part { $count ->
    [one] was
   *[other] were
}:
took-part-first = taking part { $count ->
    [one] was
   *[other] were
}:
took-part = taking part { $count ->
    [one] was
   *[other] were
} { $people }
observed = attending as { $count ->
    [one] an observer was
   *[other] observers were
} { $people }
capacity-on = { $capacity } { $count ->
    [one] under the agenda item { $items }
   *[other] under the agenda items { $items }
}
and = and
as-well-as = as well as
all-participants = the participants
all-leaders = the leaders
did = { $who } { $what }
stated = said: { $text }
added = added: { $text }
stated-for = said on behalf of { $group }: { $text }
added-for = added on behalf of { $group }: { $text }
due = {" "}by { $date }
further-series = to a series of further meetings
further-one = to a further meeting
from = {" "}from { $date }
on = {" "}on { $date }
papers = the meeting had before it the following { $count ->
    [one] document
   *[other] documents
}: { $papers }
paper = { $symbol }{ $title } ({ $languages })
next-meeting = the next meeting is to be held { $when }{ $mode ->
    [virtual] {" "}by video conference
    [hybrid] {" "}in hybrid format
    [telephone] {" "}by telephone
   *[other] {""}
}{ $place }
next-place = {" "}({ $place })
missing-place = the place of the next meeting
to-discuss = {" "}to discuss { $topics }
source = Source: { $source }
credit = Photo: { $credit }
untitled = Meeting
somebody = a person whose name was erased
unnamed = a participant
voted-question = { $cited }
voted-text = the text { $cited }
voted-part = the part { $cited } of a text (yes keeps it)
this-text = this text
adopted-by-acclamation = { $what } was adopted by acclamation
meeting-gender = n
by-vote = by a vote, with { $counts }, the meeting
by-acclamation = by acclamation the meeting
vetoed = { $what } was put to the vote and not adopted, { $who } having cast { $count ->
    [one] a veto
   *[other] their vetoes
}{ $article }: { $counts }
voted-adopted = { $what } was put to the vote and adopted: { $counts }
voted-not-adopted = { $what } was put to the vote and not adopted: { $counts }
voted-no-quorum = { $what } was put to the vote; for want of a quorum nothing was decided
voted-tied = { $what } was put to the vote; the votes were equally divided, and nothing was decided: { $counts }
voted-undetermined = { $what } was put to the vote: { $counts }
vote-counts = { $yes ->
    [0] no votes in favour
    [one] 1 vote in favour
   *[other] { $yes } votes in favour
}{ $in_favour }, { $no ->
    [0] none against
   *[other] { $no } against
}{ $against }{ $abstain ->
    [0] {""}
    [one] , 1 abstention
   *[other] , { $abstain } abstentions
}{ $abstaining }
vote-needed = ; needed: { $needed }
needed-share = { $needed } of { $base } { $of ->
    [present-and-voting] present and voting
    [present] present
   *[members] members
}{ $article }
needed-votes = { $needed } in favour{ $article }
needed-unanimity = unanimity{ $article }
objected = { $what } was not adopted by consensus, { $who } having objected
by-correspondence = { $what } was put to a vote by correspondence, as decision { $number }: { $counts }
credentials-challenged = { $who } had { $number ->
    [one] its
   *[other] their
} credentials challenged, and the meeting { $status ->
    [accepted] accepted them
    [refused] refused them
   *[open] did not decide on them
}
adopted-in-silence = { $what } was adopted under the silence procedure, as decision { $number }
the-chair = the chair
issued = on the chair’s own responsibility { $who } issued { $manner ->
    [summary] the chair’s summary
   *[statement] the chair’s statement
} { $text }
issued-origin = it was laid on the table by { $who }, and no agreement was reached on it
agreed-ad-referendum = { $what } was agreed ad referendum until { $date }
agreed-and-confirmed = { $what } was agreed ad referendum, and all have confirmed it
bound-statement = { $nature ->
    [reservation] { $who } entered a reservation on { $to }: { $text }
    [interpretation] { $who } entered an interpretative statement on { $to }: { $text }
    [dissociation] { $who } dissociated { $number ->
        [one] itself
       *[other] themselves
    } from { $to }: { $text }
    [footnote] footnote { $mark }, by { $who }: { $text }
    [explanation] { $who } explained { $number ->
        [one] its
       *[other] their
    } position on { $to }: { $text }
   *[statement] { $who } stated on { $to }: { $text }
}
bound-whole = the text { $cited }
bound-part = paragraph { $part } of the text { $cited }
caption-row = { $row ->
    [1] first row
    [2] second row
    [3] third row
    [4] fourth row
    [5] fifth row
    [6] sixth row
   *[other] row { $row }
}, left to right: { $names }
missing-question = question no. { $number } put to the vote
missing = Missing in English: { $what }.
missing-title = the title
missing-topic = the topic
missing-source = the source
missing-credit = the credit of the photo
missing-office = the office of { $name }
missing-capacity = the capacity of { $name }
missing-item = the title of an agenda item
missing-behalf = on whose behalf was spoken ({ $code })
missing-statement = statement no. { $number } ({ $name })
missing-conclusion = conclusion no. { $number }
missing-commitment = commitment no. { $number }
missing-invitation = invitation no. { $number }
missing-invitation-topic = a topic of invitation no. { $number }
missing-verb = the verb “{ $verb }” (conclusion no. { $number })
not-adopted = { $what }, not adopted for want of a text in another official language

## Verbs
verb-abhor = abhorred
    .clause = the fact
verb-accelerate = accelerated
verb-accept = accepted
verb-achieve = achieved
verb-acknowledge = acknowledged
verb-add = added
verb-address = addressed
    .clause = the fact
verb-admit = admitted
verb-adopt = adopted
verb-advance = advanced
verb-advise = advised
verb-advocate = advocated
    .clause = the view
verb-affirm = affirmed
verb-agree = agreed
    .prep = on
    .infinitive = to
verb-allocate = allocated
verb-amend = amended
verb-announce = announced
verb-answer = answered
verb-appeal = appealed
    .prep = to
    .that = asked
verb-applaud = applauded
    .clause = the fact
verb-appoint = appointed
verb-appreciate = expressed appreciation
    .prep = for
    .clause = for the fact
verb-approve = approved
    .clause = the fact
verb-argue = argued
    .prep = for
verb-articulate = set out
verb-ask = asked
verb-assert = asserted
verb-assess = assessed
verb-assure = assured
    .that = gave the assurance
verb-attend = attended
verb-authorise = authorised
verb-authorize = authorised
verb-back = backed
verb-begin = began
verb-believe = believed
verb-brief = gave a briefing
    .prep = on
    .that = reported
    .addressed = briefed
verb-build = built
verb-call-for = called
    .prep = for
    .that = asked
verb-call-on = called on
    .that = asked
verb-call-upon = called upon
    .that = asked
verb-cancel = cancelled
verb-caution = cautioned
    .prep = against
    .addressed = cautioned
verb-celebrate = celebrated
    .clause = the fact
verb-choose = chose
verb-clarify = clarified
verb-commemorate = commemorated
    .clause = the fact
verb-commend = commended
    .clause = the fact
verb-comment = commented
    .prep = on
verb-commit = committed
    .prep = to
verb-communicate = communicated
verb-complete = completed
verb-conclude = concluded
verb-concur = concurred
    .prep = with
verb-condemn = condemned
    .clause = the fact
verb-confirm = confirmed
verb-congratulate = congratulated
verb-consider = considered
    .that = took the view
verb-consult = consulted
verb-continue = continued
verb-contribute = contributed
    .prep = to
verb-convene = convened
verb-convey = conveyed
    .that = let it be known
verb-cooperate = cooperated
    .prep = on
verb-coordinate = coordinated
verb-create = created
verb-criticise = criticised
    .clause = the fact
verb-criticize = criticised
    .clause = the fact
verb-debate = debated
    .clause = the fact
verb-decide = decided
    .prep = on
    .infinitive = to
verb-declare = declared
verb-decline = declined
    .infinitive = to
verb-deepen = deepened
verb-defend = defended
verb-define = defined
verb-deliver = delivered
verb-demand = demanded
verb-denounce = denounced
    .clause = the fact
verb-deny = denied
verb-deplore = deplored
    .clause = the fact
verb-describe = described
verb-designate = designated
verb-determine = determined
verb-develop = developed
verb-direct = directed
verb-disagree = disagreed
    .prep = on
verb-discuss = discussed
    .clause = the fact
verb-draft = drafted
verb-echo = echoed
verb-elect = elected
verb-emphasise = emphasised
verb-emphasize = emphasised
verb-encourage = encouraged
verb-end = ended
verb-endorse = endorsed
    .clause = the fact
verb-enhance = enhanced
verb-ensure = ensured
verb-entrust = entrusted
verb-envisage = envisaged
verb-establish = established
verb-evaluate = evaluated
verb-examine = examined
    .clause = the fact
verb-exchange = exchanged
verb-exchange-views = exchanged views
    .prep = on
    .clause = on the fact
verb-exhort = exhorted
verb-expand = expanded
verb-expect = expected
verb-explain = explained
verb-explore = explored
verb-express = expressed
    .that = expressed the view
verb-express-appreciation = expressed { $own } appreciation
    .prep = for
    .clause = for the fact
verb-express-commitment = expressed { $own } commitment
    .prep = to
verb-express-concern = expressed concern
    .prep = over
    .clause = over the fact
verb-express-condolences = offered { $own } condolences
    .prep = to
verb-express-confidence = expressed { $own } confidence
    .prep = in
    .clause = in the fact
verb-express-gratitude = expressed { $own } gratitude
    .prep = for
    .clause = for the fact
verb-express-hope = expressed the hope
    .prep = for
verb-express-interest = expressed { $own } interest
    .prep = in
    .clause = in the fact
verb-express-readiness = expressed { $own } readiness
    .prep = for
    .infinitive = to
verb-express-regret = expressed { $own } regret
    .prep = over
    .clause = over the fact
verb-express-satisfaction = expressed { $own } satisfaction
    .prep = at
    .clause = at the fact
verb-express-solidarity = expressed { $own } solidarity
    .prep = with
verb-express-support = expressed { $own } support
    .prep = for
    .clause = for the view
verb-express-sympathy = expressed { $own } sympathy
    .prep = for
    .clause = for the fact
verb-express-willingness = expressed { $own } willingness
    .prep = for
    .infinitive = to
verb-extend = extended
verb-finalise = finalised
verb-finalize = finalised
verb-finance = financed
verb-find = found
verb-focus = focused
    .prep = on
    .that = stressed
verb-follow-up = followed up
    .prep = on
verb-fund = funded
verb-guarantee = guaranteed
verb-hail = hailed
    .clause = the fact
verb-hear = heard
verb-help = helped
verb-highlight = highlighted
verb-hold = held
verb-honor = honoured
    .clause = the fact
verb-honour = honoured
    .clause = the fact
verb-hope = hoped
    .prep = for
    .infinitive = to
verb-host = hosted
verb-identify = identified
    .that = found
verb-implement = implemented
verb-impose = imposed
verb-increase = increased
verb-inform = informed the meeting
    .prep = of
    .that = informed the meeting
    .addressed = informed
verb-insist = insisted
    .prep = on
verb-instruct = instructed
verb-intend = announced the intention
    .prep = to
verb-introduce = introduced
verb-invite = invited
verb-issue = issued
verb-join = joined
verb-launch = launched
verb-lift = lifted
verb-listen = listened
    .prep = to
verb-look-forward = looked forward
    .prep = to
verb-look-forward-to = looked forward
    .prep = to
verb-maintain = maintained
verb-make-clear = made clear
verb-mandate = mandated
verb-mark = marked
    .clause = the fact
verb-meet = met
verb-mention = mentioned
verb-mobilise = mobilised
verb-mobilize = mobilised
verb-mourn = mourned
    .clause = the fact
verb-negotiate = negotiated
verb-nominate = nominated
verb-note = noted
verb-note-with-concern = noted with concern
verb-note-with-satisfaction = noted with satisfaction
verb-notify = notified
    .that = gave notice
verb-object = objected
    .prep = to
verb-observe = observed
verb-offer = offered
verb-open = opened
verb-oppose = opposed
    .clause = the idea
verb-outline = outlined
verb-pay-tribute = paid tribute
    .prep = to
    .clause = to the fact
verb-plan = planned
    .infinitive = to
verb-pledge = pledged
    .infinitive = to
verb-point-out = pointed out
verb-point-to = pointed to
    .that = pointed out
verb-postpone = postponed
verb-praise = praised
    .clause = the fact
verb-prepare = prepared
verb-present = presented
verb-preserve = preserved
verb-proclaim = proclaimed
verb-prohibit = prohibited
verb-promise = promised
    .infinitive = to
verb-propose = proposed
verb-protect = protected
verb-protest = protested
    .prep = against
verb-provide = provided
verb-publish = published
verb-pursue = pursued
verb-put-forward = put forward
    .clause = the idea
verb-question = questioned
    .clause = the fact
verb-raise = raised
    .clause = the fact
verb-raise-concern = raised { $own } concern
    .prep = over
    .clause = over the fact
verb-ratify = ratified
verb-reach = reached
verb-reaffirm = reaffirmed
verb-reassure = reassured
    .that = gave the assurance
verb-recall = recalled
verb-receive = received
verb-recognise = recognised
verb-recognize = recognised
verb-recommend = recommended
verb-reduce = reduced
verb-reflect = reflected
    .prep = on
verb-refuse = refused
    .infinitive = to
verb-regret = regretted
verb-reinforce = reinforced
verb-reiterate = reiterated
verb-reject = rejected
    .clause = the idea
verb-release = released
verb-remember = remembered
verb-remind = recalled
verb-renew = renewed
verb-report = reported
    .prep = on
    .addressed = informed
verb-request = requested
verb-require = required
verb-resolve = resolved
    .infinitive = to
verb-respond = responded
    .prep = to
verb-restate = restated
verb-restore = restored
verb-resume = resumed
verb-review = reviewed
    .clause = the fact
verb-revise = revised
verb-salute = saluted
    .clause = the fact
verb-say = said
verb-seek = sought
    .infinitive = to
verb-set = set
verb-set-out = set out
verb-set-up = set up
verb-settle = settled
verb-share = shared
    .that = made known
verb-show = showed
verb-sign = signed
verb-speak = spoke
    .prep = of
    .that = said
verb-specify = specified
verb-start = started
verb-state = stated
verb-step-up = stepped up
verb-strengthen = strengthened
verb-stress = stressed
verb-strongly-condemn = strongly condemned
    .clause = the fact
verb-study = studied
verb-submit = submitted
verb-suggest = suggested
verb-support = expressed { $own } support
    .prep = for
    .clause = for the view
verb-suspend = suspended
verb-take-note = took note
    .prep = of
verb-take-stock = took stock
    .prep = of
    .clause = of the fact
verb-task = tasked
verb-tell = told
    .that = said
verb-thank = thanked
verb-touch-on = touched on
    .clause = the fact
verb-touch-upon = touched upon
    .clause = the fact
verb-underline = underlined
verb-underscore = underscored
verb-undertake = undertook
    .infinitive = to
verb-update = updated
verb-uphold = upheld
verb-urge = urged
    .that = urged
verb-view = viewed
    .that = took the view
verb-visit = visited
verb-voice-concern = voiced { $own } concern
    .prep = over
    .clause = over the fact
verb-vow = vowed
    .infinitive = to
verb-warn = warned
    .prep = against
    .addressed = warned
verb-welcome = welcomed
    .clause = the fact
verb-wish = wished
    .prep = for
    .infinitive = to
verb-withdraw = withdrew
