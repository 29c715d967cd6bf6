import { createPublicKey } from 'node:crypto'
import { schemaVersion } from '#shared/document/yjs/document.ts'
import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import { bundleFormat } from '#shared/bundle/manifest.ts'
import type { Manifest } from '#shared/bundle/manifest.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CaseId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { writeBundle } from '../../exchange/bundle/write-bundle.ts'
import { checkWritable, writeWholeApart } from '../../files.ts'
import { fingerprintOf } from '../../signing-key.ts'
import type { SigningKey } from '../../signing-key.ts'
import { appendAudit, auditHead } from '../../store/audit.ts'
import { DamagedBlob } from '../../store/blobs.ts'
import { findCase } from '../../store/cases.ts'
import { exchangesOfCase, keepExchange } from '../../store/exchanges.ts'
import { knownVersion } from '../../store/migrations.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { programVersion } from '../../version.ts'
import type { ActedBy } from '../acted-by.ts'
import { beginText } from '../drafting/open-paper.ts'
import { bundleFiles } from './bundle-files.ts'
import { exemptIn, gatherCase } from './gather-case.ts'

export type ExportAsked = {
  readonly id: CaseId
  readonly path: string
  /** Whether whoever sends it has been told what in it is exempt, and means it. */
  readonly exemptToo: boolean
}

export type Exported = {
  readonly path: string
  readonly bytes: number
  readonly papers: number
  readonly exempt: number
  readonly fingerprint: string
}

/**
 * Writes a case's bundle. Papers that nobody has written in yet get their document first, so that both sides write in
 * the same one. Refuses with `case.gone`, `bundle.exemptMaterial` (until it is confirmed), `bundle.noMunicipality`,
 * `bundle.damagedFile`, `file.*`. Throws when `signal` fires; then no file is left.
 */
export async function exportBundle(
  store: Store,
  { id, path, exemptToo }: ExportAsked,
  key: SigningKey,
  by: ActedBy,
  signal?: AbortSignal,
): Promise<Exported | Refusal> {
  const file = findCase(store.db, id)
  if (file === null) return refuse('case.gone')
  const exempt = exemptIn(gatherCase(store.db, file))
  if (exempt.length > 0 && !exemptToo)
    return refuse('bundle.exemptMaterial', { count: exempt.length, what: exempt.slice(0, 5).join('; ') })
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  const begun = beginTexts(store, file, by)
  if (begun !== null) return begun
  const facts = gatherCase(store.db, file)
  const about = aboutBundle(store.db, facts, exempt.length, by)
  if (isRefusal(about)) return about
  const files = filesOf(store.db, facts)
  if (isRefusal(files)) return files
  signal?.throwIfAborted()
  const { bytes, id: bundle } = await writeBundle(about, files, key.key)
  const refused = await writeWholeApart(path, bytes, signal)
  if (refused !== null) return refused
  const fingerprint = fingerprintOf(createPublicKey(key.key))
  // after the file: a bundle that nobody got must not count as one that both sides know
  const kept = store.transaction((db) => {
    const operation = by.newId<OperationId>()
    const sent = { id: operation, case: id, direction: 'sent', bundle, at: by.at, actor: by.actor } as const
    keepExchange(db, { ...sent, colleague: '', fingerprint }, facts, null)
    const detail = { exchange: operation, bundle, exempt: exempt.length }
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'bundle.exported',
      subjectKind: 'case',
      subjectId: id,
      detail,
    })
    return null
  })
  if (isRefusal(kept)) return kept
  return { path, bytes: bytes.length, papers: facts.papers.length, exempt: exempt.length, fingerprint }
}

function beginTexts(store: Store, file: Case, by: ActedBy): Refusal | null {
  return store.transaction((db) => {
    for (const paper of papersOfCase(db, file.id))
      if (paper.state !== 'frozen') beginText(db, paper, by.newId)
    return null
  })
}

function filesOf(db: Database, facts: CaseFacts): ReturnType<typeof bundleFiles> | Refusal {
  try {
    return bundleFiles(db, facts)
  } catch (error) {
    if (error instanceof DamagedBlob) return refuse('bundle.damagedFile', { hash: error.hash })
    throw error
  }
}

function aboutBundle(
  db: Database,
  facts: CaseFacts,
  exempt: number,
  by: ActedBy,
): Omit<Manifest, 'entries'> | Refusal {
  const municipality = getMunicipality(db)
  if (municipality === null) return refuse('bundle.noMunicipality')
  const { id, caseNumber: number, title } = facts.case
  const text = Math.max(schemaVersion, ...facts.papers.map((paper) => paper.text?.schema ?? 0))
  return {
    kind: 'saksklar-bundle',
    format: bundleFormat,
    schemas: { text, store: knownVersion },
    program: programVersion(),
    case: { id, number, title },
    municipality: { name: municipality.name, number: municipality.number },
    exporter: by.actor,
    at: by.at,
    exempt,
    auditHead: auditHead(db),
    seen: [...new Set(exchangesOfCase(db, id).map(({ bundle }) => bundle))].slice(0, 100),
  }
}
