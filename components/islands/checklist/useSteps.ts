import { useEffect, useState } from 'react'

/*
 * Which step is shown, kept behind the # of the address, so that Back and Forward of the
 * browser go from question to question. The address says how far, never what was answered.
 */

const stepInAddress = /^#step-(\d+)$/

/** The step from 0 to `last`, and a way to go to another. Null until the script has taken over. */
export function useSteps(last: number): [step: number | null, goTo: (step: number) => void] {
  const [step, setStep] = useState<number | null>(null)

  useEffect(() => {
    function follow(): void {
      const found = stepInAddress.exec(location.hash)
      if (found) setStep(Math.min(Number(found[1]), last))
      else if (location.hash === '' || location.hash === '#step') setStep(0)
    }

    // Reloaded in the middle: the answers are gone, so the questions begin anew.
    if (stepInAddress.test(location.hash)) history.replaceState(null, '', location.pathname)
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [last])

  return [step, (next) => (location.hash = next === 0 ? 'step' : `step-${next}`)]
}
