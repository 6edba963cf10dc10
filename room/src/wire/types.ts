/** The wire and the state of a meeting. Written by tools/wire_types.py from the Python types: change those. */

/** One text in each language: language → words. */
export type Text = Record<string, string>

/** The texts of an entry by their name. */
export type Texts = Record<string, Text>

/** All that the entries of a meeting say. */
export interface Meeting {
  size: number
  last_at: number
  sitting: Sitting | null
  seats: Seats
  calling: Calling
  agenda: Agenda
  booths: Booths
  debate: Debate
  documents: Documents
  inscriptions: Inscriptions
  outcomes: Outcomes
  photos: Photos
  publication: Publication
  recordings: Recordings
  proxies: Proxies
  motions: Motions
  ballots: Ballots
  awaiting: Awaiting
  silences: Silences
  capitals: Capitals
  statements: Statements
  positions: Positions
  proposals: Proposals
  credentials: Credentials
}

/**
 * The meeting itself. Times are UTC in milliseconds. `texts`: `title`, `topic`, `source`.
 *
 * `convened_at`: when it was put on record. `ends`: as it was planned; `extended`: until when it goes on, as the
 * chair last said.
 */
export interface Sitting {
  meeting: string
  body: string | null
  phase: 'cancelled' | 'closed' | 'convened' | 'open' | 'suspended'
  mode: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written'
  access: 'chatham-house' | 'closed' | 'open'
  public: boolean
  starts: number
  ends: number | null
  offset_min: number
  languages: string[]
  host: string | null
  chair: string
  reporter: string | null
  rulebook: Rulebook
  texts: Texts
  seq: number
  opened_at: number | null
  closed_at: number | null
  extended: number | null
  vice_chairs: string[]
  rapporteur: string | null
  next_meeting: NextMeeting | null
  left: Left[]
  runs_on: number
  challenged: string | null
  gathering: 'bilateral' | 'bilaterals' | 'call' | 'meeting' | 'statement' | 'summit' | null
  hosts: string[]
  chair_told: boolean
  days: string[]
  groups: Group[]
  convened_at: number
}

/** A body's rules of procedure for its meetings. */
export interface Rulebook {
  id: string
  edition: string
  title: Record<string, string>
  quorum: Quorum
  debate: DebateRules
  consensus: Consensus
  articles: Article[]
  named?: Member[]
  defaults?: string[]
  decisions?: Decisions
  opening?: OpeningRules
  grace?: Grace
  attribution?: Attribution
  calendar?: Calendar
  calling?: CallingRules
  observers?: ObserverRight[]
  style?: HouseStyle
}

/** At least, or more than (`exceed`), `numerator`/`denominator` of the delegations must be present. */
export interface Quorum {
  numerator: number
  denominator: number
  exceed: boolean
}

/**
 * Time limits in seconds; None is no limit. `second_reply_limit_s`: where a second reply has a limit of its own.
 *
 * `replies`: whether they are heard whenever the chair gives the floor, or once nobody waits to make a statement.
 * `limit_ends_turn`: whether a turn ends by itself when its time is over (as a rule it does not). `open_texts`: how
 * many texts and amendments a delegation may have open on an item (20 where nothing is said). `document_delay_h`: the
 * hours between the circulation of a document and its decision that a delegation may ask for, and the chair waive.
 * `documents_before_h`: how many hours before the meeting begins documents are due; `late_documents`: whether what
 * comes later is laid and marked as late (so where nothing is said), or refused.
 * `speakers_order`: in which order those are called who inscribed before the day, as they asked (so where nothing is
 * said) or by level, heads of state first; `inscribe_before_h`: how many hours before the meeting the list is closed.
 * `press_asks`: whether the press stands on the list, too, as at a press conference (as a rule it does not).
 * `article`: where the values come from; `articles`: that of a value by its key, where it is another.
 */
export interface DebateRules {
  speaking_limit_s: number | null
  point_of_order_limit_s: number | null
  right_of_reply_limit_s: number | null
  right_of_reply_times: number
  replies?: 'after-list' | 'in-turn'
  second_reply_limit_s?: number
  limit_ends_turn?: boolean
  open_texts?: number
  document_delay_h?: number
  documents_before_h?: number
  late_documents?: 'marked' | 'refused'
  speakers_order?: 'asked' | 'level'
  inscribe_before_h?: number
  press_asks?: boolean
  article?: string
  articles?: Record<string, string>
  unverified?: boolean
}

/**
 * How long the chair lets a text stand before the gavel: usual and least time, in seconds.
 *
 * `ad_referendum`: whether a text that was agreed ad referendum needs the confirmation of each capital by the date, or
 * stands unless one refuses. What holds where it is not set is `confirmed`.
 */
export interface Consensus {
  call_s: number
  least_call_s: number
  ad_referendum?: 'confirmed' | 'unless-refused'
  article?: string
  unverified?: boolean
}

/**
 * One article: its number as cited, its words in each language, and whether its source was read.
 *
 * `codes` are the codes of the refusals that rest on it.
 */
export interface Article {
  number: string
  codes: string[]
  text: Record<string, string>
  unverified: boolean
}

/**
 * A member and one period of its membership; one that came back stands twice.
 *
 * `groups` are what conditions speak of (`permanent`); `also` are further codes of the same member (`EL` for `GR`).
 * `sign`: what stands on the plate in place of the code.
 */
export interface Member {
  since: string | null
  until: string | null
  code: string
  name: Record<string, string>
  groups: string[]
  also: string[]
  sign?: string
  suspended: Dated[]
  unverified: boolean
}

/** A value that holds from `since` to `until`, both included. */
export interface Dated {
  since: string | null
  until: string | null
}

/**
 * How the body decides on the day: the rules, members and weights in force then.
 *
 * `members` in the order of the roll-call; empty where the delegations seated are the members. `quorum` is that for
 * decisions, `debate` the one with which a meeting is opened; `presiding`: whether who presides votes; `ties`: what
 * follows a tie. `motions` in their order of precedence.
 */
export interface Decisions {
  rules: Rule[]
  voting: VotingRules
  members: Member[]
  seats: BodySeats[]
  weights: Weights[]
  quorum: QuorumRule[]
  debate?: QuorumRule
  presiding?: Presiding
  ties?: TieRule
  motions: MotionRule[]
  silence: SilenceRules | null
  correspondence?: CorrespondenceRules
  acclamation?: AcclamationRules
  credentials?: CredentialsRules
}

/**
 * How one kind of question is decided while the rule is in force: every condition must be met.
 *
 * `taking_no_part`: whether one that takes no part is left out of both sides, or sits there without voting.
 * `proxies`: for how many others one member may vote. `judged`: the chair judges, and the numbers do not.
 * `parties_abstain`: the article by which parties to a dispute, whom the vote names, abstain. `preliminary`: how
 * it is decided whether a text falls under this one, before it does.
 */
export interface Rule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  id: string
  title: Record<string, string>
  conditions: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  taking_no_part: 'left-out' | 'not-voting'
  proxies: number
  quorum: boolean
  judged: boolean
  parties_abstain?: string
  preliminary?: Preliminary
}

/**
 * A share of a base in favour: exactly one of `at_least` and `more_than` (`"2/3"`).
 *
 * `weight` names a table of weights; `among` a group whose members alone count.
 */
export interface Share {
  kind: 'share'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  of: 'members' | 'present' | 'present-and-voting'
  at_least: string | null
  more_than: string | null
  weight: string | null
  among: string | null
}

/**
 * A number of votes in favour.
 *
 * `out_of`: how many votes there are when all take part; where some take no part, the same share of those of the
 * others is needed (Protocol 36, Article 3(4)).
 */
export interface VotesNeeded {
  kind: 'votes'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  at_least: number
  out_of: number | null
  weight: string | null
  among: string | null
}

/** No member of the group votes against: its veto. Abstaining and staying away are no veto. */
export interface Concurring {
  kind: 'concurring'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  of: string
}

/**
 * Fewer than so many members that take part withhold their vote, so that they cannot block.
 *
 * `of_part` is the share of `weight` that a minority must exceed when some members take no part: then the least
 * number is that of the largest members exceeding it, and one more.
 */
export interface BlockingMinority {
  kind: 'blocking-minority'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  least_members: number
  weight: string | null
  of_part: string | null
}

/**
 * Consensus or silence: no more than `allowed` objections.
 *
 * `concerned`: that of the State concerned, whom the vote names, is set aside (consensus minus one).
 */
export interface NoObjection {
  kind: 'no-objection'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  allowed: number
  concerned?: boolean
}

/** Nobody against; and nobody abstaining or away, where the rule says that this blocks. */
export interface Unanimity {
  kind: 'unanimity'
  article: string
  unverified: boolean
  otherwise: (Share | VotesNeeded | Concurring | BlockingMinority | NoObjection | Unanimity)[]
  abstention_blocks: boolean
  absence_blocks: boolean
}

/** By which `rule` it is decided whether a text falls under another, before it does. */
export interface Preliminary {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  rule: string
}

/**
 * How votes are taken.
 *
 * `methods`: those that the body knows, the usual one first. `change`: whether a delegation may change its ballot
 * until the vote is closed. `correction`: whether a ballot may be corrected afterwards; `noted` leaves the result as
 * it was. `explanation_limit_s`: seconds for an explanation of vote; None is no limit. `call_s`, `least_call_s`: for
 * how many seconds members are called upon to vote, as a rule and at least. `passing`: that a member may pass once
 * in a roll-call, and what it may answer when it is called again. `present_and_voting`: whether a delegation may
 * declare that it is present and voting, and then does not abstain. `explained`: whether votes are explained before
 * they are taken, too; `sponsors_explain`: whether by those whose proposal it is.
 */
export interface VotingRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  methods: ('recorded' | 'roll-call' | 'show-of-hands')[]
  change: boolean
  correction: 'none' | 'noted'
  explanation_limit_s: number | null
  call_s?: number
  least_call_s?: number
  passing?: 'any' | 'yes-or-no'
  present_and_voting?: boolean
  explained?: 'after' | 'before-and-after'
  sponsors_explain?: boolean
}

/** How many members the body has, where not each of them is named in its file. */
export interface BodySeats {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  number: number
}

/** One table of whole numbers by member (votes, inhabitants, hundredths of a per cent). */
export interface Weights {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  name: string
  of: Record<string, number>
}

/**
 * What share of the members must be present. Exactly one of `at_least` and `more_than`.
 *
 * `presumed`: a member of whom nothing is recorded counts as present; only recorded absence breaks the quorum.
 * `represented`: whether a member that another votes for counts as present (where nothing is said, it does not).
 * `of`: of whom: of the body's members on the day that may vote, of the delegations that are registered for the
 * meeting, or of all members, those that take no part in the vote among them.
 */
export interface QuorumRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  purpose: 'debate' | 'decision'
  at_least: string | null
  more_than: string | null
  presumed: boolean
  represented?: boolean
  of?: 'all-members' | 'members' | 'registered'
}

/** Whether who presides casts their member's ballot; else another of their delegation does (UNGA rules 37, 104). */
export interface Presiding {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  votes: boolean
}

/**
 * What follows where the votes are equally divided; without it the question is lost.
 *
 * `then`: it is lost (`defeated`); a second vote is taken, and then it is lost (`second-vote`); whoever presides has a
 * vote more (`casting-vote`), and, where `makes` says so and its
 * member has not voted, uses it against to make a tie, too (RONR 44:12).
 * `within_h`: within how many hours of the first vote the second is taken.
 */
export interface TieRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  then: 'casting-vote' | 'defeated' | 'second-vote'
  within_h?: number
  makes?: boolean
}

/**
 * A motion; those earlier in the file come first. `rule`: by what it is decided; None: by the chair.
 *
 * `speakers_for`, `speakers_against`: how many speak on it, and nobody else while it waits; who moved it is counted,
 * unless `mover_speaks` says that they speak for it besides. `debated`: the debate goes on while it waits, without a
 * number. `effect`: what follows when it is carried, `none` where nothing does.
 */
export interface MotionRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  id: string
  rule: string | null
  speakers_for: number
  speakers_against: number
  mover_speaks?: boolean
  debated?: boolean
  effect?: 'adjourn-debate' | 'adjourn-meeting' | 'adjourn-to' | 'appeal' | 'close-debate' | 'division' | 'no-action' | 'none' | 'open-vote' | 'preliminary' | 'quorum' | 'reconsideration' | 'refer' | 'suspend' | 'waive-delay'
}

/**
 * The silence procedure: its least period, who circulates, who may break it, and how.
 *
 * `margin_h`: where the server was down within so many hours before the expiry, nothing is adopted by itself.
 * `least_working_days`: how many working days the period has at least, by the body's calendar.
 */
export interface SilenceRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  least_period_h: number
  least_working_days?: number
  margin_h: number
  circulated_by: 'chair' | 'chair-or-secretariat'
  broken_by: Record<string, string>
}

/**
 * Votes by correspondence: by which rules of the body, for how long at least, and who opens them.
 *
 * `change`: whether a ballot may be replaced until the date. `early`: whether it ends once everybody has voted.
 * `least_working_days`: how many working days the period has at least. `margin_h`: where the server was down within
 * so many hours before the date, it is not closed by itself (1 where nothing is said). `extended`: whether it may be
 * extended, but for an outage: never, as long as nobody has voted (so where nothing is said), or once, whoever has;
 * `longest_extension_h`: by how many hours at a time, at most (168 where nothing is said).
 */
export interface CorrespondenceRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  rules: string[]
  least_period_h: number
  least_working_days?: number
  margin_h?: number
  extended?: 'before-ballots' | 'never' | 'once'
  longest_extension_h?: number
  opened_by: 'chair' | 'chair-or-secretariat'
  change: boolean
  early: boolean
}

/** That the body adopts texts by acclamation, unless a member that may vote asks for a vote. */
export interface AcclamationRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
}

/**
 * That a delegation may be challenged, and sits with the same rights until the meeting has decided.
 *
 * `rule`: by which the meeting votes on it; None: any rule of the body. `report`: whether it decides on a report of
 * whoever examines the credentials. `anew`: whether those whom a member sends after it was refused are refused as
 * well until the meeting has decided (so where nothing is said), or sit, and may be challenged.
 */
export interface CredentialsRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  rule: string | null
  report: boolean
  anew?: 'refused' | 'seated'
}

/**
 * What the body requires before any item is taken up.
 *
 * `agenda`: that the meeting adopts its agenda. `officers`: whom it elects. `rule`: by which the agenda is voted on
 * where somebody objects; None: any rule of the body. `added`: by which an item that was not on it is, where that is
 * another.
 */
export interface OpeningRules {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  agenda: boolean
  officers: ('rapporteur' | 'vice-chair')[]
  rule: string | null
  added?: string
}

/** For how many `seconds` a decision waits for a delegation whose connection is lost, once; and the article. */
export interface Grace {
  seconds: number
  article: string
  unverified: boolean
}

/**
 * How a text that speaks for a meeting comes about: what silence means there, and who signs it.
 *
 * `silence`: whether somebody whom a joint text names, and who says nothing until the time, has cleared it.
 * `signed_by`: as what each language is signed off, one after the other; empty: once, by whoever publishes.
 * `offices`: by such a step, the office of the body whose holder alone signs it; of the others, whoever may publish.
 */
export interface Attribution {
  silence: 'consent' | 'none'
  signed_by: ('drafter' | 'head' | 'spokesperson')[]
  offices: Record<string, string>
  article: string
  unverified: boolean
}

/** `weekend`: the days of each week, `holidays`: those of each year (`12-25`), or of one (`2026-04-03`). */
export interface Calendar {
  weekend: ('friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday')[]
  holidays: string[]
  article: string
  unverified: boolean
}

/**
 * `callers`: who may call; `notice`: how long before, one a sort of meeting, the usual one first.
 *
 * `proposals`: until when members propose items; left out: until the meeting is opened.
 */
export interface CallingRules {
  callers: CallerRule[]
  notice: NoticeRule[]
  proposals?: ProposalRule[]
}

/**
 * Who may call.
 *
 * `members`: at the request of so many members of the body, at least; `at_least`, `more_than`: of such a share of
 * them; without any of these nobody has to ask.
 */
export interface CallerRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  id: string
  title: Record<string, string>
  members?: number
  at_least?: string
  more_than?: string
}

/**
 * How long before a meeting of this sort it is called: in hours, in days or in working days by the body's calendar.
 *
 * `callers`: by whom alone a meeting of this sort is called; left out: by whoever may call. `waived_by`: by whom the
 * notice is waived, where the rules let it be.
 */
export interface NoticeRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  id: string
  title: Record<string, string>
  hours?: number
  days?: number
  working_days?: number
  callers?: string[]
  waived_by?: 'chair' | 'members'
}

/** Until how many days before a meeting a member proposes an item for it. Exactly so long before is in time. */
export interface ProposalRule {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  days: number
}

/**
 * What observers may do, one right a line. `to`: the codes of those who may; empty: every observer.
 *
 * A body without a line of its own lets every observer make statements, by this software's default.
 */
export interface ObserverRight {
  since: string | null
  until: string | null
  article: string
  unverified: boolean
  right: 'motion' | 'point-of-order' | 'proposal' | 'right-of-reply' | 'sponsor' | 'statement'
  to: string[]
}

/**
 * What is left out is as most write it.
 *
 * `apart`: whether commas set a name off from the office before it: where it stands alone, always, never. `closing`:
 * whom “as well as” introduces: those whom the list says, organisations too, or nobody. `again`: how somebody is
 * called once named. `people`: whether those who also took part stand in a sentence or in a list; `people_at`: whether
 * they are told with the opening or at the end. `credit`: the line under a picture, with `{credit}` where its words
 * go, by language. `capitals`: of the titles in offices, by language.
 */
export interface HouseStyle {
  english: 'american' | 'british'
  apart: 'alone' | 'always' | 'never'
  closing: 'listed' | 'nobody' | 'organisations'
  again: 'name' | 'office'
  people: 'list' | 'prose'
  people_at: 'end' | 'opening'
  credit: Record<string, string>
  capitals: Record<string, TitleCapitals>
}

/**
 * Whether the title in an office has a capital: `before` a name, and `alone`, as in a second mention.
 *
 * `titles`: those that the language's own list lacks, each with its capitals.
 */
export interface TitleCapitals {
  before: 'capital' | 'small' | 'written'
  alone: 'capital' | 'small' | 'written'
  titles: string[]
}

/** When the body meets next: UTC in milliseconds, and the offset of that place in minutes. `texts`: `place`. */
export interface NextMeeting {
  seq: number
  starts: number
  offset_min: number
  texts: Texts
  ends: number | null
  mode: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written' | null
}

