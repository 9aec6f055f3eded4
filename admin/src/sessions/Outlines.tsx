import { line2 } from '../app/tokens';
import { countyOutlines, outlineBox } from './county-outlines';

/** The city's counties as quiet lines. */
export function Outlines() {
  return (
    <svg
      viewBox={outlineBox}
      aria-hidden
      focusable="false"
      style={{ width: '100%', height: '100%' }}
      preserveAspectRatio="xMaxYMid meet"
    >
      {Object.entries(countyOutlines).map(([code, path]) => (
        <path
          key={code}
          d={path}
          fill="#fff"
          fillOpacity=".45"
          stroke={line2}
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
