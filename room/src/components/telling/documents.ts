/** How documents that are laid and withdrawn are told. */
import { fullSymbol } from '../../state/documents'
import { t } from '../../text'
import { worded } from '../view/people'
import { isMe, said, type Tellers } from './telling'

export const DOCUMENTS: Pick<Tellers, 'document-laid' | 'document-withdrawn'> = {
  'document-laid': ({ facts, by }, room) => {
    const laid = room.meeting.documents.laid[facts.document]
    if (isMe(room, by) || !laid) return null
    const title = worded(laid.texts, 'title')?.words ?? ''
    return said(`document ${facts.document}`, t('told-document', { symbol: fullSymbol(laid), title }))
  },
  'document-withdrawn': ({ facts, by }, room) => {
    const laid = room.meeting.documents.laid[facts.document]
    const symbol = laid ? fullSymbol(laid) : ''
    return isMe(room, by) ? null : said(`document ${facts.document}`, t('told-document-withdrawn', { symbol }))
  },
}
