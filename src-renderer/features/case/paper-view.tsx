import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import type { CaseId, PaperId } from '#shared/ids.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Answered } from '../../ui/states.tsx'
import { PaperContent } from './paper-content.tsx'
import { PaperState } from './paper-state.tsx'

type Paper = Output<'paper.get'>
type Section = Paper['sections'][number]

/** A paper, to be read: each section with its heading, its text, and how much of its room is used. */
export function PaperView({
  caseId,
  id,
}: {
  readonly caseId: CaseId
  readonly id: PaperId
}): React.JSX.Element {
  const paper = useRead('paper.get', { id })
  return (
    <div className="case-paper-place">
      <Answered query={paper} rows={10}>
        {(open) => <OpenPaper caseId={caseId} paper={open} />}
      </Answered>
    </div>
  )
}

function OpenPaper({ caseId, paper }: { readonly caseId: CaseId; readonly paper: Paper }): React.JSX.Element {
  const text = useText(papersWords)
  const stages = useText(stageWords)
  const format = useFormat()
  const { head, sections, references } = paper
  // an issued paper is done: sections that it does not use are not waiting for anything
  const isShown = (section: Section): boolean =>
    section.content.length > 0 || (head.state !== 'frozen' && section.id !== null)
  const shown = sections.filter(isShown)
  const unwritten = sections.length - shown.length
  return (
    <article className="case-paper" aria-labelledby="paper-title">
      <header>
        <div className="case-paper-title">
          <h2 id="paper-title" lang={head.language}>
            {head.title}
          </h2>
          {head.state === 'draft' && (
            <Button asChild variant="secondary">
              <Link href={`/saker/${caseId}/saksframlegg/${head.id}`}>
                <PencilIcon aria-hidden /> {text.edit}
              </Link>
            </Button>
          )}
        </div>
        <p className="case-paper-facts">
          <PaperState state={head.state} />
          <span>
            {stages[head.stage]}, {head.committee}
          </span>
          <span>{text.words(format.number(head.words))}</span>
          <span>{text.author(head.author)}</span>
        </p>
        {head.frozenHash !== null && (
          <p className="small muted">
            {text.frozenHash}: <code className="case-hash">{head.frozenHash}</code>
          </p>
        )}
      </header>
      {head.state !== 'frozen' && <Missing paper={paper} />}
      {shown.map((section) => (
        <PaperSection
          key={section.key}
          section={section}
          language={head.language}
          references={references}
          format={(value) => format.number(value)}
        />
      ))}
      {unwritten > 0 && <p className="small muted">{text.unwritten(unwritten)}</p>}
    </article>
  )
}

function Missing({ paper }: { readonly paper: Paper }): React.JSX.Element {
  const text = useText(papersWords)
  const worded = useRefusalText()
  const { missing } = paper.head
  if (missing.length === 0) return <Notice tone="success">{text.complete}</Notice>
  return (
    <Notice tone="warning" title={text.missing}>
      <ul className="case-missing">
        {missing.map((refusal) => (
          <li key={JSON.stringify([refusal.code, refusal.facts])}>{worded(refusal)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function PaperSection({
  section,
  language,
  references,
  format,
}: {
  readonly section: Section
  readonly language: string
  readonly references: Paper['references']
  readonly format: (value: number) => string
}): React.JSX.Element {
  const text = useText(papersWords)
  const { key, title, required, guidance, words, wordLimit, content } = section
  const isOver = wordLimit !== null && words > wordLimit
  const count =
    wordLimit === null ? text.words(format(words)) : text.wordsOf(format(words), format(wordLimit))
  return (
    <section aria-labelledby={`section-${key}`} data-empty={content.length === 0 || undefined}>
      <div className="case-section-head">
        <h3 id={`section-${key}`} lang={language}>
          {title}
        </h3>
        <span className="small muted number" data-over={isOver || undefined}>
          {content.length === 0 ? (required ? text.required : '') : count}
        </span>
      </div>
      {content.length === 0 ? (
        <p className="case-guidance" lang={language}>
          {guidance}
        </p>
      ) : (
        <div className="case-prose" lang={language}>
          <PaperContent content={content as Content} references={references} name={key} />
        </div>
      )}
    </section>
  )
}
