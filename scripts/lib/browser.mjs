// Finds a Chromium that is installed on this machine: Chromium, Chrome or Edge.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * @returns {string | null} the program; CHROME_PATH wins where it is set
 */
export const findBrowser = () => {
  const own = process.env.CHROME_PATH;
  if (own) return existsSync(own) ? own : null;
  return places().find((place) => existsSync(place)) ?? null;
};

/** On Debian as root (continuous integration) the browser is a package away. Elsewhere null. */
export const findOrInstallBrowser = async () => {
  const found = findBrowser();
  if (found || process.env.CHROME_PATH || !isRootOnDebian()) return found;
  say('No browser found: installing Chromium with apt.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, doing: 'still updating apt' });
  const packages = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];
  await run('apt-get', packages, { env, doing: 'still installing Chromium' });
  return findBrowser();
};

const places = () => {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((folder) =>
        path.join(
          process.env[name] ?? 'C:\\',
          folder,
          'Application',
          folder === 'Microsoft\\Edge' ? 'msedge.exe' : 'chrome.exe',
        ),
      ),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
};

const isRootOnDebian = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
