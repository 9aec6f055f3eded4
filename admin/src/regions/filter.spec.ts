import { filterOf, isFlat, treeFilter } from './filter';

describe('the filters of the regions', () => {
  it('are read from the address', () => {
    expect(filterOf(`?filter=${encodeURIComponent('{"parentCode":"371522"}')}`)).toEqual({ parentCode: '371522' });
    expect(filterOf('')).toEqual({});
    expect(filterOf('?filter=%7B')).toEqual({});
    expect(filterOf('?filter=null')).toEqual({});
  });

  it('begin with the counties and go down', () => {
    expect(treeFilter({})).toEqual({ level: 'county' });
    expect(treeFilter({ parentCode: '371522' })).toEqual({});
  });

  it('look through the whole tree for a name or a level', () => {
    expect(isFlat({ q: ' ' })).toBe(false);
    expect(treeFilter({ q: 'hzc', parentCode: '371522' })).toEqual({ parentCode: undefined });
    expect(treeFilter({ level: 'township', parentCode: '371522' })).toEqual({ parentCode: undefined });
  });
});
