import { setImmediate } from 'node:timers/promises'
import type { Output } from '#shared/contract/index.ts'
import type { retentionCalls } from '#shared/contract/retention.ts'
import { isRefusal } from '#shared/refusal.ts'
import { goesAlong } from '#shared/domain/retention/held-on-person.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { indexText } from '../../actions/index-text.ts'
import { eraseHearing } from '../../actions/retention/erase-hearing.ts'
import { exportHeld, recordExport } from '../../actions/retention/export-held.ts'
import { findHeld } from '../../actions/retention/find-held.ts'
import { planRetention, retentionOf } from '../../actions/retention/plan-retention.ts'
import type { PlannedRetention } from '../../actions/retention/plan-retention.ts'
import { changeRetentionRules, sayRetention } from '../../actions/retention/set-retention.ts'
import { fileSize, olderCopies, sweepStore } from '../../actions/retention/sweep-store.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { listErasures } from '../../store/erasures.ts'
import { sweepOwedSince } from '../../store/retention.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** How many erasures the history shows: more than a municipality has in twenty years. */
const mostTold = 1000

/** How long personal data of those who answer hearings is kept, and its going. */
export function retentionServices({
  workspaces,
  settings,
  jobs,
}: Pick<ServiceParts, 'workspaces' | 'settings' | 'jobs'>): ServicesOf<keyof typeof retentionCalls> {
  const { session } = workspaces
  const mayWrite = (): boolean => workspaces.mode() === 'write'
  return {
    'person.held': ({ asked }) => {
      // every text that holds the name is to be found: the index is brought up to date first
      const left = mayWrite() && !jobs.useWorkspace() ? indexText(session.store(), () => true) : 0
      if (isRefusal(left)) return left
      const found = findHeld(session.db(), asked, session.clock.today())
      if (isRefusal(found)) return found
      const things = found.things.map((thing) => ({ ...thing, chosen: goesAlong(thing) }))
      return { things, moreTexts: found.moreTexts }
    },
    'person.export': async ({ path: named, ...choice }, { signal }) => {
      const by = acting(session)
      const made = await exportHeld(session.db(), choice, by)
      if (isRefusal(made)) return made
      const words = personWords[settings.preferences().language]
      const suggestedName = `${words.fileName}-${by.today}.zip`
      const filters = [{ name: 'ZIP', extensions: ['zip'] }]
      const path = named ?? (await session.dialogs.saveTo({ title: words.saveTitle, suggestedName, filters }))
      if (path === null) return null
      const { bytes, ...told } = made
      const refused = await writeWholeApart(path, bytes, signal)
      if (refused !== null) return refused
      return (mayWrite() ? recordExport(session.store(), told, by) : null) ?? { path, ...told }
    },
    'retention.plan': ({ on }) => {
      const store = session.store()
      const today = session.clock.today()
      const { rules, hearings } = planRetention(store.db, on ?? today)
      return {
        today,
        on: on ?? today,
        rules,
        hearings: hearings.map(toWire),
        sweepOwed: sweepOwedSince(store.db) !== null,
        copies: [...olderCopies(store)],
        fileBytes: fileSize(store),
      }
    },
    'retention.pressing': () => {
      const { hearings } = planRetention(session.db(), session.clock.today())
      const due = hearings.filter(({ standing }) => standing === 'due')
      return {
        due: due.length,
        held: hearings.filter(({ standing }) => standing === 'held').length,
        inputs: due.reduce((sum, { counts }) => sum + counts.personal + counts.contacts, 0),
        sweepOwed: sweepOwedSince(session.db()) !== null,
      }
    },
    'retention.hearing': ({ hearing }) => {
      const plan = retentionOf(session.db(), hearing, session.clock.today())
      return isRefusal(plan) ? null : toWire(plan)
    },
    'retention.say': ({ hearing, ...said }) => sayRetention(session.store(), hearing, said, acting(session)),
    'retention.saveRules': (rules) => changeRetentionRules(session.store(), rules, acting(session)),
    'retention.run': async ({ orders }, { signal, progress }) => {
      const erased: Output<'retention.run'>['erased'] = []
      const passedOver: Output<'retention.run'>['passedOver'] = []
      for (const [at, order] of orders.entries()) {
        progress('erase', at, orders.length)
        // other calls are heard between two hearings, and so is giving up
        await setImmediate()
        if (signal.aborted) return { erased, passedOver, sweep: 'givenUp' }
        const done = eraseHearing(session.store(), order, acting(session))
        if (isRefusal(done)) passedOver.push({ hearing: order.hearing, code: done.code, facts: done.facts })
        else if (done !== null)
          erased.push({ ...done, fields: [...done.fields], leftovers: [...done.leftovers] })
      }
      progress('sweep', orders.length, orders.length)
      await setImmediate()
      if (signal.aborted) return { erased, passedOver, sweep: 'givenUp' }
      const sweep = sweepStore(session.store())
      // what was erased is, whatever became of the file: that is told, and tried again
      if (!isRefusal(sweep)) return { erased, passedOver, sweep }
      return { erased, passedOver, sweep: sweep.code === 'store.full' ? 'full' : 'busy' }
    },
    'retention.history': () =>
      listErasures(session.db(), mostTold).map(({ hearing: _hearing, auditSequence: event, ...told }) => ({
        ...told,
        fields: [...told.fields],
        event,
      })),
  }
}

function toWire({
  id,
  language: _language,
  state: _state,
  ...plan
}: PlannedRetention): NonNullable<Output<'retention.hearing'>> {
  return { ...plan, hearing: id, holds: [...plan.holds] }
}
