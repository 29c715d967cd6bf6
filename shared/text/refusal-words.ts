import type { Language } from '../domain/municipality/municipality.ts'
import type { Refusal } from '../refusal.ts'
import { attachmentRefusals } from './refusals/attachment.ts'
import { binRefusals } from './refusals/bin.ts'
import { caseRefusals } from './refusals/case.ts'
import { correctionRefusals } from './refusals/correction.ts'
import { disclosureRefusals } from './refusals/disclosure.ts'
import { hostRefusals } from './refusals/host.ts'
import { meetingRefusals } from './refusals/meeting.ts'
import { redlineRefusals } from './refusals/redline.ts'
import { proofRefusals } from './refusals/proof.ts'
import { settingsRefusals } from './refusals/settings.ts'
import { storeRefusals } from './refusals/store.ts'
import { supplementRefusals } from './refusals/supplement.ts'
import { terminalRefusals } from './refusals/terminal.ts'
import { webRefusals } from './refusals/web.ts'
import { wireRefusals } from './refusals/wire.ts'

/** What a refusal's facts are to its sentence: each fact by name, as text. */
export type Facts = Readonly<Record<string, string>>
/** One sentence or two in bokmål: what is wrong, where, and what to do about it. */
export type Sentence = (facts: Facts) => string

/** Sentences by code; a test holds that every code in the source has one. */
export const refusalSentences: Readonly<Record<string, Sentence>> = {
  ...attachmentRefusals,
  ...binRefusals,
  ...caseRefusals,
  ...correctionRefusals,
  ...disclosureRefusals,
  ...hostRefusals,
  ...meetingRefusals,
  ...redlineRefusals,
  ...proofRefusals,
  ...settingsRefusals,
  ...storeRefusals,
  ...supplementRefusals,
  ...terminalRefusals,
  ...webRefusals,
  ...wireRefusals,
}

/**
 * The sentence for a refusal, with its legal ground where it stands on one. Refusals are worded in
 * bokmål; the other languages come with the screens and fall back to it.
 */
export function refusalText(refusal: Refusal, _language: Language): string {
  const facts = Object.fromEntries(Object.entries(refusal.facts).map(([key, value]) => [key, String(value)]))
  const sentence = refusalSentences[refusal.code]
  const text = sentence === undefined ? `Avvist: ${refusal.code}.` : sentence(facts)
  const isLaw = refusal.ground !== undefined && /§|WCAG/.test(refusal.ground)
  return isLaw ? `${text} (${refusal.ground})` : text
}

/** The refusal as one line for a terminal: no line breaks, whatever the facts hold. */
export function refusalLine(refusal: Refusal, language: Language): string {
  // eslint-disable-next-line no-control-regex -- a file name may hold control characters; a terminal must not obey them
  return `Avvist: ${refusalText(refusal, language).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}`
}
