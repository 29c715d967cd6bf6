import { extname } from 'node:path'
import type { Case } from '#shared/domain/case/case.ts'
import type { FileRead, PlannedImport } from '#shared/contract/knowledge-exchange.ts'
import { knowledgeFormats } from '#shared/contract/knowledge-exchange.ts'
import type { Input } from '#shared/contract/index.ts'
import { guessMapping, importFields, sameName } from '#shared/domain/knowledge/import/fields.ts'
import type { Mapping } from '#shared/domain/knowledge/import/fields.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { checkWritable } from '../../files.ts'
import { listCases } from '../../store/cases.ts'
import { lastImport } from '../../store/knowledge-imports.ts'
import { themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { Invocation, Outcome, Output } from '../command.ts'
import { namedColumns } from '../named-columns.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'
import { refusalOf } from '../terminal-program.ts'

const words = { ...knowledgeFileWords.nb, ...knowledgeImportWords.nb }

/** The case that `--case` names, or the only one (`usage.missingOption`). */
function caseOf(db: Database, { options }: Pick<Invocation, 'options'>): Case | Refusal {
  const word = options.get('case')
  if (word !== undefined) return findCaseByWord(db, word)
  const [first, ...others] = listCases(db)
  return first === undefined || others.length > 0
    ? refuse('usage.missingOption', { command: 'knowledge', option: '--case SAK' })
    : first
}

/** `knowledge import FIL`: read, planned, told, and taken in unless it is only looked at. */
export function importKnowledge(invocation: Invocation, path: string): Promise<Outcome> {
  const { options, output } = invocation
  return inProgram(invocation, options.has('dry-run'), async (ask, { workspaces }) => {
    const db = workspaces.session.db()
    const file = caseOf(db, invocation)
    if (isRefusal(file)) return file
    if (['.pdf', '.docx', '.docm'].includes(extname(path).toLowerCase()))
      return addDocument(ask, file.id, path, output)
    const sheet = options.get('sheet') ?? null
    const encoding = (options.get('encoding') ?? null) as FileRead['encoding']
    const read = await ask('knowledge.readFile', { path, encoding, separator: null, sheet })
    if (isRefusal(read) || read === null) return read ?? refuse('file.unreadable', { path })
    const mapping = mappingOf(read, options.get('map'))
    if (isRefusal(mapping)) return mapping
    const wanted = options.get('theme')
    const theme = themesOfCase(db, file.id).find(
      ({ name, number }) =>
        wanted !== undefined && (sameName(name) === sameName(wanted) || String(number) === wanted),
    )
    if (wanted !== undefined && theme === undefined) return refuse('importRow.themeUnknown', { name: wanted })
    const how = {
      case: file.id,
      token: read.token,
      mapping: [...mapping],
      ifThere: (options.get('if-there') ?? 'skip') as 'skip' | 'update' | 'add',
      makeThemes: options.has('make-themes'),
      theme: theme?.id ?? null,
    }
    const plan = await ask('knowledge.planImport', how)
    if (isRefusal(plan)) return plan
    printFile(read, mapping, output)
    printPlan(plan, output)
    const told = { case: file.caseNumber, file: path, mapping, ...plan }
    if (options.has('dry-run')) return { result: { ...told, import: null } }
    const done = await ask('knowledge.import', {
      ...how,
      plan: plan.plan,
      skipRefused: options.has('skip-refused'),
    })
    if (isRefusal(done)) return done
    output.line(
      `${file.caseNumber}: ${words.done(String(done.counts.add + done.counts.update))}. Angre: saksklar knowledge undo --case ${file.caseNumber}`,
    )
    return { result: { ...told, import: done.import } }
  })
}

async function addDocument(
  ask: Ask,
  id: Input<'knowledge.addDocument'>['case'],
  path: string,
  output: Output,
): Promise<Outcome> {
  const added = await ask('knowledge.addDocument', { case: id, path })
  if (isRefusal(added) || added === null) return added ?? refuse('file.unreadable', { path })
  output.line(words.documentAdded(added.number, added.title))
  for (const warning of added.warnings) output.line(`  Merk: ${words.documentWarnings[warning]}`)
  return { result: added }
}

/** Columns by name as the user says, else by their own names; a file of references has none. */
function mappingOf({ content }: FileRead, said: string | undefined): Mapping | Refusal {
  return content.kind === 'references' ? [] : namedColumns(content.columns, said, importFields, guessMapping)
}

const where = ({ count, rows }: { readonly count: number; readonly rows: readonly number[] }): string =>
  rows.join(', ') + (count > rows.length ? ' …' : '')

function printFile({ file, content, encoding }: FileRead, mapping: Mapping, output: Output): void {
  if (content.kind === 'references') {
    output.line(words.references(file, String(content.records), words.referenceFormats[content.format]))
    return
  }
  const about = [encoding === null ? null : words.encodings[encoding], content.sheet].filter(
    (each) => each !== null,
  )
  output.line(`${file}: ${content.rows} rader (${about.join(', ')})`)
  for (const [at, { name }] of content.columns.entries()) {
    const field = mapping[at]
    output.line(
      `  ${name || words.unnamed(at + 1)} → ${field === null || field === undefined ? words.leaveOut : words.fields[field]}`,
    )
  }
  const { formulas, errors } = content
  if (formulas.count > 0) output.line(`  Merk: ${words.formulas(String(formulas.count), where(formulas))}`)
  if (errors.count > 0) output.line(`  Merk: ${words.errors(String(errors.count), where(errors))}`)
}

function printPlan({ counts, newThemes, rows, notes }: PlannedImport, output: Output): void {
  const { add, update, skip, refuse: refused } = words.outcomes
  output.line(
    `${add}: ${counts.add} · ${update}: ${counts.update} · ${skip}: ${counts.skip} · ${refused}: ${counts.refuse}`,
  )
  if (newThemes.length > 0) output.line(`  ${words.newThemes(newThemes.join(', '))} (--make-themes)`)
  for (const note of notes)
    output.line(
      `  Merk: ${note.code === 'ambiguousNumber' ? words.ambiguous(String(note.count), where(note)) : words.referenceOnly(String(note.count))}`,
    )
  for (const row of rows.filter(({ refusal }) => refusal !== null)) {
    if (row.refusal !== null) output.line(`  Rad ${row.row}: ${refusalText(refusalOf(row.refusal), 'nb')}`)
  }
  for (const row of rows.filter(({ why }) => why !== null)) {
    const why =
      row.why === 'twice' ? words.twice(row.at ?? 0) : row.why === 'same' ? words.same : words.exists
    output.line(`  Rad ${row.row}: «${row.title}»: ${why}`)
  }
}

/** `knowledge export FIL`: the format is what the file's name ends in. */
export async function exportKnowledge(invocation: Invocation, path: string): Promise<Outcome> {
  const format = knowledgeFormats.find((each) => extname(path).toLowerCase() === `.${each}`)
  if (format === undefined) return refuse('knowledgeExport.badEnding', { file: path })
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  return inProgram(invocation, true, async (ask, { workspaces }) => {
    const file = caseOf(workspaces.session.db(), invocation)
    if (isRefusal(file)) return file
    const made = await ask('knowledge.export', { case: file.id, format, path })
    if (isRefusal(made) || made === null) return made ?? refuse('file.unreadable', { path })
    invocation.output.line(words.exported(String(made.written), path))
    if (made.exempt > 0) invocation.output.line(`  ${words.exempt(String(made.exempt))}`)
    return { result: { case: file.caseNumber, ...made } }
  })
}

/** `knowledge undo`: the last import of the case that was not taken back. */
export function undoLastImport(invocation: Invocation): Promise<Outcome> {
  return inProgram(invocation, false, async (ask, { workspaces }) => {
    const db = workspaces.session.db()
    const file = caseOf(db, invocation)
    if (isRefusal(file)) return file
    const last = lastImport(db, file.id)
    if (last === null) return refuse('knowledgeImport.gone')
    const undone = await ask('knowledge.undoImport', { import: last })
    if (isRefusal(undone)) return undone
    const { removed, restored, stayed } = undone
    const which = stayed.map(({ title }) => title).join(', ')
    const { output } = invocation
    output.line(
      stayed.length > 0
        ? words.stayed(String(stayed.length), which)
        : words.undone(String(removed + restored)),
    )
    return { result: { case: file.caseNumber, import: last, ...undone } }
  })
}
