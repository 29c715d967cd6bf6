import { inAllLanguages } from './words.ts'

/** Why something was changed, alike on every screen. */
export const causeWords = inAllLanguages({
  nb: {
    input: (number: number, part: number) => `Innspill ${number}, punkt ${part}`,
    reference: (number: number) => `Teksten viser til innspill ${number}`,
    decision: (where: string, point: number) => `Vedtak: ${where}, punkt ${point}`,
    motion: (number: number, party: string, where: string) =>
      `Endringsforslag ${number}${party === '' ? '' : ` fra ${party}`}: ${where}`,
    amendment: 'Vedtatt endringsforslag',
    knowledge: (number: number) => `Ny kunnskap: K-${number}`,
    gone: 'Årsaken finnes ikke lenger',
    editorial: 'Redaksjonell',
    none: 'Uten årsak',
  },
  nn: {
    input: (number: number, part: number) => `Innspel ${number}, punkt ${part}`,
    reference: (number: number) => `Teksten viser til innspel ${number}`,
    decision: (where: string, point: number) => `Vedtak: ${where}, punkt ${point}`,
    motion: (number: number, party: string, where: string) =>
      `Endringsframlegg ${number}${party === '' ? '' : ` frå ${party}`}: ${where}`,
    amendment: 'Vedteke endringsframlegg',
    knowledge: (number: number) => `Ny kunnskap: K-${number}`,
    gone: 'Årsaka finst ikkje lenger',
    editorial: 'Redaksjonell',
    none: 'Utan årsak',
  },
  en: {
    input: (number: number, part: number) => `Input ${number}, point ${part}`,
    reference: (number: number) => `The text refers to input ${number}`,
    decision: (where: string, point: number) => `Decision: ${where}, point ${point}`,
    motion: (number: number, party: string, where: string) =>
      `Amendment ${number}${party === '' ? '' : ` by ${party}`}: ${where}`,
    amendment: 'Adopted amendment',
    knowledge: (number: number) => `New knowledge: K-${number}`,
    gone: 'The cause is gone',
    editorial: 'Editorial',
    none: 'No cause',
  },
})
