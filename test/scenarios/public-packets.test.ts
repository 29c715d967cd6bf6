import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { april } from '#main/demo/content/april-2021.ts'
import { inputs } from '#main/demo/content/hearing.ts'
import { may } from '#main/demo/content/may-2021.ts'
import { november } from '#main/demo/content/november-2020.ts'
import type { DemoItem } from '#main/demo/content/types.ts'
import { makeDemo } from '#support/demo.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'

const meetings: readonly (readonly [string, readonly DemoItem[]])[] = [
  ['formannskapet-2020-11-24', november],
  ['formannskapet-2021-04-21', april],
  ['kommunestyret-2021-05-11', may],
]

/** Strings that only exempt material holds: titles, names, sentences of papers and attachments. */
function secretsOf(items: readonly DemoItem[]): readonly string[] {
  const whole = items.filter((item) => item.case.exempt !== undefined)
  const papers = whole.flatMap((item) => [
    item.case.title,
    item.case.exempt?.reason ?? '',
    ...Object.values(item.paper.sections),
  ])
  const attachments = items.flatMap((item) =>
    item.attachments.filter((each) => each.exempt !== undefined || item.case.exempt !== undefined),
  )
  const bodies = attachments.flatMap((each) => [each.title, each.body, each.exempt?.reason ?? ''])
  const sentences = [...papers, ...bodies]
    .flatMap((text) => text.split(/[\n|]|(?<=[^\d][.!?])\s/))
    .map((text) => folded(text.replace(/[*_>#-]+/g, ' ')).trim())
  return [...new Set(sentences.filter((text) => text.length >= 12))]
}

describe('the public packet', () => {
  let demo: Awaited<ReturnType<typeof makeDemo>>
  const text = new Map<string, string>()

  beforeAll(async () => {
    demo = await makeDemo()
    for (const [name, bytes] of demo.packets) text.set(name, await everythingIn(bytes))
  })
  afterAll(() => {
    rmSync(demo.folder, { recursive: true, force: true })
  })

  it.each(meetings)(
    'of %s holds no sentence, title or name of what is exempt, anywhere in the file',
    (meeting, items) => {
      const members = text.get(`${meeting}-medlemmer.pdf`) ?? ''
      const open = text.get(`${meeting}-offentlig.pdf`) ?? ''
      const secrets = secretsOf(items).filter((secret) => members.includes(secret))
      // what is searched for must be findable, or the search proves nothing
      expect(secrets.length).toBeGreaterThan(10)
      const openTexts = folded(
        JSON.stringify(
          items
            .filter((item) => item.case.exempt === undefined)
            .map((item) => [
              item.case,
              item.paper,
              item.attachments.filter((each) => each.exempt === undefined),
            ]),
        ),
      )
      const leaked = secrets.filter((secret) => open.includes(secret) && !openTexts.includes(secret))
      expect(leaked).toEqual([])
    },
  )

  it.each(meetings)('of %s lists an exempt item with number, public title and ground', (meeting, items) => {
    const open = text.get(`${meeting}-offentlig.pdf`) ?? ''
    for (const item of items.filter((each) => each.case.exempt !== undefined)) {
      expect(open).toContain(item.case.exempt?.publicTitle)
      expect(open).toMatch(
        /Unntatt offentlighet: offl\.\s§\s13 første ledd, jf\. fvl\.\s§\s13 første ledd nr\./,
      )
    }
  })

  it('holds no contact data of those who answered the hearing, and neither does the members’ packet', () => {
    const contacts = inputs.flatMap((input) => (input.contact === undefined ? [] : [input.contact]))
    expect(contacts.length).toBeGreaterThanOrEqual(10)
    for (const [name, everything] of text) {
      for (const { name: person, address, email, phone } of contacts) {
        for (const secret of [person, address, email, phone])
          expect(everything.includes(secret), `${name}: ${secret}`).toBe(false)
      }
    }
  })

  it('names no private person who answered: only that it was one', () => {
    const open = text.get('formannskapet-2021-04-21-offentlig.pdf') ?? ''
    const members = text.get('formannskapet-2021-04-21-medlemmer.pdf') ?? ''
    const [sender = ''] = inputs
      .filter((input) => input.senderKind === 'privatePerson')
      .map((input) => input.sender)
    expect(members).toContain(sender)
    expect(open).not.toContain(sender)
    expect(open).toContain('Privatperson')
  })

  it('holds every open item whole', () => {
    for (const [meeting, items] of meetings) {
      const open = text.get(`${meeting}-offentlig.pdf`) ?? ''
      for (const item of items.filter((each) => each.case.exempt === undefined && each.withdrawn !== true))
        expect(open).toContain(folded(item.case.title))
    }
  })
})
