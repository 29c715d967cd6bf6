import { labelRanges } from '#shared/domain/meeting/page-labels.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { PacketChange } from '#shared/packet/change.ts'
import type { MadePacket } from '../make-packet.ts'
import type { PacketReport } from '../packet-report.ts'
import type { LoadedEdition } from './load-edition.ts'
import type { PreparedAgenda } from './prepare-agenda.ts'

/** A finished file of an edition: the consolidated packet, or the supplement. */
export type EditionFile = MadePacket & {
  readonly audience: Audience
  readonly kind: 'packet' | 'supplement'
  readonly edition: number
}

/** What an edition came to; plain JSON, for it is remembered with its operation. */
export type SupplementAccount = {
  readonly meeting: string
  readonly edition: number
  readonly issuedOn: string
  readonly audiences: readonly AudienceAccount[]
}

export type AudienceAccount = {
  readonly audience: Audience
  readonly changes: readonly AccountedChange[]
  readonly packet: AccountedFile
  /** null when nothing is new for this audience. */
  readonly supplement: AccountedFile | null
  readonly warnings: readonly AccountedWarning[]
}

type AccountedChange = {
  readonly kind: PacketChange['kind']
  /** Printed number; null for the notice. */
  readonly item: string | null
  readonly attachment: number | null
  readonly title: string
  readonly pages: string
  readonly gone: string
}
type AccountedFile = { readonly sha256: string; readonly bytes: number; readonly pages: number }
type AccountedWarning = {
  readonly code: string
  readonly item: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** The account of an edition, from what was loaded and the files that came of it. */
export function supplementAccount(
  { meeting, warnings }: PreparedAgenda,
  editions: readonly LoadedEdition[],
  files: readonly EditionFile[],
): SupplementAccount {
  const audiences = editions.flatMap(({ audience }): readonly AudienceAccount[] => {
    const own = files.filter((file) => file.audience === audience)
    const whole = own.find((file) => file.kind === 'packet')
    const news = own.find((file) => file.kind === 'supplement')
    if (whole === undefined) return []
    // What drafts are under way is for the members' side only: titles may be exempt.
    const all = [...(audience === 'members' ? warnings : []), ...whole.report.warnings]
    return [
      {
        audience,
        changes: changesOf(whole.report),
        packet: accounted(whole),
        supplement: news === undefined ? null : accounted(news),
        warnings: all.map(({ code, item = '', facts }) => ({ code, item, facts })),
      },
    ]
  })
  return {
    meeting: meeting.id,
    edition: meeting.agendaVersion,
    issuedOn: meeting.issuedOn ?? '',
    audiences,
  }
}

function changesOf(report: PacketReport): readonly AccountedChange[] {
  return report.changes
    .filter((change) => change.edition === report.edition)
    .map(({ kind, item, attachment, labels, gone }) => {
      const found = report.items.find((each) => each.id === item)
      const enclosed = found?.attachments.find((each) => each.number === attachment)
      return {
        kind,
        attachment,
        item: found?.number ?? null,
        title: (attachment === null ? found?.title : enclosed?.title) ?? '',
        pages: labelRanges(labels),
        gone: labelRanges(gone),
      }
    })
}

const accounted = ({ bytes, report, proof }: EditionFile): AccountedFile => ({
  sha256: proof.sha256,
  bytes: bytes.length,
  pages: report.pages,
})
