import { deviceOf } from './device';

it.each([
  ['Chrome/142.0.0.0 Linux', { browser: 'chrome', version: '142', system: 'linux' }],
  ['Edg/110.0.1587.63 Windows NT 10.0', { browser: 'edge', version: '110', system: 'windows' }],
  ['Firefox/115.0 Windows NT 6.1', { browser: 'firefox', version: '115', system: 'windows7' }],
  ['Safari/604.1 iPhone', { browser: 'safari', version: undefined, system: 'iphone' }],
  ['MicroMessenger/8.0.50 Android 13', { browser: 'wechat', version: '8', system: 'android' }],
  ['Chrome/142.0.0.0 Mac OS X', { browser: 'chrome', version: '142', system: 'mac' }],
  ['browser', { browser: 'other', version: undefined, system: undefined }],
])('%j', (text, device) => {
  expect(deviceOf(text)).toEqual(device);
});
