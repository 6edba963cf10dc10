/**
 * How positions on a text and statements bound to it are told: to everybody what is said to all, to the chair what is said
 * to the chair alone.
 */
import type { EntryOf } from '../../wire/types'
import { t } from '../../text'
import { wholeWords } from '../texts/reading'
import { nameById } from '../view/people'
import type { Room } from '../view/room'
import { isMe, said, shown, type Change, type Tellers } from './telling'

type CapitalKind = 'capital-awaited' | 'agreement-confirmed' | 'agreement-lapsed'
type PositionKind = 'position-stated' | 'position-confided'

export const POSITIONS: Pick<Tellers, PositionKind | 'statement-bound' | 'statement-withdrawn' | CapitalKind> = {
  'capital-awaited': ({ facts, by }, room) =>
    isMe(room, by) ? null : shown(`capital ${facts.member}`, t('told-capital-awaited', ofText(facts, room))),
  'agreement-confirmed': ({ facts, by }, room) =>
    isMe(room, by) ? null : shown(`capital ${facts.member}`, t('told-agreement-confirmed', ofText(facts, room))),
  'agreement-lapsed': ({ facts }, room) =>
    shown(`silence ${facts.silence}`, t('told-agreement-lapsed', { text: words(room, facts.outcome) }), true),
  'statement-bound': ({ facts, by }, room) =>
    isMe(room, by)
      ? null
      : shown(
          `statement ${facts.statement}`,
          t('told-bound', {
            name: nameById(room.meeting, facts.member),
            nature: t(`nature-${facts.nature}`),
            text: wholeWords(room.meeting, room.meeting.outcomes.table[facts.outcome]).words,
          }),
        ),
  'statement-withdrawn': ({ facts, by }, room) =>
    isMe(room, by)
      ? null
      : shown(
          `statement ${facts.statement}`,
          t('told-bound-withdrawn', { ...ofText(facts, room), nature: t(`nature-${facts.nature}`) }),
        ),
  'position-stated': (entry, room) => told('told-position', entry, room),
  'position-confided': (entry, room) => told('told-position-confided', entry, room),
}

function words(room: Room, outcome: string): string {
  return wholeWords(room.meeting, room.meeting.outcomes.table[outcome]).words
}

function ofText(facts: { member: string; outcome: string }, room: Room): { name: string; text: string } {
  return { name: nameById(room.meeting, facts.member), text: words(room, facts.outcome) }
}

function told(id: string, { facts, by }: EntryOf<PositionKind>, room: Room): Change | null {
  if (isMe(room, by)) return null
  return said(
    `position ${facts.position}`,
    t(facts.stance ? id : 'told-position-none', {
      name: nameById(room.meeting, facts.member),
      stance: facts.stance ? t(`position-${facts.stance}`) : '',
      text: wholeWords(room.meeting, room.meeting.outcomes.table[facts.outcome]).words,
    }),
  )
}
