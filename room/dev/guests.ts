/** Who waits in the lobby of the harness. */
import type { Guest } from './types'
import { NOW } from './meeting'

export const GUESTS: Guest[] = [
  {
    participant: 'p31',
    name: 'Claire Morand',
    office: { en: 'Adviser to the President of Corvana', fr: 'conseillère du président de la Corvane' },
    role: 'delegate',
    member: 'XC',
    since: NOW - 190_000,
  },
  {
    participant: 'p32',
    name: 'Tomás Ribeiro',
    office: { en: 'Observer of the Forum', fr: 'observateur du Forum' },
    role: 'observer',
    member: null,
    since: NOW - 20_000,
  },
  {
    participant: 'p33',
    name: 'Ana Prado',
    office: { en: 'Interpreter to the President', fr: 'interprète du président' },
    role: 'delegate',
    member: 'XC',
    since: NOW - 5_000,
  },
]
