/** The channel on which one is going to speak: null is the booth's own. */
export const outgoing = $state<{ channel: string | null }>({ channel: null })
