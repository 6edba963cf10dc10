/** The people of the list in protocol order, as the server has them on each sheet and page (`on_the_list`). */
import type { Meeting, Participant } from '../wire/types'

/**
 * Without those who were taken off it. The order of the call stands; who came later stands where the one did whom they
 * replace, else after the others of their member, else last.
 */
export function onTheList(seats: Meeting['seats']): Participant[] {
  const people = Object.values(seats.participants)
  const begins = Math.min(...people.map((one, at) => one.first - at))
  const last = people.findLastIndex((one, at) => one.first - at === begins)
  const order: Participant[] = []
  people.forEach((one, at) => {
    const beside = order.findLastIndex((other) =>
      one.in_place_of === null ? !!one.member && other.member === one.member : other.id === one.in_place_of,
    )
    order.splice(at > last && beside >= 0 ? beside + 1 : order.length, 0, one)
  })
  return order.filter((one) => !one.withdrawn)
}
