/** Articles of a body's rules as they are cited: one that is a bare number is called an article, another as it is. */
import { t } from '../../text'

export function articleWords(article: string): string {
  return isNumber(article) ? t('vote-article', { article }) : article
}

/** After a sentence, in brackets. */
export function citedWords(article: string): string {
  return isNumber(article) ? t('cited-article', { article }) : `(${article})`
}

/** Above its words. */
export function headingWords(article: string): string {
  return isNumber(article) ? t('article-heading', { article }) : article
}

function isNumber(article: string): boolean {
  return /^\d/.test(article)
}
