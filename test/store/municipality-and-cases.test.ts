import { describe, expect, test } from 'vitest'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { CommitteeId, EventId } from '#shared/ids.ts'
import {
  attachmentsOfPaper,
  findAttachment,
  nextAttachmentNumber,
  saveAttachment,
} from '#main/store/attachments.ts'
import { DamagedBlob, putBlob, readBlob } from '#main/store/blobs.ts'
import {
  appendCaseEvent,
  caseEvents,
  milestonesOfCase,
  saveMilestones,
  type CaseEvent,
} from '#main/store/case-course.ts'
import {
  findCase,
  findCaseByNumber,
  listCases,
  readingsOfCase,
  saveCase,
  saveReading,
  successorsOf,
} from '#main/store/cases.ts'
import {
  findCommittee,
  findPerson,
  getMunicipality,
  listCommittees,
  membershipsOf,
  numberingPatternsOf,
  removeMembership,
  saveCommittee,
  saveMembership,
  saveMunicipality,
  saveNumberingPattern,
  savePerson,
} from '#main/store/municipality.ts'
import { findTemplate, listTemplates, saveTemplate } from '#main/store/templates.ts'
import {
  aCase,
  aCommittee,
  aDisclosure,
  aMilestone,
  aMunicipality,
  anAttachment,
  aPerson,
  aReading,
  aTemplate,
  newId,
  noBlob,
  pdfBytes,
} from '#support/builders.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

/** Both ends of what a disclosure may be, and none. */
const disclosures: readonly (Disclosure | null)[] = [
  null,
  aDisclosure(),
  aDisclosure({ scope: 'part', widerAccessAssessed: true, until: '2021-12-31' }),
]

describe('the municipality', () => {
  test('comes back as saved, and there is only one', async () => {
    await inStore((db) => {
      expect(getMunicipality(db)).toBeNull()
      saveMunicipality(db, aMunicipality())
      const renamed = aMunicipality({ name: 'Nye Solvik', pageBudget: null, language: 'nn' })
      saveMunicipality(db, renamed)
      expect(getMunicipality(db)).toEqual(renamed)
    })
  })

  test('has bodies with members in the order in which they are called', async () => {
    await inStore((db) => {
      const committee = aCommittee()
      saveCommittee(db, committee)
      expect(findCommittee(db, committee.id)).toEqual(committee)
      expect(listCommittees(db)).toEqual([committee])
      const called = (['deputy', 'deputy', 'member', 'chair', 'deputyChair'] as const).map((role, index) => {
        const person = aPerson({ kind: 'member' })
        savePerson(db, person)
        expect(findPerson(db, person.id)).toEqual(person)
        return {
          committee: committee.id,
          person: person.id,
          role,
          party: 'Bygdalista',
          rank: role === 'deputy' ? 2 - index : 0,
        }
      })
      for (const membership of called) saveMembership(db, membership)
      const order = [3, 4, 2, 1, 0].map((index) => called[index])
      expect(membershipsOf(db, committee.id)).toEqual(order)
      removeMembership(db, committee.id, called[3]?.person ?? newId())
      expect(membershipsOf(db, committee.id)).toEqual(order.slice(1))
    })
  })

  test('has a numbering pattern for each body and series', async () => {
    await inStore((db) => {
      const committee = aCommittee()
      saveCommittee(db, committee)
      const ps = { committee: committee.id, series: 'PS', pattern: '{kind} {n}/{yy}' } as const
      saveNumberingPattern(db, { ...ps, pattern: '{n:4}/{yy}' })
      saveNumberingPattern(db, ps)
      expect(numberingPatternsOf(db, committee.id)).toEqual([ps])
      expect(numberingPatternsOf(db, newId<CommitteeId>())).toEqual([])
    })
  })

  test('has templates with their sections in order', async () => {
    await inStore((db) => {
      const template = aTemplate()
      saveTemplate(db, { ...template, sections: template.sections.toReversed() })
      saveTemplate(db, template)
      expect(findTemplate(db, template.id)).toEqual(template)
      expect(listTemplates(db)).toEqual([template])
    })
  })
})

