// @vitest-environment jsdom
/** What the delegation that has the floor may play. */
import { screen } from '@testing-library/svelte'
import { expect, test, vi } from 'vitest'
import { yes } from '../../../dev/offers'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import PlayRecorded from './PlayRecorded.svelte'

test('one file that was handed in for an item and for the whole meeting is offered twice', async () => {
  const state = { ...stateOf('speaking'), options: [yes('play-recorded')] }
  const { participant, item } = state.meeting.debate.speaker ?? {}
  const film = { party: participant, digest: 'ab'.repeat(32), format: 'webm', size: 9, length_ms: 9000, speaker: 'Bo' }
  const handed = [film, { ...film, item: item ?? '' }].map((one, n) => ({ item: '', ...one, speaker: `Bo ${n}` }))
  const boot = Object.assign(document.createElement('script'), { id: 'boot', type: 'application/json' })
  boot.textContent = '{"record":"m"}'
  document.body.append(boot)
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(handed)))
  const { acted } = show(PlayRecorded, state, {})
  const play = () => screen.getAllByText(t('recorded-play'))
  await expect.poll(() => screen.queryAllByText(t('recorded-play')).length).toBe(2)
  play()[1]?.click()
  await expect
    .poll(() => acted)
    .toMatchObject([{ type: 'play-recorded', party: participant, speaker: { und: 'Bo 1' } }])
})
