import { extname } from 'node:path'
import { senderKinds } from '#shared/contract/hearing.ts'
import { importEncodings } from '#shared/contract/knowledge-exchange.ts'
import type { Output as Answer } from '#shared/contract/index.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import { inputFields } from '#shared/domain/hearing/import/fields.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { checkWritable } from '../../files.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'
import { lastHearing } from '../last-hearing.ts'
import { importInputs, undoInputImport } from './hearing-import.ts'

const words = hearingWords.nb

export const hearing: Command = {
  name: 'hearing',
  args: 'SAK | import SAK FIL … | undo SAK | letter SAK | page SAK | export SAK FIL',
  argCount: [1, 202],
  summary: 'viser en saks høring, henter inn innspill, og lager høringsbrev, offentlig side og tabell',
  details: [
    'Med bare SAK vises periode, parter og innspill. Kontaktopplysninger vises aldri.',
    'import henter innspill fra CSV og XLSX, og fra EML, Word og PDF som ett innspill hver. En tabell hentes helt eller ikke: rader som avvises, nevnes med nummer, og da hentes ingen inn uten --skip-refused.',
    `--map sier hvilken kolonne som er hva, som «Navn=sender,Merknad=text»; kolonner som ikke nevnes, gjettes av navnet, og «Navn=» utelater en. Feltene er ${inputFields.join(', ')}.`,
    'undo tar tilbake den siste importen. Det som er endret, besvart eller brukt siden, står igjen og nevnes.',
    'letter lager høringsbrevet som PDF, page den offentlige siden med saksdokumentene fra førstegangsbehandlingen.',
    'export skriver innspillene til .csv eller .xlsx. Med --public uten navn på privatpersoner og uten det som er unntatt offentlighet.',
  ],
  options: [
    { name: 'out', value: 'STED', summary: 'PDF-filen (letter) eller mappen (page) som skal skrives' },
    { name: 'map', value: 'KOLONNER', summary: 'hvilken kolonne som er hva (import)' },
    { name: 'dry-run', summary: 'se hva som ville skje, uten å hente noe inn (import)' },
    { name: 'skip-refused', summary: 'hent inn de andre radene når noen avvises (import)' },
    {
      name: 'if-there',
      value: 'HVA',
      choices: ['skip', 'add'],
      summary: 'hva som skjer med det som er der fra før (ellers skip)',
    },
    {
      name: 'kind',
      value: 'TYPE',
      choices: senderKinds,
      summary: 'avsendere som ikke sier hva de er (ellers privatePerson)',
    },
    { name: 'received', value: 'DATO', summary: 'dag for rader uten dato, som 2021-03-10 (ellers i dag)' },
    {
      name: 'encoding',
      value: 'KODING',
      choices: importEncodings,
      summary: 'filens tegnkoding, om den gjettes feil (import)',
    },
    { name: 'sheet', value: 'ARK', summary: 'arket i en arbeidsbok (ellers det første som har noe)' },
    { name: 'public', summary: 'tabellen for alle (export)' },
    { name: 'contacts', summary: 'ta med kontaktopplysninger, aldri sammen med --public (export)' },
  ],
  examples: [
    'hearing 20/01610',
    'hearing import 20/01610 svar.csv --dry-run',
    'hearing import 20/01610 svar.xlsx --map "Navn=sender,Merknad=text"',
    'hearing import 20/01610 eldreradet.eml velforeningen.pdf',
    'hearing undo 20/01610',
    'hearing letter 20/01610 --out horingsbrev.pdf',
    'hearing page 20/01610 --out nettsider',
    'hearing export 20/01610 innspill.xlsx --public',
  ],
  run: async (invocation) => {
    const [what = '', word, ...files] = invocation.args
    const missing = (args: string): Refusal =>
      refuse('usage.missingArgument', { command: `hearing ${what}`, args })
    switch (what) {
      case 'import':
        if (word === undefined || files.length === 0) return missing('SAK FIL')
        return importInputs(invocation, word, files)
      case 'undo':
        return word === undefined ? missing('SAK') : undoInputImport(invocation, word)
      case 'letter':
        return word === undefined ? missing('SAK') : writeLetter(invocation, word)
      case 'page':
        return word === undefined ? missing('SAK') : writePage(invocation, word)
      case 'export':
        if (word === undefined || files[0] === undefined) return missing('SAK FIL')
        return writeInputs(invocation, word, files[0])
      default:
        if (word !== undefined) return refuse('usage.tooManyArguments', { command: 'hearing', extra: word })
        return showHearing(invocation, what)
    }
  },
}

