/** How inscriptions are told, and that what was handed in can be read. Who inscribed beforehand is told to nobody anew. */
import { t } from '../../text'
import { nameById } from '../view/people'
import { isMe, shown, type Tellers } from './telling'

type InscriptionKind =
  | 'speaker-inscribed'
  | 'inscription-withdrawn'
  | 'inscriptions-ordered'
  | 'text-handed-in'
  | 'handed-in-text-ended'
  | 'text-delivered'

export const INSCRIPTIONS: Pick<Tellers, InscriptionKind> = {
  'speaker-inscribed': { silent: 'it is of the days before; the list is told when it opens' },
  'inscription-withdrawn': { silent: 'it is of the days before' },
  'inscriptions-ordered': { silent: 'it is of the days before; the list is told when it opens' },
  'text-handed-in': { silent: 'interpreters find it beside the speaker, others when it is delivered' },
  'handed-in-text-ended': { silent: 'its own delegation did it, or it is told as delivered' },
  'text-delivered': ({ facts }, room) =>
    isMe(room, facts.participant)
      ? null
      : shown(
          `statement ${facts.statement}`,
          t('told-text-delivered', { name: nameById(room.meeting, facts.participant) }),
        ),
}
