import { edgesOf } from './edges';

it.each([
  [{ offset: 0, seen: 300, whole: 300 }, 'none'],
  [{ offset: 0, seen: 300, whole: 900 }, 'end'],
  [{ offset: 10, seen: 300, whole: 900 }, 'both'],
  [{ offset: 600, seen: 300, whole: 900 }, 'start'],
  [{ offset: 599.5, seen: 300, whole: 900 }, 'start'],
  [{ offset: 0.5, seen: 300, whole: 301 }, 'none'],
] as const)('%j: more on the sides %s', (stand, edges) => {
  expect(edgesOf(stand)).toBe(edges);
});
