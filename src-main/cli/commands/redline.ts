import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ChangeCause } from '#shared/document/redline/causes.ts'
import type { RedlineChange } from '#shared/document/redline/changes.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import { toldChanges, uncausedChanges } from '#shared/packet/redline.ts'
import { causeText } from '#shared/packet/cause-text.ts'
import { redlineWords } from '#shared/text/packet/redline-words.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { redlineOfCase } from '../../actions/redline-of-case.ts'
import type { CaseRedline } from '../../actions/redline-of-case.ts'
import { findPaperByWord, findVersionByWord, redlineOfVersions } from '../../actions/redline-of-versions.ts'
import type { Compared } from '../../actions/redline-of-versions.ts'
import type { Database } from '../../store/rows.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

export const redline: Command = {
  name: 'redline',
  args: 'SAK|SAKSFRAMLEGG',
  argCount: [1, 1],
  summary:
    'viser hva som er endret fra første til annen gangs behandling, etter utsendelsen, eller mellom to versjoner',
  details: [
    'Saksframlegget til annengangsbehandlingen sammenlignes med det som ble sendt ut til førstegangsbehandlingen.',
    'Med --corrections: et rettet saksframlegg sammenlignes med det som ble sendt ut. Rettelsen kan vises før den sendes.',
    'Med --from: en versjon som er tatt vare på, mot teksten slik den er nå eller mot en annen versjon (--to). Versjoner nevnes ved nummer eller id; en sak står for sitt siste saksframlegg.',
    'Hver endring står med avsnitt, tekst før og etter, og årsaken der den er oppgitt: innspill, vedtak, endringsforslag, ny kunnskap eller redaksjonell.',
  ],
  options: [
    { name: 'corrections', summary: 'hva rettelsen av et sendt saksframlegg endrer' },
    { name: 'from', value: 'VERSJON', summary: 'versjonen som det sammenlignes med; «last» er den siste' },
    { name: 'to', value: 'VERSJON', summary: 'en annen versjon enn teksten slik den er nå' },
  ],
  examples: [
    'redline 20/01610',
    'redline 21/00655 --corrections',
    'redline 20/01610 --from 3 --to 5',
    'redline 20/01610 --json',
  ],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      if (options.has('from') || options.has('to')) return versions(db, args[0] ?? '', options, output)
      const file = findCaseByWord(db, args[0] ?? '')
      if (isRefusal(file)) return file
      const found = redlineOfCase(db, file, options.has('corrections') ? 'sent' : 'firstReading')
      if (isRefusal(found)) return found
      print(found, output)
      const { since, changes } = found.redline
      return { result: { case: file.caseNumber, title: found.title, since, changes } }
    }),
}

function versions(
  db: Database,
  word: string,
  options: Invocation['options'],
  output: Output,
): { readonly result: unknown } | Refusal {
  const paper = findPaperByWord(db, word)
  if (isRefusal(paper)) return paper
  const named = options.get('from') ?? 'last'
  const from = named === 'last' ? undefined : findVersionByWord(db, paper, named)
  if (isRefusal(from)) return from
  const to = findVersionByWord(db, paper, options.get('to') ?? 'now')
  if (isRefusal(to)) return to
  const found = redlineOfVersions(db, paper, from, to)
  if (isRefusal(found)) return found
  const { sections } = found
  const told = sections.flatMap(({ changes }) => changes).filter(({ kind }) => kind !== 'form')
  output.line(paper.title)
  output.line(`  ${nameOf(found.from)} mot ${nameOf(found.to)}: ${words.counts(told.length, 0)}`)
  for (const { title, changes } of sections) {
    output.line(`  ${title}`)
    for (const change of changes) for (const line of linesOf(change)) output.line(`    ${line}`)
  }
  const head = (version: Compared): unknown =>
    version === null ? null : { id: version.id, number: version.number, at: version.at, name: version.name }
  return {
    result: { paper: paper.id, title: paper.title, from: head(found.from), to: head(found.to), sections },
  }
}

const nameOf = (version: Compared): string =>
  version === null
    ? 'teksten slik den er nå'
    : `versjon ${version.number} (${version.at.slice(0, 16).replace('T', ' ')}${version.name === '' ? '' : `, ${version.name}`})`

const words = redlineWords.nb

function print({ title, redline: found }: CaseRedline, output: Output): void {
  const { since } = found
  const told = toldChanges(found)
  const caused = told.length - uncausedChanges(told).length
  output.line(title)
  output.line(
    `  Mot ${since.number ?? since.committee}, ${formatDate(since.date, 'long', 'nb')}: ${words.counts(told.length, caused)}`,
  )
  let section = ''
  for (const { section: current, whole, changes } of told) {
    if (current.title !== section) output.line(`  ${current.title}`)
    section = current.title
    if (whole !== null) output.line(`    ${wholeWords[whole]}:`)
    for (const change of changes) {
      for (const line of linesOf(change)) output.line(`    ${line}`)
      output.line(`      ${causesText(change.causes)}`)
    }
  }
}

const wholeWords = {
  added: words.wholeSectionNew,
  removed: words.wholeSectionGone,
  rewritten: words.wholeSectionRewritten,
} as const

function linesOf(change: RedlineChange): readonly string[] {
  if (change.kind === 'moved') return [`[${words.movedHere(null)}: ${short(change.after)}]`]
  if (change.kind === 'added') return [`[${words.added}: ${short(change.after)}]`]
  if (change.kind === 'removed') return [`[${words.removed}: ${short(change.before)}]`]
  const phrases = change.phrases.length > 0 ? change.phrases : [change]
  return phrases.map(({ before, after }) =>
    [
      before === '' ? '' : `[${words.removed}: ${short(before)}]`,
      after === '' ? '' : `[${words.added}: ${short(after)}]`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
}

/** One line of a terminal, whatever the text holds; the whole of it is in the JSON. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 240 ? line : `${line.slice(0, 239)}…`
}

function causesText(causes: readonly ChangeCause[]): string {
  if (causes.length === 0) return words.noCause
  const [first] = causes
  if (first?.kind === 'correction') return `Begrunnelse: ${first.reason}`
  return `${words.cause}: ${causes.map((cause) => causeText(cause, 'nb')).join('; ')}`
}
