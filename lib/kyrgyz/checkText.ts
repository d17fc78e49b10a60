import { checkAddress } from './address'
import { withoutAllowed, type AllowList } from './allowList'
import { checkAssimilation } from './assimilation'
import { checkDroppedLetters } from './droppedLetters'
import type { Finding } from './finding'
import { checkHarmony } from './harmony'
import { checkInitialE } from './initialE'
import { checkKazakhWords } from './kazakhWords'
import { checkLetters } from './letters'
import { checkNumerals } from './numerals'
import { checkTerms } from './terms'

// A word with a foreign letter often breaks harmony as well. The first check that finds it is
// the one that explains it best, so the order matters.
const checks: readonly ((text: string) => Finding[])[] = [
  checkLetters,
  (text) => checkTerms(text, 'ky'),
  checkDroppedLetters,
  checkKazakhWords,
  checkInitialE,
  checkNumerals,
  checkAssimilation,
  checkHarmony,
  checkAddress,
]

function firstOfEachPlace(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const isTaken = kept.some((earlier) => earlier.start < finding.end && finding.start < earlier.end)
    if (!isTaken) kept.push(finding)
  }
  return kept.sort((first, second) => first.start - second.start)
}

/**
 * Runs every check that may stop the build over a Kyrgyz text.
 *
 * @param text Plain Kyrgyz text of one page or one message (see plainText.ts).
 * @param allowList The list from `readAllowList`.
 * @returns The faults in the order of the text, at most one for each place.
 */
export function checkKyrgyzText(text: string, allowList: AllowList): Finding[] {
  const findings = checks.flatMap((check) => check(text))
  return firstOfEachPlace(withoutAllowed(findings, text, allowList))
}

/**
 * Looks for words that the site does not use in a text of any language.
 *
 * @param text Plain text.
 * @param language Language of the text.
 * @param allowList The list from `readAllowList`.
 * @returns The faults in the order of the text.
 */
export function checkWording(text: string, language: string, allowList: AllowList): Finding[] {
  return firstOfEachPlace(withoutAllowed(checkTerms(text, language), text, allowList))
}
