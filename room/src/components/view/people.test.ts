// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Participant } from '../../wire/types'
import { setLocale } from '../../text'
import { codeOf, initials, nameOf, nameOfCode, otherCapacity, plateOf, shortName } from './people'

function person(name: string, family: string | null): Participant {
  return {
    id: 'p1',
    first: 1,
    seq: 1,
    role: 'delegate',
    member: 'XA',
    listed: true,
    capacity_member: 'FORUM',
    capacity_items: ['approach'],
    admitted: true,
    present: true,
    booth: null,
    refused: false,
    withdrawn: false,
    shown_out: false,
    in_place_of: null,
    unnamed: false,
    via: null,
    since: 0,
    texts: { name: { und: name }, ...(family ? { family: { und: family } } : {}) },
  }
}

describe('how a member is called', () => {
  it('reads a bare code as the state, and org: as the organisation', () => {
    setLocale('en', false)
    expect(['AU', 'EC', 'org:AU', 'org:EC', 'NATO', 'org:XYZ'].map(nameOfCode)).toEqual([
      'Australia',
      'Ecuador',
      'African Union',
      'European Commission',
      'NATO',
      'XYZ',
    ])
    setLocale('fr', false)
    expect(['AU', 'EC', 'org:AU', 'org:EC', 'NATO'].map(nameOfCode)).toEqual([
      'Australie',
      'Équateur',
      'Union africaine',
      'Commission européenne',
      'OTAN',
    ])
    expect(['NATO', 'org:EC', 'FR', 'EUCO'].map(plateOf)).toEqual(['OTAN', 'CE', 'FR', 'EUCO'])
    setLocale('en', false)
  })

  it('writes a name as the language of the page does', () => {
    const one = person('Володимир Зеленський', 'Зеленський')
    const told = { ...one, texts: { ...one.texts, names: { fr: 'Volodymyr Zelensky' } } }
    setLocale('fr', false)
    expect([nameOf(told), shortName(told), initials(told)]).toEqual(['Volodymyr Zelensky', 'Volodymyr Zelensky', 'VZ'])
    setLocale('en', false)
    expect(shortName(told)).toBe('Зеленський')
  })

  it('never writes org: on a plate, nor a state for an organisation that could be one', () => {
    for (const code of ['org:AU', 'org:EC', 'org:FR'])
      expect(codeOf({ ...person('A B', null), member: code })).not.toContain('org:')
    expect(['org:AU', 'org:EC', 'EC', 'org:FR', 'FR', 'org:XYZ'].map(plateOf)).toEqual([
      'Afr. U.',
      'COM',
      'EC',
      'Org. FR',
      'FR',
      'XYZ',
    ])
  })
})

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
