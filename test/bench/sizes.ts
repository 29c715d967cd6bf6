/** A packet to be measured: pages altogether, and how many attachments hold most of them. */
export type BenchSize = { readonly pages: number; readonly attachments: number }

/** The sizes that issue 3 names. */
export const benchSizes: readonly BenchSize[] = [
  { pages: 50, attachments: 5 },
  { pages: 300, attachments: 50 },
  { pages: 1000, attachments: 50 },
  { pages: 1000, attachments: 200 },
  { pages: 3000, attachments: 200 },
]

/** What warm processes have made before: another packet than any that is measured. */
export const otherSize: BenchSize = { pages: 240, attachments: 30 }

/** `--quick`: what a machine in a hurry can do. */
export const quickSizes = benchSizes.slice(0, 2)

export const nameOf = ({ pages, attachments }: BenchSize): string =>
  `${pages.toLocaleString('en')} / ${attachments}`

/** Attachments hold seven pages in ten; at least one page each. */
export function attachmentPages({ pages, attachments }: BenchSize): readonly number[] {
  const all = Math.max(attachments, Math.round(pages * 0.7))
  // Uneven on purpose, as attachments are: every third is half of the others, every tenth three times as long.
  const weights = Array.from({ length: attachments }, (_, index) =>
    index % 10 === 4 ? 3 : index % 3 === 1 ? 0.5 : 1,
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const counts = weights.map((weight) => Math.max(1, Math.floor((all * weight) / sum)))
  for (let index = 0; counts.reduce((total, count) => total + count, 0) < all; index++)
    counts[index % attachments] = (counts[index % attachments] ?? 0) + 1
  return counts
}
