import { useTranslate } from 'react-admin';
import { deviceOf } from './device';

/** A device in words: Chrome 版本 142，Windows. */
export function DeviceName({ text }: { text: string }) {
  const translate = useTranslate();
  const { browser, version, system } = deviceOf(text);
  const name = translate(`sessions.list.browsers.${browser}`);
  return [
    version ? translate('sessions.list.versionOf', { name, version }) : name,
    ...(system ? [translate(`sessions.list.systems.${system}`)] : []),
  ].join(translate('figure.comma'));
}
