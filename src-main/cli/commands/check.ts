import { isRefusal, refuse } from '#shared/refusal.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { checkMeeting, checkPaper } from '../../actions/check-meeting.ts'
import type { CheckReport, Finding } from '../../actions/check-meeting.ts'
import { meetingReference } from '../../actions/find-subject.ts'
import { listMeetings } from '../../store/meetings.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'
import { findSubject } from './show.ts'

export const check: Command = {
  name: 'check',
  args: '[SAK|MØTE]',
  argCount: [0, 1],
  summary: 'sier hva som mangler før utsending',
  details: ['Uten SAK eller MØTE: alle møter som ikke er sendt ut. Mangler noe, er sluttkoden 1.'],
  options: [{ name: 'today', value: 'DATO', summary: 'dagen det regnes fra (ÅÅÅÅ-MM-DD), ellers i dag' }],
  examples: ['check', 'check formannskapet/2021-06-09', 'check 20/01610 --json'],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const today = options.get('today') ?? workspaceClock(db).today()
      if (!isIsoDate(today)) return refuse('usage.badDate', { value: today })
      const subject = args[0] === undefined ? null : findSubject(db, args[0])
      if (isRefusal(subject)) return subject
      const checked = subject === null ? checkPlanned(db, today) : [checkOne(db, subject, today)]
      for (const each of checked) printReport(each, output)
      const stopped = checked.some((each) => each.missing.length > 0)
      if (checked.length === 0) output.line('Ingen møter venter på utsending.')
      return { result: { ready: !stopped, checked }, exitCode: stopped ? 1 : 0 }
    }),
}

type Checked = CheckReport & { readonly subject: string }

const checkPlanned = (db: Database, today: string): readonly Checked[] =>
  listMeetings(db)
    .filter((meeting) => meeting.issuedOn === null)
    .map((meeting) => checkOne(db, meeting, today))

function checkOne(db: Database, subject: Case | Meeting, today: string): Checked {
  if (!('caseNumber' in subject))
    return { subject: meetingReference(db, subject), ...checkMeeting(db, subject, today) }
  const papers = papersOfCase(db, subject.id).filter((paper) => paper.state !== 'frozen')
  const findings = papers.map((paper) => ({ paper, report: checkPaper(db, paper) }))
  const named = (kind: 'missing' | 'warnings'): readonly Finding[] =>
    findings.flatMap(({ paper, report }) =>
      report[kind].map((refusal) => ({ item: paper.title, about: null, refusal })),
    )
  return { subject: subject.caseNumber, missing: named('missing'), warnings: named('warnings') }
}

function printReport({ subject, missing, warnings }: Checked, output: Output): void {
  output.line(missing.length === 0 ? `${subject}: klar` : `${subject}: ${missing.length} mangler`)
  const lines = [
    ...missing.map((finding) => ['Mangler', finding] as const),
    ...warnings.map((finding) => ['Merk', finding] as const),
  ]
  for (const [kind, { item, refusal }] of lines)
    output.line(`  ${kind}: ${item === '' ? '' : `${item} – `}${refusalText(refusal, 'nb')}`)
}
