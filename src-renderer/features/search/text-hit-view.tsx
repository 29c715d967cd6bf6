import {
  BookIcon,
  BooksIcon,
  CalendarIcon,
  ChatIcon,
  ChevronRightIcon,
  FileTextIcon,
  FolderIcon,
  GavelIcon,
  PaperclipIcon,
} from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { TextHit, TextKind } from '#shared/contract/search.ts'
import { hitPath } from '#shared/text/search-path.ts'
import { textSearchWords } from '#shared/text/screen/text-search.ts'
import { useLanguage, useText } from '../../api/language.ts'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { useFormat } from '../../ui/format.ts'
import type { Icon } from '../../ui/tag.tsx'

export const textIcons: Readonly<Record<TextKind, Icon>> = {
  case: FolderIcon,
  paper: FileTextIcon,
  entry: BooksIcon,
  source: BookIcon,
  input: ChatIcon,
  decision: GavelIcon,
  item: CalendarIcon,
  attachment: PaperclipIcon,
}

/** The address of a search in all text. */
export const textSearchHref = (words: string): string => `/sok/${encodeURIComponent(words)}`

/** Where a hit leads: the paragraph of a paper, the thing on its tab. */
export function hrefOfText({ kind, id, case: file, paper, meeting, part }: TextHit): string {
  const of = `/saker/${file.id}`
  const places: Readonly<Record<TextKind, string>> = {
    case: of,
    paper: `${of}/saksframlegg/${paper ?? id}${part === null ? '' : `/${part.id}`}`,
    entry: `${of}/kunnskap/${id}`,
    source: `${of}/kunnskap/${id}`,
    input: `${of}/horing/${id}`,
    decision: `${of}/vedtak/${id}`,
    item: `/moter/${meeting ?? ''}`,
    attachment: `${of}/vedlegg/${id}`,
  }
  return places[kind]
}

/** One document: what it is called, where it stands, and its best piece. The whole of it may be pressed. */
export function TextHitView({ hit }: { readonly hit: TextHit }): React.JSX.Element {
  const text = useText(textSearchWords)
  const format = useFormat()
  const language = useLanguage()
  const Sign = textIcons[hit.kind]
  return (
    <li className="text-hit">
      <Sign aria-hidden className="hit-icon" />
      <div className="text-hit-body">
        <div className="text-hit-head">
          <Link className="text-hit-link" href={hrefOfText(hit)}>
            <Marked text={hit.title} marks={hit.titleMarks} />
          </Link>
          {hit.exempt && <ExemptTag />}
          <span className="text-hit-date number">{format.day(hit.date)}</span>
        </div>
        <p className="text-hit-path">
          {hitPath(hit, language).map((step, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a step is its place
            <span key={place}>
              {place > 0 && <ChevronRightIcon aria-hidden />}
              {step}
            </span>
          ))}
          {hit.parts > 1 && <span className="text-hit-places">{text.places(hit.parts)}</span>}
        </p>
        {hit.snippet.text !== '' && (
          <p className="text-hit-snippet">
            <Marked {...hit.snippet} />
          </p>
        )}
      </div>
    </li>
  )
}

function Marked({ text, marks }: TextHit['snippet']): React.JSX.Element {
  const ends = [0, ...marks.map(([, to]) => to)]
  return (
    <>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {text.slice(ends[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
