### The record in sentences, one message a kind of entry, on the public page and in the room.
### What fills the variables stands in ../record.json. A sentence may begin with a value: its first letter is raised.

## Who, what and when, within a sentence
record-chair = the Chair
record-secretariat = the secretariat
record-server = the server
record-secretariat-member = a member of the secretariat
record-somebody = a participant
record-item = item { $number }, { $title }
record-meeting = the meeting
record-sign-language = sign language
record-untitled = title erased
record-text = the { $form ->
    [commitment] commitment
    [invitation] invitation
   *[conclusion] conclusion
  } of entry { $entry }
record-unknown-text = a text
record-amendment = the amendment of entry { $entry }
record-other-motion = of another kind
record-question-motion = the motion { $motion }
record-question-part = { $parts } of { $what }
record-part-number = paragraph { $number }
record-part-preamble = preambular paragraph { $letter }
record-part-gone = a paragraph
record-question-appeal = the appeal against the Chair’s ruling (yes overturns it)
record-question-words = the question of entry { $entry }
record-question-again = whether the vote of entry { $entry } is taken again
record-time = { $hour }:{ $minute } UTC
record-moment = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }, { $hour }:{ $minute } UTC
record-duration = { $hours ->
    [0] { $minutes ->
        [0] { $seconds } s
       *[other] { $seconds ->
            [0] { $minutes } min
           *[other] { $minutes } min { $seconds } s
        }
    }
   *[other] { $seconds ->
        [0] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
       *[other] { $hours } h { $minutes } min { $seconds } s
    }
  }

## What is closed, and what was erased
record-closed = { $count ->
    [one] Entry { $first } is closed: it is not for the public.
   *[other] Entries { $first } to { $last } are closed: they are not for the public.
  }
record-closed-here = { $count ->
    [one] Entry { $first } is closed: you may not see it.
   *[other] Entries { $first } to { $last } are closed: you may not see them.
  }
record-closed-seals = Their seals stand in the chain, so that nothing can be added or taken away.
record-erased = The words of this entry were erased from the record; that it happened stands.
record-corrected = Corrected later: see entry { $entry }.
record-link = Permanent link to entry { $entry }

## Groups of kinds
record-group-decisions = Decisions and results
record-group-statements = Statements
record-group-texts = Texts and amendments
record-group-motions = Motions and rulings
record-group-course = Meeting and agenda
record-group-floor = Floor and list
record-group-presence = Presence, booths, photo

## The meeting
record-meeting-convened = The meeting was convened for { $starts }.
record-meeting-opened = { $by ->
    [chair] The Chair, { $who }, opened the meeting.
   *[other] { $actor } opened the meeting.
  }
record-meeting-suspended = { $actor } suspended the meeting.
record-meeting-resumed = { $actor } resumed the meeting.
record-meeting-closed = { $actor } closed the meeting.
record-meeting-extended = { $actor } extended the meeting. It ends { $until }; it was to end { $was }.
record-chair-passed = { $cause ->
    [assigned] { $actor } gave the chair to { $to }.
    [taken-over] { $to }, a vice-chair, took the chair.
   *[handed-over] { $who } handed the chair to { $to }.
  }
record-participant-accredited = { $role ->
    [observer] { $whom } was accredited as an observer.
    [interpreter] { $whom } was accredited as an interpreter.
    [secretariat] { $whom } was accredited.
    [press] { $whom } was accredited for the press.
   *[delegate] { $whom } was accredited as a delegate.
  }
record-participant-admitted = { $actor } let in { $whom }.
record-seat-taken = { $whom } came into the meeting.
record-seat-left = { $cause ->
    [lost] { $whom } lost the connection.
    [excluded] { $whom } was shown out.
   *[left] { $whom } left the meeting.
  }
