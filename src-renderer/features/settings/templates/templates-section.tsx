import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { TemplateId } from '#shared/ids.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { useMayChange } from '../may-change.ts'
import { moved, ReorderList } from '../reorder-list.tsx'
import { TemplateDialog } from './template-dialog.tsx'
import { SectionDialog } from './section-dialog.tsx'
import { SectionSummary } from './section-summary.tsx'

export type TemplateRow = Output<'template.list'>[number]
export type SectionRow = TemplateRow['sections'][number]

/** Templates of papers: one is chosen at the side, and its sections shown in printed order. */
export function TemplatesSection(): React.JSX.Element {
  const text = useText(settingsWords)
  const [chosen, setChosen] = useState<TemplateId | null>(null)
  return (
    <Answered query={useRead('template.list', {})} rows={10}>
      {(templates) => {
        const shown = templates.find(({ id }) => id === chosen) ?? mostUsed(templates)
        return (
          <div className="settings-split">
            <nav aria-label={text.templates}>
              <ul className="settings-list">
                {templates.map(({ id, name, sections }) => (
                  <li key={id}>
                    <button type="button" aria-current={id === shown?.id} onClick={() => setChosen(id)}>
                      <strong>{name}</strong>
                      <span className="muted small nowrap">{text.sectionCount(sections.length)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            {shown !== undefined && <TemplateView key={shown.id} template={shown} />}
          </div>
        )
      }}
    </Answered>
  )
}

const mostUsed = (templates: readonly TemplateRow[]): TemplateRow | undefined =>
  templates.find(({ kind }) => kind === 'decision') ?? templates[0]

function TemplateView({ template }: { readonly template: TemplateRow }): React.JSX.Element {
  const text = useText(settingsWords)
  const mayChange = useMayChange()
  const save = useWrite('template.save')
  const restore = useWrite('template.restore')
  const [isEditing, setIsEditing] = useState(false)
  const [edited, setEdited] = useState<number | 'new' | null>(null)
  const { used, ...facts } = template
  const inUse = new Set(used)
  const tellSaved =
    (message: string) =>
    ({ before }: Output<'template.save'>): void =>
      tellDone(message, () => call('template.save', before))
  const store = (sections: readonly SectionRow[], message: string): void =>
    save.mutate(
      { ...facts, sections: [...sections] },
      { onSuccess: tellSaved(message), onError: (error) => tellFailure(failureIn(error)) },
    )
  const putBack = (): void =>
    restore.mutate(
      { id: facts.id },
      { onSuccess: tellSaved(text.restored(facts.name)), onError: (error) => tellFailure(failureIn(error)) },
    )
  return (
    <div>
      <Panel
        flush
        title={facts.name}
        description={facts.pageBudget === null ? undefined : text.pages(facts.pageBudget)}
        actions={
          mayChange && (
            <>
              <Button variant="tertiary" data-color="neutral" onClick={() => setIsEditing(true)}>
                <PencilIcon aria-hidden />
                {text.nameAndLength}
              </Button>
              <Button variant="secondary" onClick={() => setEdited('new')}>
                <PlusIcon aria-hidden />
                {text.newSection}
              </Button>
            </>
          )
        }
      >
        <ReorderList
          label={facts.name}
          locked={!mayChange}
          items={facts.sections.map((section, index) => ({
            key: section.key,
            name: section.titleNb,
            content: <SectionSummary section={section} />,
            actions: (
              <Button
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={text.editSection(section.titleNb)}
                onClick={() => setEdited(index)}
              >
                <PencilIcon aria-hidden />
              </Button>
            ),
          }))}
          onMove={(from, to) => {
            const { titleNb = '' } = facts.sections[from] ?? {}
            store(moved(facts.sections, from, to), text.movedTo(titleNb, to + 1, facts.sections.length))
          }}
        />
        <p className="muted small reorder-help">
          {text.templateHelp} {mayChange && text.orderHelp}
        </p>
      </Panel>
      {mayChange && (
        <Button variant="tertiary" data-color="neutral" onClick={putBack}>
          <ArrowUndoIcon aria-hidden />
          {text.restore}
        </Button>
      )}
      <TemplateDialog template={template} open={isEditing} onClose={() => setIsEditing(false)} />
      <SectionDialog
        template={template}
        edited={edited}
        used={edited !== null && edited !== 'new' && inUse.has(facts.sections[edited]?.key ?? '')}
        onClose={() => setEdited(null)}
        onRemove={(index) => {
          setEdited(null)
          store(facts.sections.toSpliced(index, 1), text.sectionRemoved(facts.sections[index]?.titleNb ?? ''))
        }}
      />
    </div>
  )
}
