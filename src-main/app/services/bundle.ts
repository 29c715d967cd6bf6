import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { bundleExtension } from '#shared/bundle/manifest.ts'
import type { bundleCalls, Signer } from '#shared/contract/bundle.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { exportBundle } from '../../actions/bundle/export-bundle.ts'
import { mergeBundle, rehearseMerge } from '../../actions/bundle/merge-bundle.ts'
import type { PreparedBundle } from '../../actions/bundle/merge-bundle.ts'
import { prepareBundle } from '../../actions/bundle/prepare-bundle.ts'
import { bundleContents, listReports, lostContent } from '../../actions/bundle/reports.ts'
import { ensureFolder } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { fingerprintOf, findSigningKey, openSigningKey } from '../../signing-key.ts'
import { findCase } from '../../store/cases.ts'
import { acting } from '../acting.ts'
import { openColleagues } from '../colleagues.ts'
import type { ServiceParts } from '../services.ts'

/** A case to a colleague and back. */
export function bundleServices(parts: ServiceParts): ServicesOf<keyof typeof bundleCalls> {
  const { session } = parts.workspaces
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  const filters = (): { name: string; extensions: string[] }[] => [
    { name: words().bundleKind, extensions: [bundleExtension] },
  ]
  const keyPath = join(parts.userData, 'signing-key.pem')
  const colleagues = openColleagues(parts.userData)
  const signerOf = ({ bundle }: PreparedBundle): Signer => {
    const own = findSigningKey(keyPath)
    const ownPrint = own === null ? null : fingerprintOf(createPublicKey(own))
    return colleagues.standing(bundle.manifest.exporter, bundle.fingerprint, ownPrint)
  }
  return {
    'bundle.contents': ({ case: id }) => bundleContents(session.db(), id),
    'bundle.export': async ({ case: id, path: named, exemptToo }, { signal }) => {
      const file = findCase(session.db(), id)
      if (file === null) return refuse('case.gone')
      const suggestedName = `${file.caseNumber.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${bundleExtension}`
      const ask = { title: words().bundleSave, suggestedName, filters: filters() }
      const path = named ?? (await session.dialogs.saveTo(ask))
      if (path === null) return null
      const key = ensureFolder(parts.userData) ?? openSigningKey(keyPath)
      if (isRefusal(key)) return key
      return exportBundle(session.store(), { id, path, exemptToo }, key, acting(session), signal)
    },
    'bundle.inspect': async ({ path: named }, { signal }) => {
      const ask = { title: words().bundleOpen, filters: filters(), many: false }
      const path = named ?? (await session.dialogs.openFiles(ask))[0]
      if (path === undefined) return null
      const prepared = await prepareBundle(session.db(), path, signal)
      if (isRefusal(prepared)) return prepared
      const { id: bundle, manifest } = prepared.bundle
      const by = { ...acting(session), exporter: manifest.exporter }
      const report = rehearseMerge(session.store(), prepared, by)
      if (isRefusal(report)) return report
      const { at, program, case: file, exempt } = manifest
      return { path, bundle, from: signerOf(prepared), at, program, case: file, exempt, report }
    },
    'bundle.merge': async ({ path, bundle, trust, choices }, { signal }) => {
      const prepared = await prepareBundle(session.db(), path, signal)
      if (isRefusal(prepared)) return prepared
      if (bundle !== undefined && prepared.bundle.id !== bundle) return refuse('bundle.otherThanInspected')
      const from = signerOf(prepared)
      const distrust = whyNotTrusted(from, trust)
      if (distrust !== null) return distrust
      signal.throwIfAborted()
      const by = { ...acting(session), exporter: from.name }
      const report = mergeBundle(session.store(), prepared, choices, by)
      if (isRefusal(report)) return report
      const isNewKey = from.standing === 'new' || from.standing === 'changed'
      const untrusted = isNewKey ? colleagues.trust(from.name, from.fingerprint, by.at) : null
      if (untrusted !== null) process.stderr.write(`colleagues.json was not written: ${untrusted.code}\n`)
      return { from, report }
    },
    'bundle.reports': ({ case: id }) => listReports(session.db(), id),
    'bundle.lost': ({ exchange, at }) => lostContent(session.db(), exchange, at, session.newId),
  }
}

/** A key that nobody has vouched for is not used unless the user has confirmed just that one. */
function whyNotTrusted({ standing, fingerprint, name }: Signer, trust: string | null): Refusal | null {
  if (standing === 'own' || standing === 'known' || trust === fingerprint) return null
  const facts = { name, fingerprint: shortPrint(fingerprint) }
  return standing === 'new' ? refuse('bundle.keyUnknown', facts) : refuse('bundle.keyChanged', facts)
}

/** As people read it to each other over the telephone. */
export const shortPrint = (fingerprint: string): string =>
  (fingerprint.slice(0, 24).match(/.{4}/g) ?? []).join(' ')
