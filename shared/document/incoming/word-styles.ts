/**
 * Styles that a paper has as a Word document, besides Word's own. By them what the program knows is known again when
 * the document comes back: citations, tasks of points, and what the program writes itself.
 */
export const wordStyles = {
  /** Characters: `[K-3]`. */
  citation: { id: 'SaksklarKilde', name: 'Saksklar kilde' },
  /** Characters: `innspill 7`. */
  inputReference: { id: 'SaksklarInnspill', name: 'Saksklar innspill' },
  /** The paragraph below a point: who, by when, reported to. */
  task: { id: 'SaksklarOppdrag', name: 'Saksklar oppdrag' },
  /** Characters within it. */
  responsible: { id: 'SaksklarAnsvar', name: 'Saksklar ansvar' },
  due: { id: 'SaksklarFrist', name: 'Saksklar frist' },
  reportTo: { id: 'SaksklarTil', name: 'Saksklar til' },
  /** What is made from the case's data, and is made anew: facts, the list of sources. */
  generated: { id: 'SaksklarFast', name: 'Saksklar fast tekst' },
  generatedHeading: { id: 'SaksklarFastTittel', name: 'Saksklar fast tittel' },
  /** Head cells of tables. */
  head: { id: 'SaksklarTabellhode', name: 'Saksklar tabellhode' },
} as const
