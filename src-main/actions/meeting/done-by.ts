import type { PersonId } from '#shared/ids.ts'
import type { ActedBy } from '../acted-by.ts'

/** Who does something to a case: its course names the person of the workspace, where one is chosen. */
export type DoneBy = ActedBy & { readonly person: PersonId | null }
