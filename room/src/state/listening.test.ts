/** Who is heard here, who hears me, and whom my picture is spared. */
import { describe, expect, test } from 'vitest'
import type { Booth, DeviceState, Meeting, Participant, Sitting, Speaker } from '../wire/types'
import { empty } from './fold'
import { listening } from './listening'

const PEOPLE = ['anna', 'bert', 'carla', 'dora', 'ines', 'ivo', 'sam']
const FLOOR = { hears: 'floor', monitors: false }
const booth = (language: string, interpreters: string[], live: string | null): Booth => ({
  language,
  interpreters,
  live,
  channel: live && language,
  since: null,
  offered: false,
})

/** Anna presides, Bert has the floor, Ines interprets with Ivo, Sam signs. */
function meeting(): Meeting {
  const none = empty()
  const participants = Object.fromEntries(PEOPLE.map((id) => [id, { id, present: true } as Participant]))
  return {
    ...none,
    sitting: { phase: 'open', chair: 'anna' } as Sitting,
    seats: { ...none.seats, participants },
    debate: { ...none.debate, speaker: { participant: 'bert' } as Speaker },
    booths: { table: { fr: booth('fr', ['ines', 'ivo'], 'ines'), ase: booth('ase', ['sam'], 'sam') }, plan: null },
  }
}

function presence(more: Record<string, Partial<DeviceState>> = {}): Record<string, DeviceState> {
  const usual: DeviceState = {
    camera: true,
    microphone: true,
    screen: false,
    quality: 3,
    troubles: [],
    played: false,
    ...FLOOR,
  }
  return Object.fromEntries(PEOPLE.map((who) => [who, { ...usual, ...more[who] }]))
}

const heardBy = (me: string | null, more: Record<string, Partial<DeviceState>> = {}, hearing = FLOOR) =>
  listening(meeting(), me, hearing, presence(more))

describe('sound', () => {
  test('is the floor, without one’s own', () => {
    expect(heardBy('carla').floor).toEqual(['bert', 'anna'])
    expect(heardBy('bert').floor).toEqual(['anna'])
  })

  test('is not of whoever comes in under a floor that is for what was recorded alone', () => {
    const given = meeting()
    const speaker = { participant: 'bert', by_video: true } as Speaker
    const recorded = { ...given, debate: { ...given.debate, speaker } }
    expect(listening(recorded, 'carla', FLOOR, presence()).floor).toEqual(['anna'])
  })

  test('is one channel beside it, and the own booth on wish', () => {
    expect(heardBy('carla', {}, { hears: 'fr', monitors: false })).toMatchObject({ channel: 'ines', booth: null })
    expect(heardBy('ivo', {}, { hears: 'floor', monitors: true })).toMatchObject({ channel: null, booth: 'ines' })
  })

  test('goes to everybody from the floor, to its listeners from a channel, to nobody else', () => {
    expect(heardBy('bert').hearers).toBe('all')
    expect(
      heardBy('ines', { carla: { hears: 'fr' }, ivo: { monitors: true }, dora: { monitors: true } }).hearers,
    ).toEqual(['carla', 'ivo'])
    expect(heardBy('dora').hearers).toEqual([])
  })
})

describe('pictures', () => {
  const weak = { carla: { quality: 2 }, ivo: { quality: 2 } }

  test('are not sent to whose connection is bad, by anybody', () => {
    for (const me of PEOPLE)
      expect(heardBy(me, { carla: { quality: 1 } }), me).toMatchObject({ soundOnly: ['carla'], sparing: [] })
  })

  test('are sent to whose connection is weak by who speaks, presides or signs', () => {
    for (const me of ['anna', 'bert', 'sam'])
      expect(heardBy(me, weak), me).toMatchObject({ soundOnly: [], sparing: [] })
    expect(heardBy('dora', weak)).toMatchObject({ soundOnly: [], sparing: ['carla', 'ivo'] })
  })

  test('boothmates go on seeing each other', () => {
    expect(heardBy('ines', weak).sparing).toEqual(['carla'])
  })

  test('of whom nothing is known are sent', () => {
    expect(heardBy('dora', { carla: { quality: 0 } })).toMatchObject({ soundOnly: [], sparing: [] })
  })
})
