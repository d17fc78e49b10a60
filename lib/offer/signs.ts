/*
 * All signs that the check knows, with the usual level of each: `stop` is enough alone, `check`
 * asks for care, `weak` is common in honest adverts too. Source: research, section 2.1; the study
 * R1 there found at least one sign in 98 % of real adverts, so weak ones never count alone.
 * In a text a sign may weigh more (combine.ts) or less (context.ts, weigh.ts) than here.
 */
export type Level = 'stop' | 'check' | 'weak'

export const signLevels = {
  'upfront-fee': 'stop',
  'fee-to-private-card': 'stop',
  'fee-for-placement': 'check',
  'guaranteed-visa': 'stop',
  'insider-connections': 'stop',
  'no-visa': 'stop',
  'visit-visa-work': 'stop',
  'passport-retention': 'stop',
  'withheld-pay': 'stop',
  'debt-for-travel': 'stop',
  'no-contract-or-on-arrival': 'stop',
  'secrecy-isolation': 'stop',
  'lie-at-border': 'stop',
  'control-of-movement': 'stop',
  'entertainment-hostess': 'stop',
  'third-country-route': 'stop',
  'courier-parcels': 'stop',
  'money-mule': 'stop',
  'security-military': 'stop',
  'no-licence': 'stop',
  'impersonation-official': 'stop',
  'minors': 'stop',
  'denial-of-crime': 'stop',
  'denial-of-intimacy': 'stop',
  'risky-country': 'check',
  'too-high-pay': 'check',
  'women-only-age': 'check',
  'photo-request': 'check',
  'crypto-call-centre': 'check',
  'vague-job': 'check',
  'no-company-name': 'check',
  'fines-deductions': 'check',
  'influencer': 'check',
  'dating-marriage-lure': 'check',
  'mixed-script': 'check',
  'everything-paid': 'weak',
  'no-experience-no-language': 'weak',
  'urgency-pressure': 'weak',
  'messenger-only': 'weak',
} as const satisfies Record<string, Level>

export type SignId = keyof typeof signLevels

export const signIds = Object.keys(signLevels) as readonly SignId[]
