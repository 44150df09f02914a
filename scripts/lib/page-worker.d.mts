export const pageWorkerName: string;
export const buildPageWorker: (outfile: string) => Promise<unknown>;
