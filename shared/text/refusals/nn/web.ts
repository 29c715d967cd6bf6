import type { webRefusals as nb } from '../web.ts'
import type { Worded } from '../worded.ts'

const stopped = 'Nettutgåva er ikkje laga, og ei tidlegare utgåve i mappa er ikkje rørt.'

/** Refusals of the web edition, in nynorsk. A leak is named by its place, never by what leaked. */
export const webRefusals: Worded<typeof nb> = {
  'web.folderNotEmpty': (f) =>
    `Mappa ${f['path']} held noko anna enn ei nettutgåve (${f['found']}) og er ikkje rørt. Vel ei tom mappe med --out.`,
  'web.notAFolder': (f) =>
    `${f['path']} er ei fil, ikkje ei mappe, og er ikkje rørt. Vel ei tom mappe med --out.`,
  'web.leak': (f) =>
    `${f['file']}, ${f['place']}: her står noko frå ${f['from']}, som er halde utanfor. ${stopped} Skriv om teksten, eller unnta han òg.`,
  'web.leakInPdf': (f) => `${f['file']}, ${f['place']}. ${stopped} Byt ut vedlegget, eller unnta det òg.`,
  'web.identityNumber': (f) =>
    `${f['file']}, ${f['place']}: her står eit fødselsnummer, som aldri skal på nett. ${stopped} Ta bort nummeret, eller unnta teksten.`,
  'web.activeContent': (f) => `${f['file']}, ${f['place']}. ${stopped} Byt ut vedlegget.`,
}
