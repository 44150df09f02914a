import path from 'node:path';

interface Env {
  (name: string): string;
  array(name: string, fallback: string[]): string[];
}

export default ({ env }: { env: Env }) => ({
  newsroom: {
    enabled: true,
    config: {
      // Pages of the public web are read when an editor asks. The sites that the start script serves
      // beside the demo stand on this machine, and are named for that.
      fetch: 'public',
      allow: env.array('NEWSROOM_OUTLETS', []),
    },
    // The root of the repository; Strapi runs in demo/ and reads this file both here and in dist/.
    // In your own application leave `resolve` out: npm has put the package where Strapi finds it.
    resolve: path.resolve(process.cwd(), '..'),
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
