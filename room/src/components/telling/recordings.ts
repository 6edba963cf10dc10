/** How recorded statements are told. */
import { t } from '../../text'
import { worded } from '../view/people'
import { said, type Tellers } from './telling'

export const RECORDINGS: Pick<Tellers, 'recording-begun' | 'recording-ended'> = {
  'recording-begun': ({ facts }, room) => {
    const play = room.meeting.recordings.plays[facts.play]
    return said('recording', t('told-film', { name: play ? (worded(play.texts, 'speaker')?.words ?? '') : '' }))
  },
  'recording-ended': { silent: 'what goes on is told: the floor, a point of order, the clock' },
}
