/** What a browser calls itself: `Chrome/142.0.0.0 Windows NT 10.0`, as the server keeps it. */
export interface Device {
  /** Key of `sessions.list.browsers`. */
  browser: 'chrome' | 'edge' | 'firefox' | 'safari' | 'wechat' | 'other';
  /** Its great version; Safari gives that of its engine, which says nothing. */
  version: string | undefined;
  /** Key of `sessions.list.systems`, with a version where it says which machine it is. */
  system: 'windows' | 'windows7' | 'android' | 'mac' | 'iphone' | 'linux' | undefined;
}

const browsers: Record<string, Device['browser']> = {
  Chrome: 'chrome',
  Edg: 'edge',
  Firefox: 'firefox',
  Safari: 'safari',
  MicroMessenger: 'wechat',
};
const systems: [RegExp, Device['system']][] = [
  [/Windows NT 6/, 'windows7'],
  [/Windows/, 'windows'],
  [/Android/, 'android'],
  [/iPhone/, 'iphone'],
  [/Mac OS X/, 'mac'],
  [/Linux/, 'linux'],
];

export function deviceOf(text: string): Device {
  const [, name = '', version] = /^(\w+)\/(\d+)/.exec(text) ?? [];
  const browser = browsers[name] ?? 'other';
  return {
    browser,
    version: browser === 'safari' || browser === 'other' ? undefined : version,
    system: systems.find(([pattern]) => pattern.test(text))?.[1],
  };
}
