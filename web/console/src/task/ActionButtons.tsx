// SPDX-License-Identifier: MIT
// Actions as buttons: those possible now, and the others with the reason why not.
import { Button } from 'antd';
import { stepLabel, testId, type Action, type MachineInfo } from '../../../shared';
import { useLanguage } from '../app/language';
import { RuleSource } from '../form/RuleSource';

interface Props {
  machine: MachineInfo;
  actions: Action[];
  /** Names the item among the buttons of several. */
  itemId?: string;
  onChoose: (action: Action, from: HTMLElement) => void;
}

const idOf = (action: Action, itemId: string | undefined): string =>
  testId.action(itemId === undefined ? action.type : `${action.type}:${itemId}`);

export function AllowedActions({ machine, actions, itemId, onChoose }: Props) {
  const allowed = actions.filter((action) => action.allowed);
  return (
    <div className="button-row" hidden={allowed.length === 0}>
      {allowed.map((action, index) => (
        <Button
          key={action.type}
          type={index === 0 ? 'primary' : 'default'}
          data-testid={idOf(action, itemId)}
          onClick={(click) => onChoose(action, click.currentTarget)}
        >
          {stepLabel(machine, action.type)}
        </Button>
      ))}
    </div>
  );
}

export function RefusedActions({ machine, actions, itemId }: Omit<Props, 'onChoose'>) {
  const { words } = useLanguage();
  const refused = actions.filter((action) => !action.allowed);
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{words.notPossibleNow}</h3>
      <ul className="refused-list">
        {refused.map((action) => (
          <li key={action.type}>
            <Button size="small" disabled data-testid={idOf(action, itemId)}>
              {stepLabel(machine, action.type)}
            </Button>
            <div>
              {action.violations.map((one) => (
                <div key={`${one.rule} ${one.code}`}>
                  <p>{one.message}</p>
                  <RuleSource rule={one.rule} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
