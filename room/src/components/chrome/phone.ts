/** The places of the room on a telephone. */
export type PhoneTab = 'room' | 'console' | 'speakers' | 'texts' | 'agenda' | 'record'
