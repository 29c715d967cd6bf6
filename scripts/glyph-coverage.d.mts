/** Ranges of code points, both ends included, that all shipped fonts cover. */
export function coveredByAll(): [number, number][]
