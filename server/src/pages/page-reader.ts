/** Reads pages one after another in a worker, which is ended when a page takes too long or nothing is to be read. */
import { Worker } from 'node:worker_threads';
import type { PageReading } from '../../../plugin/model/page';
import { PageError, unreadable } from './page-error';
import type { FetchedPage, PageAnswer } from './worker-messages';

export interface ReaderLimits {
  /** For one page, in milliseconds: then its worker is ended. */
  time: number;
  /** Without work, in milliseconds: then the worker is ended. */
  idle: number;
  /** Pages that wait. */
  waiting: number;
  /** The worker's heap, in MB. */
  memory: number;
}

const usual: ReaderLimits = { time: 10_000, idle: 30_000, waiting: 50, memory: 256 };

interface Job extends FetchedPage {
  /** A copy, which goes to the worker. */
  body: Uint8Array<ArrayBuffer>;
  resolve: (reading: PageReading) => void;
  reject: (error: Error) => void;
}

export class PageReader {
  private readonly limits: ReaderLimits;
  private readonly queue: Job[] = [];
  private worker: Worker | null = null;
  private current: Job | null = null;
  private timer: NodeJS.Timeout | undefined;

  /** @param workerFile asked for when the first page is read: the path of the worker's bundle */
  constructor(
    private readonly workerFile: () => string,
    limits: Partial<ReaderLimits> = {},
  ) {
    this.limits = { ...usual, ...limits };
  }

  /**
   * Read a page.
   * @param body its bytes, decompressed; they are copied
   * @throws PageError where it cannot be read, takes too long or too much memory, or too many wait
   */
  read(body: Uint8Array, page: FetchedPage): Promise<PageReading> {
    if (this.queue.length >= this.limits.waiting) return Promise.reject(unreadable.tooMany());
    return new Promise((resolve, reject) => {
      this.queue.push({ ...page, body: new Uint8Array(body), resolve, reject });
      this.next();
    });
  }

  /** End the worker; pages that are being read, or wait, are refused. The next page starts another. */
  async close(): Promise<void> {
    const jobs = [...(this.current ? [this.current] : []), ...this.queue.splice(0)];
    const ended = this.endWorker();
    for (const { reject } of jobs) reject(unreadable.closed());
    await ended;
  }

  private next(): void {
    if (this.current) return;
    clearTimeout(this.timer);
    const job = this.queue.shift();
    if (!job) {
      this.rest();
      return;
    }
    this.current = job;
    this.timer = setTimeout(() => {
      this.giveUp(unreadable.tooComplex());
    }, this.limits.time);
    try {
      this.worker ??= this.start();
    } catch (error) {
      this.giveUp(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    const { body, url, charset, contentType } = job;
    this.worker.ref();
    this.worker.postMessage({ body, url, charset, contentType }, [body.buffer]);
  }

  /** Nothing is to be read: the worker keeps no process alive, and ends after a while. */
  private rest(): void {
    if (!this.worker) return;
    this.worker.unref();
    this.timer = setTimeout(() => {
      void this.endWorker();
    }, this.limits.idle).unref();
  }

  private start(): Worker {
    const worker = new Worker(this.workerFile(), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
      // It reads strangers' pages: nothing of the server's is for it.
      env: {},
      execArgv: [],
    });
    worker.on('message', (answer: PageAnswer) => {
      if (this.worker === worker) this.finish(answer);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (this.worker !== worker) return;
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.giveUp(isMemory ? unreadable.tooComplex(error) : error);
    });
    worker.on('exit', (code) => {
      if (this.worker === worker) this.giveUp(unreadable.failed(new Error(`exit ${code}`)));
    });
    return worker;
  }

  private finish(answer: PageAnswer): void {
    const job = this.current;
    this.current = null;
    if ('reading' in answer) job?.resolve(answer.reading);
    else job?.reject(new PageError(answer.message));
    this.next();
  }

  /** The worker is lost, and with it the page that it was reading. */
  private giveUp(error: Error): void {
    const job = this.current;
    void this.endWorker();
    job?.reject(error);
    this.next();
  }

  private async endWorker(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.current = null;
    clearTimeout(this.timer);
    await worker?.terminate();
  }
}
