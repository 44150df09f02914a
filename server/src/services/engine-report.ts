/** The engine's record for the command line (bin/newsroom.js): counted, and as a text to read. */
import type { Core } from '@strapi/strapi';
import type { EngineReport } from '../../../plugin/model/engine-report';
import { engineReport } from '../queries/engine-report';
import type { EngineReportOptions } from '../queries/engine-report';
import { reportText } from '../report/report-text';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  count: (options?: EngineReportOptions): Promise<EngineReport> => engineReport(strapi, options),
  text: (report: EngineReport): string => reportText(report),
});
