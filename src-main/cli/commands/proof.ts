import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Municipality } from '#shared/domain/municipality/municipality.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { proofCheckNames, proofExtent, proofPageWords } from '#shared/text/proof-words.ts'
import { printProof } from '../../actions/print-proof.ts'
import { provePacketFile } from '../../actions/prove-packet.ts'
import type { ProvenFile } from '../../actions/prove-packet.ts'
import { manifestOf, writeManifest } from '../../actions/sign-manifest.ts'
import { checkWritable, writeWhole } from '../../files.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { loadEngine } from '../../typeset/compile/load-engine.ts'
import { systemClock, workspaceClock } from '../../app/clock.ts'
import { withPacketReader } from '../../actions/packet/packet-tools.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { withStoreIfAny } from '../workspace.ts'

export const proof: Command = {
  name: 'proof',
  args: 'FIL',
  argCount: [1, 1],
  summary: 'etterprøver en ferdig møtepakke',
  details: [
    'Leser filen på nytt og holder hvert løfte opp mot det som faktisk står der: sidetall, bokmerker, lenker, merking for skjermlesere, skrifter, skript, rester og lekkasjer. Finnes en feil, er sluttkoden 1.',
    'Kjenner arbeidsområdet filen igjen (på SHA-256), prøves den også mot regnskapet sitt, og en offentlig pakke søkes gjennom etter alt som er holdt utenfor.',
    'Manifestet kontrolleres slik: openssl pkeyutl -verify -pubin -inkey FIL.json.pub.pem -rawin -in FIL.json -sigfile FIL.json.sig',
  ],
  options: [
    { name: 'out', value: 'FIL', summary: 'skriv regnskapet som PDF på én side' },
    { name: 'manifest', value: 'FIL', summary: 'skriv et signert manifest (JSON) ved siden av pakken' },
    { name: 'key', value: 'FIL', summary: 'privat Ed25519-nøkkel (PEM); lages hvis den ikke finnes' },
    { name: 'today', value: 'DATO', summary: 'datoen på regnskapet (ÅÅÅÅ-MM-DD), ellers i dag' },
  ],
  examples: [
    'proof innkalling.pdf',
    'proof innkalling.pdf --out regnskap.pdf',
    'proof innkalling.pdf --manifest innkalling.json --key nokkel.pem',
  ],
  run: async (invocation) => {
    const { args, options, output, signal } = invocation
    const path = args[0] ?? ''
    const wrong = checkOptions(options)
    if (wrong !== null) return wrong
    const bytes = readBytes(path)
    if (isRefusal(bytes)) return bytes
    return withStoreIfAny(options, async (store): Promise<Outcome> => {
      const proven = await withPacketReader((reader) =>
        provePacketFile(bytes, store?.db ?? null, {
          reader,
          signal,
          progress: (done, total) => {
            if (done % 50 === 0 || done === total) output.progress(`Leser side ${done} av ${total}`)
          },
        }),
      )
      if (isRefusal(proven)) return { ...proven, facts: { ...proven.facts, file: path } }
      const municipality = store === null ? null : getMunicipality(store.db)
      const clock = store === null ? systemClock : workspaceClock(store.db)
      const date = options.get('today') ?? clock.today()
      const written = await writeOutputs(proven, path, { municipality, date }, invocation)
      if (isRefusal(written)) return written
      printProofLines(proven, path, output)
      const { known } = proven
      const found =
        known === null ? null : { id: known.id, edition: known.edition, auditHead: known.auditHead }
      return {
        result: { file: path, ...proven.proof, known: found, ...written },
        exitCode: proven.proof.passed ? 0 : 1,
      }
    })
  },
}

function checkOptions(options: Invocation['options']): Refusal | null {
  const today = options.get('today')
  if (today !== undefined && !isIsoDate(today)) return refuse('usage.badDate', { value: today })
  if (options.has('manifest') && !options.has('key')) return refuse('proof.manifestWithoutKey')
  const out = options.get('out')
  return out === undefined ? null : checkWritable(out)
}

function readBytes(path: string): Uint8Array | Refusal {
  try {
    return readFileSync(path)
  } catch {
    return refuse('file.unreadable', { path })
  }
}

async function writeOutputs(
  { proof: proven, known }: ProvenFile,
  path: string,
  { municipality, date }: { readonly municipality: Municipality | null; readonly date: IsoDate },
  { options }: Invocation,
): Promise<{ readonly out?: string; readonly manifest?: object } | Refusal> {
  const out = options.get('out')
  const auditHead = known?.auditHead ?? null
  if (out !== undefined) {
    const { name = '', pageBudget = null } = municipality ?? {}
    const facts = { file: basename(path), municipality: name, date, auditHead, pageBudget }
    const unwritten = writeWhole(out, await printProof(proven, facts, await loadEngine()))
    if (unwritten !== null) return unwritten
  }
  const manifestPath = options.get('manifest')
  const manifest =
    manifestPath === undefined
      ? undefined
      : writeManifest(manifestOf(proven, auditHead), manifestPath, options.get('key') ?? '')
  if (isRefusal(manifest)) return manifest
  return { ...(out === undefined ? {} : { out }), ...(manifest === undefined ? {} : { manifest }) }
}

function printProofLines({ proof: proven, known }: ProvenFile, path: string, output: Output): void {
  const faults = proven.checks.reduce((sum, check) => sum + check.faults.length, 0)
  output.line(`${path}: ${proven.passed ? proofPageWords.passed : proofPageWords.failed(faults)}`)
  for (const check of proven.checks) printCheck(check, output)
  for (const { page, what } of proven.notes)
    output.line(`  Merk: ${page === undefined ? '' : `side ${page}: `}${what}`)
  output.line(`  SHA-256: ${proven.sha256}`)
  output.line(
    known === null
      ? '  Filen er ikke kjent i noe arbeidsområde; det som er holdt utenfor, kunne ikke søkes etter.'
      : `  Kjent i arbeidsområdet: utgave ${known.edition}, ført ${known.madeAt.slice(0, 10)}, revisjonsspor ${known.auditHead.sequence} ${known.auditHead.hash}`,
  )
}

/** More than this of one kind says no more. */
const mostShown = 10

function printCheck({ id, passed, counted, faults }: Proof['checks'][number], output: Output): void {
  const extent = counted === 0 ? proofPageWords.unused : proofExtent(id, counted)
  output.line(`  ${passed ? 'ok  ' : 'FEIL'}  ${proofCheckNames[id].name} (${extent})`)
  for (const { page, what } of faults.slice(0, mostShown))
    output.line(`        ${page === undefined ? '' : `side ${page}: `}${what}`)
  if (faults.length > mostShown) output.line(`        ${proofPageWords.more(faults.length - mostShown)}`)
}
