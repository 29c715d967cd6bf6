import type { Sentence } from '../refusal-words.ts'

const at = (page: string | undefined): string => (page === undefined ? '' : ` på side ${page}`)

/** Refusals of the proof: a packet that does not hold what it promises is not given out. */
export const proofRefusals = {
  'proof.failed': (f) =>
    `Pakken er ikke laget. Etterprøvingen fant en feil${at(f['page'])}: ${f['what']}. Rett opp det som er nevnt, eller meld fra om feilen.`,
  'proof.leak': (f) =>
    `Den offentlige pakken er ikke laget${f['page'] === undefined ? '' : `, se side ${f['page']}`}: ${f['what']}. Ta det ut der det står, eller opphev unntaket.`,
  'proof.withheldUnreadable': () =>
    'Den offentlige pakken er ikke laget: et vedlegg som er holdt utenfor, er skadet i arbeidsområdet, så det kan ikke søkes etter. Hent det fra en sikkerhetskopi.',
  'proof.unreadable': (f) =>
    `${f['file'] === undefined ? 'Filen' : f['file']} kan ikke leses som en møtepakke. Sjekk at det er en PDF, og at den er hel.`,
  'proof.manifestWithoutKey': () =>
    'Et manifest må signeres. Oppgi nøkkelfilen med --key; den lages hvis den ikke finnes.',
  'proof.keyUnusable': (f) =>
    `${f['path']} er ikke en privat Ed25519-nøkkel i PEM-format. Velg en annen fil, så lages en ny nøkkel der.`,
} as const satisfies Readonly<Record<string, Sentence>>
