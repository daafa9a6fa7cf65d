import type { InputFault } from "../messages/cli-words";
import { fault, type Fault } from "./input";

const faults: Readonly<Record<string, InputFault | undefined>> = {
  ENOENT: "NOT_FOUND",
  EISDIR: "IS_DIRECTORY",
  EACCES: "NO_PERMISSION",
  EPERM: "NO_PERMISSION",
};

/** Why a file could not be read, from the error that reading it gave. */
export function readFault(file: string, error: unknown): Fault {
  const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return fault({ file }, faults[detail] ?? "READ_FAILED", { detail });
}
