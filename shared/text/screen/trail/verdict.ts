import { inAllLanguages } from '../words.ts'

/** What a check of the audit trail came to, in words. Numbers are those of events. */
export const verdictWords = inAllLanguages({
  nb: {
    proven: (to: number, anchor: string) => `Bevist uendret til og med hendelse ${to} (anker: ${anchor}).`,
    provenAgainst: (to: number, anchor: string) =>
      `Sporet selv er bevist uendret til og med hendelse ${to} (anker: ${anchor}). Dette stemmer ikke med det:`,
    restUnproven: (from: number, to: number) =>
      from === to
        ? `Hendelse ${to} er i orden, men ubevist: ingen anker etter.`
        : `Hendelse ${from}–${to} er i orden innbyrdes, men ubevist: ingen anker etter.`,
    unproven: (to: number) =>
      `Hendelse 1–${to} er i orden innbyrdes, men ubevist: ingen anker ble oppgitt. Et anker står nederst på første side av hver møtepakke og møtebok.`,
    empty: 'Revisjonssporet er tomt.',
    tampered: 'Noe er endret utenom programmet.',
    gap: (at: number) => `Hendelse ${at} mangler i revisjonssporet.`,
    link: (at: number) => `Hendelse ${at} henger ikke sammen med den før.`,
    hash: (at: number) => `Hendelse ${at} er endret etter at den ble ført.`,
    seals: (at: number) => `Det som ble forseglet med hendelse ${at}, er endret.`,
    anchor: (at: number) => `Hendelse ${at} er ikke den som ankeret viser til.`,
    broken: (at: number, anchor: string) =>
      `Hendelse ${at} er en annen enn den ankeret viser til (${anchor}): noe til og med hendelse ${at} er skrevet om.`,
    beyond: (at: number, anchor: string) =>
      `Revisjonssporet slutter før hendelse ${at}, som ankeret viser til (${anchor}): slutten er tatt bort.`,
    fault: {
      changed: 'endret utenom programmet',
      missing: 'slettet utenom programmet',
      unknown: 'lagt inn utenom programmet',
      content: 'filen er en annen enn den som ble lagret',
      text: 'teksten er en annen enn den som ble låst',
      foreign: 'funnet endret utenom programmet',
    },
    since: (sequence: number, day: string) => `sist lovlig ført i hendelse ${sequence}, ${day}`,
    sinceNever: 'aldri ført i revisjonssporet',
    more: (count: string) => `og ${count} til`,
    changedSince: (sequence: number, act: string) =>
      `endret etter ankeret i hendelse ${sequence} (${act}), ubevist`,
    gone: (units: string, sequence: number, act: string, day: string) =>
      `${units} slettet etter regel, hendelse ${sequence} (${act}, ${day})`,
    source: {
      typed: 'oppgitt',
      packet: 'PDF',
      bundle: 'sak sendt til kollega',
      manifest: 'manifest',
    },
    withoutContents: 'Innholdet i vedlagte filer ble ikke lest.',
  },
  nn: {
    provenAgainst: (to: number, anchor: string) =>
      `Sporet sjølv er prova uendra til og med hending ${to} (anker: ${anchor}). Dette stemmer ikkje med det:`,
    proven: (to: number, anchor: string) => `Prova uendra til og med hending ${to} (anker: ${anchor}).`,
    restUnproven: (from: number, to: number) =>
      from === to
        ? `Hending ${to} er i orden, men ikkje prova: ingen anker etter.`
        : `Hending ${from}–${to} er i orden innbyrdes, men ikkje prova: ingen anker etter.`,
    unproven: (to: number) =>
      `Hending 1–${to} er i orden innbyrdes, men ikkje prova: det vart ikkje oppgitt noko anker. Eit anker står nedst på første sida av kvar møtepakke og møtebok.`,
    empty: 'Revisjonssporet er tomt.',
    tampered: 'Noko er endra utanom programmet.',
    gap: (at: number) => `Hending ${at} manglar i revisjonssporet.`,
    link: (at: number) => `Hending ${at} heng ikkje saman med den før.`,
    hash: (at: number) => `Hending ${at} er endra etter at ho vart førd.`,
    seals: (at: number) => `Det som vart forsegla med hending ${at}, er endra.`,
    anchor: (at: number) => `Hending ${at} er ikkje den som ankeret viser til.`,
    broken: (at: number, anchor: string) =>
      `Hending ${at} er ei anna enn den ankeret viser til (${anchor}): noko til og med hending ${at} er skrive om.`,
    beyond: (at: number, anchor: string) =>
      `Revisjonssporet sluttar før hending ${at}, som ankeret viser til (${anchor}): slutten er teken bort.`,
    fault: {
      changed: 'endra utanom programmet',
      missing: 'sletta utanom programmet',
      unknown: 'lagt inn utanom programmet',
      content: 'fila er ei anna enn den som vart lagra',
      text: 'teksten er ein annan enn den som vart låst',
      foreign: 'funne endra utanom programmet',
    },
    since: (sequence: number, day: string) => `sist lovleg ført i hending ${sequence}, ${day}`,
    sinceNever: 'aldri ført i revisjonssporet',
    more: (count: string) => `og ${count} til`,
    changedSince: (sequence: number, act: string) =>
      `endra etter ankeret i hending ${sequence} (${act}), ikkje prova`,
    gone: (units: string, sequence: number, act: string, day: string) =>
      `${units} sletta etter regel, hending ${sequence} (${act}, ${day})`,
    source: {
      typed: 'oppgitt',
      packet: 'PDF',
      bundle: 'sak send til kollega',
      manifest: 'manifest',
    },
    withoutContents: 'Innhaldet i vedlagde filer vart ikkje lese.',
  },
  en: {
    provenAgainst: (to: number, anchor: string) =>
      `The trail itself is proven unchanged up to event ${to} (anchor: ${anchor}). This does not agree with it:`,
    proven: (to: number, anchor: string) => `Proven unchanged up to event ${to} (anchor: ${anchor}).`,
    restUnproven: (from: number, to: number) =>
      from === to
        ? `Event ${to} is in order, but unproven: no anchor after it.`
        : `Events ${from}–${to} agree with one another, but are unproven: no anchor after them.`,
    unproven: (to: number) =>
      `Events 1–${to} agree with one another, but are unproven: no anchor was given. An anchor stands at the foot of the first page of every packet and of the minutes.`,
    empty: 'The audit trail is empty.',
    tampered: 'Something was changed outside the program.',
    gap: (at: number) => `Event ${at} is missing from the trail.`,
    link: (at: number) => `Event ${at} does not follow from the one before.`,
    hash: (at: number) => `Event ${at} was changed after it was recorded.`,
    seals: (at: number) => `What was sealed with event ${at} was changed.`,
    anchor: (at: number) => `Event ${at} is not the one that the anchor names.`,
    broken: (at: number, anchor: string) =>
      `Event ${at} is another than the anchor names (${anchor}): something up to event ${at} was rewritten.`,
    beyond: (at: number, anchor: string) =>
      `The trail ends before event ${at}, which the anchor names (${anchor}): its end was cut off.`,
    fault: {
      changed: 'changed outside the program',
      missing: 'deleted outside the program',
      unknown: 'put in outside the program',
      content: 'the file is another than was stored',
      text: 'the text is another than was frozen',
      foreign: 'found changed outside the program',
    },
    since: (sequence: number, day: string) => `last lawfully recorded in event ${sequence}, ${day}`,
    sinceNever: 'never recorded in the trail',
    more: (count: string) => `and ${count} more`,
    changedSince: (sequence: number, act: string) =>
      `changed after the anchor in event ${sequence} (${act}), unproven`,
    gone: (units: string, sequence: number, act: string, day: string) =>
      `${units} deleted by rule, event ${sequence} (${act}, ${day})`,
    source: {
      typed: 'given',
      packet: 'PDF',
      bundle: 'case sent to a colleague',
      manifest: 'manifest',
    },
    withoutContents: 'The contents of attached files were not read.',
  },
})
