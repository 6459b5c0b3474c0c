const shapes = {
  hash: 'M8 3 6.5 17M13.5 3 12 17M3.5 7.5h13.5M3 12.5h13.5',
  lock: 'M6 9V6.5a4 4 0 0 1 8 0V9M5 9h10v7.5H5z',
  home: 'M3.5 9.5 10 4l6.5 5.5V16h-4v-4h-5v4h-4z',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  back: 'M12 4 6 10l6 6',
  down: 'm5 8 5 5 5-5',
  dots: 'M10 4.5v.01M10 10v.01M10 15.5v.01',
  send: 'M4 16.5 17 10 4 3.5 5.5 10zM5.5 10H11',
  thread: 'M4 4h12v9H9l-3.5 3.5V13H4zM7 7.5h6M7 10h4',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zm7.5-2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm0 3.5V10l2.5 2',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  moon: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8z',
  bolt: 'M11 2.5 4.5 11.5H9.5L9 17.5l6.5-9H10.5z',
  mention: 'M10 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6zm3 3v1c0 2.5 3.5 2.5 3.5-1a6.5 6.5 0 1 0-3 5.5',
  check: 'm4 10.5 4 4 8-9',
  file: 'M5 3h6.500l3.500 3.500V17H5zM11.500 3v3.500H15',
} as const;

/** Name of a line icon. */
export type IconName = keyof typeof shapes;

/** A line icon of 20 by 20; decoration only, the control around it carries the name. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'dots' ? 2.6 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