/** Runs `work` over the program for a case that a word names. */
function overCase(
  invocation: Invocation,
  word: string,
  work: (ask: Ask, file: Case) => Promise<Outcome>,
): Promise<Outcome> {
  return inProgram(invocation, true, async (ask, { workspaces }) => {
    const file = findCaseByWord(workspaces.session.db(), word)
    return isRefusal(file) ? file : work(ask, file)
  })
}

function showHearing(invocation: Invocation, word: string): Promise<Outcome> {
  return overCase(invocation, word, async (ask, file) => {
    const view = await ask('hearing.get', { case: file.id })
    if (isRefusal(view)) return view
    const { output } = invocation
    output.line(`${file.caseNumber} ${file.title}`)
    if (view.hearings.length === 0) output.line(`  ${words.none}`)
    const hearings = []
    for (const held of view.hearings) {
      const inputs = await ask('hearing.inputs', { hearing: held.id })
      if (isRefusal(inputs)) return inputs
      printHearing(held, inputs, output)
      hearings.push({ ...held, inputs })
    }
    return { result: { case: file.caseNumber, hearings } }
  })
}

function printHearing(
  { opensOn, closesOn, daysLeft, parties }: Answer<'hearing.get'>['hearings'][number],
  inputs: Answer<'hearing.inputs'>,
  output: Output,
): void {
  const day = (iso: string): string => formatDate(iso, 'long', 'nb')
  const left = daysLeft === null ? '' : ` (${words.daysLeft(daysLeft)})`
  output.line(`${words.period}: ${day(opensOn)} – ${day(closesOn)}${left}`)
  for (const group of new Set(parties.map((party) => party.group))) {
    const names = parties.filter((party) => party.group === group).map(({ name }) => name)
    output.line(`  ${words.groups[group]}: ${names.join(', ')}`)
  }
  output.line(words.all(String(inputs.length)))
  for (const { number, sender, senderKind, receivedOn, late, exempt, points, open } of inputs) {
    const notes = [
      ...(late ? [words.late] : []),
      ...(exempt ? [words.exempt] : []),
      ...(points > 0 ? [open === 0 ? words.pointCount(points) : words.openOf(open, points)] : []),
    ]
    output.line(
      `  I-${String(number).padEnd(4)} ${receivedOn}  ${sender} (${words.senders[senderKind]})${notes.length === 0 ? '' : `  ${notes.join(', ')}`}`,
    )
  }
}

function writeLetter(invocation: Invocation, word: string): Promise<Outcome> {
  const path = invocation.options.get('out')
  if (path === undefined)
    return Promise.resolve(refuse('usage.missingOption', { command: 'hearing letter', option: '--out FIL' }))
  const unwritable = checkWritable(path)
  if (unwritable !== null) return Promise.resolve(unwritable)
  return overCase(invocation, word, async (ask, file) => {
    const made = await ask('hearing.letter', { case: file.id, path })
    if (isRefusal(made) || made === null) return made ?? refuse('file.unreadable', { path })
    invocation.output.line(`${words.letter}: ${made.path} (${made.pages} sider)`)
    return { result: { case: file.caseNumber, ...made } }
  })
}

function writePage(invocation: Invocation, word: string): Promise<Outcome> {
  const folder = invocation.options.get('out')
  if (folder === undefined)
    return Promise.resolve(refuse('usage.missingOption', { command: 'hearing page', option: '--out MAPPE' }))
  return overCase(invocation, word, async (ask, file) => {
    const made = await ask('hearing.exportPage', { case: file.id, folder })
    if (isRefusal(made) || made === null) return made ?? refuse('file.unreadable', { path: folder })
    invocation.output.line(`${words.page}: ${made.path} (${made.files} filer)`)
    return { result: { case: file.caseNumber, ...made } }
  })
}

function writeInputs(invocation: Invocation, word: string, path: string): Promise<Outcome> {
  const { options, output } = invocation
  const format = (['csv', 'xlsx'] as const).find((each) => extname(path).toLowerCase() === `.${each}`)
  if (format === undefined) return Promise.resolve(refuse('hearingExport.badEnding', { file: path }))
  const unwritable = checkWritable(path)
  if (unwritable !== null) return Promise.resolve(unwritable)
  return overCase(invocation, word, async (ask, file) => {
    const last = await lastHearing(ask, file)
    if (isRefusal(last)) return last
    const audience = options.has('public') ? 'public' : 'members'
    const contacts = options.has('contacts') && audience === 'members'
    const made = await ask('hearing.export', { hearing: last.id, format, audience, contacts, path })
    if (isRefusal(made) || made === null) return made ?? refuse('file.unreadable', { path })
    output.line(words.exported(String(made.written), path))
    if (made.withheld > 0) output.line(`  ${words.withheld(String(made.withheld))}`)
    return { result: { case: file.caseNumber, audience, ...made } }
  })
}
