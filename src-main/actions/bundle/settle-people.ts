import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { CommitteeId, PersonId, TemplateId } from '#shared/ids.ts'
import {
  findCommittee,
  findPerson,
  listCommittees,
  listPersons,
  saveCommittee,
  savePerson,
} from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate, listTemplates, saveTemplate } from '../../store/templates.ts'

/**
 * The facts with this workspace's own people, bodies and templates in the place of theirs: those of the same id,
 * else of the same name; who is not here is added, and who is here is never changed. A paper that was sent names its
 * people and template in what its hash was taken over, so those keep their ids.
 */
export function settlePeople(db: Database, facts: CaseFacts): CaseFacts {
  const sent = facts.papers.filter(({ state }) => state === 'frozen')
  const bound = new Set<string>(
    sent.flatMap(({ author, approvedBy, template }) => [author, approvedBy ?? '', template]),
  )
  const person = settle<PersonId, CaseFacts['people'][number]>(facts.people, bound, {
    find: (id) => findPerson(db, id),
    list: () => listPersons(db),
    isSame: (a, b) => nameKey(a.name) === nameKey(b.name) && a.kind === b.kind,
    save: (each) => savePerson(db, each),
  })
  const committee = settle<CommitteeId, CaseFacts['committees'][number]>(facts.committees, bound, {
    find: (id) => findCommittee(db, id),
    list: () => listCommittees(db),
    isSame: (a, b) => nameKey(a.name) === nameKey(b.name) && a.kind === b.kind,
    save: (each) => saveCommittee(db, each),
  })
  const template = settle<TemplateId, CaseFacts['templates'][number]>(facts.templates, bound, {
    find: (id) => findTemplate(db, id),
    list: () => listTemplates(db),
    isSame: (a, b) => nameKey(a.name) === nameKey(b.name) && hasSections(a, b),
    save: (each) => saveTemplate(db, each),
  })
  const known = <I extends PersonId | null>(id: I): I => (id === null ? id : (person(id) as I))
  return {
    ...facts,
    case: { ...facts.case, officer: person(facts.case.officer), owner: known(facts.case.owner) },
    readings: facts.readings.map((each) => ({ ...each, committee: committee(each.committee) })),
    sources: facts.sources.map((each) => ({ ...each, enteredBy: person(each.enteredBy) })),
    entries: facts.entries.map((each) => ({ ...each, enteredBy: person(each.enteredBy) })),
    papers: facts.papers.map((each) => ({
      ...each,
      author: person(each.author),
      approvedBy: known(each.approvedBy),
      template: template(each.template),
    })),
    comments: facts.comments.map((each) => ({ ...each, authorId: known(each.authorId) })),
  }
}

type Here<I, T> = {
  readonly find: (id: I) => T | null
  readonly list: () => readonly T[]
  readonly isSame: (a: T, b: T) => boolean
  readonly save: (each: T) => void
}

function settle<I extends string, T extends { readonly id: I }>(
  theirs: readonly T[],
  bound: ReadonlySet<string>,
  here: Here<I, T>,
): (id: I) => I {
  const ids = new Map<I, I>()
  for (const each of theirs) {
    if (here.find(each.id) !== null) continue
    const same = bound.has(each.id) ? undefined : here.list().find((other) => here.isSame(each, other))
    if (same === undefined) here.save(each)
    else ids.set(each.id, same.id)
  }
  return (id) => ids.get(id) ?? id
}

const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** A template may take another's place where it has every section that the other has. */
function hasSections(theirs: CaseFacts['templates'][number], here: CaseFacts['templates'][number]): boolean {
  const keys = new Set(here.sections.map(({ key }) => key))
  return theirs.kind === here.kind && theirs.sections.every(({ key }) => keys.has(key))
}
