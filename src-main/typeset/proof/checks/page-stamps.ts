import { compareLabels, plainNumber } from '#shared/domain/meeting/page-labels.ts'
import type { PageLabel } from '#shared/domain/meeting/page-labels.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'

/**
 * `side N av M` on every page: numbers rise and none comes twice (a later edition puts 57a after 57), and M is
 * the highest plain number ever printed.
 */
export function pageStamps({ layout }: Evidence): Checked {
  const stamps = layout.pages.map(({ stamp }) => stamp)
  const kept = longestRise(stamps.map((stamp) => stamp?.number ?? null))
  const totals = new Map<number, number>()
  for (const stamp of stamps) if (stamp !== null) totals.set(stamp.of, (totals.get(stamp.of) ?? 0) + 1)
  const usual = [...totals].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const highest = Math.max(
    0,
    ...stamps.flatMap((stamp, index) =>
      stamp !== null && kept.has(index) ? [plainNumber(stamp.number)] : [],
    ),
  )
  const faults = layout.pages.flatMap(({ page, stamp }, index): ProofFinding[] => {
    if (stamp === null) return [finding(page, proofFaults.stampMissing())]
    if (!kept.has(index)) return [finding(page, proofFaults.stampWrong(stamp.number))]
    return stamp.of === usual ? [] : [finding(page, proofFaults.stampTotal(stamp.of, highest))]
  })
  // Later editions keep the last number that was ever printed, though its page may be gone.
  const isLater = layout.edition > 1
  const lastIsWrong = faults.length === 0 && (isLater ? usual < highest : usual !== highest)
  return {
    counted: stamps.length,
    faults: lastIsWrong ? [finding(layout.pages.length, proofFaults.stampTotal(usual, highest))] : faults,
  }
}

/** Indices of a longest strictly rising run: whatever stands outside it is out of order. */
function longestRise(labels: readonly (PageLabel | null)[]): ReadonlySet<number> {
  const tails: number[] = []
  const before = new Map<number, number>()
  for (const [index, label] of labels.entries()) {
    if (label === null) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareLabels(labels[tails[middle] ?? 0] ?? '', label) < 0) low = middle + 1
      else high = middle
    }
    const previous = tails[low - 1]
    if (previous !== undefined) before.set(index, previous)
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(at)
  return kept
}

/** Labels that a reader shows beside its pages, against what is printed on them. */
export function pageLabels({ read, layout }: Evidence): Checked {
  const { labels } = read
  if (labels === null) return { counted: 0, faults: [{ what: proofFaults.labelsMissing() }] }
  const seen = new Set<string>()
  const faults = labels.flatMap((label, index) => {
    const printed = layout.pages[index]?.stamp?.number ?? String(index + 1)
    const twice = seen.has(label)
    seen.add(label)
    // One of two that differ is the page's fault: told by the check of stamps where the label fits its place.
    const fits = label === printed || (!twice && label === String(index + 1))
    return fits ? [] : [finding(index + 1, proofFaults.labelWrong(label, printed))]
  })
  return { counted: labels.length, faults }
}

/** `side k av n` above each attachment page against the pages that really follow each other. */
export function attachmentPages({ layout, expected }: Evidence): Checked {
  const faults = layout.attachments.flatMap(({ head, first, last }): ProofFinding[] => {
    const real = last - first + 1
    return layout.pages.slice(first - 1, last).flatMap(({ page, strip }, index) => {
      const isRight = strip?.page === index + 1 && strip.of === real
      return isRight
        ? []
        : [
            finding(
              page,
              proofFaults.attachmentPage(
                head,
                `side ${strip?.page} av ${strip?.of}`,
                `side ${index + 1} av ${real}`,
              ),
            ),
          ]
    })
  })
  const promised = (expected?.items ?? [])
    .flatMap((item) => item.attachments)
    .filter((each) => each.firstPage !== null)
  const missing = promised.flatMap(({ number, firstPage, pages }) => {
    const laid = layout.attachments.find((each) => each.first === firstPage)
    const real = laid === undefined ? 0 : laid.last - laid.first + 1
    return real === pages
      ? []
      : [
          finding(
            firstPage,
            proofFaults.attachmentPage(`Vedlegg ${number}`, `${pages} sider`, `${real} sider`),
          ),
        ]
  })
  return { counted: layout.attachments.length, faults: faults.length > 0 ? faults : missing }
}
