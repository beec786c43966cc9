// SPDX-License-Identifier: MIT
// The errors of one field: what is wrong, how to put it right, and by which rule.
import { CloseCircleFilled } from '@ant-design/icons';
import { errorId, testId, type FieldInfo, type Pointer, type Violation } from '../../../shared';
import { RemedyButtons } from './RemedyButtons';
import { RuleSource } from './RuleSource';

interface Props {
  pointer: Pointer;
  field?: FieldInfo | undefined;
  errors: Violation[];
}

export function ErrorList({ pointer, field, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <ul className="error-list" data-testid={testId.error(pointer)}>
      {errors.map((error, index) => (
        <li key={`${error.rule} ${error.path}`}>
          <p className="error-message" id={index === 0 ? errorId(pointer) : undefined} tabIndex={-1}>
            <CloseCircleFilled aria-hidden /> {error.message}
          </p>
          <div className="error-more">
            <RemedyButtons error={error} field={field} />
            <RuleSource rule={error.rule} />
          </div>
        </li>
      ))}
    </ul>
  );
}
