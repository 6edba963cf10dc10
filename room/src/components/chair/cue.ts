/** One cue of the chair's script: words to say, and what is done then. */
import { t } from '../../text'

/** `say`: one or the other; none: the chair is silent. `then`: what is done. `names`: whose names are said. */
export interface Cue {
  say: string[]
  then: string | null
  names: string[]
}

/** Why a command is refused now; null: it is open; undefined: it is not this person's at all. */
export type Refused = (
  command: 'put-outcome' | 'open-vote' | 'close-item' | 'give-casting-vote' | 'open-meeting',
  target: string,
) => string | null | undefined

export function cue(say: string[], then: string | null = null, names: string[] = []): Cue {
  return { say, then, names }
}

export function press(act: string): string {
  return t('then-press', { act: t(act) })
}
