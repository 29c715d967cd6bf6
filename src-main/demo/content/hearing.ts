import { inputs1 } from './hearing-1.ts'
import { inputs2 } from './hearing-2.ts'
import type { DemoInput } from './types.ts'

/** The forty inputs to the hearing on the theme plan, numbered by date received. */
export const inputs: readonly DemoInput[] = [...inputs1, ...inputs2]
