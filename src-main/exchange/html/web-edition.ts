import type { PacketModel } from '#shared/packet/model.ts'
import { agendaPage } from './agenda-page.ts'
import { itemPage } from './item-page.ts'
import { imageFiles, indexPath, siteOf } from './site.ts'
import type { SiteFiles } from './site.ts'

/** A file of the web edition, by its path in the folder. */
export type WebFile = { readonly path: string; readonly bytes: Uint8Array }

/**
 * The pages of a meeting and the pictures in them: the agenda, and a page for each item. They say what the
 * model holds and nothing else, so that the web edition is public by the same projection as the packet.
 */
export function webEdition(model: PacketModel, files: SiteFiles): readonly WebFile[] {
  const site = siteOf(model, files)
  const pages: readonly (readonly [string, string])[] = [
    [indexPath, agendaPage(site)],
    ...model.items.map((item) => [site.pageOf.get(item.id) ?? '', itemPage(site, item)] as const),
  ]
  return [
    ...pages.map(([path, html]) => ({ path, bytes: Buffer.from(html, 'utf8') })),
    ...[...imageFiles(model)].map(([path, bytes]) => ({ path, bytes })),
  ]
}
