/** The commands that the screens send, as the server reads them. */
import type { Texts } from '../../wire/types'

type Text = Record<string, string>

export interface Commands {
  'admit-participant': { participant: string }
  'exclude-participant': { participant: string }
  'leave-seat': object
  'open-meeting': object
  'suspend-meeting': object
  'resume-meeting': object
  'close-meeting': object
  'pass-chair': { to: string }
  'add-item': { item: string; title: Text; access: null }
  'open-item': { item: string }
  'close-item': { item: string }
  'request-floor': { purpose: 'statement' | 'point-of-order' | 'right-of-reply' }
  'withdraw-request': { request: string }
  'grant-floor': { request: string }
  'give-floor': { participant: string }
  'end-floor': object
  'rule-point-of-order': { upheld: boolean }
  'stop-clock': object
  'start-clock': object
  'extend-time': { by_s: number }
  'set-speaking-limit': { limit_s: number | null }
  'close-list': object
  'reopen-list': object
  'reorder-list': { requests: string[] }
  'close-microphone': { participant: string }
  'open-microphone': { participant: string }
  'enter-statement': { text: Text }
  'propose-outcome': {
    by: string; texts: Texts; form: string; verb: string | null; joined: boolean
    item: string | null; track: string | null; due: string | null
    body: string | null; series: boolean; starts: string | null
  }
  'amend-outcome': { outcome: string; texts: Texts; verb: string | null }
  'put-outcome': { outcome: string; digest: string; call_s: number | null }
  'raise-objection': { outcome: string; reason: Text }
  'adopt-outcome': { outcome: string; digest: string }
  'withdraw-outcome': { outcome: string }
  'replace-holder': { participant: string }
}

export type CommandName = keyof Commands

export type CommandOf<K extends CommandName = CommandName> = { [N in K]: { type: N } & Commands[N] }[K]