/** What ran when the meeting was closed, by its id. */
export interface Left {
  about: string
  item: string | null
}

/**
 * As it stands on the record. Its words are the text `group-1` and so on of the same entry.
 *
 * `part`: left out, they took part as the delegates did. `one`: they are told of as one person, or one body.
 */
export interface Group {
  part?: 'also' | 'observer'
  one?: boolean
}

/**
 * `participants` in protocol order; `heads`: who holds the seat of each member that has delegates.
 *
 * `weights`: the votes of each member, where the list says them.
 */
export interface Seats {
  participants: Record<string, Participant>
  heads: Record<string, string>
  weights: Record<string, number>
}

/**
 * A person on the list. `first` is the entry that accredited them, and `seq` the last that says who they are.
 *
 * `since`: the time of the last arrival (ms). `shown_out`: and not let in again.
 *
 * `booth` is the one that the list names for an interpreter; where they stand now is in the booths. `refused`: the
 * meeting did not accept their credentials; they watch, and do nothing else. `withdrawn`: they were taken off the list
 * before the meeting; `in_place_of`: whom they replace.
 */
export interface Participant {
  role: 'delegate' | 'interpreter' | 'observer' | 'press' | 'secretariat'
  member: string | null
  listed: boolean
  capacity_member: string | null
  capacity_items: string[] | null
  id: string
  first: number
  seq: number
  texts: Texts
  admitted: boolean
  shown_out: boolean
  present: boolean
  since: number | null
  booth: string | null
  refused: boolean
  withdrawn: boolean
  in_place_of: string | null
  unnamed: boolean
  via: 'telephone' | 'video' | null
}

/**
 * `moves` in their order: the first says for when the meeting was called, and `call` by whom.
 *
 * `short`: the notice was too short, and nobody has waived it.
 */
export interface Calling {
  moves: Move[]
  cancelled: Cancellation | null
  call: CalledBy | null
  short: boolean
  waivers: Waiver[]
}

/** A meeting was moved: to when, and when it was to be held before. `texts`: `reason`. Times as in `Sitting`. */
export interface Move {
  seq: number
  at: number
  starts: number
  ends: number | null
  offset_min: number
  was_starts: number
  was_ends: number | null
  was_offset_min: number
  texts: Texts
}

/** A meeting was cancelled. `texts`: `reason`. */
export interface Cancellation {
  seq: number
  at: number
  texts: Texts
}

/**
 * Who calls a meeting: `by`, as the rules name them, and at the request of which `members`.
 *
 * `notice`: which sort of meeting it is; None: the usual one. `offset_min`: by how many minutes the clocks there are
 * ahead of UTC when it is called; None: as when it begins. `short`: it is known that the notice is too short, and is
 * to be waived before the meeting is opened.
 */
export interface CalledBy {
  by: string
  members: string[]
  notice: string | null
  offset_min: number | null
  short: boolean
}

/** A notice that was too short was waived, by whom `article` has it. `texts`: `reason`. */
export interface Waiver {
  seq: number
  at: number
  article: string
  texts: Texts
}

/**
 * Items and tracks in order; `current` is the item in hand, `left` the one before it.
 *
 * `adopted`: the entry by which the agenda was adopted; until then it is provisional.
 */
export interface Agenda {
  items: Record<string, Item>
  current: string | null
  tracks: Record<string, Track>
  photo: Photo | null
  adopted: number | null
  left: string | null
  revision: number
}

/**
 * `status`: not yet taken up, in hand, dealt with (it may be taken up again), or struck from the agenda.
 *
 * `pending`: it was added after the agenda was adopted, and the meeting has not agreed to it. `other_business`: under
 * it delegations raise what the agenda does not name. `minutes`: for how long it is planned; nothing decides by it.
 * `mark`: what a revision of the agenda did to it last, and `revised` which one. `carried`: from which meeting it is
 * carried over, which left it open; `proposer`: the member who proposed it. `sub`: it stands under the one before.
 */
export interface Item {
  id: string
  seq: number
  access: 'chatham-house' | 'closed' | 'open' | null
  texts: Texts
  status: 'closed' | 'coming' | 'open' | 'struck'
  pending: boolean
  other_business: boolean
  minutes: number | null
  mark: 'added' | 'moved' | 'retitled' | 'struck' | null
  revised: number | null
  carried: string | null
  proposer: string | null
  sub: boolean
}

/** A line of action. */
export interface Track {
  id: string
  seq: number
  texts: Texts
}

/** Order of the family photo (None: of the participants) and `credit`. */
export interface Photo {
  seq: number
  order: string[] | null
  texts: Texts
}

/** The booths with somebody in them, by their language; `plan`: who is to stand in them, and when. */
export interface Booths {
  table: Record<string, Booth>
  plan: Plan | null
}

/**
 * The booth of one language, spoken or signed.
 *
 * `live` is the one interpreter who is on air, `channel` the language that is heard from them: the booth's own, or
 * another by retour. `since` is when this turn at the microphone began (UTC, ms). `offered`: the one on air offers
 * the microphone to the boothmates.
 */
export interface Booth {
  language: string
  interpreters: string[]
  live: string | null
  channel: string | null
  since: number | null
  offered: boolean
}

/** How interpretation is planned, and by which entry that was said last. */
export interface Plan {
  seq: number
  booths: PlannedBooth[]
}

/**
 * What is planned of one booth. `hears`: the languages that it interprets from the floor by itself.
 *
 * `relay`: the booth from which it takes the others.
 */
export interface PlannedBooth {
  language: string
  hears: string[]
  relay: string | null
  teams: Team[]
}

/**
 * Who interprets in a booth from when until when (UTC, ms).
 *
 * `places`: how many there are to be, named or not; the first of them are `interpreters`.
 */
export interface Team {
  interpreters: string[]
  places: number
  starts: number
  ends: number
}

/**
 * `queue` is the speakers' list in its order. `ruling`: the point of order that waits for one.
 *
 * `behalf`: the requests that were made on behalf of a group or body, also when they have left the list.
 */
export interface Debate {
  speaker: Speaker | null
  interrupted: Speaker | null
  queue: Request[]
  list_open: boolean
  limit_s: number | null
  ruling: AwaitedRuling | null
  muted: string[]
  spoken: FinishedTurn[]
  behalf: Record<string, Behalf>
}

/**
 * Who has the floor. `since` and `deadline` in ms; `remaining_ms` counts while the clock is stopped.
 *
 * `spoken_ms` counts the time before `since` (that is, before the last stop of the clock). `by_video`: given to
 * somebody who is not there, for the statement that they recorded alone.
 */
export interface Speaker {
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  item: string | null
  since: number
  limit_s: number | null
  deadline: number | null
  stopped: 'chair' | 'lost' | 'suspended' | null
  remaining_ms: number | null
  spoken_ms: number
  request: string | null
  motion: string | null
  by_video: boolean
}

/** A place on the speakers' list. `motion`: on which it is. `by_video`: they recorded what they will say. */
export interface Request {
  id: string
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  item: string | null
  at: number
  motion: string | null
  by_video: boolean
}

/** Whose point of order was heard, and waits for the chair's ruling. */
export interface AwaitedRuling {
  participant: string
  item: string | null
}

/** A turn that is over. */
export interface FinishedTurn {
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  item: string | null
  ended: number
  spoken_ms: number
  request: string | null
}

/** For whom a request was made beside one's own delegation: by its code, by its name (`behalf`), or both. */
export interface Behalf {
  seq: number
  item: string | null
  texts: Texts
  code: string | null
}

/** All that were laid, in order. */
export interface Documents {
  laid: Record<string, Document>
}

/**
 * One file: a document of this symbol, revision and language. `texts`: `title`.
 *
 * `part` and `number`: that it is the addendum or corrigendum of this number; `revision` 0 is the first version.
 * `speaker`: whose statement it is, to be checked against delivery. `late`: it came after the deadline of the rules.
 * `withdrawn`: when it was taken back; whoever sees it is told so, and its file is given to nobody.
 */
export interface Document {
  id: string
  seq: number
  at: number
  symbol: string
  item: string | null
  part: 'addendum' | 'corrigendum' | 'document'
  number: number
  revision: number
  language: string
  format: 'docx' | 'jpeg' | 'odt' | 'pdf' | 'png' | 'pptx' | 'text' | 'xlsx'
  size: number
  digest: string
  speaker: string | null
  late: boolean
  texts: Texts
  withdrawn: number | null
}

/**
 * `speakers`: who inscribed, in the order of doing so. `advance`: all that was handed in.
 *
 * `orders`: those that were set by hand, the last of each item.
 */
export interface Inscriptions {
  speakers: Record<string, Inscription>
  advance: Record<string, AdvanceText>
  delivered: DeliveredText[]
  orders: Record<string, HandOrder>
}

/**
 * A delegation will speak on an item. `since`: when it inscribed first. `texts`: `behalf`, as in `Behalf`.
 *
 * `id`: of the request as which it stands on the speakers' list once the item is taken up. `by_video`: by a statement
 * that it recorded.
 */
export interface Inscription {
  id: string
  seq: number
  at: number
  participant: string
  capacity: string | null
  item: string
  level: 'deputy-head' | 'deputy-minister' | 'head-of-government' | 'head-of-state' | 'minister' | 'representative'
  language: string
  since: number
  texts: Texts
  on_behalf: boolean
  code: string | null
  by_video: boolean
}

/**
 * What a delegation will say on an item, before it is delivered. `texts`: `text` and `title`, as far as given.
 *
 * `audience`: who sees it until then. `ended`: what became of it; None: it waits.
 */
export interface AdvanceText {
  id: string
  seq: number
  at: number
  participant: string
  capacity: string | null
  item: string
  files: StatementFile[]
  texts: Texts
  audience: string
  ended: 'delivered' | 'replaced' | 'taken-back' | null
}

/** The file of a statement in a language. `size` in bytes, `digest` the SHA-256 of the file. */
export interface StatementFile {
  language: string
  format: 'docx' | 'jpeg' | 'odt' | 'pdf' | 'png' | 'pptx' | 'text' | 'xlsx'
  size: number
  digest: string
}

/** What a delegation handed in of what it said on an item, to be checked against delivery. `texts`: `text`. */
export interface DeliveredText {
  id: string
  seq: number
  at: number
  participant: string
  capacity: string | null
  item: string
  texts: Texts
}

/** The order into which those who inscribed on an item were put by hand. `texts`: `reason`. */
export interface HandOrder {
  seq: number
  item: string
  inscriptions: string[]
  texts: Texts
}

/** All outcomes, in the order in which they were laid on the table. */
export interface Outcomes {
  table: Record<string, Outcome>
}

/**
 * A conclusion, commitment or invitation. `origin`: where it was adopted before it was laid here.
 *
 * `seq`: the entry of the version that stands; `put`: the entry that put it last; `settled`: the entry that adopted or
 * entered it. `proposer`, `capacity`: who laid it or took it over; `sponsors`: whose text it is, and who alone may
 * revise it; `chairs`: laid from the chair, and no delegation's.
 * `author`, `since`, `made`, `amendment`: by whom, when (ms) and how the version that stands came about; `past`: those
 * before it, from the first. `parts` in their order; `wordings`: the words of all versions, first those with which the
 * text was laid, its salt among them. `approved`, `rejected`: parts, and the votes in which they were (division).
 * `delay`: asked for; `waived`: when it was waived last (ms). `stale`: languages that are behind in some part.
 * `called`, `call_until`: since when, at least until when it is put (ms). `supplied`: by whom a language was, of it.
 * `status`: on the table, being put, under silence, objected to, being voted on, adopted (by consensus, in silence, or
 * by `vote`), rejected by vote, entered by one, withdrawn, or `issued` by the chair. `acclaimed`: put to acclamation
 * or adopted by it; `to_vote`: the version on which a vote was asked for. `amendments` in the order of their vote.
 */
export interface Outcome {
  id: string
  seq: number
  form: 'commitment' | 'conclusion' | 'invitation'
  by: string
  proposer: string
  capacity: string | null
  verb: string | null
  joined: boolean
  item: string | null
  track: string | null
  due: string | null
  body: string | null
  series: boolean
  starts: string | null
  version: number
  digest: string
  parts: Part[]
  wordings: Wording[]
  status: 'adopted' | 'circulated' | 'entered' | 'issued' | 'objected' | 'proposed' | 'put' | 'rejected' | 'voting' | 'withdrawn'
  author: string
  since: number
  made: 'accepted' | 'carried' | 'divided' | 'laid' | 'revised'
  amendment: string | null
  past: Version[]
  sponsors: Sponsor[]
  chairs: boolean
  approved: Record<string, string>
  rejected: Record<string, string>
  delay: Delay | null
  waived: number | null
  stale: string[]
  call_until: number | null
  called: number | null
  put: number | null
  objections: Objection[]
  settled: number | null
  vote: string | null
  amendments: Amendment[]
  supplied: Record<string, string>
  issued: 'statement' | 'summary' | null
  acclaimed: boolean
  to_vote: number | null
  origin: Origin | null
  whole: boolean
}

/**
 * One part of a text: a paragraph, whom an invitation invites, or one of its topics.
 *
 * For each language that it has: `digests` its salted digest, `entries` the entry on whose seal its words stand.
 * `stale`: languages that were not brought along when others were reworded. `preamble`: whether it says why, not what.
 */
export interface Part {
  id: string
  digests: Record<string, string>
  entries: Record<string, number>
  stale: string[]
  preamble: boolean
}

/** Words that entry `seq` brought, by part: those of each version are found by the entries of its parts. */
export interface Wording {
  seq: number
  texts: Texts
}

/**
 * A version that stands no more: who made it, when and how; for each part the entries of its words, by language.
 *
 * `amendment`: that by which it came about. `preamble`: how many of its first parts said why.
 */
export interface Version {
  number: number
  seq: number
  at: number
  author: string
  made: 'accepted' | 'carried' | 'divided' | 'laid' | 'revised'
  amendment: string | null
  verb: string | null
  parts: Record<string, Record<string, number>>
  preamble: number
}

/** One of those whose text it is: who laid it, took it over or joined them, and for whom they acted. */
export interface Sponsor {
  participant: string
  capacity: string | null
}

/** The time that a delegation asked for to read documents: nothing is decided on the text `until` then (UTC, ms). */
export interface Delay {
  participant: string
  until: number
}

/**
 * Who objected to which version, in a call or in silence; `texts`: `reason`.
 *
 * `participant` None: it came by other means, for the delegation `capacity`. `lifted`: the entry that lifted it.
 */
export interface Objection {
  seq: number
  participant: string | null
  capacity: string | null
  version: number
  texts: Texts
  lifted: number | null
}

/**
 * A change of a text that waits for a vote of its own, or had it.
 *
 * `digest` fixes it. `replaces`: digests of the parts that it replaces, by language; `adds`, `deletes`: parts; `verb`
 * None: it stays. `fallen`: another that was carried says the contrary. `overtaken`: another was carried that changed
 * the same `clashes` (parts, or `verb`), and its author has not yet restated it on the new version.
 * `amends`: the amendment that it would change; None: the text. `at`: when it was proposed or restated (ms).
 * `agreed`: the sponsors who accept it. `entries`: where words of its parts stand on another entry than `seq`, by part
 * and language: those of an amendment to it that was carried or accepted, and those in languages that were supplied,
 * which are in `wordings`. `supplied`: by whom.
 */
export interface Amendment {
  id: string
  seq: number
  participant: string
  capacity: string | null
  digest: string
  replaces: Texts
  adds: AddedPart[]
  deletes: string[]
  verb: string | null
  texts: Texts
  at: number
  amends: string | null
  status: 'accepted' | 'carried' | 'fallen' | 'lost' | 'overtaken' | 'proposed' | 'withdrawn'
  clashes: string[]
  agreed: string[]
  entries: Record<string, Record<string, number>>
  wordings: Wording[]
  supplied: Record<string, string>
}

/** A part that an amendment adds right after the part `after`; None: at the beginning. */
export interface AddedPart {
  id: string
  after: string | null
  digests: Record<string, string>
}

/**
 * A text that another meeting adopted, a committee of a conference: by which entry of its record.
 *
 * `votes` None: it was adopted without a vote.
 */
export interface Origin {
  point: EntryPoint
  votes: Votes | null
}

/** The entry `seq` of `record`, and the hash of its leaf in hexadecimal (docs/record-format.md, section 3). */
export interface EntryPoint {
  record: string
  seq: number
  leaf: string
}

/** By how many votes something was adopted. */
export interface Votes {
  yes: number
  no: number
  abstain: number
}

/** One call runs at most, and one picture is in use. */
export interface Photos {
  call: PhotoCall | null
  taken: Picture | null
}

/** A call that runs. The stills are taken at `until` (UTC, ms). `answers`: who joins, who stays out. */
export interface PhotoCall {
  id: string
  seq: number
  at: number
  until: number
  answers: Record<string, boolean>
}

/** A picture in use, as `PhotoTaken` tells it. */
export interface Picture {
  id: string
  seq: number
  at: number
  digest: string
  width: number
  height: number
  pictured: string[]
  portraits: string[]
}

/**
 * `version` counts publications; `digests` are of the one that is out, or `kept` is its entry.
 *
 * `texted`: the entries whose texts can be corrected or erased; `erased`: those that lost them.
 */
export interface Publication {
  status: 'none' | 'published' | 'withdrawn'
  version: number
  digests: Record<string, string>
  kept: EntryPoint | null
  published_at: number | null
  first_published_at: number | null
  seq: number | null
  texted: TextRef[]
  erased: TextRef[]
  corrections: Correction[]
  released: (string | null)[]
}

/**
 * An entry that carries texts, and the item under which it falls. `always`: everybody may see it.
 *
 * `outcome`: the text before the meeting whose words it holds. `audience`: who sees it, of a kind that is never open.
 * `same`: the statement or the inscription whose words it holds, as other entries do.
 */
export interface TextRef {
  seq: number
  item: string | null
  always: boolean
  outcome: string | null
  audience: string | null
  same: string | null
}

/** Entry `seq` corrected texts of entry `target`. `corrigendum`: the entry by which the body adopted that. */
export interface Correction {
  target: number
  seq: number
  item: string | null
  always: boolean
  corrigendum: EntryPoint | null
}

/** All that were played, in order. */
export interface Recordings {
  plays: Record<string, Play>
}

/**
 * A recorded statement, played once under the floor of `participant`. `texts`: `speaker`, who speaks in it.
 *
 * At `since` (UTC, ms) the place `from_ms` is seen, on every device; `length_ms` is that of the whole. `until` None:
 * it is played now; else it ended then, for `cause`, at the place `to_ms`.
 */
