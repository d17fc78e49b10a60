import type { ComponentType } from 'react'

import type { IslandName, IslandProps } from './registry'

type Props<Name extends IslandName> = {
  name: Name
  component: ComponentType<IslandProps[Name]>
  /** Everything the island shows. Must survive JSON: texts, numbers, lists. */
  properties: IslandProps[Name]
}

/**
 * A component that works in the browser, rendered at build. The finishing step drops
 * React and lets components/islands/entry.ts bring it to life with Preact.
 */
export function Island<Name extends IslandName>({ name, component: Component, properties }: Props<Name>) {
  return (
    <div data-island={name}>
      {/* In a JSON block only "<" could end the block early. */}
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(properties).replaceAll('<', '\\u003c') }}
      />
      <div data-island-root>
        <Component {...properties} />
      </div>
    </div>
  )
}
