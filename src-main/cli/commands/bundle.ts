import type { CallName, Input, Output as Answer } from '#shared/contract/index.ts'
import { bundleExtension } from '#shared/bundle/manifest.ts'
import type { Choice } from '#shared/bundle/report.ts'
import type { Signer } from '#shared/contract/bundle.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Program } from '../../app/program.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { answer, refusalOf, terminalProgram } from '../terminal-program.ts'
import { workspacePath } from '../workspace.ts'
import { printReport } from './bundle-report.ts'

export const bundle: Command = {
  name: 'bundle',
  args: 'export SAK [FIL] | import FIL',
  argCount: [2, 3],
  summary: 'sender en sak til en kollega, og tar imot en: to saksbehandlere uten tjener',
  details: [
    'Filen er underskrevet. «import» sier hvem den er fra, hva den gjør, og hvilke ord som ble borte der begge hadde skrevet.',
    'En nøkkel som ikke er kjent, godtas første gang og huskes. Har en kjent kollega fått en annen nøkkel, må den bekreftes med --new-key: ring først.',
    'Er noe i saken unntatt offentlighet, må det bekreftes med --exempt-too at det kan følge med.',
  ],
  options: [
    {
      name: 'out',
      value: 'FIL',
      summary: `filen som skal skrives (.${bundleExtension}), om den ikke står sist`,
    },
    { name: 'exempt-too', summary: 'send også det som er unntatt offentlighet' },
    { name: 'dry-run', summary: 'se hva filen ville gjort, uten å ta den inn' },
    { name: 'new-key', summary: 'godta at en kjent kollega har fått en annen nøkkel' },
    {
      name: 'take',
      value: 'ours|theirs',
      choices: ['ours', 'theirs'],
      summary: 'hvilke opplysninger som skal stå der begge har endret dem (ellers våre)',
    },
  ],
  examples: [
    `bundle export 20/01610 sak.${bundleExtension}`,
    `bundle import sak.${bundleExtension} --dry-run`,
    `bundle import sak.${bundleExtension} --take theirs`,
  ],
  run: async (invocation) => {
    const { args, options, output } = invocation
    const [what = '', subject = ''] = args
    if (what !== 'export' && what !== 'import')
      return refuse('usage.badChoice', { option: 'bundle', value: what, choices: 'export, import' })
    const path = workspacePath(options)
    if (isRefusal(path)) return path
    const program = terminalProgram(output)
    try {
      const opened = program.workspaces.open(path, { remembered: false })
      if (isRefusal(opened)) return opened
      if (opened.readonly) {
        const why = program.workspaces.takeOver()
        if (isRefusal(why)) return why
      }
      const work = what === 'export' ? sendCase : receive
      return await work(program, subject, invocation)
    } finally {
      program.close()
    }
  },
}

async function ask<N extends CallName>(
  program: Program,
  name: N,
  input: Omit<Input<N>, 'job'>,
  signal: AbortSignal,
): Promise<Answer<N> | Refusal> {
  const reply = await answer(program, name, input, signal)
  return reply.ok ? (reply.value as Answer<N>) : refusalOf(reply.failure)
}

async function sendCase(
  program: Program,
  word: string,
  { args, options, output, signal }: Invocation,
): Promise<Outcome> {
  const path = options.get('out') ?? args[2]
  if (path === undefined)
    return refuse('usage.missingOption', { command: 'bundle export', option: '--out FIL' })
  const file = findCaseByWord(program.workspaces.session.db(), word)
  if (isRefusal(file)) return file
  const input = { case: file.id, path, exemptToo: options.has('exempt-too') }
  const sent = await ask(program, 'bundle.export', input, signal)
  if (isRefusal(sent) || sent === null) return sent ?? refuse('usage.missingOption', { option: '--out FIL' })
  output.line(
    `${path}: sak ${file.caseNumber}, ${sent.papers} saksframlegg, ${Math.max(1, Math.round(sent.bytes / 1024))} kB`,
  )
  output.line(`  Nøkkel: ${print(sent.fingerprint)} (les den opp for kollegaen)`)
  if (sent.exempt > 0) output.line(`  ${sent.exempt} deler er unntatt offentlighet. Send filen trygt.`)
  return { result: sent }
}

async function receive(
  program: Program,
  path: string,
  { options, output, signal }: Invocation,
): Promise<Outcome> {
  const seen = await ask(program, 'bundle.inspect', { path }, signal)
  if (isRefusal(seen)) return seen
  if (seen === null) return refuse('file.unreadable', { path })
  printSigner(seen.from, seen.at, output)
  if (options.has('dry-run')) {
    printReport(seen.report, false, output)
    return { result: seen }
  }
  const mayTrust = seen.from.standing === 'new' || options.has('new-key')
  const take = options.get('take') === 'theirs' ? 'theirs' : 'ours'
  const choices = seen.report.facts
    .filter(({ outcome }) => outcome === 'differs')
    .map(({ kind, id, field }): Choice => ({ kind, id, field, take }))
  const trust = mayTrust ? seen.from.fingerprint : null
  const done = await ask(program, 'bundle.merge', { path, bundle: seen.bundle, trust, choices }, signal)
  if (isRefusal(done)) return done
  printReport(done.report, true, output)
  return { result: { ...done, at: seen.at } }
}

const print = (fingerprint: string): string => (fingerprint.slice(0, 24).match(/.{4}/g) ?? []).join(' ')

function printSigner({ name, fingerprint, standing, since }: Signer, at: string, output: Output): void {
  const known = {
    own: 'din egen nøkkel',
    known: `kjent siden ${(since ?? '').slice(0, 10)}`,
    new: 'NY nøkkel, godtas nå og huskes. Spør kollegaen om den stemmer',
    changed: 'ADVARSEL: en annen nøkkel enn den som er kjent for dette navnet',
  }
  output.line(`Fra ${name}, ${at.slice(0, 16).replace('T', ' kl. ')}`)
  output.line(`  Nøkkel: ${print(fingerprint)} (${known[standing]})`)
}