record-holder-replaced = { $whom } now holds the seat, in place of { $of }.
record-item-added = Item { $number } was added to the agenda: { $title }.
record-item-struck = { $item } was struck from the agenda.
record-next-meeting-set = { $actor } announced the next meeting, to begin { $starts }.
record-meeting-moved = { $actor } moved the meeting: it is to begin { $starts }, and not { $was }.
record-meeting-cancelled = { $actor } cancelled the meeting.
record-notice-waived = { $actor } entered that the { $waived ->
    [chair] chair waives
   *[members] members waive
 } the notice that was too short ({ $article }).
record-item-retitled = { $actor } gave item { $number } another title: { $title }.
record-item-planned = { $actor } planned item { $number } otherwise: { $title }.
record-agenda-revised = { $actor } issued the provisional agenda anew: revision { $revision }.
record-participant-withdrawn = { $replaced ->
    [yes] { $actor } took { $whom } off the list; { $other } comes in their place.
   *[no] { $actor } took { $whom } off the list.
 }
record-participant-changed = { $actor } changed what the list says of { $whom }.
record-offices-assigned = { $actor } named the offices of the meeting anew{ $hosted ->
    [yes] ; its host is { $host }
   *[no] {""}
 }.
record-proposal-put = { $about ->
    [add-item] { $actor } proposed to add { $item } to the agenda.
    [strike-item] { $actor } proposed to strike { $item } from the agenda.
    [texts] { $actor } put several texts to consensus together.
    [vice-chair] { $actor } proposed to elect { $whom } vice-chair.
    [rapporteur] { $actor } proposed to elect { $whom } rapporteur.
    [accept-credentials] { $actor } proposed to accept the credentials of { $member }.
    [refuse-credentials] { $actor } proposed to refuse the credentials of { $member }.
   *[agenda] { $actor } proposed that the meeting adopt its agenda.
}
record-proposal-objected = <b>{ $whom } objected</b> to the proposal of the chair ({ $proposal }).
record-proposal-ended = The proposal of the chair ({ $proposal }) was no longer before the meeting. Nothing was decided.
record-proposal-agreed = { $about ->
    [add-item] <b>{ $item } was added to the agenda.</b>
    [strike-item] <b>{ $item } was struck from the agenda.</b>
    [texts] <b>The texts that were put together were adopted.</b>
    [vice-chair] <b>{ $whom } was elected vice-chair.</b>
    [rapporteur] <b>{ $whom } was elected rapporteur.</b>
    [accept-credentials] <b>The credentials of { $member } were accepted.</b>
    [refuse-credentials] <b>The credentials of { $member } were refused.</b>
   *[agenda] <b>The agenda was adopted.</b>
} { $voted ->
    [no] No delegation objected.
   *[yes] The meeting decided by the vote of { $vote }.
}
record-item-opened = { $actor } took up { $item }.
record-item-closed = { $actor } closed { $item }.
record-track-added = A line of action was added: { $title }.
record-document-laid = { $of ->
    [yes] { $actor } laid the text of a statement by { $speaker }, in { $language }: { $document }.
   *[no] { $late ->
        [true] { $actor } laid { $document } before the meeting, in { $language }, <b>after the deadline</b>.
       *[false] { $actor } laid { $document } before the meeting, in { $language }.
    }
  }
record-document-withdrawn = { $actor } withdrew { $document }.
record-unnamed-document = the document of entry { $entry }
record-photo-ordered = The order of the family photo was settled.
record-photo-called = { $actor } called everybody to the family photo, to be taken at { $until }.
record-photo-answered = { $joins ->
    [true] { $whom } joins the family photo.
   *[false] { $whom } stays out of the family photo.
  }
record-photo-taken = The family photo was taken: { $pictured }.
record-photo-withdrawn = The family photo was withdrawn.

## The floor
record-floor-requested = { $purpose ->
    [point-of-order] { $whom } raised a point of order
    [right-of-reply] { $whom } asked for the right of reply
    [explanation-of-vote] { $whom } asked for the floor to explain the vote
    [for-motion] { $whom } asked for the floor to speak for the motion
    [against-motion] { $whom } asked for the floor to speak against the motion
   *[statement] { $whom } asked for the floor
  }{ $others ->
    [yes] , on behalf of { $group }.
   *[no] .
  }
