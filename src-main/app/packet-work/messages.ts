import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { RedlineAgainst } from '#shared/packet/redline.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { MadePacket, PacketStep } from '../../actions/packet/make-packet.ts'
import type { PrintOrder } from '../../actions/packet/print-editions.ts'
import type { EditionFile } from '../../actions/packet/supplement/supplement-account.ts'
import type { ProvenFile } from '../../actions/prove-packet.ts'
import type { LentReading } from '../../store/lent-reading.ts'

export type PacketTask =
  | {
      readonly kind: 'make'
      readonly meeting: Meeting
      readonly audience: Audience
      readonly redline: RedlineAgainst | null
    }
  | { readonly kind: 'prove'; readonly bytes: Uint8Array }
  /** All files of an issue or a supplement, of what was loaded already. */
  | { readonly kind: 'print'; readonly order: PrintOrder }

export type PrintedFiles = { readonly files: readonly EditionFile[] }
/** What a task gives, by its kind. */
export type TaskResult = {
  readonly make: MadePacket
  readonly prove: ProvenFile
  readonly print: PrintedFiles
}

/** What a thread hears: one task at a time, that it is given up, and that no other will come. */
export type WorkerOrder =
  | {
      readonly kind: 'task'
      readonly task: PacketTask
      readonly lent: LentReading
      /** Path of the workspace, for what a refusal says of it. */
      readonly path: string
    }
  | { readonly kind: 'stop' }
  | { readonly kind: 'end' }

export type WorkerMessage =
  | {
      readonly kind: 'progress'
      readonly step: PacketStep
      readonly done: number
      readonly total: number
      /** Whose packet, where several are made in one. */
      readonly of: Audience | null
    }
  | { readonly kind: 'done'; readonly result: MadePacket | ProvenFile | PrintedFiles | Refusal }
  | {
      readonly kind: 'failed'
      readonly error: { readonly name: string; readonly message: string; readonly stack: string }
    }
