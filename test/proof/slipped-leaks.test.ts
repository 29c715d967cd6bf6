import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import { refusalLine } from '#shared/text/refusal-words.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import { agendaOf } from '#main/store/agenda.ts'
import { attachmentsOfPaper, saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { findPaper, savePaper } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { typst } from '#support/pdf-makers.ts'
import { pageSaying } from '#support/page-saying.ts'
import { buildMeeting, buildTown } from '#support/random-meeting.ts'
import type { RandomItem } from '#support/random-agenda.ts'
import { picture } from '#support/small-packet.ts'
import { granted, newStore, refused } from '#support/store.ts'

const openItem: RandomItem = {
  item: 'open',
  case: 'open',
  paper: 'open',
  withdrawn: false,
  attachments: ['open'],
  source: 'none',
  input: 'private',
}
const exempt: RandomItem = { ...openItem, case: 'whole', attachments: [], input: 'none' }

describe('what an officer has let slip into open material', () => {
  const folder = freshFolder('leaks')
  let store: Store

  beforeAll(() => {
    store = newStore(join(folder, 'w'))
  })
  afterAll(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  type Planted = { readonly blocks?: readonly Block[]; readonly file?: Uint8Array }

  /** Makes the public packet of a meeting with an exempt and an open item, with `secret` planted in the open one. */
  async function packetWith(
    plant: (secret: string) => Planted,
  ): Promise<{ refusal: unknown; secret: string }> {
    const { db } = store
    if (db.prepare('SELECT 1 FROM municipality').get() === undefined) town = buildTown(db)
    const { meeting } = buildMeeting(db, granted(town ?? fail()), [exempt, openItem])
    const [hidden, shown] = agendaOf(db, meeting.id)
    const secret = hidden?.title ?? fail()
    const { blocks = [], file } = plant(secret)
    const paper = findPaper(db, shown?.paper ?? fail()) ?? fail()
    savePaper(db, {
      ...paper,
      sections: paper.sections.map((section) =>
        section.key === 'summary' ? { ...section, content: [...section.content, ...blocks] } : section,
      ),
    })
    const [attachment = fail()] = attachmentsOfPaper(db, paper.id)
    if (file !== undefined) saveAttachment(db, { ...attachment, blob: putBlob(db, file, 'application/pdf') })
    return { refusal: await makePacket(store, meeting, 'public', { engine: await loadEngine() }), secret }
  }
  let town: ReturnType<typeof buildTown> | undefined
  const fail = (): never => {
    throw new Error('the meeting is not as it was built')
  }

  const note = (text: string): Block => ({
    ...aTextBlock('Se fotnoten.'),
    content: [
      { type: 'text', text: 'Se fotnoten.' },
      { type: 'footnote', attrs: { id: newId() }, content: [{ type: 'text', text }] },
    ],
  })
  const image = (alt: string): Block => ({
    type: 'image',
    attrs: {
      id: newId(),
      blob: putBlob(store.db, picture, 'image/png'),
      mediaType: 'image/png',
      alt,
      caption: '',
      width: 20,
    },
  })
  const withOutline = (title: string): Uint8Array =>
    typst(
      `#set page(width: 300pt, height: 200pt)\n#set document(date: none)\n#show heading: none\n= ${title}\nSynlig tekst.`,
    )

  const slips: readonly (readonly [string, RegExp, (secret: string) => Planted])[] = [
    ['a footnote', /i teksten på siden/, (secret) => ({ blocks: [note(`Jf. saken «${secret}».`)] })],
    ['an alternative text', /skjermleseren/, (secret) => ({ blocks: [image(`Kart til ${secret}`)] })],
    [
      'the address of a link',
      /lenke|objekt/,
      (secret) => ({
        blocks: [
          {
            ...aTextBlock(''),
            content: [
              {
                type: 'text',
                text: 'her',
                marks: [
                  { type: 'link', attrs: { href: `https://example.no/${secret.replaceAll(' ', '-')}` } },
                ],
              },
            ],
          },
        ],
      }),
    ],
    ['white text in an attachment', /i teksten på siden/, (secret) => ({ file: pageSaying(secret, '1 g') })],
    ['a bookmark of an attachment', /bokmerke/, (secret) => ({ file: withOutline(secret) })],
  ]

  it.each(slips)(
    'stops the packet when it is %s, and names the place but not the secret',
    async (_, place, plant) => {
      const { refusal, secret } = await packetWith(plant)
      const found = refused(refusal)
      expect(found.code).toBe('proof.leak')
      expect(String(found.facts['what'])).toMatch(place)
      expect(refusalLine(found, 'nb')).toMatch(/noe fra PS/)
      expect(refusalLine(found, 'nb')).not.toContain(secret.split(' ')[2])
    },
  )

  it('does not stop a packet in which nothing is planted', async () => {
    const { refusal } = await packetWith(() => ({}))
    expect(isRefusal(refusal)).toBe(false)
  })
})
