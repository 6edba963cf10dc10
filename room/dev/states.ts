/** Every state of the room that is looked at and checked: what stands there, and which buttons open it. */
import type { Guest, Meeting, DeviceState, Option, Role } from './types'
import { boothState, BOOTHS, interpreted, interpreting } from './booths'
import { chair, delegate, no, office, photographed, silent, yes } from './offers'
import { GUESTS, seated } from './guests'
import { far, many } from './people'
import { edit, meeting, NOW, putting, request, speaker, speaking, withTexts } from './meeting'
import {
  absent,
  called,
  chairless,
  closed,
  convened,
  empty,
  heard,
  lostSpeaker,
  objected,
  ordered,
  over,
  photographedMeeting,
  settled,
  suspended,
} from './moments'
import { NOTE, warned } from './histories'
import { bound, positioned } from './positions'
import { agreed, broken, silence, unattended, written } from './silences'
import { amended, divided, moved, presidingVotes, result, rollCall, ruled, vote, voting } from './votes'
import { appealPut, ruling } from './appeals'
import { inscribedStates } from './inscribed'
import { guest, onBehalf, proxied } from './represented'
import { secondVote, tied } from './ties'
import { challengedStates } from './challenged'
import type { LinkOpening, SeatMove } from '../src/wire/types'
import type { PhoneTab } from '../src/components/chrome/phone'
import { engineVerdict, pageVerdict, relayVerdict, running, serverVerdict, type Step } from '../src/media/verdicts'
import type { Quality } from '../src/media/watch'
import { measured } from './quality'
import type { Panel } from '../src/components/side/panels'
import type { Connection, History, Interpretation } from '../src/components/view/room'

export interface State {
  screen: 'prejoin' | 'lobby' | 'room' | 'closed' | 'ended' | 'opening'
  meeting: Meeting
  me: string | null
  role: Role
  options: Option[]
  presence: Record<string, DeviceState>
  lobby: Guest[]
  connection: Connection
  problems: string[]
  /** What the check before entering found, without the permission. */
  steps: Step[]
  quality: Quality | null
  troubles: Record<string, string[]>
  reason: string
  history?: Partial<History>
  seating?: { type: 'seating'; moves: SeatMove[]; openings: LinkOpening[] }
  cameras: boolean
  view: 'stage' | 'console'
  panel: Panel
  tab: PhoneTab
  /** Selectors that are clicked one after the other once the screen stands. */
  press: string[]
  /** What is listened to, and what interpreters say beside the record. */
  heard: Partial<Interpretation>
  /** The browser holds the sound back. */
  silenced?: boolean
}

const steps = (...found: (Step | null)[]): Step[] => found.filter((step) => step !== null)
const PASSED = steps(
  pageVerdict([]),
  serverVerdict([18], true),
  relayVerdict('connected', false),
  engineVerdict({ reached: true, rttMs: 24, loss: 0 }),
)

const TROUBLES = { p9: ['lossy', 'slow'], p8: ['no-camera', 'silent'], p31: ['denied', 'no-turn'] }

function connected(made: Meeting): Record<string, DeviceState> {
  const good = {
    camera: true,
    microphone: true,
    screen: false,
    quality: 3,
    troubles: [],
    hears: 'floor',
    monitors: false,
    played: false,
  }
  return Object.fromEntries(
    Object.keys(made.seats.participants).map((id) => [
      id,
      id === 'p9' ? { ...good, quality: 2 } : id === 'p8' ? { ...good, camera: false } : good,
    ]),
  )
}

function room(made: Meeting, more: Partial<State> = {}): State {
  const me = more.me === undefined ? 'p5' : more.me
  return {
    screen: 'room',
    meeting: made,
    me,
    role: 'delegate',
    options: me ? delegate(made, me) : [],
    presence: connected(made),
    lobby: [],
    connection: 'live',
    problems: [],
    steps: PASSED,
    quality: measured(3),
    troubles: {},
    reason: '',
    cameras: true,
    view: 'stage',
    panel: 'speakers',
    tab: 'room',
    press: [],
    heard: {},
    ...more,
  }
}

function presiding(made: Meeting, more: Partial<State> = {}): State {
  return room(made, { me: 'p2', options: chair(made, 'p2'), lobby: GUESTS, view: 'console', tab: 'console', ...more })
}

