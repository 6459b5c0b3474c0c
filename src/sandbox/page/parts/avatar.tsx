import { colourOf, initialsOf } from '../rules/people.ts';

const colours = [
  '#1d7c8c',
  '#b4442f',
  '#4a6fd0',
  '#8a5a00',
  '#2f7d4f',
  '#9b3f86',
  '#5d55b5',
  '#b0334f',
  '#3f6b2a',
  '#6b4a3a',
];

/** A person's initials on their own colour, or the app's icon. Decoration: the name stands beside it. */
export function Avatar({
  id,
  name,
  isApp = false,
  size = 36,
}: {
  id: string;
  name: string;
  isApp?: boolean;
  size?: number;
}) {
  const style = { width: size, height: size, fontSize: size * 0.4, borderRadius: Math.max(4, size / 5) };
  if (isApp) return <AppIcon size={size} />;
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ ...style, background: colours[colourOf(id, colours.length)] }}
    >
      {initialsOf(name)}
    </span>
  );
}

function AppIcon({ size }: { size: number }) {
  return (
    <svg className="avatar" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="7" fill="#123c69" />
      <path d="M9 26v-5m6 5v-9m6 9V14" stroke="#7fd1ae" strokeWidth="3.6" strokeLinecap="round" />
      <path
        d="m8 15 7-5 6 1 7-6m0 0h-5m5 0v5"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
