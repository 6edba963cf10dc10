// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Participant } from '../../wire/types'
import { initials, otherCapacity, shortName } from './people'

function person(name: string, family: string | null): Participant {
  return {
    id: 'p1', seq: 1, role: 'delegate', member: 'XA', listed: true, capacity_member: 'FORUM', capacity_items: ['approach'],
    admitted: true, present: true, booth: null, since: 0, texts: { name: { und: name }, ...(family ? { family: { und: family } } : {}) },
  }
}

describe('how a person is called on a plate', () => {
  it('takes the family name where the list says which it is, else the whole name', () => {
    expect(shortName(person('Ursula van den Berghe', 'van den Berghe'))).toBe('van den Berghe')
    expect(shortName(person('Ngozi Okafor', null))).toBe('Ngozi Okafor')
    expect(initials(person('Ursula van den Berghe', 'van den Berghe'))).toBe('UB')
  })

  it('shows another capacity on its items only', () => {
    expect(otherCapacity(person('A B', null), 'approach')).toBe('FORUM')
    expect(otherCapacity(person('A B', null), 'situation')).toBeNull()
  })
})
