import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { compareAgendas } from '#shared/domain/meeting/agenda-comparison.ts'
import type { AgendaDifference } from '#shared/domain/meeting/agenda-comparison.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { AgendaEditions, EditionView, UnsentChange } from '#shared/contract/sending.ts'
import { agendaChangeText } from '#shared/text/agenda-change-text.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { readEditions } from '../../actions/meeting/read-editions.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

const text = sendingWords.nb

export const agenda: Command = {
  name: 'agenda',
  args: 'MØTE [FRA TIL]',
  argCount: [1, 3],
  summary: 'viser hva som er sendt av en saksliste, hva som ikke er det, og hva som skiller to utgaver',
  details: [
    'Hver innkalling og hvert tillegg er en utgave, slik den ble laget. Med --compare vises hva som er nytt, trukket, flyttet, har fått ny tittel, nytt saksframlegg eller nye vedlegg fra utgave FRA til utgave TIL.',
    'Sammenligningen er for saksbehandlere: den nevner også titler som er unntatt offentlighet.',
  ],
  options: [{ name: 'compare', summary: 'hva som skiller utgave FRA og TIL (ellers de to siste)' }],
  examples: ['agenda formannskapet/2021-05-26', 'agenda formannskapet/2021-05-26 1 2 --compare --json'],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const meeting = findMeetingByWord(db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const view = readEditions(db, meeting.id)
      if (isRefusal(view)) return view
      if (!options.has('compare')) {
        printEditions(view, output)
        return { result: view }
      }
      const standing = view.editions.filter(({ takenBackAt }) => takenBackAt === null)
      const [last, before] = standing.toReversed()
      const from = found(standing, args[1], before)
      const to = found(standing, args[2], last)
      if (isRefusal(from)) return from
      if (isRefusal(to)) return to
      const differences = compareAgendas(from.items, to.items)
      output.line(text.comparing(from.edition, to.edition))
      if (differences.length === 0) output.line(`  ${text.same}`)
      for (const difference of differences) printDifference(difference, output)
      return { result: { from: from.edition, to: to.edition, differences } }
    }),
}

function found(
  standing: readonly EditionView[],
  word: string | undefined,
  usual: EditionView | undefined,
): EditionView | Refusal {
  const edition = word === undefined ? usual : standing.find((each) => String(each.edition) === word)
  const editions = standing.length < 2 ? '' : standing.map((each) => String(each.edition)).join(', ')
  return edition ?? refuse('sending.noEdition', { word: word ?? '', editions })
}

function printEditions({ editions, unsent }: AgendaEditions, output: Output): void {
  if (editions.length === 0) output.line(text.noneIssued)
  for (const edition of editions) {
    output.line(`${text.edition(edition.edition)}: ${stateOf(edition)}`)
    for (const { number, title, withdrawn, late } of edition.items)
      output.line(
        `  ${number.padEnd(10)} ${title}${withdrawn ? ` (${text.what.withdrawn})` : ''}${late ? ` (${text.what.late})` : ''}`,
      )
  }
  if (unsent.length > 0) output.line(`${text.notSentYet}:`)
  for (const change of unsent) output.line(`  ${unsentLine(change)}`)
}

const unsentLine = ({ number, title, what }: UnsentChange): string =>
  `${number === null ? '' : `${number} `}«${title}»: ${text.what[what]}`

function stateOf({ issuedOn, sentOn, takenBackAt }: EditionView): string {
  if (takenBackAt !== null) return text.takenBack
  const made = text.madeOn(formatDate(issuedOn, 'long', 'nb'))
  return sentOn === null
    ? `${made}, ${text.notMarked}`
    : `${made}, ${text.sentOn(formatDate(sentOn, 'long', 'nb'))}`
}

function printDifference({ item, changes }: AgendaDifference, output: Output): void {
  output.line(
    `  ${item.number} ${item.title}: ${changes.map((change) => agendaChangeText(change, 'nb')).join('; ')}`,
  )
}
