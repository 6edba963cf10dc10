/** How motions are told: moved, decided, ruled out, and what the chair states when one asks for it. */
import type { Facts, Meeting } from '../../wire/types'
import { t } from '../../text'
import { nameById } from '../view/people'
import { isOnAppeal, motionNamed, resultWords } from '../votes/reading'
import { shown, type Tellers } from './telling'

type MotionKind = Extract<keyof Facts, `motion-${string}`> | 'quorum-stated'

export const MOTIONS: Pick<Tellers, MotionKind> = {
  'motion-moved': ({ facts }, room) =>
    shown(
      `motion ${facts.motion}`,
      t('motion-moved-now', {
        name: nameById(room.meeting, facts.participant),
        motion: motion(room.meeting, facts.motion),
      }),
      true,
    ),
  'motion-withdrawn': ({ facts }, room) =>
    shown(`motion ${facts.motion}`, t('told-motion-withdrawn', { motion: motion(room.meeting, facts.motion) })),
  'motion-fallen': ({ facts }, room) =>
    shown(`motion ${facts.motion}`, t('told-motion-fallen', { motion: motion(room.meeting, facts.motion) })),
  'quorum-stated': ({ facts }) =>
    shown(
      `motion ${facts.motion}`,
      t('told-quorum-stated', { enough: facts.enough ? 'yes' : 'no', present: facts.present, needed: facts.needed }),
      true,
    ),
  'motion-ruled-out': ({ facts }, room) =>
    shown(`motion ${facts.motion}`, t('told-motion-ruled-out', { motion: motion(room.meeting, facts.motion) }), true),
  'motion-decided': ({ facts }, room) =>
    shown(
      `motion ${facts.motion}`,
      isOnAppeal(room.meeting, facts)
        ? resultWords(room.meeting, { motion: facts.motion, result: facts.carried ? 'adopted' : 'not-adopted' })
        : t(facts.carried ? 'told-motion-carried' : 'told-motion-lost', { motion: motion(room.meeting, facts.motion) }),
      true,
    ),
}

function motion(meeting: Meeting, id: string): string {
  const known = meeting.motions.moved[id]
  return known ? motionNamed(meeting, known) : ''
}
