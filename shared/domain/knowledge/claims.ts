import type { Block, Content } from '../../document/model.ts'
import { inlinesOf, plainText } from '../../document/text.ts'
import type { BlockId } from '../../ids.ts'

/** A paragraph that says something which can be true or false of the world, and names nothing that it rests on. */
export type UnsupportedClaim = {
  readonly block: BlockId
  readonly sectionKey: string
  /** `figure`: it holds an amount; `finding`: it refers to what somebody has found out. */
  readonly why: 'figure' | 'finding'
  readonly excerpt: string
}

/**
 * Sections that propose, weigh, sum up or name the law: what is true of the world stands elsewhere in the paper, with its
 * source. A municipality's own sections tell what is, as far as one can know.
 */
const weighing: ReadonlySet<string> = new Set([
  'proposal',
  'summary',
  'changes',
  'legalBasis',
  'assessment',
  'alternatives',
  'conclusion',
])

/** Numbers that are names: days, years, cases, sections of law, points, laws by their date. */
const names = [
  /\b\d{1,2}\.\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?:\s\d{4})?/giu,
  /\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/gu,
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{2,4}\/\d+\b/gu,
  /§+\s?\d+(?:[-–]\d+)*(?:\s?[a-z]\b)?(?:\sog\s\d+(?:[-–]\d+)*)?/giu,
  /\b(?:punkt|kapittel|vedlegg|sak|side|nr\.?|ledd|tabell|figur|K-|S-)\s?\d+(?:[.–-]\d+)*/giu,
  /(?<![\d,.])(?:1[6-9]|20)\d{2}(?:[–-](?:1[6-9]|20)?\d{2})?(?![\d,.]\d)/gu,
  /\b\d+\.(?=\s(?:juni|mai|plass|gangs))/giu,
]
const amount = /\d/u
const amountInWords =
  /(?<!\p{L})(?:halvparten|flertallet|fleirtalet|mindretallet|mindretalet|(?:en|to|tre|fire|fem|seks|sju|åtte|ni)\s(?:av|tredel|firedel|femdel|tidel)\p{L}*)\b/iu
const finding =
  /(?<!\p{L})(?:ifølge|ifølgje|undersøkels\p{L}*|undersøking\p{L}*|statistikk\p{L}*|forskning\p{L}*|forsking\p{L}*|rapporten|måling\p{L}*|kartlegging\p{L}*|evaluering\p{L}*)\b[^.]*\b(?:vis\p{L}*|svar\p{L}*|funn\p{L}*|konklud\p{L}*|anbefal\p{L}*|tilrå\p{L}*|peker|peikar|sier|seier)\b/iu

/**
 * Claims in a paper's text that rest on nothing that it cites: no entry, no hearing input, no footnote. `sections` by key.
 * A heading claims nothing. What is looked for is coarse, on purpose: it asks the officer, and refuses nothing
 * (koml. § 13-1 third paragraph: the paper must give a factual ground).
 */
export function unsupportedClaims(
  sections: readonly { readonly key: string; readonly content: Content }[],
): readonly UnsupportedClaim[] {
  return sections
    .filter(({ key }) => !weighing.has(key))
    .flatMap(({ key, content }) =>
      content.flatMap((block): readonly UnsupportedClaim[] => {
        const why = claimIn(block)
        if (why === null || restsOnSomething(block)) return []
        return [{ block: block.attrs.id, sectionKey: key, why, excerpt: excerptOf(block) }]
      }),
    )
}

function claimIn(block: Block): UnsupportedClaim['why'] | null {
  if (block.type === 'image') return null // its caption and its alternative text describe what is drawn
  if (block.type === 'textBlock' && block.attrs.style.endsWith('heading')) return null
  const text = plainText([block])
  const bare = names.reduce((left, name) => left.replace(name, ' '), text)
  if (amount.test(bare) || amountInWords.test(bare)) return 'figure'
  return finding.test(text) ? 'finding' : null
}

const restsOnSomething = (block: Block): boolean =>
  inlinesOf(block).some(({ type }) => type === 'citation' || type === 'inputReference' || type === 'footnote')

/** Enough of a paragraph to know it again. */
function excerptOf(block: Block): string {
  const text = plainText([block]).replace(/\s+/gu, ' ').trim()
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`
}
