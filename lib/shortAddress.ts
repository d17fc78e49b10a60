/** An address as people write it down: "https://a.example/ky/help/" is "a.example/ky/help". */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
