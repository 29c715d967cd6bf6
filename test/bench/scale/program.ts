import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { benchToday } from '../years.ts'

/** The program without a window, on the last day of the generated years or on `day`. */
export function benchProgram(userData: string, day: () => string = () => benchToday): Program {
  const began = Date.now()
  return createProgram({
    kind: 'browser',
    userData,
    dialogs: { openFiles: async () => [], openFolder: async () => null, saveTo: async () => null },
    openPath: async () => undefined,
    emit: () => undefined,
    // time goes on while it is measured: no two deeds fall within one instant
    clock: {
      now: () => new Date(Date.parse(`${day()}T09:00:00.000Z`) + Date.now() - began).toISOString(),
      today: day,
    },
    log: (line) => process.stderr.write(`${line}\n`),
  })
}
