import { afterAll, describe, expect, test } from 'vitest'
import type { AttachmentId, BlobHash } from '#shared/ids.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { putTogether } from '#main/actions/packet/put-together.ts'
import { startPacketProcesses } from '#main/typeset/jobs/packet-processes.ts'
import { metadata } from '#support/assembled.ts'
import { lockedPdf, placeholderPacket, taggedReport } from '#support/pdf-makers.ts'
import { refused } from '#support/store.ts'

const pages = [{ width: 595.28, height: 841.89 }]
const attachment = { id: 'a1' as AttachmentId, number: 3, title: 'Kart', pages }
const model = { items: [{ number: 'PS 7/20', attachments: [attachment] }] } as unknown as PacketModel
const files = [{ id: attachment.id, blob: 'f'.repeat(64) as BlobHash, language: null }]
const marks = [{ kind: 'attachment', id: attachment.id, page: 2 }]

const processes = startPacketProcesses()
afterAll(() => processes.close())

describe('an attachment that intake let in, and that opens no more when the packet is made,', () => {
  const broken: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['a lock', 'attachment.encrypted', () => lockedPdf('hemmelig')],
    ['a cut file', 'attachment.damaged', () => taggedReport().subarray(0, 3000)],
  ]
  test.each(broken)('is named with what is wrong with it: %s', async (_, cause, file) => {
    const typeset = { pdf: placeholderPacket([{ title: 'Kart', pages }], 22), marks }
    const read = new Map([[attachment.id, await file()]])
    const { assemble } = processes
    for (const work of [{}, { assemble }]) {
      const refusal = refused(await putTogether({ model, files }, read, typeset, work, { metadata }))
      expect(refusal).toMatchObject({
        code: 'packet.attachmentUnreadable',
        facts: { item: 'PS 7/20', attachment: 3, title: 'Kart', cause },
      })
    }
  })

  test('as anything else that goes wrong, it is no refusal when it is our mistake', async () => {
    const typeset = { pdf: placeholderPacket([{ title: 'Kart', pages }], 0), marks }
    const read = new Map([[attachment.id, taggedReport()]])
    await expect(putTogether({ model, files }, read, typeset, {}, { metadata })).rejects.toThrow(
      'placeholders',
    )
  })
})
