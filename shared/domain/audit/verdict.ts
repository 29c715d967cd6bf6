import type { Anchor } from './anchor.ts'

/** Where an anchor was read. */
export type AnchorSource = 'typed' | 'packet' | 'bundle' | 'manifest'

export type GivenAnchor = Anchor & {
  readonly source: AnchorSource
  /** The file that it was read in; empty for one that was typed. */
  readonly name: string
}

/** `beyond`: the trail ends before it. */
export type JudgedAnchor = GivenAnchor & { readonly state: 'holds' | 'broken' | 'beyond' }

/** Why a thing is not what the trail says. */
export type RecordFaultKind =
  /** It was changed past the program. */
  | 'changed'
  /** It was deleted past the program. */
  | 'missing'
  /** It was put in past the program. */
  | 'unknown'
  /** A file is not what its SHA-256 says. */
  | 'content'
  /** The text of a paper is not what was frozen. */
  | 'text'
  /** The program itself found it otherwise when it was to change it. */
  | 'foreign'

export type TrailFault = {
  readonly tab: string
  readonly key: string
  readonly fault: RecordFaultKind
  /** What it is called, as far as the store still tells. */
  readonly name: string
  /** The event that told of it last. */
  readonly sealed: { readonly sequence: number; readonly at: string } | null
}

export type ChainFault = 'gap' | 'link' | 'hash' | 'seals' | 'anchor'

/** Things that were deleted by an act that the trail tells of. */
export type GoneUnits = {
  readonly sequence: number
  readonly at: string
  readonly action: string
  readonly units: number
}

/** A thing that the last anchor vouches for, and that an unproven event says was changed since. */
export type ChangedSince = {
  readonly tab: string
  readonly key: string
  readonly name: string
  readonly sequence: number
  readonly action: string
}

export type TrailVerdict = {
  /** `unproven`: no fault, and nothing from outside to hold it against. */
  readonly state: 'proven' | 'unproven' | 'tampered'
  /** Where the trail ends, as far as it could be followed. */
  readonly head: Anchor
  /** All events up to this one are proven; 0 for none. */
  readonly provenTo: number
  /** The anchors that were given, by their place. */
  readonly anchors: readonly JudgedAnchor[]
  readonly chain: { readonly at: number; readonly fault: ChainFault } | null
  readonly faults: readonly TrailFault[]
  /** All faults, also those that are not listed. */
  readonly counted: number
  readonly gone: readonly GoneUnits[]
  readonly changedSince: readonly ChangedSince[]
  /** Whether every file was read besides. */
  readonly contents: boolean
}

type Found = Pick<TrailVerdict, 'faults' | 'counted' | 'gone' | 'contents'> & {
  readonly changedSince: (sequence: number) => TrailVerdict['changedSince']
  readonly chain:
    | { readonly whole: true; readonly head: Anchor }
    | { readonly whole: false; readonly at: number; readonly fault: ChainFault }
  readonly anchors: readonly JudgedAnchor[]
}

/**
 * What was found comes to: a trail is proven up to the last anchor that it answers to, as long as it is whole so far. One
 * anchor that it does not answer to, or one row that is not what it says, and it was tampered with.
 */
export function judgeTrail({ chain, anchors, changedSince, ...found }: Found): TrailVerdict {
  const inOrder = anchors.toSorted((a, b) => a.sequence - b.sequence)
  const end = chain.whole ? Number.POSITIVE_INFINITY : chain.at - 1
  const holding = inOrder.filter(({ state, sequence }) => state === 'holds' && sequence <= end)
  const provenTo = holding.at(-1)?.sequence ?? 0
  const isBroken = !chain.whole || found.counted > 0 || inOrder.some(({ state }) => state !== 'holds')
  return {
    state: isBroken ? 'tampered' : provenTo === 0 ? 'unproven' : 'proven',
    head: chain.whole ? chain.head : { sequence: chain.at - 1, hash: '' },
    provenTo,
    anchors: inOrder,
    chain: chain.whole ? null : { at: chain.at, fault: chain.fault },
    ...found,
    changedSince: provenTo === 0 ? [] : changedSince(provenTo),
  }
}
