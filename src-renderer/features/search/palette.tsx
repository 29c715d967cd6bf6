import { FileSearchIcon } from '@navikt/aksel-icons'
import { Command } from 'cmdk'
import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Hit } from '#shared/contract/overview.ts'
import { searchWords } from '#shared/text/screen/search.ts'
import { textSearchWords } from '#shared/text/screen/text-search.ts'
import { useText } from '../../api/language.ts'
import { MessagePlace } from '../../ui/message-place.tsx'
import { Key } from '../../ui/tag.tsx'
import { matchingCommands, useCommands } from './commands.ts'
import { HitView, hrefOf } from './hit-view.tsx'
import { textSearchHref } from './text-hit-view.tsx'
import { useEarlyEnter, useHits, useLate } from './use-hits.ts'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly onHelp: () => void
  readonly onWho: () => void
}

/** Ctrl+K: everything that one can do and everything that has a name, by keyboard alone. */
export function Palette(props: Props): React.JSX.Element | null {
  return props.open ? <OpenPalette {...props} /> : null
}

function OpenPalette({ onClose, onHelp, onWho }: Props): React.JSX.Element {
  const text = useText(searchWords)
  const inAllText = useText(textSearchWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const place = useId()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState('')
  const [, navigate] = useLocation()
  const commands = matchingCommands(useCommands({ onHelp, onWho }), typed)
  const found = useHits(typed, 30)
  const { groups, count, waiting, stale, nothing, failed } = found
  const late = useLate(waiting)
  useEffect(() => {
    const box = dialog.current
    const before = document.activeElement as HTMLElement | null
    box?.showModal()
    box?.querySelector('input')?.focus()
    return () => {
      box?.close()
      if (before?.isConnected === true) before.focus()
    }
  }, [])
  const early = useEarlyEnter(typed, found, (hit) => {
    onClose()
    navigate(hrefOf(hit))
  })
  const run = (work: () => void) => (): void => {
    onClose()
    work()
  }
  const values = [
    ...commands.map(({ id }) => `command ${id}`),
    ...(typed.trim() === '' ? [] : [...groups.flatMap(({ hits }) => hits.map(valueOf)), allText]),
  ]
  // where several hits go at one stroke, cmdk forgets to mark another: Enter did nothing then
  const mark = values.includes(marked) ? marked : (values[0] ?? '')
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc closes it too
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text.palette}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Command
        label={text.palette}
        shouldFilter={false}
        loop
        vimBindings={false}
        value={mark}
        onValueChange={setMarked}
        onKeyDown={(event) => {
          // a command is chosen at once; a hit only when it answers what stands in the field
          if (event.key !== 'Enter' || !stale || commands.length > 0) return
          event.preventDefault()
          early()
        }}
      >
        <Command.Input
          className="palette-input"
          placeholder={text.placeholder}
          aria-label={text.placeholder}
          maxLength={200}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className="palette-list" label={text.results}>
          {commands.length > 0 && (
            <Command.Group heading={text.commands}>
              {commands.map(({ id, label, icon: Sign, keys, run: work }) => (
                <Command.Item key={id} value={`command ${id}`} className="hit" onSelect={run(work)}>
                  <Sign aria-hidden className="hit-icon" />
                  <span className="hit-text">{label}</span>
                  {keys !== undefined && <Key>{keys}</Key>}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {typed.trim() === '' ? null : (
            <>
              {groups.map((group) => (
                <Command.Group key={group.kind} heading={text.kinds[group.kind]}>
                  {group.hits.map((hit) => (
                    <Command.Item
                      key={valueOf(hit)}
                      value={valueOf(hit)}
                      className="hit"
                      onSelect={run(() => navigate(hrefOf(hit)))}
                    >
                      <HitView hit={hit} />
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              <Command.Group heading={inAllText.title}>
                <Command.Item
                  value={allText}
                  className="hit"
                  onSelect={run(() => navigate(textSearchHref(typed.trim())))}
                >
                  <FileSearchIcon aria-hidden className="hit-icon" />
                  <span className="hit-text">{inAllText.all(typed.trim().slice(0, 60))}</span>
                </Command.Item>
              </Command.Group>
            </>
          )}
        </Command.List>
      </Command>
      <div className="palette-foot">
        <span role="status">
          {failed && text.failed}
          {late && '…'}
          {nothing && text.none(typed.trim().slice(0, 60))}
          {!nothing && count > 0 && text.found(count)}
        </span>
        <span aria-hidden>
          <Key>↑</Key> <Key>↓</Key> {text.help} <Key>Enter</Key> {text.open} <Key>Esc</Key> {text.close}
        </span>
      </div>
      <MessagePlace dialog={place} />
    </dialog>
  )
}

/** Value of the way to the search in all text, after the hits. */
const allText = 'all text'
const valueOf = ({ kind, id, number }: Hit): string => `${kind} ${id} ${number}`.trim()
