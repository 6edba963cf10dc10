/**
 * The icons as plain markup: a library's component spreads attributes and builds each path as an element of its own, which
 * costs half a millisecond an icon. Imports stay as they are; an icon takes a size, and a label where no words stand beside.
 */
import type { Plugin } from 'vite'

const FILE = /@lucide\/svelte\/dist\/icons\/[^/]+\.svelte$/
const DATA = /const iconData = (\{.*\});/

interface Icon {
  name: string
  node: [tag: string, attributes: Record<string, string>][]
}

export function plainIcons(): Plugin {
  return {
    name: 'plain-icons',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id)) return null
      const data = DATA.exec(code)?.[1]
      if (!data) throw new Error(`no icon: ${id}`)
      return { code: component(JSON.parse(data) as Icon), map: null }
    },
  }
}

function component({ name, node }: Icon): string {
  const drawn = node.map(([tag, attributes]) => `<${tag} ${written(attributes)} />`).join('')
  return `<script>
  const { size = 24, 'aria-label': label } = $props()
</script>
<svg class="lucide lucide-${name}" xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 24 24"
  fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
  role={label ? 'img' : null} aria-label={label} aria-hidden={label ? null : 'true'}>${drawn}</svg>
`
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}
