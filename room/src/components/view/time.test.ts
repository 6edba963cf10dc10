// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { setLocale } from '../../text'
import { instant } from '../silence/reading'
import { day, moment, ownTime, utcDate, utcTime } from './time'

const EVENING = Date.UTC(2026, 10, 30, 22, 30)

test('the own clock stands beside UTC, with its day where that is another', () => {
  setLocale('en', false)
  expect(ownTime(EVENING, 'UTC')).toBe('')
  expect(ownTime(EVENING, 'Europe/Paris')).toMatch(/^23:30 (CET|GMT\+1)$/)
  expect(ownTime(EVENING, 'Asia/Tokyo')).toMatch(/^Tue 07:30 /)
  expect(ownTime(EVENING, 'America/Lima')).toMatch(/^17:30 /)
})

test('French writes the hour and the first of the month its own way', () => {
  setLocale('fr', false)
  expect(ownTime(EVENING, 'Asia/Tokyo')).toMatch(/^mar\. 7\u00a0h\u00a030 /)
  expect(day('2027-03-01')).toBe('1er\u00a0mars 2027')
  expect(utcTime(Date.UTC(2027, 2, 1, 9))).toBe('9\u00a0h\u00a000')
  expect(moment(Date.UTC(2027, 2, 1, 9))).toMatch(/^9\u00a0h\u00a000 UTC/)
  expect(utcDate(Date.UTC(2027, 2, 1, 9))).toBe('1er\u00a0mars 2027 à 9\u00a0h\u00a000')
  expect(utcDate(EVENING)).toBe('30\u00a0novembre 2026 à 22\u00a0h\u00a030')
  expect(instant(EVENING, 'UTC')).toBe('lundi 30\u00a0novembre 2026 à 22\u00a0h\u00a030 UTC')
  expect(instant(EVENING, 'Asia/Kolkata')).toMatch(/à 4\u00a0h\u00a000 UTC\+5:30$/)
  expect(instant(EVENING + 7000, 'UTC')).toContain('22\u00a0h\u00a030\u00a0min\u00a007\u00a0s')
  setLocale('en', false)
  expect(utcDate(Date.UTC(2027, 2, 1, 9))).toBe('1 March 2027 at 09:00')
  expect(day('2027-03-01')).toBe('1 March 2027')
  expect(day('in spring')).toBe('in spring')
})