record-request-withdrawn = { $cause ->
    [removed] { $actor } took { $whom } off the list.
    [item-closed] With the item, the request of { $whom } fell.
    [left] { $whom } was no longer there; the request fell.
    [settled] The motion was settled; the request of { $whom } to speak on it fell.
   *[withdrawn] { $whom } withdrew the request for the floor.
  }
record-floor-granted = { $actor } gave the floor to { $whom }{ $purpose ->
    [point-of-order] {""} for a point of order
    [right-of-reply] {""} for a reply
    [explanation-of-vote] {""} to explain the vote
    [for-motion] {""} for the motion
    [against-motion] {""} against the motion
   *[statement] {""}
  }{ $others ->
    [yes] , on behalf of { $group }
   *[no] {""}
  }{ $video ->
    [yes] , for the statement that it recorded
   *[no] {""}
  }{ $limited ->
    [yes] , for { $limit }.
   *[no] .
  }
record-floor-interrupted = A point of order interrupted { $whom }, after { $spoken }.
record-floor-resumed = { $whom } had the floor again.
record-floor-ended = { $cause ->
    [withdrawn] { $actor } took the floor back from { $whom }, after { $spoken }.
    [time-limit] The time of { $whom } was over, after { $spoken }.
    [item-closed] With the item, the floor of { $whom } ended, after { $spoken }.
    [meeting-closed] With the meeting, the floor of { $whom } ended, after { $spoken }.
   *[ended] { $whom } spoke for { $spoken }.
  }
record-point-of-order-ruled = { $upheld ->
    [true] { $actor } ruled that the point of order of { $whom } was <b>well taken</b>.
   *[false] { $actor } ruled that the point of order of { $whom } was <b>not well taken</b>.
  }
record-recording-begun = { $again ->
    [0] { $actor } played the recorded statement of { $whom } ({ $length }).
   *[other] { $actor } played the recorded statement of { $whom } on, from { $from } of { $length }.
  } File: SHA-256 { $file }.
record-recording-ended = { $cause ->
    [played] The recorded statement was played to its end.
    [interrupted] The recorded statement stopped at { $to } for a point of order.
    [clock-stopped] The recorded statement stopped at { $to } with the clock.
    [floor-ended] The recorded statement ended at { $to } with the floor.
   *[stopped] { $actor } stopped the recorded statement at { $to }.
  }
record-clock-stopped = { $cause ->
    [lost] The clock of { $whom } stood still: the connection was lost.
    [suspended] The clock of { $whom } stood still while the meeting was suspended.
   *[chair] { $by ->
        [chair] { $actor } stopped the clock of { $whom }.
       *[other] The clock of { $whom } stood still.
    }
  }
record-clock-started = The clock of { $whom } ran again.
record-speaking-time-extended = { $actor } gave { $whom } { $more } more.
record-speaking-limit-set = { $limited ->
    [yes] { $actor } limited statements to { $limit }.
   *[no] { $actor } lifted the limit on statements.
  }
record-list-closed = { $actor } closed the speakers’ list.
record-list-reopened = { $actor } opened the speakers’ list again.
record-list-reordered = { $actor } put the speakers’ list into this order: { $people }.
record-microphone-closed = { $actor } muted { $whom }.
record-microphone-opened = { $actor } lifted the mute of { $whom }.
record-statement-entered = { $explains ->
    [yes] { $whom } put an explanation of vote on the record
   *[no] { $whom } put a statement on the record
  }{ $others ->
    [yes] , on behalf of { $group }.
   *[no] .
  }
record-speaker-inscribed = { $whom } inscribed on the list of speakers for { $item }, to speak in { $language }{ $video ->
    [yes] , by video
   *[no] {""}
  }, { $level ->
    [head-of-state] as head of state.
    [head-of-government] as head of government.
    [deputy-head] as deputy head of state or government.
    [minister] as minister.
    [deputy-minister] as deputy minister.
   *[representative] as representative.
  }
