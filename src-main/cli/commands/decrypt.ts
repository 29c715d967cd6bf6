import { isRefusal, refuse } from '#shared/refusal.ts'
import { changeKey } from '../../actions/keys/change-key.ts'
import { keyOf } from '../../store/connect.ts'
import { publishedKey } from '../../store/seal/store-key.ts'
import type { Command } from '../command.ts'
import { withStore } from '../workspace.ts'

export const decrypt: Command = {
  name: 'decrypt',
  args: '',
  argCount: [0, 0],
  summary: 'slår av krypteringen av arbeidsområdet',
  details: [
    'Tar en sikkerhetskopi, skriver arbeidsområdet om, leser alt igjen og sammenligner. Sidene har fremdeles segl, med en nøkkel som alle kjenner (docs/security.md).',
    'Kopier fra før er fremdeles kryptert: behold gjenopprettingsarket så lenge de finnes.',
  ],
  options: [],
  examples: ['decrypt', 'decrypt --key-file nokkel.txt'],
  run: async ({ options, output }) => {
    const known = await withStore(options, true, async ({ db, path }) => ({
      path,
      isOpenToAll: (keyOf(db) ?? publishedKey).id === publishedKey.id,
    }))
    if (isRefusal(known)) return known
    if (known.isOpenToAll) return refuse('key.notEncrypted', { path: known.path })
    const changed = changeKey(known.path, publishedKey)
    if (isRefusal(changed)) return changed
    output.line('Arbeidsområdet er ikke lenger kryptert. Alt er lest igjen og er som før.')
    output.line(`Sikkerhetskopi fra før: ${changed.backup}`)
    return { result: changed }
  },
}
