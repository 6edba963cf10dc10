/** What a new list of devices means. */
import { expect, test } from 'vitest'
import { offersIn, speakerIn } from './plugging'

const device = (kind: MediaDeviceKind, deviceId: string): MediaDeviceInfo => ({
  kind,
  deviceId,
  groupId: '',
  label: deviceId,
  toJSON: () => ({}),
})
const mic = (id: string) => device('audioinput', id)
const NONE = { camera: null, microphone: null, speaker: null }

test('what is plugged in is offered, for each use that it has', () => {
  const before = [mic('table')]
  const now = [mic('table'), mic('headset'), device('audiooutput', 'headset'), mic('default')]
  expect(offersIn(before, now, [], NONE).map((one) => [one.kind, one.id])).toEqual([
    ['microphone', 'headset'],
    ['speaker', 'headset'],
  ])
})

test('what the browser hid before it had leave to show is not new', () => {
  expect(offersIn([], [mic('table'), mic('headset')], [], NONE)).toEqual([])
})

test('an offer goes with its device, and once it is used', () => {
  const offer = { kind: 'microphone' as const, id: 'headset', label: 'headset' }
  expect(offersIn([mic('table'), mic('headset')], [mic('table')], [offer], NONE)).toEqual([])
  expect(offersIn([mic('headset')], [mic('headset')], [offer], { ...NONE, microphone: 'headset' })).toEqual([])
  expect(offersIn([mic('headset')], [mic('headset')], [offer], NONE)).toEqual([offer])
})

test('without the chosen loudspeaker the sound comes from the system’s own', () => {
  const speakers = [device('audiooutput', 'default'), device('audiooutput', 'hall')]
  expect(speakerIn(speakers, 'hall')?.deviceId).toBe('hall')
  expect(speakerIn(speakers, 'gone')?.deviceId).toBe('default')
  expect(speakerIn([], 'gone')).toBeNull()
})
