/** Field shapes that several records share. */
import { z } from 'zod';
import { limits } from './limits';

/** Strapi's id of a document: the same for its draft, its published version and every locale. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9]{8,64}$/, 'must be a documentId: lower-case letters and digits');

/** BCP 47: "fr", "nl-BE". */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "fr" or "nl-BE"')
  .max(35);

export const calendarDate = z.iso.date('must be a day such as 2026-11-24');

export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'must be a web address that begins with http:// or https://',
  })
  .max(limits.url);

export const wikidataId = z.string().regex(/^Q[1-9]\d{0,11}$/, 'must be a Wikidata id such as Q42');

/** One line of text, blanks around it removed. */
export const line = z.string().trim().min(1).max(limits.line);

export const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u,
    'must be a domain such as hln.be, without http:// and path',
  );
