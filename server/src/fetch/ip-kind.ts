/** Which IP addresses are on the public internet. What is not known to be is not. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * - public: a host on the internet
 * - network: this machine or a private network, which a newsroom may name for its own test sites
 * - never: all else, among it what carries a private address inside (IPv4-mapped, NAT64, 6to4), the
 *   metadata services of clouds, and what is no host (broadcast, multicast, documentation)
 */
export type IpKind = 'public' | 'network' | 'never';

/** @param address as the system or a URL's host writes it, without brackets; what is no IP address is "never" */
export const ipKind = (address: string): IpKind => {
  // A zone ("%eth0") names an interface of this machine.
  if (isIP(address) === 0 || address.includes('%')) return 'never';
  const ip = ipaddr.parse(address);
  const range: string = ip.range();
  if (services.some((service) => service === ip.toString())) return 'never';
  if (range === 'loopback' || range === 'private' || range === 'uniqueLocal') return 'network';
  if (range !== 'unicast') return 'never';
  // Public addresses are given out of 2000::/3 only. What the library calls unicast outside of it
  // is [::127.0.0.1] and its like.
  return 'parts' in ip && (ip.parts[0] ?? 0) >> 13 !== 1 ? 'never' : 'public';
};

/** Services of clouds that look like public hosts, or like machines of a private network, in the library's spelling. */
const services: readonly string[] = ['168.63.129.16', 'fd00:ec2::254', 'fd20:ce::254'];