export interface Play {
  id: string
  seq: number
  participant: string
  capacity: string | null
  digest: string
  format: 'mp4' | 'webm'
  size: number
  length_ms: number
  from_ms: number
  since: number
  item: string | null
  texts: Texts
  until: number | null
  to_ms: number
  cause: 'clock-stopped' | 'floor-ended' | 'interrupted' | 'played' | 'stopped' | null
}

/** Those that stand, by id, in the order in which they were given. */
export interface Proxies {
  given: Record<string, Proxy>
}

/** `holder` votes for `member`, on these items (None: on every item). `letter`: the secretariat entered it. */
export interface Proxy {
  id: string
  seq: number
  at: number
  member: string
  holder: string
  items: string[] | null
  letter: boolean
}

/**
 * All motions by id, in the order in which they were moved.
 *
 * `closed`: items on which the debate was closed; `adjourned`: on which it was adjourned; `shut`: texts on which the
 * meeting takes no action; `due`: texts on which the meeting has decided to vote.
 */
export interface Motions {
  moved: Record<string, Motion>
  ruling: Ruling | null
  closed: Record<string, Bound>
  adjourned: Record<string, Bound>
  shut: Record<string, Bound>
  due: Record<string, Bound>
}

/**
 * A motion. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair).
 *
 * `effect`: what it does when it is carried; None: what its name says. `outcome`: the text that it is
 * about; `parts`: those of it that are to be put separately; `reopens`: the item; `until`: the time to which the
 * meeting is to be adjourned. `at`: when it was moved (UTC, ms). Texts: `whom`, to whom the matter is to be referred.
 * `spoke_for`, `spoke_against`: who has had the floor on it.
 */
export interface Motion {
  id: string
  seq: number
  kind: string
  participant: string
  capacity: string | null
  rank: number
  rule: string | null
  item: string | null
  status: 'carried' | 'fallen' | 'lost' | 'moved' | 'ruled-out' | 'withdrawn'
  effect: 'adjourn-debate' | 'adjourn-meeting' | 'adjourn-to' | 'appeal' | 'close-debate' | 'division' | 'no-action' | 'none' | 'open-vote' | 'preliminary' | 'quorum' | 'reconsideration' | 'refer' | 'suspend' | 'waive-delay' | null
  outcome: string | null
  reopens: string | null
  until: number | null
  at: number
  texts: Texts
  parts: string[]
  spoke_for: string[]
  spoke_against: string[]
}

/** The chair's latest ruling, for as long as it may be appealed: on a point of order, or a motion out of order. */
export interface Ruling {
  participant: string
  upheld: boolean
  item: string | null
  motion: string | null
}

/** The motion that was carried, and to which the chair is bound. */
export interface Bound {
  motion: string
  item: string | null
}

/**
 * All votes by id, in the order of their opening. `pledged`: the members that are present and voting.
 *
 * `announced`: the text on which a vote is announced, until it is opened.
 */
export interface Ballots {
  votes: Record<string, Vote>
  pledged: string[]
  announced: string | null
}

/**
 * A vote. `interrupts`: the vote that stands still while this one, on an appeal, is taken.
 *
 * `register` in the order of the roll-call; `ballots` as cast or recorded; `declared`: once closed, of all.
 *
 * `own`: the members that cast theirs themselves, or by who represents them. `proxies` (giver → holder) and `weights`
 * (the votes of each by the meeting's list) as they were frozen.
 * `again`: the vote that is taken again where this is adopted; `second`: the tie of which this is the second vote.
 * `casting`: the casting vote of whoever presided. `drawn`: by whom the first of the register was. `concerned`: whose
 * objection alone is set aside; `parties`: who abstain; `matter`: the text of which it is asked whether the rule
 * `under` applies. `passed`: who passed, and is called again.
 * `call_until`: until when members are called upon to vote (ms). `asked`: digests of the question in words.
 * `open_until`: of a vote by correspondence (ms); `rest`: that falls on no working day; `moved`: the times that it was
 * moved; `unattended`: why it was not closed by itself at its date.
 * `hands`: the count of a show of hands (yes, no, abstain). `corrected`: what members said afterwards that they meant.
 */
export interface Vote {
  id: string
  seq: number
  at: number
  rule: string
  method: 'recorded' | 'roll-call' | 'show-of-hands'
  register: string[]
  outcome: string | null
  amendment: string | null
  motion: string | null
  part: boolean
  parts: string[]
  digest: string | null
  falls: string[]
  again: string | null
  asked: Record<string, string>
  call_until: number
  item: string | null
  texts: Texts
  status: 'cancelled' | 'closed' | 'open'
  ballots: Record<string, 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'>
  own: string[]
  hands: number[] | null
  closed: number | null
  declared: Record<string, 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'>
  result: 'adopted' | 'no-quorum' | 'not-adopted' | 'tied' | 'undetermined' | null
  counts: VoteCounts | null
  reasons: VoteReason[]
  changes: Change[] | null
  finding: boolean | null
  corrected: Record<string, 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'>
  proxies: Record<string, string>
  weights: Record<string, number>
  broken: Broken | null
  interrupts: string | null
  second: string | null
  casting: 'abstain' | 'no' | 'yes' | null
  open_until: number | null
  drawn: 'chair' | 'software' | null
  concerned: string | null
  parties: string[]
  matter: string | null
  proposal: string | null
  under: string | null
  passed: string[]
  rest: 'holiday' | 'weekend' | null
  moved: Moved[]
  unattended: 'late' | 'outage' | null
}

/** How many of each. */
export interface VoteCounts {
  yes: number
  no: number
  abstain: number
  absent: number
  not_participating: number
}

/**
 * One condition of the rule: what was reached and what was needed, and the article.
 *
 * `kind` and `of`, `weight`, `among` are those of the condition in the rulebook; `quorum` and `casting-vote` are kinds
 * of their own.
 * `bound`: whether `needed` is the least or the most. `base`: of how many, for a share. `instead`: the place, in the
 * list, of the reason that this one stands in for.
 */
export interface VoteReason {
  kind: string
  article: string
  reached: number
  needed: number
  bound: 'at least' | 'at most'
  met: boolean
  of: string | null
  weight: string | null
  among: string | null
  base: number | null
  instead: number | null
  unverified: boolean
}

/**
 * One ballot cast otherwise. `member` is None where only counts are known and anybody's of them will do.
 *
 * `before` is `unrecorded` where there was none, and `unknown` where only counts tell of it.
 */
export interface Change {
  member: string | null
  before: string
  after: string
}

/** By which entry and when a vote was broken off; `texts`: `reason`. */
export interface Broken {
  seq: number
  at: number
  texts: Texts
}

/** The date of a vote by correspondence moved from `was` to `until` at `at`; `texts`: `reason`. */
export interface Moved {
  seq: number
  at: number
  was: number
  until: number
  texts: Texts
}

/** `away` by the text, the vote or the proposal. */
export interface Awaiting {
  pending: Pending | null
  away: Record<string, Away>
}

/**
 * The decision that is open: the text that is put, the vote that is taken, or what the chair proposes.
 *
 * `until`: for each delegation whose connection was lost in it, until when it is waited for (ms), back or not.
 * `spared`: those whose connection was lost with the server's, and who are waited for again.
 */
export interface Pending {
  outcome: string | null
  vote: string | null
  item: string | null
  proposal: string | null
  until: Record<string, number>
  spared: string[]
}

/** Those that were still away when it was decided. */
export interface Away {
  members: string[]
  item: string | null
}

/** All silence procedures in the order of their circulation, and the outages while one was running. */
export interface Silences {
  table: Record<string, Silence>
  outages: Outage[]
}

/**
 * A text under silence: version `version` of `outcome`, circulated by `by` at `at`, until `expires`.
 *
 * `status`: running; unattended (the server was down: nothing is adopted by itself); broken; kept; confirmed by the
 * chair; withdrawn; agreed or lapsed, where it was agreed ad referendum: then `awaits` have to confirm it before the
 * expiry, and those in `confirmed` have. `settled_at` is when it came to its end. `rest`: the expiry falls on no
 * working day.
 */
export interface Silence {
  id: string
  seq: number
  at: number
  by: string
  outcome: string
  version: number
  digest: string
  item: string | null
  expires: number
  status: 'agreed' | 'broken' | 'confirmed' | 'kept' | 'lapsed' | 'running' | 'unattended' | 'withdrawn'
  unattended: 'late' | 'outage' | null
  extensions: Extension[]
  breach: SilenceObjection | null
  settled_at: number | null
  awaits: string[]
  confirmed: Confirmed[]
  rest: 'holiday' | 'weekend' | null
}

/** The expiry moved from `was` to `expires` at `at`. */
export interface Extension {
  seq: number
  at: number
  was: number
  expires: number
}

/** Who broke the silence; `texts`: `reason`, and those of an amendment. As in `SilenceBroken`. */
export interface SilenceObjection {
  seq: number
  at: number
  cause: 'amendment' | 'objection'
  member: string
  participant: string | null
  received: number | null
  texts: Texts
}

/** `member` confirmed what was agreed ad referendum, here or by other means (`received`). `texts`: `text`. */
export interface Confirmed {
  seq: number
  at: number
  member: string
  participant: string | null
  received: number | null
  texts: Texts
}

/** The server could not be reached in this time. */
export interface Outage {
  seq: number
  since: number
  until: number
}

/** All who said so, in order. */
export interface Capitals {
  awaited: AwaitedCapital[]
}

/** The capital of `member` has yet to confirm version `version` of a text. */
export interface AwaitedCapital {
  seq: number
  outcome: string
  version: number
  member: string
  participant: string
  item: string | null
}

/** All statements in order. */
export interface Statements {
  entered: Statement[]
  bound: BoundStatement[]
}

/**
 * `capacity` is the member for whom it was made; `request`: on whose behalf.
 *
 * `vote` is the vote that it explains, `before` the text of one that was still to come.
 */
export interface Statement {
  id: string
  seq: number
  at: number
  participant: string
  capacity: string | null
  item: string | null
  texts: Texts
  vote: string | null
  before: string | null
  request: string | null
}

/**
 * A statement of `member` on version `version` of a text; `part` None: on the whole. `texts`: `text`.
 *
 * `withdrawn`: the entry by which its delegation took it back.
 */
export interface BoundStatement {
  id: string
  seq: number
  at: number
  outcome: string
  version: number
  nature: 'dissociation' | 'explanation' | 'footnote' | 'interpretation' | 'reservation' | 'statement'
  part: string | null
  member: string
  participant: string
  item: string | null
  texts: Texts
  withdrawn: number | null
}

/** What was said last, by delegation and text: to all, and apart from it to the chair alone. */
export interface Positions {
  table: Record<string, Position>
}

/**
 * What `member` said last of version `version`; `stance` None: it took that back. `texts`: `text`.
 *
 * `audience`: who sees it, where it was said to the chair alone; None: whoever sees the text.
 */
export interface Position {
  id: string
  seq: number
  at: number
  outcome: string
  version: number
  member: string
  participant: string
  stance: 'can-accept' | 'cannot-accept' | 'proposes-change' | 'supports' | null
  item: string | null
  texts: Texts
  audience: string | null
}

/** The one that is before the meeting, and when it was put (UTC, ms). */
export interface Proposals {
  open: Proposal | null
  since: number
  kept: string[]
}

/** What is proposed. `put`: it stands for objections, until `call_until` (UTC, ms) at least; else one was raised. */
export interface Proposal {
  id: string
  seq: number
  about: 'accept-credentials' | 'add-item' | 'agenda' | 'rapporteur' | 'refuse-credentials' | 'strike-item' | 'texts' | 'vice-chair'
  item: string | null
  participant: string | null
  call_until: number
  bloc: TextPut[]
  put: boolean
  member: string | null
  objections: ProposalObjection[]
}

/** A text that is put with others, in the version of this digest. */
export interface TextPut {
  outcome: string
  version: number
  digest: string
}

/** A formal objection. `capacity`: the member for whom it was raised. Texts: `reason`. */
export interface ProposalObjection {
  seq: number
  participant: string
  capacity: string | null
  texts: Texts
}

/** The last challenge of each delegation. */
export interface Credentials {
  challenged: Record<string, Challenge>
}

/**
 * A delegation to whose admission another objected: `participant`, for `capacity`. Texts: `reason`.
 *
 * `decided`: the entry by which the meeting decided last; what is put after it rests on a later report.
 */
export interface Challenge {
  member: string
  seq: number
  participant: string
  capacity: string | null
  texts: Texts
  report: Report | null
  decided: number | null
  status: 'accepted' | 'open' | 'refused'
}

/** What was reported of the credentials. Texts: `report`. */
export interface Report {
  seq: number
  texts: Texts
}

/**
 * The connection stands. `waiting`: in the lobby. `audience`: the class whose entries follow. `now`: server time.
 *
 * `title`, `starts`, `languages` let the lobby greet. `vkey` is the key of the record's checkpoints.
 * `device`: an opaque id of this connection. `checkpoint`: the signed note over the record's `upto` entries; in the
 * lobby None. `restored`: signed notices that the record was put back from a backup, the earliest first.
 */
export interface Welcome {
  type: 'welcome'
  protocol: number
  meeting: string
  title: Record<string, string>
  starts: number
  languages: string[]
  you: You
  waiting: boolean
  audience: string
  upto: number
  now: number
  media: 'janus' | 'mesh'
  ice_servers: IceServer[]
  vkey: string
  device: string
  checkpoint: string | null
  restored: string[]
}

/** Who the session is. `actor`: participant id or `secretariat`. `name` and so on: to greet by, before entering. */
export interface You {
  actor: string
  participant: string | null
  role: 'delegate' | 'interpreter' | 'observer' | 'press' | 'secretariat'
  member: string | null
  name: string
  office: Record<string, string>
  family: string
}

/** An entry of RTCConfiguration.iceServers. */
export interface IceServer {
  urls: string[]
  username: string | null
  credential: string | null
}

/**
 * Entries in order; nothing below `upto` is missing. `now`: server time.
 *
 * `checkpoint`: the signed note over the record's first `upto` entries; None: more follows.
 */
export interface Entries {
  type: 'entries'
  entries: WireEntry[]
  upto: number
  now: number
  checkpoint: string | null
}

/** An entry as a reader sees it. `label` says who may read it, and why. `texts` None: erased. */
export interface WireEntry {
  seq: number
  at: number
  act: [number, number]
  by: string
  for: string | null
  label: string
  kind: string
  facts: Record<string, unknown>
  texts: Texts | null
}

/** Heartbeat, every 5 s, without a checkpoint; and in place of entries that this reader may not see, with one. */
export interface Upto {
  type: 'upto'
  upto: number
  now: number
  checkpoint: string | null
}

/** The consistency proof (RFC 9162 section 2.1.4): hashes in hexadecimal; None: the record has no such trees. */
export interface Proof {
  type: 'proof'
  old: number
  size: number
  steps: string[] | null
}

/** Fold again from nothing, as this audience class; `entries` follow. */
export interface Reset {
  type: 'reset'
  audience: string
}

/** The act `id` is durable on the record at these seqs. `receipt`: see docs/record-format.md. */
export interface Accepted {
  type: 'accepted'
  id: string
  seqs: number[]
  receipt: Record<string, unknown> | null
}

/** The rules refuse the act `id`, or the message could not be read (`code` `malformed`). */
export interface Refused {
  type: 'refused'
  id: string
  refusal: Refusal
}

/**
 * `code` names the reason (a message in each language hangs on it), `spec` the behaviour in SPEC.md.
 *
 * `article` is the article of the body's rules of procedure, where its rulebook cites one.
 * `details` are the values of the message: names of members, numbers, languages.
 */
export interface Refusal {
  code: string
  spec: string
  article: string | null
  details: Record<string, string | number>
}

/**
 * The act `id` was not stored and does not count; it may be sent again under the same id.
 *
 * `code`: `not-stored`, `busy`, `uncertain` (ask again), or `damaged` (the record takes no more acts).
 */
export interface Failed {
  type: 'failed'
  id: string
  code: 'busy' | 'damaged' | 'not-stored' | 'uncertain'
}

/**
 * `whole`: all that this person may do; otherwise what has changed since the message before.
 *
 * `lists`: by name; null: no command is about it any more.
 */
export interface Options {
  type: 'options'
  whole: boolean
  lists: Record<string, ListChange | null>
  changes: OptionChange[]
}

/** What has changed of one list: `ids` is all of it; or some are added at its end, and some are taken out. */
export interface ListChange {
  ids?: string[]
  add?: string[]
  remove?: string[]
}

/**
 * What has changed of one command; what is left out stays as it was.
 *
 * `gone`: it is not for this person any more. `all`: the answer, null: allowed. `of`: the list of what it can be
 * about, null: it is about nothing, or about anything. `but`: those whose answer is another now. `asall`: those that
 * have none of their own any more.
 */
export interface OptionChange {
  command: string
  gone?: boolean
  all?: Reason | null
  of?: string | null
  but?: Apart[]
  asall?: string[]
}

/** A refusal: what is left out is null (`article`) or empty (`details`), where `$target` is what it is about. */
export interface Reason {
  code: string
  spec: string
  article?: string
  details?: Record<string, string | number>
}

/** Those that have this answer of their own. `refusal` null: allowed. */
export interface Apart {
  to: string[]
  refusal: Reason | null
}

/**
 * Who is connected now (ephemeral; *present* is a fact on the record), and what their devices send.
 *
 * Whoever is present is taken to be connected, with a device that sends nothing, unless it is said here otherwise.
 * `whole`: all there is to say; otherwise what has changed since the message before. `seen`: by actor; null: nothing
 * is to be said of them any more.
 */
export interface Presence {
  type: 'presence'
  whole: boolean
  seen: Record<string, Seen | null>
}

/**
 * What is to be known of one person beside the record; what is left out is as `DeviceState` has it by default.
 *
 * `connected`: it is not as *present* on the record: true, where they are not present; false, where they are.
 */
export interface Seen {
  connected?: boolean
  camera?: boolean
  microphone?: boolean
  screen?: boolean
  quality?: number
  hears?: string
  monitors?: boolean
  played?: boolean
}

/** Who waits in the lobby; to the chair and the secretariat only. */
export interface Lobby {
  type: 'lobby'
  waiting: Guest[]
}

/** Somebody in the lobby. */
export interface Guest {
  participant: string
  name: string
  office: Record<string, string>
  role: 'delegate' | 'interpreter' | 'observer' | 'press' | 'secretariat'
  member: string | null
  since: number
}

