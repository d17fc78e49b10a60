import { Behaviours } from '../behaviours/Behaviours'

type DocumentProps = { language: string; children: React.ReactNode }

/** The outermost shell that all root layouts share. */
export function Document({ language, children }: DocumentProps) {
  return (
    <html lang={language}>
      <body>
        {children}
        <Behaviours />
      </body>
    </html>
  )
}
