import type { Dialogs } from './host.ts'

/**
 * In tests alone, another module answers the dialogs (`SAKSKLAR_TEST_DIALOGS`, a file in `test/`). Packaging puts
 * an empty file in this one's place, and a test looks for the variable's name in what is packed.
 */
export async function testDialogs(real: Dialogs): Promise<Dialogs> {
  const file = process.env['SAKSKLAR_TEST_DIALOGS']
  if (file === undefined || file === '') return real
  const { dialogs } = (await import(file)) as { readonly dialogs: Dialogs }
  return dialogs
}
