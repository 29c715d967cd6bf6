import { basename } from 'node:path'
import { v7 } from 'uuid'
import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import { wordCount } from '#shared/document/text.ts'
import type { Id } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { importFindingText } from '#shared/text/import-words.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { findPaperByWord } from '../../actions/word/find-paper.ts'
import { readWordPaper } from '../../actions/word/read-word-paper.ts'
import type { WordReading } from '../../actions/word/read-word-paper.ts'
import { takeWord } from '../../actions/word/take-word.ts'
import type { TakenWord } from '../../actions/word/take-word.ts'
import { wordPaper } from '../../actions/word/word-paper.ts'
import { wordRefusal } from '../../actions/word/word-refusal.ts'
import { systemClock, workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWhole } from '../../files.ts'
import { templateOfPaper } from '../../actions/case-views/paper-view.ts'
import type { Store } from '../../store/store.ts'
import { actingNow } from './correct.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

export const docx: Command = {
  name: 'docx',
  args: 'import|export SAK|SAKSFRAMLEGG [FIL]',
  argCount: [2, 3],
  summary: 'henter et Word-dokument inn i avsnittene, eller skriver et saksframlegg som Word-dokument',
  details: [
    'import setter teksten i FIL inn i avsnittene med samme overskrift, i stedet for det som står der. Det sier hva som ikke fant sin plass, og hva som ble borte. Teksten slik den var, blir tatt vare på som en versjon.',
    'export skriver saksframlegget til FIL, med overskrifter, lister, tabeller og fotnoter som Word kjenner. Veiledningsteksten i malen er aldri med.',
    'Har saken flere saksframlegg, brukes det siste, om ikke --paper sier noe annet.',
  ],
  options: [
    { name: 'out', value: 'FIL', summary: 'filen som skal skrives (export), om den ikke står sist' },
    { name: 'append', summary: 'sett teksten inn etter det som står i avsnittet (import)' },
    { name: 'dry-run', summary: 'se hva som ville komme hvor, uten å hente det inn (import)' },
    { name: 'paper', value: 'ID', summary: 'saksframleggets id, eller slutten av den' },
  ],
  examples: [
    'docx export 20/01610 sak.docx',
    'docx import 20/01610 sak.docx --dry-run',
    'docx import 20/01610 sak.docx --json',
  ],
  run: async (invocation) => {
    const [what = '', word = '', file] = invocation.args
    const { options } = invocation
    if (what === 'export') return exportDocx(invocation, word, options.get('out') ?? file)
    if (what !== 'import')
      return refuse('usage.badChoice', { option: 'docx', value: what, choices: 'import, export' })
    if (file === undefined) return refuse('usage.missingArgument', { command: 'docx', args: docx.args })
    return withStore(options, options.has('dry-run'), (store) => importDocx(invocation, word, file, store))
  },
}

const newUuid = <I extends Id<string>>(): I => v7() as I

async function exportDocx(
  { options, output }: Invocation,
  word: string,
  path: string | undefined,
): Promise<Outcome> {
  if (path === undefined) return refuse('usage.missingOption', { command: 'docx', option: '--out FIL' })
  const unwritable = checkWritable(path)
  if (unwritable !== null) return unwritable
  return withStore(options, true, async ({ db }) => {
    const found = findPaperByWord(db, word, options.get('paper') ?? null)
    if (isRefusal(found)) return found
    const paper = wordPaper(db, found.id, systemClock.today())
    if (isRefusal(paper)) return paper
    const { writeWord } = await import('../../exchange/word/write-word.ts')
    const { bytes, findings } = await writeWord(paper)
    const refused = writeWhole(path, bytes)
    if (refused !== null) return refused
    output.line(`${path}: «${paper.title}», ${paper.sections.length} avsnitt`)
    printFindings(findings, output)
    return { result: { file: path, paper: found.id, bytes: bytes.length, findings: told(findings) } }
  })
}

async function importDocx(
  { options, output, signal }: Invocation,
  word: string,
  path: string,
  store: Store,
): Promise<Outcome> {
  const { db } = store
  const found = findPaperByWord(db, word, options.get('paper') ?? null)
  if (isRefusal(found)) return found
  const { paperDocxInProcess } = await import('../../typeset/intake/process/inspect-in-process.ts')
  const file = basename(path)
  const document = await paperDocxInProcess({ name: file, path }, signal)
  if (isRefusal(document)) return wordRefusal(document, file)
  const read = readWordPaper(db, found.id, document, newUuid)
  if (isRefusal(read)) return wordRefusal(read, file)
  const titles = new Map(
    templateOfPaper(db, found).sections.map(({ key, title }) => [key, title[found.language]]),
  )
  print(read, titles, output)
  const { title, sections, unplaced, findings, pictures } = read
  const taken = options.has('dry-run')
    ? null
    : await takeWord(store, found.id, read, options.has('append') ? 'append' : 'replace', {
        ...actingNow(db, 'saksklar docx'),
        today: workspaceClock(db).today(),
      })
  if (isRefusal(taken)) return wordRefusal(taken, file)
  for (const refused of taken?.leftOut ?? []) output.line(`  Uten bilde: ${refusalText(refused, 'nb')}`)
  if (taken !== null) output.line(takenLine(taken.parts))
  return {
    result: {
      taken:
        taken === null
          ? null
          : taken.parts.map(({ key, how, content }) => ({ key, how, words: wordCount(content) })),
      file: path,
      paper: found.id,
      title,
      sections: sections.map((each) => ({ ...each, words: wordCount(each.content) })),
      unplaced: unplaced.map((each) => ({ ...each, words: wordCount(each.content) })),
      findings: told(findings),
      pictures: pictures.map(({ blob, mediaType, bytes }) => ({ blob, mediaType, bytes: bytes.length })),
    },
  }
}

function takenLine(parts: TakenWord['parts']): string {
  const sections = new Set(parts.map(({ key }) => key)).size
  if (sections === 0) return 'Ingenting er hentet inn.'
  const where = sections === 1 ? 'ett avsnitt' : `${sections} avsnitt`
  return `Hentet inn i ${where}. Teksten slik den var, er tatt vare på som en versjon.`
}

function print(read: WordReading, titles: ReadonlyMap<string, string>, output: Output): void {
  if (read.title !== null) output.line(read.title)
  for (const { title, heading, content } of read.sections) {
    const from = heading === title ? '' : ` (fra «${heading}»)`
    output.line(`  ${title}${from}: ${wordCount(content)} ord`)
  }
  for (const { heading, proposed, content } of read.unplaced) {
    const place = proposed === null ? '' : `, kanskje i «${titles.get(proposed) ?? proposed}»`
    const name = heading === null ? 'Tekst før første avsnitt' : `«${heading}»`
    output.line(`  Uten plass: ${name}: ${wordCount(content)} ord${place}`)
  }
  printFindings(read.findings, output)
}

function printFindings(findings: readonly ImportFinding[], output: Output): void {
  for (const finding of findings) output.line(`  Merk: ${importFindingText(finding, 'nb')}`)
}

const told = (findings: readonly ImportFinding[]) =>
  findings.map((finding) => ({ ...finding, text: importFindingText(finding, 'nb') }))
