/**
 * The parts of the room that are fetched when they are first shown. What is needed while the line is down (the stage, the
 * banner, the end, a question before leaving) is none of them; what events show is fetched ahead (`fetching.svelte.ts`).
 */
import type { Component, ComponentProps } from 'svelte'
import { loadMore } from '../text'

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- each part has properties of its own */
export type AnyPart = Component<any>
export type Fetch<Shown extends AnyPart> = () => Promise<{ default: Shown }>
/** What a part is given; of one that takes nothing, nothing. */
export type Given<Shown extends AnyPart> = string extends keyof ComponentProps<Shown> ? unknown : ComponentProps<Shown>

export const parts = {
  agenda: () => import('./side/Agenda.svelte'),
  badge: () => import('./badge/OwnBadge.svelte'),
  booth: () => import('./booth/Booth.svelte'),
  boothBar: () => import('./booth/BoothBar.svelte'),
  call: () => import('./texts/ConsensusCall.svelte'),
  closed: () => import('./entry/ClosedScreen.svelte'),
  console: () => import('./chair/Console.svelte'),
  document: () => import('./documents/Reader.svelte'),
  handIn: () => import('./documents/HandIn.svelte'),
  pdf: () => import('./documents/Pdf.svelte'),
  devices: () => import('./settings/DevicesDialog.svelte'),
  firstUse: () => import('./help/FirstUse.svelte'),
  help: () => import('./help/Help.svelte'),
  interpretationEnds: () => import('./chair/InterpretationEnds.svelte'),
  keys: () => import('./settings/ShortcutsDialog.svelte'),
  lobby: () => import('./entry/Lobby.svelte'),
  motions: () => import('./motions/Moved.svelte'),
  photoCall: () => import('./photo/PhotoCall.svelte'),
  photoTaken: () => import('./photo/PhotoTaken.svelte'),
  prejoin: () => import('./entry/PreJoin.svelte'),
  proposal: () => import('./proposals/ProposalCall.svelte'),
  quality: () => import('./settings/QualityDialog.svelte'),
  playRecorded: () => import('./recorded/PlayRecorded.svelte'),
  recording: () => import('./recorded/Recording.svelte'),
  record: () => import('./side/Record.svelte'),
  result: () => import('./votes/VoteResult.svelte'),
  rules: () => import('./rules/Rules.svelte'),
  seat: () => import('./stage/SeatDialog.svelte'),
  settings: () => import('./settings/SettingsDialog.svelte'),
  sound: () => import('./listening/SoundDialog.svelte'),
  testing: () => import('./entry/Testing.svelte'),
  texts: () => import('./texts/Texts.svelte'),
  unfit: () => import('./listening/Unfit.svelte'),
  vote: () => import('./votes/VoteCall.svelte'),
  voteBoard: () => import('./votes/VoteBoard.svelte'),
  written: () => import('./silence/WrittenProcedure.svelte'),
}

/** Those through which one comes in, whose words the room begins with; the words of all others come with them. */
const entry = new Set<unknown>([parts.closed, parts.lobby, parts.prejoin])

/** Those that lie over the room: what is said in their place does too. */
export const dialogs = new Set<unknown>([
  parts.devices,
  parts.handIn,
  parts.help,
  parts.keys,
  parts.quality,
  parts.seat,
  parts.settings,
  parts.sound,
])

const here = new Map<unknown, unknown>()

/** The part: itself where it was fetched before, so that it stands at once; else the promise of it. */
export function fetched<Shown extends AnyPart>(fetch: Fetch<Shown>): Shown | Promise<Shown> {
  const known = here.get(fetch) as Shown | undefined
  return (
    known ??
    Promise.all([fetch(), entry.has(fetch) ? undefined : loadMore()]).then(([{ default: part }]) => {
      here.set(fetch, part)
      return part
    })
  )
}
