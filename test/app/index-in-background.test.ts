import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { indexInBackground } from '#main/app/index-in-background.ts'
import { countStale } from '#main/store/full-text/update-index.ts'
import { inStore } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'

const log = (line: string): void => {
  throw new Error(line)
}

test('the text of a workspace is taken up while nobody asks for it', () =>
  inStore(async (db, store) => {
    writtenCase(db)
    const stop = indexInBackground(store, { isWorkedOn: () => false, log, after: 0 })
    await vi.waitFor(() => expect(countStale(db)).toBe(0))
    stop()
  }))

test('but not while a packet is made of the workspace, nor after it was left', () =>
  inStore(async (db, store) => {
    writtenCase(db)
    let isWorkedOn = true
    const stop = indexInBackground(store, { isWorkedOn: () => isWorkedOn, log, after: 0 })
    await setTimeout(200)
    expect(countStale(db)).toBe(8)
    stop()
    isWorkedOn = false
    await setTimeout(200)
    expect(countStale(db)).toBe(8)
  }))
