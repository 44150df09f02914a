/** Pages of a chain, with only what a test says of them. */
import type { ChainOutlet, ChainPage } from '../../../plugin/model/chain';

export const outlet = (name: string, given: Partial<ChainOutlet> = {}): ChainOutlet => ({
  documentId: `outlet${name.toLowerCase().replace(/[^a-z\d]/gu, '')}`,
  name,
  kind: 'outlet',
  aliases: [],
  domains: [],
  language: null,
  creditTemplate: null,
  ...given,
});

export const page = (documentId: string, given: Partial<ChainPage> = {}): ChainPage => ({
  documentId,
  updatedAt: '2023-11-22T08:00:00.000Z',
  outlet: null,
  url: `https://${documentId}.example/ferry-line-1`,
  archiveUrl: null,
  headline: null,
  byline: null,
  language: null,
  publishedOn: null,
  takenFrom: null,
  relayKind: null,
  relayShown: null,
  linkState: 'found',
  hasText: true,
  named: [],
  ...given,
});

export const hln = outlet('Het Laatste Nieuws', {
  aliases: ['HLN'],
  domains: ['hln.be'],
  language: 'nl',
});
export const septsur7 = outlet('7sur7', { domains: ['7sur7.be'], language: 'fr' });
export const belga = outlet('Belga', { kind: 'agency' });

/** HLN printed it, 7sur7 relayed it. */
export const original = page('hlnpage', { outlet: hln, publishedOn: '2023-11-20' });
export const relay = page('septpage', {
  outlet: septsur7,
  publishedOn: '2023-11-21',
  takenFrom: 'hlnpage',
});
