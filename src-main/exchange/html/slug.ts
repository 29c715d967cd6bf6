const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŧ: 't', ŋ: 'n' }

/** A text as a file name and anchor: `PS 112/20` → `ps-112-20`. Empty when nothing is left. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåđŧŋ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The slugs of several texts, told apart by a number where they would be the same. */
export function distinctSlugs(texts: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>()
  return texts.map((text) => {
    const base = slug(text) === '' ? fallback : slug(text)
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`
    taken.add(name)
    return name
  })
}
