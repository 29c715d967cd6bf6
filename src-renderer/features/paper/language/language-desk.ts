import { TextSelection } from '@tiptap/pm/state'
import type { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { createStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { HintChoices } from '#shared/contract/language.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { isPlainCorrection, usualLongSentence } from '#shared/domain/language/hints/hint.ts'
import type { HintKind } from '#shared/domain/language/hints/hint.ts'
import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { call, CallFailure, listen } from '../../../api/client.ts'
import { onceKey } from './finding.ts'
import type { Finding, FindingKind } from './finding.ts'
import { languagePlugin } from './language-plugin.ts'
import { findingsIn } from './marks.ts'
import { lookAgain } from './reader.ts'

/** A finding whose menu is open, and where it stands on the screen. */
export type OpenFinding = {
  readonly section: string
  readonly finding: Finding
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number }
}

export type DeskState = {
  /** By section; a section that was not looked through yet is not there. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly open: OpenFinding | null
  /** Why spelling is not checked; advice is given all the same. */
  readonly failure: Failure | null
  readonly choices: HintChoices
  /** How many times the next finding was asked for where there is none. */
  readonly askedInVain: number
}

/** One paper's language: what its sections' editors find, and what is done about it. */
export type LanguageDesk = {
  readonly language: PaperLanguage
  readonly store: StoreApi<DeskState>
  /** For one section's editor; those that are made first come first. */
  readonly plugin: (section: string) => Plugin
  readonly goTo: (section: string, id: number) => void
  readonly replace: (section: string, id: number, better: string) => boolean
  /** Corrects every place of a kind of which the correction is plain; how many there were. */
  readonly correctAll: (kind: FindingKind) => number
  readonly ignoreOnce: (finding: Finding) => void
  readonly choose: (choices: HintChoices) => Promise<void>
  /** Shuts the menu, and gives the focus back to the text. */
  readonly shut: () => void
  /** The next finding from a place, or the one before, over all sections; false where there is none. */
  readonly next: (section: string, from: number, back: boolean) => boolean
  /** Keeps up with lists, names and choices from now on; gives what ends it. */
  readonly follow: () => () => void
}

/** Topics that spelling rests on: names and lists. */
const wordTopics = new Set<string>(['words', 'person', 'committee', 'municipality', 'workspace'])

/** Opens the desk for a paper in a language; its plugins ask the main process for spelling. */
export function createLanguageDesk({ language }: { readonly language: PaperLanguage }): LanguageDesk {
  const store = createStore<DeskState>(() => ({
    findings: new Map(),
    open: null,
    failure: null,
    choices: { off: [], longSentence: usualLongSentence },
    askedInVain: 0,
  }))
  const views = new Map<string, EditorView | null>()
  const once = new Set<string>()
  const everywhere = (words: boolean): void => {
    for (const view of views.values()) if (view !== null) lookAgain(view, { words })
  }
  const readChoices = async (): Promise<void> => {
    const choices = await call('language.hints', {})
    if (JSON.stringify(choices) === JSON.stringify(store.getState().choices)) return
    store.setState({ choices })
    everywhere(false)
  }
  const follow = (): (() => void) => {
    readChoices().catch(() => undefined) // the ordinary choices stand
    return listen('data.changed', ({ topics }) => {
      if (topics.some((topic) => wordTopics.has(topic))) everywhere(true)
      if (topics.includes('preferences')) readChoices().catch(() => undefined)
    })
  }
  const open = (section: string, finding: Finding, view: EditorView): void => {
    const { left, top, bottom } = view.coordsAtPos(finding.from)
    store.setState({ open: { section, finding, place: { left, top, bottom } } })
  }
  const goTo: LanguageDesk['goTo'] = (section, id) => {
    const view = views.get(section) ?? null
    const finding = view === null ? undefined : findingsIn(view.state).find((each) => each.id === id)
    if (view === null || finding === undefined) return
    const selection = TextSelection.create(view.state.doc, finding.from, finding.to)
    view.focus()
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
    open(section, finding, view)
  }
  return {
    language,
    store,
    plugin: (section) => {
      views.set(section, null)
      const plugin = languagePlugin({
        check: (words) => call('language.check', { language, words: [...words] }),
        options: () => ({ language, ...store.getState().choices }),
        isIgnored: (finding) => once.has(onceKey(finding)),
        onView: (view) => {
          views.set(section, view)
          if (view === null) store.setState(({ findings }) => ({ findings: without(findings, section) }))
        },
        onFindings: (found) =>
          store.setState(({ findings }) => ({ findings: new Map(findings).set(section, found) })),
        onFailure: (error) => {
          const failure = error === null ? null : failureOf(error)
          if (failure !== store.getState().failure) store.setState({ failure })
        },
        onOpen: (finding, view) => open(section, finding, view),
        onNext: (from, back) => {
          const found = next(section, from, back)
          if (!found) store.setState(({ askedInVain }) => ({ askedInVain: askedInVain + 1 }))
          return found
        },
      })
      return plugin
    },
    goTo,
    replace: (section, id, better) => {
      const view = views.get(section) ?? null
      const finding = view === null ? undefined : findingsIn(view.state).find((each) => each.id === id)
      if (view === null || finding === undefined || !view.editable) return false
      view.dispatch(view.state.tr.insertText(better, finding.from, finding.to).scrollIntoView())
      return true
    },
    correctAll: (kind) =>
      [...views.values()].reduce((sum, view) => sum + (view === null ? 0 : correctIn(view, kind)), 0),
    ignoreOnce: (finding) => {
      once.add(onceKey(finding))
      everywhere(false)
    },
    choose: async (choices) => {
      store.setState({ choices: await call('language.chooseHints', choices) })
      everywhere(false)
    },
    shut: () => {
      const { open: was } = store.getState()
      store.setState({ open: null })
      if (was !== null) views.get(was.section)?.focus()
    },
    next,
    follow,
  }

  function next(section: string, from: number, back: boolean): boolean {
    const all = [...views].flatMap(([key, view]) =>
      view === null ? [] : findingsIn(view.state).map((finding) => ({ key, finding })),
    )
    const keys = [...views.keys()]
    const isAfter = ({ key, finding }: (typeof all)[number]): boolean =>
      keys.indexOf(key) > keys.indexOf(section) || (key === section && finding.from >= from)
    const isBefore = ({ key, finding }: (typeof all)[number]): boolean =>
      keys.indexOf(key) < keys.indexOf(section) || (key === section && finding.to <= from)
    const found = back ? (all.findLast(isBefore) ?? all.at(-1)) : (all.find(isAfter) ?? all[0])
    if (found === undefined) return false
    goTo(found.key, found.finding.id)
    return true
  }
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}

const failureOf = (error: unknown): Failure =>
  error instanceof CallFailure ? error.failure : { code: 'wire.internal', facts: {} }

/** From the last place to the first, so that none moves before its turn; one step for undo. */
function correctIn(view: EditorView, kind: FindingKind): number {
  if (kind === 'misspelling' || !isPlainCorrection(kind satisfies HintKind) || !view.editable) return 0
  const found = findingsIn(view.state).filter((each) => each.kind === kind && each.better.length > 0)
  const { tr } = view.state
  for (const { from, to, better } of found.toReversed()) tr.insertText(better[0] ?? '', from, to)
  if (found.length > 0) view.dispatch(tr)
  return found.length
}
