import type { proofRefusals as nb } from '../proof.ts'
import { rewordFinding } from '../../proof-sentences/reword.ts'
import type { Worded } from '../worded.ts'

const at = (page: string | undefined): string => (page === undefined ? '' : ` på side ${page}`)

/** Refusals of the proof, in nynorsk. */
export const proofRefusals: Worded<typeof nb> = {
  'proof.failed': (f) =>
    `Pakken er ikkje laga. Etterprøvinga fann ein feil${at(f['page'])}: ${rewordFinding(f['what'] ?? '', 'nn')}. Rett opp det som er nemnt, eller meld frå om feilen.`,
  'proof.leak': (f) =>
    `Den offentlege pakken er ikkje laga${f['page'] === undefined ? '' : `, sjå side ${f['page']}`}: ${rewordFinding(f['what'] ?? '', 'nn')}. Ta det ut der det står, eller opphev unntaket.`,
  'proof.withheldUnreadable': () =>
    'Den offentlege pakken er ikkje laga: eit vedlegg som er halde utanfor, er skadd i arbeidsområdet, så det kan ikkje søkjast etter. Hent det frå ein tryggingskopi.',
  'proof.unreadable': (f) =>
    `${f['file'] ?? 'Fila'} kan ikkje lesast som ein møtepakke. Sjekk at det er ein PDF, og at han er heil.`,
  'proof.manifestWithoutKey': () =>
    'Eit manifest må signerast. Oppgje nøkkelfila med --key; ho blir laga om ho ikkje finst.',
  'proof.keyUnusable': (f) =>
    `${f['path']} er ikkje ein privat Ed25519-nøkkel i PEM-format. Vel ei anna fil, så blir det laga ein ny nøkkel der.`,
}