describe('a case', () => {
  test.each(disclosures)('comes back as saved, by id and by number (%#)', async (disclosure) => {
    await inStore((db) => {
      const { file, officer } = saveSmallCase(db)
      const revision = aCase({
        officer: officer.id,
        owner: officer.id,
        predecessor: file.id,
        caseNumber: '24/00017',
        disclosure,
      })
      saveCase(db, { ...revision, title: 'Arbeidstittel' })
      saveCase(db, revision)
      expect(findCase(db, revision.id)).toEqual(revision)
      expect(findCaseByNumber(db, '24/00017')).toEqual(revision)
      expect(findCaseByNumber(db, '24/17')).toBeNull()
      expect(listCases(db)).toEqual([file, revision])
      expect(listCases(db, 'adopted')).toEqual([])
      expect(successorsOf(db, file.id)).toEqual([revision])
    })
  })

  test('has readings, events and a progress plan in their order', async () => {
    await inStore((db) => {
      const { file, reading, committee, officer } = saveSmallCase(db)
      const second = aReading({
        case: file.id,
        committee: committee.id,
        sequence: 2,
        stage: 'second',
        outcome: 'postponed',
      })
      saveReading(db, second)
      expect(readingsOfCase(db, file.id)).toEqual([reading, second])
      const event = (at: string, to: CaseEvent['to'], from: CaseEvent['from']): CaseEvent => ({
        id: newId<EventId>(),
        case: file.id,
        at,
        actor: officer.id,
        event: 'submit',
        from,
        to,
        reading: reading.id,
        note: '',
      })
      const later = event('2020-09-03T08:00:00.000Z', 'approvedByChiefExecutive', 'professionalReview')
      const earlier = {
        ...event('2020-09-02T08:00:00.000Z', 'professionalReview', 'draft'),
        actor: null,
        reading: null,
      }
      for (const each of [later, earlier]) appendCaseEvent(db, each)
      expect(caseEvents(db, file.id)).toEqual([earlier, later])
    })
  })

  test('has steps that can change places', async () => {
    await inStore((db) => {
      const { file, reading } = saveSmallCase(db)
      const steps = [
        aMilestone({ case: file.id, position: 1, derivedFrom: { kind: 'reading', reading: reading.id } }),
        aMilestone({ case: file.id, position: 2 }),
        aMilestone({
          case: file.id,
          position: 3,
          derivedFrom: { kind: 'manual', completedOn: '2021-05-11' },
        }),
        aMilestone({ case: file.id, position: 4, derivedFrom: { kind: 'manual', completedOn: null } }),
      ]
      saveMilestones(db, file.id, steps)
      expect(milestonesOfCase(db, file.id)).toEqual(steps)
      const turned = steps.toReversed().map((step, index) => placed(step, index + 1))
      saveMilestones(db, file.id, turned)
      expect(milestonesOfCase(db, file.id)).toEqual(turned)
      saveMilestones(
        db,
        file.id,
        turned.slice(1, 2).map((step) => placed(step, 1)),
      )
      expect(milestonesOfCase(db, file.id).map((step) => step.id)).toEqual(
        [2, 3, 1, 0].map((index) => steps[index]?.id),
      )
    })
  })
})

describe('an attachment', () => {
  test.each(disclosures)('comes back as saved (%#)', async (disclosure) => {
    await inStore((db) => {
      const { file, paper } = saveSmallCase(db)
      const blob = putBlob(db, pdfBytes, 'application/pdf')
      const given = { case: file.id, paper: paper.id, blob, language: null, tagged: false, disclosure }
      const attachments = [1, 2].map((number) => anAttachment({ ...given, number }))
      for (const attachment of attachments.toReversed()) saveAttachment(db, attachment)
      expect(attachmentsOfPaper(db, paper.id)).toEqual(attachments)
      expect(findAttachment(db, attachments[0]?.id ?? newId())).toEqual(attachments[0])
      expect(nextAttachmentNumber(db, paper.id)).toBe(3)
    })
  })

  test('keeps its bytes by what they are, once', async () => {
    await inStore((db) => {
      const hash = putBlob(db, pdfBytes, 'application/pdf')
      expect(putBlob(db, pdfBytes, 'application/pdf')).toBe(hash)
      expect(db.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(1)
      expect(Buffer.from(readBlob(db, hash) ?? []).equals(Buffer.from(pdfBytes))).toBe(true)
      expect(readBlob(db, noBlob)).toBeNull()
    })
  })

  test('whose bytes were changed in the file is not handed out', async () => {
    await inStore((db) => {
      const hash = putBlob(db, pdfBytes, 'application/pdf')
      db.exec("DROP TRIGGER blob_never_changes; UPDATE blob SET bytes = x'255044462d312e380a'")
      expect(() => readBlob(db, hash)).toThrow(DamagedBlob)
    })
  })
})

/** The same thing in another place. */
function placed<T extends { readonly position: number }>(thing: T, position: number): T {
  return { ...thing, position }
}
