/** The window's origin: a scheme of the program's own, answered from its files and nowhere else. */
export const electronOrigin = 'app://saksklar'

/** Whether an address is the program's own page; a name that only begins like it is not. */
export function isOwn(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}` === electronOrigin
  } catch {
    return false
  }
}
