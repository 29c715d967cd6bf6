import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writeRecoveryKey } from '#shared/domain/recovery-key.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { keyName } from '#shared/text/key-name.ts'
import { changeKey } from '../../actions/keys/change-key.ts'
import { printRecoverySheet } from '../../actions/keys/print-recovery-sheet.ts'
import { workspaceClock } from '../../app/clock.ts'
import { writeWhole } from '../../files.ts'
import { keepInKeychain } from '../../keys/keychain.ts'
import { keyOf } from '../../store/connect.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { publishedKey, storeKey } from '../../store/seal/store-key.ts'
import { readHead } from '../../store/store-header.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { loadEngine } from '../../typeset/compile/load-engine.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const encrypt: Command = {
  name: 'encrypt',
  args: '',
  argCount: [0, 0],
  summary: 'krypterer arbeidsområdet med en ny nøkkel',
  details: [
    'Lager en ny nøkkel, skriver gjenopprettingsarket, tar en sikkerhetskopi, krypterer, leser alt igjen og sammenligner. Blir maskinen slått av imens, er arbeidsområdet som før eller helt kryptert. Nøkkelen legges i maskinens nøkkelring der den har en.',
    'Uten nøkkelen kan ingen åpne arbeidsområdet igjen. Skriv ut arket to ganger, og legg det på to steder. Eldre sikkerhetskopier er ikke kryptert; slett dem når du er trygg på den nye.',
  ],
  options: [
    { name: 'recovery', value: 'FIL.pdf', summary: 'gjenopprettingsarket, som skrives ut', required: true },
    {
      name: 'write-key',
      value: 'FIL',
      summary: 'skriv også nøkkelen til en fil, for maskiner uten nøkkelring',
    },
    { name: 'new-key', summary: 'bytt nøkkelen til et arbeidsområde som alt er kryptert' },
  ],
  examples: ['encrypt --recovery /media/minnepinne/nokkel.pdf', 'encrypt --recovery ny.pdf --new-key'],
  run: async ({ options, output }) => {
    const known = await withStore(options, true, async ({ db, path }) => ({
      path,
      key: keyOf(db) ?? publishedKey,
      municipality: getMunicipality(db),
      today: workspaceClock(db).today(),
    }))
    if (isRefusal(known)) return known
    if (known.key.id !== publishedKey.id && !options.has('new-key'))
      return refuse('key.alreadyEncrypted', { path: known.path, key: known.key.id })
    const places = [options.get('recovery'), options.get('write-key')].flatMap((place) =>
      place === undefined ? [] : [resolve(place)],
    )
    const taken = places.find((place) => existsSync(place))
    if (taken !== undefined) return refuse('file.exists', { path: taken })
    const key = storeKey(randomBytes(32))
    const written = writeRecoveryKey(key.bytes)
    const [sheet = '', keyFile] = places
    const pdf = await printRecoverySheet(
      {
        municipality: known.municipality?.name ?? '',
        language: known.municipality?.language ?? 'nb',
        workspace: dirname(known.path),
        keyId: key.id,
        written,
        madeOn: known.today,
      },
      await loadEngine(),
    )
    const unwritten =
      writeSecret(sheet, pdf) ??
      (keyFile === undefined ? null : writeSecret(keyFile, Buffer.from(`${written}\n`)))
    const changed = unwritten ?? changeKey(known.path, key)
    if (isRefusal(changed)) {
      for (const place of places) rmSync(place, { force: true }) // a key that opens nothing would mislead
      return changed
    }
    const kept = keepInKeychain(key.id, written)
    const { backup } = changed
    output.line(
      `Arbeidsområdet er kryptert med nøkkelen ${keyName(key.id)}. Alt er lest igjen og er som før.`,
    )
    output.line(
      `Gjenopprettingsarket: ${sheet}. Skriv det ut to ganger, legg det på to steder, og slett filen.`,
    )
    output.line(
      kept
        ? 'Maskinens nøkkelring husker nøkkelen.'
        : 'Denne maskinen har ingen nøkkelring. Oppgi nøkkelen med --key-file eller SAKSKLAR_KEY.',
    )
    output.line(`Sikkerhetskopi fra før: ${backup}`)
    const open = openCopies(known.path)
    if (open > 0)
      output.line(
        `${open} ${open === 1 ? 'kopi' : 'kopier'} i «backups» er ikke kryptert. Slett det du ikke trenger, når du har prøvd den nye nøkkelen.`,
      )
    return { result: { key: key.id, sheet, keyFile: keyFile ?? null, keychain: kept, backup } }
  },
}

/** Copies among the backups that anybody can read. */
function openCopies(file: string): number {
  const { backups } = workspaceAt(file)
  if (!existsSync(backups)) return 0
  const heads = readdirSync(backups)
    .filter((name) => name.endsWith('.db'))
    .map((name) => readHead(join(backups, name)))
  return heads.filter(
    (head) => head.kind === 'plain' || (head.kind === 'sealed' && head.keyId === publishedKey.id),
  ).length
}

/** Only its owner may read it. */
function writeSecret(path: string, bytes: Uint8Array): Refusal | null {
  const refusal = writeWhole(path, bytes)
  if (refusal === null) chmodSync(path, 0o600)
  return refusal
}
