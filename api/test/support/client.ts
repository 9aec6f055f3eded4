import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  /** The parsed body; the text itself where it is not JSON. */
  body: Body;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

const ifMatch = (version?: number): Record<string, string> =>
  version === undefined ? {} : { 'if-match': `"${version}"` };

let clients = 0;

/** A browser's part: keeps the cookie, speaks JSON. */
export class Client {
  cookie = '';
  /** A machine of its own: failures and hurry are counted by address. */
  readonly address = `10.${(clients += 1) >> 16}.${(clients >> 8) & 255}.${clients & 255}`;

  constructor(
    private readonly app: NestFastifyApplication,
    readonly accountId = '',
    readonly name = '',
  ) {}

  async signIn(password: string): Promise<Answer> {
    const answer = await this.send('POST', '/api/sessions', { name: this.name, password });
    const cookie = answer.headers['set-cookie'];
    if (answer.status === 201) this.cookie = String(Array.isArray(cookie) ? cookie[0] : cookie).split(';')[0] ?? '';
    return answer;
  }

  get = <Body = Record<string, unknown>>(url: string, headers = {}): Promise<Answer<Body>> =>
    this.send('GET', url, undefined, headers);
  post = <Body = Record<string, unknown>>(url: string, body?: object, headers = {}): Promise<Answer<Body>> =>
    this.send('POST', url, body, headers);
  patch = <Body = Record<string, unknown>>(url: string, body: object, version?: number): Promise<Answer<Body>> =>
    this.send('PATCH', url, body, ifMatch(version));
  /** A verb on a record that was loaded at a version. */
  act = <Body = Record<string, unknown>>(url: string, version: number, body: object = {}): Promise<Answer<Body>> =>
    this.send('POST', url, body, ifMatch(version));
  delete = <Body = Record<string, unknown>>(url: string, version?: number): Promise<Answer<Body>> =>
    this.send('DELETE', url, undefined, ifMatch(version));

  async send<Body = Record<string, unknown>>(
    method: Method,
    url: string,
    payload?: object | string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.app.inject({
      method,
      url,
      payload,
      remoteAddress: this.address,
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
    const json = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, headers: answer.headers, body: (json ? answer.json() : answer.body) as Body };
  }
}
