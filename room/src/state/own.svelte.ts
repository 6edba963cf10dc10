/** One's own receipts: given in this page, and those that the device has kept. */
import type { Answer, Receipt } from '../components/view/room'
import type { Answer as Answered } from '../wire/socket'
import { keepReceipt, keptReceipts, leafOf, merged } from './receipts'

export class OwnReceipts {
  all = $state.raw<Receipt[]>([])
  /** Whether this device keeps them beyond this page. */
  kept = $state(true)

  constructor(
    private readonly record: string,
    private readonly actor: string | null,
  ) {
    if (actor) void this.recall(actor)
  }

  /** What the screens learn of the server's answer, whose receipt is kept. */
  answered(answer: Answered): Answer {
    switch (answer.type) {
      case 'accepted':
        this.add({ seqs: answer.seqs, receipt: answer.receipt })
        return { kind: 'accepted', seqs: answer.seqs }
      case 'refused':
        return { kind: 'refused', refusal: answer.refusal }
      case 'failed':
        return { kind: 'failed', code: answer.code }
    }
  }

  /** Kept on this device, where it keeps anything; in this page in any case. */
  add(given: Receipt): void {
    this.all = [...this.all, given]
    const [seq] = given.seqs
    const { record, actor } = this
    if (!given.receipt || seq === undefined || !actor) return
    const kept = { record, seq, leaf: leafOf(given.receipt), seqs: [...given.seqs], actor, receipt: given.receipt }
    keepReceipt(kept).catch(() => (this.kept = false))
  }

  private async recall(actor: string): Promise<void> {
    try {
      this.all = merged<Receipt>(await keptReceipts(this.record, actor), this.all)
    } catch {
      this.kept = false
    }
  }
}
