import { beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { getMunicipality, saveMunicipality } from '#main/store/municipality.ts'
import { aMunicipality, newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { everyCase } from '#support/demo-cases.ts'
import { freshFolder, makeDemo, spoiledCopy } from '#support/demo.ts'
import { officer, officerIn } from '#support/officers.ts'

/** Decisions stay with the meeting that made them: a link to one is kept, and leads nowhere in the colleague's copy. */
function withoutDecisions(knowledge: Output<'case.knowledge'>): Output<'case.knowledge'> {
  const entries = knowledge.entries.map((entry) => ({
    ...entry,
    links: entry.links.map((link) => (link.kind === 'decision' ? { ...link, label: '', title: null } : link)),
  }))
  return { ...knowledge, entries }
}

describe('the theme plan of the demo: sent papers, a hearing, knowledge, attachments, pictures', () => {
  let folder = ''
  beforeAll(async () => {
    ;({ folder } = await makeDemo())
  }, 300_000)
  test('goes whole to a colleague, hashes and all, once it is confirmed that what is exempt may go', async () => {
    const anne = await officerIn(
      'Anne',
      spoiledCopy(folder, freshFolder('sak'), 'solvik', () => undefined),
    )
    const { rows } = await anne.call('case.list', { ...everyCase, text: '20/01610' })
    const id = rows[0]?.id ?? newId()
    const { exempt } = await anne.call('bundle.contents', { case: id })
    if (exempt.length > 0)
      expect(
        await anne.refused('bundle.export', { job: newJob(), case: id, path: '/tmp/x', exemptToo: false }),
      ).toMatchObject({
        code: 'bundle.exemptMaterial',
      })
    const ola = await officer('Ola')
    saveMunicipality(ola.db(), getMunicipality(anne.db()) ?? aMunicipality())
    const { report } = await ola.receive(await anne.send(id, true))
    const papers = await anne.call('case.papers', { id })
    expect(report.papers.map(({ outcome }) => outcome)).toEqual(papers.map(() => 'added'))
    expect((await ola.call('case.papers', { id })).map(({ frozenHash }) => frozenHash)).toEqual(
      papers.map(({ frozenHash }) => frozenHash),
    )
    expect(await ola.call('case.attachments', { id })).toEqual(await anne.call('case.attachments', { id }))
    const knowledge = await anne.call('case.knowledge', { id })
    expect(await ola.call('case.knowledge', { id })).toEqual(withoutDecisions(knowledge))
    anne.program.close()
    ola.program.close()
  })
})
