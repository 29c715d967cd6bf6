/**
 * What text from outside held that did not come along, or came along as something else: kinds with how many
 * there were, never what they said, which may be secret. The wording lives in `shared/text/import-words.ts`.
 */
export const findingKinds = [
  'deletions',
  'insertions',
  'comments',
  'struckText',
  'hiddenText',
  'invisibleCharacters',
  'pictures',
  'picturesUndescribed',
  'drawings',
  'drawingsForNewerWord',
  'equations',
  'textBoxes',
  'embedded',
  'activeContent',
  'headersAndFooters',
  'contents',
  'navigation',
  'links',
  'internalLinks',
  'notesWithoutText',
  'nestedTables',
  'headerRowAssumed',
  'numbersRemade',
  'deepLists',
  'unknownReferences',
  'brokenReferences',
  'rowHeadings',
  'generated',
  'textLost',
  'tooLarge',
  'tooDeep',
  'tooSlow',
  'ownUnreadable',
] as const

export type FindingKind = (typeof findingKinds)[number]
export type ImportFinding = { readonly kind: FindingKind; readonly count: number }

/** Counts what is found, and tells it in one fixed order. */
export type FindingCounter = {
  add(kind: FindingKind, count?: number): void
  list(): ImportFinding[]
}

export function countFindings(): FindingCounter {
  const counts = new Map<FindingKind, number>()
  return {
    add: (kind, count = 1) => {
      if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count)
    },
    list: () =>
      findingKinds.flatMap((kind) => {
        const count = counts.get(kind) ?? 0
        return count === 0 ? [] : [{ kind, count }]
      }),
  }
}
