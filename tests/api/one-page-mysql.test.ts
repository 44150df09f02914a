import { onePageIsOneReferenceOn } from './support/one-page';

await onePageIsOneReferenceOn('mysql');
