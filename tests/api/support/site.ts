/** A small outlet's site on this machine, whose pages a test changes, moves and takes away. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface SitePage {
  headline: string;
  paragraphs: string[];
  status?: number;
  /** Where it sends its readers, and with which status. */
  redirect?: { to: string; status: number };
  etag?: string;
  /** Milliseconds before it answers. */
  delay?: number;
}

export interface Site {
  /** http://localhost:PORT */
  url: string;
  /** By path; a page that is not there is a 404. */
  pages: Map<string, SitePage>;
  /** The paths that were asked for, in order. */
  asked: string[];
  /** The most questions that were open at once. */
  busiest(): number;
  close(): Promise<void>;
}

const html = ({ headline, paragraphs }: SitePage): string => `<!doctype html>
<html lang="fr"><head><title>${headline} | 7sur7</title>
<meta property="og:site_name" content="7sur7">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-11-05T08:00:00+01:00","author":{"@type":"Person","name":"Inès Wauters"},"publisher":{"@type":"Organization","name":"7sur7"}}</script>
</head><body><nav><ul><li><a href="/">À la une</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></main>
<footer><p>Tous droits réservés</p></footer></body></html>`;

export const openSite = async (): Promise<Site> => {
  const pages = new Map<string, SitePage>();
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, answer) => {
    void (async () => {
      const path = (request.url ?? '/').replace(/\?.*$/su, '');
      asked.push(path);
      open += 1;
      most = Math.max(most, open);
      const page = pages.get(path);
      if (page?.delay) await sleep(page.delay);
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        ...(page?.etag ? { etag: page.etag } : {}),
      };
      if (!page) answer.writeHead(404, headers).end('<p>404</p>');
      else if (page.redirect) {
        answer.writeHead(page.redirect.status, { location: page.redirect.to }).end();
      } else if (page.etag && request.headers['if-none-match'] === page.etag) {
        answer.writeHead(304, headers).end();
      } else answer.writeHead(page.status ?? 200, headers).end(html(page));
      open -= 1;
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    pages,
    asked,
    busiest: () => most,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
