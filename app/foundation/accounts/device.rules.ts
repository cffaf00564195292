// What a browser says of itself, as words that its owner recognises. Pure: no clock, no database, no request.

export type Device = { system: string | null; browser: string | null }

// In this order: Edge and Opera call themselves Chrome, Chrome calls itself Safari, Android calls itself Linux.
const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
]
const browsers: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

export const deviceOf = (browser: string): Device => ({
  system: firstOf(systems, browser),
  browser: firstOf(browsers, browser),
})

const firstOf = (known: [RegExp, string][], text: string): string | null =>
  known.find(([form]) => form.test(text))?.[1] ?? null