record-inscription-withdrawn = { $cause ->
    [removed] { $actor } took { $whom } off the list of speakers for { $item }.
   *[withdrawn] { $whom } withdrew from the list of speakers for { $item }.
  }
record-text-handed-in = { $whom } handed in a statement for { $item }, for interpreters and the secretariat until it is delivered.
record-inscriptions-ordered = { $actor } changed the order of those who inscribed for { $item }.
record-handed-in-text-ended = { $cause ->
    [delivered] The statement handed in for { $item } was delivered.
   *[taken-back] { $actor } took back the statement handed in for { $item }.
  }
record-text-delivered = The statement of { $whom } on { $item }, as handed in: <b>check against delivery</b>.

## Texts
record-outcome-proposed = { $origin ->
    [yes] { $voted ->
        [yes] { $actor } laid a text before the meeting that had been adopted elsewhere, { $yes } to { $no }, entry { $entry } there.
       *[no] { $actor } laid a text before the meeting that had been adopted elsewhere without a vote, entry { $entry } there.
      }
   *[no] { $chairs ->
        [true] { $actor } laid a text of the chair’s own on the table.
       *[false] { $form ->
            [commitment] { $actor } laid a commitment on the table.
            [invitation] { $actor } laid an invitation on the table.
           *[conclusion] { $actor } laid a conclusion on the table.
          }
      }
  }
record-outcome-amended = { $actor } revised { $text }: version { $version }.
record-language-supplied = { $actor } supplied a language for { $text }; version { $version } stands.
record-outcome-put = { $acclaimed ->
    [yes] { $actor } put { $text }, version { $version }, to acclamation.
   *[no] { $actor } put { $text }, version { $version }, to consensus.
  }
record-call-ended = The call for consensus on { $text } was broken off. Nothing was decided.
record-objection-raised = <b>{ $whom } objected</b> to { $text }, version { $version }. There was no consensus on it.
record-objection-lifted = <b>{ $whom } lifted</b> the objection of entry { $raised } to { $text }, version { $version }.
record-vote-requested = <b>{ $whom } asked for a vote</b> on { $text }, version { $version }, instead of acclamation.
record-call-lengthened = The call to vote was lengthened by the time that the appeal took, until { $until }.
record-credentials-challenged = <b>{ $whom } challenged the credentials</b> of { $member }, whose delegation sits with the same rights until the meeting decides.
record-credentials-reported = { $actor } entered a report on the credentials of { $member }.
record-credentials-refused = { $whom } takes no part any more: the credentials of { $member } were refused.
record-outcome-adopted = { $acclaimed ->
    [yes] <b>Adopted by acclamation:</b> { $text }, version { $version }. No delegation asked for a vote.
   *[no] <b>Adopted:</b> { $text }, version { $version }. No delegation objected.
  }
record-outcome-withdrawn = { $actor } took { $text } off the table.
record-sponsor-joined = { $whom } joined the sponsors of { $text }.
record-statement-withdrawn = { $nature ->
    [reservation] { $whom } withdrew its reservation on { $text } (entry { $entry }).
    [interpretation] { $whom } withdrew its interpretative statement on { $text } (entry { $entry }).
    [dissociation] { $whom } dissociates itself from { $text } no more (entry { $entry }).
    [footnote] { $whom } withdrew its footnote to { $text } (entry { $entry }).
    [explanation] { $whom } withdrew the explanation of its position on { $text } (entry { $entry }).
   *[statement] { $whom } withdrew its statement on { $text } (entry { $entry }).
  }
record-amendment-language-supplied = { $actor } supplied a language for { $amendment }, which stays as it is.
record-correspondence-extended = { $actor } moved the end of the vote by correspondence on { $question } from { $was } to { $until }.
record-correspondence-unattended = { $cause ->
    [outage] The server could not be reached for a time before { $until }: the vote by correspondence on { $question } was not closed by itself, and waits for the Chair.
   *[late] The vote by correspondence on { $question } would have been closed too late after { $until }: it was not closed by itself, and the Chair decides.
  }
