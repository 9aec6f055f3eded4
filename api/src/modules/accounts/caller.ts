import type { ZhufuRequest } from '../../platform/http/request';
import type { Caller } from './sessions.service';

// the particular before the general: Edge calls itself Chrome too, Android Linux
const browsers = ['Edg', 'MicroMessenger', 'Firefox', 'Chrome', 'Safari'].map((name) => new RegExp(`${name}/[\\d.]+`));
const systems = [/Windows NT [\d.]+/, /Android [\d.]+/, /iPhone/, /Mac OS X/, /Linux/];

/** Where a request comes from: its address, and the browser's own name for the list of sessions. */
export function callerOf(request: ZhufuRequest): Caller {
  return { address: request.ip, device: deviceOf(request.headers['user-agent'] ?? '') };
}

/** `Chrome/142.0.0.0 Windows NT 10.0`. */
export function deviceOf(agent: string): string {
  const named = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(agent)?.[0]).find(Boolean);
  return `${named(browsers) ?? 'browser'} ${named(systems) ?? ''}`.trim().slice(0, 120);
}
