import type { CaseId, HearingId, HearingInputId, InputPointId } from '#shared/ids.ts'
import type { Hearing } from '#shared/domain/hearing/hearing.ts'
import { saveContact, saveHearing, saveInput } from '../../store/hearings.ts'
import { inputs } from '../content/hearing.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

const parties: Hearing['parties'] = [
  { name: 'Ansatte i Solvik kommune', group: 'employees' },
  { name: 'Kommunestyrets grupper', group: 'electedMembers' },
  { name: 'Innbyggerne i Solvik', group: 'inhabitants' },
  { name: 'Solvik næringsforening', group: 'business' },
  { name: 'Frivilligsentralen og lag og foreninger', group: 'voluntary' },
  { name: 'Velforeninger og interesseorganisasjoner', group: 'interestGroups' },
  {
    name: 'Eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet',
    group: 'statutoryCouncils',
  },
  { name: 'Fylkeskommunen, nabokommuner og statlige etater', group: 'publicBodies' },
]

/** The hearing of the theme plan: period, parties, and every input with its points answered. */
export function buildHearing(context: DemoContext, file: CaseId): Hearing {
  const hearing: Hearing = {
    id: context.newId<HearingId>(),
    case: file,
    opensOn: '2021-01-04',
    closesOn: '2021-03-15',
    parties,
  }
  saveHearing(context.db, hearing)
  for (const source of inputs) {
    const id = context.newId<HearingInputId>()
    saveInput(context.db, {
      id,
      hearing: hearing.id,
      number: source.number,
      sender: source.sender,
      senderKind: source.senderKind,
      receivedOn: source.received,
      late: source.received > hearing.closesOn,
      text: source.text,
      summary: source.summary,
      points: source.points.map((point, index) => ({
        id: context.newId<InputPointId>(),
        number: index + 1,
        theme: named(context.themes, point.theme),
        text: point.text,
        assessment: point.assessment,
        conclusion: point.conclusion,
        change: point.change ?? '',
        changedBlocks: [],
      })),
      disclosure: null,
    })
    if (source.contact !== undefined) saveContact(context.db, { input: id, ...source.contact })
    context.inputs.set(source.number, id)
  }
  return hearing
}
