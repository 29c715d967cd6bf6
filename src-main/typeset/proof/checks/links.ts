import { proofFaults } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'

const safe = /^(?:https?|mailto):/i

/** Links inside the file lead to a page of it; those out of it are http, https or mailto. */
export function links({ read }: Evidence): Checked {
  let counted = 0
  const faults = read.pages.flatMap((page, index) =>
    page.links.flatMap((link) => {
      counted += 1
      if (link.url === null) return link.page === null ? [finding(index + 1, proofFaults.linkDangling())] : []
      if (safe.test(link.url)) return []
      const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(link.url)?.[0] ?? '–'
      return [finding(index + 1, proofFaults.linkUnsafe(scheme))]
    }),
  )
  return { counted, faults }
}

/** The account that was given with the packet: its pages, and where items and attachments begin. */
export function account({ read, layout, expected }: Evidence): Checked {
  if (expected === null) return { counted: 0, faults: [] }
  const headings = new Map<number, string>()
  for (const { level, text, page } of layout.headings)
    if (level === 2 && !headings.has(page)) headings.set(page, text)
  const starts = new Set(layout.attachments.map((each) => each.first))
  const items = expected.items.flatMap(({ number, firstPage }) => {
    const heading = headings.get(firstPage)?.replace(/\s+/g, ' ') ?? ''
    return heading.startsWith(number.replace(/\s+/g, ' '))
      ? []
      : [finding(firstPage, proofFaults.accountItem(number))]
  })
  const attachments = expected.items.flatMap((item) =>
    item.attachments.flatMap(({ number, firstPage }) =>
      firstPage === null || starts.has(firstPage)
        ? []
        : [finding(firstPage, proofFaults.accountItem(`${item.number}, vedlegg ${number}`))],
    ),
  )
  const pages =
    expected.pages === read.pages.length
      ? []
      : [{ what: proofFaults.accountPages(expected.pages, read.pages.length) }]
  const counted = expected.items.length + expected.items.flatMap((item) => item.attachments).length
  return { counted, faults: [...pages, ...items, ...attachments] }
}
