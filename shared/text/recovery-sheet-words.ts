import type { Language } from '../domain/municipality/municipality.ts'

/** The sheet with the recovery key, in the words of whoever will stand with it on a bad day. */
export type RecoverySheetWords = {
  readonly kind: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly [workspace: string, key: string, made: string]
  readonly key: string
  readonly note: string
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[]
  readonly pageOf: string
}

const nb: RecoverySheetWords = {
  kind: 'Gjenopprettingsnøkkel',
  title: 'Nøkkelen til arbeidsområdet',
  lead: 'Saker og dokumenter i dette arbeidsområdet er kryptert. Med nøkkelen under kan de alltid åpnes. Uten den kan ingen åpne dem, heller ikke leverandøren.',
  facts: ['Arbeidsområde', 'Nøkkelens navn', 'Laget'],
  key: 'Nøkkelen',
  note: 'Det siste tegnet i hver gruppe er en kontroll. Skriver du feil, sier programmet hvilken gruppe det gjelder. Store og små bokstaver er like gode, og mellomrom spiller ingen rolle. Det er ingen O, I eller L i nøkkelen: det som ligner, er tallene 0 og 1.',
  parts: [
    {
      title: 'Slik tar du vare på arket',
      lines: [
        'Skriv ut to ark, og legg dem på to steder, for eksempel i arkivets safe og hos kommunedirektøren.',
        'Legg ikke arket sammen med maskinen eller sikkerhetskopiene. Den som har begge deler, kan lese alt.',
        'Slett PDF-filen når arkene er skrevet ut.',
      ],
    },
    {
      title: 'Slik bruker du nøkkelen',
      lines: [
        'Åpne arbeidsområdet i Saksklar på den nye maskinen. Programmet spør etter nøkkelen med dette navnet.',
        'Skriv de tretten gruppene. Etterpå husker maskinen nøkkelen, der den har et sted å ta vare på den.',
        'En sikkerhetskopi åpnes med nøkkelen som gjaldt da den ble tatt. Behold gamle ark så lenge kopiene finnes.',
      ],
    },
  ],
  pageOf: 'av',
}

const nn: RecoverySheetWords = {
  kind: 'Attopprettingsnøkkel',
  title: 'Nøkkelen til arbeidsområdet',
  lead: 'Saker og dokument i dette arbeidsområdet er krypterte. Med nøkkelen under kan dei alltid opnast. Utan han kan ingen opne dei, heller ikkje leverandøren.',
  facts: ['Arbeidsområde', 'Namnet på nøkkelen', 'Laga'],
  key: 'Nøkkelen',
  note: 'Det siste teiknet i kvar gruppe er ein kontroll. Skriv du feil, seier programmet kva gruppe det gjeld. Store og små bokstavar er like gode, og mellomrom spelar inga rolle. Det er ingen O, I eller L i nøkkelen: det som liknar, er tala 0 og 1.',
  parts: [
    {
      title: 'Slik tek du vare på arket',
      lines: [
        'Skriv ut to ark, og legg dei på to stader, til dømes i safen til arkivet og hos kommunedirektøren.',
        'Legg ikkje arket saman med maskina eller reservekopiane. Den som har begge delar, kan lese alt.',
        'Slett PDF-fila når arka er skrivne ut.',
      ],
    },
    {
      title: 'Slik brukar du nøkkelen',
      lines: [
        'Opne arbeidsområdet i Saksklar på den nye maskina. Programmet spør etter nøkkelen med dette namnet.',
        'Skriv dei tretten gruppene. Etterpå hugsar maskina nøkkelen, der ho har ein stad å ta vare på han.',
        'Ein reservekopi vert opna med nøkkelen som galdt då han vart teken. Ta vare på gamle ark så lenge kopiane finst.',
      ],
    },
  ],
  pageOf: 'av',
}

export const recoverySheetWords: Readonly<Record<Language, RecoverySheetWords>> = { nb, nn }