/** Whose device has trouble, in the room or in the lobby, and which; to the chair and the secretariat only. */
export interface Troubles {
  type: 'troubles'
  people: Record<string, string[]>
}

/** Moved seats and opened links, the newest first; to the chair and the secretariat only. */
export interface Seating {
  type: 'seating'
  moves: SeatMove[]
  openings: LinkOpening[]
}

/**
 * A seat went to another device by its own link, at `at`; `since` is when the one before took it.
 *
 * `standing`: it can be undone. `undone`: when a new link took the place of this one. Times are UTC in milliseconds.
 */
export interface SeatMove {
  participant: string
  at: number
  before: SeatDevice
  since: number
  after: SeatDevice
  standing: boolean
  undone: number | null
}

/** A device, as it says itself. `name`: its browser and system, `Firefox, Android`. */
export interface SeatDevice {
  kind: 'computer' | 'device' | 'phone' | 'tablet'
  name: string
}

/** A link was opened `times` times, last at `at`, and not used. `in_use`: another device held the seat then. */
export interface LinkOpening {
  participant: string
  at: number
  device: SeatDevice
  times: number
  in_use: boolean
}

/** In a mesh: a signal from a participant's device. */
export interface Signalled {
  type: 'signalled'
  sender: string
  data: PeerHello | PeerOffer | PeerAnswer | PeerCandidate
}

/** I am here, and have no connection with your page. */
export interface PeerHello {
  t: 'hello'
  session: string
}

/** An offer to the page `to`. */
export interface PeerOffer {
  t: 'offer'
  session: string
  to: string
  sdp: string
}

/** The answer to the offer of the page `to`. */
export interface PeerAnswer {
  t: 'answer'
  session: string
  to: string
  sdp: string
}

/** A way to this page, for the page `to`. */
export interface PeerCandidate {
  t: 'ice'
  session: string
  to: string
  candidate: Candidate
}

/** An RTCIceCandidateInit: a way to a page; an empty one says that there are no more. */
export interface Candidate {
  candidate: string
  sdpMid: string | null
  sdpMLineIndex: number | null
  usernameFragment: string | null
}

/** With a media server: a signal from the engine. */
export interface MediaSignalled {
  type: 'media-signalled'
  data: Begin | Kept | Again | Full | Published | Unpublished | Largest | EngineOffer | MediaLines
}

/** Nothing is known of the page; whether what it sends is published. */
export interface Begin {
  t: 'begin'
  published: boolean
}

/** All stands; whether what the page sends is published. */
export interface Kept {
  t: 'kept'
  published: boolean
}

/** Say hello again. */
export interface Again {
  t: 'again'
}

/** There is no room for another of the public. */
export interface Full {
  t: 'full'
}

/** The answer to the `n`-th offer of what the page sends. */
export interface Published {
  t: 'published'
  n: number
  sdp: string
}

/** The `n`-th offer could not be published. */
export interface Unpublished {
  t: 'unpublished'
  n: number
}

/** The largest picture of the page that anybody gets: 0 the smallest to 2. */
export interface Largest {
  t: 'largest'
  layer: number
}

/** What the page is to receive: the `n`-th offer on a connection, whose lines are by mid. */
export interface EngineOffer {
  t: 'offer'
  connection: number
  n: number
  sdp: string
  lines: Record<string, MediaLine>
}

/** Whose a line is, and what it carries. */
export interface MediaLine {
  participant: string
  kind: 'camera' | 'microphone' | 'screen'
}

/** The lines carry others now; nothing is negotiated. */
export interface MediaLines {
  t: 'lines'
  lines: Record<string, MediaLine>
}

/** The interpreters ask: to who speaks, and to the chair. */
export interface Appealed {
  type: 'appealed'
  kind: 'cannot-hear' | 'need-text' | 'slower' | 'unfit'
}

/** The last lines of the booth talk, all at once; to interpreters alone. */
export interface BoothSaid {
  type: 'booth-said'
  lines: BoothLine[]
}

/** What an interpreter wrote to the others, and when. */
export interface BoothLine {
  at: number
  participant: string
  text: string
}

/** What concerns this person beside the record has changed: ask for it again, over HTTP. */
export interface Beside {
  type: 'beside'
  about: 'badge' | 'help'
}

/** Answer to `ping`. */
export interface Pong {
  type: 'pong'
  at: number
  now: number
}

/**
 * The server ends the connection and says why. Only after `slow`, `restart` and `gone` connect again by yourself.
 *
 * `moved`: the seat was moved to another device. `other-tab`: the same browser goes on elsewhere. `replaced`: this
 * browser sits for somebody else now. The others: docs/wire.md.
 */
export interface Bye {
  type: 'bye'
  reason: 'excluded' | 'gone' | 'left' | 'moved' | 'not-public' | 'other-tab' | 'protocol' | 'replaced' | 'restart' | 'revoked' | 'slow'
}

/**
 * Entry 0. Holds the rulebook in force and names no person. Texts: `title`, `topic`, `source`.
 *
 * `called`, `place`, `occasion` and `group-1` and so on, where the convening says them.
 *
 * `offset_min` is the offset of `starts` from UTC in minutes, kept for the meeting file.
 */
export interface MeetingConvened {
  meeting: string
  mode: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written'
  access: 'chatham-house' | 'closed' | 'open'
  starts: number
  ends: number | null
  offset_min: number
  host: string | null
  chair: string
  reporter: string | null
  languages: string[]
  rulebook: Rulebook
  body: string | null
  public: boolean
  vice_chairs?: string[]
  call?: CalledBy
  short_notice?: boolean
  from_record?: RecordPoint
  gathering?: 'bilateral' | 'bilaterals' | 'call' | 'meeting' | 'statement' | 'summit'
  hosts?: string[]
  chair_told?: boolean
  days?: string[]
  groups?: Group[]
}

/** The first `size` entries of `record`, and their root in hexadecimal (docs/record-format.md, section 3). */
export interface RecordPoint {
  record: string
  size: number
  root: string
}

/** The chair opened the meeting. */
export type MeetingOpened = Record<string, never>

/** The chair suspended the meeting. */
export type MeetingSuspended = Record<string, never>

/** The chair resumed the meeting. */
export type MeetingResumed = Record<string, never>

/**
 * The meeting was closed: from here no debate and no decision.
 *
 * By the chair; by the secretariat where nobody presided any more.
 */
export type MeetingClosed = Record<string, never>

/** The chair said when the body meets next. Texts: `place`. `offset_min`: of `starts` from UTC, in minutes. */
export interface NextMeetingSet {
  starts: number
  offset_min: number
  ends?: number
  mode?: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written'
}

/** The chair said that the meeting goes on until `ends`; it was to end at `was_ends` (UTC, ms). */
export interface MeetingExtended {
  ends: number
  was_ends: number
}

/**
 * The chair went to `to`, handed over by its holder.
 *
 * When it was lost: assigned by the secretariat, or taken over by a vice-chair.
 */
export interface ChairPassed {
  to: string
  cause: 'assigned' | 'handed-over' | 'taken-over'
}

/**
 * A person may take part. Texts: `slug`, `name`, `family`, `gender` (language `und`), `office`, `capacity`.
 *
 * `names`, `honorific` and `short`, where the list says them (see `ConvenedParticipant`).
 *
 * `pronounced`, `member_pronounced` (`und`): how the names of the person and of the member are said.
 *
 * `booth`: the booth in which an interpreter stands from now on, where the list names one. `weight`: the votes of the
 * member, where the list says them.
 */
export interface ParticipantAccredited {
  role: 'delegate' | 'interpreter' | 'observer' | 'press' | 'secretariat'
  member: string | null
  listed: boolean
  capacity_member: string | null
  capacity_items: string[] | null
  participant: string
  booth?: string
  weight?: number
  unnamed?: boolean
  via?: 'telephone' | 'video'
  in_place_of?: string
}

/**
 * A person is no longer on the list of a meeting that is to come; `by`: who comes in their place.
 *
 * `vacated`: the member for whom nobody is on the list any more.
 */
export interface ParticipantWithdrawn {
  participant: string
  by?: string
  vacated?: string
}

/** The list says otherwise of a person. Texts: all that it says now, as where they were accredited. */
export interface ParticipantChanged {
  participant: string
  listed: boolean
  capacity_member: string | null
  capacity_items: string[] | null
}

/**
 * Of a meeting that is to come: who hosts and reports, and who replaces the chair, in that order.
 *
 * `concerned`: of whom that, or who presides, is another than before. `hosts`: who hosts beside the host, where that
 * has changed.
 */
export interface OfficesAssigned {
  host: string | null
  reporter: string | null
  vice_chairs: string[]
  concerned: string[]
  hosts?: string[]
}

/** The chair or the secretariat let a person in from the lobby. */
export interface ParticipantAdmitted {
  participant: string
}

/** A person is present. */
export interface SeatTaken {
  participant: string
}

/**
 * A person is no longer present: by leaving, by losing the connection, or by being excluded.
 *
 * `outage`: the connection was lost since the server had been away.
 */
export interface SeatLeft {
  participant: string
  cause: 'excluded' | 'left' | 'lost'
  outage?: boolean
}

/** `participant` now holds the seat of `member` as its head, in place of `of`. */
export interface HolderReplaced {
  participant: string
  of: string
  member: string
}

/** The meeting is to be held at another time; what was planned before stands beside it. Texts: `reason`. */
export interface MeetingMoved {
  starts: number
  ends: number | null
  offset_min: number
  was_starts: number
  was_ends: number | null
  was_offset_min: number
  short_notice?: boolean
}

/** The meeting is not held. Texts: `reason`. */
export type MeetingCancelled = Record<string, never>

/** A notice that was too short was waived, under `article`, by whom the rules name. Texts: `reason`. */
export interface NoticeWaived {
  article: string
  waived_by: 'chair' | 'members'
}

/**
 * An agenda item stands at the end of the agenda. Texts: `title`. `access` None: as the meeting.
 *
 * `pending`: the agenda was adopted before, and the meeting has yet to agree to the item. `other_business`: it is for
 * what the agenda does not name. `minutes`: for how long it is planned. `carried`: from which meeting it is carried
 * over, which left it open. `proposer`: the member who proposed it. `sub`: it stands under the one before.
 */
export interface ItemAdded {
  item: string
  access: 'chatham-house' | 'closed' | 'open' | null
  pending?: boolean
  other_business?: boolean
  minutes?: number
  carried?: string
  proposer?: string
  sub?: boolean
}

/** An item no longer stands on the agenda, which was provisional. */
export interface ItemStruck {
  item: string
}

/** An item of the provisional agenda has another title. Texts: `title`. */
export interface ItemRetitled {
  item: string
}

/** For how long an item of the provisional agenda is planned, and whether it stands under the one before. */
export interface ItemPlanned {
  item: string
  minutes: number | null
  sub: boolean
}

/** The provisional agenda was issued anew, as revision so-and-so: all its items in `order`, and what changed. */
export interface AgendaRevised {
  revision: number
  order: string[]
  added: string[]
  struck: string[]
  retitled: string[]
  moved: string[]
  planned?: string[]
}

/** The meeting takes up an item. */
export interface ItemOpened {
  item: string
}

/** The meeting leaves an item. */
export interface ItemClosed {
  item: string
}

/** A line of action. Texts: `title`. */
export interface TrackAdded {
  track: string
}

/** The order of the family photo and its caption; None: that of the protocol. Texts: `credit`. */
export interface PhotoOrdered {
  order: string[] | null
}

/** An interpreter stands in the booth of a language. */
export interface BoothEntered {
  participant: string
  language: string
}

/** An interpreter stands in this booth no more. */
export interface BoothLeft {
  participant: string
  language: string
}

/** An interpreter of the booth `language` is on air, heard on `channel`. */
export interface ChannelOpened {
  participant: string
  language: string
  channel: string
}

/** They are heard on it no more. */
export interface ChannelClosed {
  participant: string
  language: string
  channel: string
  cause: 'excluded' | 'left' | 'lost' | 'meeting-closed' | 'moved' | 'off-air' | 'switched'
}

/** Who is on air offers the microphone to the boothmates. */
export interface MicrophoneOffered {
  participant: string
  language: string
}

/** Who is on air keeps it after all. */
export interface OfferWithdrawn {
  participant: string
  language: string
}

/** The handover: `of` is off air and `to` on air, on the same channel, in one entry. */
export interface MicrophoneHanded {
  language: string
  of: string
  to: string
}

/** How interpretation is planned from now on: languages, relay, teams and hours. */
export interface InterpretationPlanned {
  booths: PlannedBooth[]
}

/**
 * A delegation stands on the speakers' list, at `place` (0: first).
 *
 * `on_behalf`: it will speak for a group or body, whose code is `code` where it has one. Texts: `behalf`, its name.
 * `motion`: on which it will speak. `by_video`: it has recorded what it will say, and needs nobody there.
 */
export interface FloorRequested {
  request: string
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  place: number
  item: string | null
  on_behalf?: boolean
  code?: string
  by_video?: boolean
  motion?: string
}

/** A request left the list without the floor having been given. `settled`: the motion is, on which it was. */
export interface RequestWithdrawn {
  request: string
  cause: 'item-closed' | 'left' | 'removed' | 'settled' | 'withdrawn'
  item: string | null
}

/**
 * `participant` has the floor until `deadline` (ms; None: no limit). `request` None: given unasked.
 *
 * `capacity` is the member for whom they speak, `motion` that on which they do. `by_video`: for the statement that
 * they recorded alone, since they are not there; the floor ends with it.
 */
export interface FloorGranted {
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  item: string | null
  request: string | null
  limit_s: number | null
  deadline: number | null
  motion?: string
  by_video?: boolean
}

/** A point of order, or who speaks on a motion, set the speaker aside, with `remaining_ms` left (None: no limit). */
export interface FloorInterrupted {
  participant: string
  remaining_ms: number | null
  spoken_ms: number
  item: string | null
}

/** The interrupted speaker has the floor again. */
export interface FloorResumed {
  participant: string
  deadline: number | null
  item: string | null
}

/**
 * A turn is over. `spoken_ms` is the time spoken, interruptions left out.
 *
 * `set_aside`: it was that of the speaker whom a point of order had set aside; else the floor is free. A point of
 * order that was heard waits for a ruling. `request`: by which the floor was asked for, unless it was given unasked.
 */
export interface FloorEnded {
  participant: string
  capacity: string | null
  purpose: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement' | 'against-motion' | 'for-motion'
  set_aside: boolean
  cause: 'ended' | 'item-closed' | 'meeting-closed' | 'time-limit' | 'withdrawn'
  spoken_ms: number
  item: string | null
  request?: string
}

/** The chair ruled on the point of order raised by `participant`. */
export interface PointOfOrderRuled {
  participant: string
  upheld: boolean
  item: string | null
}

/** The speaker's time stands still with `remaining_ms` left (None: no limit). */
export interface ClockStopped {
  participant: string
  remaining_ms: number | null
  spoken_ms: number
  cause: 'chair' | 'lost' | 'suspended'
  item: string | null
}

/** The speaker's time runs again, until `deadline` (ms). */
export interface ClockStarted {
  participant: string
  deadline: number | null
  item: string | null
}

/** The speaker got `by_s` seconds more. Where the clock runs, `deadline` is the new one (ms). */
export interface SpeakingTimeExtended {
  participant: string
  by_s: number
  limit_s: number
  deadline: number | null
  remaining_ms: number | null
  item: string | null
}

/** The chair put the speakers' list into this order. */
export interface ListReordered {
  requests: string[]
  item: string | null
}

/** From now on a statement may take `limit_s` seconds (None: no limit). */
export interface SpeakingLimitSet {
  limit_s: number | null
}

/** No more requests for a statement are taken. */
export type ListClosed = Record<string, never>

/** Requests are taken again. */
export type ListReopened = Record<string, never>

/** The chair muted a participant. */
export interface MicrophoneClosed {
  participant: string
}

/** The chair lifted the mute. */
export interface MicrophoneOpened {
  participant: string
}

/**
 * A recorded statement is played under the floor of `participant`. Texts: `speaker`, who speaks in it. See `Play`.
 *
 * `digest` is the SHA-256 of the file. At `since` (UTC, ms), a moment after this entry, its place `from_ms` is seen.
 */
export interface RecordingBegun {
  play: string
  participant: string
  capacity: string | null
  digest: string
  format: 'mp4' | 'webm'
  size: number
  length_ms: number
  from_ms: number
  since: number
  item: string | null
}

/** It is played no more; `to_ms` is the place that it had come to. */
export interface RecordingEnded {
  play: string
  to_ms: number
  cause: 'clock-stopped' | 'floor-ended' | 'interrupted' | 'played' | 'stopped'
  item: string | null
}

/**
 * A file lies before the meeting, under an item or (None) for all of it. Texts: `title`. See `Document`.
 *
 * `size` in bytes, `digest` the SHA-256 of the file. `statement`: which was handed in with it, and gave its title.
 */
export interface DocumentLaid {
  document: string
  symbol: string
  item: string | null
  part: 'addendum' | 'corrigendum' | 'document'
  number: number
  revision: number
  language: string
  format: 'docx' | 'jpeg' | 'odt' | 'pdf' | 'png' | 'pptx' | 'text' | 'xlsx'
  size: number
  digest: string
  speaker: string | null
  late: boolean
  statement?: string
}

/** A document was taken back. */
export interface DocumentWithdrawn {
  document: string
  item: string | null
}

/**
 * A delegation will speak on `item`, at this level and in this language; said again, it changes that.
 *
 * `since`: when it inscribed first (UTC, ms). Texts: `behalf`, the name of whom it speaks for, with its `code`.
 * `by_video`: by a statement that it recorded, so that nobody of it need be there.
 */
export interface SpeakerInscribed {
  inscription: string
  participant: string
  capacity: string | null
  item: string
  level: 'deputy-head' | 'deputy-minister' | 'head-of-government' | 'head-of-state' | 'minister' | 'representative'
  language: string
  since: number
  on_behalf?: boolean
  code?: string
  by_video?: boolean
}

/** A delegation will not speak on the item; `removed`: it was taken off the list. */
export interface InscriptionWithdrawn {
  inscription: string
  participant: string
  cause: 'removed' | 'withdrawn'
  item: string
}

/** Those who inscribed on the item were put into this order by hand. Texts: `reason`, why not as by the rules. */
export interface InscriptionsOrdered {
  item: string
  inscriptions: string[]
}

/**
 * A delegation has spoken, and its text is given to whoever sees the item, to be checked against delivery.
 *
 * Texts: `text`, where it was not a file alone.
 */
export interface TextDelivered {
  statement: string
  participant: string
  capacity: string | null
  item: string
}

