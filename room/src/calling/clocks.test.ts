/** Clocks side by side: who sits outside the day, and which hour is better. */
import { describe, expect, it } from 'vitest'
import { betterHour, clock, minutesThere, outside, outsideOf, there } from './clocks'

const NOON = Date.UTC(2022, 2, 22, 12)
const ZONES = ['Africa/Nairobi', 'America/Lima', 'Asia/Tokyo', 'Asia/Kathmandu']

describe('clocks', () => {
  it('shows half hours, and what is no zone not at all', () => {
    expect(ZONES.map((zone) => clock(minutesThere(NOON, zone)))).toEqual(['15:00', '07:00', '21:00', '17:45'])
    expect(minutesThere(NOON, 'Nowhere/None')).toBeNaN()
  })

  it('counts who would sit before the morning or into the evening', () => {
    expect(outside(8 * 60, 60)).toBe(false)
    expect(outside(19 * 60 + 30, 60)).toBe(true)
    expect(outsideOf(NOON, ZONES, 180)).toBe(3)
  })

  it('offers an hour only where it is better, the nearest first', () => {
    expect(betterHour(NOON, ['Africa/Nairobi'], 60)).toBeNull()
    expect(betterHour(NOON, ZONES, 180)).toEqual({ at: Date.UTC(2022, 2, 22, 8), left: 1 })
  })

  it('gives the day and the hour of a zone as fields hold them', () => {
    expect(there(Date.UTC(2022, 2, 22, 23, 30), 'Asia/Tokyo')).toEqual({ date: '2022-03-23', time: '08:30' })
  })
})
