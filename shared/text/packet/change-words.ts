import type { ChangeKind } from '../../packet/change.ts'

/** Wording of later editions: the change page, the notes on the agenda, the supplement. */
export type ChangeWords = {
  readonly title: string
  readonly lead: (edition: number) => readonly string[]
  readonly nothing: string
  readonly earlier: string
  readonly what: string
  readonly since: string
  readonly kinds: Readonly<Record<ChangeKind, string>>
  /** «Ny i utgave 2». */
  readonly inEdition: (kind: ChangeKind, edition: number) => string
  readonly edition: (edition: number, on: string) => string
  readonly notice: string
  readonly withAttachments: (count: number) => string
  readonly sameText: string
  readonly gone: (pages: string) => string
  /** «Endret: Vurdering, Økonomi. Begrunnelse: …» */
  readonly changedSections: (titles: readonly string[]) => string
  readonly reason: (text: string) => string
  readonly supplement: string
  readonly supplementEdition: (edition: number, sent: string) => string
  readonly supplementHolds: string
  readonly supplementLead: (edition: number) => readonly string[]
}

const kindsNb: ChangeWords['kinds'] = {
  new: 'Ny',
  corrected: 'Rettet',
  updated: 'Oppdatert',
  withdrawn: 'Trukket',
  restored: 'Satt opp igjen',
  opened: 'Nå offentlig',
  closed: 'Nå unntatt',
}

export const changesNb: ChangeWords = {
  title: 'Endringer siden forrige utsendelse',
  lead: (edition) => [
    `Dette er utgave ${edition} av pakken, med alt som gjelder. Den avløser det som er sendt før.`,
    'Alt som var trykt, har beholdt sidetallet sitt. Sider som er kommet til, har tallet til siden foran og en bokstav. Sider som er tatt ut, får ingen andre tallet til. Innkallingen og sakslisten er nye i hver utgave.',
  ],
  nothing: 'Ingen av sakene i denne utgaven er endret.',
  earlier: 'Tidligere endringer',
  what: 'Hva',
  since: 'Fra',
  kinds: kindsNb,
  inEdition: (kind, edition) => `${kindsNb[kind]} i utgave ${edition}`,
  edition: (edition, on) => `utg. ${edition}, ${on}`,
  notice: 'Innkallingen: tid, sted eller innkalte',
  withAttachments: (count) => (count === 1 ? 'Med ett vedlegg' : `Med ${count} vedlegg`),
  sameText: 'Teksten er den samme; vedleggslisten eller opplysninger rundt den er nye',
  gone: (pages) => `Side ${pages} er tatt ut`,
  changedSections: (titles) => `Endret: ${titles.join(', ')}`,
  reason: (text) => `Begrunnelse: ${text}`,
  supplement: 'Ettersending',
  supplementEdition: (edition, sent) => `Ettersending · utgave ${edition} · sendt ${sent}`,
  supplementHolds: 'Dette er nytt',
  supplementLead: (edition) => [
    'Her er bare det som er nytt eller endret siden forrige utsendelse.',
    `Sidetallene er de samme som i den samlede pakken, utgave ${edition}. Sider uten endring er ikke med.`,
  ],
}

const kindsNn: ChangeWords['kinds'] = {
  new: 'Ny',
  corrected: 'Retta',
  updated: 'Oppdatert',
  withdrawn: 'Trekt',
  restored: 'Sett opp att',
  opened: 'No offentleg',
  closed: 'No unnateke',
}

export const changesNn: ChangeWords = {
  title: 'Endringar sidan førre utsending',
  lead: (edition) => [
    `Dette er utgåve ${edition} av pakken, med alt som gjeld. Ho avløyser det som er sendt før.`,
    'Alt som var trykt, har halde på sidetalet sitt. Sider som er komne til, har talet til sida framfor og ein bokstav. Sider som er tekne ut, får ingen andre talet til. Innkallinga og sakslista er nye i kvar utgåve.',
  ],
  nothing: 'Ingen av sakene i denne utgåva er endra.',
  earlier: 'Tidlegare endringar',
  what: 'Kva',
  since: 'Frå',
  kinds: kindsNn,
  inEdition: (kind, edition) => `${kindsNn[kind]} i utgåve ${edition}`,
  edition: (edition, on) => `utg. ${edition}, ${on}`,
  notice: 'Innkallinga: tid, stad eller innkalla',
  withAttachments: (count) => (count === 1 ? 'Med eitt vedlegg' : `Med ${count} vedlegg`),
  sameText: 'Teksten er den same; vedleggslista eller opplysningar rundt han er nye',
  gone: (pages) => `Side ${pages} er teken ut`,
  changedSections: (titles) => `Endra: ${titles.join(', ')}`,
  reason: (text) => `Grunngiving: ${text}`,
  supplement: 'Ettersending',
  supplementEdition: (edition, sent) => `Ettersending · utgåve ${edition} · send ${sent}`,
  supplementHolds: 'Dette er nytt',
  supplementLead: (edition) => [
    'Her er berre det som er nytt eller endra sidan førre utsending.',
    `Sidetala er dei same som i den samla pakken, utgåve ${edition}. Sider utan endring er ikkje med.`,
  ],
}
