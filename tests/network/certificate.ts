import { X509Certificate } from 'node:crypto'

import { generate } from 'selfsigned'

/** What a browser is sent at the start of every connection. */
export type CertificateChain = {
  /** Private key of the first certificate, PEM. */
  key: string
  /** The certificate of the site and the one that vouches for it, PEM. */
  chain: string
  /** Size of both as they travel, in bytes. */
  bytes: number
}

/** The certificates of common free authorities add up to this, in bytes. */
export const usualChainBytes = 2_600

const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const

/** Size of all certificates of a PEM text as they travel, in bytes. */
export function certificateBytes(pem: string): number {
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return certificates.reduce((sum, certificate) => sum + new X509Certificate(certificate).raw.length, 0)
}

/** Alternative names of a certificate, of 40 bytes each. */
function paddingNames(count: number): { type: 2; value: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 2,
    value: `name-${String(index).padStart(4, '0')}-of-a-certificate.example`,
  }))
}

/**
 * Makes a chain of two ECDSA certificates for 127.0.0.1 that is as large as those of real
 * hosts, which also carry signed timestamps and addresses of revocation lists.
 */
export async function makeCertificateChain(): Promise<CertificateChain> {
  const authority = await generate([{ name: 'commonName', value: 'Authority of the network test' }], {
    ...elliptic,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
      // An authority of the web is about 900 bytes.
      { name: 'subjectAltName', altNames: paddingNames(13) },
    ],
  })
  const site = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...elliptic,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }, ...paddingNames(38)] },
    ],
  })

  const chain = `${site.cert.trim()}\n${authority.cert.trim()}\n`
  return { key: site.private, chain, bytes: certificateBytes(chain) }
}
