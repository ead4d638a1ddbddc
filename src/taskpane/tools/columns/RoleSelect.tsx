import type { ReactElement } from "react";
import type { TableColumn } from "../../../core/recognize/columns/table-columns";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTool } from "../use-tool";

type Role = TableColumn["role"];

/** In the order in which tables usually have them. */
const ROLES: readonly Role[] = [
  "code", "name", "max", "published", "self", "council", "final", "rule", "evidence", "lead", "support", "deadline", "solution", "reason", "adjustment", "note", "none",
];

interface RoleSelectProps {
  readonly label: string;
  readonly value: Role;
  /** Roles that are likely, to stand first. */
  readonly first?: readonly Role[];
  /** The role that is understood now, which is marked. */
  readonly understood?: Role;
  readonly onChoose: (role: Role) => void;
}

/** Chooses what a column is. */
export function RoleSelect({ label, value, first = [], understood, onChoose }: RoleSelectProps): ReactElement {
  const { state, words: { columns: words } } = useTool();
  const roles = [...first, ...ROLES.filter((role) => !first.includes(role))];
  const choose = (chosen: string): void => {
    const role = ROLES.find((each) => each === chosen);
    if (role) onChoose(role);
  };
  return (
    <NativeSelect aria-label={label} value={value} disabled={state.busy !== null} onChange={({ target }) => choose(target.value)}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {role === understood ? words.likeliest(words.role[role]) : words.role[role]}
        </option>
      ))}
    </NativeSelect>
  );
}
