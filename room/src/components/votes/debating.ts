import type { Motion, MotionRule } from '../../wire/types'
import { t } from '../../text'

/** Who speaks on a motion by the rules: so many, anybody, or nobody; of one that was moved also how many have. */
export function debateWords(rule: MotionRule | undefined, moved?: Motion): string {
  const pro = rule?.speakers_for ?? 0
  const contra = rule?.speakers_against ?? 0
  const none = rule?.debated ? 'motion-open-debate' : 'motion-no-debate'
  const words = pro + contra > 0 ? t('motion-debate', { pro, contra }) : t(none)
  const mover = rule?.mover_speaks ? ` ${t('motion-mover')}` : ''
  const spoke = moved && moved.spoke_for.length + moved.spoke_against.length > 0
  const heard = spoke
    ? ` ${t('motion-heard', { pro: moved.spoke_for.length, contra: moved.spoke_against.length })}`
    : ''
  return words + mover + heard
}
