import { MenuElipsisVerticalIcon, PadlockLockedIcon, PersonGroupIcon, TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { CaseFacts } from '#shared/contract/case.ts'
import type { CaseId } from '#shared/ids.ts'
import { caseWords } from '#shared/text/screen/case/case.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Menu } from '../../ui/menu.tsx'
import { CaseStateTag } from '../../marks/case-state-tag.tsx'
import { Page } from '../../ui/page.tsx'
import { ErrorState, Loading, failureIn } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Tag } from '../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { AssessmentTab } from './assessment/assessment-tab.tsx'
import { AttachmentsTab } from './attachments-tab.tsx'
import { CourseTab } from './course/course-tab.tsx'
import { DecisionsTab } from './decisions-tab.tsx'
import { FactsTab } from './facts-tab.tsx'
import { HearingTab } from './hearing/hearing-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { KnowledgeTab } from './knowledge/knowledge-tab.tsx'
import { NextStep } from './next-step.tsx'
import { PapersTab } from './papers-tab.tsx'
import { ProgressTab } from './progress-tab.tsx'
import { useSoughtThing } from './sought-thing.ts'
import './case.css'

const tabNames = [
  'fakta',
  'saksgang',
  'framdrift',
  'saksframlegg',
  'kunnskap',
  'horing',
  'merknader',
  'vedlegg',
  'vedtak',
  'historikk',
] as const
type TabName = (typeof tabNames)[number]

/** One case: what it is, what must be done next, and all that lies in it, a tab for each. */
export function CaseScreen({
  id,
  tab,
  thing,
}: {
  readonly id: CaseId
  readonly tab?: string | undefined
  /** An entry, an input, a decision … on the tab, that one came for. */
  readonly thing?: string | undefined
}): React.JSX.Element {
  const text = useText(caseWords)
  const facts = useRead('case.get', { id })
  useSoughtThing(thing)
  if (facts.data !== undefined) {
    const shown = tabNames.find((name) => name === tab) ?? 'fakta'
    return <OpenCase facts={facts.data} tab={shown} thing={thing} />
  }
  if (facts.error === null) return <Loading rows={8} />
  return (
    <Page title={text.gone}>
      <ErrorState failure={failureIn(facts.error)} onRetry={() => void facts.refetch()} />
      <Link href="/saker">{text.toCases}</Link>
    </Page>
  )
}

function OpenCase({
  facts,
  tab,
  thing,
}: {
  readonly facts: CaseFacts
  readonly tab: TabName
  readonly thing: string | undefined
}): React.JSX.Element {
  const text = useText(caseWords)
  const { id, counts } = facts
  const counted: Partial<Record<TabName, number>> = {
    framdrift: counts.milestones,
    saksframlegg: counts.papers,
    kunnskap: counts.knowledge,
    horing: counts.inputs,
    vedlegg: counts.attachments,
    vedtak: counts.decisions,
  }
  const tabs = tabNames.map((name) => {
    const count = counted[name]
    return {
      href: `/saker/${id}/${name}`,
      label: text.tabNames[name],
      current: name === tab,
      ...(count === undefined ? {} : { count }),
    }
  })
  return (
    <Page
      title={facts.title}
      meta={
        <>
          <span className="number">{facts.caseNumber}</span>
          <CaseStateTag state={facts.state} />
          <span>
            {text.officer}: {facts.officer.name}
          </span>
          {facts.disclosure !== null && (
            <Tag tone="warning" icon={PadlockLockedIcon}>
              {text.exempt}
            </Tag>
          )}
        </>
      }
      actions={<CaseMenu facts={facts} />}
      wide={tab === 'merknader'}
      tabs={<Tabs label={text.tabs} tabs={tabs} />}
    >
      <NextStep facts={facts} />
      {content(tab, facts, thing)}
    </Page>
  )
}

function content(tab: TabName, facts: CaseFacts, thing: string | undefined): ReactNode {
  const { id } = facts
  switch (tab) {
    case 'saksgang':
      return <CourseTab id={id} />
    case 'framdrift':
      return <ProgressTab id={id} />
    case 'saksframlegg':
      return <PapersTab id={id} />
    case 'kunnskap':
      return <KnowledgeTab key={thing} id={id} thing={thing} />
    case 'horing':
      return <HearingTab facts={facts} thing={thing} />
    case 'merknader':
      return <AssessmentTab id={id} thing={thing} />
    case 'vedlegg':
      return <AttachmentsTab id={id} />
    case 'vedtak':
      return <DecisionsTab id={id} />
    case 'historikk':
      return <HistoryTab id={id} />
    default:
      return <FactsTab facts={facts} />
  }
}

function CaseMenu({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(caseWords)
  const [, go] = useLocation()
  const remove = useWrite('case.remove')
  const { id, caseNumber } = facts
  const onRemove = async (): Promise<void> => {
    try {
      await remove.mutateAsync({ id })
    } catch (error) {
      tellFailure(failureIn(error))
      return
    }
    go('/saker')
    tellDone(text.removed(caseNumber), async () => {
      await call('bin.restore', { kind: 'case', id })
      go(`/saker/${id}`)
    })
  }
  return (
    <Menu
      label={text.more}
      name={text.more}
      icon={<MenuElipsisVerticalIcon aria-hidden />}
      items={[
        { label: text.share, icon: PersonGroupIcon, onChoose: () => go(`/deling/${id}`) },
        { label: text.remove, icon: TrashIcon, tone: 'danger', onChoose: () => void onRemove() },
      ]}
    />
  )
}
