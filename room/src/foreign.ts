/** Marks words of the fallback language that stand alone in an element with their language, for those who hear the page. */
import { FOREIGN, manifest } from './text'

/** Watches an element and all that is put into it. What the interface says in its own language is let be. */
export function markForeign(root: HTMLElement): void {
  new MutationObserver((changes) => {
    const lacking = manifest().lacking
    if (!lacking) return
    for (const text of changes.flatMap((change) =>
      change.type === 'characterData' ? [change.target] : [...change.addedNodes].flatMap(textsIn),
    )) {
      const element = text.parentElement
      if (element && isForeign(element.textContent ?? '')) element.setAttribute('lang', lacking.code)
    }
  }).observe(root, { subtree: true, childList: true, characterData: true })
}

/** The texts in a node, or the node where it is one. */
function textsIn(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [node]
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  return found
}

/** Whether these are words of the fallback language and nothing else. */
export function isForeign(words: string): boolean {
  return FOREIGN.test(words) && words.replace(FOREIGN, '').trim() === ''
}
