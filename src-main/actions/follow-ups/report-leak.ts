import type { FollowUpReportView } from '#shared/contract/follow-ups.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { listDecisions } from '../../store/decision-register.ts'
import { decisionsOfItem, followUpsOf } from '../../store/decisions.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { shutItems } from '../../store/reported-follow-ups.ts'
import type { Database } from '../../store/rows.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import { everyDecision } from '../decisions/decision-views.ts'
import { tellingPieces } from '../packet/withheld-strings.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { webScan } from '../web/scan-web-file.ts'
import type { ScanWork } from '../web/scan-web-file.ts'
import { shortest } from '../web/secret-names-of-case.ts'

/**
 * What no report for everybody may hold: titles, grounds, decisions and tasks of items that are exempt or were met behind
 * closed doors. Loaded only to search a report that is made. A title or ground is no secret where an open head says it, a
 * sentence where an open decision does; what an officer wrote into a task opens nothing.
 */
export function reportSecrets(
  db: Database,
  committee: CommitteeId,
  { standing, municipality }: FollowUpReportView,
): readonly WithheldString[] {
  const heads = [municipality, ...standing.map(({ title }) => title)].join('\n')
  const order = { sort: 'madeOn', descending: false } as const
  const open = listDecisions(db, { ...everyDecision, committee }, '', order).filter(({ exempt }) => !exempt)
  const adopted = [heads, ...open.flatMap(({ points }) => points)].join('\n')
  return shutItems(db, committee).flatMap((id) => {
    const item = findAgendaItem(db, id)
    if (item === null) return []
    const from = item.number?.printed ?? item.kind
    const disclosure = effectiveDisclosure(db, id)
    const names = [...(disclosure === null ? [] : [item.title]), disclosure?.reason ?? '']
    const decided = decisionsOfItem(db, id).flatMap((decision) => [
      ...decision.points,
      decision.voteSummary,
      ...followUpsOf(db, decision.id).map(({ task }) => task),
    ])
    const secret = [
      ...names.filter((text) => !heads.includes(text.trim())),
      ...decided.flatMap(tellingPieces).filter((text) => !adopted.includes(text.trim())),
    ]
    return secret
      .filter((text) => text.trim().length >= shortest)
      .map((text) => ({ text: text.trim(), from }))
  })
}

/** Whether a finished PDF for everybody says what is kept back, or holds an identity number (`web.leakInPdf`, …). */
export const pdfLeak = async (
  secrets: readonly WithheldString[],
  file: { readonly name: string; readonly bytes: Uint8Array },
  work: ScanWork,
): Promise<Refusal | null> => webScan(secrets, work)(file.name, file.bytes)

/** The same of rows that become a table, read before they are packed. */
export function rowsLeak(secrets: readonly WithheldString[], text: string): Refusal | null {
  const [hit] = withheldSearch(secrets.map((each) => each.text)).inText(text)
  return hit === undefined ? null : refuse('followUp.leak', { from: secrets[hit]?.from ?? '' })
}
