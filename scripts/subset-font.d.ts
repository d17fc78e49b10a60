/** The part of subset-font 2.9 that the scripts use; the package carries no types. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'sfnt'
    /** A range keeps an axis variable; a number fixes it. */
    variationAxes?: Record<string, number | { min: number; max: number }>
    noLayoutClosure?: boolean
    keepFeatures?: string[]
    noHinting?: boolean
    dropTables?: string[]
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
