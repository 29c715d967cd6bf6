import { inAllLanguages } from '../words.ts'
import type { InputField } from '../../../domain/hearing/import/fields.ts'

type Fields = Readonly<Record<InputField, string>>

const fieldsNb: Fields = {
  sender: 'Avsender',
  kind: 'Type avsender',
  received: 'Mottatt',
  text: 'Innspill',
  summary: 'Sammendrag',
  point: 'Punkt',
  theme: 'Tema',
  contactName: 'Kontaktperson',
  email: 'E-post',
  phone: 'Telefon',
  address: 'Adresse',
}
const fieldsNn: Fields = {
  sender: 'Avsendar',
  kind: 'Type avsendar',
  received: 'Motteke',
  text: 'Innspel',
  summary: 'Samandrag',
  point: 'Punkt',
  theme: 'Tema',
  contactName: 'Kontaktperson',
  email: 'E-post',
  phone: 'Telefon',
  address: 'Adresse',
}
const fieldsEn: Fields = {
  sender: 'Sender',
  kind: 'Kind of sender',
  received: 'Received',
  text: 'Input',
  summary: 'Summary',
  point: 'Point',
  theme: 'Theme',
  contactName: 'Contact person',
  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
}

/** Columns of inputs in files, as an import knows them again. */
export const hearingFileWords = inAllLanguages({
  nb: {
    sheetName: 'Innspill',
    number: 'Nr.',
    late: 'For sent',
    exempt: 'Unntatt',
    assessment: 'Vurdering',
    conclusion: 'Konklusjon',
    change: 'Endring',
    fields: fieldsNb,
  },
  nn: {
    sheetName: 'Innspel',
    number: 'Nr.',
    late: 'For seint',
    exempt: 'Unnateke',
    assessment: 'Vurdering',
    conclusion: 'Konklusjon',
    change: 'Endring',
    fields: fieldsNn,
  },
  en: {
    sheetName: 'Inputs',
    number: 'No.',
    late: 'Late',
    exempt: 'Exempt',
    assessment: 'Assessment',
    conclusion: 'Conclusion',
    change: 'Change',
    fields: fieldsEn,
  },
})
