// A body's name as a person would compare it: without marks, capitals, signs and abbreviations.
import { fold } from '#kernel/fold.ts'

const abbreviations: Record<string, string> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  ubmt: 'uy ban mat tran',
  ubkt: 'uy ban kiem tra',
  bch: 'ban chap hanh',
  btv: 'ban thuong vu',
  bxdd: 'ban xay dung dang',
  lhpn: 'lien hiep phu nu',
  hlhpn: 'hoi lien hiep phu nu',
  hnd: 'hoi nong dan',
  ccb: 'cuu chien binh',
  hccb: 'hoi cuu chien binh',
  dtn: 'doan thanh nien',
  tncs: 'thanh nien cong san',
  tn: 'thanh nien',
  hcm: 'ho chi minh',
  ldld: 'lien doan lao dong',
  vp: 'van phong',
  cb: 'chi bo',
  du: 'dang uy',
  qs: 'quan su',
  ca: 'cong an',
  ctxh: 'chinh tri xa hoi',
  vhxh: 'van hoa xa hoi',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  th: 'tieu hoc',
  yt: 'y te',
  tytx: 'tram y te xa',
}

/** "UBMTTQ Việt Nam xã" → "uy ban mat tran to quoc viet nam xa". */
export function comparable(name: string): string {
  const words = fold(name)
    .replace(/\bct\s*[-–]\s*xh\b/g, 'ctxh')
    .replace(/\bvh\s*[-–]\s*xh\b/g, 'vhxh')
    .split(/[^\p{L}\p{N}]+/u)
  return words.flatMap((word) => (word === '' ? [] : [abbreviations[word] ?? word])).join(' ')
}

/** Without the words that say only where it is, and who leads it, so that "lãnh đạo UBND xã" is the People's Committee. */
export function core(name: string): string {
  return comparable(name)
    .replace(/^(?:dong chi |lanh dao |thu truong |tap the |thuong truc (?=uy ban|hoi dong|mat tran))+/, '')
    .replace(/ (?:cua )?(?:viet nam|tp|ho chi minh|cong san)(?= |$)/g, '')
    .replace(/ (?:xa|phuong|thi tran|dac khu)(?: .*)?$/, '')
    .trim()
}
