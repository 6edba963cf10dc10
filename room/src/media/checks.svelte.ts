/** The check of the network before entering: it runs by itself, and again when asked. */
import { isLoopback } from './faults'
import { pingServer, reachServer, tryEngine, tryRelay } from './network'
import type { Checks as Found } from '../components/view/room'
import {
  engineVerdict,
  pageVerdict,
  permissionVerdict,
  relayVerdict,
  running,
  serverVerdict,
  troublesOf,
  type Step,
  type StepName,
} from './verdicts'

const NAMES: StepName[] = ['server', 'relay', 'engine']

export class Checks implements Found {
  private steps = $state.raw<Partial<Record<StepName, Step | null>>>({})
  private runs = 0

  constructor(
    private readonly path: string,
    private iceServers: RTCIceServer[],
    private readonly devices: { problems: string[]; asking: boolean },
    private readonly changed: () => void,
  ) {}

  /** In the order in which they are read; one that has nothing to say is left out. */
  get found(): Step[] {
    return [
      pageVerdict(this.devices.problems),
      permissionVerdict(this.devices.problems, this.devices.asking),
      ...NAMES.map((name) => this.steps[name] ?? null),
    ].filter((step) => step !== null)
  }

  get troubles(): string[] {
    return troublesOf(this.found)
  }

  async run(): Promise<void> {
    const run = ++this.runs
    const put = (name: StepName, step: Step | null): void => {
      if (run === this.runs) this.steps = { ...this.steps, [name]: step }
    }
    this.steps = {
      server: running('server'),
      relay: hasRelay(this.iceServers) ? running('relay') : null,
      engine: running('engine'),
    }
    await Promise.all([
      this.server().then((step) => put('server', step)),
      this.relay().then((step) => put('relay', step)),
      tryEngine(`${this.path}/media`, this.iceServers).then((engine) => put('engine', engineVerdict(engine))),
    ])
    this.changed()
  }

  /** Whoever waited in the lobby is told of a relay on being let in: it is tried then. */
  async admitted(iceServers: RTCIceServer[]): Promise<void> {
    const known = hasRelay(this.iceServers)
    this.iceServers = iceServers
    if (known || !hasRelay(iceServers)) return
    this.steps = { ...this.steps, relay: running('relay') }
    this.steps = { ...this.steps, relay: await this.relay() }
    this.changed()
  }

  private async relay(): Promise<Step | null> {
    return relayVerdict(await tryRelay(this.iceServers), isLoopback(location.hostname))
  }

  private async server(): Promise<Step> {
    const times = await pingServer(this.path)
    return serverVerdict(times, Boolean(times?.length) || (await reachServer(this.path)))
  }
}

function hasRelay(iceServers: RTCIceServer[]): boolean {
  return iceServers.some(({ urls }) => [urls].flat().some((url) => url.startsWith('turn')))
}
