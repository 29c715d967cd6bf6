import type { RedlineAgainst } from '#shared/packet/redline.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { slug } from '../../exchange/html/slug.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

const readers: Readonly<Record<Audience, string>> = { members: 'medlemmer', public: 'offentlig' }

/** What a packet's file is called unless its maker says otherwise: `formannskapet-2021-04-21-offentlig.pdf`. */
export function packetFileName(
  db: Database,
  meeting: Meeting,
  { audience, redline }: { readonly audience: Audience; readonly redline: RedlineAgainst | null },
): string {
  const body = slug(findCommittee(db, meeting.committee)?.name ?? '')
  const edition = meeting.agendaVersion > 1 ? [`utgave-${meeting.agendaVersion}`] : []
  const parts = [body === '' ? 'mote' : body, meeting.startsAt.slice(0, 10), ...edition, readers[audience]]
  return `${[...parts, ...(redline !== null ? ['med-endringer'] : [])].join('-')}.pdf`
}
