/** What the check before entering found, and what it means: a code that the language files put into words. Pure. */
export type StepName = 'page' | 'permission' | 'server' | 'relay' | 'engine'
export type StepState = 'running' | 'passed' | 'warning' | 'failed'

export interface Step {
  name: StepName
  state: StepState
  /** Words: `check-NAME-CODE`. */
  code: string
  values: Record<string, number>
}

const SLOW_MS = 1000
const LATE_MS = 300
const LOSSY = 0.03

function step(name: StepName, state: StepState, code: string = state, values: Record<string, number> = {}): Step {
  return { name, state, code, values }
}

export function running(name: StepName): Step {
  return step(name, 'running')
}

export function pageVerdict(problems: string[]): Step {
  const wrong = ['unsupported', 'insecure'].find((problem) => problems.includes(problem))
  return wrong ? step('page', 'failed', wrong) : step('page', 'passed')
}

/** `asking`: the browser's question is not answered yet. */
export function permissionVerdict(problems: string[], asking: boolean): Step {
  if (problems.includes('insecure')) return step('permission', 'failed', 'insecure')
  if (problems.includes('denied')) return step('permission', 'failed', 'denied')
  return step('permission', asking ? 'running' : 'passed')
}

/** `times`: round trips over the WebSocket in ms; null: it never opened. `reached`: the server answers over HTTP. */
export function serverVerdict(times: number[] | null, reached: boolean): Step {
  if (!times?.length) return step('server', 'failed', !reached ? 'away' : times === null ? 'proxy' : 'mute')
  const sorted = [...times].sort((a, b) => a - b)
  const ms = Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0)
  return ms >= SLOW_MS ? step('server', 'warning', 'slow', { ms }) : step('server', 'passed', 'passed', { ms })
}

export type Relay = 'connected' | 'refused' | 'silent' | 'none'

/** Null: there is nothing to say, since nobody is far away. */
export function relayVerdict(relay: Relay, loopback: boolean): Step | null {
  if (relay === 'connected') return step('relay', 'passed')
  if (relay === 'none') return loopback ? null : step('relay', 'warning', 'none')
  return step('relay', 'failed', relay)
}

/** `away`: the server has no engine now. `none`: pictures go from browser to browser. */
export type Engine =
  { reached: true; rttMs: number | null; loss: number | null } | { reached: false; why: 'blocked' | 'away' | 'none' }

export function engineVerdict(engine: Engine): Step | null {
  if (!engine.reached) return engine.why === 'none' ? null : step('engine', 'failed', engine.why)
  const ms = Math.round(engine.rttMs ?? 0)
  const loss = Math.round((engine.loss ?? 0) * 1000) / 10
  if (engine.loss !== null && engine.loss >= LOSSY) return step('engine', 'warning', 'lossy', { ms, loss })
  return ms >= LATE_MS
    ? step('engine', 'warning', 'late', { ms, loss })
    : step('engine', 'passed', 'passed', { ms, loss })
}

/** What the steps say is wrong with this device, as the secretariat is told. */
export function troublesOf(steps: Step[]): string[] {
  const found = steps.flatMap(({ name, state, code }) => {
    if (name === 'relay' && state === 'failed') return ['no-turn']
    if (name === 'engine' && code === 'blocked') return ['cut']
    if (name === 'engine' && code === 'lossy') return ['lossy']
    return code === 'slow' || code === 'late' ? ['slow'] : []
  })
  return [...new Set(found)]
}
