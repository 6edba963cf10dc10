/** What a person's line was measured to be. */
import type { Quality } from '../src/media/watch'

export function measured(level: Quality['level'], ...reasons: Quality['reasons']): Quality {
  const [rttMs, loss] = level === 3 ? [42, 0.002] : level === 2 ? [380, 0.046] : [720, 0.18]
  const cut = reasons.includes('cut')
  return {
    level,
    reasons,
    read: {
      up: cut ? 0 : 8,
      expected: 8,
      rttMs: cut ? null : rttMs,
      jitterMs: 8,
      loss: cut ? null : loss,
      outgoing: null,
      serverMs: 31,
    },
  }
}
