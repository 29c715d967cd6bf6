import type { Language } from '../domain/municipality/municipality.ts'

/** What a planned presentation of the knowledge base is called, in the case's language. */
export const presentationWords: Readonly<
  Record<
    Language,
    { readonly title: (title: string) => string; readonly step: (committee: string) => string }
  >
> = {
  nb: {
    title: (title) => `${title} – kunnskapsgrunnlag`,
    step: (committee) => `Kunnskapsgrunnlaget presenteres for ${committee}`,
  },
  nn: {
    title: (title) => `${title} – kunnskapsgrunnlag`,
    step: (committee) => `Kunnskapsgrunnlaget blir presentert for ${committee}`,
  },
}
