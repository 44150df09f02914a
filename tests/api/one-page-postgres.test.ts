import { onePageIsOneReferenceOn } from './support/one-page';

await onePageIsOneReferenceOn('postgres');
