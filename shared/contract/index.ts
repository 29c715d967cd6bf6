import { z } from 'zod'
import { assessmentCalls } from './assessment.ts'
import { backupCalls } from './backup.ts'
import { bundleCalls } from './bundle.ts'
import type { Topic } from './call.ts'
import { caseMaterialCalls } from './case-material.ts'
import { caseCalls } from './case.ts'
import { courseCalls } from './course.ts'
import { changesCalls } from './changes.ts'
import { deadlineCalls } from './deadlines.ts'
import { decisionCalls } from './decisions.ts'
import { followUpCalls } from './follow-ups.ts'
import { draftingCalls } from './drafting.ts'
import { hearingExchangeCalls } from './hearing-exchange.ts'
import { hearingCalls } from './hearing.ts'
import { knowledgeCalls } from './knowledge.ts'
import { knowledgeExchangeCalls } from './knowledge-exchange.ts'
import { knowledgePrintCalls } from './knowledge-print.ts'
import { languageCalls } from './language.ts'
import { meetingCalls } from './meeting.ts'
import { minutesCalls } from './minutes.ts'
import { newHearingCalls } from './new-hearing.ts'
import { overviewCalls } from './overview.ts'
import { passportCalls } from './passport.ts'
import { previewCalls } from './preview.ts'
import { programCalls } from './program.ts'
import { retentionCalls } from './retention.ts'
import { searchCalls } from './search.ts'
import { projectionCalls } from './session-projection.ts'
import { sessionCalls } from './session.ts'
import { sendingCalls } from './sending.ts'
import { settingsCalls } from './settings.ts'
import { statementCalls } from './statements.ts'
import { trailCalls } from './trail.ts'
import { wordCalls } from './word.ts'

/** Every call over the boundary, by name. The router refuses all others. */
export const calls = {
  ...programCalls,
  ...backupCalls,
  ...overviewCalls,
  ...searchCalls,
  ...caseCalls,
  ...courseCalls,
  ...caseMaterialCalls,
  ...hearingCalls,
  ...hearingExchangeCalls,
  ...assessmentCalls,
  ...deadlineCalls,
  ...retentionCalls,
  ...followUpCalls,
  ...decisionCalls,
  ...knowledgeExchangeCalls,
  ...knowledgePrintCalls,
  ...draftingCalls,
  ...changesCalls,
  ...newHearingCalls,
  ...statementCalls,
  ...knowledgeCalls,
  ...bundleCalls,
  ...meetingCalls,
  ...sessionCalls,
  ...minutesCalls,
  ...sendingCalls,
  ...projectionCalls,
  ...passportCalls,
  ...previewCalls,
  ...settingsCalls,
  ...trailCalls,
  ...wordCalls,
  ...languageCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
/** What a caller may hand in. */
export type Input<N extends CallName> = z.input<Calls[N]['in']>
/** What the service gets: checked, trimmed. */
export type Checked<N extends CallName> = z.output<Calls[N]['in']>
export type Output<N extends CallName> = z.output<Calls[N]['out']>

/** From the main process to the window, one way. */
export const events = {
  /** Something was changed: views that rest on these topics ask again. */
  'data.changed': z.strictObject({ topics: z.array(z.custom<Topic>((value) => typeof value === 'string')) }),
  'job.progress': z.strictObject({ job: z.uuid(), step: z.string(), done: z.number(), total: z.number() }),
  /** The program was started a second time, perhaps with a workspace to open. */
  'program.secondInstance': z.strictObject({ words: z.array(z.string()) }),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventData<E extends EventName> = z.output<Events[E]>
