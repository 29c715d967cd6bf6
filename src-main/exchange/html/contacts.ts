import type { ProgressPageWords } from '#shared/text/progress-page-words.ts'
import { el, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { dotted } from './page.ts'

/** Whom anybody may ask about a case, and the municipality itself. */
export type PublicContacts = {
  readonly municipality: { readonly name: string; readonly email: string; readonly phone: string }
  readonly contacts: readonly {
    readonly part: 'owner' | 'officer' | 'chiefExecutive'
    readonly name: string
    readonly role: string
    readonly email: string
    readonly phone: string
  }[]
}

/** A part of a case's public page, under a heading that others lead to. */
export function partHtml(id: string, title: string, ...body: readonly (Html | readonly Html[])[]): Html {
  return el('section', { 'aria-labelledby': id, class: 'part' }, el('h2', { id }, text(title)), ...body)
}

/** Those who answer for a case, with how to reach them; the municipality last. */
export function contactsHtml({ contacts, municipality }: PublicContacts, words: ProgressPageWords): Html {
  const own = { part: null, role: '', ...municipality }
  return el(
    'ul',
    { class: 'contacts' },
    [...contacts, own].map(({ part, name, role, email, phone }) =>
      el(
        'li',
        {},
        el('h3', {}, text(part === null ? words.municipality : words.parts[part])),
        el('p', {}, dotted([name, role.toLowerCase() === name.toLowerCase() ? '' : role])),
        email === ''
          ? nothing
          : el('p', {}, text(`${words.email}: `), el('a', { href: `mailto:${email}` }, text(email))),
        phone === ''
          ? nothing
          : el(
              'p',
              {},
              text(`${words.phone}: `),
              el('a', { href: `tel:${phone.replaceAll(/[^\d+]/g, '')}` }, text(phone)),
            ),
      ),
    ),
  )
}
