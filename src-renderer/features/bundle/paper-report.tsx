import type { MergeReport, PaperReport } from '#shared/bundle/report.ts'
import { bundleReport } from '#shared/text/screen/bundle/report.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What a merge does to the texts, paper by paper: what vanished first, for that is what must be read. */
export function PapersReport({
  report,
  isDone,
}: {
  readonly report: MergeReport
  readonly isDone: boolean
}): React.JSX.Element {
  const text = useText(bundleReport)
  return (
    <Panel title={text.papers}>
      <ul className="bundle-list">
        {report.papers.map((paper) => (
          <li key={paper.paper} className="bundle-paper">
            <PaperPart paper={paper} isDone={isDone} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const tones = {
  same: 'neutral',
  merged: 'success',
  added: 'info',
  kept: 'warning',
  skipped: 'warning',
} as const

function PaperPart({
  paper,
  isDone,
}: {
  readonly paper: PaperReport
  readonly isDone: boolean
}): React.JSX.Element {
  const text = useText(bundleReport)
  const worded = useRefusalText()
  const lost = paper.sections.flatMap((section) =>
    section.lost.map((each) => ({ ...each, section: section.title })),
  )
  return (
    <>
      <div className="bundle-paper-head">
        <h3>{paper.title}</h3>
        <Tag tone={tones[paper.outcome]}>{(isDone ? text.outcomes : text.ahead)[paper.outcome]}</Tag>
      </div>
      {paper.why !== null && <Notice tone="warning">{worded(paper.why)}</Notice>}
      {lost.length > 0 && (
        <Notice tone="warning" title={(isDone ? text.lostTitle : text.lostAhead)(lost.length)}>
          {text.lostWhy}
        </Notice>
      )}
      {lost.map((each) => (
        <div key={each.at} className="bundle-lost">
          <p className="small muted">
            {each.section} · {each.whose === 'mine' ? text.mine : text.theirs}
          </p>
          <p>
            {text.gone}{' '}
            {each.words.map((words, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same words may be gone twice
              <mark key={index}>{words.trim()}</mark>
            ))}
            {each.references > 0 && ` ${text.references(each.references)}`}
          </p>
          <p className="small muted">{text.stood}</p>
          <p className="bundle-quote">{each.before}</p>
        </div>
      ))}
      <Marked paper={paper} />
    </>
  )
}

function Marked({ paper }: { readonly paper: PaperReport }): React.JSX.Element | null {
  const text = useText(bundleReport)
  const marks = (['bothEdited', 'doubled', 'moved'] as const).flatMap((kind) =>
    paper.sections.flatMap((section) =>
      section[kind].map((mark) => ({ kind, section: section.title, ...mark })),
    ),
  )
  if (marks.length === 0) return null
  return (
    <ul className="bundle-list">
      {marks.map(({ kind, section, block, text: said }) => (
        <li key={`${kind} ${block ?? said}`}>
          <span className="small muted">
            {section} · {text[kind]}
          </span>
          <div className="bundle-quote">{said}</div>
        </li>
      ))}
    </ul>
  )
}