/**
 * What a delegation will say on an item: interpreters and the secretariat read it before it is delivered.
 *
 * `audience`: they, and the delegation itself. `replaces`: what it handed in before. Texts: `text`, `title`.
 */
export interface TextHandedIn {
  statement: string
  participant: string
  capacity: string | null
  item: string
  files: StatementFile[]
  audience: string
  replaces?: string
}

/** What was handed in waits no longer for its delivery: it was delivered, or taken back. */
export interface HandedInTextEnded {
  statement: string
  item: string
  cause: 'delivered' | 'taken-back'
  audience: string
}

/**
 * A text by all is on the table, version 1. Texts: its parts by their ids, and the `salt` of their digests.
 *
 * `by` is `participants` or `leaders`. `due` (a commitment) and `starts` (an invitation) in ms or as a date text.
 * `chairs`: laid from the chair, as the chair's own. `origin`: where it was adopted before; `adopted-by`: by whom.
 * `whole`: its paragraphs are whole sentences, and `verb` a tag; absent: they follow upon the verb.
 */
export interface OutcomeProposed {
  outcome: string
  form: 'commitment' | 'conclusion' | 'invitation'
  by: string
  verb: string | null
  joined: boolean
  item: string | null
  track: string | null
  digest: string
  parts: Part[]
  due: string | null
  body: string | null
  series: boolean
  starts: string | null
  preamble: number
  chairs: boolean
  origin?: Origin
  whole?: boolean
}

/**
 * The text has a new version. Texts: the parts that were replaced and added, in the languages `reworded`.
 *
 * `parts` as they stand now; `stale`: languages not yet brought along with the change.
 */
export interface OutcomeAmended {
  outcome: string
  version: number
  digest: string
  parts: Part[]
  reworded: string[]
  stale: string[]
  item: string | null
  verb: string | null
}

/**
 * Words that were missing or stale in some languages were supplied: no rewording, the version stays.
 *
 * Texts: parts in the languages `supplied`. `digest` is that of the version with them; `stale`: what is left.
 */
export interface LanguageSupplied {
  outcome: string
  version: number
  digest: string
  parts: Part[]
  supplied: string[]
  stale: string[]
  item: string | null
}

/**
 * Words that an amendment lacked in some languages were supplied: it is the same amendment.
 *
 * Texts: its parts in the languages `supplied`. `digest` fixes it with them; `entries`: where words of its parts stand
 * on another entry than its own, by part and language.
 */
export interface AmendmentLanguageSupplied {
  amendment: string
  outcome: string
  digest: string
  replaces: Texts
  adds: AddedPart[]
  entries: Record<string, Record<string, number>>
  supplied: string[]
  item: string | null
}

/** The text is off the table. */
export interface OutcomeWithdrawn {
  outcome: string
  item: string | null
}

/**
 * One person or member says, undertakes or invites, under its floor. Texts as of `OutcomeProposed`.
 *
 * `by` is the participant, or the member code where the member as such speaks.
 */
export interface OutcomeEntered {
  outcome: string
  form: 'commitment' | 'conclusion' | 'invitation'
  by: string
  participant: string
  verb: string | null
  joined: boolean
  item: string | null
  track: string | null
  digest: string
  parts: Part[]
  due: string | null
  body: string | null
  series: boolean
  starts: string | null
  whole?: boolean
}

/**
 * A delegation proposes to reword the text. Texts: the parts that it `replaces` and `adds`.
 *
 * `digest` fixes the amendment: the digests of its parts, those that it `deletes`, and its verb (None: it stays).
 */
export interface AmendmentProposed {
  amendment: string
  outcome: string
  participant: string
  digest: string
  replaces: Texts
  adds: AddedPart[]
  deletes: string[]
  verb: string | null
  item: string | null
  amends: string | null
}

/** One of several sponsors accepts the amendment, as `digest` fixes it; others are still to. */
export interface AmendmentAgreed {
  amendment: string
  outcome: string
  participant: string
  digest: string
  item: string | null
}

/** All sponsors accept the amendment: without a vote the text has a new version, with it in place. */
export interface AmendmentAccepted {
  amendment: string
  outcome: string
  version: number
  digest: string
  parts: Part[]
  reworded: string[]
  stale: string[]
  verb: string | null
  item: string | null
}

/**
 * The amendment has another wording: one to it, `change`, was carried or accepted, and is part of it now.
 *
 * `entries`: where words of its parts stand on another entry than its own, by part and language.
 */
export interface AmendmentAmended {
  amendment: string
  change: string
  outcome: string
  result: 'accepted' | 'carried'
  digest: string
  replaces: Texts
  adds: AddedPart[]
  deletes: string[]
  verb: string | null
  entries: Record<string, Record<string, number>>
  item: string | null
}

/** The amendment is no longer before the meeting. */
export interface AmendmentWithdrawn {
  amendment: string
  outcome: string
  item: string | null
}

/** The chair put the amendments into the order of their votes (UNGA rule 90). */
export interface AmendmentsOrdered {
  outcome: string
  amendments: string[]
  item: string | null
}

/** By the vote before this entry the text has a new version, with the parts of the amendment in place. */
export interface AmendmentCarried {
  amendment: string
  outcome: string
  version: number
  digest: string
  parts: Part[]
  reworded: string[]
  stale: string[]
  verb: string | null
  item: string | null
}

/**
 * Another amendment, or a revision of the text, changed the same `clashes`: parts of the text, or its `verb`.
 *
 * This one stands on words that the text no longer has, and waits to be restated by its author.
 */
export interface AmendmentOvertaken {
  amendment: string
  outcome: string
  version: number
  clashes: string[]
  item: string | null
}

/** Its author restated the amendment on `version` of the text. Texts and parts as of `AmendmentProposed`. */
export interface AmendmentRestated {
  amendment: string
  outcome: string
  participant: string
  version: number
  digest: string
  replaces: Texts
  adds: AddedPart[]
  deletes: string[]
  verb: string | null
  item: string | null
}

/** By the vote before this entry the amendment is `lost`, or has `fallen` with another that was carried. */
export interface AmendmentLost {
  amendment: string
  outcome: string
  cause: 'fallen' | 'lost'
  item: string | null
}

/** A delegation sponsors the text, beside those whose it is. */
export interface SponsorJoined {
  outcome: string
  participant: string
  item: string | null
}

/** A delegation sponsors the text no more. `sponsor`: who of it had laid, taken over or joined it. */
export interface SponsorLeft {
  outcome: string
  sponsor: string
  item: string | null
}

/** A delegation laid a text that was withdrawn on the table again: as it stood, and as its own (UNGA rule 80). */
export interface OutcomeTakenOver {
  outcome: string
  participant: string
  item: string | null
}

/** A delegation asked for the time to read documents: nothing is decided on the text `until` then (UTC, ms). */
export interface DelayAsked {
  outcome: string
  participant: string
  until: number
  item: string | null
}

/** It was permitted that the text is decided before: by the chair, or by the meeting on `motion`. */
export interface DelayWaived {
  outcome: string
  item: string | null
  motion?: string
}

/** By the vote before this entry these parts stay in the text, which is then decided as a whole (UNGA rule 89). */
export interface PartsApproved {
  outcome: string
  vote: string
  approved: string[]
  item: string | null
}

/** By the vote before this entry these parts are out of the text: it has a new version without them. */
export interface PartsRejected {
  outcome: string
  vote: string
  rejected: string[]
  version: number
  digest: string
  parts: Part[]
  stale: string[]
  item: string | null
}

/** Nothing operative is left of the text: it is rejected as a whole (UNGA rule 89). */
export interface OutcomeRejected {
  outcome: string
  vote: string
  item: string | null
}

/** The chair issued this version on the chair's own responsibility: it is no agreed text, and keeps its history. */
export interface OutcomeIssued {
  outcome: string
  version: number
  digest: string
  manner: 'statement' | 'summary'
  item: string | null
}

/** The chair called everybody to the photo, which is taken at `until` (UTC, ms). */
export interface PhotoCalled {
  photo: string
  until: number
}

/** A person joins the photo, or stays out; the last answer counts. */
export interface PhotoAnswered {
  photo: string
  participant: string
  joins: boolean
}

/**
 * The picture (JPEG, `width` by `height` pixels, SHA-256 in hex) of those `pictured`.
 *
 * They stand row by row from the front, each row from left to right. `portraits`: those of them of whom there is no
 * still, and so a portrait place.
 */
export interface PhotoTaken {
  photo: string
  digest: string
  width: number
  height: number
  pictured: string[]
  portraits: string[]
}

/** A call is over without a picture, or a picture is out of use. */
export interface PhotoWithdrawn {
  photo: string
}

/**
 * A text that stands on entry `target` now reads so. Texts: the corrected ones by their names.
 *
 * `always`: everybody sees the target, and so this.
 * `corrigendum`: of words that the meeting adopted, the entry by which the body adopted these; left out of others.
 */
export interface TextCorrected {
  target: number
  item: string | null
  always: boolean
  corrigendum?: EntryPoint
}

/** The texts of entry `target` were erased; its facts and its proof stand. Texts: `reason`. `always` as above. */
export interface TextRedacted {
  target: number
  item: string | null
  always: boolean
}

/**
 * The readout is out. `kept`: the entry of this version on the record of the readout, which has its words.
 *
 * `digests`: where they are kept nowhere, language → SHA-256 (hex) of the text, as `hemicycle readout` writes it.
 */
export interface ReadoutPublished {
  version: number
  digests: Record<string, string>
  kept?: EntryPoint
}

/** The readout is no longer out. Texts: `reason`. */
export type ReadoutWithdrawn = Record<string, never>

/** What was closed is open to all: `item`, or (None) the meeting as a whole, its closed items left out. */
export interface ItemReleased {
  item: string | null
}

/** As `TextRedacted`, of an entry that is never open: who saw it sees this. Texts: `reason`. */
export interface ConfidedTextRedacted {
  target: number
  audience: string
}

/** From here on `item`, or (None) the meeting, is closed, and nothing that is told of it names who was there. */
export interface ChathamHouseSet {
  item: string | null
}

/**
 * `holder` votes for `member` from now on, on these items (None: on every item).
 *
 * `letter`: the member wrote, and the secretariat entered it.
 */
export interface ProxyGiven {
  proxy: string
  member: string
  holder: string
  items: string[] | null
  letter: boolean
}

/** The member votes for itself again. `letter`: it wrote so, and the secretariat entered it. */
export interface ProxyWithdrawn {
  proxy: string
  member: string
  holder: string
  letter: boolean
}

/** The chair put this version to consensus, or to acclamation; the gavel may fall from `call_until` (ms). */
export interface OutcomePut {
  outcome: string
  version: number
  digest: string
  call_until: number
  item: string | null
  acclaimed?: boolean
}

/** A delegation objected: there is no consensus on this version. Texts: `reason`. */
export interface ObjectionRaised {
  outcome: string
  participant: string
  version: number
  item: string | null
}

/** A delegation lifted its objection, that of entry `raised`: where no other stands, the text may be put again. */
export interface ObjectionLifted {
  outcome: string
  raised: number
  participant: string
  version: number
  item: string | null
}

/** A delegation asked for a vote: the version is not adopted by acclamation, and is on the table again. */
export interface VoteRequested {
  outcome: string
  participant: string
  version: number
  item: string | null
}

/** The call for consensus was broken off, by the chair or since nobody presided; nothing is decided. */
export interface CallEnded {
  outcome: string
  item: string | null
}

/** Adopted by consensus, or by acclamation, in the version of this digest. */
export interface OutcomeAdopted {
  outcome: string
  version: number
  digest: string
  item: string | null
  acclaimed?: boolean
}

/**
 * A motion was moved. `rank`: its precedence (0: first); `rule`: by what it is decided (None: the chair).
 *
 * `effect`: what it does when it is carried, where the body calls it otherwise. `outcome`: the text that it is
 * about; `parts`: those of it that are to be put separately; `reopens`: the item; `until`: the time to which the
 * meeting is to be adjourned (UTC, ms). Texts: `whom`.
 */
export interface MotionMoved {
  motion: string
  kind_of: string
  participant: string
  capacity: string | null
  rank: number
  rule: string | null
  item: string | null
  effect?: 'adjourn-debate' | 'adjourn-meeting' | 'adjourn-to' | 'appeal' | 'close-debate' | 'division' | 'no-action' | 'none' | 'open-vote' | 'preliminary' | 'quorum' | 'reconsideration' | 'refer' | 'suspend' | 'waive-delay'
  outcome?: string
  reopens?: string
  until?: number
  parts?: string[]
}

/** The motion is no longer before the meeting. */
export interface MotionWithdrawn {
  motion: string
  kind_of: string
  item: string | null
}

/**
 * The motion was carried or lost: by the vote before this entry, or by the chair.
 *
 * `binds`: what the chair does no more on the item, or with the text `outcome`. `reopened`: the meeting
 * reconsiders the text `outcome`, or the item `reopens`.
 */
export interface MotionDecided {
  motion: string
  kind_of: string
  carried: boolean
  item: string | null
  binds?: 'debate-adjourned' | 'debate-closed' | 'no-action' | 'referred' | 'vote-due'
  outcome?: string
  reopens?: string
  reopened?: boolean
}

/** At a delegation's request the chair said how many are present, and how many a decision needs (UNGA rule 67). */
export interface QuorumStated {
  motion: string
  present: number
  needed: number
  enough: boolean
  item: string | null
}

/** The motion was never decided: another was carried that leaves nothing for it. */
export interface MotionFallen {
  motion: string
  kind_of: string
  item: string | null
}

/** The chair ruled the motion of this participant out of order. Texts: `reason`. */
export interface MotionRuledOut {
  motion: string
  kind_of: string
  participant: string
  item: string | null
}

/**
 * On appeal the meeting overruled the chair (UNGA rule 71): the ruling on this participant's point is reversed.
 *
 * `motion`: the one that was ruled out of order, and is before the meeting again.
 */
export interface RulingOverturned {
  participant: string
  upheld: boolean
  item: string | null
  motion?: string
}

/**
 * A question is put to the vote. `register`: who may vote, in the order of the roll-call. Texts: `question`.
 *
 * `digest` fixes the version of the text or amendment that is voted on. `holders`: those of the register that hold a
 * seat which the rulebook leaves open, and of which nobody is on the list. `parts`: of the text, where the vote is on
 * them alone, and then `part` is true. `proxies`: giver → holder, both of the
 * register. `weights`: the votes of each, where the meeting's list says them and no table of the rulebook.
 * `second`: the vote that ended in a tie, of which this is the second. `drawn`: by whom the first of the register was,
 * by this software from the salt of the texts, or by the chair. `concerned`, `parties`: as the chair named them.
 * `matter`: the text of which it is asked whether it is decided by the rule `under`.
 * `proposal`: that of the chair on which the meeting decides by it.
 * `again`: the vote that was broken off, of which the meeting decides whether it is taken again.
 * `asked`: salted digests of the words of the question, by
 * language; the salt stands among the texts. Members are called upon to vote until `call_until` (ms).
 * `interrupts`: the vote that stands still while this one, on an appeal, is taken.
 * `open_until`: by correspondence (ms); `rest`: that falls on no working day.
 */
export interface VoteOpened {
  vote: string
  rule: string
  method: 'recorded' | 'roll-call' | 'show-of-hands'
  register: string[]
  outcome: string | null
  amendment: string | null
  motion: string | null
  part: boolean
  parts: string[]
  digest: string | null
  falls: string[]
  holders: string[]
  again: string | null
  asked: Record<string, string>
  call_until: number
  item: string | null
  proxies?: Record<string, string>
  weights?: Record<string, number>
  interrupts?: string
  second?: string
  open_until?: number
  drawn?: 'chair' | 'software'
  concerned?: string
  parties?: string[]
  matter?: string
  proposal?: string
  under?: string
  rest?: 'holiday' | 'weekend'
}

/** A vote is to be taken on the text; whoever explains theirs beforehand asks for the floor. */
export interface VoteAnnounced {
  outcome: string
  item: string | null
}

/** The call to vote is as much longer as an appeal took that came between: until `call_until` (UTC, ms). */
export interface CallLengthened {
  vote: string
  call_until: number
  item: string | null
}

/** A delegation passed when its name was called; it is called again at the end. */
export interface CallPassed {
  vote: string
  member: string
  participant: string
  item: string | null
}

/** A delegation voted; an earlier ballot of the member gives way. `holder`: who cast it for the member, by proxy. */
export interface BallotCast {
  vote: string
  member: string
  participant: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
  item: string | null
  holder?: string
}

/**
 * The chair or the secretariat entered what a member answered in the hall, or that nobody did.
 *
 * `received`: when it came by letter, in a vote by correspondence (ms).
 */
export interface BallotRecorded {
  vote: string
  member: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
  item: string | null
  received?: number
}

/** The count of a show of hands, by the chair or the secretariat; an earlier count gives way. */
export interface HandsCounted {
  vote: string
  yes: number
  no: number
  abstain: number
  item: string | null
}

/**
 * The vote is over. `ballots`: one for each member of the register (none by show of hands).
 *
 * `changes`: the smallest change that would have turned the result; None where none would. `casting`: the vote of
 * whoever presided, on a tie. `open_until`: by correspondence, the date (ms).
 */
export interface VoteClosed {
  vote: string
  result: 'adopted' | 'no-quorum' | 'not-adopted' | 'tied' | 'undetermined'
  counts: VoteCounts
  ballots: Record<string, 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'>
  reasons: VoteReason[]
  changes: Change[] | null
  finding: boolean | null
  outcome: string | null
  item: string | null
  casting?: 'abstain' | 'no' | 'yes'
  open_until?: number
}

/**
 * The vote was broken off, by the chair or since nobody presided; nothing is decided. Texts: `reason`.
 *
 * The ballots cast so far stand on the record.
 */
export interface VoteCancelled {
  vote: string
  outcome: string | null
  item: string | null
}

/** A delegation said afterwards what it meant to vote. The result stands. */
export interface BallotCorrected {
  vote: string
  member: string
  participant: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
  item: string | null
}

/** A delegation is present; `voting`: present and voting, and does not abstain from now on. */
export interface RollAnswered {
  member: string
  participant: string
  voting: boolean
}

/**
 * This version is circulated; unless the silence is broken before `expires`, it is adopted then.
 *
 * `rest`: the expiry falls on no working day, at the clocks of the meeting.
 */
export interface SilenceOpened {
  silence: string
  outcome: string
  version: number
  digest: string
  expires: number
  item: string | null
  rest?: 'holiday' | 'weekend'
}

