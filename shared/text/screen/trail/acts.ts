import { historyWords } from '../case/history.ts'
import { courseActs } from './course-acts.ts'
import { meetingActs } from './meeting-acts.ts'
import { workspaceActs } from './workspace-acts.ts'

/** Every act of the audit trail in words; one that has none does not compile (`AuditRecord.action`). */
export const actWords = {
  nb: { ...historyWords.nb.what, ...courseActs.nb, ...meetingActs.nb, ...workspaceActs.nb },
  nn: { ...historyWords.nn.what, ...courseActs.nn, ...meetingActs.nn, ...workspaceActs.nn },
  en: { ...historyWords.en.what, ...courseActs.en, ...meetingActs.en, ...workspaceActs.en },
} as const

export type TrailAction = keyof typeof actWords.nb

/** What an act of the trail is called; its code where a later program told of it. */
export function actName(language: keyof typeof actWords, action: string): string {
  const words: Readonly<Record<string, string>> = actWords[language]
  return words[action] ?? action
}
