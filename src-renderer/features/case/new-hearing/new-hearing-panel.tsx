import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { newHearingWords } from '#shared/text/screen/case/new-hearing.ts'
import { causeWords } from '#shared/text/screen/causes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useCauseText } from '../../../marks/cause-text.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Answered } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { AssessForm } from './assess-form.tsx'
import './new-hearing.css'

type NewHearing = NonNullable<Output<'newHearing.get'>>

/** What was heard beside what is proposed now, and whether that calls for a new hearing; nothing where no second reading is under way. */
export function NewHearingPanel({ id }: { readonly id: CaseId }): React.JSX.Element {
  const query = useRead('newHearing.get', { case: id })
  return (
    <Answered query={query}>
      {(found) => (found === null || found.frozen ? null : <Shown id={id} found={found} />)}
    </Answered>
  )
}

function Shown({ id, found }: { readonly id: CaseId; readonly found: NewHearing }): React.JSX.Element {
  const text = useText(newHearingWords)
  const mayWrite = useMayWrite()
  const { material, assessments } = found
  return (
    <Panel title={text.title} description={text.help}>
      <div className="new-hearing">
        <Standing found={found} />
        {material > 0 && <SideBySide id={id} found={found} />}
        {material > 0 && mayWrite && <AssessForm id={id} key={assessments.length} />}
        {assessments.length > 0 && <Earlier assessments={assessments} />}
      </div>
    </Panel>
  )
}

function Standing({ found }: { readonly found: NewHearing }): React.JSX.Element {
  const text = useText(newHearingWords)
  const { material, upToDate, assessments } = found
  const [newest] = assessments
  if (material === 0) return <Notice tone="success" title={text.nothing} />
  if (newest === undefined)
    return (
      <Notice tone="warning" title={text.material(material)}>
        {text.toAssess}
      </Notice>
    )
  return upToDate ? (
    <Notice tone={newest.needed ? 'warning' : 'success'} title={text.assessed(newest.needed)}>
      {newest.reason}
    </Notice>
  ) : (
    <Notice tone="warning" title={text.material(material)}>
      {text.again}
    </Notice>
  )
}

function SideBySide({ id, found }: { readonly id: CaseId; readonly found: NewHearing }): React.JSX.Element {
  const text = useText(newHearingWords)
  const causes = useText(causeWords)
  const causeText = useCauseText()
  return (
    <section className="new-hearing-scroll" aria-label={text.compare}>
      {found.sections.map(({ key, title, changes }) => (
        <table key={key} className="new-hearing-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.heard}</th>
              <th scope="col">{text.proposed}</th>
              <th scope="col">{text.why}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ block, kind, heard, proposed, causes: own }) => (
              <tr key={`${block} ${kind}`}>
                <td>{heard === '' ? <em className="muted">{text.nothingHeard}</em> : wordsIn(heard)}</td>
                <td>
                  {proposed === '' ? (
                    <em className="muted">{text.nothingProposed}</em>
                  ) : (
                    <Link
                      href={`/saker/${id}/saksframlegg/${found.paper}/${block}`}
                      title={text.go}
                      className="new-hearing-text"
                    >
                      {wordsIn(proposed)}
                    </Link>
                  )}
                </td>
                <td className="small">
                  {own.length === 0 ? (
                    <Tag tone="warning">{causes.none}</Tag>
                  ) : (
                    <ul>
                      {own.map((cause) => (
                        <li key={JSON.stringify(cause)}>{causeText(cause)}</li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

/** Text alone: who does it by when is compared, and shown in the paper. */
const wordsIn = (said: string): string =>
  said
    .split('\n')
    .filter((line) => !line.startsWith('{"'))
    .join('\n')

function Earlier({ assessments }: { readonly assessments: NewHearing['assessments'] }): React.JSX.Element {
  const text = useText(newHearingWords)
  const format = useFormat()
  return (
    <section>
      <h3>{text.earlier}</h3>
      <ol className="new-hearing-earlier">
        {assessments.map(({ id, at, who, needed, reason, upToDate }) => (
          <li key={id}>
            <strong>{text.assessed(needed)}</strong>{' '}
            <Tag tone={upToDate ? 'success' : 'neutral'}>{upToDate ? text.current : text.past}</Tag>
            <p>{reason}</p>
            <span className="small muted">
              {format.instant(at)} · {who}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
