import { extname } from 'node:path'
import type { Input, Output as Answer } from '#shared/contract/index.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { guessInputMapping, inputFields } from '#shared/domain/hearing/import/fields.ts'
import type { SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { HearingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { hearingFileWords } from '#shared/text/screen/case/hearing-files.ts'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'
import { lastHearing } from '../last-hearing.ts'
import { namedColumns } from '../named-columns.ts'
import { refusalOf } from '../terminal-program.ts'

const words = { ...hearingFileWords.nb, ...hearingImportWords.nb }
const documents = new Set(['.eml', '.docx', '.docm', '.pdf', '.msg'])

/** `hearing import SAK FIL …`: documents as an input each, tables one after the other. */
export function importInputs(
  invocation: Invocation,
  word: string,
  paths: readonly string[],
): Promise<Outcome> {
  const { options, output } = invocation
  return inProgram(invocation, options.has('dry-run'), async (ask, { workspaces }) => {
    const db = workspaces.session.db()
    const file = findCaseByWord(db, word)
    if (isRefusal(file)) return file
    const received = options.get('received') ?? workspaceClock(db).today()
    if (!isIsoDate(received)) return refuse('date.unreadable', { typed: received })
    const last = await lastHearing(ask, file)
    if (isRefusal(last)) return last
    const letters = paths.filter((path) => documents.has(extname(path).toLowerCase()))
    const tables = paths.filter((path) => !letters.includes(path))
    const results: object[] = []
    for (const path of tables) {
      const done = await importTable(ask, { invocation, file, hearing: last.id, path, received })
      if (isRefusal(done)) return done
      results.push(done)
    }
    if (letters.length === 0) return { result: { case: file.caseNumber, tables: results, documents: null } }
    if (options.has('dry-run')) {
      for (const path of letters) output.line(words.wouldTake(path))
      return { result: { case: file.caseNumber, tables: results, documents: null } }
    }
    const taken = await ask('hearing.takeDocuments', { hearing: last.id, paths: letters })
    if (isRefusal(taken)) return taken
    printDocuments(taken, output)
    const refused = taken.files.find(({ refusal }) => refusal !== null)?.refusal
    if (taken.import === null && refused !== null && refused !== undefined) return refusalOf(refused)
    return { result: { case: file.caseNumber, tables: results, documents: taken } }
  })
}

async function importTable(
  ask: Ask,
  given: {
    readonly invocation: Invocation
    readonly file: Case
    readonly hearing: HearingId
    readonly path: string
    readonly received: string
  },
): Promise<object | Refusal> {
  const { invocation, file, hearing, path, received } = given
  const { options, output } = invocation
  const encoding = (options.get('encoding') ?? null) as Input<'hearing.readFile'>['encoding']
  const sheet = options.get('sheet') ?? null
  const read = await ask('hearing.readFile', { path, encoding, separator: null, sheet })
  if (isRefusal(read) || read === null) return read ?? refuse('file.unreadable', { path })
  const mapping = namedColumns(read.columns, options.get('map'), inputFields, guessInputMapping)
  if (isRefusal(mapping)) return mapping
  const how = {
    hearing,
    token: read.token,
    mapping,
    kind: (options.get('kind') ?? 'privatePerson') as SenderKind,
    receivedOn: received,
    ifThere: (options.get('if-there') ?? 'skip') as 'skip' | 'add',
  }
  const plan = await ask('hearing.planImport', how)
  if (isRefusal(plan)) return plan
  output.line(words.fileRows(read.file, String(read.rows)))
  for (const [at, { name }] of read.columns.entries()) {
    const field = mapping[at]
    output.line(
      `  ${name || words.unnamed(at + 1)} → ${field === null || field === undefined ? words.leaveOut : words.fields[field]}`,
    )
  }
  printPlan(plan, output)
  if (options.has('dry-run')) return { file: path, mapping, ...plan, import: null }
  const done = await ask('hearing.import', {
    ...how,
    plan: plan.plan,
    skipRefused: options.has('skip-refused'),
  })
  if (isRefusal(done)) return done
  output.line(`${words.done(String(done.added))}. Angre: saksklar hearing undo ${file.caseNumber}`)
  return { file: path, mapping, ...plan, import: done.import }
}

function printPlan({ counts, late, rows, notes }: Answer<'hearing.planImport'>, output: Output): void {
  const { add, skip, refuse: refused } = words.outcomes
  output.line(`${add}: ${counts.add} · ${skip}: ${counts.skip} · ${refused}: ${counts.refuse}`)
  if (late > 0) output.line(`  ${words.lateOnes(String(late))}`)
  for (const { code, count, rows: which } of notes)
    output.line(
      `  Merk: ${words.notes[code](String(count), which.join(', ') + (count > which.length ? ' …' : ''))}`,
    )
  for (const { row, sender, refusal, why, at } of rows) {
    if (refusal !== null) output.line(`  Rad ${row}: ${refusalText(refusalOf(refusal), 'nb')}`)
    if (why !== null)
      output.line(
        `  Rad ${row}: «${sender}»: ${why === 'twice' ? words.twice(at ?? 0) : words.exists(at ?? 0)}`,
      )
  }
}

function printDocuments({ files }: Answer<'hearing.takeDocuments'>, output: Output): void {
  for (const { file, number, warnings, refusal } of files) {
    output.line(
      refusal === null ? `${file}: I-${number ?? 0}` : `${file}: ${refusalText(refusalOf(refusal), 'nb')}`,
    )
    for (const warning of warnings) output.line(`  Merk: ${words.warnings[warning]}`)
  }
}

/** `hearing undo SAK`: the last import of the hearing that was not taken back. */
export function undoInputImport(invocation: Invocation, word: string): Promise<Outcome> {
  return inProgram(invocation, false, async (ask, { workspaces }) => {
    const file = findCaseByWord(workspaces.session.db(), word)
    if (isRefusal(file)) return file
    const last = await lastHearing(ask, file)
    if (isRefusal(last)) return last
    if (last.lastImport === null) return refuse('knowledgeImport.gone')
    const undone = await ask('hearing.undoImport', { import: last.lastImport.import })
    if (isRefusal(undone)) return undone
    const { removed, stayed } = undone
    const which = stayed.map(({ number, sender }) => `I-${number} ${sender}`).join(', ')
    invocation.output.line(words.undone(String(removed)))
    if (stayed.length > 0) invocation.output.line(words.stayed(String(stayed.length), which))
    return { result: { case: file.caseNumber, import: last.lastImport.import, ...undone } }
  })
}