record-outcome-issued = { $manner ->
    [summary] <b>The chair’s summary:</b> { $text }, version { $version }, on the chair’s own responsibility. It is no agreed text.
   *[statement] <b>The chair’s statement:</b> { $text }, version { $version }, on the chair’s own responsibility. It is no agreed text.
  }
record-capital-awaited = { $whom } joins the consensus on { $text }, version { $version }, ad referendum: its capital has yet to confirm.
record-agreed-ad-referendum = <b>Agreed ad referendum:</b> { $text }, version { $version }. It is adopted once { $awaits } have confirmed it, by { $expires }.
record-agreement-confirmed = <b>{ $whom } confirmed</b> { $text }.
record-agreement-reached = All have confirmed { $text }.
record-agreement-lapsed = <b>Not agreed:</b> { $missing } had not confirmed { $text } in time.
record-position-stated = { $stance ->
    [supports] { $whom } said to all that it supports { $text }, version { $version }.
    [can-accept] { $whom } said to all that it can accept { $text }, version { $version }.
    [proposes-change] { $whom } said to all that it proposes a change to { $text }, version { $version }.
    [cannot-accept] { $whom } said to all that it cannot accept { $text }, version { $version }.
   *[none] { $whom } took back what it had said to all on { $text }.
  }
record-position-confided = { $stance ->
    [supports] { $whom } told the chair alone that it supports { $text }, version { $version }.
    [can-accept] { $whom } told the chair alone that it can accept { $text }, version { $version }.
    [proposes-change] { $whom } told the chair alone that it proposes a change to { $text }, version { $version }.
    [cannot-accept] { $whom } told the chair alone that it cannot accept { $text }, version { $version }.
   *[none] { $whom } took back what it had told the chair alone on { $text }.
  }
record-sponsor-left = { $actor } left the sponsors of { $text }.
record-outcome-taken-over = { $whom } took over { $text }, which had been withdrawn.
record-delay-asked = { $whom } asked for the delay for documents: { $text } is not decided before { $until }.
record-delay-waived = { $meeting ->
    [yes] The meeting permitted a decision on { $text } before the delay for documents is over.
   *[no] { $actor } permitted a decision on { $text } before the delay for documents is over.
  }
record-parts-approved = <b>Approved</b> in a separate vote: { $parts } of { $text }, which stays in it.
record-parts-rejected = <b>Rejected</b> in a separate vote: { $parts } of { $text }. Version { $version } stands, without it.
record-outcome-rejected = <b>Rejected as a whole:</b> { $text }, of which nothing operative is left.
record-outcome-entered = { $form ->
    [commitment] { $whom } entered a commitment.
    [invitation] { $whom } entered an invitation.
   *[conclusion] { $whom } entered a text of their own.
  }
record-amendment-proposed = { $whom } proposed an amendment to { $text }.
record-amendment-withdrawn = { $actor } withdrew { $amendment }.
record-amendments-ordered = { $actor } put the amendments to { $text } into the order of their votes.
record-amendment-carried = <b>Carried:</b> { $amendment }. Version { $version } of { $text } stands.
record-amendment-overtaken = Back to its author: { $amendment }. It waits until its author restates it on version { $version } of { $text }.
record-amendment-restated = { $whom } restated { $amendment } on version { $version }.
record-amendment-agreed = { $whom }, one of the sponsors, accepts { $amendment }.
record-amendment-accepted = <b>Accepted by the sponsors:</b> { $amendment }. Version { $version } of { $text } stands, without a vote.
record-amendment-amended = { $result ->
    [accepted] <b>Accepted by its author:</b> { $change }. It is part of { $amendment }.
   *[carried] <b>Carried:</b> { $change }. It is part of { $amendment }.
  }
record-amendment-lost = { $cause ->
    [fallen] <b>Fallen</b> with another: { $amendment }.
   *[lost] <b>Not carried:</b> { $amendment }.
  }