/** What an interpreter sees: `who` is Inès Aubry (FR), Ivo Brandt (FR), Ida Collins (EN) or Sina Dahl (signs). */
function booth(made: Meeting, more: Partial<State> = {}): State {
  const me = more.me ?? 'p10'
  return room(made, {
    me,
    role: 'interpreter',
    options: interpreting(made, me),
    presence: { ...connected(made), ...BOOTHS },
    ...more,
  })
}

/** Two delegations present on the record have lost their connection. */
function away(made: Meeting): Record<string, DeviceState> {
  const here = connected(made)
  delete here['p6']
  delete here['p9']
  return here
}
function votes(made: Meeting, more: Partial<State> = {}): State {
  return room(made, { options: [...delegate(made, 'p6'), ...voting(made)], me: 'p6', ...more })
}

function presidesOver(made: Meeting, more: Partial<State> = {}): State {
  return presiding(made, { options: [...chair(made, 'p2'), ...presidingVotes(made)], lobby: [], ...more })
}
/** The states by name, as `?state=` asks for them. */
export const STATES: Record<string, () => State> = {
  ...challengedStates(room, presiding),
  ...inscribedStates(presiding, booth),
  prejoin: () => room(meeting(), { screen: 'prejoin', me: 'p7' }),
  'prejoin-problems': () =>
    room(meeting(), {
      screen: 'prejoin',
      me: 'p7',
      cameras: false,
      problems: ['denied', 'no-turn'],
      steps: steps(pageVerdict([]), serverVerdict([18], true), relayVerdict('none', false)),
    }),
  'prejoin-checking': () =>
    room(meeting(), {
      screen: 'prejoin',
      me: 'p7',
      steps: steps(pageVerdict([]), running('server'), running('relay')),
    }),
  'prejoin-blocked': () =>
    room(meeting(), {
      screen: 'prejoin',
      me: 'p7',
      problems: ['silent'],
      steps: steps(
        pageVerdict([]),
        serverVerdict(null, true),
        relayVerdict('silent', false),
        engineVerdict({ reached: false, why: 'blocked' }),
      ),
    }),
  'prejoin-weak': () =>
    room(meeting(), {
      screen: 'prejoin',
      me: 'p7',
      problems: ['no-camera'],
      steps: steps(
        pageVerdict([]),
        serverVerdict([1400], true),
        relayVerdict('none', false),
        engineVerdict({ reached: true, rttMs: 380, loss: 0.062 }),
      ),
    }),
  'prejoin-insecure': () =>
    room(meeting(), {
      screen: 'prejoin',
      me: 'p7',
      cameras: false,
      problems: ['insecure'],
      steps: steps(pageVerdict(['insecure']), serverVerdict([20], true), relayVerdict('refused', false)),
    }),
  'prejoin-chair': () => room(convened(), { screen: 'prejoin', me: 'p2' }),
  lobby: () => room(convened(), { screen: 'lobby', me: 'p7' }),
  opening: () => room(meeting(), { screen: 'opening' }),
  convened: () => room(convened()),
  free: () => room(empty()),
  speaking: () => room(speaking()),
  names: () =>
    room(
      edit(meeting(far()), (one) => (one.debate.speaker = speaker('p2'))),
      { me: 'p5' },
    ),
  'chair-names': () => presiding(edit(meeting(far()), (one) => (one.debate.speaker = speaker('p2')))),
  'own-floor': () =>
    room(
      edit(speaking(), (one) => (one.debate.speaker = speaker('p5', { deadline: NOW + 22_000 }))),
      { panel: 'texts' },
    ),
  'no-cameras': () => room(absent(), { cameras: false }),
  reconnecting: () => {
    const made = absent()
    const here = connected(made)
    delete here['p6']
    return room(made, { presence: here })
  },
  'order-heard': () => room(heard()),
  muted: () => room(edit(speaking(), (one) => one.debate.muted.push('p7', 'p5'))),
  put: () => room(putting(speaking())),
  'put-interpreted': () => room(interpreted(putting(speaking()), 'p10')),
  'chair-put-interpreted': () => presiding(interpreted(putting(meeting()), 'p10')),
  'put-free': () => room(putting(meeting())),
  agreed: () => room(settled()),
  'agreed-watched': () => room(settled(), { me: null, role: 'press', options: [] }),
  objecting: () => room(putting(speaking()), { press: ['[data-command="raise-objection"]'] }),
  objected: () => room(objected(), { panel: 'texts', tab: 'texts' }),
  'objected-free': () => room(edit(objected(), (one) => (one.debate.speaker = null))),
  texts: () => room(withTexts(speaking()), { panel: 'texts', tab: 'texts' }),
  positions: () => room(positioned(), { panel: 'texts', tab: 'texts' }),
  'positions-stating': () =>
    room(positioned(), { panel: 'texts', tab: 'texts', press: ['[data-command="state-position"]'] }),
  'positions-read': () =>
    room(positioned(), { panel: 'texts', tab: 'texts', press: ['[data-outcome] .btn:has(svg.lucide-book-open)'] }),
  'chair-positions': () => presiding(positioned(true), { lobby: [] }),
  bound: () =>
    room(bound(), { panel: 'texts', tab: 'texts', press: ['[data-outcome] .btn:has(svg.lucide-book-open)'] }),
  'bound-adopted': () => room(bound('adopted'), { panel: 'texts', tab: 'texts' }),
  silence: () => room(silence(), { panel: 'texts', tab: 'texts', options: silent(silence(), 'p5') }),
  'agreed-referendum': () =>
    room(agreed(), {
      panel: 'texts',
      tab: 'texts',
      options: [...silent(agreed(), 'p5'), { command: 'confirm-agreement', target: 'q70', refusal: null }],
    }),
  'silence-elsewhere': () => room(silence()),
  'silence-breaking': () =>
    room(silence(), {
      panel: 'texts',
      tab: 'texts',
      options: silent(silence(), 'p5'),
      press: ['[data-command="break-silence"]', 'dialog input[type="checkbox"]'],
    }),
  'silence-binding': () =>
    room(silence(), {
      panel: 'texts',
      tab: 'texts',
      options: silent(silence(), 'p5'),
      press: ['[data-command="bind-statement"]'],
    }),
  'silence-broken': () => room(broken(), { panel: 'texts', tab: 'texts' }),
  'silence-unattended': () => presiding(unattended(), { options: silent(unattended(), 'p2', true) }),
  'silence-entering': () =>
    presiding(unattended(), {
      options: silent(unattended(), 'p2', true),
      press: ['#stage .link', '[data-command="enter-objection"]'],
    }),
  'silence-circulating': () =>
    presiding(withTexts(speaking()), {
      options: [...chair(withTexts(speaking()), 'p2'), { command: 'open-silence', target: 'o59', refusal: null }],
      press: ['[data-command="open-silence"]'],
    }),
  written: () => room(written(), { options: silent(written(), 'p5') }),
  'written-chair': () => presiding(written(), { options: silent(written(), 'p2', true) }),
  'photo-called': () => room(called(), { options: photographed(called(), 'p5') }),
  'photo-joined': () => room(called({ p5: true }), { options: photographed(called(), 'p5') }),
  'photo-no-camera': () => room(called({ p5: true }), { options: photographed(called(), 'p5'), problems: ['denied'] }),
  'photo-composing': () => room(called({ p5: true }, -500), { options: photographed(called(), 'p5') }),
  'photo-watched': () => room(called(), { me: null, role: 'press', options: [] }),
  'photo-taken': () => room(photographedMeeting()),
  'photo-chair': () => presiding(speaking(), { options: photographed(speaking(), 'p2', true) }),
  'photo-chair-called': () => presiding(called(), { options: photographed(called(), 'p2', true) }),
  'photo-withdrawing': () =>
    presiding(photographedMeeting(), {
      options: photographed(photographedMeeting(), 'p2', true),
      press: ['[data-command="withdraw-photo"]'],
    }),
  agenda: () => room(withTexts(speaking()), { panel: 'agenda', tab: 'agenda' }),
  record: () => room(speaking(), { panel: 'record', tab: 'record' }),
  'vote-open': () => votes(vote(meeting())),
  'vote-called': () => votes(rollCall()),
  'vote-guest': () => votes(guest(vote(meeting()))),
  'vote-proxies': () => votes(proxied(vote(meeting(), { proxies: { XA: 'XE', XB: 'XE' } }))),
  ruling: () => votes(ruling()),
  'vote-appeal': () => votes(appealPut()),
  'vote-appeal-chair': () => presidesOver(appealPut()),
  'vote-represented': () => votes(proxied(vote(meeting(), { proxies: { XE: 'XA' } }))),
  proxies: () => votes(proxied(ruled(meeting())), { panel: 'texts', tab: 'texts' }),
  'on-behalf': () => room(onBehalf(speaking()), { panel: 'speakers', tab: 'speakers' }),
  'vote-hands': () => presidesOver(vote(meeting(), { method: 'show-of-hands', ballots: {} })),
  'vote-watched': () => room(rollCall(), { me: null, role: 'press', options: [] }),
  'vote-adopted': () => votes(result()),
  'vote-rejected': () => votes(result(meeting(), false)),
  'vote-correcting': () => votes(result(), { press: ['[data-command="correct-ballot"]'] }),
  'votes-taken': () => votes(result(speaking()), { panel: 'texts', tab: 'texts' }),
  'votes-many': () => votes(result(meeting(many(34))), { cameras: false }),
  'motion-moving': () => votes(moved(), { panel: 'texts', tab: 'texts', press: ['.act > button'] }),
  amendments: () => votes(amended(), { panel: 'texts', tab: 'texts' }),
  parts: () => votes(divided(), { panel: 'texts', tab: 'texts' }),
  'parts-amending': () =>
    votes(divided(), { panel: 'texts', tab: 'texts', press: ['[data-command="propose-amendment"]'] }),
  'parts-restating': () =>
    votes(divided(), { panel: 'texts', tab: 'texts', press: ['[data-command="restate-amendment"]'] }),
  'chair-vote': () => presidesOver(vote(meeting())),
  'chair-tie': () => presidesOver(tied()),
  'vote-tie': () => presidesOver(tied(), { view: 'stage', tab: 'room' }),
  'vote-second': () => presidesOver(secondVote(), { view: 'stage', tab: 'room' }),
  'chair-roll-call': () => presidesOver(rollCall()),
  'chair-opening-vote': () =>
    presidesOver(vote(meeting(), { status: 'cancelled' }), { press: ['[data-command="open-vote"]'] }),
  'chair-motions': () => presidesOver(moved()),
  'chair-amendments': () => presidesOver(amended()),
  quality: () => room(speaking(), { press: ['header .line > .bare'] }),
  'quality-weak': () => room(speaking(), { quality: measured(2, 'lossy', 'slow'), press: ['header .line > .bare'] }),
  'quality-bad': () => room(speaking(), { quality: measured(1, 'lossy') }),
  'quality-cut': () => room(speaking(), { quality: measured(1, 'cut'), press: ['header .line > .bare'] }),
  'chair-troubles': () => presiding(speaking(), { troubles: TROUBLES }),
  lost: () => room(speaking(), { connection: 'lost' }),
  booth: () => booth(interpreted(withTexts(speaking()))),
  'booth-on-air': () => booth(interpreted(putting(speaking()), 'p10'), { heard: { boothTalk: boothState.talk } }),
  'booth-late': () => booth(interpreted(putting(speaking()), 'p10', { since: NOW - 26 * 60_000, offered: true })),
  'booth-coughing': () => booth(interpreted(speaking(), 'p10'), { heard: { coughing: true } }),
  'booth-offered': () => booth(interpreted(speaking(), 'p11', { offered: true, since: NOW - 31 * 60_000 })),
  'booth-mate-live': () => booth(interpreted(speaking(), 'p11'), { heard: { monitors: true } }),
  'booth-relay': () => booth(interpreted(speaking(), 'p10', { channel: 'en' }), { heard: { hears: 'es' } }),
  'booth-talk': () =>
    booth(interpreted(speaking(), 'p10'), { heard: { boothTalk: boothState.talk }, press: ['[data-tab="talk"]'] }),
  'booth-talk-empty': () => booth(interpreted(speaking(), 'p10'), { press: ['[data-tab="talk"]'] }),
  'booth-all': () => booth(interpreted(speaking(), 'p10'), { press: ['[data-tab="booths"]'] }),
  'booth-none': () => booth(interpreted(speaking()), { me: 'p14' }),
  'booth-alone': () => booth(interpreted(speaking()), { me: 'p12' }),
  'booth-changing': () => booth(interpreted(speaking()), { press: ['[data-change-booth]'] }),
  'booth-signing': () => booth(interpreted(speaking(), null, {}, 'p13'), { me: 'p13' }),
  'booth-convened': () => booth(interpreted(convened(), 'p10')),
  listener: () => room(interpreted(speaking(), 'p10'), { heard: { hears: 'fr' } }),
  'listener-two': () =>
    room(
      edit(interpreted(speaking(), 'p10'), (one) => {
        if (one.sitting) one.sitting.languages = ['fr', 'en']
      }),
      { heard: { hears: 'fr' } },
    ),
  'listener-menu': () =>
    room(interpreted(speaking(), 'p10', {}, 'p13'), {
      heard: { hears: 'fr' },
      press: ['[data-channels] [aria-haspopup]'],
    }),
  'listener-silenced': () =>
    room(interpreted(speaking(), 'p10'), { me: null, role: 'press', options: [], silenced: true }),
  'listener-watcher': () =>
    room(interpreted(speaking(), 'p10'), { me: null, role: 'press', options: [], heard: { hears: 'en' } }),
  signed: () => room(interpreted(speaking(), 'p10', {}, 'p13')),
  'pictures-many': () => room(speaking(many(30))),
  'signed-many': () => room(interpreted(speaking(many(18)), null, {}, 'p23'), { cameras: false }),
  'signed-chair': () => presiding(interpreted(speaking(), null, {}, 'p13')),
  appealed: () =>
    room(
      edit(interpreted(speaking(), 'p10'), (one) => (one.debate.speaker = speaker('p5', { deadline: NOW + 22_000 }))),
      { heard: { appealed: { kind: 'slower', at: NOW - 1000 } } },
    ),
  'appealed-chair': () =>
    presiding(interpreted(speaking(), 'p10'), { heard: { appealed: { kind: 'need-text', at: NOW - 1000 } } }),
  suspended: () => room(suspended()),
  seat: () => presiding(speaking(), { view: 'stage', tab: 'room', press: ['[data-seat="XC"] button'] }),
  refused: () => room(convened(), { press: ['#acts [data-command="request-floor"]'] }),
  'seats-15': () => room(speaking(many(15)), { cameras: false }),
  'seats-34': () => room(speaking(many(34)), { cameras: false }),
  'seats-193': () => room(vote(meeting(many(193))), { cameras: false }),
  chair: () =>
    presiding(edit(withTexts(ordered()), (one) => one.debate.queue.push(request('p3', 7, 'right-of-reply')))),
  'chair-quiet': () => presiding(withTexts(meeting())),
  'chair-floor': () => presiding(over()),
  'chair-lost': () => presiding(lostSpeaker()),
  'chair-two-orders': () =>
    presiding(edit(ordered(), (one) => one.debate.queue.splice(1, 0, request('p9', 8, 'point-of-order')))),
  'chair-heard': () => presiding(heard()),
  'chair-appeal': () => presidesOver(moved(meeting(), 'appeal')),
  'chair-objected': () => presidesOver(ruled(objected())),
  'chair-suspended': () => presiding(suspended()),
  'chair-result': () => presidesOver(result()),
  'chair-away': () => presiding(putting(meeting()), { presence: away(putting(meeting())) }),
  'chair-photo': () => presiding(called({ p2: true }), { options: photographed(called(), 'p2', true) }),
  'chair-many': () => presidesOver(vote(meeting(many(27))), { cameras: false }),
  'chair-193': () => presidesOver(vote(meeting(many(193))), { cameras: false }),
  'chair-many-silent': () => presidesOver(vote(meeting(many(27))), { cameras: false, press: ['[data-silent]'] }),
  'chair-texts': () => presidesOver(amended(), { press: ['#stage .link'] }),
  'chair-lobby': () => presiding(speaking(), { press: ['[data-opens="lobby"]'] }),
  'chair-presence': () => presiding(speaking(), { press: ['[data-opens="presence"]'], troubles: TROUBLES }),
  'chair-list': () => presiding(speaking(), { press: ['[data-list] [aria-expanded]'] }),
  'chair-breaking': () => presidesOver(vote(meeting()), { press: ['[data-command="cancel-vote"]'] }),
  'chair-excluding': () =>
    presiding(speaking(), { tab: 'room', press: ['[data-seat="XC"] button', '[data-command="exclude-participant"]'] }),
  'chair-moved': () => presiding(speaking(), { press: ['[data-opens="lobby"]'], seating: seated() }),
  'secretariat-chairless': () =>
    room(chairless(), {
      me: null,
      role: 'secretariat',
      options: [
        ...office(chairless()).filter((one) => one.command !== 'pass-chair'),
        yes('pass-chair', 'p5'),
        yes('pass-chair', 'p6'),
        yes('close-meeting'),
      ],
      lobby: GUESTS,
      view: 'console',
      tab: 'console',
    }),
  'vice-chairless': () =>
    room(chairless(), {
      me: 'p5',
      options: [...delegate(chairless(), 'p5'), yes('take-chair')],
      view: 'console',
      tab: 'console',
    }),
  'chair-stage': () => presiding(speaking(), { view: 'stage', tab: 'room' }),
  'chair-keys': () => presiding(speaking(), { press: ['header > .sq', 'dialog .wrap button:last-child'] }),
  'chair-convened': () => presiding(convened()),
  'chair-ruling': () => presiding(edit(meeting(), (one) => (one.debate.ruling = { participant: 'p6', item: null }))),
  'chair-put': () => presiding(putting(speaking())),
  'chair-amending': () =>
    presiding(withTexts(speaking()), { press: ['#stage .link', '[data-command="amend-outcome"][data-target="o58"]'] }),
  'chair-inviting': () => presiding(speaking(), { press: ['[aria-labelledby="table-title"] .more button'] }),
  'chair-closing': () => presiding(withTexts(speaking()), { press: ['[data-command="close-meeting"]'] }),
  'chair-passing': () => presiding(speaking(), { press: ['[data-pass]'] }),
  'chair-adding': () => presiding(speaking(), { press: ['[data-command="add-item"]'] }),
  secretariat: () =>
    room(speaking(), {
      me: null,
      role: 'secretariat',
      options: office(speaking()),
      lobby: GUESTS,
      troubles: TROUBLES,
      view: 'console',
      tab: 'console',
    }),
  observer: () =>
    room(speaking(many(9)), {
      me: 'p9',
      role: 'observer',
      options: [no('request-floor', 'delegates-only', 'point-of-order')],
    }),
  watcher: () => room(speaking(), { me: null, role: 'press', options: [] }),
  settings: () => room(speaking(), { press: ['header > .sq'] }),
  devices: () => room(speaking(), { press: ['header > .sq', 'dialog .wrap button'] }),
  keys: () => room(speaking(), { press: ['header > .sq', 'dialog .wrap button:last-child'] }),
  leaving: () => room(speaking(), { press: ['footer > .btn.end, nav > button:last-child'] }),
  'history-restored': () => room(speaking(), { history: { warning: warned('restored') } }),
  'history-rolled-back': () => room(speaking(), { history: { warning: warned('rolled-back'), doubted: false } }),
  'history-key': () => presiding(speaking(), { history: { warning: warned('key') } }),
  'history-risk': () =>
    room(speaking(), { history: { warning: warned('other') }, press: ['dialog .foot button:last-child'] }),
  'history-doubted': () =>
    room(speaking(), { history: { doubted: true, before: [NOTE] }, panel: 'record', tab: 'record' }),
  'history-doubted-chair': () => presiding(speaking(), { history: { doubted: true, before: [NOTE] } }),
  closed: () => room(closed(), { screen: 'closed' }),
  'closed-published': () =>
    room(
      edit(closed(), (one) => (one.publication.status = 'published')),
      { screen: 'closed', me: null },
    ),
  'closed-photo': () =>
    room(
      edit(closed(), (one) => (one.photos = photographedMeeting().photos)),
      { screen: 'closed' },
    ),
  moved: () => room(meeting(), { screen: 'ended', reason: 'moved' }),
  'other-tab': () => room(meeting(), { screen: 'ended', reason: 'other-tab' }),
  replaced: () => room(meeting(), { screen: 'ended', reason: 'replaced' }),
  left: () => room(meeting(), { screen: 'ended', reason: 'left' }),
  unreachable: () => room(meeting(), { screen: 'ended', reason: 'unreachable' }),
}

/** The state of that name, made anew. */
export function stateOf(name: string): State {
  const make = STATES[name]
  if (!make) throw new Error(`No such state: ${name}`)
  return make()
}
