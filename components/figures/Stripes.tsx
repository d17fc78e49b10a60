type StripesProps = { x: number; y: number; width: number; height: number }

/** A striped field: a thick dashed line, which unlike a pattern needs no id on the page. */
export function Stripes({ x, y, width, height }: StripesProps) {
  return (
    <>
      <path className="stroke-amber" d={`M${x} ${y + height / 2}h${width}`} strokeWidth={height} strokeDasharray="3 4" />
      <rect className="fill-none stroke-amber" strokeWidth="2" x={x} y={y} width={width} height={height} />
    </>
  )
}
