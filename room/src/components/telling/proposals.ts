/** How proposals of the chair are told: put, objected to, decided. */
import type { Facts } from '../../wire/types'
import { t } from '../../text'
import { proposalWords, titleOf } from '../chair/proposing'
import { nameById } from '../view/people'
import { memberName } from '../votes/reading'
import { said, shown, type Tellers } from './telling'

export const PROPOSALS: Pick<Tellers, Extract<keyof Facts, `proposal-${string}`>> = {
  'proposal-put': (_, room) => {
    const { open } = room.meeting.proposals
    const words = open ? proposalWords(room.meeting, open) : ''
    return said('proposal', t('told-proposal-put', { proposal: words }), true)
  },
  'proposal-objected': ({ facts }, room) =>
    shown('proposal', t('told-proposal-objected', { name: nameById(room.meeting, facts.participant) }), true),
  'proposal-ended': () => shown('proposal', t('told-proposal-ended')),
  'proposal-agreed': ({ facts }, room) =>
    shown(
      'proposal',
      t('told-proposal-agreed', {
        about: facts.about,
        title: facts.item ? titleOf(room.meeting, facts.item) : '',
        name: facts.participant ? nameById(room.meeting, facts.participant) : '',
        member: facts.member ? memberName(room.meeting, facts.member) : '',
      }),
      true,
    ),
}
