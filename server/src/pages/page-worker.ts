/**
 * The worker in which pages are read: a page may be made to be slow, and the server must go on
 * answering. It is a bundle of its own beside the server's; whoever starts it gives it bounds.
 */
import { parentPort } from 'node:worker_threads';
import { PageError, unreadable } from './page-error';
import { readBody } from './read-body';
import type { PageAnswer, PageRequest } from './worker-messages';

const answer = (request: PageRequest): PageAnswer => {
  try {
    return { reading: readBody(request) };
  } catch (error) {
    const fault = error instanceof PageError ? error : unreadable.failed();
    return { message: fault.message };
  }
};

parentPort?.on('message', (request: PageRequest) => {
  parentPort?.postMessage(answer(request));
});
