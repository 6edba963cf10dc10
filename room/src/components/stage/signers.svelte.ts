/** The sign languages that this viewer does not want to see. */
export const hidden = $state<{ languages: string[] }>({ languages: [] })
