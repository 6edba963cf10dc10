/** One value that wakes who reads it when it becomes another. */
export interface Signal<T> {
  value: T
}

export function signal<T>(first: T): Signal<T> {
  let value = $state.raw(first)
  return {
    get value() {
      return value
    },
    set value(now) {
      value = now
    },
  }
}
