import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Output as Answer } from '#shared/contract/index.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { listBackups } from '../../store/backup/backup-files.ts'
import { workspaceAt } from '../../store/workspace.ts'
import type { Command, Output } from '../command.ts'
import { asker } from '../in-program.ts'
import { terminalProgram } from '../terminal-program.ts'
import { workspacePath } from '../workspace.ts'
import { printState } from './backup-lines.ts'

const text = backupWords.nb

export const restore: Command = {
  name: 'restore',
  args: '[KOPI]',
  argCount: [0, 1],
  summary: 'henter arbeidsområdet fram fra en sikkerhetskopi',
  details: [
    'KOPI er et navn fra «saksklar backup --list», stien til en fil, eller «siste» for den siste gode. Uten KOPI vises kopiene som finnes.',
    'Med --to legges kopien i en mappe for seg, og ingenting annet endres. Begynn der om du er i tvil.',
    'Uten --to settes kopien i stedet for arbeidsområdet. Det som er der, sikkerhetskopieres først og flyttes helt til side i mappen erstattet; --undo setter det tilbake. Ingen andre kan ha arbeidsområdet åpent imens. Et arbeidsområde som ikke lar seg åpne, kan også gjenopprettes.',
  ],
  options: [
    { name: 'to', value: 'MAPPE', summary: 'hent fram som eget arbeidsområde i denne mappen' },
    { name: 'dry-run', summary: 'vis hva som ville blitt borte og kommet tilbake, uten å endre noe' },
    { name: 'undo', summary: 'angre siste gjenoppretting' },
  ],
  examples: ['restore', 'restore siste --to /tmp/se-etter', 'restore siste --dry-run', 'restore --undo'],
  run: async ({ args: [word], options, output, signal }) => {
    const path = workspacePath(options)
    const isByItself = word !== undefined && options.has('to') && existsSync(word)
    if (isRefusal(path) && !isByItself) return path
    const { folder } = workspaceAt(isRefusal(path) ? resolve(options.get('to') ?? '') : path)
    const program = terminalProgram(output)
    try {
      const ask = asker(program, signal)
      if (options.has('undo')) {
        const undone = await ask('backup.undoRestore', { folder })
        if (!isRefusal(undone)) output.line(`${text.undone}: ${folder}`)
        return isRefusal(undone) ? undone : { result: undone }
      }
      if (word === undefined) {
        const state = await ask('backup.state', { folder })
        if (isRefusal(state)) return state
        printState(state, output)
        return { result: state }
      }
      const name = named(folder, word)
      if (isRefusal(name)) return name
      if (options.has('dry-run')) {
        const seen = await ask('backup.preview', { folder, name })
        if (isRefusal(seen)) return seen
        printDifference(seen, output)
        return { result: seen }
      }
      const to = options.get('to')
      if (to !== undefined) {
        const laid = await ask('backup.restoreInto', { folder, name, to: resolve(to) })
        if (isRefusal(laid)) return laid
        output.line(`${text.laid(laid?.folder ?? '')}. Åpne det med --workspace ${laid?.folder ?? ''}`)
        return { result: laid }
      }
      const done = await ask('backup.restore', { folder, name })
      if (isRefusal(done)) return done
      output.line(`${text.restored}: ${folder}`)
      if (done.backedUpAs !== null) output.line(`  Kopi av det som var: ${done.backedUpAs}`)
      if (done.aside !== null)
        output.line(`  Det som var, ligger helt i ${done.aside} (angre: restore --undo)`)
      return { result: done }
    } finally {
      program.close()
    }
  },
}

/** A name in the workspace's folder for backups, or the path of one that lies elsewhere. */
function named(folder: string, word: string): string | Refusal {
  const { backups } = workspaceAt(folder)
  const all = listBackups(backups)
  if (word === 'siste') {
    const last = all.find(({ isGood }) => isGood)
    return last?.path ?? refuse('backup.none', { path: backups })
  }
  const found = all.find(({ name }) => name === word)
  if (found !== undefined) return found.path
  return existsSync(word) ? resolve(word) : refuse('backup.unknown', { name: word, path: backups })
}

function printDifference({ difference }: Answer<'backup.preview'>, output: Output): void {
  if (difference === null) {
    output.line(text.cannotCompare)
    return
  }
  const changed = difference.kinds.filter(({ lost, older, back }) => lost + older + back > 0)
  if (changed.length === 0) output.line(text.same)
  for (const { kind, lost, older, back, named: names } of changed) {
    output.line(
      `${text.kinds[kind]}: ${String(lost)} blir borte, ${String(older)} blir som før, ${String(back)} kommer tilbake`,
    )
    for (const name of names) output.line(`  ${name}`)
  }
  output.line(difference.actsSince === null ? text.otherTrail : text.acts(difference.actsSince))
}
