/** Spellings of addresses inside a network, and other ways around a guard. */

/** Hosts that are this machine, so that whoever is not stopped gets through. */
export const thisMachine = [
  // as it is, and the rest of the loopback net
  ...['127.0.0.1', '127.0.0.2', '127.1.2.3', '127.255.255.254'],
  // short forms
  ...['127.1', '127.0.1', '127.257', '127.0.257', '127.127', '0x7f.1', '0177.1', '127.0x1'],
  // one number
  ...['2130706433', '2130706434', '017700000001', '0x7f000001', '0X7F000001', '00017700000001'],
  // octal, hexadecimal and mixed
  ...['0177.0.0.1', '0177.0000.0000.0001', '00000177.0.0.1', '127.000.000.001', '127.00.00.01'],
  ...['0x7f.0.0.1', '0x7F.0X0.0x0.0x1', '0x0000007f.0.0.1', '127.0.0.0x1', '0x7f.0.1'],
  ...['0177.0x0.0.1', '0x7f.00.0x0.01', '0177.0.0x1', '0x7f.00.1', '127.0.01'],
  // a dot at the end
  ...['127.0.0.1.', '127.1.', '2130706433.', '0x7f000001.'],
  // what Unicode makes of digits, letters and dots
  ...['１２７.０.０.１', '①②⑦.⓪.⓪.①', '⑫7.0.0.1', '1²7.0.0.1', '𝟏𝟐𝟕.𝟎.𝟎.𝟏', '𝟙𝟚𝟟.0.0.𝟙'],
  ...['127。0。0。1', '127．0．0．1', '127｡0｡0｡1', '０ｘ７ｆ.1', '0ⅹ7f.1', '２１３０７０６４３３'],
  ...['127\u00ad.0.0.1', '127.0.0.\u200b1', '\u206012\u20607.0.0.1'],
  // percent signs
  ...['%31%32%37.0.0.1', '127%2e0%2E0%2e1', '%30%78%37%66.1', '%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1'],
  // this network
  ...['0.0.0.0', '0', '00', '0x0', '0.0', '0.0.0', '0x00000000', '0000.0000', '0.0.0.0.', '０'],
  // IPv6
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[0000:0000:0000:0000:0000:0000:0000:0001]', '[::0001]'],
  ...['[0::1]', '[::0:1]', '[0:0::0:1]', '[::]', '[0:0:0:0:0:0:0:0]', '[::0.0.0.1]', '[::0.0.0.0]'],
  // IPv4 in IPv6
  ...['[::ffff:127.0.0.1]', '[::FFFF:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:7F00:0001]'],
  ...['[0:0:0:0:0:ffff:127.0.0.1]', '[0:0:0:0:0:FFFF:7F00:0001]', '[::0:ffff:127.0.0.1]'],
  ...['[0000:0000:0000:0000:0000:ffff:7f00:0001]', '[::ffff:127.0.0.2]', '[::ffff:0.0.0.0]'],
];

