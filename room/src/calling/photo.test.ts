import { describe, expect, it } from 'vitest'
import { newPerson, type Draft } from './draft'
import { moved, pictured } from './photo'

const people = [
  newPerson({ key: 'a' }),
  newPerson({ key: 'b', role: 'interpreter' }),
  newPerson({ key: 'c', role: 'observer' }),
  newPerson({ key: 'd' }),
]
const order = (...photo: string[]) => pictured({ people, photo } as unknown as Draft).map((one) => one.key)

describe('the order of the family photo', () => {
  it('is that of the list of those who are asked to join it', () => {
    expect(order()).toEqual(['a', 'c', 'd'])
  })
  it('is as it was set; who came later stands after the others, who has gone nowhere', () => {
    expect(order('d', 'gone', 'b', 'a')).toEqual(['d', 'a', 'c'])
  })
  it('changes by one who moves before another, or last', () => {
    expect(moved(['a', 'c', 'd'], 'd', 'a')).toEqual(['d', 'a', 'c'])
    expect(moved(['a', 'c', 'd'], 'a', null)).toEqual(['c', 'd', 'a'])
  })
})
