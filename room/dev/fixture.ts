/** A room as the screens read it, held by a fixture: acts are refused, so that nothing seems to be recorded. */
import type { Greeting } from '../src/components/entry/greeting'
import { permissionVerdict } from '../src/media/verdicts'
import type { Checks, Devices, Interpretation, Room } from '../src/components/view/room'
import type { Meeting, WireEntry, You } from '../src/wire/types'
import { NOW } from './meeting'
import { held } from './offers'
import { camera, photograph } from './pictures'
import type { State } from './states'

function you(state: State): You | null {
  const person = state.me ? state.meeting.seats.participants[state.me] : null
  if (!person && state.role !== 'secretariat') return null
  return {
    actor: person?.id ?? 'secretariat',
    participant: person?.id ?? null,
    role: state.role,
    member: person?.member ?? null,
    name: person?.texts['name']?.['und'] ?? 'Secretariat',
    family: person?.texts['family']?.['und'] ?? '',
    office: person?.texts['office'] ?? {},
  }
}

export function greeting(state: State): Greeting {
  return {
    meeting: state.meeting.sitting?.meeting ?? '',
    title: state.meeting.sitting?.texts['title'] ?? {},
    starts: state.meeting.sitting?.starts ?? null,
    you: you(state),
    capacity: (state.me ? state.meeting.seats.participants[state.me]?.texts['capacity'] : null) ?? {},
    presides: state.me !== null && state.meeting.sitting?.chair === state.me,
  }
}

function device(kind: MediaDeviceKind, label: string): MediaDeviceInfo {
  return { deviceId: label, groupId: '', kind, label, toJSON: () => ({}) }
}

export function fixtureDevices(state: State): Devices {
  const there = !state.problems.includes('denied')
  return {
    cameraOn: there,
    microphoneOn: there && (state.screen === 'prejoin' || state.role === 'interpreter'),
    screenOn: false,
    problems: state.problems.filter((problem) => problem !== 'silent'),
    cameras: there ? [device('videoinput', 'Front camera')] : [],
    microphones: there ? [device('audioinput', 'Table microphone')] : [],
    speakers: there ? [device('audiooutput', 'Headphones')] : [],
    chosen: { camera: null, microphone: null, speaker: null },
    used: { camera: null, microphone: null, speaker: null },
    news: null,
    offers: [],
    preview: there && state.cameras ? camera(state.me ?? 'p1') : null,
    level: there && !state.problems.includes('silent') ? 0.55 : 0,
    silent: state.problems.includes('silent'),
    asking: false,
    canShareScreen: true,
    setCamera() {},
    setMicrophone() {},
    setScreen() {},
    choose() {},
    decline() {},
    forgetNews() {},
    playSound: () => Promise.resolve(),
  }
}

/** What is listened to; a press on a key changes nothing here. */
function listening(state: State): Interpretation {
  return {
    hears: 'floor',
    monitors: false,
    coughing: false,
    volume: { floor: 1, channel: 0.8, under: 0.15 },
    incoming: 0.62,
    appealed: null,
    boothTalk: [],
    hear() {},
    setMonitors() {},
    cough() {},
    setVolume() {},
    appeal() {},
    talk() {},
    ...state.heard,
  }
}

export function fixtureChecks(state: State): Checks {
  const [page, ...others] = state.steps
  return {
    found: [...(page ? [page] : []), permissionVerdict(state.problems, false), ...others],
    run: () => Promise.resolve(),
  }
}

export function fixtureRoom(state: State): Room {
  const here = (participant: string): boolean =>
    state.cameras &&
    Boolean(state.presence[participant]?.camera) &&
    Boolean(state.meeting.seats.participants[participant]?.present)
  return {
    meeting: state.meeting,
    you: you(state),
    options: held(state.options),
    presence: state.presence,
    lobby: state.lobby,
    troubles: state.troubles,
    quality: state.quality,
    connection: state.connection,
    entries: entriesOf(state.meeting),
    receiptsKept: true,
    late: {
      entriesHere: true,
      readEntries: () => Promise.resolve(),
      statementsHere: () => true,
      readStatements: () => Promise.resolve(),
    },
    history: { warning: null, doubted: false, before: [], returns: 0, goOn() {}, ...state.history },
    seating: state.seating ?? null,
    undoMove: () =>
      Promise.resolve({
        link: you(state)?.role === 'secretariat' ? 'https://summit.example.org/join/mQ3vT7cX0aLr9kPz2nWb5dYe8hU' : null,
      }),
    receipts: state.me
      ? [
          { seqs: [63], receipt: { seq: 63 } },
          { seqs: [71], receipt: { seq: 71 } },
        ]
      : [],
    devices: state.me ? fixtureDevices(state) : null,
    now: () => NOW,
    ...listening(state),
    act(command) {
      window.acted.push(command)
      return Promise.resolve({ kind: 'failed', code: 'fixture' })
    },
    film: () => ({ start() {}, end() {} }),
    picture: (participant, kind) => (kind === 'camera' && here(participant) ? camera(participant) : null),
    photograph: () => photograph(),
    silenced: state.silenced ?? false,
    listen() {},
    full: false,
    look() {},
    leave() {},
  }
}

/** Some of what happened, as the record tells it, with a gap that is closed. */
function entriesOf(meeting: Meeting): WireEntry[] {
  const [chair = '', speaker = ''] = Object.keys(meeting.seats.participants)
  const item = meeting.agenda.current
  const told: [string, string, Record<string, unknown>, WireEntry['texts']][] = [
    ['meeting-convened', 'secretariat', { chair: meeting.sitting?.chair ?? chair, starts: NOW }, {}],
    ['meeting-opened', meeting.sitting?.chair ?? chair, {}, {}],
    [
      'floor-requested',
      speaker,
      { request: 'r12', participant: speaker, capacity: null, purpose: 'statement', place: 0, item },
      {},
    ],
    [
      'floor-granted',
      meeting.sitting?.chair ?? chair,
      {
        participant: speaker,
        capacity: null,
        purpose: 'statement',
        item,
        request: 'r12',
        limit_s: 300,
        deadline: null,
      },
      {},
    ],
    [
      'statement-entered',
      speaker,
      { statement: 's17', participant: speaker, item },
      {
        text: {
          en: 'We are ready to share the data every week.',
          fr: 'Nous sommes prêts à communiquer les données chaque semaine.',
        },
      },
    ],
    [
      'vote-closed',
      meeting.sitting?.chair ?? chair,
      {
        vote: 'v18',
        result: 'adopted',
        counts: { yes: 2, no: 1, abstain: 0, absent: 0, not_participating: 0 },
        ballots: { FR: 'yes', PL: 'yes', US: 'no' },
        reasons: [],
        changes: null,
        finding: null,
        outcome: null,
        item,
      },
      {},
    ],
  ]
  return told.map(([kind, by, facts, texts], place) => ({
    seq: place < 2 ? place : place + 10,
    at: NOW - (told.length - place) * 60_000,
    act: [place, 1],
    by,
    for: null,
    label: 'open',
    kind,
    facts,
    texts,
  }))
}