/**
 * A delegation objected, or proposed an amendment. Texts: `reason`; those of the amendment by their names.
 *
 * `member` is the delegation. `participant` wrote it here; or it came by other means at `received` and was entered.
 */
export interface SilenceBroken {
  silence: string
  outcome: string
  version: number
  cause: 'amendment' | 'objection'
  member: string
  participant: string | null
  received: number | null
  item: string | null
}

/** The expiry moved from `was` to `expires`; `rest`: on no working day. */
export interface SilenceExtended {
  silence: string
  outcome: string
  was: number
  expires: number
  item: string | null
  rest?: 'holiday' | 'weekend'
}

/** The procedure was ended before expiry; the text is on the table again. */
export interface SilenceWithdrawn {
  silence: string
  outcome: string
  item: string | null
}

/** Nobody broke the silence before `expires`. */
export interface SilenceKept {
  silence: string
  outcome: string
  expires: number
  item: string | null
}

/** Nothing is adopted by itself: the server was down before `expires`, or settled it too late. */
export interface SilenceUnattended {
  silence: string
  outcome: string
  cause: 'late' | 'outage'
  expires: number
  item: string | null
}

/** The chair found that nobody had objected before `expires`; the entry's own time is that of the finding. */
export interface SilenceConfirmed {
  silence: string
  outcome: string
  expires: number
  item: string | null
}

/** The server could not be reached in this time. */
export interface OutageReported {
  since: number
  until: number
}

/** The date moved from `was` to `until`; `rest`: on no working day. Texts: `reason`. */
export interface CorrespondenceExtended {
  vote: string
  was: number
  until: number
  item: string | null
  rest?: 'holiday' | 'weekend'
}

/** It is not closed by itself: the server was down before the date, or would have closed it too late. */
export interface CorrespondenceUnattended {
  vote: string
  cause: 'late' | 'outage'
  until: number
  item: string | null
}

/** A delegation joins the consensus on this version ad referendum: its capital has yet to confirm. */
export interface CapitalAwaited {
  outcome: string
  version: number
  member: string
  participant: string
  item: string | null
}

/** This version is agreed, and adopted once all of `awaits` have confirmed it before `expires`. */
export interface AgreedAdReferendum {
  silence: string
  outcome: string
  version: number
  digest: string
  awaits: string[]
  expires: number
  item: string | null
}

/** `member` confirmed: `participant` did so here, or it came by other means at `received`. Texts: `text`. */
export interface AgreementConfirmed {
  silence: string
  outcome: string
  member: string
  participant: string | null
  received: number | null
  item: string | null
}

/**
 * All have confirmed; or, where the body's rules say so, nobody refused before the date.
 *
 * `silent`: who had not confirmed then.
 */
export interface AgreementReached {
  silence: string
  outcome: string
  item: string | null
  silent?: string[]
}

/** At the date these `missing` had not confirmed: the text is not agreed. */
export interface AgreementLapsed {
  silence: string
  outcome: string
  missing: string[]
  item: string | null
}

/**
 * Texts: `text`, in one or more languages.
 *
 * `vote`: the vote that it explains; `before`: the text, where it explains a vote that is still to be taken.
 * `request`: by which the floor was asked for, where that was on behalf of others.
 */
export interface StatementEntered {
  statement: string
  participant: string
  item: string | null
  vote?: string
  before?: string
  request?: string
}

/**
 * A delegation bound a statement to this version of a text, or to its part `part`. Texts: `text`.
 *
 * It travels with the text once that version is adopted, under the name of `member`; it is no objection.
 */
export interface StatementBound {
  statement: string
  outcome: string
  version: number
  nature: 'dissociation' | 'explanation' | 'footnote' | 'interpretation' | 'reservation' | 'statement'
  part: string | null
  member: string
  participant: string
  item: string | null
}

/** A delegation took back what it had bound to a text: it stays on the record, and travels no more. */
export interface StatementWithdrawn {
  statement: string
  outcome: string
  nature: 'dissociation' | 'explanation' | 'footnote' | 'interpretation' | 'reservation' | 'statement'
  member: string
  participant: string
  item: string | null
}

/**
 * A delegation says to all where it stands on this version; `stance` None: it takes that back. Texts: `text`.
 *
 * `position`: the one place that `member` has on this text for what it says to all.
 */
export interface PositionStated {
  position: string
  outcome: string
  version: number
  member: string
  participant: string
  stance: 'can-accept' | 'cannot-accept' | 'proposes-change' | 'supports' | null
  item: string | null
}

/** As `PositionStated`, to the chair and the secretariat alone. `audience`: they, and the delegation itself. */
export interface PositionConfided {
  position: string
  outcome: string
  version: number
  member: string
  participant: string
  stance: 'can-accept' | 'cannot-accept' | 'proposes-change' | 'supports' | null
  item: string | null
  audience: string
}

/** The chair proposed it; the gavel may fall from `call_until` (UTC, ms). `texts`: those that are put *en bloc*. */
export interface ProposalPut {
  proposal: string
  about: 'accept-credentials' | 'add-item' | 'agenda' | 'rapporteur' | 'refuse-credentials' | 'strike-item' | 'texts' | 'vice-chair'
  item: string | null
  participant: string | null
  call_until: number
  bloc: TextPut[]
  member?: string
}

/** A delegation objected. Texts: `reason`. */
export interface ProposalObjected {
  proposal: string
  participant: string
}

/**
 * It was taken back, or nobody presided any more; nothing is decided.
 *
 * `lost`: a vote on it was not carried; `kept`: the item that it would have struck.
 */
export interface ProposalEnded {
  proposal: string
  about: 'accept-credentials' | 'add-item' | 'agenda' | 'rapporteur' | 'refuse-credentials' | 'strike-item' | 'texts' | 'vice-chair'
  member?: string
  lost?: boolean
  kept?: string
}

/**
 * So decided: nobody objected, or a `vote` carried it.
 *
 * The agenda is adopted, the item is on it, or is struck, or the person is elected. `vice_chairs`: all of them from
 * now on, in their order.
 */
export interface ProposalAgreed {
  proposal: string
  about: 'accept-credentials' | 'add-item' | 'agenda' | 'rapporteur' | 'refuse-credentials' | 'strike-item' | 'texts' | 'vice-chair'
  item: string | null
  participant: string | null
  vice_chairs: string[]
  vote: string | null
  member?: string
}

/** A delegation objected to the admission of another, which sits with the same rights. Texts: `reason`. */
export interface CredentialsChallenged {
  member: string
  participant: string
}

/** What whoever examines credentials reported of a delegation that was challenged. Texts: `report`. */
export interface CredentialsReported {
  member: string
}

/**
 * The person is no representative of the member any more, and takes no part: the meeting refused its credentials.
 *
 * By the decision before this entry; or earlier, and they are accredited anew. `rapporteur`: they held that office.
 */
export interface CredentialsRefused {
  member: string
  participant: string
  rapporteur?: boolean
}

/**
 * The last of a delegation lost the connection in a decision, which waits for it until `until` (ms), once.
 *
 * `outcome`: the text that is put; `vote`: the vote that is taken; `proposal`: what the chair proposes. `outage`:
 * since the server had been away, which does not count as the one time.
 */
export interface DelegationAwaited {
  member: string
  until: number
  outcome: string | null
  vote: string | null
  item: string | null
  proposal?: string
  outage?: boolean
}

/** These were waited for, and were still away when it was decided; `about`: the text, the vote or the proposal. */
export interface DelegationsAway {
  members: string[]
  about: string
  item: string | null
}

/** The meeting was closed while this went on; it goes on to its end. `about`: its id, with the seq of its entry. */
export interface LeftRunning {
  about: string
  item: string | null
}

/** `count` of them outlast the meeting: people may be replaced, and the secretariat acts for the chair. */
export interface MeetingRunsOn {
  count: number
}

/** One of them has ended; `more` still go on. */
export interface LeftEnded {
  more: number
}

/**
 * First message. `cursor` None: fold from nothing.
 *
 * `packed`: a page may come as gzip (RFC 1952) of its message, in a binary frame.
 */
export interface Hello {
  type: 'hello'
  protocol?: number
  cursor?: Cursor | null
  packed?: boolean
}

/** How far a client has folded: every entry below `seq` that its audience class may see. */
export interface Cursor {
  audience: string
  seq: number
}

/**
 * A command. `id` is the client's idempotency key (8 to 64 characters): the same again gets the same receipt.
 *
 * `command` is an object of `hemicycle.procedure`, tagged by its own `type`.
 */
export interface Act {
  type: 'act'
  id: string
  command: Command
}

/** In a mesh: a signal to one participant's device; never stored. */
export interface Signal {
  type: 'signal'
  to: string
  data: PeerHello | PeerOffer | PeerAnswer | PeerCandidate
}

/** With a media server: a signal to the engine; never stored. */
export interface MediaSignal {
  type: 'media-signal'
  data: PageHello | PageOffer | PageAnswer | PageFailed
}

/** I am here. */
export interface PageHello {
  t: 'hello'
  session: string
}

/** The `n`-th offer of what the page sends. */
export interface PageOffer {
  t: 'publish'
  session: string
  n: number
  sdp: string
  mids?: Mids
}

/** The lines of an offer, by what each carries. */
export interface Mids {
  microphone?: string | null
  camera?: string | null
  screen?: string | null
}

/** The answer to the `n`-th offer on a connection. */
export interface PageAnswer {
  t: 'answer'
  session: string
  connection: number
  n: number
  sdp: string
}

/** The page's receiving connection has failed: make a new one. */
export interface PageFailed {
  t: 'failed'
  session: string
}

/** Tell the others what one's device sends. */
export interface SetMedia {
  type: 'set-media'
  state: DeviceState
}

/**
 * What a participant's device sends and hears, as it says itself. `quality`: 0 unknown, 1 bad, 2 weak, 3 good.
 *
 * `troubles`: what is wrong with it, codes of `live/troubles.py`; told to the chair and the secretariat alone, in
 * `troubles`.
 *
 * `hears`: the channel that was chosen. `monitors`: an interpreter hears the boothmate as well. The public is not
 * told what others hear.
 *
 * `played`: nobody sits there, a rehearsal plays the seat: it sends no picture and no sound, and takes none.
 */
export interface DeviceState {
  camera?: boolean
  microphone?: boolean
  screen?: boolean
  quality?: number
  troubles?: string[]
  hears?: string
  monitors?: boolean
  played?: boolean
}

/** Whose pictures are in view now. The others may be held back. */
export interface SetViewport {
  type: 'watch'
  pictures: string[]
}

/** An interpreter asks something of who speaks: shown to them and the chair, without a name, on no record. */
export interface Appeal {
  type: 'appeal'
  kind: 'cannot-hear' | 'need-text' | 'slower' | 'unfit'
}

/** A line from an interpreter to the interpreters of the meeting; kept in memory only. */
export interface BoothTalk {
  type: 'booth-talk'
  text: string
}

/** Ask for the proof that the record's tree of `size` entries is a continuation of that of `old` entries. */
export interface Prove {
  type: 'prove'
  old: number
  size: number
}

/** Ask for `pong`. */
export interface Ping {
  type: 'ping'
  at?: number
}

/** Open the meeting. */
export interface OpenMeeting {
  type: 'open-meeting'
}

/** Suspend the meeting. */
export interface SuspendMeeting {
  type: 'suspend-meeting'
}

/** Resume the meeting. */
export interface ResumeMeeting {
  type: 'resume-meeting'
}

/** Close the meeting for good. */
export interface CloseMeeting {
  type: 'close-meeting'
}

/** Say when (UTC, ms; `offset_min`: by the clocks of that place), until when, how and where the body meets next. */
export interface SetNextMeeting {
  type: 'set-next-meeting'
  starts: number
  offset_min?: number
  place?: Record<string, string>
  ends?: number | null
  mode?: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written' | null
}

/** Say that the meeting goes on past its planned end, until `ends` (UTC, ms). */
export interface ExtendMeeting {
  type: 'extend-meeting'
  ends: number
}

/** Hand the chair to `to`. */
export interface PassChair {
  type: 'pass-chair'
  to: string
}

/** Take the chair as one of its vice-chairs, when it is not present. */
export interface TakeChair {
  type: 'take-chair'
}

/** Add a person to the list, after the others. Only the secretariat does so. */
export interface AccreditParticipant {
  type: 'accredit-participant'
  participant: ConvenedParticipant
}

/**
 * Who is accredited. `slug` is the handle in the meeting file.
 *
 * `slug`, `name`, `gender`, `family`, and how the names of the person and of the member are said (`pronounced`,
 * `member_pronounced`), are texts that belong to no language (`und`).
 *
 * For the readout: `names`, the name as a language writes it; `honorific`, what stands before it; `short`, how the
 * person is called once named, with its article; `unnamed`, told by office or country alone; `via`, by a link.
 *
 * `booth` is an interpreter's, where the list names one. `family`: the part of `name` that is the family's, where the
 * list says so. `weight`: how many votes the member has, where the body's rules weigh them by the list.
 */
export interface ConvenedParticipant {
  role: 'delegate' | 'interpreter' | 'observer' | 'press' | 'secretariat'
  member: string | null
  listed: boolean
  capacity_member: string | null
  capacity_items: string[] | null
  slug: Record<string, string>
  name: Record<string, string>
  family?: Record<string, string>
  pronounced?: Record<string, string>
  member_pronounced?: Record<string, string>
  gender: Record<string, string>
  office: Record<string, string>
  capacity: Record<string, string>
  names?: Record<string, string>
  honorific?: Record<string, string>
  short?: Record<string, string>
  unnamed?: boolean
  via?: 'telephone' | 'video'
  booth?: string
  weight?: number
}

/** Let a person in from the lobby. */
export interface AdmitParticipant {
  type: 'admit-participant'
  participant: string
}

/** Be present (again). The server sends it for the person who connects. */
export interface TakeSeat {
  type: 'take-seat'
}

/** Leave the meeting. It can be entered again. */
export interface LeaveSeat {
  type: 'leave-seat'
}

/** The person's connection has been lost too long. Only `system` sends it; `outage`: it was away itself. */
export interface ReportLoss {
  type: 'report-loss'
  participant: string
  outage?: boolean
}

/** Show a person out. They can be admitted again. */
export interface ExcludeParticipant {
  type: 'exclude-participant'
  participant: string
}

/** Let another accredited person of the same member hold its seat as head. */
export interface ReplaceHolder {
  type: 'replace-holder'
  participant: string
}

/** Take a person off the list of a meeting that is to come. */
export interface WithdrawParticipant {
  type: 'withdraw-participant'
  participant: string
}

/** Put a person on the list in place of another, before the meeting is opened. */
export interface ReplaceParticipant {
  type: 'replace-participant'
  of: string
  participant: ConvenedParticipant
}

/** Say anew what the list says of a person, before the meeting is opened: name, office, capacity; not the seat. */
export interface ChangeParticipant {
  type: 'change-participant'
  of: string
  participant: ConvenedParticipant
}

/**
 * Say anew, before the meeting is opened, who presides, who hosts and reports, and who replaces the chair.
 *
 * `hosts`: who hosts beside the host; left out: those who do.
 */
export interface AssignOffices {
  type: 'assign-offices'
  chair: string
  host: string | null
  reporter: string | null
  vice_chairs: string[]
  hosts?: string[] | null
}

/**
 * Postpone the meeting, or bring it forward. Times, and `short`, as in the convening.
 *
 * `called_min`: by how many minutes the clocks there are ahead of UTC now; None: as when it begins.
 */
export interface MoveMeeting {
  type: 'move-meeting'
  starts: number
  ends?: number | null
  offset_min?: number
  called_min?: number | null
  short?: boolean
  reason?: Record<string, string>
}

/** Cancel the meeting: it is not held. */
export interface CancelMeeting {
  type: 'cancel-meeting'
  reason?: Record<string, string>
}

/** Waive the notice that was too short, for whom the rules name: the chair, or the members. */
export interface WaiveNotice {
  type: 'waive-notice'
  reason: Record<string, string>
}

/**
 * Issue the provisional agenda anew: with items `added`, `struck` and `retitled`, all of them in this `order`.
 *
 * `planned`: those that are planned otherwise.
 */
export interface ReviseAgenda {
  type: 'revise-agenda'
  order: string[]
  added: ConvenedItem[]
  struck: string[]
  retitled: Retitled[]
  planned?: Planned[]
}

/**
 * An agenda item; `access` None: as the meeting. `other_business`: it is for what the agenda does not name.
 *
 * `minutes`: for how long it is planned. `carried`: from which meeting it is carried over, which left it open.
 * `proposer`: the member who proposed it. `sub`: it stands under the one before.
 */
export interface ConvenedItem {
  id: string
  title: Record<string, string>
  access: 'chatham-house' | 'closed' | 'open' | null
  other_business?: boolean
  minutes?: number
  carried?: string
  proposer?: string
  sub?: boolean
}

/** An item with its new title. */
export interface Retitled {
  item: string
  title: Record<string, string>
}

/** For how long an item is planned (None: not said), and whether it stands under the one before. */
export interface Planned {
  item: string
  minutes: number | null
  sub: boolean
}

/** Add an item at the end of the agenda. `other_business`: for what the agenda does not name. */
export interface AddItem {
  type: 'add-item'
  item: string
  title: Record<string, string>
  access?: 'chatham-house' | 'closed' | 'open' | null
  other_business?: boolean
}

/** Strike an item from the provisional agenda. */
export interface StrikeItem {
  type: 'strike-item'
  item: string
}

/** Take up an item; the one before is left. */
export interface OpenItem {
  type: 'open-item'
  item: string
}

/** Leave the item in hand. */
export interface CloseItem {
  type: 'close-item'
  item: string
}

/** Stand in the booth of a language, and leave the booth before. */
export interface EnterBooth {
  type: 'enter-booth'
  language: string
}

/** Stand in no booth. */
export interface LeaveBooth {
  type: 'leave-booth'
}

/** Be heard on a channel: None is the booth's own, another official language is retour. */
export interface GoOnAir {
  type: 'go-on-air'
  channel?: string | null
}

/** Be heard no more. */
export interface GoOffAir {
  type: 'go-off-air'
}

/** Let a boothmate take over. */
export interface OfferMicrophone {
  type: 'offer-microphone'
}

/** Keep the microphone after all. */
export interface WithdrawOffer {
  type: 'withdraw-offer'
}

/** Take over from the boothmate who offered it. */
export interface TakeMicrophone {
  type: 'take-microphone'
}

/** Say how interpretation is planned: all of it, in place of what was said before. */
export interface PlanInterpretation {
  type: 'plan-interpretation'
  booths: PlannedBooth[]
}

