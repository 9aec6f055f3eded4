import { type ComponentType, lazy, type LazyExoticComponent, useEffect } from 'react';
import { Resource, type ResourceProps, useResourceDefinitionContext } from 'react-admin';
import { Route } from 'react-router-dom';
import { type ConsoleModule, modules } from './resources';

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
    </Resource>
  );
}

const lazyPages = new Map<string, LazyExoticComponent<ComponentType>>(
  modules.map(({ name, load }) => [
    name,
    lazy(async () => {
      const { default: module } = await load();
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
