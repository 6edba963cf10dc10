/** The commands that the screens send: those of the wire. */
import type { Command } from '../../wire/types'

export type CommandOf = Command
export type CommandName = Command['type']
