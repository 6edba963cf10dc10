/** Who resumes a meeting that is suspended. */
import { t } from '../../text'
import { nameById } from './people'
import type { Room } from './room'

/** By name while the chair is there; else whoever takes the chair. */
export function resumesWords({ meeting, you }: Pick<Room, 'meeting' | 'you'>): string {
  const chair = meeting.sitting?.chair ?? ''
  if (you?.participant === chair) return t('suspended-chair')
  const there = meeting.seats.participants[chair]?.present
  return there ? t('suspended-next', { chair: nameById(meeting, chair) }) : t('suspended-next-any')
}