/**
 * Ask for the floor, for a statement or an explanation also on behalf of a group or body, for this once.
 *
 * `behalf`: its code, as a member's; `behalf_words`: how it is called in the languages; one of them or both.
 */
export interface RequestFloor {
  type: 'request-floor'
  purpose?: 'explanation-of-vote' | 'point-of-order' | 'right-of-reply' | 'statement'
  behalf?: string | null
  behalf_words?: Record<string, string>
}

/** Take back one's request; the chair may take anybody off the list. */
export interface WithdrawRequest {
  type: 'withdraw-request'
  request: string
}

/** Give the floor to a request on the list. */
export interface GrantFloor {
  type: 'grant-floor'
  request: string
}

/** Give the floor to a participant who did not ask for it. */
export interface GiveFloor {
  type: 'give-floor'
  participant: string
}

/** End: by the speaker; or take it back: by the chair. */
export interface EndFloor {
  type: 'end-floor'
}

/** Rule on the point of order that was heard. */
export interface RulePointOfOrder {
  type: 'rule-point-of-order'
  upheld: boolean
}

/** Let the speaker's time stand still. */
export interface StopClock {
  type: 'stop-clock'
}

/** Let the speaker's time run again. */
export interface StartClock {
  type: 'start-clock'
}

/** Give the speaker `by_s` seconds more (1 to 3600). */
export interface ExtendTime {
  type: 'extend-time'
  by_s: number
}

/** Set the limit of statements from now on, in seconds (10 to 7200); None: no limit. */
export interface SetSpeakingLimit {
  type: 'set-speaking-limit'
  limit_s: number | null
}

/** Close the speakers' list. */
export interface CloseList {
  type: 'close-list'
}

/** Open it again. */
export interface ReopenList {
  type: 'reopen-list'
}

/** Put the list into this order: every request on it, once. */
export interface ReorderList {
  type: 'reorder-list'
  requests: string[]
}

/** Mute a participant, whatever else is so. */
export interface CloseMicrophone {
  type: 'close-microphone'
  participant: string
}

/** Lift the mute: the participant is heard where the floor allows it. */
export interface OpenMicrophone {
  type: 'open-microphone'
  participant: string
}

/**
 * Play the statement that the delegation of whoever has the floor has recorded. See `Play`.
 *
 * `party`: whose it is, the member or the person where they sit for none.
 */
export interface PlayRecorded {
  type: 'play-recorded'
  party: string
  digest: string
  format: 'mp4' | 'webm'
  size: number
  length_ms: number
  speaker: Record<string, string>
}

/** Stop what is played; played again it goes on from there. */
export interface StopRecorded {
  type: 'stop-recorded'
}

/** Lay a file before the meeting, which the server holds under this digest. See `Document`. */
export interface LayDocument {
  type: 'lay-document'
  title: Record<string, string>
  language: string
  format: 'docx' | 'jpeg' | 'odt' | 'pdf' | 'png' | 'pptx' | 'text' | 'xlsx'
  size: number
  digest: string
  symbol?: string
  item?: string | null
  part?: 'addendum' | 'corrigendum' | 'document'
  number?: number
  revision?: number
  speaker?: string | null
}

/** Take a document back: its file is given to nobody any more. */
export interface WithdrawDocument {
  type: 'withdraw-document'
  document: string
}

/**
 * Inscribe on the list of speakers of an item that is to come, or change how one is inscribed.
 *
 * `behalf` and `behalf_words`: on whose behalf, as in asking for the floor. `by_video`: by a recorded statement.
 */
export interface InscribeSpeaker {
  type: 'inscribe-speaker'
  item: string
  level: 'deputy-head' | 'deputy-minister' | 'head-of-government' | 'head-of-state' | 'minister' | 'representative'
  language: string
  behalf?: string | null
  behalf_words?: Record<string, string>
  by_video?: boolean
}

/** Take back one's inscription; the chair and the secretariat may take anybody off the list. */
export interface WithdrawInscription {
  type: 'withdraw-inscription'
  inscription: string
}

/** Put those who inscribed on an item into this order, each once, with a `reason` where the rules have another. */
export interface OrderInscriptions {
  type: 'order-inscriptions'
  item: string
  inscriptions: string[]
  reason?: Record<string, string>
}

/**
 * Hand in what one's delegation will say on an item, in place of what it handed in before.
 *
 * `text`, `files` or both, each in one or more languages; `title`: how the files are called.
 */
export interface HandInText {
  type: 'hand-in-text'
  item: string
  text?: Record<string, string>
  files?: StatementFile[]
  title?: Record<string, string>
}

/** Take back what one's delegation handed in and has not delivered. */
export interface TakeBackText {
  type: 'take-back-text'
  statement: string
}

/**
 * Lay a text by all on the table (`by`: `participants` or `leaders`), or enter one of one's own.
 *
 * Own: `by` is `self`, or one's member code. Texts are its parts: the paragraphs `text`, `text-2`,
 * `text-3`, …; of an invitation `whom` and `topic-1`, `topic-2`, …
 * `whole`: its paragraphs are whole sentences, as they will be read, and `verb` is the tag under which a conclusion is
 * filed. Else, as texts were laid before: `verb` is what its subject does, the words follow upon it, and `joined`:
 * one sentence with the conclusion before it.
 * `item` None: the item in hand. `due` and `starts` are ISO 8601. `preamble`: how many of the first paragraphs say
 * why. `chairs`: laid from the chair, as the chair's own.
 * `origin`: where it was adopted before, and `adopted_by`, by whom: laid by the secretariat, from that record.
 */
export interface ProposeOutcome {
  type: 'propose-outcome'
  by: string
  texts: Texts
  form?: 'commitment' | 'conclusion' | 'invitation'
  verb?: string | null
  joined?: boolean
  item?: string | null
  track?: string | null
  due?: string | null
  body?: string | null
  series?: boolean
  starts?: string | null
  preamble?: number
  chairs?: boolean
  origin?: Origin | null
  adopted_by?: Record<string, string>
  whole?: boolean
  salt?: Record<string, string>
}

/**
 * Revise one's own text: a new version. `texts` hold the parts that are replaced, in the languages that change.
 *
 * Where there are other sponsors it waits as an amendment until all of them have accepted it.
 *
 * Other languages of such a part become stale. `adds` and `deletes`: parts. `verb` None: unchanged.
 */
export interface AmendOutcome {
  type: 'amend-outcome'
  outcome: string
  texts: Texts
  verb?: string | null
  adds?: Addition[]
  deletes?: string[]
}

/** A part to be added right after the part `after`; None: at the beginning. */
export interface Addition {
  after: string | null
  text: Record<string, string>
}

/** Supply what is missing or stale in some official languages. `texts` hold the parts in those languages. */
export interface SupplyLanguage {
  type: 'supply-language'
  outcome: string
  texts: Texts
}

/** Supply what an amendment lacks in some official languages. `texts` hold its parts in those languages. */
export interface SupplyAmendmentLanguage {
  type: 'supply-amendment-language'
  outcome: string
  amendment: string
  texts: Texts
}

/** Take the text off the table. */
export interface WithdrawOutcome {
  type: 'withdraw-outcome'
  outcome: string
}

/** Sponsor the text, beside those whose it is. */
export interface JoinSponsors {
  type: 'join-sponsors'
  outcome: string
}

/** Sponsor the text no more; others do. */
export interface LeaveSponsors {
  type: 'leave-sponsors'
  outcome: string
}

/** Lay a text that was withdrawn on the table again, as one's own. */
export interface TakeOverOutcome {
  type: 'take-over-outcome'
  outcome: string
}

/** Ask for the body's time between the circulation of a document and its decision. */
export interface AskDelay {
  type: 'ask-delay'
  outcome: string
}

/** Permit that the text is decided before that time is over. */
export interface WaiveDelay {
  type: 'waive-delay'
  outcome: string
}

/**
 * Propose a change that is decided by a vote: parts replaced, added and deleted, as of `AmendOutcome`.
 *
 * `amends`: the amendment that is to be changed; its parts are those that it replaces and adds. None: the text.
 */
export interface ProposeAmendment {
  type: 'propose-amendment'
  outcome: string
  texts: Texts
  verb?: string | null
  adds?: Addition[]
  deletes?: string[]
  amends?: string | null
}

/** Accept an amendment to one's text, or to one's amendment, as `digest` fixes it: it needs no vote any more. */
export interface AcceptAmendment {
  type: 'accept-amendment'
  outcome: string
  amendment: string
  digest: string
}

/** Restate one's amendment on the version that stands now. What it changes as of `AmendOutcome`. */
export interface RestateAmendment {
  type: 'restate-amendment'
  outcome: string
  amendment: string
  texts: Texts
  verb?: string | null
  adds?: Addition[]
  deletes?: string[]
}

/** Take back one's amendment, before it is put. */
export interface WithdrawAmendment {
  type: 'withdraw-amendment'
  outcome: string
  amendment: string
}

/** Put the amendments that wait into the order of their votes, furthest removed in substance first. */
export interface OrderAmendments {
  type: 'order-amendments'
  outcome: string
  amendments: string[]
}

/** Issue the version with this digest as the chair's statement or summary: nobody adopts it. */
export interface IssueByChair {
  type: 'issue-by-chair'
  outcome: string
  digest: string
  manner: 'statement' | 'summary'
}

/** Call everybody to the photo; it is taken after `countdown_s` seconds. */
export interface CallPhoto {
  type: 'call-photo'
  countdown_s?: number
}

/** Join the photo, or stay out. */
export interface AnswerPhoto {
  type: 'answer-photo'
  photo: string
  joins: boolean
}

/** Enter the picture that was composed. `system` sends it. See `PhotoTaken`. */
export interface EnterPhoto {
  type: 'enter-photo'
  photo: string
  digest: string
  width: number
  height: number
  pictured: string[]
  portraits: string[]
}

/** End a call, or take a picture out of use. */
export interface WithdrawPhoto {
  type: 'withdraw-photo'
  photo: string
}

/**
 * Publish the readout: `kept` is the entry of the version that is out, on the record of the readout.
 *
 * `digests`: where its text is not kept, those of it, one for each official language.
 * `lacking`: the digest (recorder, `lacking`) of the missing texts that somebody decided to leave out.
 */
export interface PublishReadout {
  type: 'publish-readout'
  digests: Record<string, string>
  lacking?: string
  kept?: EntryPoint | null
}

/** Withdraw the readout that is out. */
export interface WithdrawReadout {
  type: 'withdraw-readout'
  reason?: Record<string, string>
}

/**
 * Correct texts of entry `target`; those not named stay.
 *
 * `corrigendum`: of words that the meeting adopted, the entry by which the body adopted these.
 */
export interface CorrectText {
  type: 'correct-text'
  target: number
  texts: Texts
  corrigendum?: EntryPoint | null
}

/** Erase the texts of entry `target` for good. */
export interface RedactText {
  type: 'redact-text'
  target: number
  reason?: Record<string, string>
}

/** Put an item (None: the meeting as a whole) under the Chatham House Rule, for good. */
export interface SetChathamHouse {
  type: 'set-chatham-house'
  item: string | null
}

/** Open a closed item (None: the meeting as a whole) to the public. */
export interface ReleaseItem {
  type: 'release-item'
  item: string | null
}

/**
 * Let another member vote for one's own, on these items (None: on every item).
 *
 * `member`: for whom a letter is entered, by the secretariat; a delegation gives its own.
 */
export interface GiveProxy {
  type: 'give-proxy'
  holder: string
  items?: string[] | null
  member?: string | null
}

/** Take a proxy back: one's delegation votes for itself again. */
export interface WithdrawProxy {
  type: 'withdraw-proxy'
  proxy: string
}

/** Put the version with this digest to consensus, for `call_s` seconds at least (None: as usual). */
export interface PutOutcome {
  type: 'put-outcome'
  outcome: string
  digest: string
  call_s?: number | null
}

/** Propose that the version with this digest be adopted by acclamation; `call_s` as for consensus. */
export interface PutToAcclamation {
  type: 'put-to-acclamation'
  outcome: string
  digest: string
  call_s?: number | null
}

/** Ask that the text which is put to acclamation be voted on instead. */
export interface RequestVote {
  type: 'request-vote'
  outcome: string
}

/** Object to the version that is being put. */
export interface RaiseObjection {
  type: 'raise-objection'
  outcome: string
  reason?: Record<string, string>
}

/** Lift one's delegation's objections to the version that stands, raised in a call or in silence. */
export interface LiftObjection {
  type: 'lift-objection'
  outcome: string
}

/** Break off the call for consensus: nothing is decided, and the text stays on the table. */
export interface EndCall {
  type: 'end-call'
  outcome: string
}

/** Let the gavel fall: adopted by consensus. */
export interface AdoptOutcome {
  type: 'adopt-outcome'
  outcome: string
  digest: string
}

/**
 * Move what the rules know as a motion, as `suspend`, `adjourn-meeting`, `close-debate` or `appeal`.
 *
 * `outcome`: the text that it is about, where the meeting is to take no action on one, to vote on it, to decide under
 * which rule it falls, to divide it, to waive its delay, or to reconsider; `parts`: those of it that are to be put
 * separately; `reopens`: the item on which the debate is to go on again. `until`: to which time the meeting is to be
 * adjourned (UTC, ms); `whom`: to whom the matter is to be referred.
 */
export interface MoveMotion {
  type: 'move-motion'
  motion: string
  outcome?: string | null
  reopens?: string | null
  until?: number | null
  whom?: Record<string, string>
  parts?: string[]
}

/** Ask for the floor to speak for a motion. */
export interface SpeakForMotion {
  type: 'speak-for-motion'
  motion: string
}

/** Ask for the floor to speak against a motion. */
export interface SpeakAgainstMotion {
  type: 'speak-against-motion'
  motion: string
}

/** Take back one's motion, before it is put. */
export interface WithdrawMotion {
  type: 'withdraw-motion'
  motion: string
}

/** The chair rules a motion out of order, as dilatory, with the reason where there is one. It may be appealed. */
export interface RuleOutMotion {
  type: 'rule-out-motion'
  motion: string
  reason?: Record<string, string>
}

/** The chair grants or denies a motion that the rules leave to the chair. */
export interface RuleMotion {
  type: 'rule-motion'
  motion: string
  granted: boolean
}

/**
 * Put a question to the vote, by a rule of the body, and call upon all to vote.
 *
 * The question is a text on the table (`outcome`), an amendment to one, a motion, or the words of `question` alone.
 * `parts`: the vote is on these parts of the text alone (division): rejected, they are out of it.
 * `digest` fixes what is voted on: that of the version of the text, or of the amendment.
 * `draw`: this software draws by lot whose name is called first (roll-call); `first`: whose name the chair drew.
 * `concerned`: the State concerned, whose objection alone is set aside. `parties`: to the dispute, who abstain.
 * `matter`: the question, in words, is whether this text is decided by `rule`.
 * `proposal`: the question, in words, is whether what the chair proposed, and somebody objected to, is so decided.
 * `falls`: amendments that fall if this one carries.
 * `holders`: members that hold seats which the rulebook leaves open, and of which nobody is on the list.
 * `again`: the question is whether the vote that was broken off is taken again. `call_s`: for how many seconds members
 * are called upon to vote (None: as usual).
 */
export interface OpenVote {
  type: 'open-vote'
  rule?: string | null
  question?: Record<string, string>
  outcome?: string | null
  amendment?: string | null
  motion?: string | null
  parts?: string[]
  method?: 'recorded' | 'roll-call' | 'show-of-hands' | null
  first?: string | null
  falls?: string[]
  holders?: string[]
  digest?: string | null
  again?: string | null
  call_s?: number | null
  draw?: boolean
  concerned?: string | null
  parties?: string[]
  matter?: string | null
  proposal?: string | null
  salt?: Record<string, string>
}

/** Announce the vote on a text, so that who explains their vote before it asks for the floor. */
export interface AnnounceVote {
  type: 'announce-vote'
  outcome: string
}

/** One's delegation is present; or present and voting, and then it does not abstain. */
export interface AnswerRoll {
  type: 'answer-roll'
  voting: boolean
}

/** One's delegation passes when its name is called, and is called again at the end; once a vote. */
export interface PassCall {
  type: 'pass-call'
  vote: string
}

/** One's delegation votes; again, where the rules let it change its ballot. */
export interface CastBallot {
  type: 'cast-ballot'
  vote: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
}

/** Cast the ballot of another member: one that one's delegation represents, or for which one sits in a capacity. */
export interface CastBallotFor {
  type: 'cast-ballot-for'
  vote: string
  member: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
}

/** Enter for a member what was answered in the hall, or that nobody answered (`absent`). */
export interface RecordBallot {
  type: 'record-ballot'
  vote: string
  member: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
}

/** The count of a show of hands, by the chair or the secretariat. */
export interface CountHands {
  type: 'count-hands'
  vote: string
  yes: number
  no: number
  abstain: number
}

/** Close the vote and declare its result. `finding`: the chair's, where the rule leaves it to the chair. */
export interface CloseVote {
  type: 'close-vote'
  vote: string
  finding?: boolean | null
}

/** The chair breaks a tie, where the rules give a casting vote, and closes the vote; `abstain`: it is not used. */
export interface GiveCastingVote {
  type: 'give-casting-vote'
  vote: string
  ballot: 'abstain' | 'no' | 'yes'
}

/** Break off a vote, for the reason stated; nothing is decided, and the same question is not put again. */
export interface CancelVote {
  type: 'cancel-vote'
  vote: string
  reason?: Record<string, string>
}

/** Say afterwards what one's delegation meant to vote. The result stands. */
export interface CorrectBallot {
  type: 'correct-ballot'
  vote: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
}

/**
 * Circulate the version with this digest: it is adopted at `expires` unless a delegation breaks the silence.
 *
 * `working_days`: instead, after so many working days, at the same time of day.
 */
export interface OpenSilence {
  type: 'open-silence'
  outcome: string
  digest: string
  expires?: number | null
  working_days?: number | null
}

/** Object in writing, with the reason; or propose an amendment, whose words are `amendment`, whole or in part. */
export interface BreakSilence {
  type: 'break-silence'
  silence: string
  reason: Record<string, string>
  amendment?: Texts
}

/** Move the expiry to `expires`, which is later. */
export interface ExtendSilence {
  type: 'extend-silence'
  silence: string
  expires: number
}

/** End the procedure; the text is on the table again. */
export interface WithdrawSilence {
  type: 'withdraw-silence'
  silence: string
}

/** Enter the objection of `member` that came by other means at `received`, before expiry. */
export interface EnterObjection {
  type: 'enter-objection'
  silence: string
  member: string
  received: number
  reason: Record<string, string>
}

