/** Whether a text may lead there: to a page or an address, never to what runs or to a file. */
export function isAllowedLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) && href.length <= 2048
}
