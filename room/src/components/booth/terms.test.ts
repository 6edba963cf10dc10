/** Terms: what stands in both languages, found with and without accents. */
import { describe, expect, test } from 'vitest'
import { empty } from '../../state/fold'
import type { Meeting } from '../../wire/types'
import { searched, termsOf } from './terms'

function meeting(): Meeting {
  const made = empty()
  const item = (id: string, en: string, fr?: string) => ({
    id,
    seq: 1,
    access: null,
    pending: false,
    other_business: false,
    mark: null,
    revised: null,
    carried: null,
    proposer: null,
    sub: false,
    minutes: null,
    status: 'coming' as const,
    texts: { title: { en, ...(fr ? { fr } : {}) } },
  })
  made.agenda.items = {
    one: item('one', 'Military build-up', 'Renforcement militaire'),
    two: item('two', 'Only in English'),
    three: item('three', 'Deterrence; dialogue.', 'La dissuasion ; le dialogue.'),
    four: item('four', 'Military build-up', 'Renforcement militaire'),
    five: item('five', 'Forum', 'Forum'),
  }
  return made
}

describe('the terms of a meeting', () => {
  test('are what stands in both languages, once, sentence by sentence', () => {
    expect(termsOf(meeting(), 'en', 'fr')).toEqual([
      { from: 'Military build-up', to: 'Renforcement militaire' },
      { from: 'Deterrence;', to: 'La dissuasion ;' },
      { from: 'dialogue.', to: 'le dialogue.' },
    ])
    expect(termsOf(meeting(), 'en', 'de')).toEqual([])
  })

  test('are found by words of either language, whatever their accents and case', () => {
    const terms = [
      { from: 'approach', to: 'démarche à deux voies' },
      { from: 'talks', to: 'pourparlers' },
    ]
    expect(searched(terms, 'DEMARCHE a')).toEqual(terms.slice(0, 1))
    expect(searched(terms, ' talk ')).toEqual(terms.slice(1))
    expect(searched(terms, '')).toEqual(terms)
    expect(searched(terms, 'talks approach')).toEqual([])
  })
})
