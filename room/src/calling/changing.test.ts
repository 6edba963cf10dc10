/** What a change does in the browser, and what takes it back. */
import { describe, expect, it } from 'vitest'
import { apply, inverse, plain } from './changing'
import { newItem, newPerson, type Change, type Draft } from './draft'

function draft(): Draft {
  const people = ['a', 'b', 'c'].map((key) => newPerson({ key, name: key.toUpperCase() }))
  const empty = { id: '', body: '', number: '', date: '', time: '', zone: 'UTC', minutes: '' }
  const more = {
    mode: 'virtual',
    access: 'open',
    host: '',
    chair: '',
    reporter: '',
    sandbox: false,
    series: '',
    sitting: '',
    of: '',
    caller: '',
    asking: '',
    notice: '',
  }
  return {
    ...empty,
    ...more,
    texts: {},
    languages: ['en'],
    vice: [],
    gathering: '',
    hosts: [],
    untold: false,
    photo: [],
    people,
    items: [newItem({ key: 'i' })],
    papers: [],
    groups: [],
    until: '',
    days: [],
  }
}

const CHANGES: [Change, string][] = [
  [{ type: 'put', at: 'people/b/name', value: 'Bo' }, 'A Bo C'],
  [{ type: 'drop', table: 'people', key: 'b' }, 'A C'],
  [{ type: 'place', table: 'people', key: 'c', row: null, before: 'a' }, 'C A B'],
  [{ type: 'place', table: 'people', key: 'd', row: newPerson({ key: 'd', name: 'D' }), before: 'b' }, 'A D B C'],
  [{ type: 'place', table: 'people', key: 'gone', row: null, before: null }, 'A B C'],
  [{ type: 'put', at: 'people/gone/name', value: 'X' }, 'A B C'],
]

describe('a change', () => {
  it.each(CHANGES)('%o', (change, told) => {
    const made = draft()
    const before = plain(made)
    const back = inverse(made, change)
    apply(made, change)
    expect(made.people.map((one) => one.name).join(' ')).toBe(told)
    if (back) apply(made, back)
    expect(made).toEqual(before)
  })

  it('writes words in a language that had none', () => {
    const made = draft()
    apply(made, { type: 'put', at: 'texts/title/fr', value: 'Les eaux' })
    expect(made.texts).toEqual({ title: { fr: 'Les eaux' } })
  })
})
