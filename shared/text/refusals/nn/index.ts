import type { Sentence } from '../../refusal-words.ts'
import { assessmentRefusals } from './assessment.ts'
import { attachmentRefusals } from './attachment.ts'
import { backupRefusals } from './backup.ts'
import { binRefusals } from './bin.ts'
import { bundleRefusals } from './bundle.ts'
import { caseRefusals } from './case.ts'
import { correctionRefusals } from './correction.ts'
import { courseRefusals } from './course.ts'
import { disclosureRefusals } from './disclosure.ts'
import { draftingRefusals } from './drafting.ts'
import { followUpRefusals } from './follow-up.ts'
import { hearingRefusals } from './hearing.ts'
import { hostRefusals } from './host.ts'
import { knowledgePrintRefusals } from './knowledge-print.ts'
import { knowledgeImportRefusals } from './knowledge-import.ts'
import { knowledgeRefusals } from './knowledge.ts'
import { languageRefusals } from './language.ts'
import { meetingRefusals } from './meeting.ts'
import { minutesRefusals } from './minutes.ts'
import { auditRefusals } from './audit.ts'
import { previewRefusals } from './preview.ts'
import { proofRefusals } from './proof.ts'
import { redlineRefusals } from './redline.ts'
import { retentionRefusals } from './retention.ts'
import { secondReadingRefusals } from './second-reading.ts'
import { sessionRefusals } from './session.ts'
import { sendingRefusals } from './sending.ts'
import { settingsRefusals } from './settings.ts'
import { keyRefusals } from './key.ts'
import { storeRefusals } from './store.ts'
import { supplementRefusals } from './supplement.ts'
import { terminalRefusals } from './terminal.ts'
import { votesRefusals } from './votes.ts'
import { webRefusals } from './web.ts'
import { wireRefusals } from './wire.ts'
import { wordRefusals } from './word.ts'

/** Every refusal in nynorsk, by code. */
export const refusalSentencesNynorsk: Readonly<Record<string, Sentence>> = {
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
  ...auditRefusals,
  ...previewRefusals,
  ...proofRefusals,
  ...redlineRefusals,
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
