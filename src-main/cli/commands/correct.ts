import { basename } from 'node:path'
import { v7 } from 'uuid'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Id } from '#shared/ids.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { correctPaper } from '../../actions/correction/correct-paper.ts'
import type { CorrectedBy, CorrectedPaper, Correction } from '../../actions/correction/correct-paper.ts'
import { findCaseByWord, findMeetingByWord } from '../../actions/find-subject.ts'
import type { Database } from '../../store/rows.ts'
import { inspectInProcess } from '../../typeset/intake/process/inspect-in-process.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Command, Invocation, OptionSpec, Output } from '../command.ts'
import { textSource } from '../text-source.ts'
import { withStore } from '../workspace.ts'

export const meetingOption: OptionSpec = {
  name: 'meeting',
  value: 'MØTE',
  summary: 'møtet, når saken er sendt til flere',
}

/** The meeting that an option names; null when none is named. */
export function namedMeeting(db: Database, options: Invocation['options']): Meeting | null | Refusal {
  const word = options.get('meeting')
  return word === undefined ? null : findMeetingByWord(db, word)
}

/** Who a command acts as, and when it is in that workspace. */
export const actingNow = (db: Database, actor: string): CorrectedBy => ({
  at: workspaceClock(db).now(),
  actor,
  newId: <I extends Id<string>>() => v7() as I,
})

export const correct: Command = {
  name: 'correct',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'retter et saksframlegg som er sendt ut',
  details: [
    'Åpner en ny versjon av saksframlegget, eller går videre på den som er åpnet. Det som ble sendt ut, blir stående uendret. Rettelsen sendes med «saksklar supplement», som trykker hva som er endret og begrunnelsen.',
    'Bytt ut ett sted med --replace og --with, ett avsnitt med --section og --from, eller flere med en tekst fra «saksklar text» og --from. Et vedlegg får nye sider med --attachment og --from. Uten noe av dette åpnes rettelsen, så «saksklar attach» kan legge til vedlegg.',
    'Tekst leses fra MD, TXT og DOCX. Avsnitt som ikke er endret, beholdes med alt som viser til dem.',
  ],
  options: [
    { name: 'reason', value: 'TEKST', summary: 'hvorfor; trykkes. Må oppgis når rettelsen åpnes' },
    { name: 'replace', value: 'TEKST', summary: 'tekst som står ett sted i saksframlegget' },
    { name: 'with', value: 'TEKST', summary: 'det som skal stå i stedet' },
    { name: 'section', value: 'AVSNITT', summary: 'avsnittet det gjelder: «Vurdering»' },
    { name: 'from', value: 'FIL', summary: 'ny tekst (MD, TXT, DOCX), eller nye vedleggssider' },
    { name: 'attachment', value: 'NR', summary: 'vedlegget som får nye sider fra --from' },
    { name: 'title', value: 'TITTEL', summary: 'ny tittel på vedlegget' },
    { name: 'draft', summary: 'ikke klar: sendes ikke med neste utgave' },
    meetingOption,
  ],
  examples: [
    'correct 21/00655 --replace "74 000 kroner" --with "84 000 kroner" --reason "Feil beløp"',
    'correct 21/00655 --section Vurdering --from vurdering.docx --reason "Ny opplysning fra fylkeskommunen"',
    'correct 21/00655 --from sak.md --reason "Språklige feil"',
    'correct 20/01610 --attachment 2 --from plan.pdf --reason "Side 4 manglet"',
  ],
  run: async (invocation) => {
    const wrong = wrongTogether(invocation.options)
    if (wrong !== null) return wrong
    const change = await changeFrom(invocation)
    if (isRefusal(change)) return change
    return withStore(invocation.options, false, async (store) => {
      const { args, options, output } = invocation
      const file = findCaseByWord(store.db, args[0] ?? '')
      if (isRefusal(file)) return file
      const meeting = namedMeeting(store.db, options)
      if (isRefusal(meeting)) return meeting
      const correction: Correction = {
        ...change,
        meeting,
        reason: options.get('reason') ?? null,
        draft: options.has('draft'),
      }
      const made = correctPaper(store, file, correction, actingNow(store.db, 'saksklar correct'))
      if (isRefusal(made)) return made
      print(made, output)
      return { result: made }
    })
  },
}

function wrongTogether(options: Invocation['options']): Refusal | null {
  const needs = [
    ['replace', 'with'],
    ['with', 'replace'],
    ['attachment', 'from'],
    ['section', options.has('replace') ? 'replace' : 'from'],
    ['title', 'attachment'],
  ] as const
  const bars = [
    ['replace', 'from'],
    ['section', 'attachment'],
  ] as const
  for (const [option, other] of needs)
    if (options.has(option) && !options.has(other))
      return refuse('usage.together', { option: `--${option}`, other: `--${other}` })
  for (const [option, other] of bars)
    if (options.has(option) && options.has(other))
      return refuse('usage.notTogether', { option: `--${option}`, other: `--${other}` })
  return null
}

type Change = Pick<Correction, 'text' | 'attachment'>

async function changeFrom({ options, output, signal }: Invocation): Promise<Change | Refusal> {
  const section = options.get('section') ?? null
  const before = options.get('replace')
  if (before !== undefined)
    return { text: { kind: 'phrase', before, after: options.get('with') ?? '', section } }
  const path = options.get('from')
  if (path === undefined) return {}
  const word = options.get('attachment')
  if (word === undefined) {
    const source = await textSource(path, false, output, signal)
    return isRefusal(source) ? source : { text: { kind: 'whole', source, section } }
  }
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1)
    return refuse('usage.badNumber', { value: word, option: '--attachment' })
  const fileName = basename(path)
  const taken = await inspectInProcess({ name: fileName, path }, undefined, signal)
  if (isRefusal(taken)) return { ...taken, facts: { ...taken.facts, file: fileName } }
  const title = options.get('title')
  return { attachment: { number, taken, fileName, ...(title === undefined ? {} : { title }) } }
}

function print(made: CorrectedPaper, output: Output): void {
  const { item, title, version, state, reason, sections, attachments, lostReferences } = made
  output.line(`${item} «${title}»: rettelse, versjon ${version}${state === 'draft' ? ' (ikke klar)' : ''}`)
  output.line(
    `  Endret: ${[...sections, ...attachments.map((number) => `vedlegg ${number}`)].join(', ') || 'ingenting ennå'}`,
  )
  output.line(`  Begrunnelse: ${reason}`)
  if (lostReferences.length > 0)
    output.line(`  Merk: teksten viser ikke lenger til ${lostReferences.join(', ')}.`)
  if (state === 'draft') output.line('  Den sendes ikke før «saksklar correct» er kjørt uten --draft.')
  else output.line('  Send den med «saksklar supplement».')
}
