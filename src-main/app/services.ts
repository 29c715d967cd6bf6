import type { PreviewDesk } from '../actions/preview/preview-desk.ts'
import type { Jobs } from '../router/jobs.ts'
import type { Services } from '../router/services.ts'
import type { Host } from '../host/host.ts'
import type { UserSettings } from './preferences.ts'
import { withBackupFirst } from './backups/before-imports.ts'
import type { BackupKeeper } from './backups/backup-keeper.ts'
import { assessmentServices } from './services/assessment.ts'
import { backupServices } from './services/backup.ts'
import { binServices } from './services/bin.ts'
import type { OpenedCopies } from './opened-copies.ts'
import type { PacketWork } from './packet-work/packet-work.ts'
import { bundleServices } from './services/bundle.ts'
import { caseMaterialServices } from './services/case-material.ts'
import { caseServices } from './services/case.ts'
import { courseServices } from './services/course.ts'
import { changesServices } from './services/changes.ts'
import { deadlineServices } from './services/deadlines.ts'
import { decisionServices } from './services/decisions.ts'
import { followUpServices } from './services/follow-ups.ts'
import { draftingServices } from './services/drafting.ts'
import { hearingServices } from './services/hearing.ts'
import { knowledgeServices } from './services/knowledge.ts'
import { knowledgeExchangeServices } from './services/knowledge-exchange.ts'
import { knowledgePrintServices } from './services/knowledge-print.ts'
import { languageServices } from './services/language.ts'
import type { Spelling } from '../language/spelling.ts'
import { meetingServices } from './services/meeting.ts'
import { minutesServices } from './services/minutes.ts'
import { overviewServices } from './services/overview.ts'
import { passportServices } from './services/passport.ts'
import { previewServices } from './services/preview.ts'
import { programServices } from './services/program.ts'
import { retentionServices } from './services/retention.ts'
import { searchServices } from './services/search.ts'
import { secondReadingServices } from './services/second-reading.ts'
import { sessionServices } from './services/session.ts'
import { sendingServices } from './services/sending.ts'
import { settingsServices } from './services/settings.ts'
import { trailServices } from './services/trail.ts'
import { wordServices } from './services/word.ts'
import type { Clock } from './session.ts'
import type { Workspaces } from './workspaces.ts'

export type ServiceParts = {
  readonly kind: Host['kind'] | 'terminal'
  readonly userData: string
  /** Where the demo municipality lies; in the user's data where nothing is said. */
  readonly demoFolder?: string
  readonly jobs: Jobs
  readonly settings: UserSettings
  readonly workspaces: Workspaces
  /** Whether the user has chosen a path in a dialog. */
  readonly mayOpen: (path: string) => boolean
  readonly setUnsaved: (unsaved: boolean) => void
  readonly copies: OpenedCopies
  readonly packetWork: PacketWork
  readonly spelling: Spelling
  readonly previews: PreviewDesk
  readonly keeper: BackupKeeper
  /** The machine's, whatever day a workspace has of its own. */
  readonly machineClock: Clock
  readonly log: (line: string) => void
}

/** Every service of the contract, feature by feature. */
export function createServices(parts: ServiceParts): Services {
  const { session } = parts.workspaces
  const services: Services = {
    ...programServices(parts),
    ...backupServices(parts),
    ...caseServices(session),
    ...courseServices(session),
    ...draftingServices(session, parts.workspaces),
    ...changesServices(session),
    ...secondReadingServices(session),
    ...bundleServices(parts),
    ...settingsServices(session),
    ...binServices(session),
    ...caseMaterialServices(parts),
    ...hearingServices(parts),
    ...assessmentServices(parts),
    ...deadlineServices(parts),
    ...retentionServices(parts),
    ...followUpServices(parts),
    ...decisionServices(session),
    ...knowledgeServices(parts),
    ...knowledgeExchangeServices(parts),
    ...knowledgePrintServices(parts),
    ...meetingServices(parts),
    ...minutesServices(parts),
    ...sessionServices(session),
    ...sendingServices(parts),
    ...passportServices(parts),
    ...overviewServices(session),
    ...searchServices(parts),
    ...trailServices(parts),
    ...wordServices(parts),
    ...languageServices(parts),
    ...previewServices({ ...parts, session }),
  }
  return withBackupFirst(services, parts.keeper)
}
