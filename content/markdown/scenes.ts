/** Drawings that a text may show: <Scene name="passport" />. */
export const sceneNames = ['building-site', 'bus-window', 'call-home', 'passport', 'village-road'] as const
export type SceneName = (typeof sceneNames)[number]
