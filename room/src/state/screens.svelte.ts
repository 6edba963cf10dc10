/** What the screens show of what was heard: taken over once a frame, while sound and pictures follow each message at once. */
import type { Connection, Room } from '../components/view/room'
import type { FromServer, Guest, Options, Seating, WireEntry } from '../wire/types'
import { changed } from './beside'
import { Drawing } from './drawing'
import { empty } from './fold'
import { Listener } from './interpretation.svelte'
import { HeldOffers } from './offers'
import type { Connected } from './presence'
import { show, shown } from './shown.svelte'

type Heard = Pick<Room, 'connection' | 'meeting' | 'entries' | 'presence' | 'lobby' | 'troubles' | 'seating'>

export abstract class Screens extends Listener {
  readonly meeting = shown()
  connection = $state.raw<Connection>('connecting')
  readonly options = new HeldOffers()
  presence = $state.raw<Connected>({})
  lobby = $state.raw<Guest[]>([])
  troubles = $state.raw<Record<string, string[]>>({})
  seating = $state.raw<Seating | null>(null)
  /** What this person sees of the record, as far as it is folded. */
  entries = $state.raw<readonly WireEntry[]>([])
  /** What was heard last. */
  protected readonly latest: Heard = {
    connection: 'connecting',
    meeting: empty(),
    entries: [],
    presence: {},
    lobby: [],
    troubles: {},
    seating: null,
  }
  /** What was said of options since they were drawn. */
  private unread: Options[] = []
  protected readonly drawing = new Drawing(() => this.draw())

  /** The screens have taken over what was heard last. */
  protected abstract drawn(): void

  protected learnt(news: Partial<Heard>): void {
    Object.assign(this.latest, news)
    this.drawing.soon()
  }

  protected override told(message: FromServer): void {
    if (message.type === 'beside') changed(message.about)
    else super.told(message)
  }

  protected offered(news: Options): void {
    this.unread.push(news)
    this.drawing.soon()
  }

  private draw(): void {
    const { meeting, ...others } = this.latest
    show(this.meeting, meeting)
    Object.assign(this, others)
    for (const news of this.unread.splice(0)) this.options.hear(news)
    this.drawn()
  }
}
