/** Acts that take no press for a moment after what they are about has changed: nobody presses what has just come under the pointer. */
import { getContext, setContext } from 'svelte'

/** For how long (ms). */
const SETTLE_MS = 600
const SETTLING = Symbol('settling')

export interface Settling {
  readonly now: boolean
}

/** Settles anew whenever `about` changes. */
export function settleOn(about: () => string): Settling {
  const state = $state({ now: true })
  $effect.pre(() => {
    about()
    state.now = true
    const timer = setTimeout(() => (state.now = false), SETTLE_MS)
    return () => clearTimeout(timer)
  })
  setContext<Settling>(SETTLING, state)
  return state
}

/** Outside the band nothing comes under the pointer by itself. */
export function settled(): Settling {
  return getContext<Settling | undefined>(SETTLING) ?? { now: false }
}
