import { useState } from 'react';
import { moveClock } from '../api/person.ts';
import type { WorkspaceState } from '../api/shapes.ts';
import { Icon } from '../parts/icon.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { describeMoment, jumpsFrom } from '../rules/clock-jumps.ts';

/** The demo's date and time, and the buttons that move it forward. */
export function ClockBar({ clock, children }: { clock: WorkspaceState['clock']; children: React.ReactNode }) {
  const { attempt, isBusy, failure } = useAttempt();
  const [target, setTarget] = useState('');
  const jumps = jumpsFrom(new Date(clock.now), clock.zone);
  const move = (to: string) => void attempt(() => moveClock(to));
  return (
    <div className="clock-bar" role="toolbar" aria-label="Clock" aria-busy={isBusy}>
      <div className="clock-now">
        <Icon name="clock" size={16} />
        <time dateTime={clock.now}>{describeMoment(new Date(clock.now), clock.zone)}</time>
        <span className="clock-zone">{clock.zone}</span>
      </div>
      {jumps.map(({ label, to }) => (
        <button key={label} type="button" className="clock-button" disabled={isBusy} onClick={() => move(to)}>
          {label}
        </button>
      ))}
      <form
        className="clock-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (target) move(target);
        }}
      >
        <input
          type="datetime-local"
          className="clock-field"
          aria-label="Move the clock to"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        <button type="submit" className="clock-button" disabled={isBusy || !target}>
          Go
        </button>
      </form>
      {isBusy && (
        <span className="clock-note" role="status">
          <span className="spinner" /> Moving the clock…
        </span>
      )}
      {failure && (
        <span className="clock-note clock-failure" role="alert">
          {failure}
        </span>
      )}
      {children}
    </div>
  );
}
