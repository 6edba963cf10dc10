/** Whether this person may ask for help, and whether the question is open. Nothing else of it is fetched before. */
const state = $state({ may: false, open: false })

export function mayAskHelp(): boolean {
  return state.may
}

export function letAskHelp(may: boolean): void {
  state.may = may
}

export function helpOpen(): boolean {
  return state.open
}

export function openHelp(open: boolean): void {
  state.open = open
}
