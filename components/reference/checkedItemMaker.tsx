import { getTranslations } from 'next-intl/server'

import { localeAddress, type PageAddress } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { Overdue } from '../text/Overdue'
import type { CheckedItem } from './CheckedList'

type Checked = { checkedOn: string; dueOn: string }

/** Makes entries of the lists of checks in one language. */
export async function checkedItemMaker(locale: Locale): Promise<(name: string, checked: Checked, address?: PageAddress) => CheckedItem> {
  const words = await getTranslations({ locale, namespace: 'changes' })
  return (name, { checkedOn, dueOn }, address) => ({
    name,
    ...(address && { href: localeAddress(locale, address) }),
    checked: words('checked', { day: formatDate(locale, checkedOn), due: formatDate(locale, dueOn) }),
    overdue: <Overdue locale={locale} dueOn={dueOn} isBesideDay />,
  })
}
