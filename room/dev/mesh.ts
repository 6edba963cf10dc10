/** The mesh alone, for tests: signals go through `window.relay`, which the test gives, and may be lost there. */
import { Mesh } from '../src/media/mesh'

declare global {
  interface Window {
    relay(from: string, to: string, data: object): void
    join(me: string): void
    mesh: Mesh
  }
}

window.join = (me) => {
  window.mesh = new Mesh(me, { signal: (to, data) => window.relay(me, to, data), changed: () => undefined }, [])
}
document.documentElement.dataset['ready'] = 'yes'
