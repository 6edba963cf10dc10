/** Arrow keys along a row: on to what stands next in the direction in which it is read. */

/** One on, one back, or nothing; `sideways`: up and down are no steps. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'currentTarget'>,
  ways: 'both' | 'sideways' = 'both',
): 1 | -1 | 0 {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    return ways === 'sideways' ? 0 : event.key === 'ArrowDown' ? 1 : -1
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return 0
  const row = event.currentTarget
  const backwards = row instanceof Element && getComputedStyle(row).direction === 'rtl'
  return (event.key === 'ArrowRight') === backwards ? -1 : 1
}
