import { markersHoldOn } from './support/public-markers';

await markersHoldOn('sqlite');
