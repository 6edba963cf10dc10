/** How credentials are told: challenged, reported on, refused. What is proposed and decided is told as a proposal. */
import type { Facts } from '../../wire/types'
import { t } from '../../text'
import { nameById } from '../view/people'
import { memberName } from '../votes/reading'
import { isMe, said, shown, type Tellers } from './telling'

export const CREDENTIALS: Pick<Tellers, Extract<keyof Facts, `credentials-${string}`>> = {
  'credentials-challenged': ({ facts, by }, room) =>
    shown(
      `credentials ${facts.member}`,
      t('told-challenged', { name: nameById(room.meeting, by), member: memberName(room.meeting, facts.member) }),
    ),
  'credentials-reported': ({ facts }, room) =>
    said(
      `credentials ${facts.member}`,
      t('told-credentials-reported', { member: memberName(room.meeting, facts.member) }),
    ),
  'credentials-refused': ({ facts }, room) =>
    isMe(room, facts.participant) ? shown('credentials', t('told-credentials-refused'), true) : null,
}
