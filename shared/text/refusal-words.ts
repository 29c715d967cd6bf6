import type { Refusal } from '../refusal.ts'
import type { ScreenLanguage } from './screen/words.ts'
import { refusalSentencesEnglish } from './refusals/en/index.ts'
import { namedFacts } from './refusals/named-facts.ts'
import { refusalSentencesNynorsk } from './refusals/nn/index.ts'
import { assessmentRefusals } from './refusals/assessment.ts'
import { attachmentRefusals } from './refusals/attachment.ts'
import { backupRefusals } from './refusals/backup.ts'
import { binRefusals } from './refusals/bin.ts'
import { bundleRefusals } from './refusals/bundle.ts'
import { caseRefusals } from './refusals/case.ts'
import { correctionRefusals } from './refusals/correction.ts'
import { courseRefusals } from './refusals/course.ts'
import { disclosureRefusals } from './refusals/disclosure.ts'
import { draftingRefusals } from './refusals/drafting.ts'
import { followUpRefusals } from './refusals/follow-up.ts'
import { hearingRefusals } from './refusals/hearing.ts'
import { hostRefusals } from './refusals/host.ts'
import { knowledgePrintRefusals } from './refusals/knowledge-print.ts'
import { knowledgeImportRefusals } from './refusals/knowledge-import.ts'
import { keyRefusals } from './refusals/key.ts'
import { knowledgeRefusals } from './refusals/knowledge.ts'
import { languageRefusals } from './refusals/language.ts'
import { meetingRefusals } from './refusals/meeting.ts'
import { minutesRefusals } from './refusals/minutes.ts'
import { redlineRefusals } from './refusals/redline.ts'
import { auditRefusals } from './refusals/audit.ts'
import { previewRefusals } from './refusals/preview.ts'
import { proofRefusals } from './refusals/proof.ts'
import { retentionRefusals } from './refusals/retention.ts'
import { secondReadingRefusals } from './refusals/second-reading.ts'
import { sessionRefusals } from './refusals/session.ts'
import { sendingRefusals } from './refusals/sending.ts'
import { settingsRefusals } from './refusals/settings.ts'
import { storeRefusals } from './refusals/store.ts'
import { supplementRefusals } from './refusals/supplement.ts'
import { terminalRefusals } from './refusals/terminal.ts'
import { votesRefusals } from './refusals/votes.ts'
import { webRefusals } from './refusals/web.ts'
import { wireRefusals } from './refusals/wire.ts'
import { wordRefusals } from './refusals/word.ts'

/** What a refusal's facts are to its sentence: each fact by name, as text. */
export type Facts = Readonly<Record<string, string>>
/** One sentence or two in bokmål: what is wrong, where, and what to do about it. */
export type Sentence = (facts: Facts) => string

/** Sentences in bokmål by code; a test holds that every code in the source has one. */
export const refusalSentences: Readonly<Record<string, Sentence>> = {
  ...assessmentRefusals,
  ...attachmentRefusals,
  ...backupRefusals,
  ...binRefusals,
  ...bundleRefusals,
  ...caseRefusals,
  ...correctionRefusals,
  ...courseRefusals,
  ...disclosureRefusals,
  ...draftingRefusals,
  ...followUpRefusals,
  ...hearingRefusals,
  ...hostRefusals,
  ...knowledgeRefusals,
  ...knowledgePrintRefusals,
  ...knowledgeImportRefusals,
  ...languageRefusals,
  ...meetingRefusals,
  ...minutesRefusals,
  ...redlineRefusals,
  ...auditRefusals,
  ...previewRefusals,
  ...proofRefusals,
  ...retentionRefusals,
  ...secondReadingRefusals,
  ...sessionRefusals,
  ...sendingRefusals,
  ...settingsRefusals,
  ...keyRefusals,
  ...storeRefusals,
  ...supplementRefusals,
  ...terminalRefusals,
  ...votesRefusals,
  ...webRefusals,
  ...wireRefusals,
  ...wordRefusals,
}

/** The same in each language of the screens; bokmål is the one that all others are held against. */
export const refusalsIn: Readonly<Record<ScreenLanguage, Readonly<Record<string, Sentence>>>> = {
  nb: refusalSentences,
  nn: refusalSentencesNynorsk,
  en: refusalSentencesEnglish,
}

/** The sentence for a refusal, with its legal ground where it stands on one. */
export function refusalText(refusal: Refusal, language: ScreenLanguage): string {
  const facts = namedFacts(refusal, language)
  const sentence = refusalsIn[language][refusal.code] ?? refusalSentences[refusal.code]
  const text = sentence === undefined ? unworded[language](refusal.code) : sentence(facts)
  const isLaw = refusal.ground !== undefined && /^(?!domain\.md).*(§|WCAG)/.test(refusal.ground)
  return isLaw ? `${text} (${refusal.ground})` : text
}

/** A code that nobody has worded; a test holds that there is none. */
const unworded: Readonly<Record<ScreenLanguage, (code: string) => string>> = {
  nb: (code) => `Avvist: ${code}.`,
  nn: (code) => `Avvist: ${code}.`,
  en: (code) => `Refused: ${code}.`,
}

/** The refusal as one line for a terminal: no line breaks, whatever the facts hold. */
export function refusalLine(refusal: Refusal, language: ScreenLanguage): string {
  // eslint-disable-next-line no-control-regex -- a file name may hold control characters; a terminal must not obey them
  return `Avvist: ${refusalText(refusal, language).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}`
}
