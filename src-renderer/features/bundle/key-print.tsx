/** A key's fingerprint as people read it to each other over the telephone. */
export function KeyPrint({ fingerprint }: { readonly fingerprint: string }): React.JSX.Element {
  return <span className="bundle-key">{(fingerprint.slice(0, 24).match(/.{4}/g) ?? []).join(' ')}</span>
}
