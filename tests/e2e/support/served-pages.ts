/** Pages as outlets print them, served to a browser on this machine, and the words that links shall lead to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pagesOfMarkup } from './served-pages-markup';
import { pagesOfRepeats } from './served-pages-repeats';
import { pagesOfScripts } from './served-pages-scripts';
import type { ServedPage } from './served-pages-types';
import { markedForMeasuring } from './served-pages-screen';

export const servedPages: readonly ServedPage[] = [
  ...pagesOfScripts,
  ...pagesOfMarkup,
  ...pagesOfRepeats,
];

/**
 * Serve the pages, the nth at /n, with any query.
 * @returns the address without a slash at its end
 */
export const servePages = async (pages: readonly ServedPage[]) => {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1).split('?')[0])];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const type = `text/html; charset=${page.charset ?? 'utf-8'}`;
    response.writeHead(200, { 'content-type': type }).end(bytesOf(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const style = `
  body { font: 16px/1.6 sans-serif; margin: 16px; max-width: 640px }
  ${markedForMeasuring}`;

const bytesOf = ({ language, head = '', body, charset }: ServedPage): Buffer => {
  const html = `<!doctype html>
<html lang="${language}"><head><title>-</title><style>${style}</style>${head}</head>
<body>${body}</body></html>`;
  return charset
    ? Buffer.from(html.replace(/[‘’“”…–]/g, inWindows1252), 'latin1')
    : Buffer.from(html);
};

const inWindows1252 = (mark: string): string =>
  String.fromCharCode(
    { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '…': 0x85, '–': 0x96 }[mark] ?? 0x3f,
  );
