import { describe, expect, it } from 'vitest'
import { advanceCase } from '#main/actions/cases/advance-case.ts'
import { placeOnAgenda } from '#main/actions/meeting/place-on-agenda.ts'
import {
  approvePresentation,
  planPresentation,
  recordSaid,
  removePresentation,
} from '#main/actions/knowledge/presentations.ts'
import { presentationsView } from '#main/actions/knowledge/presentations-view.ts'
import { createEntry, updateEntry } from '#main/actions/knowledge/keep-entry.ts'
import { createTheme } from '#main/actions/knowledge/keep-theme.ts'
import { freezePaper, findPaper } from '#main/store/papers.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { milestonesOfCase } from '#main/store/case-course.ts'
import { readingsOfCase, saveCase } from '#main/store/cases.ts'
import { usesOfEntry } from '#main/store/citations.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveTemplate } from '#main/store/templates.ts'
import type { Store } from '#main/store/store.ts'
import { aMeeting, aTemplate, newId } from '#support/builders.ts'
import { granted, inStore, refused, saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'

const by = { at: '2020-09-30T08:00:00.000Z', today: '2020-09-30', actor: 'Åse', person: null, newId } as const
const bare = {
  kind: 'fact',
  text: '',
  value: null,
  unit: null,
  asOf: null,
  series: [],
  dimensions: [],
  sources: [],
  links: [],
} as const

type Given = SavedCase & {
  readonly entry: ReturnType<typeof newId>
  readonly theme: ReturnType<typeof newId>
}

async function inCase(work: (store: Store, given: Given) => void): Promise<void> {
  await inStore((db, store) => {
    const saved = saveSmallCase(db)
    const sections = aTemplate().sections
    const facts = { ...sections[0], key: 'facts', role: 'text' } as (typeof sections)[number]
    const proposal = { ...sections[0], key: 'proposal' } as (typeof sections)[number]
    saveTemplate(db, aTemplate({ kind: 'information', name: 'Orientering', sections: [proposal, facts] }))
    saveCase(db, { ...saved.file, state: 'draft' })
    const theme = granted(createTheme(store, saved.file.id, 'Kultur', by)).id
    const other = granted(createTheme(store, saved.file.id, 'Teknologi', by)).id
    const entry = granted(createEntry(store, saved.file.id, { ...bare, theme, title: 'Få kurs' }, by)).id
    granted(createEntry(store, saved.file.id, { ...bare, theme: other, title: 'Mange systemer' }, by))
    work(store, { ...saved, entry, theme })
  })
}

describe('the knowledge base put before a body', () => {
  it('is a reading beside the course, before the reading that comes next, with a step in the plan', () =>
    inCase((store, { file, committee, reading }) => {
      const given = { case: file.id, committee: committee.id, themes: [], on: '2020-10-20' }
      granted(planPresentation(store, given, by))
      granted(planPresentation(store, given, by)) // another body
      const stages = readingsOfCase(store.db, file.id).map(({ stage }) => stage)
      expect(stages).toEqual(['knowledge', 'knowledge', reading.stage])
      expect(milestonesOfCase(store.db, file.id).map(({ name }) => name)).toEqual(
        Array.from({ length: 2 }, () => `Kunnskapsgrunnlaget presenteres for ${committee.name}`),
      )
    }))

  it('cites what is shown: all of it, or the themes that were chosen', () =>
    inCase((store, { file, committee, entry, theme }) => {
      const given = { case: file.id, committee: committee.id, on: '2020-10-20' }
      const all = granted(planPresentation(store, { ...given, themes: [] }, by))
      const some = granted(planPresentation(store, { ...given, themes: [theme as never] }, by))
      expect(
        granted(presentationsView(store.db, file.id)).map(({ shown, themes }) => [shown, themes]),
      ).toEqual([
        [2, []],
        [1, ['Kultur']],
      ])
      expect(
        usesOfEntry(store.db, entry as never)
          .map(({ paper }) => paper)
          .toSorted(),
      ).toEqual([all.paper, some.paper].toSorted())
      const empty = granted(createTheme(store, file.id, 'Tom', by)).id
      expect(refused(planPresentation(store, { ...given, themes: [empty] }, by)).code).toBe(
        'presentation.empty',
      )
    }))

  it('says how much of what a body saw says otherwise now', () =>
    inCase((store, { file, committee, entry }) => {
      const given = { case: file.id, committee: committee.id, themes: [], on: '2020-10-20' }
      const { paper, reading } = granted(planPresentation(store, given, by))
      granted(approvePresentation(store, reading, true, by) ?? 1)
      const approved = findPaper(store.db, paper)
      if (approved === null) throw new Error('no paper')
      expect(approved.state).toBe('approved')
      freezePaper(store.db, paper, hashOfPaper(approved))
      expect(granted(presentationsView(store.db, file.id))[0]?.changed).toBe(0)
      granted(updateEntry(store, entry as never, { links: [] }, by))
      expect(granted(presentationsView(store.db, file.id))[0]?.changed).toBe(0)
      granted(updateEntry(store, entry as never, { title: 'Flere kurs' }, by))
      expect(granted(presentationsView(store.db, file.id))[0]?.changed).toBe(1)
      expect(refused(removePresentation(store, reading, by)).code).toBe('presentation.placed')
      expect(refused(approvePresentation(store, reading, false, by)).code).toBe('draft.frozen')
    }))

  it('keeps what the body said, with the day, and gives back what stood', () =>
    inCase((store, { file, committee }) => {
      const given = { case: file.id, committee: committee.id, themes: [], on: '2020-10-20' }
      const { reading } = granted(planPresentation(store, given, by))
      const said = { said: 'Rådet ber om tall for unge.', saidOn: '2020-10-20' }
      expect(granted(recordSaid(store, reading, said, by)).before).toEqual({ said: '', saidOn: null })
      expect(granted(recordSaid(store, reading, { said: '', saidOn: null }, by)).before).toEqual(said)
      expect(refused(recordSaid(store, reading, { ...said, saidOn: '2020-02-30' }, by)).code).toBe(
        'date.notInCalendar',
      )
      expect(refused(recordSaid(store, newId(), said, by)).code).toBe('presentation.gone')
    }))

  it('goes on an agenda as an orienteringssak and stays there; the course of the case goes on without it', () =>
    inCase((store, { file, committee, reading: main, paper: own }) => {
      const given = { case: file.id, committee: committee.id, themes: [], on: '2020-10-20' }
      const { reading, paper } = granted(planPresentation(store, given, by))
      const meeting = aMeeting({ committee: committee.id, state: 'planned', issuedOn: null })
      saveMeeting(store.db, meeting)
      const placing = { meeting: meeting.id, reading, kind: 'OS', position: null } as const
      granted(placeOnAgenda(store, placing, by))
      expect(refused(removePresentation(store, reading, by)).code).toBe('presentation.placed')
      for (const step of ['submitForReview', 'approve'] as const)
        granted(advanceCase(store, file.id, step, by))
      expect(findPaper(store.db, own.id)?.state).toBe('approved')
      expect(findPaper(store.db, paper)?.state).toBe('draft')
      expect(readingsOfCase(store.db, file.id).map(({ id }) => id)).toEqual([reading, main.id])
    }))

  it('is taken back with its paper and its step', () =>
    inCase((store, { file, committee, paper: own }) => {
      const given = { case: file.id, committee: committee.id, themes: [], on: '2020-10-20' }
      const { reading, paper } = granted(planPresentation(store, given, by))
      granted(removePresentation(store, reading, by) ?? 1)
      expect(findPaper(store.db, paper)).toBeNull()
      expect(findPaper(store.db, own.id)).not.toBeNull()
      expect(milestonesOfCase(store.db, file.id)).toEqual([])
      expect(granted(presentationsView(store.db, file.id))).toEqual([])
    }))
})
