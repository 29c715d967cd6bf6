/** A caption without the number that its program set before it: print counts tables and figures anew. */
export function unnumberedCaption(caption: string): string {
  return caption.replace(
    /^\s*(?:tabell|table|figur|figure|bilde|bilete)\s+(?:\d+(?:[.-]\d+)*\s*[.:–-]?|[.:])\s*/i,
    '',
  )
}
