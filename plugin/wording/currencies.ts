/** Currencies by their signs, codes and names, in all languages that the engine reads. */
import { words } from '../quotes/languages/lists';
import { wordKey } from './language';

const names =
  'EUR=€/eur/euro/euros USD=$/usd/dollar/dollars/dolar/dolares GBP=£/gbp/pound/pounds/pond/pfund/sterling/libra/libras CHF=chf/frank/franken/franc/francs JPY=¥/jpy/yen CNY=cny/yuan INR=₹/inr/roepie/rupee/rupees/roupies RUB=₽/rub/roebel/ruble/rubles/roubles/rublos TRY=₺ UAH=₴ PLN=pln/zloty/zlotys SEK=sek DKK=dkk NOK=nok';

const currencies = new Map<string, string>(
  words(names).flatMap((entry) => {
    const [code = '', list = ''] = entry.split('=');
    return list.split('/').map((name) => [name, code] as const);
  }),
);

/** The code of the currency that a word or a sign stands for. */
export const currencyOf = (word: string): string | undefined =>
  currencies.get(word) ?? currencies.get(wordKey(word));
