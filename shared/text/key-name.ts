/** What a key of a store is called among people: the first eight digits of its id, as `1A2B-3C4D`. */
export function keyName(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}
