/** The invented delegations of the harness. Codes XA to XZ are the ones that ISO 3166 leaves to users. */
import type { Participant } from '../src/wire/types'

type Line = [code: string, name: string, slug: string, en: string, fr: string]

const DELEGATIONS: Line[] = [
  ['UNION', 'Ingrid Solheim', 'solheim', 'Secretary General of the Union', 'secrétaire générale de l’Union'],
  ['XA', 'Joseph Adeyemi', 'adeyemi', 'President of Arvenia', 'président de l’Arvénie'],
  ['XB', 'Beatriz Carvalho', 'carvalho', 'Prime Minister of Belmar', 'Première ministre du Belmar'],
  ['XC', 'Étienne Delacourt', 'delacourt', 'President of Corvana', 'président de la Corvane'],
  ['XD', 'Olga Lindqvist', 'lindqvist', 'Chancellor of Dorland', 'chancelière du Dorland'],
  ['XE', 'Marco Santangelo', 'santangelo', 'Prime Minister of Elvira', 'Premier ministre de l’Elvire'],
  ['XF', 'Andrej Dubrovnik', 'dubrovnik', 'President of Feronia', 'président de la Féronie'],
  ['COUN', 'Charlotte Michaux', 'michaux', 'President of the Council', 'présidente du Conseil'],
  ['XH', 'Ursula van den Berghe', 'van-den-berghe', 'Prime Minister of Haldane', 'Première ministre du Haldane'],
]

export function person(index: number, [code, name, slug, en, fr]: Line): Participant {
  return {
    id: `p${index + 1}`,
    first: index + 1,
    seq: index + 1,
    role: 'delegate',
    member: code,
    listed: true,
    capacity_member: null,
    capacity_items: null,
    admitted: true,
    present: true,
    since: 0,
    booth: null,
    refused: false,
    withdrawn: false,
    shown_out: false,
    in_place_of: null,
    unnamed: false,
    via: null,
    texts: { name: { und: name }, slug: { und: slug }, office: { en, fr } },
  }
}

/** Nine delegations; the seventh sits in another capacity. */
export function nine(): Participant[] {
  const people = DELEGATIONS.map((line, index) => person(index, line))
  const seventh = people[6]
  if (seventh) {
    seventh.capacity_member = 'FORUM'
    seventh.texts['capacity'] = {
      en: 'representing the Chairmanship of the Forum',
      fr: 'représentant la présidence du Forum',
    }
  }
  return people
}

/** Nine whose names and codes are of the kind that breaks a place: right to left, astral, without spaces, long. */
export function far(): Participant[] {
  const people = nine()
  const given: [number, string | null, string][] = [
    [0, 'COMMONWEALTHOFTHEGREATLAKES', 'Ingrid Solheim'],
    [1, null, 'عبد الرحمن بن سليمان الفارسي'],
    [2, 'NORTHERNRIVERSAUTHORITY', '𠮷野 花子'],
    [4, null, 'Wolfeschlegelsteinhausenbergerdorff-Württemberg'],
    [5, null, 'שירה בן־דוד'],
  ]
  for (const [index, code, name] of given) {
    const one = people[index]
    if (!one) continue
    one.member = code ?? one.member
    one.texts['name'] = { und: name }
  }
  return people
}

/** As many as wished, for the large seat maps; the last two are observers. */
/** AA, AB, …: a code of two letters, as most have. */
function pair(index: number): string {
  return [Math.floor(index / 26), index % 26].map((letter) => String.fromCharCode(65 + letter)).join('')
}

export function many(count: number): Participant[] {
  return Array.from({ length: count }, (_, index) => {
    const base = DELEGATIONS[index % DELEGATIONS.length] as Line
    const code = count > 99 ? pair(index) : `X${index + 1}`
    const made = person(index, [code, base[1], base[2], base[3], base[4]])
    if (index >= count - 2) Object.assign(made, { role: 'observer' })
    if (index === 4) made.present = false
    return made
  })
}