## Votes and motions
record-vote-announced = { $actor } announced the vote on { $text }: explanations beforehand are heard.
record-vote-opened = { $method ->
    [roll-call] { $actor } put { $question } to the vote, by roll-call
    [show-of-hands] { $actor } put { $question } to the vote, by show of hands
   *[recorded] { $actor } put { $question } to a recorded vote
  }{ $post ->
    [yes] , by correspondence, open until { $until }.
   *[no] .
  }
record-proxy-given = { $letter ->
    [true] { $member } wrote that { $holder } votes for it
   *[false] { $member } lets { $holder } vote for it
  }{ $limited ->
    [yes] , on item { $items } of the agenda
   *[no] {""}
  }.
record-proxy-withdrawn = { $letter ->
    [true] { $member } wrote that { $holder } votes for it no more.
   *[false] { $member } votes for itself again, and { $holder } for it no more.
  }
record-call-passed = { $whom } passed, and is called again at the end.
record-roll-answered = { $voting ->
    [true] { $whom } is present and voting.
   *[false] { $whom } is present.
  }
record-ballot-cast = { $proxy ->
    [yes] { $ballot ->
        [yes] { $caster } voted yes for { $member }, by proxy.
        [no] { $caster } voted no for { $member }, by proxy.
        [abstain] { $caster } abstained for { $member }, by proxy.
       *[not-participating] { $caster } said for { $member }, by proxy, that it takes no part in the vote.
      }
   *[no] { $ballot ->
        [yes] { $whom } voted yes.
        [no] { $whom } voted no.
        [abstain] { $whom } abstained.
       *[not-participating] { $whom } took no part in the vote.
      }
  }
record-ballot-recorded = { $ballot ->
    [yes] { $actor } recorded that { $member } voted yes
    [no] { $actor } recorded that { $member } voted no
    [abstain] { $actor } recorded that { $member } abstained
    [absent] { $actor } recorded that { $member } did not answer
   *[not-participating] { $actor } recorded that { $member } took no part in the vote
  }{ $letter ->
    [yes] , by letter of { $received }.
   *[no] .
  }
record-hands-counted = { $actor } counted the hands: { $yes } yes, { $no } no, { $abstain } abstaining.
record-vote-closed = { $appeal ->
    [overturned] <b>The ruling is overturned:</b> { $question }.
    [stands] <b>The ruling stands:</b> { $question }.
   *[no] { $result ->
        [adopted] <b>Adopted:</b> { $question }.
        [no-quorum] <b>No quorum:</b> { $question } was not decided.
        [undetermined] <b>Not to be determined:</b> { $question }.
        [tied] <b>Equally divided:</b> { $question } was not decided.
       *[not-adopted] <b>Not adopted:</b> { $question }.
      }
  } { $yes } yes, { $no } no, { $abstaining ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }{ $absent ->
    [0] {""}
   *[other] , { $away } absent
  }{ $silent ->
    [0] .
   *[other] , { $apart } not participating.
  }
record-vote-cancelled = { $actor } broke off the vote of entry { $entry }. Nothing was decided; the ballots cast until then stand on the record.
record-delegation-awaited = { $member } lost the connection. The decision waits for it until { $until }, once.
record-delegations-away = Away when this was decided, the connection lost: { $members }.
record-ballot-corrected = { $ballot ->
    [yes] { $whom } said afterwards that they meant to vote yes. The result stands.
    [no] { $whom } said afterwards that they meant to vote no. The result stands.
    [abstain] { $whom } said afterwards that they meant to abstain. The result stands.
   *[not-participating] { $whom } said afterwards that they meant to take no part in the vote. The result stands.
  }
record-motion-moved = { $timed ->
    [yes] { $whom } moved { $motion }: { $until }.
   *[no] { $whom } moved { $motion }.
  }
record-motion-withdrawn = { $actor } withdrew the motion { $motion }.
record-motion-ruled-out = { $actor } ruled the motion of { $whom } out of order: { $motion }.
record-motion-fallen = <b>Fallen, never decided:</b> the motion { $motion }.
record-quorum-stated = { $enough ->
    [true] <b>There is a quorum:</b> { $present } present, { $needed } needed, as the chair stated on request.
   *[false] <b>There is no quorum:</b> { $present } present, { $needed } needed, as the chair stated on request.
  }
