/** Sends an act and says what came of it: a refusal in words with its rule, a failure with what to do. */
import { t } from '../../text'
import type { CommandOf } from '../view/commands'
import { refusalWords } from '../view/options'
import type { Room } from '../view/room'
import { toast } from './toasts.svelte'

/** True when the act stands on the record. */
export async function perform(room: Room, command: CommandOf, done?: string): Promise<boolean> {
  const answer = await room.act(command)
  if (answer.kind === 'refused') toast('refused', refusalWords(room, answer.refusal))
  if (answer.kind === 'failed') toast('refused', t(answer.code === 'damaged' ? 'act-damaged' : 'act-not-stored'))
  if (answer.kind === 'accepted' && done) toast('done', done)
  return answer.kind === 'accepted'
}
