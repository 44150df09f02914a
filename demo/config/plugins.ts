import path from 'node:path';

export default ({ env }: { env: (name: string) => string }) => ({
  newsroom: {
    enabled: true,
    // The root of the repository; Strapi runs in demo/ and reads this file both here and in dist/.
    // In your own application leave `resolve` out: npm has put the package where Strapi finds it.
    resolve: path.resolve(process.cwd(), '..'),
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
