import type { ZhufuRequest } from '../../platform/http/request';
import type { Caller } from './sessions.service';

/** Where a request comes from: its address, and the browser's own name for the list of sessions. */
export function callerOf(request: ZhufuRequest): Caller {
  return { address: request.ip, device: deviceOf(request.headers['user-agent'] ?? '') };
}

function deviceOf(agent: string): string {
  const browser = /(Edg|MicroMessenger|Firefox|Chrome|Safari)\/[\d.]+/.exec(agent)?.[0] ?? 'browser';
  const system = /(Windows NT [\d.]+|Android [\d.]+|Mac OS X|iPhone|Linux)/.exec(agent)?.[0] ?? '';
  return `${browser} ${system}`.trim().slice(0, 120);
}
