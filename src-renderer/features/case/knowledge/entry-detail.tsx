import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import type { ShownEntry } from '#shared/contract/knowledge-shapes.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { formatFigure } from '#shared/domain/knowledge/figure-number.ts'
import type { CaseId, EntryId, SourceId } from '#shared/ids.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { ChangeLines, useSince } from '../../../marks/knowledge/change-lines.tsx'
import { SeriesChart } from '../knowledge-print/series-chart.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryUses } from './entry-uses.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

type Knowledge = Output<'case.knowledge'>

/** One entry, whole: what it says, what it rests on, what it is tied to, where it is used, what it said before. */
export function EntryDetail({
  file,
  entry,
  knowledge,
  onEdit,
  onRemove,
  onChoose,
  onSource,
}: {
  readonly file: CaseId
  readonly entry: ShownEntry
  readonly knowledge: Knowledge
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onChoose: (id: EntryId) => void
  readonly onSource: (id: SourceId) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const since = useSince()
  const format = useFormat()
  const mayWrite = useMayWrite()
  const { number, title, kind, dimensions, value, unit, asOf, series, change } = entry
  const when = asOf !== null && isIsoDate(asOf) ? format.day(asOf) : asOf
  return (
    <Panel
      title={
        <>
          <span className="case-chip entry">K-{number}</span> {title}
        </>
      }
      description={[text.kinds[kind], ...dimensions.map((each) => text.dimensionNames[each])].join(' · ')}
      actions={
        mayWrite && (
          <>
            <Button variant="secondary" onClick={onEdit}>
              <PencilIcon aria-hidden />
              {text.edit}
            </Button>
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              aria-label={`${text.remove}: K-${number}`}
              onClick={onRemove}
            >
              <TrashIcon aria-hidden />
            </Button>
          </>
        )
      }
    >
      {value !== null && (
        <p className="knowledge-figure">
          <strong>
            {formatFigure(value)} {unit ?? ''}
          </strong>
          {when !== null && <span className="muted"> {text.asOf(when)}</span>}
        </p>
      )}
      {entry.text !== '' && <p className="knowledge-text">{entry.text}</p>}
      {change !== null && (
        <div className="knowledge-changed">
          <strong>{since(change.stage)}</strong>
          <ChangeLines change={change} />
        </div>
      )}
      {series.length > 0 && <SeriesChart points={series} unit={unit} title={title} />}
      <Sources entry={entry} knowledge={knowledge} onSource={onSource} />
      <Links entry={entry} file={file} onChoose={onChoose} />
      <EntryUses file={file} id={entry.id} />
      {entry.version > 1 && <EntryHistory id={entry.id} />}
      <p className="small muted knowledge-entered">
        {text.version(entry.version)} · {text.enteredBy(entry.enteredBy, format.instant(entry.enteredAt))}
      </p>
    </Panel>
  )
}

function Sources({
  entry,
  knowledge,
  onSource,
}: {
  readonly entry: ShownEntry
  readonly knowledge: Knowledge
  readonly onSource: (id: SourceId) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  return (
    <section>
      <h3>{text.standsOn}</h3>
      {entry.sources.length === 0 && <p className="muted">{text.noSource}</p>}
      <ul className="knowledge-sources">
        {entry.sources.map(({ source, number, passage, flags }) => {
          const found = knowledge.sources.find(({ id }) => id === source)
          return (
            <li key={`${source} ${passage}`}>
              {found === undefined ? (
                <span className="muted">{text.gonesource}</span>
              ) : (
                <button type="button" className="knowledge-link" onClick={() => onSource(source)}>
                  {number}. {found.title}
                </button>
              )}{' '}
              {flags.map((flag) => (
                <Tag key={flag} tone="warning">
                  {text.flags[flag]}
                </Tag>
              ))}
              {passage !== '' && <blockquote>{passage}</blockquote>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Links({
  entry,
  file,
  onChoose,
}: {
  readonly entry: ShownEntry
  readonly file: CaseId
  readonly onChoose: (id: EntryId) => void
}): React.JSX.Element | null {
  const text = useKnowledgeText()
  const format = useFormat()
  const { links, linkedFrom } = entry
  if (links.length + linkedFrom.length === 0) return null
  const all = [
    ...links.map((link) => ({ ...link, said: text.relations[link.relation] })),
    ...linkedFrom.map((link) => ({ ...link, said: text.relationsBack[link.relation] })),
  ]
  return (
    <section>
      <h3>{text.linked}</h3>
      <ul className="knowledge-links">
        {all.map(({ id, kind, label, title, said }) => (
          <li key={`${said} ${id}`}>
            <span className="small muted">{said}</span>{' '}
            {title === null ? (
              <Tag tone="warning">{text.goneTarget}</Tag>
            ) : kind === 'entry' ? (
              <button type="button" className="knowledge-link" onClick={() => onChoose(id as EntryId)}>
                {label} {title}
              </button>
            ) : (
              <a href={`#/saker/${file}/${kind === 'input' ? 'horing' : 'vedtak'}/${id}`}>
                {text.targetKinds[kind]} {kind === 'decision' ? format.day(label) : label}: {title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
