import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { Language } from '../municipality/municipality.ts'

/** Why a body closes its doors: it shall (andre ledd) or it may (tredje ledd). */
export type ClosingGround = {
  readonly code: string
  readonly duty: 'shall' | 'may'
  /** As printed in agenda and minutes (koml. § 11-4 andre ledd). */
  readonly printed: Readonly<Record<Language, string>>
  /** What the paragraph asks for, in short. */
  readonly text: Readonly<Record<Language, string>>
  /** Bokstav b holds only for information that could be exempt in a document. */
  readonly needsExemption: boolean
}

/** The grounds of koml. § 11-5 andre and tredje ledd. */
export const closingGrounds: readonly ClosingGround[] = [
  {
    code: 'koml-11-5-2-1',
    duty: 'shall',
    printed: {
      nb: 'koml. § 11-5 andre ledd første punktum',
      nn: 'koml. § 11-5 andre ledd første punktum',
    },
    text: {
      nb: 'saken angår en arbeidstakers tjenstlige forhold',
      nn: 'saka gjeld tenestlege forhold for ein arbeidstakar',
    },
    needsExemption: false,
  },
  {
    code: 'koml-11-5-2-2',
    duty: 'shall',
    printed: { nb: 'koml. § 11-5 andre ledd andre punktum', nn: 'koml. § 11-5 andre ledd andre punktum' },
    text: {
      nb: 'saken inneholder opplysninger som er omfattet av lovbestemt taushetsplikt',
      nn: 'saka inneheld opplysningar som er omfatta av lovfesta teieplikt',
    },
    needsExemption: false,
  },
  {
    code: 'koml-11-5-3-a',
    duty: 'may',
    printed: { nb: 'koml. § 11-5 tredje ledd bokstav a', nn: 'koml. § 11-5 tredje ledd bokstav a' },
    text: {
      nb: 'hensynet til personvern krever at møtet lukkes',
      nn: 'omsynet til personvern krev at møtet blir lukka',
    },
    needsExemption: false,
  },
  {
    code: 'koml-11-5-3-b',
    duty: 'may',
    printed: { nb: 'koml. § 11-5 tredje ledd bokstav b', nn: 'koml. § 11-5 tredje ledd bokstav b' },
    text: {
      nb: 'tungtveiende offentlige interesser tilsier at møtet lukkes, og det vil komme fram opplysninger som kunne ha vært unntatt fra innsyn i et dokument',
      nn: 'tungtvegande offentlege interesser tilseier at møtet blir lukka, og det vil kome fram opplysningar som kunne ha vore unnatekne frå innsyn i eit dokument',
    },
    needsExemption: true,
  },
]

/** The ground with this code (koml. § 11-5); statute knows no other. */
export function closingGround(code: string): ClosingGround | Refusal {
  const found = closingGrounds.find((candidate) => candidate.code === code)
  return found ?? refuse('meeting.unknownClosingGround', { code }, 'koml. § 11-5')
}

/**
 * Whether an item may be dealt with behind closed doors on this ground: not remotely when the duty of
 * closing rests on andre ledd (koml. § 11-7 tredje ledd), and on bokstav b only with an exemption.
 */
export function checkClosing(
  code: string,
  meeting: { readonly remote: boolean; readonly exemptionCode: string | null },
): Refusal | null {
  const found = closingGround(code)
  if ('refused' in found) return found
  if (found.duty === 'shall' && meeting.remote) {
    return refuse('meeting.closedRemotely', { code }, 'koml. § 11-7 tredje ledd')
  }
  if (found.needsExemption && meeting.exemptionCode === null) {
    return refuse('meeting.closingNeedsExemption', { code }, 'koml. § 11-5 tredje ledd bokstav b')
  }
  return null
}

/** The ground that a legal basis forces upon the meeting: secrecy (offl. § 13) closes it (koml. § 11-5 andre ledd). */
export function closingDemandedBy(basisCode: string): ClosingGround | null {
  if (!basisCode.startsWith('offl-13+')) return null
  return closingGrounds.find((candidate) => candidate.code === 'koml-11-5-2-2') ?? null
}
