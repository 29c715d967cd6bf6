import { anchorCode, fullAnchor } from '#shared/domain/audit/anchor.ts'
import type { GivenAnchor } from '#shared/domain/audit/verdict.ts'
import type { trailCalls } from '#shared/contract/trail.ts'
import { isRefusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { tellVerdict } from '#shared/text/screen/trail/tell-verdict.ts'
import { exportTrail } from '../../actions/audit/export-trail.ts'
import { readAnchorFile, sourceOfFile, typedAnchor } from '../../actions/audit/read-anchor-file.ts'
import { readTrail } from '../../actions/audit/read-trail.ts'
import { verifyTrail } from '../../actions/audit/verify-trail.ts'
import { withPacketReader } from '../../actions/packet/packet-tools.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { auditHead } from '../../store/audit.ts'
import { anchorsGivenOut, trailActors } from '../../store/audit-window.ts'
import type { ServiceParts } from '../services.ts'

const mostAnchorsShown = 30

/** The audit trail as an auditor reads and checks it. */
export function trailServices({
  workspaces: { session },
  settings,
}: ServiceParts): ServicesOf<keyof typeof trailCalls> {
  const words = (): (typeof dialogWords)['nb'] => dialogWords[settings.preferences().language]
  return {
    'trail.list': ({ before, limit, language, ...choice }) => {
      const { events, next } = readTrail(session.db(), choice, { before, limit, language })
      return { events: [...events], next }
    },
    'trail.facts': () => {
      const db = session.db()
      const head = auditHead(db)
      return {
        events: head.sequence,
        head: head.sequence === 0 ? null : anchorCode(head),
        actors: trailActors(db),
        anchors: anchorsGivenOut(db, mostAnchorsShown),
      }
    },
    'trail.readAnchor': async ({ path: named }, { signal }) => {
      const filters = [{ name: words().anchorKinds, extensions: ['pdf', 'json', 'saksklar-sak'] }]
      const [path] =
        named === null
          ? await session.dialogs.openFiles({ title: words().anchorFile, filters, many: false })
          : [named]
      if (path === undefined) return null
      const found = await withPacketReader((reader) =>
        readAnchorFile(path, sourceOfFile(path), { reader, signal }),
      )
      if (isRefusal(found)) return found
      const { name, source } = found
      const text = found.hash.length === 64 ? fullAnchor(found) : anchorCode(found)
      return { text, name, source: source === 'typed' ? 'packet' : source }
    },
    'trail.verify': async ({ anchors, contents, language }, { signal, progress }) => {
      const given: GivenAnchor[] = []
      for (const { text, name, source } of anchors) {
        const anchor = typedAnchor(text)
        if (isRefusal(anchor)) return anchor
        given.push({ ...anchor, name, source })
      }
      const verdict = await verifyTrail(session.store().path, { anchors: given, contents, signal, progress })
      if (isRefusal(verdict)) return verdict
      const { state, provenTo } = verdict
      const { summary, faults, notes } = tellVerdict(language, verdict)
      const told = { summary: [...summary], faults: [...faults], notes: [...notes] }
      return { state, provenTo, at: session.clock.now(), ...told }
    },
    'trail.export': async ({ path: named, language, ...choice }, { signal, progress }) => {
      const filters = [{ name: 'CSV', extensions: ['csv'] }]
      const { trailSave: title, trailFileName: suggestedName } = words()
      const path = named ?? (await session.dialogs.saveTo({ title, suggestedName, filters }))
      if (path === null) return null
      const { bytes, events } = await exportTrail(session.db(), choice, language, { signal, progress })
      return (await writeWholeApart(path, bytes, signal)) ?? { path, events }
    },
  }
}
