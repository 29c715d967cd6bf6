import { describe, expect, test } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { refusalsIn } from '#shared/text/refusal-words.ts'
import { exchangeApart } from '#main/app/exchange-work/exchange-work.ts'
import { readMail } from '#main/exchange/mail/read-mail.ts'
import type { ReadMail } from '#main/exchange/mail/read-mail.ts'
import { newId } from '#support/builders.ts'
import { attached, mail, multipart, nested, ordinary } from '#support/mail-makers.ts'
import { mutatedBytes } from '#support/mutate.ts'

/** As in a release: `SAKSKLAR_IMPORT_MUTATIONS=20000`. */
const mutations = Number(process.env['SAKSKLAR_IMPORT_MUTATIONS'] ?? 300)

const read = async (bytes: Uint8Array): Promise<ReadMail> => {
  const found = await readMail(bytes, newId)
  if (isRefusal(found)) throw new Error(found.code)
  return found
}
const codeOf = async (bytes: Uint8Array): Promise<string | null> => {
  const found = await readMail(bytes, newId)
  return isRefusal(found) ? found.code : null
}
const html = (body: string): Buffer => mail({ ...ordinary, 'Content-Type': 'text/html; charset=utf-8' }, body)

describe('an ordinary mail', () => {
  test('gives who, what, and the day in Norway', async () => {
    expect(await read(mail(ordinary, 'Hei!\r\n\r\nÆØÅ på papir.\r\n'))).toMatchObject({
      name: 'Kari Nordmann Ås',
      address: 'kari@example.no',
      subject: 'Innspill til temaplanen',
      text: expect.stringContaining('ÆØÅ på papir.') as string,
      // half past eleven at night in London is the day after in Norway
      sentOn: '2021-03-11',
    })
  })
  test('in an old encoding keeps its letters', async () => {
    const headers = { ...ordinary, 'Content-Type': 'text/plain; charset=iso-8859-1' }
    const bytes = Buffer.concat([mail(headers, ''), Buffer.from('Blåbærsyltetøy', 'latin1')])
    expect((await read(bytes)).text).toContain('Blåbærsyltetøy')
  })
  test('of HTML alone is read as text, without what is run or fetched', async () => {
    const { text } = await read(
      html(
        '<p>Gi oss <b>gatelys</b>.</p><script>alert(1)</script><img src="https://spor.example/1.gif"><ul><li>Storgata</li></ul><style>p{}</style>',
      ),
    )
    expect(text).toContain('Gi oss gatelys.')
    expect(text).toContain('Storgata')
    expect(text).not.toMatch(/alert|spor\.example|p\{\}|</)
  })
  test('that was forwarded brings the text of the one within, and its letters', async () => {
    const inner = mail({ ...ordinary, Subject: 'Fra Vellaget' }, 'Vellaget ber om gatelys.')
    const found = await read(
      multipart([
        { headers: { 'Content-Type': 'text/plain' }, body: 'Se under.' },
        { headers: { 'Content-Type': 'message/rfc822' }, body: inner.toString() },
        attached('brev.pdf', Buffer.from('%PDF-1.4 et brev'), 'application/pdf'),
      ]),
    )
    expect(found.text).toContain('Se under.')
    expect(found.text).toContain('Vellaget ber om gatelys.')
    expect(found.attachments.map(({ name }) => name)).toContain('brev.pdf')
  })
})

