import { Button } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import type { Content } from '#shared/document/model.ts'
import type { Output } from '#shared/contract/index.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { RedlineSection } from '#shared/document/redline/paper.ts'
import { plainText } from '#shared/document/text.ts'
import { versionWords } from '#shared/text/screen/paper/versions.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Tone } from '../../../ui/tag.tsx'
import { tell } from '../../../ui/toast-store.ts'
import { useDesk } from '../session/desk.ts'
import { putBack } from './put-back.ts'
import { BlockChange } from './redline-block.tsx'

type Text = Output<'paper.version'>
type ShownBlock = RedlineSection['blocks'][number]

const isQuiet = ({ change, moved }: ShownBlock): boolean => change === 'same' && !moved
const partsOf = ({ sections }: Text): readonly { key: string; content: Content }[] =>
  sections.map(({ key, content }) => ({ key, content: content as Content }))

/** Two states of a paper in one: what came, went, was edited and moved. `canPutBack`: into the text as it stands. */
export function RedlineView({
  before,
  after,
  isBrief,
  canPutBack,
}: {
  readonly before: Text
  readonly after: Text
  readonly isBrief: boolean
  readonly canPutBack: boolean
}): React.JSX.Element {
  const text = useText(versionWords)
  const format = useFormat()
  const { language } = useDesk().session.paper
  const sections = useMemo(() => redlinePaper(partsOf(before), partsOf(after)), [before, after])
  const titles = new Map([...before.sections, ...after.sections].map(({ key, title }) => [key, title]))
  const all = sections.flatMap(({ blocks }) => blocks)
  const count = (is: (block: ShownBlock) => boolean): string => format.number(all.filter(is).length)
  if (all.every(isQuiet))
    return (
      <div className="paper-redline" tabIndex={-1}>
        <p role="status">{text.same}</p>
      </div>
    )
  return (
    <div className="paper-redline" tabIndex={-1}>
      <p role="status">
        {text.counted(
          count(({ change }) => change === 'added'),
          count(({ change }) => change === 'removed'),
          count(({ change }) => change === 'edited'),
          count(({ moved }) => moved),
        )}
      </p>
      <p className="small muted">
        {text.legend} <ins className="paper-added">{text.added}</ins>{' '}
        <del className="paper-removed">{text.removed}</del>
      </p>
      {sections
        .filter(({ change, blocks }) => !isBrief || change !== 'same' || !blocks.every(isQuiet))
        .map((section) => (
          <section key={section.key} lang={language} aria-label={titles.get(section.key)}>
            <header className="paper-redline-head">
              <h3>{titles.get(section.key)}</h3>
              {section.change === 'added' && <Tag tone="success">{text.sectionAdded}</Tag>}
              {section.change === 'removed' && <Tag tone="danger">{text.sectionRemoved}</Tag>}
            </header>
            {runs(section.blocks).map((run) =>
              isBrief && run.isQuiet ? (
                <p key={run.at} className="paper-redline-left small muted">
                  {text.left(format.number(run.blocks.length))}
                </p>
              ) : (
                run.blocks.map((block, at) => (
                  <ChangedBlock
                    // oxlint-disable-next-line react/no-array-index-key -- a block may stand on both sides under one id
                    key={`${String(run.at)} ${String(at)}`}
                    block={block}
                    titles={titles}
                    onPutBack={
                      canPutBack && block.change === 'removed' ? back(section, run.at + at) : undefined
                    }
                  />
                ))
              ),
            )}
          </section>
        ))}
    </div>
  )
}

type PutBack = { readonly section: string; readonly behind: readonly string[] }

/** Where a block that is gone stood: behind those that stand before it here. */
const back = ({ key, blocks }: RedlineSection, at: number): PutBack => ({
  section: key,
  behind: blocks
    .slice(0, at)
    .map((block) => (block.change === 'removed' ? block.before.attrs.id : block.after.attrs.id)),
})

type Run = { readonly at: number; readonly isQuiet: boolean; readonly blocks: ShownBlock[] }

/** Blocks that follow each other without a change, taken together. */
function runs(blocks: readonly ShownBlock[]): readonly Run[] {
  const found: Run[] = []
  for (const [at, block] of blocks.entries()) {
    const last = found.at(-1)
    if (last !== undefined && last.isQuiet === isQuiet(block)) last.blocks.push(block)
    else found.push({ at, isQuiet: isQuiet(block), blocks: [block] })
  }
  return found
}

function ChangedBlock({
  block,
  titles,
  onPutBack,
}: {
  readonly block: ShownBlock
  readonly titles: ReadonlyMap<string, string>
  readonly onPutBack: PutBack | undefined
}): React.JSX.Element {
  const desk = useDesk()
  const text = useText(versionWords)
  const [isBack, setBack] = useState(false)
  const elsewhere = block.elsewhere === undefined ? undefined : titles.get(block.elsewhere)
  const before = block.change === 'removed' ? block.before : null
  return (
    <div className="paper-redline-block" data-change={isQuiet(block) ? undefined : block.change}>
      {!isQuiet(block) && (
        <div className="paper-redline-tags">
          {block.change !== 'same' && <Tag tone={tones[block.change]}>{text.tags[kindOf(block)]}</Tag>}
          {block.moved && <Tag tone="info">{text.tags.moved}</Tag>}
          {elsewhere !== undefined && (
            <Tag tone="info">
              {block.change === 'added' ? text.movedFrom(elsewhere) : text.movedTo(elsewhere)}
            </Tag>
          )}
        </div>
      )}
      <BlockChange block={block} />
      {onPutBack !== undefined && before !== null && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-disabled={isBack || undefined}
          aria-label={isBack ? undefined : text.putBackThis(plainText([before]).slice(0, 80))}
          onClick={({ currentTarget }) => {
            if (isBack) return
            const isDone = putBack(desk, onPutBack.section, [before], onPutBack.behind)
            if (isDone) {
              announce(text.isBack)
              // the block is no difference any more, once it is stored: its button goes
              currentTarget.closest<HTMLElement>('.paper-redline')?.focus()
            } else tell(text.notPutBack)
            setBack(isDone)
          }}
        >
          {isBack ? text.isBack : text.putBack}
        </Button>
      )}
    </div>
  )
}

const tones: Readonly<Record<'added' | 'removed' | 'edited', Tone>> = {
  added: 'success',
  removed: 'danger',
  edited: 'warning',
}

/** Another dress of the same words is no edit of them. */
const kindOf = (block: ShownBlock): 'added' | 'removed' | 'edited' | 'form' =>
  block.change === 'same' ||
  (block.change === 'edited' && block.as === 'text' && block.pieces.every(({ change }) => change === 'same'))
    ? 'form'
    : block.change
