/** Sends an act and says what came of it: a refusal in words with its rule, a failure with what to do. */
import { t } from '../../text'
import type { CommandOf } from '../view/commands'
import { reasonWords, refusedFor } from '../view/options'
import type { Room } from '../view/room'
import { toast } from './toasts.svelte'

/** True when the act stands on the record. */
export async function perform(room: Room, command: CommandOf, done?: string): Promise<boolean> {
  const answer = await room.act(command)
  if (answer.kind === 'refused')
    toast(
      'refused',
      reasonWords(room, answer.refusal),
      stillRefused(room, command, answer.refusal.code),
      answer.refusal.code,
    )
  if (answer.kind === 'failed') toast('refused', t(answer.code === 'damaged' ? 'act-damaged' : 'act-not-stored'))
  if (answer.kind === 'accepted' && done) toast('done', done)
  return answer.kind === 'accepted'
}

/** Whether acts of this kind are still refused for this reason, once the offers have said that they are. */
function stillRefused(room: Room, command: CommandOf, code: string): () => boolean {
  let said = false
  return () => {
    const refused = refusedFor(room, command.type, code)
    said ||= refused
    return refused || !said
  }
}
