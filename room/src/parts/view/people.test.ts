// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Participant } from '../../wire/types'
import { initials, otherCapacity, shortName } from './people'

function person(name: string, slug: string | null): Participant {
  return {
    id: 'p1', seq: 1, role: 'delegate', member: 'XA', listed: true, capacity_member: 'FORUM', capacity_items: ['approach'],
    admitted: true, present: true, booth: null, since: 0, texts: { name: { und: name }, ...(slug ? { slug: { und: slug } } : {}) },
  }
}

describe('how a person is called on a plate', () => {
  it('takes the family name where the handle says which words it is', () => {
    expect(shortName(person('Ursula van den Berghe', 'van-den-berghe'))).toBe('van den Berghe')
    expect(shortName(person('Hélène Brûlé', 'brule'))).toBe('Brûlé')
  })

  it('takes the whole name where it cannot know', () => {
    expect(shortName(person('Ngozi Okafor', 'minister'))).toBe('Ngozi Okafor')
    expect(shortName(person('Ngozi Okafor', null))).toBe('Ngozi Okafor')
  })

  it('draws initials from given and family name', () => {
    expect(initials(person('Ursula van den Berghe', 'van-den-berghe'))).toBe('UB')
  })

  it('shows another capacity on its items only', () => {
    expect(otherCapacity(person('A B', null), 'approach')).toBe('FORUM')
    expect(otherCapacity(person('A B', null), 'situation')).toBeNull()
  })
})
