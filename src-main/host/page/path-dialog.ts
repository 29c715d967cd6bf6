/**
 * Asks for a folder, or for a name in one, where the operating system has no tool that does: a dialog of the
 * host's own, drawn in a world of script that the page cannot reach. Gives what the user did; the host looks
 * on the disk and asks again.
 */
export type PathView = {
  readonly kind: 'folder' | 'save'
  readonly title: string
  readonly folder: string
  readonly parent: string | null
  readonly folders: readonly string[]
  readonly files: readonly string[]
  readonly places: readonly { readonly label: string; readonly path: string }[]
  readonly name: string
  readonly complaint: string
  readonly words: Readonly<Record<PathWord, string>>
}
export type PathWord =
  | 'folder'
  | 'go'
  | 'up'
  | 'name'
  | 'choose'
  | 'save'
  | 'cancel'
  | 'newFolder'
  | 'make'
  | 'places'
  | 'content'
  | 'empty'

export type PathAnswer =
  | { readonly did: 'look'; readonly folder: string; readonly name: string }
  | { readonly did: 'make'; readonly newFolder: string; readonly name: string }
  | { readonly did: 'choose'; readonly name: string }
  | { readonly did: 'cancel' }

const style = `
  dialog { width: min(40rem, 90vw); border: 1px solid #8a94a3; border-radius: 8px; padding: 1.5rem; font: 1rem/1.5 Inter, system-ui, sans-serif; color: #1c2530; background: #fff; box-shadow: 0 12px 40px #0006 }
  dialog::backdrop { background: #0008 }
  h2 { margin: 0 0 1rem; font-size: 1.25rem }
  form, .row { display: flex; gap: .5rem; align-items: end; margin: 0 0 .75rem }
  label { flex: 1; display: grid; gap: .25rem; font-weight: 500 }
  input { font: inherit; padding: .4rem .6rem; border: 1px solid #6b7685; border-radius: 4px; min-width: 0; color: inherit; background: transparent }
  button { font: inherit; padding: .4rem .9rem; border: 1px solid #6b7685; border-radius: 4px; background: transparent; color: inherit; cursor: pointer }
  button.main { background: #0b5394; border-color: #0b5394; color: #fff }
  :focus-visible { outline: 3px solid #0b5394; outline-offset: 2px }
  ul { list-style: none; margin: 0 0 .75rem; padding: .25rem; height: 14rem; overflow: auto; border: 1px solid #b9c0ca; border-radius: 4px }
  li button { width: 100%; text-align: start; border: 0; padding: .25rem .5rem }
  li button:hover { background: #0b539422 }
  li.file { padding: .25rem .5rem; color: #55606f }
  nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .75rem }
  .row { justify-content: end; margin: 1rem 0 0 }
  [role=alert] { color: #a8071a; font-weight: 500; margin: 0 0 .75rem }
  @media (prefers-color-scheme: dark) {
    dialog { color: #e8ecf1; background: #1a212b; border-color: #566273 }
    button.main { background: #9cc8f5; border-color: #9cc8f5; color: #0c1b2a }
    :focus-visible { outline-color: #9cc8f5 } li.file { color: #a9b4c2 } [role=alert] { color: #ff9c9c }
  }`

type Attributes = Readonly<Record<string, string>>

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

function askForPath(view: PathView): Promise<PathAnswer> {
  return new Promise((resolve) => {
    const before = document.activeElement
    const place = document.createElement('div')
    const root = place.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets = [sheet]
    const { words } = view
    const name = element('input', { value: view.name, autocomplete: 'off', spellcheck: 'false' })
    const folder = element('input', { value: view.folder, autocomplete: 'off', spellcheck: 'false' })
    const fresh = element('input', { autocomplete: 'off', spellcheck: 'false' })
    const done = (answer: PathAnswer): void => {
      dialog.close()
      place.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(answer)
    }
    const look = (path: string): void => done({ did: 'look', folder: path, name: name.value })
    // a page can send clicks and keys, but not such as a user makes
    const button = (text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement => {
      const made = element('button', { type: 'button', ...attributes }, text)
      made.addEventListener('click', (event) => event.isTrusted && act())
      return made
    }
    const form = (field: HTMLElement, label: string, text: string, act: () => void): HTMLFormElement => {
      const made = element('form', {}, element('label', {}, label, field), element('button', {}, text))
      made.addEventListener('submit', (event) => {
        event.preventDefault()
        if (event.isTrusted) act()
      })
      return made
    }
    const choose = (): void => done({ did: 'choose', name: name.value })
    const items = [
      ...view.folders.map((each) =>
        element(
          'li',
          {},
          button(`📁 ${each}`, () => look(`${view.folder}/${each}`)),
        ),
      ),
      ...view.files.map((each) => element('li', { class: 'file' }, each)),
    ]
    const list = element('ul', { 'aria-label': words.content, tabindex: '0' }, ...items)
    if (items.length === 0) list.append(element('li', { class: 'file' }, words.empty))
    const main = button(view.kind === 'save' ? words.save : words.choose, choose, { class: 'main' })
    const nameForm = form(name, words.name, words.save, choose)
    nameForm.lastElementChild?.setAttribute('hidden', '')
    const { parent } = view
    const up = parent === null ? [] : [button(`↑ ${words.up}`, () => look(parent))]
    const shortcuts = view.places.map(({ label, path }) => button(label, () => look(path)))
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 't' },
      element('h2', { id: 't' }, view.title),
      ...(view.complaint === '' ? [] : [element('p', { role: 'alert' }, view.complaint)]),
      element('nav', { 'aria-label': words.places }, ...up, ...shortcuts),
      form(folder, words.folder, words.go, () => look(folder.value)),
      list,
      form(fresh, words.newFolder, words.make, () =>
        done({ did: 'make', newFolder: fresh.value, name: name.value }),
      ),
      ...(view.kind === 'save' ? [nameForm] : []),
      element(
        'div',
        { class: 'row' },
        button(words.cancel, () => done({ did: 'cancel' })),
        main,
      ),
    )
    dialog.addEventListener('cancel', () => done({ did: 'cancel' }))
    root.append(dialog)
    document.body.append(place)
    dialog.showModal()
    if (view.kind === 'save') name.select()
    else main.focus()
  })
}

Object.assign(globalThis, { saksklarAskForPath: askForPath })
