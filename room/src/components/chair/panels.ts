/** What can stand in the middle of the console in the place of the faces. */
export type Panel = 'lobby' | 'presence' | 'texts' | 'booths' | 'decide'
