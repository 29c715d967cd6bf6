import { isRefusal } from '#shared/refusal.ts'
import type { ChangeCause, RedlineChange } from '#shared/document/redline/changes.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import { toldChanges } from '#shared/packet/redline.ts'
import { redlineWords } from '#shared/text/packet/redline-words.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { redlineOfCase } from '../../actions/redline-of-case.ts'
import type { CaseRedline } from '../../actions/redline-of-case.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

export const redline: Command = {
  name: 'redline',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'viser hva som er endret fra første til annen gangs behandling, eller rettet etter utsendelsen',
  details: [
    'Saksframlegget til annengangsbehandlingen sammenlignes med det som ble sendt ut til førstegangsbehandlingen.',
    'Med --corrections: et rettet saksframlegg sammenlignes med det som ble sendt ut. Rettelsen kan vises før den sendes.',
    'Hver endring står med avsnitt, tekst før og etter, og høringsinnspillene som er årsaken der de er oppgitt.',
  ],
  options: [{ name: 'corrections', summary: 'hva rettelsen av et sendt saksframlegg endrer' }],
  examples: ['redline 20/01610', 'redline 21/00655 --corrections', 'redline 20/01610 --json'],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const file = findCaseByWord(db, args[0] ?? '')
      if (isRefusal(file)) return file
      const found = redlineOfCase(db, file, options.has('corrections') ? 'sent' : 'firstReading')
      if (isRefusal(found)) return found
      print(found, output)
      const { since, changes } = found.redline
      return { result: { case: file.caseNumber, title: found.title, since, changes } }
    }),
}

const words = redlineWords.nb

function print({ title, redline: found }: CaseRedline, output: Output): void {
  const { since } = found
  const told = toldChanges(found)
  const caused = told.filter(({ changes }) => changes.some((change) => change.cause !== null))
  output.line(title)
  output.line(
    `  Mot ${since.number ?? since.committee}, ${formatDate(since.date, 'long', 'nb')}: ${words.counts(told.length, caused.length)}`,
  )
  let section = ''
  for (const { section: current, whole, changes } of told) {
    if (current.title !== section) output.line(`  ${current.title}`)
    section = current.title
    if (whole !== null) output.line(`    ${wholeWords[whole]}:`)
    for (const change of changes) {
      for (const line of linesOf(change)) output.line(`    ${line}`)
      output.line(`      ${causeText(change.cause)}`)
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

function causeText(cause: ChangeCause | null): string {
  if (cause === null) return words.noCause
  if (cause.kind === 'correction') return `Begrunnelse: ${cause.reason}`
  const parts = [
    ...(cause.numbers.length === 0 ? [] : [`${words.input} ${cause.numbers.join(', ')}`]),
    ...(cause.exempt ? [words.causeExempt] : []),
  ]
  return `${words.cause}: ${parts.join(', ')}`
}
