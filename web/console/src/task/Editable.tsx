// SPDX-License-Identifier: MIT
// Which fields may change now and which are locked, as the rules' own table says for this task.
import { EditOutlined, LockOutlined } from '@ant-design/icons';
import type { Action, FieldInfo, MachineInfo } from '../../../shared';
import { useLanguage } from '../app/language';

export function Editable({ machine, actions }: { machine: MachineInfo; actions: Action[] }) {
  const { words } = useLanguage();
  const editing = actions.find((action) => action.editable !== undefined && action.allowed);
  if (!editing) return null;
  const event = machine.events.find(({ type }) => type === editing.type);
  const fields = event?.fields.find((field) => field.changes)?.fields ?? [];
  const isOpen = ({ name }: FieldInfo): boolean => editing.editable?.includes(name) === true;
  return (
    <ul className="editable" aria-label={words.editable} data-testid="editable">
      {fields.map((field) => (
        <li key={field.name} data-field={field.name} data-editable={isOpen(field)}>
          {isOpen(field) ? <EditOutlined aria-hidden /> : <LockOutlined aria-hidden />}
          <span>{field.label}</span>
          <span className="visually-hidden">{isOpen(field) ? words.isOpen : words.isLocked}</span>
        </li>
      ))}
    </ul>
  );
}