/** Find, where the server could not be reached before expiry, that nobody objected: the text is adopted. */
export interface ConfirmSilence {
  type: 'confirm-silence'
  silence: string
}

/** The server could not be reached from `since` to `until`. Only `system` sends it. */
export interface ReportOutage {
  type: 'report-outage'
  since: number
  until: number
}

/**
 * Put a text (the version with this digest), or the words of `question`, to a vote that stays open until `until`.
 *
 * `working_days`: instead, after so many working days, at the same time of day. `rule`: by which it is decided.
 * `holders`: members that hold seats which the rulebook leaves open.
 */
export interface OpenCorrespondence {
  type: 'open-correspondence'
  rule: string
  until?: number | null
  question?: Record<string, string>
  outcome?: string | null
  digest?: string | null
  holders?: string[]
  working_days?: number | null
  salt?: Record<string, string>
}

/** One's delegation votes; `member`: for another, that it represents or for which one sits in a capacity. */
export interface SendBallot {
  type: 'send-ballot'
  vote: string
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
  member?: string | null
}

/** Enter the ballot of `member` that came by letter at `received`. */
export interface EnterBallot {
  type: 'enter-ballot'
  vote: string
  member: string
  received: number
  ballot: 'absent' | 'abstain' | 'no' | 'not-participating' | 'yes'
}

/** Break the vote off, for the reason stated; nothing is decided. */
export interface WithdrawCorrespondence {
  type: 'withdraw-correspondence'
  vote: string
  reason?: Record<string, string>
}

/** Move the date to `until`, which is later, for the reason stated. */
export interface ExtendCorrespondence {
  type: 'extend-correspondence'
  vote: string
  until: number
  reason?: Record<string, string>
}

/** Close the vote, which the server did not close at its date, with the ballots that came before. */
export interface ConfirmCorrespondence {
  type: 'confirm-correspondence'
  vote: string
}

/** Agree to the text that is being put ad referendum: one's capital has yet to confirm. */
export interface AwaitCapital {
  type: 'await-capital'
  outcome: string
}

/**
 * Let the gavel fall: agreed ad referendum, until these members have confirmed, at the latest at `expires`.
 *
 * `members` beside those that said so in the call; where nobody did and none is named, all delegations.
 */
export interface AgreeAdReferendum {
  type: 'agree-ad-referendum'
  outcome: string
  digest: string
  expires: number
  members?: string[]
}

/** Confirm what was agreed ad referendum, for one's delegation. */
export interface ConfirmAgreement {
  type: 'confirm-agreement'
  silence: string
}

/** Enter the confirmation of `member` that came by other means at `received`, before the date. */
export interface EnterConfirmation {
  type: 'enter-confirmation'
  silence: string
  member: string
  received: number
  text?: Record<string, string>
}

/** Put the text of what one says on the record. */
export interface EnterStatement {
  type: 'enter-statement'
  text: Record<string, string>
}

/** Bind a statement of one's delegation to the version with this digest, or to one of its parts, as `nature`. */
export interface BindStatement {
  type: 'bind-statement'
  outcome: string
  digest: string
  nature: 'dissociation' | 'explanation' | 'footnote' | 'interpretation' | 'reservation' | 'statement'
  text: Record<string, string>
  part?: string | null
}

/** Take back what one's delegation bound to a text; also what was entered in error. */
export interface WithdrawStatement {
  type: 'withdraw-statement'
  statement: string
}

/**
 * Say where one's delegation stands on the version with this digest; `stance` None: take back what it said.
 *
 * `confided`: to the chair and the secretariat alone.
 */
export interface StatePosition {
  type: 'state-position'
  outcome: string
  digest: string
  stance: 'can-accept' | 'cannot-accept' | 'proposes-change' | 'supports' | null
  confided?: boolean
  text?: Record<string, string>
}

/** Propose that the meeting adopt its agenda as it stands. */
export interface PutAgenda {
  type: 'put-agenda'
}

/** Propose that an item which was added after adoption be on the agenda. */
export interface PutNewItem {
  type: 'put-new-item'
  item: string
}

/** Propose that an item be struck from the agenda. */
export interface PutStriking {
  type: 'put-striking'
  item: string
}

/** Propose that a person be elected vice-chair by acclamation, after those who are. */
export interface NominateViceChair {
  type: 'nominate-vice-chair'
  participant: string
}

/** Propose that a person be elected rapporteur by acclamation. */
export interface NominateRapporteur {
  type: 'nominate-rapporteur'
  participant: string
}

/** Put several texts to consensus in one call. */
export interface PutEnBloc {
  type: 'put-en-bloc'
  texts: NamedText[]
}

/** A text in the version of this digest. */
export interface NamedText {
  outcome: string
  digest: string
}

/** Object to what the chair has proposed. */
export interface ObjectToProposal {
  type: 'object-to-proposal'
  proposal: string
  reason?: Record<string, string>
}

/** Let the gavel fall: so decided. `vote`: the one by which the meeting decided, where somebody objected. */
export interface AgreeProposal {
  type: 'agree-proposal'
  proposal: string
  vote?: string | null
}

/** Take the proposal back: nothing is decided. */
export interface EndProposal {
  type: 'end-proposal'
  proposal: string
}

/** Object to the admission of the delegation of a member, with a reason where one is given. */
export interface ChallengeCredentials {
  type: 'challenge-credentials'
  member: string
  reason?: Record<string, string>
}

/** Enter what was reported, by whoever examines credentials, of a delegation that was challenged. */
export interface ReportCredentials {
  type: 'report-credentials'
  member: string
  report: Record<string, string>
}

/** Propose that the meeting accept, or refuse, the credentials of a delegation that was challenged. */
export interface PutCredentials {
  type: 'put-credentials'
  member: string
  accepted: boolean
}

/**
 * Begin a record: with such a meeting, under these rules of procedure.
 *
 * `from_record`: the record of the body as it stood, where rules, members and people are copied from one. `call`: who
 * calls it, where that is said: then it is held against the rules.
 */
export interface ConveneMeeting {
  type: 'convene-meeting'
  meeting: string
  body: string | null
  mode: 'hybrid' | 'in-person' | 'telephone' | 'virtual' | 'written'
  access: 'chatham-house' | 'closed' | 'open'
  starts: number
  ends: number | null
  offset_min: number
  host: string | null
  chair: string
  vice_chairs?: string[]
  reporter: string | null
  languages: string[]
  title: Record<string, string>
  topic: Record<string, string>
  source: Record<string, string>
  photo_order: string[] | null
  photo_credit: Record<string, string>
  participants: ConvenedParticipant[]
  items: ConvenedItem[]
  tracks: ConvenedTrack[]
  gathering?: 'bilateral' | 'bilaterals' | 'call' | 'meeting' | 'statement' | 'summit' | null
  called?: Record<string, string>
  hosts?: string[]
  chair_told?: boolean
  place?: Record<string, string>
  occasion?: Record<string, string>
  days?: string[]
  groups?: ConvenedGroup[]
  rulebook: Rulebook
  from_record?: RecordPoint | null
  call?: CalledBy | null
}

/** A line of action under which outcomes are filed. */
export interface ConvenedTrack {
  id: string
  title: Record<string, string>
}

/** The same with its words: a noun phrase with its article, where the language needs one. */
export interface ConvenedGroup {
  part?: 'also' | 'observer'
  one?: boolean
  text: Record<string, string>
}

/** Do what is due by now. Only `system` sends it. */
export interface Settle {
  type: 'settle'
}

/** Kind of entry → its facts. */
export interface Facts {
  'meeting-convened': MeetingConvened
  'meeting-opened': MeetingOpened
  'meeting-suspended': MeetingSuspended
  'meeting-resumed': MeetingResumed
  'meeting-closed': MeetingClosed
  'next-meeting-set': NextMeetingSet
  'meeting-extended': MeetingExtended
  'chair-passed': ChairPassed
  'participant-accredited': ParticipantAccredited
  'participant-withdrawn': ParticipantWithdrawn
  'participant-changed': ParticipantChanged
  'offices-assigned': OfficesAssigned
  'participant-admitted': ParticipantAdmitted
  'seat-taken': SeatTaken
  'seat-left': SeatLeft
  'holder-replaced': HolderReplaced
  'meeting-moved': MeetingMoved
  'meeting-cancelled': MeetingCancelled
  'notice-waived': NoticeWaived
  'item-added': ItemAdded
  'item-struck': ItemStruck
  'item-retitled': ItemRetitled
  'item-planned': ItemPlanned
  'agenda-revised': AgendaRevised
  'item-opened': ItemOpened
  'item-closed': ItemClosed
  'track-added': TrackAdded
  'photo-ordered': PhotoOrdered
  'booth-entered': BoothEntered
  'booth-left': BoothLeft
  'channel-opened': ChannelOpened
  'channel-closed': ChannelClosed
  'microphone-offered': MicrophoneOffered
  'offer-withdrawn': OfferWithdrawn
  'microphone-handed': MicrophoneHanded
  'interpretation-planned': InterpretationPlanned
  'floor-requested': FloorRequested
  'request-withdrawn': RequestWithdrawn
  'floor-granted': FloorGranted
  'floor-interrupted': FloorInterrupted
  'floor-resumed': FloorResumed
  'floor-ended': FloorEnded
  'point-of-order-ruled': PointOfOrderRuled
  'clock-stopped': ClockStopped
  'clock-started': ClockStarted
  'speaking-time-extended': SpeakingTimeExtended
  'list-reordered': ListReordered
  'speaking-limit-set': SpeakingLimitSet
  'list-closed': ListClosed
  'list-reopened': ListReopened
  'microphone-closed': MicrophoneClosed
  'microphone-opened': MicrophoneOpened
  'recording-begun': RecordingBegun
  'recording-ended': RecordingEnded
  'document-laid': DocumentLaid
  'document-withdrawn': DocumentWithdrawn
  'speaker-inscribed': SpeakerInscribed
  'inscription-withdrawn': InscriptionWithdrawn
  'inscriptions-ordered': InscriptionsOrdered
  'text-delivered': TextDelivered
  'text-handed-in': TextHandedIn
  'handed-in-text-ended': HandedInTextEnded
  'outcome-proposed': OutcomeProposed
  'outcome-amended': OutcomeAmended
  'language-supplied': LanguageSupplied
  'amendment-language-supplied': AmendmentLanguageSupplied
  'outcome-withdrawn': OutcomeWithdrawn
  'outcome-entered': OutcomeEntered
  'amendment-proposed': AmendmentProposed
  'amendment-agreed': AmendmentAgreed
  'amendment-accepted': AmendmentAccepted
  'amendment-amended': AmendmentAmended
  'amendment-withdrawn': AmendmentWithdrawn
  'amendments-ordered': AmendmentsOrdered
  'amendment-carried': AmendmentCarried
  'amendment-overtaken': AmendmentOvertaken
  'amendment-restated': AmendmentRestated
  'amendment-lost': AmendmentLost
  'sponsor-joined': SponsorJoined
  'sponsor-left': SponsorLeft
  'outcome-taken-over': OutcomeTakenOver
  'delay-asked': DelayAsked
  'delay-waived': DelayWaived
  'parts-approved': PartsApproved
  'parts-rejected': PartsRejected
  'outcome-rejected': OutcomeRejected
  'outcome-issued': OutcomeIssued
  'photo-called': PhotoCalled
  'photo-answered': PhotoAnswered
  'photo-taken': PhotoTaken
  'photo-withdrawn': PhotoWithdrawn
  'text-corrected': TextCorrected
  'text-redacted': TextRedacted
  'readout-published': ReadoutPublished
  'readout-withdrawn': ReadoutWithdrawn
  'item-released': ItemReleased
  'confided-text-redacted': ConfidedTextRedacted
  'chatham-house-set': ChathamHouseSet
  'proxy-given': ProxyGiven
  'proxy-withdrawn': ProxyWithdrawn
  'outcome-put': OutcomePut
  'objection-raised': ObjectionRaised
  'objection-lifted': ObjectionLifted
  'vote-requested': VoteRequested
  'call-ended': CallEnded
  'outcome-adopted': OutcomeAdopted
  'motion-moved': MotionMoved
  'motion-withdrawn': MotionWithdrawn
  'motion-decided': MotionDecided
  'quorum-stated': QuorumStated
  'motion-fallen': MotionFallen
  'motion-ruled-out': MotionRuledOut
  'ruling-overturned': RulingOverturned
  'vote-opened': VoteOpened
  'vote-announced': VoteAnnounced
  'call-lengthened': CallLengthened
  'call-passed': CallPassed
  'ballot-cast': BallotCast
  'ballot-recorded': BallotRecorded
  'hands-counted': HandsCounted
  'vote-closed': VoteClosed
  'vote-cancelled': VoteCancelled
  'ballot-corrected': BallotCorrected
  'roll-answered': RollAnswered
  'silence-opened': SilenceOpened
  'silence-broken': SilenceBroken
  'silence-extended': SilenceExtended
  'silence-withdrawn': SilenceWithdrawn
  'silence-kept': SilenceKept
  'silence-unattended': SilenceUnattended
  'silence-confirmed': SilenceConfirmed
  'outage-reported': OutageReported
  'correspondence-extended': CorrespondenceExtended
  'correspondence-unattended': CorrespondenceUnattended
  'capital-awaited': CapitalAwaited
  'agreed-ad-referendum': AgreedAdReferendum
  'agreement-confirmed': AgreementConfirmed
  'agreement-reached': AgreementReached
  'agreement-lapsed': AgreementLapsed
  'statement-entered': StatementEntered
  'statement-bound': StatementBound
  'statement-withdrawn': StatementWithdrawn
  'position-stated': PositionStated
  'position-confided': PositionConfided
  'proposal-put': ProposalPut
  'proposal-objected': ProposalObjected
  'proposal-ended': ProposalEnded
  'proposal-agreed': ProposalAgreed
  'credentials-challenged': CredentialsChallenged
  'credentials-reported': CredentialsReported
  'credentials-refused': CredentialsRefused
  'delegation-awaited': DelegationAwaited
  'delegations-away': DelegationsAway
  'left-running': LeftRunning
  'meeting-runs-on': MeetingRunsOn
  'left-ended': LeftEnded
}

export type Kind = keyof Facts

/** An entry of a kind that this client knows. */
export type EntryOf<K extends Kind = Kind> = {
  [N in K]: Omit<WireEntry, 'kind' | 'facts'> & { kind: N; facts: Facts[N] }
}[K]

export type Command =
  | OpenMeeting
  | SuspendMeeting
  | ResumeMeeting
  | CloseMeeting
  | SetNextMeeting
  | ExtendMeeting
  | PassChair
  | TakeChair
  | AccreditParticipant
  | AdmitParticipant
  | TakeSeat
  | LeaveSeat
  | ReportLoss
  | ExcludeParticipant
  | ReplaceHolder
  | WithdrawParticipant
  | ReplaceParticipant
  | ChangeParticipant
  | AssignOffices
  | MoveMeeting
  | CancelMeeting
  | WaiveNotice
  | ReviseAgenda
  | AddItem
  | StrikeItem
  | OpenItem
  | CloseItem
  | EnterBooth
  | LeaveBooth
  | GoOnAir
  | GoOffAir
  | OfferMicrophone
  | WithdrawOffer
  | TakeMicrophone
  | PlanInterpretation
  | RequestFloor
  | WithdrawRequest
  | GrantFloor
  | GiveFloor
  | EndFloor
  | RulePointOfOrder
  | StopClock
  | StartClock
  | ExtendTime
  | SetSpeakingLimit
  | CloseList
  | ReopenList
  | ReorderList
  | CloseMicrophone
  | OpenMicrophone
  | PlayRecorded
  | StopRecorded
  | LayDocument
  | WithdrawDocument
  | InscribeSpeaker
  | WithdrawInscription
  | OrderInscriptions
  | HandInText
  | TakeBackText
  | ProposeOutcome
  | AmendOutcome
  | SupplyLanguage
  | SupplyAmendmentLanguage
  | WithdrawOutcome
  | JoinSponsors
  | LeaveSponsors
  | TakeOverOutcome
  | AskDelay
  | WaiveDelay
  | ProposeAmendment
  | AcceptAmendment
  | RestateAmendment
  | WithdrawAmendment
  | OrderAmendments
  | IssueByChair
  | CallPhoto
  | AnswerPhoto
  | EnterPhoto
  | WithdrawPhoto
  | PublishReadout
  | WithdrawReadout
  | CorrectText
  | RedactText
  | SetChathamHouse
  | ReleaseItem
  | GiveProxy
  | WithdrawProxy
  | PutOutcome
  | PutToAcclamation
  | RequestVote
  | RaiseObjection
  | LiftObjection
  | EndCall
  | AdoptOutcome
  | MoveMotion
  | SpeakForMotion
  | SpeakAgainstMotion
  | WithdrawMotion
  | RuleOutMotion
  | RuleMotion
  | OpenVote
  | AnnounceVote
  | AnswerRoll
  | PassCall
  | CastBallot
  | CastBallotFor
  | RecordBallot
  | CountHands
  | CloseVote
  | GiveCastingVote
  | CancelVote
  | CorrectBallot
  | OpenSilence
  | BreakSilence
  | ExtendSilence
  | WithdrawSilence
  | EnterObjection
  | ConfirmSilence
  | ReportOutage
  | OpenCorrespondence
  | SendBallot
  | EnterBallot
  | WithdrawCorrespondence
  | ExtendCorrespondence
  | ConfirmCorrespondence
  | AwaitCapital
  | AgreeAdReferendum
  | ConfirmAgreement
  | EnterConfirmation
  | EnterStatement
  | BindStatement
  | WithdrawStatement
  | StatePosition
  | PutAgenda
  | PutNewItem
  | PutStriking
  | NominateViceChair
  | NominateRapporteur
  | PutEnBloc
  | ObjectToProposal
  | AgreeProposal
  | EndProposal
  | ChallengeCredentials
  | ReportCredentials
  | PutCredentials
  | ConveneMeeting
  | Settle

export type FromClient =
  | Hello
  | Act
  | Signal
  | MediaSignal
  | SetMedia
  | SetViewport
  | Appeal
  | BoothTalk
  | Prove
  | Ping

export type FromServer =
  | Welcome
  | Entries
  | Upto
  | Proof
  | Reset
  | Accepted
  | Refused
  | Failed
  | Options
  | Presence
  | Lobby
  | Troubles
  | Seating
  | Signalled
  | MediaSignalled
  | Appealed
  | BoothSaid
  | Beside
  | Pong
  | Bye
