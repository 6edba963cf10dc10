/** Takes in every language, for tests and the harness; the source first, in which they begin. */
import every from 'virtual:words'
import { addLocale, offerLocales } from '../src/text'

for (const words of every) addLocale(words)
offerLocales(every.map(({ code, name, reviewed }) => ({ code, name, reviewed, words: '', more: '' })))
