import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { slug } from '../../exchange/html/slug.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { EditionFile } from './supplement/supplement-account.ts'

/** What a file of an edition is called: `formannskapet-2021-04-21-utgave-2-tillegg-medlemmer.pdf`. */
export function editionFileName(
  db: Database,
  meeting: Meeting,
  { audience, kind }: { readonly audience: Audience; readonly kind: EditionFile['kind'] },
): string {
  const body = slug(findCommittee(db, meeting.committee)?.name ?? '')
  const name = `${body === '' ? 'mote' : body}-${meeting.startsAt.slice(0, 10)}`
  const edition = meeting.agendaVersion > 1 ? `-utgave-${meeting.agendaVersion}` : ''
  const part = kind === 'supplement' ? '-tillegg' : ''
  return `${name}${edition}${part}-${audience === 'members' ? 'medlemmer' : 'offentlig'}.pdf`
}
