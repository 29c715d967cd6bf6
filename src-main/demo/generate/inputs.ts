import type { HearingId, HearingInputId, InputPointId } from '#shared/ids.ts'
import type { HearingInput, InputConclusion, InputPoint, SenderKind } from '#shared/domain/hearing/hearing.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import { appendAudit } from '../../store/audit.ts'
import { saveContact, saveInput } from '../../store/hearings.ts'
import { named } from '../build/context.ts'
import type { DemoContext } from '../build/context.ts'
import type { Prose } from './prose.ts'

const senders: readonly (readonly [SenderKind, string])[] = [
  ['privatePerson', 'Innbygger'],
  ['privatePerson', 'Innbygger'],
  ['organisation', 'Velforeningen'],
  ['business', 'Næringslaget'],
  ['publicBody', 'Fylkeskommunen'],
  ['employee', 'Ansatt'],
]
const conclusions: readonly InputConclusion[] = ['followed', 'partly', 'notFollowed', 'noted']

export type HeardSpan = {
  readonly hearing: HearingId
  readonly opensOn: string
  readonly closesOn: string
  readonly today: string
  /** Whether the officers have answered all of them; else two of three. */
  readonly isAssessed: boolean
}

/** What came in to a hearing until today, divided into points and answered as far as the officers have come. */
export function generateInputs(context: DemoContext, prose: Prose, count: number, span: HeardSpan): void {
  const days = Math.round((Date.parse(span.closesOn) - Date.parse(span.opensOn)) / 86_400_000)
  for (let number = 1; number <= count; number++) {
    const receivedOn = addDays(span.opensOn, Math.floor((number * days) / (count + 1)))
    if (receivedOn > span.today) return
    const [senderKind, name] = prose.pick(senders)
    const id = context.newId<HearingInputId>()
    const input: HearingInput = {
      id,
      hearing: span.hearing,
      number,
      sender: `${name} ${String(number)}`,
      senderKind,
      receivedOn,
      late: false,
      text: [prose.paragraph(), prose.paragraph()].join('\n\n'),
      summary: prose.sentence(),
      points: Array.from({ length: 1 + prose.number(4) }, (_, at) =>
        point(context, prose, at + 1, span.isAssessed || prose.number(3) > 0),
      ),
      disclosure: null,
    }
    saveInput(context.db, input)
    context.inputs.set(number, id)
    if (senderKind === 'privatePerson') saveContact(context.db, { input: id, ...contactOf(number) })
    appendAudit(context.db, {
      at: `${receivedOn}T12:00:00.000Z`,
      actor: named(context.persons, 'strategic-adviser'),
      action: 'input.added',
      subjectKind: 'input',
      subjectId: id,
      detail: { number },
    })
  }
}

function point(context: DemoContext, prose: Prose, number: number, isAnswered: boolean): InputPoint {
  return {
    id: context.newId<InputPointId>(),
    number,
    theme: named(context.themes, 1 + prose.number(4)),
    text: prose.sentence(),
    assessment: isAnswered ? prose.sentence() : '',
    conclusion: isAnswered ? prose.pick(conclusions) : null,
    change: isAnswered && prose.number(3) === 0 ? prose.sentence() : '',
    changedBlocks: [],
  }
}

const contactOf = (number: number) => ({
  name: `Kari Nordmann ${String(number)}`,
  address: `Fjordveien ${String(number)}, 9901 Solvik`,
  email: `kari.${String(number)}@example.no`,
  phone: '400 00 000',
})
