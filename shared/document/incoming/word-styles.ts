/**
 * What a picture of ours is called in a Word document, with its blob: a drawing that Word cannot hold is found again
 * by it.
 */
export const wordPictureName = 'saksklar-'

/** What a program too old for drawings shows in the place of one: a grey field, so that it is seen to be
 * missing; PNG as base64. */
export const blankPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN4+OwNAAVfArQwSPDCAAAAAElFTkSuQmCC'

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
