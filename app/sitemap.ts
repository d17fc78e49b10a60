import type { MetadataRoute } from 'next'

import { cardCountries } from '@/components/embed/choices'
import { articleSlugs, borders, contactCountries, contactsShown, countrySlugs, stages } from '@/content'
import { cardKinds } from '@/content/schemas/cards'
import { site } from '@/content/site'
import { addressOf, siteAddresses, existingPages, localeAddress } from '@/lib/addresses'
import { locales } from '@/locales/languages'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const addresses = [
    ...existingPages(),
    ...articleSlugs().map(addressOf.article),
    ...stages.flatMap(({ slug }) => [addressOf.stage(slug), addressOf.tickList(slug)]),
    ...countrySlugs().map(addressOf.countryCheck),
    ...contactCountries().map(addressOf.contactsIn),
    ...contactsShown().map(({ country, id }) => addressOf.contact(country, id)),
    ...cardCountries().map(addressOf.shareCountry),
    ...cardKinds.map(addressOf.cards),
    ...borders.map(({ country }) => addressOf.border(country)),
  ]
  const pages = addresses.flatMap((address) => {
    const languages = Object.fromEntries(locales.map((code) => [code, `${site.url}${localeAddress(code, address)}`]))
    return locales.map((locale) => ({ url: `${site.url}${localeAddress(locale, address)}`, alternates: { languages } }))
  })
  return [{ url: `${site.url}${siteAddresses.chooser}` }, ...pages]
}
