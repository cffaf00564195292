// Word counts in twentieths of a point, whole ones: it calls a file with fractions damaged.
export const ofPoints = (points: number): number => Math.round(points * 20)
export const ofMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

const face = 'Times New Roman'
export const font = { ascii: face, hAnsi: face, cs: face, eastAsia: face }
