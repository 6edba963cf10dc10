/** The tabs of the panel beside the stage. */
export type Panel = 'speakers' | 'texts' | 'agenda' | 'record'
