/** One's own receipts: given in this page, and those that the device has kept. */
import type { Receipt } from '../components/view/room'
import { keepReceipt, keptReceipts, merged } from './receipts'

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

  /** Kept on this device, where it keeps anything; in this page in any case. */
  add(given: Receipt): void {
    this.all = [...this.all, given]
    const [seq] = given.seqs
    const { record, actor } = this
    if (!given.receipt || seq === undefined || !actor) return
    keepReceipt({ record, seq, seqs: [...given.seqs], actor, receipt: given.receipt }).catch(() => (this.kept = false))
  }

  private async recall(actor: string): Promise<void> {
    try {
      this.all = merged<Receipt>(await keptReceipts(this.record, actor), this.all)
    } catch {
      this.kept = false
    }
  }
}
