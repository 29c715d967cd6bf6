import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Checked, Output } from '#shared/contract/index.ts'
import type { FileRead, knowledgeExchangeCalls, PlannedImport } from '#shared/contract/knowledge-exchange.ts'
import { guessMapping } from '#shared/domain/knowledge/import/fields.ts'
import { cellText } from '#shared/domain/knowledge/import/table.ts'
import type { TableRow } from '#shared/domain/knowledge/import/table.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { addDocument } from '../../actions/knowledge/add-document.ts'
import { commitImport } from '../../actions/knowledge/commit-import.ts'
import { exportKnowledge } from '../../actions/knowledge/export-knowledge.ts'
import type { KnownBy } from '../../actions/knowledge/keep-entry.ts'
import { knownKnowledge } from '../../actions/knowledge/plan-import.ts'
import type { ImportChoices } from '../../actions/knowledge/plan-import.ts'
import { undoImport } from '../../actions/knowledge/undo-import.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findCase } from '../../store/cases.ts'
import { acting } from '../acting.ts'
import { exchangeApart } from '../exchange-work/exchange-work.ts'
import { costly, createImportDesk } from '../import-desk.ts'
import type { KeptFile } from '../import-desk.ts'
import { shownPlan } from '../shown-plan.ts'
import type { ServiceParts } from '../services.ts'

/** The knowledge base in from files and out to files. */
export function knowledgeExchangeServices(
  parts: ServiceParts,
): ServicesOf<keyof typeof knowledgeExchangeCalls> {
  const { session } = parts.workspaces
  const desk = createImportDesk()
  const words = (): (typeof dialogWords)['nb'] => dialogWords[parts.settings.preferences().language]
  const by = (): KnownBy => ({ ...acting(session), person: session.me() })
  /** A path that a terminal names, or a user points at: a window's own word for one is not heard. */
  const chosen = async (named: string | undefined, title: string, name: string, extensions: string[]) => {
    if (parts.kind === 'terminal') return named ?? null
    const ask = { title, filters: [{ name, extensions }], many: false }
    return (await session.dialogs.openFiles(ask))[0] ?? null
  }
  return {
    'knowledge.readFile': async ({ path: named, token, ...asked }, { signal }) => {
      const { knowledgeFile, knowledgeKinds } = words()
      const endings = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'ris', 'bib', 'json']
      const path = token === undefined ? await chosen(named, knowledgeFile, knowledgeKinds, endings) : null
      if (token === undefined && path === null) return null
      const file =
        token === undefined
          ? await desk.read(path ?? '', asked, signal)
          : await desk.readAgain(token, asked, signal)
      if (isRefusal(file)) return file
      return shownFile(file)
    },
    'knowledge.planImport': async (input, { signal }) => {
      if (findCase(session.db(), input.case) === null) return refuse('case.gone')
      const file = desk.find(input.token)
      const choices = isRefusal(file) ? file : choicesOf(input, file)
      if (isRefusal(file) || isRefusal(choices)) return isRefusal(file) ? file : (choices as Refusal)
      const known = knownKnowledge(session.db(), input.case)
      const today = session.clock.today()
      const task = { kind: 'planImport', reading: file.reading, known, choices, today } as const
      const planned = await costly(exchangeApart(task, signal))
      if (isRefusal(planned)) return planned
      return shownPlan(planned.plan, planned.hash) satisfies PlannedImport
    },
    'knowledge.import': (input, { signal }) => {
      const file = desk.find(input.token)
      const choices = isRefusal(file) ? file : choicesOf(input, file)
      if (isRefusal(file) || isRefusal(choices)) return isRefusal(file) ? file : (choices as Refusal)
      signal.throwIfAborted()
      const seen = { name: file.name, hash: file.hash, reading: file.reading, plan: input.plan }
      const how = { ...choices, skipRefused: input.skipRefused }
      const done = commitImport(session.store(), input.case, seen, how, by())
      if (isRefusal(done)) return done
      desk.forget(input.token)
      return { import: done.id, counts: done.counts, themes: done.themes }
    },
    'knowledge.undoImport': ({ import: id }) => {
      const undone = undoImport(session.store(), id, by())
      return isRefusal(undone) ? undone : { ...undone, stayed: [...undone.stayed] }
    },
    'knowledge.export': async ({ case: id, format, path: named }, { signal }) => {
      const file = findCase(session.db(), id)
      if (file === null) return refuse('case.gone')
      const number = file.caseNumber.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      const { knowledgeSave, knowledgeKinds, knowledgeFileName } = words()
      const ask = {
        title: knowledgeSave,
        suggestedName: `${knowledgeFileName}-${number}.${format}`,
        filters: [{ name: knowledgeKinds, extensions: [format] }],
      }
      const path = parts.kind === 'terminal' ? (named ?? null) : await session.dialogs.saveTo(ask)
      if (path === null) return null
      const { language } = parts.settings.preferences()
      const made = await exportKnowledge(session.db(), id, format, language)
      if (isRefusal(made)) return made
      const refused = await writeWholeApart(path, made.bytes, signal)
      if (refused !== null) return refused
      return { path, written: made.written, exempt: made.exempt } satisfies Output<'knowledge.export'>
    },
    'knowledge.addDocument': async ({ case: id, path: named }, { signal }) => {
      const { knowledgeDocument, knowledgeDocumentKinds } = words()
      const path = await chosen(named, knowledgeDocument, knowledgeDocumentKinds, ['pdf', 'docx', 'docm'])
      if (path === null) return null
      const added = await addDocument(session.store(), id, path, by(), signal)
      return isRefusal(added) ? added : { ...added, warnings: [...added.warnings] }
    },
  }
}

/** What a file is, with the first of its rows. */
function shownFile({ token, name: file, hash, reading }: KeptFile): FileRead {
  const { encoding } = reading
  if (reading.kind === 'references') {
    const { kind, format, records } = reading
    return { token, file, hash, encoding, content: { kind, format, records: records.length } }
  }
  const { table, separator, sheet, sheets, formulas, errors } = reading
  const { header, rows } = table
  const names = header.cells.map((cell) => cellText(cell).slice(0, 100))
  const fields = guessMapping(names)
  const shown = ({ cells }: TableRow): string[] => names.map((_, at) => cellText(cells[at]).slice(0, 200))
  const sample = rows.slice(0, 50).map((row) => ({ row: row.number, cells: shown(row) }))
  const columns = names.map((name, at) => ({
    name,
    field: fields[at] ?? null,
    samples: [...new Set(sample.map(({ cells }) => cells[at] ?? ''))]
      .filter((cell) => cell !== '')
      .slice(0, 3),
  }))
  return {
    token,
    file,
    hash,
    encoding,
    content: {
      kind: 'table',
      columns,
      rows: rows.length,
      sample,
      separator,
      sheet,
      sheets: [...sheets],
      formulas: { count: formulas.length, rows: formulas.slice(0, 10) },
      errors: { count: errors.length, rows: errors.slice(0, 10) },
    },
  }
}

/** The mapping that a table needs: a title, and no field twice (`knowledgeImport.badMapping`). */
function choicesOf(
  { mapping, ifThere, makeThemes, theme }: Checked<'knowledge.planImport'>,
  { reading }: KeptFile,
): ImportChoices | Refusal {
  const named = mapping.filter((field) => field !== null)
  const isSound = named.includes('title') && new Set(named).size === named.length
  if (reading.kind === 'table' && !isSound) return refuse('knowledgeImport.badMapping')
  return { mapping, ifThere, makeThemes, theme }
}
