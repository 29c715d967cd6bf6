import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import { textAt } from '#main/typeset/intake/objects.ts'
import type { OpenedPdf } from '#main/typeset/intake/open-pdf.ts'
import { importAnnotations } from './annotations.ts'
import { draftBookmarks } from './bookmarks.ts'
import { conformanceFindings } from './conformance-findings.ts'
import { draftPart } from './draft-part.ts'
import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import type { DraftedPage, DraftedResources } from './drafted-page.ts'
import { draftForm } from './form-page.ts'
import { Harvest, categoriesOf } from './harvest.ts'
import { draftInPlace } from './in-place-page.ts'
import { draftLayers } from './layers.ts'
import type { Prepared, PreparedPage, PreparedResources } from './prepared.ts'
import { sourceAttachment } from './source-attachment.ts'

/**
 * Takes an attachment apart once, so that putting it into a packet is counting and copying: along the whitelist,
 * streams as they are, with holes where only the packet knows. The same file gives the same. What is wrong with
 * the file throws as it does at intake.
 */
export function takeApart(pdf: OpenedPdf): Prepared {
  const draft = emptyDraft(pdf.pages.length)
  const attachment = sourceAttachment(draft, pdf)
  const pages = attachment.pages.map((page): DraftedPage => {
    const { links, looks } = importAnnotations(draft, attachment, page)
    const drafted = page.inPlace ? draftInPlace : draftForm
    return { page, links, ...drafted(draft, attachment, page, looks) }
  })
  const tops = draftPart(draft, attachment, pages)
  const layers = draftLayers(attachment)
  const findings = conformanceFindings(draft, attachment, pages, tops)
  const bookmarks = draftBookmarks(draft, attachment)

  const harvest = new Harvest(draft)
  const placed = {
    kids: tops.map(place),
    layers: layers.map(({ layer, off }) => [place(layer), off] as const),
  }
  function place(ref: PDFRef): number {
    return harvest.place(ref)
  }
  const resources = new ResourceList(harvest)
  const drafted = pages.map((page) => preparedPage(page, harvest, resources))
  const classes = draft.roles.classes.map(({ name, value }) => ({ name, value: harvest.template(value) }))
  const parents = parentsOf(draft, place)
  const from = harvest.follow()
  const marks = bookmarks.map(place)
  const { settled, ...harvested } = harvest.finish()
  return {
    ...harvested,
    ...placed,
    ...parents,
    tagged: pdf.tagged,
    language: textAt(pdf.catalog, 'Lang') ?? null,
    pages: drafted.map((page) => ({
      ...page,
      group: page.group === null ? null : settled(page.group),
      contents: page.contents.map(settled),
    })),
    resources: resources.all.map(({ prefix, lists }) => ({
      prefix,
      lists: lists.map((list) => ({ ...list, text: settled(list.text) })),
    })),
    bookmarks: { from, tops: marks },
    roles: draft.roles.roles,
    classes: classes.map(({ name, value }) => ({ name, value: settled(value) })),
    findings,
    warnings: [...attachment.warnings].toSorted(),
  }
}

function parentsOf(
  draft: Draft,
  place: (ref: PDFRef) => number,
): Pick<Prepared, 'ids' | 'keys' | 'single' | 'lists'> {
  return {
    keys: draft.keys,
    ids: [...draft.ids].map(([id, ref]) => [id, place(ref)]),
    single: [...draft.parents.single].map(([key, ref]) => [key, place(ref)]),
    lists: [...draft.parents.lists].map(([key, owners]) => [key, placesOf(owners, place)]),
  }
}

/** Holes in a list of owners are ids that nobody claims. */
const placesOf = (
  owners: readonly (PDFRef | undefined)[],
  place: (ref: PDFRef) => number,
): readonly (number | null)[] => Array.from(owners, (owner) => (owner === undefined ? null : place(owner)))

function preparedPage(
  { page, resources, contents, after, group, marked, looks, whole, links }: DraftedPage,
  harvest: Harvest,
  list: ResourceList,
): PreparedPage {
  const place = (ref: PDFRef): number => harvest.place(ref)
  return {
    geometry: page.source.geometry,
    inPlace: page.inPlace,
    resources: list.place(resources),
    group: group === undefined ? null : harvest.template(group),
    contents: contents.map((each) => harvest.template(each)),
    after,
    ids: (marked?.limit ?? 0) + looks.size,
    owners: placesOf(marked?.owners ?? [], place),
    whole: whole === undefined ? null : { role: whole.role, object: place(whole.ref) },
    links: links.map(({ ref }) => place(ref)),
  }
}

/** Pages of one file mostly share their resources: each list is kept once. */
class ResourceList {
  readonly all: PreparedResources[] = []
  readonly #harvest: Harvest
  readonly #known = new Map<string, number>()

  constructor(harvest: Harvest) {
    this.#harvest = harvest
  }

  place({ prefix, dict }: DraftedResources): number {
    const lists = [...categoriesOf(dict)].map(([category, value]) => {
      const entries = value instanceof PDFDict
      return {
        category,
        entries,
        text: entries ? this.#harvest.entries(value) : this.#harvest.template(value),
      }
    })
    const key = JSON.stringify([prefix, lists])
    const place = this.#known.get(key) ?? this.all.push({ prefix, lists }) - 1
    this.#known.set(key, place)
    return place
  }
}
