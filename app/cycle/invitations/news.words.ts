// That a ceremony was moved, postponed or cancelled, as whoever was invited before reads it.
import type { News } from '#cycle/ceremonies/ceremony.ts'
import type { answerWords } from './answer.words.ts'

export const newsText = (t: ReturnType<typeof answerWords>, news: News): string =>
  news.what === 'moved' ? t.news.moved : t.news[news.what](news.reason)
