/** Whether this person may ask for help, and whether the question is open. Nothing else of it is fetched before. */
const state = $state({ may: false, open: false, page: '' })

export function mayAskHelp(): boolean {
  return state.may
}

/** The page of help for who may not ask here: whom to write to. */
export function helpPage(): string {
  return state.page
}

export function letAskHelp(may: boolean, page: string): void {
  state.may = may
  state.page = page
}

export function helpOpen(): boolean {
  return state.open
}

export function openHelp(open: boolean): void {
  state.open = open
}
