import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { AttachmentId, CaseId } from '#shared/ids.ts'
import { restoreFromBin } from '#main/store/bin.ts'
import { newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { plainPdf } from '#support/pdf-makers.ts'

const d = demoCases()

async function pdf(name: string): Promise<string> {
  const path = join(freshFolder('vedlegg'), name)
  writeFileSync(path, await plainPdf(['Vedlegg']))
  return path
}

describe('attachments', () => {
  const add = async (to: CaseId, paths: string[] | null): Promise<Output<'attachment.add'>> =>
    d.call('attachment.add', { case: to, paths, job: newJob() })

  test('are added from the dialog, each for itself, with an outcome for each file', async () => {
    const to = await d.newCase()
    const bad = join(freshFolder('vedlegg'), 'ikke.pdf')
    writeFileSync(bad, 'tekst')
    d.files.push([await pdf('plan.pdf'), bad, join(dirname(bad), 'borte.pdf')])
    const outcomes = await add(to, null)
    expect(outcomes.map(({ file, refusal }) => [file, refusal?.code ?? null])).toEqual([
      ['plan.pdf', null],
      ['ikke.pdf', 'attachment.unknownKind'],
      ['borte.pdf', 'file.unreadable'],
    ])
    const rows = await d.call('case.attachments', { id: to })
    expect(rows).toMatchObject([{ number: 1, stage: 'first', committee: 'Formannskapet', frozen: false }])
    expect(d.events.filter(({ name }) => name === 'job.progress').length).toBeGreaterThan(2)
  })
  test('are not added when the user gave up', async () => {
    expect(await add(await d.newCase(), null)).toEqual([])
  })
  test('change title, kind and exemption, and what stood undoes it', async () => {
    const to = await d.newCase()
    const [made] = await add(to, [await pdf('plan.pdf')])
    const attachment = made?.attachment ?? newId<AttachmentId>()
    const { before } = await d.call('attachment.update', {
      id: attachment,
      change: { title: 'Kart', kind: 'unprinted' },
    })
    expect((await d.call('case.attachments', { id: to }))[0]).toMatchObject({
      title: 'Kart',
      kind: 'unprinted',
    })
    await d.call('attachment.update', { id: attachment, change: before })
    expect((await d.call('case.attachments', { id: to }))[0]).toMatchObject({ kind: 'enclosed' })
  })
  test('go into the bin and come back with their number; a number is never given twice', async () => {
    const to = await d.newCase()
    const [first] = await add(to, [await pdf('a.pdf'), await pdf('b.pdf')])
    const attachment = first?.attachment ?? newId<AttachmentId>()
    await d.call('attachment.remove', { id: attachment })
    await add(to, [await pdf('c.pdf')])
    expect((await d.call('case.attachments', { id: to })).map(({ number }) => number)).toEqual([2, 3])
    restoreFromBin(d.program.workspaces.session.db(), { kind: 'attachment', id: attachment })
    expect((await d.call('case.attachments', { id: to })).map(({ number }) => number)).toEqual([1, 2, 3])
  })
  test('that were sent out stay as they were, but for the exemption', async () => {
    const rows = await d.call('case.attachments', { id: d.id })
    const sent = rows.find(({ frozen }) => frozen)?.id ?? newId<AttachmentId>()
    expect((await d.refused('attachment.update', { id: sent, change: { title: 'Ny' } })).code).toBe(
      'attachment.sent',
    )
    expect((await d.refused('attachment.update', { id: sent, change: { kind: 'unprinted' } })).code).toBe(
      'attachment.sent',
    )
    expect((await d.refused('attachment.remove', { id: sent })).code).toBe('attachment.sent')
    const disclosure = {
      scope: 'whole',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Vedlegg med personopplysninger',
      widerAccessAssessed: false,
      reason: 'Navn på barn',
      until: null,
    } as const
    await d.call('attachment.update', { id: sent, change: { disclosure } })
    expect(
      (await d.call('case.attachments', { id: d.id })).find((row) => row.id === sent)?.disclosure,
    ).toMatchObject(disclosure)
  })
  test('open as a copy that only this user may read, and that is gone when the program closes', async () => {
    const [row] = await d.call('case.attachments', { id: d.id })
    await d.call('attachment.open', { id: row?.id ?? newId<AttachmentId>() })
    const path = d.opened[0] ?? ''
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    d.program.close()
    expect(existsSync(dirname(path))).toBe(false)
  })
  test('that are gone are refused in words', async () => {
    for (const name of ['attachment.open', 'attachment.remove'] as const)
      expect((await d.refused(name, { id: newId<AttachmentId>() })).code).toBe('attachment.gone')
  })
})