/** Names of this machine. */
export const localNames = [
  ...['localhost', 'LOCALHOST', 'LocalHost', 'localhost.', 'localhost%2e', 'lo%63alhost'],
  ...['ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'ｌｏｃａｌｈｏｓｔ', 'loca\u00adlhost', 'localhoſt', 'localhost。'],
  ...['newsroom.localhost', 'newsroom.localhost.', 'a.b.LOCALHOST'],
];

/** Hosts inside a network, services of clouds, and what is no host on the internet. */
export const insideNetworks = [
  // private
  ...['10.0.0.1', '10.255.255.255', '10.1', '0xa.0.0.1', '012.0.0.1', '167772161', '0x0a000001'],
  ...['172.16.0.1', '172.31.255.254', '172.1048577', '0xac100001', '2886729729', '0254.020.0.1'],
  ...['192.168.0.1', '192.168.1', '192.168.257', '0xc0a80001', '3232235521', '0300.0250.0.1'],
  // shared with the provider
  ...['100.64.0.1', '100.127.255.254', '100.100.100.200', '0x64400001', '0144.0100.0.1'],
  // link-local, with the metadata of clouds
  ...['169.254.0.1', '169.254.169.254', '169.254.169.254.', '169.254.43518', '169.16689662'],
  ...['2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '0xa9.0xfe.0xa9.0xfe', '①⑥⑨.254.169.254'],
  ...['168.63.129.16', '192.0.0.192'],
  // of no host: protocols, documentation, relays, benchmarks, multicast, reserved, broadcast
  ...['192.0.0.1', '192.0.2.1', '198.51.100.7', '203.0.113.9', '192.88.99.1', '198.18.0.1'],
  ...['198.19.255.254', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...['4294967295', '0xffffffff', '0.0.0.1', '0.255.255.255'],
  // IPv6: link-local, site-local, unique local, with metadata, discard, multicast
  ...['[fe80::1]', '[FE80:0:0:0:0:0:0:1]', '[febf::1]', '[fec0::1]', '[fc00::1]', '[fd00::1]'],
  ...['[fd00:ec2::254]', '[FD00:0EC2:0:0:0:0:0:0254]', '[fd20:ce::254]', '[100::1]'],
  ...['[ff02::1]', '[ff05::1:3]', '[ff0e::1]'],
  // IPv6: documentation, benchmarks, ORCHID, segment routing, what is not given out
  ...['[2001:db8::1]', '[3fff::1]', '[2001:2::1]', '[2001:10::1]', '[2001:20::1]', '[5f00::1]'],
  ...['[4000::1]', '[8000::1]', '[1::1]', '[200::1]'],
  // IPv4 in IPv6: compatible, mapped, translated, NAT64, 6to4, Teredo
  ...['[::127.0.0.1]', '[::7f00:1]', '[0::7f00:0001]', '[::127.0.0.2]', '[::10.0.0.1]'],
  ...['[::a9fe:a9fe]', '[::ffff:10.0.0.1]', '[::ffff:192.168.0.1]', '[::ffff:169.254.169.254]'],
  ...['[::ffff:a9fe:a9fe]', '[::ffff:93.184.215.14]', '[::ffff:0:127.0.0.1]', '[::ffff:0:7f00:1]'],
  ...['[::ffff:ffff:7f00:1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:FF9B::A9FE:A9FE]'],
  ...['[64:ff9b:0:0:0:0:7f00:1]', '[64:ff9b:1::7f00:1]', '[64:ff9b:1:ffff::1]'],
  ...['[2002:7f00:1::]', '[2002:7f00:1::1]', '[2002:a00:1::1]', '[2002:c0a8:1::1]'],
  ...['[2001::1]', '[2001:0:7f00:1::]', '[2001:0000:4136:e378:8000:63bf:80ff:fffe]'],
];

/** Names that are never looked up. */
export const insideNames = [
  ...['intranet', 'metadata', 'kubernetes', 'ip6-localhost', 'strapi', 'wiki.'],
  ...['localhost.localdomain', 'newsroom.local', 'printer.LOCAL.', 'db.internal'],
  ...['metadata.google.internal', 'metadata.google.internal.', 'wiki.intranet', 'router.lan'],
  ...['nas.home', 'nas.home.arpa', 'mail.corp'],
];

/** Public names, and what a resolver says of them. */
export const namesOfThisMachine: Record<string, string[]> = {
  '127.0.0.1.nip.io': ['127.0.0.1'],
  '7f000001.nip.io': ['127.0.0.1'],
  '127-0-0-1.sslip.io': ['127.0.0.1'],
  '--1.sslip.io': ['::1'],
  'localtest.me': ['::1', '127.0.0.1'],
  'lvh.me': ['127.0.0.1'],
  'zero.example': ['0.0.0.0'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'mapped-hex.example': ['::ffff:7f00:1'],
  'compatible.example': ['::127.0.0.1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'zone.example': ['fe80::1%lo'],
  'metadata.example': ['169.254.169.254'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
  'both-six.example': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::1'],
  'private-first.example': ['127.0.0.1', '93.184.215.14'],
  'no-address.example': ['localhost'],
  'octal.example': ['0177.0.0.1'],
  'number.example': ['2130706433'],
  'empty.example': [''],
  'www.hln.be.example': ['127.0.0.1'],
  'xn--hl-yja.example': ['127.0.0.1'],
};

/** Whole addresses; PORT is where the canary listens. */
export const tricks = [
  // user names
  'http://editor@127.0.0.1:PORT/',
  'http://editor:secret@127.0.0.1:PORT/',
  'http://hln.be@127.0.0.1:PORT/',
  'http://hln.be:80@127.0.0.1:PORT/',
  'http://hln.be%2F@127.0.0.1:PORT/',
  'http://hln.be&@127.0.0.1:PORT/',
  'http://www.hln.be@lvh.me:PORT/',
  'http://127.0.0.1:PORT@hln.be/',
  'http://[::1]:PORT@hln.be/',
  'http://@127.0.0.1:PORT/',
  'http://:@127.0.0.1:PORT/',
  // backslashes and slashes
  String.raw`http:\\127.0.0.1:PORT\nieuws`,
  String.raw`http:/\127.0.0.1:PORT/`,
  String.raw`http://127.0.0.1:PORT\@hln.be/`,
  String.raw`http://hln.be\@127.0.0.1:PORT/`,
  String.raw`http://[::1]:PORT\.hln.be/`,
  'http:127.0.0.1:PORT/',
  'http:/127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  // blanks, tabs and line ends
  '  http://127.0.0.1:PORT/  ',
  '\thttp://127.0.0.1:PORT/',
  'ht\ntp://127.0.0.1:PORT/',
  'http://127.0.\t0.1:PORT/',
  'http:/\r\n/127.0.0.1:PORT/',
  'http://lo\ncal\thost:PORT/',
  'http://127.0.0.1:PO\nRT/',
  'http://127.0.0.1 :PORT/',
  'http://127.0.0.1%00:PORT/',
  'http://127.0.0.1%09:PORT/',
  'http://127.0.0.1%20@hln.be:PORT/',
  // what looks like another host
  'http://127.0.0.1:PORT?@hln.be/',
  'http://127.0.0.1:PORT#@hln.be/',
  'http://127.0.0.1:PORT/@hln.be/',
  'http://127.0.0.1:PORT/http://hln.be/',
  'http://hln.be,127.0.0.1:PORT/',
  'http://127.0.0.1:PORT:80/',
  'http://127.0.0.1..:PORT/',
  'http://..127.0.0.1:PORT/',
  'http://localhost..:PORT/',
  // ports
  'http://127.0.0.1:0PORT/',
  'http://127.0.0.1:00000PORT/',
  // zones
  'http://[::1%lo]:PORT/',
  'http://[::1%25lo]:PORT/',
  'http://[fe80::1%eth0]:PORT/',
  'http://[fe80::1%25eth0]:PORT/',
  'http://[::ffff:127.0.0.1%251]:PORT/',
  // schemes
  'HTTP://127.0.0.1:PORT/',
  'https://127.0.0.1:PORT/',
  'https://[::1]:PORT/',
  'https://localhost:PORT/',
  '//127.0.0.1:PORT/',
  '127.0.0.1:PORT',
  'localhost:PORT',
  'ftp://127.0.0.1:PORT/',
  'ws://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/_GET%20/',
  'dict://127.0.0.1:PORT/info',
  'file:///etc/hostname',
  'file://127.0.0.1/etc/hostname',
  'blob:http://127.0.0.1:PORT/1',
  'jar:http://127.0.0.1:PORT/a!/b',
  'view-source:http://127.0.0.1:PORT/',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/info',
  'data:text/html,<p>Hi',
  'javascript:alert(1)',
  'about:blank',
];

/** All of them as addresses of pages at a port. */
export const spellingsAt = (port: number): string[] => {
  const hosts = [...thisMachine, ...localNames, ...insideNetworks, ...insideNames];
  return [
    ...[...hosts, ...Object.keys(namesOfThisMachine)].map((host) => `http://${host}:${port}/`),
    ...tricks.map((address) => address.replaceAll('PORT', String(port))),
  ];
};