record-motion-decided = { $appeal ->
    [overturned] <b>The ruling is overturned</b> on appeal.
    [stands] <b>The ruling stands:</b> the appeal was not carried.
   *[no] { $carried ->
        [true] <b>Carried:</b> the motion { $motion }.
       *[false] <b>Not carried:</b> the motion { $motion }.
      }
  }
record-ruling-overturned = { $again ->
    [yes] <b>The ruling was overturned on appeal:</b> the motion { $motion } is before the meeting again.
   *[no] { $upheld ->
        [true] <b>The ruling was overturned on appeal:</b> the point of order of { $whom } is well taken.
       *[false] <b>The ruling was overturned on appeal:</b> the point of order of { $whom } is not well taken.
    }
  }

## Silence
record-silence-opened = { $actor } circulated { $text }, version { $version }, under silence until { $expires }.
record-silence-broken = { $cause ->
    [amendment] <b>{ $whom } broke the silence</b> on { $text }, with an amendment.
   *[objection] <b>{ $whom } broke the silence</b> on { $text }.
  }
record-statement-bound = { $nature ->
    [reservation] { $whom } entered a reservation on { $text }, version { $version }.
    [interpretation] { $whom } entered an interpretative statement on { $text }, version { $version }.
    [dissociation] { $whom } dissociated itself from { $text }, version { $version }.
    [footnote] { $whom } entered a footnote to { $text }, version { $version }.
    [explanation] { $whom } explained its position on { $text }, version { $version }.
   *[statement] { $whom } entered a statement on { $text }, version { $version }.
  }
record-silence-extended = { $actor } moved the end of the silence on { $text } from { $was } to { $expires }.
record-silence-withdrawn = { $actor } ended the silence on { $text } before its time.
record-silence-kept = Nobody broke the silence on { $text } before { $expires }.
record-silence-unattended = { $cause ->
    [outage] The server could not be reached for a time before { $expires }: nothing was adopted by itself, and { $text } waits for the Chair.
   *[late] The silence on { $text } was settled too late after { $expires }: nothing was adopted by itself, and the Chair decides.
  }
record-silence-confirmed = { $actor } found that nobody had objected to { $text } before { $expires }.
record-left-running = What entry { $entry } began goes on after the closing.
record-meeting-runs-on = { $count ->
    [one] One decision in writing goes on after the closing.
   *[other] { $count } decisions in writing go on after the closing.
  } Until then people may be replaced, and the secretariat acts for the Chair.
record-left-ended = { $more ->
    [0] The last decision in writing that went on after the closing has ended.
    [one] A decision in writing that went on after the closing has ended. One more goes on.
   *[other] A decision in writing that went on after the closing has ended. { $more } more go on.
  }
record-outage-reported = The server could not be reached from { $since } to { $until }.

## Interpretation
record-booth-entered = { $whom } entered the booth: { $language }.
record-booth-left = { $whom } left the booth: { $language }.
record-channel-opened = { $whom } was on air on this channel: { $channel }.
record-channel-closed = { $whom } was off air on this channel: { $channel }.
record-microphone-offered = { $whom } offered the microphone of the booth: { $language }.
record-offer-withdrawn = { $whom } kept the microphone of the booth: { $language }.
record-microphone-handed = { $of } handed the microphone of the booth to { $to }: { $language }.
record-interpretation-planned = { $actor } planned the interpretation: booths, teams and hours.

## After the meeting
record-text-corrected = The secretariat corrected words of entry { $entry }. They now read:
record-text-redacted = The secretariat erased the words of entry { $entry }.
record-confided-text-redacted = The secretariat erased the confided words of entry { $entry }.
record-readout-published = The secretariat published the readout.
record-readout-withdrawn = The secretariat withdrew the readout.
record-item-released = The secretariat opened { $item } to the public.
record-chatham-house-set = { $actor } put { $item } under the Chatham House Rule.
