/** The plugin's configuration in config/plugins: what an application may set, checked at the start. */

/** None yet: behaviour that a newsroom may choose comes with the parts that need it. */
const allowed: readonly string[] = [];

export default {
  default: {},
  /** @throws Error that names the keys that are not known, and those that are. */
  validator(config: Record<string, unknown>): void {
    const unknown = Object.keys(config).filter((key) => !allowed.includes(key));
    if (unknown.length === 0) return;
    const choice = allowed.length ? `Known are: ${allowed.join(', ')}.` : 'It has no settings.';
    throw new Error(`Newsroom does not know the setting ${unknown.join(', ')}. ${choice}`);
  },
};
