import { bootstrap } from './bootstrap';
import config from './config';
import contentTypes from './content-types';
import adminControllers from './controllers/admin';
import publicControllers from './controllers/content-api';
import { destroy } from './destroy';
import { register } from './register';
import admin from './routes/admin';
import contentApi from './routes/content-api';
import checks from './services/checks';
import engineReport from './services/engine-report';
import maintenance from './services/maintenance';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  services: { checks, 'engine-report': engineReport, maintenance },
  controllers: { ...adminControllers, ...publicControllers },
  routes: { admin, 'content-api': contentApi },
};
