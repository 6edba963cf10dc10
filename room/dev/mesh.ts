/** The mesh alone, for tests: signals go through `window.relay`, which the test gives, and may be lost there. */
import { Mesh } from '../src/media/mesh'
import { Sound } from '../src/media/sound'

declare global {
  interface Window {
    relay(from: string, to: string, data: object): void
    join(me: string): void
    /** These are on the floor. */
    hear(floor: string[]): void
    mesh: Mesh
  }
}

window.join = (me) => {
  window.mesh = new Mesh(
    me,
    { signal: (to, data) => window.relay(me, to, data), tell: () => undefined, changed: () => undefined },
    [],
    new Sound(),
  )
  window.hear = (floor) => {
    const others = floor.filter((who) => who !== me)
    window.mesh.hear({
      floor: others,
      channel: null,
      booth: null,
      hearers: floor.includes(me) ? 'all' : [],
      soundOnly: [],
      sparing: [],
    })
  }
}
document.documentElement.dataset['ready'] = 'yes'
