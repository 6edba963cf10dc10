// @vitest-environment jsdom
/** The next meeting, as the chair says it: when, until when, how and where. */
import { fireEvent, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { held, yes } from '../../../dev/offers'
import { show } from '../../../dev/holding.svelte'
import { stateOf } from '../../../dev/states'
import { t } from '../../text'
import NextMeeting from './NextMeeting.svelte'

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(t(label))

async function asked() {
  const { room, acted } = show(NextMeeting, stateOf('chair-stage'), {})
  room.options = held([...stateOf('chair-stage').options, yes('set-next-meeting')])
  await expect.poll(() => screen.queryByRole('button', { name: t('next-meeting-set') })).toBeTruthy()
  await fireEvent.click(screen.getByRole('button', { name: t('next-meeting-set') }))
  await fireEvent.input(field('next-meeting-starts'), { target: { value: '2030-03-01T10:00' } })
  const send = () => fireEvent.submit(field('next-meeting-starts').form as HTMLFormElement)
  return { acted, send }
}

test('an end and a way are said with it', async () => {
  const { acted, send } = await asked()
  await fireEvent.input(field('next-meeting-ends'), { target: { value: '2030-03-03T13:00' } })
  await fireEvent.change(field('next-meeting-mode'), { target: { value: 'hybrid' } })
  await send()
  const ends = new Date('2030-03-03T13:00').getTime()
  await expect.poll(() => acted).toMatchObject([{ type: 'set-next-meeting', ends, mode: 'hybrid' }])
})

test('neither needs to be known yet', async () => {
  const { acted, send } = await asked()
  await send()
  await expect.poll(() => acted).toMatchObject([{ type: 'set-next-meeting', ends: null, mode: null }])
})
