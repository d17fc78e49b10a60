import type { WordedNumber } from './borderWords'

type BorderPictureProps = {
  heading: string
  numbers: WordedNumber[]
  lines: string[]
  address: string
  checkedOn: string
  /** True when there are few numbers, so that all can be larger. */
  roomy: boolean
}

/** Drawn once at build, for the gallery of a phone: opens without internet and without this site. */
export function BorderPicture({ heading, numbers, lines, address, checkedOn, roomy }: BorderPictureProps) {
  return (
    <div tw="flex h-full w-full flex-col bg-white px-16 py-16 text-black">
      <div tw="flex border-b-8 border-black pb-8 text-[80px] font-extrabold leading-none">{heading}</div>
      <div tw="flex flex-col">
        {numbers.map(({ href, number, name, facts }) => (
          <div tw={`flex flex-col ${roomy ? 'mt-12' : 'mt-7'}`} key={href}>
            <div tw={`flex font-extrabold leading-none ${roomy ? 'text-[104px]' : 'text-[84px]'}`}>{number}</div>
            <div tw={`mt-2 flex leading-tight ${roomy ? 'text-[44px]' : 'text-[36px]'}`}>{name}</div>
            <div tw="flex text-[30px] leading-tight">{facts}</div>
          </div>
        ))}
      </div>
      <div tw={`flex flex-col border-t-4 border-black ${roomy ? 'mt-14 pt-4' : 'mt-8 pt-1'}`}>
        {lines.map((line) => (
          <div tw={`flex ${roomy ? 'mt-6 text-[40px] leading-snug' : 'mt-4 text-[34px] leading-tight'}`} key={line}>
            {line}
          </div>
        ))}
      </div>
      <div tw="mt-auto flex flex-col border-t-8 border-black pt-6">
        <div tw="flex text-[44px] font-extrabold">{address}</div>
        <div tw="flex text-[30px]">{checkedOn}</div>
      </div>
    </div>
  )
}
