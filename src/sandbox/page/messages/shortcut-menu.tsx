import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWorkspace } from '../shell/workspace.tsx';

/** The + beside the box: the app's global shortcuts. */
export function ShortcutMenu() {
  const { state, can } = useWorkspace();
  const { attempt, failure } = useAttempt();
  const shortcuts = state.app.shortcuts.filter(({ type }) => type === 'global');
  if (shortcuts.length === 0) return <span />;
  return (
    <>
      <Menu
        name="Shortcuts"
        className="icon-button"
        icon={<Icon name="plus" />}
        title={`Shortcuts of ${state.app.name}`}
        items={shortcuts.map(({ callback_id, name, description }) => ({
          key: callback_id,
          label: name,
          description,
          onPick: () => void attempt(() => can.runShortcut(callback_id)),
        }))}
      />
      {failure && (
        <span className="act-failure" role="alert">
          {failure}
        </span>
      )}
    </>
  );
}
