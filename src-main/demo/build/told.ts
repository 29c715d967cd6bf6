import { appendAudit } from '../../store/audit.ts'
import { sha256 } from '../../store/hash.ts'
import { seedSalts } from '../../store/record/seal-rows.ts'
import type { Database } from '../../store/rows.ts'

/** No chance in a demo: its trail is the same on every machine. */
export function seedDemoTrail(db: Database): void {
  seedSalts(db, ({ tab, key }) => Buffer.from(sha256(`saksklar-demo ${tab} ${key}`).slice(0, 32), 'hex'))
}

/** Tells the trail what builders have laid without telling, on the demo's own day. */
export function tellDemo(db: Database, day: string): void {
  appendAudit(db, {
    at: `${day}T06:00:00.000Z`,
    actor: 'saksklar demo',
    action: 'demo.laid',
    subjectKind: 'municipality',
    subjectId: '',
    detail: {},
  })
}
