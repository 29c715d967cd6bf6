/** E-mails, ordinary and hostile, written by hand as a stranger would. */

/** An e-mail file of headers and a body. */
export const mail = (headers: Readonly<Record<string, string>>, body: string): Buffer =>
  Buffer.from(
    `${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n')}\r\n\r\n${body}`,
  )

export const ordinary = {
  From: '=?utf-8?Q?Kari_Nordmann_=C3=85s?= <kari@example.no>',
  To: 'post@solvik.kommune.no',
  Subject: '=?utf-8?B?SW5uc3BpbGwgdGlsIHRlbWFwbGFuZW4=?=',
  Date: 'Wed, 10 Mar 2021 23:30:00 +0000',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
} as const

/** A mail of several parts, each with its headers and body. */
export function multipart(
  parts: readonly { readonly headers: Readonly<Record<string, string>>; readonly body: string }[],
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const body = parts
    .map((part) => `--del\r\n${mail(part.headers, part.body).toString('latin1')}\r\n`)
    .join('')
  const kind = { 'Content-Type': 'multipart/mixed; boundary="del"' }
  return Buffer.from(
    mail({ ...ordinary, ...kind, ...headers }, '').toString('latin1') + `${body}--del--\r\n`,
    'latin1',
  )
}

/** A part that holds a file. */
export const attached = (name: string, bytes: Uint8Array, type = 'application/octet-stream') => ({
  headers: {
    'Content-Type': `${type}; name="${name}"`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Transfer-Encoding': 'base64',
  },
  body: Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n'),
})

/** Parts within parts, `levels` deep. */
export function nested(levels: number): Buffer {
  const open = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  )
  return Buffer.from(
    `From: a@example.no\r\nDate: Wed, 10 Mar 2021 10:00:00 +0100\r\n${open.join('')}Content-Type: text/plain\r\n\r\nbunn\r\n`,
  )
}
