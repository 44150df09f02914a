/** The demo's admin: English, French and Dutch, and none of Strapi's own announcements. */

// The banner for Strapi's media library has no setting. It counts as dismissed under this key, which
// ends in the project's id: "undefined" until it is known, then "false", as there is no telemetry.
const announcement = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

export default {
  config: {
    locales: ['fr', 'nl'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap() {
    for (const project of ['undefined', 'false']) {
      window.localStorage.setItem(`${announcement}:${project}`, 'true');
    }
  },
};
