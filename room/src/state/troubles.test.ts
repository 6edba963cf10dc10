/** What a device tells of itself. */
import { expect, test } from 'vitest'
import type { Quality } from '../media/watch'
import { troublesOf, type Condition } from './troubles'

const quality = (...reasons: Quality['reasons']): Quality => ({ level: reasons.length ? 2 : 3, reasons, read: null })
const told = (more: Partial<Condition> = {}) =>
  troublesOf({
    devices: { problems: [], microphoneOn: true, silent: false },
    checks: [],
    quality: quality(),
    speaks: false,
    ...more,
  })
const devices = (problems: string[], silent = false) => ({ problems, microphoneOn: true, silent })

test('a device that works has nothing to tell', () => {
  expect(told()).toEqual([])
})

test('what others can help with is told, and no word of the browser’s own', () => {
  expect(told({ devices: devices(['denied', 'no-turn', 'Something broke']) })).toEqual(['denied'])
})

test('a silent microphone is trouble while one has the floor', () => {
  expect(told({ devices: devices([], true) })).toEqual([])
  expect(told({ devices: devices([], true), speaks: true })).toEqual(['silent'])
})

test('in the room what is measured there takes the place of the check', () => {
  const checks = ['slow', 'no-turn']
  expect(told({ checks, quality: null })).toEqual(['slow', 'no-turn'])
  expect(told({ checks, quality: quality('lossy') })).toEqual(['no-turn', 'lossy'])
})

test('no relay is trouble for whom nothing comes through', () => {
  expect(told({ devices: devices(['no-turn']), quality: quality('cut') })).toEqual(['cut', 'no-turn'])
})
