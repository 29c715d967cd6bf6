import type { PDFDict } from '@cantoo/pdf-lib'
import { name, nameAt } from '#main/typeset/intake/objects.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults } from '#shared/text/proof-words.ts'
import type { Checked, Evidence } from '../evidence.ts'
import { dictsOf } from '../packet-file.ts'

/** Entries that a passive document has no use for. */
const activeKeys = [
  'JS',
  'JavaScript',
  'AA',
  'AcroForm',
  'XFA',
  'EmbeddedFiles',
  'EF',
  'AF',
  'RichMediaContent',
  'Collection',
]
/** Actions of a passive document: to go to a place in it, or to an address. */
const passiveActions = new Set(['GoTo', 'URI'])
const actions = new Set(
  'GoTo GoToR GoToE GoToDp Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute'.split(
    ' ',
  ),
)
const passiveAnnotations = new Set(['Link'])

/** No script, form, embedded file or action hides in any object, in use or not. */
export function activeContent({ file, read }: Evidence): Checked {
  const faults: ProofFinding[] = []
  for (const { ref, object } of file.objects)
    for (const dict of dictsOf(object)) {
      const kind = activeIn(dict)
      if (kind !== null) faults.push({ what: proofFaults.active(kind, String(ref.objectNumber)) })
    }
  const opening = file.catalog.lookup(name('OpenAction'))
  if (faults.length === 0 && opening !== undefined && 'keys' in opening)
    faults.push({ what: proofFaults.active('OpenAction', '–') })
  // The other reader's word, for what this list may not know.
  if (faults.length === 0 && (read.hasScripts || read.hasForm || read.embedded.length > 0))
    faults.push({ what: proofFaults.active('pdf.js', '–') })
  return { counted: file.objects.length, faults }
}

function activeIn(dict: PDFDict): string | null {
  const key = activeKeys.find((each) => dict.has(name(each)))
  if (key !== undefined) return key
  const action = nameAt(dict, 'S')
  const type = nameAt(dict, 'Type')
  // `S` means other things in structure elements, transparency groups and page labels.
  if (
    action !== undefined &&
    actions.has(action) &&
    (type === undefined || type === 'Action') &&
    !passiveActions.has(action)
  )
    return action
  const isAnnotation = type === 'Annot' || (dict.has(name('Rect')) && dict.has(name('Subtype')))
  const kind = nameAt(dict, 'Subtype') ?? ''
  return isAnnotation && !passiveAnnotations.has(kind) ? kind : null
}

/** Everything that lies in the file is in use, and there is one edition of it: what was removed is gone. */
export function unreachableObjects({ file, bytes }: Evidence): Checked {
  const loose = file.objects.filter((each) => !each.reachable)
  const faults = loose.map(({ ref }) => ({ what: proofFaults.unreachable(String(ref.objectNumber)) }))
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = raw.indexOf('startxref')
  const isOne =
    start === raw.lastIndexOf('startxref') &&
    /^startxref\s+\d+\s+%%EOF\s*$/.test(raw.subarray(start).toString('latin1'))
  return {
    counted: file.objects.length,
    faults: isOne ? faults : [...faults, { what: proofFaults.trailing() }],
  }
}
