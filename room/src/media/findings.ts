/** What the test of a device before a meeting found, thing by thing: a code that the language files put into words. Pure. */
import type { Step } from './verdicts'

export const THINGS = ['camera', 'microphone', 'speaker', 'line', 'browser'] as const
export type Thing = (typeof THINGS)[number]
/** `open`: only its person can say. */
export type FindingState = 'running' | 'right' | 'open' | 'weak' | 'wrong'
export type Remedy = 'again' | 'allow' | 'on' | 'other' | 'play' | 'heard' | 'line' | 'ask' | null

export interface Finding {
  thing: Thing
  state: FindingState
  /** Words: `test-THING-CODE`. */
  code: string
  values: Record<string, string | number>
  remedy: Remedy
}

/** What is known of a camera or a microphone. `problems`: as the devices say them. */
export interface Source {
  on: boolean
  asking: boolean
  problems: string[]
}

/** Ways out of the network that a connection found; `unknown`: there is nothing to try it by. */
export type Ways = 'udp' | 'tcp' | 'none' | 'unknown'
export type Heard = 'unsaid' | 'playing' | 'ok' | 'unheard' | 'failed'

/** A hands-free line cuts speech above 4 or 8 kHz, which interpreters need (ISO 24019); its name tells it. */
const HANDS_FREE = /hands-?free|\bhfp\b|\bhsp\b/i

function finding(
  thing: Thing,
  state: FindingState,
  code: string,
  remedy: Remedy = null,
  values: Finding['values'] = {},
): Finding {
  return { thing, state, code, values, remedy }
}

/** Why a device gives nothing; null: nobody knows yet. */
function lacking(thing: 'camera' | 'microphone', of: Source): Finding | null {
  const { problems } = of
  if (of.asking) return finding(thing, 'running', 'asking')
  if (problems.includes('insecure') || problems.includes('unsupported')) return finding(thing, 'wrong', 'insecure')
  if (problems.includes('denied')) return finding(thing, 'wrong', 'denied', 'allow')
  if (problems.includes(`no-${thing}`)) return finding(thing, 'wrong', 'none', 'again')
  if (problems.includes('busy')) return finding(thing, 'wrong', 'busy', 'again')
  const other = problems.find((one) => !one.startsWith('no-'))
  return other ? finding(thing, 'wrong', 'failed', 'again') : finding(thing, 'wrong', 'off', 'on')
}

export function cameraFinding(of: Source & { width?: number | undefined; height?: number | undefined }): Finding {
  if (!of.on) return lacking('camera', of) as Finding
  return finding('camera', 'right', of.width ? 'ok' : 'ok-plain', null, {
    width: of.width ?? 0,
    height: of.height ?? 0,
  })
}

/** `other`: the name of another microphone. */
export function microphoneFinding(
  of: Source & { label: string; heard: boolean; silent: boolean; other: string | null },
): Finding {
  if (!of.on) return lacking('microphone', of) as Finding
  const named = { label: of.label, other: of.other ?? '' }
  const remedy = of.other === null ? 'again' : 'other'
  if (HANDS_FREE.test(of.label)) return finding('microphone', 'weak', 'narrow', remedy, named)
  if (of.heard) return finding('microphone', 'right', 'ok', null, named)
  return of.silent ? finding('microphone', 'wrong', 'silent', remedy, named) : finding('microphone', 'open', 'unheard')
}

export function speakerFinding(said: Heard): Finding {
  if (said === 'ok') return finding('speaker', 'right', 'ok', 'play')
  if (said === 'unsaid') return finding('speaker', 'open', 'unsaid', 'play')
  if (said === 'playing') return finding('speaker', 'open', 'playing', 'heard')
  return finding('speaker', 'wrong', said, 'play')
}

/** `steps`: of the check of the network; `ways` null: they are still tried. */
export function lineFinding(steps: Step[], ways: Ways | null): Finding {
  const of = (name: string): Step | undefined => steps.find((step) => step.name === name)
  const [server, engine] = [of('server'), of('engine')]
  const network = steps.filter(({ name }) => ['server', 'relay', 'engine'].includes(name))
  if (!server || ways === null || network.some(({ state }) => state === 'running'))
    return finding('line', 'running', 'running')
  const ms = Math.max(...[server, engine].map((step) => step?.values['ms'] ?? 0))
  const values = { ms, loss: engine?.values['loss'] ?? 0 }
  if (server.state === 'failed') return finding('line', 'wrong', 'none', 'ask')
  const reached = engine?.state === 'passed' || engine?.state === 'warning'
  if (engine?.state === 'failed' || (ways === 'none' && !reached)) return finding('line', 'wrong', 'blocked', 'ask')
  if (engine?.code === 'lossy') return finding('line', 'weak', 'lossy', 'line', values)
  if (ways === 'tcp') return finding('line', 'weak', 'tcp', 'ask', values)
  if ([server, engine].some((step) => step?.state === 'warning')) return finding('line', 'weak', 'slow', 'line', values)
  return finding('line', 'right', ways === 'udp' || reached ? 'udp' : 'direct', null, values)
}

/** Browsers inside other apps, which give no camera or lose the page. */
const EMBEDDED = /\bFBA[NV]\b|Instagram|\bLine\/|MicroMessenger|; wv\)/

export function browserFinding(of: { agent: string; connects: boolean; secure: boolean; phone: boolean }): Finding {
  if (!of.connects) return finding('browser', 'wrong', 'old', 'ask')
  if (!of.secure) return finding('browser', 'wrong', 'insecure', 'ask')
  if (EMBEDDED.test(of.agent)) return finding('browser', 'wrong', 'embedded', 'ask')
  return finding('browser', 'right', of.phone ? 'phone' : 'ok')
}

export type Family = 'firefox' | 'edge' | 'ios' | 'safari' | 'android' | 'chrome'

/** Whose way to give permission is told. */
export function familyOf(agent: string): Family {
  if (/iPhone|iPad/.test(agent)) return 'ios'
  if (/Firefox\//.test(agent)) return 'firefox'
  if (/Edg/.test(agent)) return 'edge'
  if (/Android/.test(agent)) return 'android'
  return /Chrome\//.test(agent) ? 'chrome' : 'safari'
}

/** As the server takes it: codes alone. Null: something is still being tried. */
export function reported(findings: Finding[]): Record<Thing, string> | null {
  if (findings.some(({ state, thing }) => state === 'running' && thing !== 'speaker')) return null
  const codes = findings.map(({ thing, code }) => [thing, SENT[code] ?? code] as const)
  return Object.fromEntries(codes) as Record<Thing, string>
}

const SENT: Record<string, string> = { 'ok-plain': 'ok', playing: 'unsaid' }
