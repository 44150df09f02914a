import { engineReportHoldsOn } from './support/engine-report';

await engineReportHoldsOn('sqlite');
