import { resolve } from 'node:path'
import { isRefusal } from '#shared/refusal.ts'
import { backupStepWords } from '#shared/text/backup-words.ts'
import { doBackupWork } from '../../store/backup/backup-work.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { systemClock } from '../../app/clock.ts'
import { norwegianClock } from '../../norwegian-clock.ts'
import { programVersion } from '../../version.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { asker } from '../in-program.ts'
import { terminalProgram } from '../terminal-program.ts'
import { workspacePath } from '../workspace.ts'
import { backupLine, printState, told } from './backup-lines.ts'

export const backup: Command = {
  name: 'backup',
  args: '',
  argCount: [0, 0],
  summary: 'tar sikkerhetskopi av arbeidsområdet, og viser dem som finnes',
  details: [
    'Kopien er hel og kontrollert: den leses fra ende til annen før den får navnet sitt i mappen backups. Et vindu kan ha arbeidsområdet åpent imens.',
    'Med --place velges et annet sted, som en minnepinne eller en mappe på nettverket; siste gode kopi sendes dit og leses tilbake derfra, nå og senere.',
    'Ved siden av hver kopi ligger en liten fil med samme navn og .json til slutt. Den sier hva kopien inneholder, og kontrollsummen av den.',
  ],
  options: [
    { name: 'list', summary: 'vis kopiene som finnes, uten å ta noen ny' },
    { name: 'out', value: 'MAPPE', summary: 'legg kopien i denne mappen i stedet' },
    { name: 'place', value: 'MAPPE', summary: 'velg det andre stedet, og kopier dit' },
    { name: 'carry', summary: 'kopier siste gode kopi til det andre stedet, uten å ta noen ny' },
    { name: 'no-place', summary: 'slutt å kopiere til det andre stedet' },
  ],
  examples: ['backup', 'backup --list --json', 'backup --place /media/minnepinne'],
  run: async (invocation) => {
    const { options, output } = invocation
    const path = workspacePath(options)
    if (isRefusal(path)) return path
    const { folder } = workspaceAt(path)
    const out = options.get('out')
    if (out !== undefined) return makeElsewhere(folder, out, invocation)
    const program = terminalProgram(output)
    try {
      const ask = asker(program, invocation.signal)
      if (options.has('list')) {
        const state = await ask('backup.state', { folder })
        if (isRefusal(state)) return state
        printState(state, output)
        return { result: state }
      }
      if (options.has('no-place')) {
        const done = await ask('backup.forgetPlace', { folder })
        return isRefusal(done) ? done : { result: { place: null } }
      }
      const place = options.get('place')
      if (place !== undefined) {
        const chosen = await ask('backup.choosePlace', { folder, to: place })
        if (isRefusal(chosen)) return chosen
      }
      if (options.has('carry')) return carry(ask, folder, invocation)
      // where a window has it open, or nobody can open it, the copy is made without a word in the trail
      program.workspaces.open(folder, { remembered: false })
      const made = await ask('backup.make', { folder })
      if (isRefusal(made)) return made
      output.line(backupLine(made))
      if (place === undefined) return { result: made }
      const carried = await carry(ask, folder, invocation)
      return isRefusal(carried) ? carried : { result: { ...made, carried: carried.result } }
    } finally {
      program.close()
    }
  },
}

async function carry(
  ask: ReturnType<typeof asker>,
  folder: string,
  { output }: Invocation,
): Promise<Outcome> {
  const carried = await ask('backup.carry', { folder })
  if (isRefusal(carried)) return carried
  const state = await ask('backup.state', { folder })
  if (isRefusal(state)) return state
  if (carried === null) output.line('Ingenting er kopiert: velg et sted med --place, og ta en kopi først.')
  else
    output.line(
      `${carried.name} ${carried.copied ? 'er kopiert til' : 'lå fra før på'} ${state.second?.root ?? ''} og er lest tilbake`,
    )
  return { result: carried }
}

/** In a folder of the user's own nothing is rotated: others may keep theirs there. */
async function makeElsewhere(folder: string, out: string, { output, signal }: Invocation): Promise<Outcome> {
  const at = systemClock.now()
  const wallClock = norwegianClock.format(new Date(at))
  const where = { file: workspaceAt(folder).file, folder: resolve(out) }
  const order = { ...where, reason: 'asked', at, wallClock, program: programVersion() } as const
  const progress = (step: keyof typeof backupStepWords.nb): void => {
    if (step !== 'copy') output.progress(backupStepWords.nb[step])
  }
  const made = await doBackupWork({ kind: 'make', order, today: null }, { signal, progress })
  if (isRefusal(made)) return made
  const { path, size, manifest } = made.made
  output.line(`${path}  ${told(at)}, ${String(size)} byte`)
  return { result: { path, size, sha256: manifest?.sha256 ?? null, faults: manifest?.verified.faults ?? [] } }
}
