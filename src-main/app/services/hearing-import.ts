import type { hearingExchangeCalls } from '#shared/contract/hearing-exchange.ts'
import type { Checked } from '#shared/contract/index.ts'
import type { InputChoices } from '#shared/domain/hearing/import/plan-inputs.ts'
import type { TableRow } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { commitInputs } from '../../actions/hearing/commit-import.ts'
import { knownInputs } from '../../actions/hearing/plan-import.ts'
import { takeDocuments } from '../../actions/hearing/take-documents.ts'
import { undoInputs } from '../../actions/hearing/undo-import.ts'
import { failureOf } from '../../router/router.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findHearing } from '../../store/hearings.ts'
import { acting } from '../acting.ts'
import { exchangeApart } from '../exchange-work/exchange-work.ts'
import { costly, createImportDesk } from '../import-desk.ts'
import { shownInputs, shownTable } from '../shown-inputs.ts'
import type { ServiceParts } from '../services.ts'
import type { hearingOutputServices } from './hearing-output.ts'

type ImportCalls = Exclude<keyof typeof hearingExchangeCalls, keyof ReturnType<typeof hearingOutputServices>>

/** Inputs in from tables and documents, planned, taken in and taken back. */
export function hearingImportServices(parts: ServiceParts): ServicesOf<ImportCalls> {
  const { session } = parts.workspaces
  const desk = createImportDesk()
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  return {
    'hearing.readFile': async ({ path: named, token, ...asked }, { signal }) => {
      const filters = [{ name: words().hearingKinds, extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xlsm'] }]
      const choose = async (): Promise<string | null> =>
        parts.kind === 'terminal'
          ? (named ?? null)
          : ((await session.dialogs.openFiles({ title: words().hearingFile, filters, many: false }))[0] ??
            null)
      const path = token === undefined ? await choose() : null
      if (token === undefined && path === null) return null
      const file =
        token === undefined
          ? await desk.read(path ?? '', asked, signal)
          : await desk.readAgain(token, asked, signal)
      if (isRefusal(file)) return file
      return file.reading.kind === 'table'
        ? shownTable(file, file.reading)
        : refuse('hearingImport.notATable')
    },
    'hearing.planImport': async (input, { signal }) => {
      const db = session.db()
      const hearing = findHearing(db, input.hearing)
      if (hearing === null) return refuse('hearing.gone')
      const rows = rowsOf(input.token)
      const choices = choicesOf(input)
      if (isRefusal(rows)) return rows
      if (isRefusal(choices)) return choices
      const known = knownInputs(db, hearing.id)
      const task = { kind: 'planInputs', rows, known, choices, today: session.clock.today() } as const
      const planned = await costly(exchangeApart(task, signal))
      return isRefusal(planned) ? planned : shownInputs(planned.plan, planned.hash, hearing)
    },
    'hearing.import': (input, { signal }) => {
      const file = desk.find(input.token)
      const rows = rowsOf(input.token)
      const choices = choicesOf(input)
      if (isRefusal(file)) return file
      if (isRefusal(rows)) return rows
      if (isRefusal(choices)) return choices
      signal.throwIfAborted()
      const seen = { name: file.name, hash: file.hash, rows, plan: input.plan }
      const how = { ...choices, skipRefused: input.skipRefused }
      const done = commitInputs(session.store(), input.hearing, seen, how, acting(session))
      if (!isRefusal(done)) desk.forget(input.token)
      return done
    },
    'hearing.takeDocuments': async ({ hearing, paths: named }, { signal, progress }) => {
      const filters = [{ name: words().hearingDocumentKinds, extensions: ['eml', 'docx', 'pdf'] }]
      const paths =
        parts.kind === 'terminal'
          ? (named ?? [])
          : await session.dialogs.openFiles({ title: words().hearingDocuments, filters, many: true })
      const taken = await takeDocuments(session.store(), hearing, paths, acting(session), {
        signal,
        progress: (file, done) => progress(file, done, paths.length),
        readMail: (bytes) => costly(exchangeApart({ kind: 'readMail', bytes }, signal)),
      })
      if (isRefusal(taken)) return taken
      return {
        import: taken.import,
        files: taken.files.map(({ file, taken: entered, warnings, refusal }) => ({
          file,
          input: entered?.id ?? null,
          number: entered?.number ?? null,
          warnings: [...warnings],
          refusal: refusal === null ? null : failureOf(refusal),
        })),
      }
    },
    'hearing.undoImport': ({ import: id }) => {
      const undone = undoInputs(session.store(), id, acting(session))
      return isRefusal(undone) ? undone : { ...undone, stayed: [...undone.stayed] }
    },
  }

  function rowsOf(token: string): readonly TableRow[] | Refusal {
    const file = desk.find(token)
    if (isRefusal(file)) return file
    return file.reading.kind === 'table' ? file.reading.table.rows : refuse('hearingImport.notATable')
  }
}

/** The mapping that inputs need: who, and what they said; no field twice (`hearingImport.badMapping`). */
function choicesOf({
  mapping,
  kind,
  receivedOn,
  ifThere,
}: Checked<'hearing.planImport'>): InputChoices | Refusal {
  const named = mapping.filter((field) => field !== null)
  const says = (['text', 'summary', 'point'] as const).some((field) => named.includes(field))
  if (!named.includes('sender') || !says || new Set(named).size !== named.length)
    return refuse('hearingImport.badMapping')
  return { mapping, kind, receivedOn, ifThere }
}
