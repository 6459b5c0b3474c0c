import { useState } from 'react';
import { actAs } from '../api/person.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import { usePopover } from '../parts/use-popover.ts';
import { dateIn } from '../rules/calendar.ts';
import { emojiFor, endOfWeek, statusLine, statusPresets } from '../rules/status.ts';
import { useWorkspace } from './workspace.tsx';

/** One's status below one's name, or "Set a status": opens a small form. */
export function StatusMenu() {
  const { me, state } = useWorkspace();
  const popover = usePopover();
  return (
    <>
      <button {...popover.button} className="you-are" aria-haspopup="dialog">
        {statusLine(me.profile, new Date(state.clock.now)) || 'Set a status'}
      </button>
      <div {...popover.panel} className="menu status-menu" role="dialog" aria-label="Set a status">
        {popover.isOpen && <StatusForm key={me.id} onDone={popover.close} />}
      </div>
    </>
  );
}

type Clear = 'never' | 'today' | 'week' | 'date';

function StatusForm({ onDone }: { onDone: () => void }) {
  const { me, state } = useWorkspace();
  const { attempt, isBusy, failure } = useAttempt();
  const today = dateIn(me.tz ?? state.clock.zone, new Date(state.clock.now));
  const [text, setText] = useState('');
  const [clear, setClear] = useState<Clear>('today');
  const [date, setDate] = useState(today);
  const until = { never: undefined, today, week: endOfWeek(today), date }[clear];
  const set = async (status: Parameters<ReturnType<typeof actAs>['setStatus']>[0]) => {
    if (await attempt(() => actAs(me.id).setStatus(status))) onDone();
  };
  return (
    <form
      className="status-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void set({ text, emoji: emojiFor(text), ...(until && { until }) });
      }}
    >
      <input
        className="field"
        aria-label="Status"
        placeholder="What’s your status?"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="status-presets">
        {statusPresets.map((preset) => (
          <button key={preset.text} type="button" className="button" onClick={() => setText(preset.text)}>
            {statusLine({ status_text: preset.text, status_emoji: preset.emoji }, new Date(0))}
          </button>
        ))}
      </div>
      <label className="status-clear">
        Remove status after
        <select className="field" value={clear} onChange={(event) => setClear(event.target.value as Clear)}>
          <option value="today">Today</option>
          <option value="week">This week</option>
          <option value="date">Choose a date</option>
          <option value="never">Don’t remove</option>
        </select>
      </label>
      {clear === 'date' && (
        <input
          type="date"
          className="field field-date"
          aria-label="Last day of the status"
          min={today}
          value={date}
          onChange={(event) => setDate(event.target.value || today)}
        />
      )}
      {failure && <span role="alert">{failure}</span>}
      <div className="status-presets">
        <button
          type="submit"
          className="button button-filled button-primary"
          disabled={isBusy || !text.trim()}
        >
          Save
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void set({})}>
          Clear status
        </button>
      </div>
    </form>
  );
}