describe('a hostile mail', () => {
  test.each([
    ['a line of ten megabytes', mail(ordinary, 'x'.repeat(10_000_000)), 'mail.lineTooLong'],
    [
      'a header of ten megabytes',
      mail({ ...ordinary, 'X-A': 'x'.repeat(10_000_000) }, ''),
      'mail.lineTooLong',
    ],
    [
      'headers without end',
      mail(
        {
          ...ordinary,
          ...Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`X-${at}`, 'y'.repeat(40)])),
        },
        '',
      ),
      'mail.tooDeep',
    ],
    ['parts within parts', nested(200), 'mail.tooDeep'],
    [
      'thousands of parts',
      multipart(
        Array.from({ length: 2_000 }, () => ({ headers: { 'Content-Type': 'text/plain' }, body: 'x' })),
      ),
      'mail.tooManyParts',
    ],
    [
      'more than may be taken in',
      Buffer.concat([mail(ordinary, ''), Buffer.alloc(31 * 1024 * 1024, 'ab\n')]),
      'mail.tooLarge',
    ],
    ['a page', Buffer.from('<html><body>Hei</body></html>'), 'mail.notMail'],
    ['a PDF by another name', Buffer.from('%PDF-1.7\n1 0 obj'), 'mail.notMail'],
    ['nothing', Buffer.alloc(0), 'mail.notMail'],
    ['zeros', Buffer.alloc(5_000), 'mail.notMail'],
  ] as const)('with %s is refused before anything is made of it', async (_, bytes, code) => {
    const began = performance.now()
    expect(await codeOf(bytes)).toBe(code)
    expect(performance.now() - began).toBeLessThan(3_000)
  })
  test('names no property of objects', async () => {
    const bytes = mail({ ...ordinary, __proto__x: 'a' }, 'Hei')
      .toString()
      .replace('__proto__x', '__proto__: {"polluted":true}\r\nconstructor')
    const found = await read(Buffer.from(bytes))
    expect(found.name).toBe('Kari Nordmann Ås')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
  test('cannot break out of a line: zeros, line ends and turned letters go', async () => {
    const From = '=?utf-8?Q?Kari=0D=0ABcc:_andre=40example.no=00=E2=80=AEonom?= <kari@example.no>'
    const { name, address, subject } = await read(
      mail({ ...ordinary, From, Subject: '=?utf-8?Q?Hei=0D=0A=E2=80=AEX=00?=' }, 'x'),
    )
    for (const line of [name, address, subject]) expect(line).not.toMatch(/[\r\n\0\u202e]/)
  })
  test('that has an address where a name belongs gives no address away as a name', async () => {
    const { name, address } = await read(
      mail({ ...ordinary, From: '"kari@privat.example.no" <kari@example.no>' }, 'x'),
    )
    expect({ name, address }).toEqual({ name: '', address: 'kari@example.no' })
  })
  test('of nested HTML is given up for its depth, not for the machine’s', async () => {
    const { text } = await read(html('<div>'.repeat(20_000) + 'dypt' + '</div>'.repeat(20_000)))
    expect(text.length).toBeLessThan(500_000)
  })
  test('from a day that is none says no day', async () => {
    for (const date of ['i går', '32 Mar 2021 99:00', '', '-1'.repeat(500)])
      expect((await read(mail({ ...ordinary, Date: date }, 'x'))).sentOn).toBeNull()
  })
  test('with a file called by a path gives a bare name', async () => {
    const { attachments } = await read(multipart([attached('../../etc/brev<1>.pdf', Buffer.from('x'))]))
    expect(attachments[0]?.name).not.toMatch(/[/\\<>]|^\./)
  })
  test('is read in a thread, which ends with it', async () => {
    const found = await exchangeApart({ kind: 'readMail', bytes: mail(ordinary, 'Hei') })
    expect(found).toMatchObject({ name: 'Kari Nordmann Ås' })
  })
  test(`changed by chance ${mutations} times is read or refused with a sentence, and never throws`, async () => {
    const whole = multipart([
      { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Hei æøå' },
      { headers: { 'Content-Type': 'text/html' }, body: '<p>Hei <b>alle</b></p>' },
      attached('brev.pdf', Buffer.from('%PDF-1.4 et brev')),
    ])
    const codes = new Set<string>()
    for (let seed = 1; seed <= mutations; seed += 1)
      codes.add((await codeOf(mutatedBytes(whole, seed))) ?? '')
    codes.delete('')
    for (const code of codes)
      for (const language of ['nb', 'nn', 'en'] as const) expect(refusalsIn[language]).toHaveProperty([code])
  }, 60_000)
})
