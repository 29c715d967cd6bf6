import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { formatDate, isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { checkMeeting } from '../../actions/check-meeting.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { issueWithPackets } from '../../actions/packet/issue-with-packets.ts'
import { shortenNotice } from '../../actions/meeting/shorten-notice.ts'
import { printingHere } from '../../actions/packet/print-editions.ts'
import { withPacketTools } from '../../actions/packet/packet-tools.ts'
import { workspaceClock } from '../../app/clock.ts'
import type { Store } from '../../store/store.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'
import { refusalOf } from '../terminal-program.ts'
import { withStore } from '../workspace.ts'
import { actingNow } from './correct.ts'
import { reportSteps } from './packet.ts'

export const issue: Command = {
  name: 'issue',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'lager innkallingen: gir saksnumre, låser saksframleggene, og kan ta det tilbake til det er sendt',
  details: [
    'Alt som mangler, må være på plass først: se «saksklar check». Med --out lages også møtepakkene, for medlemmene og offentlig, etterprøvd, i MAPPE. Det er ett: går noe galt, eller avbrytes det, er ingenting gitt, låst eller lagt igjen.',
    'Når medlemmene har fått innkallingen, merkes det med --sent. Til da kan alt tas tilbake med --undo: saksframleggene åpnes igjen slik de var, og pakkene gjelder ikke lenger. Numrene følger sakene sine og gis aldri til andre. Etter det går rettelser og ettersendte saker med «saksklar supplement».',
    'Er det kortere varsel enn kommunens egen regel, må grunnen føres med --short-notice. Den trykkes i innkallingen.',
  ],
  options: [
    { name: 'out', value: 'MAPPE', summary: 'lag møtepakkene også, i denne mappen' },
    { name: 'sent', summary: 'merk utgaven som sendt til medlemmene; da står den' },
    {
      name: 'on',
      value: 'DATO',
      summary: 'dagen den ble sendt (ÅÅÅÅ-MM-DD), sammen med --sent, ellers i dag',
    },
    { name: 'undo', summary: 'ta innkallingen tilbake; ikke mulig når den er sendt' },
    { name: 'short-notice', value: 'GRUNN', summary: 'hvorfor varselet er kortere enn ellers' },
  ],
  examples: [
    'issue formannskapet/2021-06-09',
    'issue formannskapet/2021-06-09 --out pakker --json',
    'issue formannskapet/2021-06-09 --sent --on 2021-05-27',
    'issue formannskapet/2021-06-09 --undo',
  ],
  run: async (invocation) => {
    const { options } = invocation
    const wrong = clash(options)
    if (wrong !== null) return wrong
    if (options.has('out')) return issueInto(invocation)
    return inProgram(invocation, false, async (ask, { workspaces }) => {
      const meeting = findMeetingByWord(workspaces.session.db(), invocation.args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      if (options.has('undo')) return takeBack(ask, meeting, invocation.output)
      if (options.has('sent')) return sent(ask, meeting, invocation)
      return issueOnly(ask, meeting, invocation)
    })
  },
}

/** What does not go together. */
function clash(options: Invocation['options']): Refusal | null {
  const acts = ['undo', 'sent', 'out'].filter((each) => options.has(each))
  if (acts.length > 1) return refuse('usage.notTogether', { option: `--${acts[0]}`, other: `--${acts[1]}` })
  if (options.has('on') && !options.has('sent'))
    return refuse('usage.together', { option: '--on', other: '--sent' })
  const on = options.get('on')
  return on === undefined || isIsoDate(on) ? null : refuse('usage.badDate', { value: on })
}

/** Numbers, frozen papers and packets as one. */
const issueInto = ({ args, options, output, signal }: Invocation): Promise<Outcome> =>
  withStore(options, false, async (store: Store): Promise<Outcome> => {
    const meeting = findMeetingByWord(store.db, args[0] ?? '')
    if (isRefusal(meeting)) return meeting
    const by = { ...actingNow(store.db, 'saksklar issue'), today: workspaceClock(store.db).today() }
    const refused = recordShortNotice(store, meeting, options, by)
    if (isRefusal(refused)) return refused
    const issued = await withPacketTools((tools) =>
      issueWithPackets(
        store,
        { meeting: meeting.id, folder: options.get('out') ?? '' },
        by,
        printingHere(store, { ...tools, progress: reportSteps(output), signal }),
      ),
    )
    if (isRefusal(issued)) {
      if (issued.code === 'issue.notReady')
        printMissing(checkMeeting(store.db, meeting, by.today).missing, output)
      return issued
    }
    for (const { number, title } of issued.items) output.line(`${number}  ${title}`)
    for (const { path, pages, checks } of issued.files)
      output.line(`${path}: ${pages} sider, ${checks} løfter etterprøvd, alle holder`)
    output.line('Ikke merket som sendt ennå: se «saksklar issue --sent» og «--undo».')
    return { result: issued }
  })

function recordShortNotice(
  store: Store,
  meeting: Meeting,
  options: Invocation['options'],
  by: Parameters<typeof shortenNotice>[3],
): Refusal | null {
  const reason = options.get('short-notice')
  if (reason === undefined) return null
  const done = shortenNotice(store, meeting.id, reason.trim(), by)
  return isRefusal(done) ? done : null
}

async function issueOnly(ask: Ask, meeting: Meeting, { options, output }: Invocation): Promise<Outcome> {
  const reason = options.get('short-notice')
  if (reason !== undefined) {
    const shortened = await ask('meeting.shortenNotice', { id: meeting.id, reason })
    if (isRefusal(shortened)) return shortened
  }
  const issued = await ask('meeting.issue', { id: meeting.id })
  if (isRefusal(issued)) {
    const view = issued.code === 'issue.notReady' ? await ask('meeting.get', { id: meeting.id }) : issued
    if (!isRefusal(view))
      printMissing(
        view.missing.map(({ item, refusal }) => ({ item, refusal: refusalOf(refusal) })),
        output,
      )
    return issued
  }
  for (const { number, title } of issued.items) output.line(`${number}  ${title}`)
  return { result: issued }
}

function printMissing(
  missing: readonly { readonly item: string; readonly refusal: Refusal }[],
  output: Output,
): void {
  for (const { item, refusal } of missing)
    output.line(`Mangler: ${item === '' ? '' : `${item} – `}${refusalText(refusal, 'nb')}`)
}

async function takeBack(ask: Ask, meeting: Meeting, output: Output): Promise<Outcome> {
  const done = await ask('meeting.undoIssue', { id: meeting.id })
  if (isRefusal(done)) return done
  output.line(
    `Innkallingen er tatt tilbake. Saksframlegg åpnet igjen: ${done.opened}. Pakker som ikke gjelder: ${done.voided}.`,
  )
  for (const path of done.removed) output.line(`  Tatt bort: ${path}`)
  for (const path of done.left) output.line(`  Ligger igjen, for den er endret eller flyttet: ${path}`)
  return { result: done }
}

async function sent(ask: Ask, meeting: Meeting, { options, output }: Invocation): Promise<Outcome> {
  const done = await ask('meeting.markSent', { id: meeting.id, on: options.get('on') ?? null })
  if (isRefusal(done)) return done
  output.line(`Utgave ${done.edition} er merket som sendt ${formatDate(done.sentOn, 'long', 'nb')}.`)
  return { result: done }
}
