import { Button } from '@digdir/designsystemet-react'
import type { Output } from '#shared/contract/index.ts'
import type { ShownTrailNote } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId, EntryId } from '#shared/ids.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import { useKnowledgeText } from './words.ts'

type Use = Output<'entry.uses'>['uses'][number]

/** «Brukt i»: every paragraph that cites the entry, with what it says, and those that do no longer. */
export function EntryUses({ file, id }: { readonly file: CaseId; readonly id: EntryId }): React.JSX.Element {
  const text = useKnowledgeText()
  const uses = useRead('entry.uses', { id })
  return (
    <section>
      <h3>{text.uses}</h3>
      <Answered query={uses} rows={3}>
        {(found) => (
          <>
            {found.trail.length > 0 && <Trail notes={found.trail} file={file} />}
            {found.uses.length === 0 ? (
              <p className="muted">{text.noUses}</p>
            ) : (
              byPaper(found.uses).map(([first, ...others]) => (
                <PaperUses key={first.paper} file={file} first={first} uses={[first, ...others]} />
              ))
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function PaperUses({
  file,
  first,
  uses,
}: {
  readonly file: CaseId
  readonly first: Use
  readonly uses: readonly Use[]
}): React.JSX.Element {
  const text = useKnowledgeText()
  const stages = useText(stageWords)
  const state = first.frozen ? text.sent : text.draft
  return (
    <div className="knowledge-uses">
      <p className="small">
        <strong>
          {stages[first.stage]}, {first.committee}
        </strong>{' '}
        <span className="muted">
          {state}
          {first.version !== null && `, ${text.citesVersion(first.version)}`}
        </span>
      </p>
      <ul>
        {uses.map(({ block, section, excerpt, paper }) => (
          <li key={block}>
            <a href={placeOf(file, paper, block)}>
              <span className="small muted">{section}</span>
              <span className="knowledge-excerpt">{excerpt}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Address of a paragraph of a paper. */
export function placeOf(file: CaseId, paper: string, block: string): string {
  return `#/saker/${file}/saksframlegg/${paper}?avsnitt=${block}`
}

/** Links that moved or broke, each with where it stood, and a way to let it be. */
export function Trail({
  notes,
  file,
}: {
  readonly notes: readonly ShownTrailNote[]
  readonly file: CaseId
}): React.JSX.Element {
  const text = useKnowledgeText()
  const mayWrite = useMayWrite()
  const settle = useWrite('citation.settle')
  const settleAll = async (): Promise<void> => {
    try {
      for (const paper of new Set(notes.map((note) => note.paper))) {
        const own = notes.filter((note) => note.paper === paper)
        await settle.mutateAsync({ paper, places: own.map(({ block, target }) => ({ block, target })) })
      }
      tell(text.settled)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Notice
      tone="warning"
      title={text.trail}
      actions={
        mayWrite && (
          <Button variant="secondary" data-color="neutral" onClick={() => void settleAll()}>
            {notes.length === 1 ? text.settle : text.settleAll}
          </Button>
        )
      }
    >
      <ul className="knowledge-trail">
        {notes.map((note) => (
          <li key={`${note.block} ${note.target}`}>
            <span className="case-chip entry">{note.label}</span> {said(note, text)}
            {note.now === 'gone' || note.places[0] === undefined ? (
              <span className="knowledge-excerpt">{note.excerpt}</span>
            ) : (
              <a className="knowledge-excerpt" href={placeOf(file, note.paper, note.places[0].block)}>
                {note.places[0].excerpt}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function said({ now, section, places }: ShownTrailNote, text: ReturnType<typeof useKnowledgeText>): string {
  const to = places[0]?.section ?? ''
  if (now === 'moved') return text.trailNow.moved(section, to)
  return now === 'elsewhere' ? text.trailNow.elsewhere(section, to) : text.trailNow.gone(section)
}

type Some = readonly [Use, ...Use[]]

function byPaper(uses: readonly Use[]): readonly Some[] {
  const papers = new Map<string, [Use, ...Use[]]>()
  for (const use of uses) {
    const own = papers.get(use.paper)
    if (own === undefined) papers.set(use.paper, [use])
    else own.push(use)
  }
  return [...papers.values()].toReversed() // the latest paper first
}
