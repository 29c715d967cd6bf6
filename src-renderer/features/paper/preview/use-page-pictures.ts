import { useEffect, useRef, useState } from 'react'
import type { PaperId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { pagePicture } from './page-picture.ts'
import type { PagePicture } from './page-picture.ts'

export type PictureUrls = ReadonlyMap<number, string>

/**
 * Pictures of the pages that are seen, by page: asked for one after another, first the one that is written on, and
 * drawn again only where it has changed. A picture stays until its successor is decoded.
 */
export function usePagePictures(
  paper: PaperId,
  revision: number | null,
  pages: readonly number[],
  first: number | null,
): PictureUrls {
  const [urls, setUrls] = useState<PictureUrls>(new Map())
  const fetcher = useRef<Fetcher | null>(null)
  const wanted = pages.join(' ')
  useEffect(() => {
    const mine = new Fetcher(paper, setUrls)
    fetcher.current = mine
    return () => {
      mine.end()
      setUrls(new Map())
    }
  }, [paper])
  useEffect(() => {
    if (revision !== null) fetcher.current?.wish(pages, first)
    // oxlint-disable-next-line react/exhaustive-deps -- `wanted` says all of `pages`; which is first is no reason to ask again
  }, [paper, revision, wanted])
  return urls
}

/**
 * Taking in a picture holds up the thread on which somebody types, for some 50 ms: it is done when no key has come for a
 * moment. Whoever types without a pause sees a new one every so often. Milliseconds.
 */
const pause = 120
const longest = 2000

type Kept = PagePicture & { readonly hash: string }

/** Asks for one page at a time, so that a key that is pressed meanwhile waits for one at most. */
class Fetcher {
  readonly #paper: PaperId
  readonly #tell: (urls: PictureUrls) => void
  readonly #kept = new Map<number, Kept>()
  #wanted: readonly number[] = []
  /** Pages that may have changed since they were asked for. */
  #due: number[] = []
  #busy = false
  #ended = false
  #lastKey = -Infinity
  #lastPicture = -Infinity
  readonly #onKey = (): void => void (this.#lastKey = performance.now())

  constructor(paper: PaperId, tell: (urls: PictureUrls) => void) {
    this.#paper = paper
    this.#tell = tell
    window.addEventListener('keydown', this.#onKey, true)
  }

  wish(pages: readonly number[], first: number | null): void {
    this.#wanted = pages
    this.#due = pages.toSorted((a, b) => Number(b === first) - Number(a === first) || a - b)
    if (!this.#busy) void this.#work()
  }

  end(): void {
    this.#ended = true
    window.removeEventListener('keydown', this.#onKey, true)
    for (const { free } of this.#kept.values()) free()
    this.#kept.clear()
  }

  async #work(): Promise<void> {
    this.#busy = true
    for (let page = this.#due.shift(); page !== undefined && !this.#ended; page = this.#due.shift())
      await this.#fetch(page)
    this.#busy = false
  }

  /** Waits for a pause between keys; true where the page was asked for anew meanwhile. */
  async #isOvertaken(page: number): Promise<boolean> {
    const mayWait = (): boolean => {
      const now = performance.now()
      return now - this.#lastKey < pause && now - this.#lastPicture < longest
    }
    while (mayWait() && !this.#ended) {
      await new Promise((resolve) => {
        setTimeout(resolve, 30)
      })
      if (this.#due.includes(page)) return true
    }
    this.#lastPicture = performance.now()
    return this.#ended
  }

  /** Whatever was asked for meanwhile, what comes is the newest that there is: it is shown. */
  async #fetch(page: number): Promise<void> {
    const before = this.#kept.get(page)
    const asked = { paper: this.#paper, page, have: before?.hash ?? null }
    const found = await call('preview.page', asked).catch(() => null)
    if (found === null || found.svg === null || this.#ended) return
    if (await this.#isOvertaken(page)) return
    const picture = { hash: found.hash, ...(await pagePicture(found.svg)) }
    if (this.#ended) {
      picture.free()
      return
    }
    this.#kept.set(page, picture)
    before?.free()
    for (const [other, { free }] of this.#kept) {
      if (this.#wanted.includes(other)) continue
      this.#kept.delete(other)
      free()
    }
    this.#tell(new Map([...this.#kept].map(([each, { url }]) => [each, url])))
  }
}
