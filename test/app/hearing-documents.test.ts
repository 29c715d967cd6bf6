import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HearingInputId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { docx, paragraph, run } from '#support/docx-makers.ts'
import { inState, someInput } from '#support/hearing-case.ts'
import { attached, mail, multipart, nested, ordinary } from '#support/mail-makers.ts'
import { plainPdf } from '#support/pdf-makers.ts'

const d = demoCases()

function offer(files: Readonly<Record<string, Uint8Array>>): void {
  const folder = freshFolder('brev')
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
  d.files.push(paths)
}

const letter = docx(paragraph(run('Vellaget ber om gatelys i Storgata.')))

describe('documents', () => {
  test('become inputs with their words and their originals, each for itself', async () => {
    const hearing = inState(d, 'hearing')
    const pdf = await plainPdf(['Havnelaget ber om plass til havna.'])
    const odd = mail({ ...ordinary, 'Message-ID': '<1@example.no>' }, 'Gi oss papir også.')
    offer({ 'Vellaget.docx': letter, 'Havnelaget.pdf': pdf, 'svar.eml': odd, 'bombe.eml': nested(200) })
    const taken = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    expect(taken.files.map(({ file, number, refusal }) => [file, number, refusal?.code])).toEqual([
      ['Vellaget.docx', 41, undefined],
      ['Havnelaget.pdf', 42, undefined],
      ['svar.eml', 43, undefined],
      ['bombe.eml', null, 'mail.tooDeep'],
    ])
    const told = await Promise.all(
      taken.files
        .slice(0, 3)
        .map(({ input }) => d.call('input.get', { id: input ?? newId<HearingInputId>() })),
    )
    expect(told[0]).toMatchObject({
      sender: 'Vellaget',
      senderKind: 'privatePerson',
      receivedOn: '2021-04-10',
    })
    expect(told[0]?.text).toContain('Vellaget ber om gatelys')
    expect(told[1]?.text).toContain('plass til havna')
    expect(told[2]).toMatchObject({ sender: 'Kari Nordmann Ås', receivedOn: '2021-03-11', late: false })
    for (const [at, one] of told.entries()) expect(one.files[0]?.name).toBe(taken.files[at]?.file)
    await d.call('input.openFile', { id: told[2]?.id ?? newId<HearingInputId>(), position: 1 })
    expect(d.opened.at(-1)).toMatch(/svar\.eml$/)
    expect(readFileSync(d.opened.at(-1) ?? '').equals(odd)).toBe(true)
  })
  test('tell who wrote a mail where contact data lie, and nowhere else', async () => {
    const hearing = inState(d, 'hearing')
    offer({ 'svar.eml': mail(ordinary, 'Gi oss papir.') })
    const { files } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    const id = files[0]?.input ?? newId<HearingInputId>()
    expect(await d.call('input.contact', { id })).toEqual({
      name: 'Kari Nordmann Ås',
      email: 'kari@example.no',
      address: '',
      phone: '',
    })
    expect(JSON.stringify(await d.call('input.get', { id }))).not.toContain('kari@example.no')
  })
  test('that hang on a mail are kept and read; what is no letter is left out, and told', async () => {
    const hearing = inState(d, 'hearing')
    offer({
      'svar.eml': multipart([
        { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Se vedlegget.' },
        attached('uttalelse.docx', letter),
        attached('virus.exe', Buffer.from('MZ\u0000\u0001')),
        attached('bombe.pdf', Buffer.from('%PDF-1.7 ingenting')),
      ]),
    })
    const { files } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    expect(files[0]?.warnings).toEqual(['leftOut'])
    const told = await d.call('input.get', { id: files[0]?.input ?? newId<HearingInputId>() })
    expect(told.text).toContain('Se vedlegget.')
    expect(told.text).toContain('Vellaget ber om gatelys')
    expect(told.files.map(({ name, part }) => [name, part])).toEqual([
      ['svar.eml', 'original'],
      ['uttalelse.docx', 'attached'],
    ])
  })
  test('offered twice are the input that they are', async () => {
    const hearing = inState(d, 'hearing')
    offer({ 'a.eml': mail(ordinary, 'Hei'), 'b.eml': mail(ordinary, 'Hei') })
    const { files } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    expect(files[1]?.refusal).toMatchObject({ code: 'input.sameFile', facts: { number: 41 } })
  })
  test('without a day, or from one that has not come, came today', async () => {
    const hearing = inState(d, 'hearing')
    offer({ 'a.eml': mail({ ...ordinary, Date: 'Wed, 10 Mar 2031 10:00:00 +0000' }, 'Hei') })
    const { files } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    expect(files[0]?.warnings).toEqual(['noDate'])
    expect(await d.call('input.get', { id: files[0]?.input ?? newId<HearingInputId>() })).toMatchObject({
      receivedOn: '2021-04-10',
      late: true,
    })
  })
  test('in Outlook’s own format, and what is no document, are refused with what to do', async () => {
    const hearing = inState(d, 'hearing')
    offer({ 'svar.msg': Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'bilde.pdf': Buffer.from('GIF89a') })
    const { files, import: id } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    expect(files[0]?.refusal?.code).toBe('mail.outlook')
    expect(files[1]?.refusal?.code).toBeDefined()
    expect(id).toBeNull()
  })
  test('are taken back as one, with originals and contact data', async () => {
    const hearing = inState(d, 'hearing')
    const db = d.program.workspaces.session.db()
    const blobs = (): unknown => db.prepare('SELECT count(*) FROM blob').pluck().get()
    const before = blobs()
    offer({ 'a.eml': mail(ordinary, 'Hei'), 'b.docx': letter })
    const { import: id } = await d.call('hearing.takeDocuments', { hearing, job: newJob() })
    if (id === null) throw new Error('nothing was taken in')
    expect(blobs()).toBe(Number(before) + 2)
    expect(await d.call('hearing.undoImport', { import: id })).toEqual({ removed: 2, stayed: [] })
    expect(blobs()).toBe(before)
    expect((await d.call('input.add', { hearing, ...someInput })).number).toBe(41)
  })
})
