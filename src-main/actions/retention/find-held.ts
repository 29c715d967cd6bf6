import { fewestAsked, foundIn } from '#shared/domain/retention/held-on-person.ts'
import type { HeldThing } from '#shared/domain/retention/held-on-person.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { HearingId, HearingInputId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { answersOfPeople } from '../../store/answers-of-people.ts'
import type { AnswerOfPerson } from '../../store/answers-of-people.ts'
import { candidaciesOf, heldOnPeople, trailOf } from '../../store/held-on-person.ts'
import type { HeldRow } from '../../store/held-on-person.ts'
import { anyInput } from '../../store/hearings.ts'
import { listPersons } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { searchText } from '../search-text.ts'
import { planRetention } from './plan-retention.ts'

export type HeldFound = {
  readonly things: readonly HeldThing[]
  /** Hits in free text beyond those that are listed. */
  readonly moreTexts: number
}

/** Free texts that are listed: an officer looks at each. */
const mostTexts = 100

/**
 * All that is held on somebody, by name, e-mail or telephone: answers to hearings, the register of people and what hangs on
 * it, elections, the trail, and every text in which the words stand, for an officer to judge (GDPR art. 15 no. 1). Refuses
 * with `held.tooShort`.
 */
export function findHeld(db: Database, asked: string, today: IsoDate): HeldFound | Refusal {
  const words = asked.trim()
  if (words.length < fewestAsked) return refuse('held.tooShort')
  const goes = new Map(planRetention(db, today).hearings.map(({ id, dueOn }) => [id, dueOn]))
  const answers = answersOfPeople(db).flatMap((answer) => ofAnswer(db, answer, words, goes))
  const people = listPersons(db).flatMap((person) => {
    const found = [person.name, person.email, person.phone].map((each) => foundIn(words, each))
    return found.some((each) => each !== null) ? [{ person, sure: found.includes('whole') }] : []
  })
  const register = people.flatMap(({ person: { id, name }, sure }) =>
    [...heldOnPeople(db, [id]), ...trailOf(db, [id, name])].map((row) =>
      thing(row, sure, `${row.place}:${id}:${row.id}`),
    ),
  )
  const elections = candidaciesOf(db).flatMap((row) => {
    const found = foundIn(words, row.title)
    return found === null ? [] : [thing(row, found === 'whole', `election:${row.id}`)]
  })
  const own = new Set(answers.map(({ key }) => key))
  const { texts, more } = textsWith(db, words, own)
  return { things: [...answers, ...register, ...elections, ...texts], moreTexts: more }
}

const thing = ({ id: _id, ...row }: HeldRow, sure: boolean, key: string): HeldThing => ({
  ...row,
  key,
  sure,
  until: null,
})

function ofAnswer(
  db: Database,
  answer: AnswerOfPerson,
  words: string,
  goes: ReadonlyMap<HearingId, IsoDate | null>,
): readonly HeldThing[] {
  const { id, number, sender, senderKind, contact, files, caseNumber, title, receivedOn, exempt, hearing } =
    answer
  const bySender = foundIn(words, sender)
  const byContact = contact === null ? [] : Object.values(contact).map((each) => foundIn(words, each))
  const byFile = files.map((name) => foundIn(words, name.replaceAll(/[_.]/g, ' ')))
  if (bySender === null && [...byContact, ...byFile].every((found) => found === null)) return []
  const sure = bySender === 'whole' || byContact.includes('whole')
  const isTheirs = senderKind === 'privatePerson' || senderKind === 'employee'
  const base = { where: `${caseNumber} ${title}`, day: receivedOn, exempt, until: goes.get(hearing) ?? null }
  const name = `I-${number} ${sender}`
  const input = { ...base, key: `input:${id}`, place: 'input', title: name } as const
  return [
    { ...input, text: saidIn(db, id), sure: sure && isTheirs, others: !isTheirs },
    ...(contact === null
      ? []
      : [
          {
            ...base,
            key: `contact:${id}`,
            place: 'contact' as const,
            title: name,
            text: [contact.name, contact.address, contact.email, contact.phone]
              .filter((each) => each !== '')
              .join(' · '),
            sure,
            others: false,
          },
        ]),
    ...files.map((file, at) => ({
      ...base,
      key: `file:${id}:${at + 1}`,
      place: 'file' as const,
      title: `I-${number} ${file}`,
      text: file,
      sure: sure && isTheirs,
      others: !isTheirs,
    })),
  ]
}

function saidIn(db: Database, id: HearingInputId): string {
  const input = anyInput(db, id)
  if (input === null) return ''
  const points = input.points.map(({ number, text, assessment, change }) =>
    [`${number}. ${text}`, assessment, change].filter((each) => each !== '').join('\n'),
  )
  return [input.text, input.summary, ...points].filter((each) => each !== '').join('\n\n')
}

function textsWith(
  db: Database,
  words: string,
  own: ReadonlySet<string>,
): { readonly texts: readonly HeldThing[]; readonly more: number } {
  const quoted = `"${words.replaceAll('"', ' ')}"`
  const everywhere = { kinds: [], case: null, committee: null, from: null, to: null }
  const { hits, total } = searchText(db, { ...everywhere, text: quoted, limit: mostTexts, offset: 0 })
  const texts = hits
    .filter(({ kind, id }) => kind !== 'input' || !own.has(`input:${id}`))
    .map((hit): HeldThing => ({
      key: `text:${hit.kind}:${hit.id}`,
      place: 'text',
      title: hit.number === '' ? hit.title : `${hit.number} ${hit.title}`,
      where: `${hit.case.caseNumber} ${hit.case.title}`,
      day: hit.date,
      text: hit.snippet.text,
      exempt: hit.exempt,
      others: true,
      sure: false,
      until: null,
    }))
  return { texts, more: Math.max(0, total - hits.length) }
}
