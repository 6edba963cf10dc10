/** On whose behalf somebody asked for the floor, or has it, for this one intervention. */
import type { Meeting } from '../../wire/types'
import { manifest, t } from '../../text'
import { nameOfCode, worded, type Worded } from './people'

/** 'on behalf of the Group of 77 and China'; null: one's own delegation alone. */
export function behalfOf(meeting: Meeting, request: string | null | undefined): Worded | null {
  const known = request ? meeting.debate.behalf[request] : undefined
  if (!known) return null
  const name = worded(known.texts, 'behalf')
  const group =
    name?.words ??
    (known.code
      ? (manifest().groups[known.code]?.replace('{}', nameOfCode(known.code)) ?? nameOfCode(known.code))
      : null)
  return group === null ? null : { words: t('on-behalf', { group }), lang: name?.lang ?? 'und' }
}
