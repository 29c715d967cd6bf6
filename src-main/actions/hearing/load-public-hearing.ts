import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { PartyGroup } from '#shared/domain/hearing/hearing.ts'
import type { HearingParty } from '#shared/domain/hearing/hearing-plan.ts'
import type { CaseId } from '#shared/ids.ts'
import type { ProposedPoint, PublicHearing } from '#shared/packet/hearing/public-hearing.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { findPaper } from '../../store/papers.ts'
import { publicItemsOfCase } from '../../store/public-course.ts'
import type { PublicItem } from '../../store/public-course.ts'
import type { Database } from '../../store/rows.ts'
import { progressPageOf } from '../export-progress.ts'

export type LoadedHearing = { readonly model: PublicHearing; readonly item: PublicItem }

const groupOrder: readonly PartyGroup[] = [
  'statutoryCouncils',
  'employees',
  'electedMembers',
  'inhabitants',
  'business',
  'voluntary',
  'interestGroups',
  'publicBodies',
]

/**
 * What the public may read of a case's last hearing, and the item that laid it out. Refuses with `case.gone`,
 * `progress.exempt`, `hearing.none`, and `hearing.notLaidOut` before the first reading has been sent out: until then
 * there is nothing to be heard on.
 */
export function loadPublicHearing(db: Database, id: CaseId, today: IsoDate): LoadedHearing | Refusal {
  const page = progressPageOf(db, id, today)
  if (isRefusal(page)) return page
  const hearing = hearingsOfCase(db, id).at(-1)
  if (hearing === undefined) return refuse('hearing.none')
  const item = publicItemsOfCase(db, id, today).findLast(({ stage }) => stage === 'first')
  const municipality = getMunicipality(db)
  if (item === undefined || municipality === null) return refuse('hearing.notLaidOut')
  const { language, caseNumber, title, about, contacts } = page
  const { name, address, email, phone, website } = municipality
  const model: PublicHearing = {
    language,
    municipality: { name, address, email, phone, website },
    caseNumber,
    title,
    about: item.closed ? about : [...linesOf(db, item, 'summary')],
    proposal: item.closed ? [] : proposedIn(db, item),
    opensOn: hearing.opensOn,
    closesOn: hearing.closesOn,
    parties: byGroup(hearing.parties),
    laidOut: { committee: item.committee, date: item.date, number: item.number },
    contacts,
    madeOn: today,
  }
  return { model, item }
}

const sectionOf = (db: Database, { paper }: PublicItem, wanted: string): Content =>
  findPaper(db, paper)?.sections.find(({ key }) => key === wanted)?.content ?? []

const linesOf = (db: Database, item: PublicItem, key: string): readonly string[] =>
  plainText(sectionOf(db, item, key))
    .split('\n')
    .filter((line) => line.trim() !== '')

/** Points by what stands below them: the letter has two levels, however many the paper has. */
function proposedIn(db: Database, item: PublicItem): readonly ProposedPoint[] {
  const points: { text: string; under: string[] }[] = []
  for (const block of sectionOf(db, item, 'proposal')) {
    const text = plainText([block]).replaceAll('\n', ' ')
    const over = points.at(-1)
    if (text.trim() === '') continue
    if (block.type === 'textBlock' && block.attrs.level > 0 && over !== undefined) over.under.push(text)
    else points.push({ text, under: [] })
  }
  return points
}

const byGroup = (parties: readonly HearingParty[]): PublicHearing['parties'] =>
  groupOrder.flatMap((group) => {
    const names = parties.filter((party) => party.group === group).map(({ name }) => name)
    return names.length === 0 ? [] : [{ group, names }]
  })
