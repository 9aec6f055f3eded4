import { boxAround, frameOf, isInside, sharedArea } from './boxes';

it('measures what two boxes share', () => {
  const box = boxAround({ x: 10, y: 10 }, 20, 10);
  expect(box).toEqual({ left: 0, top: 5, right: 20, bottom: 15 });
  expect(sharedArea(box, boxAround({ x: 20, y: 15 }, 20, 10))).toBe(50);
  expect(sharedArea(box, boxAround({ x: 40, y: 10 }, 20, 10))).toBe(0);
});

it('tells what lies in a ring, in its notch not', () => {
  const points = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ];
  const ring = points.map(([x = 0, y = 0]) => ({ x, y }));
  expect(isInside({ x: 1, y: 5 }, ring)).toBe(true);
  expect(isInside({ x: 5, y: 5 }, ring)).toBe(false);
  expect(isInside({ x: 11, y: 1 }, ring)).toBe(false);
});

it('knows what an edge would cut off', () => {
  const isCut = (x: number, y: number) =>
    frameOf(300, 200).some((edge) => sharedArea(edge, boxAround({ x, y }, 40, 20)) > 0);
  expect([isCut(150, 100), isCut(20, 10), isCut(290, 100), isCut(150, 199), isCut(400, 100)]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
