import { attachmentNotes } from '#shared/packet/attachment-notes.ts'
import { revisionNotes } from '#shared/packet/change-notes.ts'
import type { CitedEntry, MilestoneRow, PacketAttachment, PaperModel } from '#shared/packet/model.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import type { WebWords } from '#shared/text/web-words.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { inlineHtml } from './inline.ts'
import type { References } from './inline.ts'
import { slug } from './slug.ts'
import type { SiteFiles } from './site.ts'

/** Anchor of a knowledge entry: `k-14`. */
export const entryAnchor = (entry: CitedEntry): string => slug(entry.label)

/** The knowledge entries that a paper cites, with their sources. */
export function knowledgeHtml(entries: readonly CitedEntry[], words: PacketWords): Html {
  return joined(
    el('p', { class: 'lead' }, text(words.knowledgeLead)),
    el(
      'ul',
      { class: 'knowledge' },
      entries.map((entry) =>
        el(
          'li',
          { id: entryAnchor(entry) },
          el('span', { class: 'label' }, text(entry.label)),
          el(
            'div',
            {},
            el(
              'p',
              {},
              el('strong', {}, text(entry.title)),
              entry.figure === '' ? nothing : el('span', { class: 'figure' }, text(` · ${entry.figure}`)),
            ),
            entry.change === '' ? nothing : el('p', { class: 'change' }, text(entry.change)),
            entry.sources.map(({ text: source, standing }) =>
              el(
                'p',
                { class: 'source' },
                text(source),
                standing === '' ? nothing : el('strong', { class: 'standing' }, text(` ${standing}`)),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** How far the case has come: each step with its time and where it stands, in words. */
export function progressHtml(rows: readonly MilestoneRow[], words: PacketWords): Html {
  const status = { done: words.done, ongoing: words.ongoing, notDone: words.notDone }
  return el(
    'ol',
    { class: 'progress' },
    rows.map((row) =>
      el(
        'li',
        { class: row.status },
        el('span', { class: 'when' }, text(row.when)),
        text(' '),
        el('span', { class: 'name' }, text(row.name)),
        text(' '),
        el('span', { class: 'status' }, text(`– ${status[row.status]}`)),
      ),
    ),
  )
}

/** Attachments by number; one that does not go along says why, and is no link. */
export function attachmentsHtml(
  attachments: readonly PacketAttachment[],
  files: SiteFiles,
  words: PacketWords,
  web: WebWords,
  lang: string | null = null,
): Html {
  return el(
    'ul',
    { class: 'attachments' },
    attachments.map((each) => {
      const file = files.attachments.get(each.id)
      const name = joined(
        el('span', { class: 'label' }, text(`${words.attachment} ${each.number}`)),
        text(': '),
        el('span', { lang }, text(each.title)),
      )
      return el(
        'li',
        {},
        file === undefined
          ? name
          : el(
              'a',
              { href: file.path, type: 'application/pdf' },
              name,
              el('span', { class: 'meta' }, text(` (${web.pdfFacts(file.pages, file.bytes)})`)),
            ),
        [...revisionNotes(each.revised, words), ...attachmentNotes(each, words)].map((note) =>
          el('span', { class: 'note' }, text(note)),
        ),
      )
    }),
  )
}
/** The course of the case through the meetings, this one marked in words too. */
export function courseHtml(
  paper: PaperModel,
  words: PacketWords,
  web: WebWords,
  date: (iso: string) => string,
): Html {
  const heads = [words.committee, words.committeeItem, words.meetingDate]
  return el(
    'table',
    { class: 'course' },
    el('caption', {}, text(web.course)),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        heads.map((head) => el('th', { scope: 'col' }, text(head))),
      ),
    ),
    el(
      'tbody',
      {},
      paper.course.map((row) =>
        el(
          'tr',
          { class: row.current ? 'current' : null },
          el(
            'th',
            { scope: 'row' },
            text(row.committee),
            row.current ? el('span', { class: 'note' }, text(` (${web.current})`)) : nothing,
          ),
          el('td', {}, text(row.item)),
          el('td', {}, text(date(row.date))),
        ),
      ),
    ),
  )
}

/** Footnotes, each with a way back to its mark. */
export function footnotesHtml(references: References): Html {
  const { parts, words } = references
  return el(
    'ol',
    { class: 'footnotes' },
    parts.footnotes.map((note, index) =>
      el(
        'li',
        { id: `fn-${index + 1}` },
        inlineHtml(note.content, references),
        text(' '),
        el(
          'a',
          { href: `#fnm-${index + 1}`, role: 'doc-backlink', 'aria-label': words.backToText(index + 1) },
          text('↩'),
        ),
      ),
    ),
  )
}
