import { Button } from '@digdir/designsystemet-react'
import { BookIcon, MenuElipsisVerticalIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, EntryId, SourceId } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { Segments } from '../segments.tsx'
import { KnowledgeExportMenu } from '../knowledge-import/knowledge-export-menu.tsx'
import { KnowledgeImportButton } from '../knowledge-import/knowledge-import-button.tsx'
import { KnowledgeMatrix } from '../knowledge-print/knowledge-matrix.tsx'
import { KnowledgePrintMenu } from '../knowledge-print/knowledge-print-menu.tsx'
import { EntriesView } from './entries-view.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { LimitDialog, ThemeDialog } from './small-dialogs.tsx'
import { PresentationsView } from './presentations-view.tsx'
import { SourceDialog } from './source-dialog.tsx'
import { SourcesView } from './sources-view.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'
import './knowledge.css'

type Knowledge = Output<'case.knowledge'>
type View = 'entries' | 'matrix' | 'sources' | 'presentations'
type Making = 'entry' | 'source' | 'theme' | 'limit' | null

/** What the papers stand on: entries by theme, each with its sources, its ties and its uses; and the sources. */
export function KnowledgeTab({
  id,
  thing,
}: {
  readonly id: CaseId
  /** Entry or source that the address names. */
  readonly thing?: string | undefined
}): React.JSX.Element {
  const knowledge = useRead('case.knowledge', { id })
  return (
    <Answered query={knowledge} rows={6}>
      {(known) => <Base file={id} knowledge={known} thing={thing} />}
    </Answered>
  )
}

function Base({
  file,
  knowledge,
  thing,
}: {
  readonly file: CaseId
  readonly knowledge: Knowledge
  readonly thing: string | undefined
}): React.JSX.Element {
  const text = useKnowledgeText()
  const mayWrite = useMayWrite()
  const draft = useRead('case.papers', { id: file }).data?.findLast(({ state }) => state !== 'frozen')?.id
  const sought = knowledge.entries.find((entry) => entry.id === thing)?.id ?? null
  const isSource = knowledge.sources.some((each) => each.id === thing)
  const [view, setView] = useState<View>(isSource ? 'sources' : 'entries')
  const [chosen, setChosen] = useState<EntryId | null>(sought)
  const [source, setSource] = useState<SourceId | null>(null)
  const [making, setMaking] = useState<Making>(null)
  const { themes, limit } = knowledge
  const showEntry = (entry: EntryId | null): void => {
    setMaking(null)
    if (entry !== null) {
      setChosen(entry)
      setView('entries')
    }
  }
  const showSource = (shown: SourceId | null): void => {
    setMaking(null)
    setSource(shown)
    if (shown !== null) setView('sources')
  }
  return (
    <>
      <div className="knowledge-head">
        <Segments
          label={text.views}
          value={view}
          options={(['entries', 'matrix', 'sources', 'presentations'] as const).map((value) => ({
            value,
            label: text.viewNames[value],
          }))}
          onChange={setView}
        />
        <div className="case-buttons">
          <KnowledgePrintMenu caseId={file} themes={themes} paper={draft ?? null} />
          <KnowledgeExportMenu caseId={file} />
          <KnowledgeImportButton caseId={file} />
          {mayWrite && (
            <Menu
              label=""
              icon={<MenuElipsisVerticalIcon aria-hidden />}
              name={text.more}
              variant="secondary"
              items={[
                { label: text.newTheme, icon: PlusIcon, onChoose: () => setMaking('theme') },
                { label: text.limit(limit), onChoose: () => setMaking('limit') },
              ]}
            />
          )}
          {mayWrite && view === 'sources' && (
            <Button onClick={() => setMaking('source')}>
              <PlusIcon aria-hidden />
              {text.newSource}
            </Button>
          )}
          {mayWrite && view === 'entries' && (
            <Button onClick={() => setMaking(themes.length === 0 ? 'theme' : 'entry')}>
              <PlusIcon aria-hidden />
              {themes.length === 0 ? text.newTheme : text.newEntry}
            </Button>
          )}
        </div>
      </div>
      {view === 'sources' ? (
        <SourcesView knowledge={knowledge} shown={source} onShown={setSource} />
      ) : view === 'presentations' ? (
        <PresentationsView file={file} themes={themes} />
      ) : themes.length === 0 ? (
        <Panel>
          <EmptyState icon={BookIcon} title={text.none}>
            {text.noneHelp}
          </EmptyState>
        </Panel>
      ) : view === 'matrix' ? (
        <Panel title={text.matrix}>
          <KnowledgeMatrix
            themes={themes}
            entries={knowledge.entries}
            dimensionNames={text.dimensionNames}
            onEntry={showEntry}
          />
        </Panel>
      ) : (
        <EntriesView
          file={file}
          knowledge={knowledge}
          chosen={chosen}
          onChoose={setChosen}
          onSource={showSource}
        />
      )}
      {making === 'entry' && (
        <EntryDialog file={file} knowledge={knowledge} entry={null} onDone={showEntry} />
      )}
      {making === 'source' && <SourceDialog file={file} source={null} onDone={showSource} />}
      {making === 'theme' && <ThemeDialog file={file} theme={null} onDone={() => setMaking(null)} />}
      {making === 'limit' && <LimitDialog file={file} months={limit} onDone={() => setMaking(null)} />}
    </>
  )
}
