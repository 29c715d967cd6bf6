import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingId } from '#shared/ids.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { issueDesk, sha } from '#support/issue-desk.ts'
import type { IssueDesk } from '#support/issue-desk.ts'

const child = join(import.meta.dirname, '..', 'support', 'issuing-child.ts')

/** Issues in a process of its own, which dies at that moment; `never` lets it live. */
const issueUntil = (workspace: string, meeting: MeetingId, folder: string, moment: string) =>
  new Promise<string | null>((resolve) => {
    const args = ['--disable-warning=ExperimentalWarning', child, workspace, meeting, folder, moment]
    const ran = execFile(process.execPath, args, () => resolve(ran.signalCode))
  })

describe('a machine that dies while a notice is made', () => {
  let desk: IssueDesk
  let app: OpenProgram | undefined
  let id: MeetingId
  const workspace = (): string => join(desk.place, 'solvik')
  beforeAll(async () => {
    desk = await issueDesk()
    id = await desk.plan()
    await desk.add(id, 'Første')
    await desk.add(id, 'Andre')
    desk.program.workspaces.close()
  })
  afterAll(() => {
    app?.program.close()
    desk.close()
  })

  /** What the next opening finds. */
  const look = async () => {
    app?.program.close()
    app = await openProgram(workspace())
    const db = app.program.workspaces.session.db()
    const meeting = findMeeting(db, id)
    const count = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    const files = existsSync(desk.out) ? readdirSync(desk.out) : []
    const found = {
      state: meeting?.state,
      numbers: count('printed_number'),
      frozen: db.prepare("SELECT count(*) FROM paper WHERE state = 'frozen'").pluck().get(),
      packets: count('issued_packet'),
      attempts: db.prepare("SELECT count(*) FROM packet_file WHERE state = 'attempted'").pluck().get(),
      files,
    }
    const accounts = await app.granted('packet.list', { meeting: id })
    app.program.workspaces.close()
    return { found, accounts: accounts.map(({ sha256 }) => sha256).toSorted() }
  }

  it(
    'leaves nothing issued and no file, or all of it: whatever the moment',
    { timeout: 240_000 },
    async () => {
      const nothing = { state: 'agendaDraft', numbers: 0, frozen: 0, packets: 0, attempts: 0, files: [] }
      // between the names of the files and the commit of the issue lies the moment that matters most: `inside 3`
      for (const moment of ['inside 1', 'members typeset', 'public prove', 'after 2', 'inside 3']) {
        expect(await issueUntil(workspace(), id, desk.out, moment), moment).toBe('SIGKILL')
        if (moment === 'inside 3')
          expect(readdirSync(desk.out).filter((name) => name.endsWith('.pdf'))).toHaveLength(2)
        expect((await look()).found, moment).toEqual(nothing)
      }
      expect(await issueUntil(workspace(), id, desk.out, 'after 3')).toBe('SIGKILL')
      const { found, accounts } = await look()
      expect(found).toMatchObject({ state: 'noticeIssued', numbers: 2, frozen: 2, packets: 2, attempts: 0 })
      expect(found.files.map((name) => sha(join(desk.out, name))).toSorted()).toEqual(accounts)
    },
  )
})
