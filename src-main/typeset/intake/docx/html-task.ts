import { parseTypedDate } from '#shared/domain/calendar/dates.ts'
import { monthNames } from '#shared/domain/calendar/names.ts'
import type { PointTask } from '#shared/document/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import { textIn } from './html-reference.ts'
import { attribute, elementsIn } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

/** The task of a point from the paragraph below it, each part known by its style; null where it is not one. */
export function taskFrom(element: HtmlElement): PointTask | null {
  const parts = new Map<string, string>()
  const gather = (within: HtmlElement): void => {
    for (const child of elementsIn(within)) {
      const name = attribute(child, 'class') ?? ''
      if (['responsible', 'due', 'report-to'].includes(name))
        parts.set(name, (parts.get(name) ?? '') + textIn(child))
      else gather(child)
    }
  }
  gather(element)
  const [responsible, due, reportTo] = ['responsible', 'due', 'report-to'].map((name) => parts.get(name))
  const day = due === undefined ? undefined : dayOf(due)
  if (parts.size === 0 || day === null) return null
  return {
    ...(responsible === undefined ? {} : { responsible }),
    ...(day === undefined ? {} : { due: day }),
    ...(reportTo === undefined ? {} : { reportTo }),
  }
}

/** `1. mars 2027`, or as dates are typed; null for what is no day. */
function dayOf(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^\s*(\d{1,2})\.\s*(\p{L}+)\s+(\d{4})\s*$/u.exec(text) ?? []
  const month = monthNames.nb.indexOf(name.toLowerCase()) + 1
  const typed = month === 0 ? text.trim() : `${day}.${month}.${year}`
  const read = parseTypedDate(typed)
  return isRefusal(read) ? null : read
}
