import { type ComponentType, lazy, type LazyExoticComponent, useEffect } from 'react';
import { Resource, type ResourceProps, useResourceDefinitionContext } from 'react-admin';
import { Route } from 'react-router-dom';
import type { Permission } from '@zhufu/contracts/permissions';
import { DeniedPage } from './pages/DeniedPage';
import { MissingPage } from './pages/MissingPage';
import { type ConsoleModule, modules } from './resources';
import { useMay } from './session';

/** A page for those whose role includes it; for others nothing is asked of the server. */
const gated = (permission: Permission, Page: ComponentType) =>
  function Gated() {
    return useMay(permission) ? <Page /> : <DeniedPage />;
  };

/** The module's pages, each behind the permission of its name. */
function gatedModule(name: string, { list, create, edit, show, routes = [], ...rest }: ConsoleModule): ConsoleModule {
  const page = (action: string, Page?: ComponentType) => Page && gated(`${name}.${action}` as Permission, Page);
  return {
    ...rest,
    list: page('list', list),
    create: page('create', create),
    edit: page('edit', edit),
    show: page('show', show),
    routes: routes.map(({ permission, Page, ...route }) => ({ ...route, permission, Page: gated(permission, Page) })),
  };
}

function ModulePages({ name, module }: { name: string; module: ConsoleModule }) {
  const { register } = useResourceDefinitionContext();
  const { list, create, edit, show, routes = [], recordRepresentation } = module;
  useEffect(() => {
    register({ name, hasList: !!list, hasCreate: !!create, hasEdit: !!edit, hasShow: !!show, recordRepresentation });
  }, [register, name, list, create, edit, show, recordRepresentation]);
  return (
    <Resource name={name} list={list} create={create} edit={edit} show={show}>
      {routes.map(({ path, Page }) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      {/* else the list would show itself at any address below its own */}
      <Route path=":rest/*" element={<MissingPage />} />
    </Resource>
  );
}

const lazyPages = new Map<string, LazyExoticComponent<ComponentType>>(
  modules.map(({ name, load }) => [
    name,
    lazy(async () => {
      const module = gatedModule(name, (await load()).default);
      return { default: () => <ModulePages name={name} module={module} /> };
    }),
  ]),
);

/** A resource whose pages are fetched when first opened. */
export function ModuleResource({ name }: ResourceProps) {
  const Pages = lazyPages.get(name);
  return Pages ? <Pages /> : null;
}

ModuleResource.raName = 'Resource';
ModuleResource.registerResource = ({ name }: ResourceProps) => ({ name, hasList: true });
