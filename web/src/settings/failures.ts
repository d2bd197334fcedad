import { ApiProblem } from "../api/client";
import { m } from "../paraglide/messages.js";

const KNOWN: Record<string, () => string> = {
  "no-server": m.devices_fail_no_server,
  "no-code": m.devices_fail_no_code,
  "no-invitation": m.devices_fail_no_invitation,
  "no-answer": m.devices_fail_no_answer,
  "no-room": m.devices_fail_no_room,
  "too-many-requests": m.devices_fail_too_many,
  "token-needed": m.devices_removed_here,
  "check-due": m.devices_check_due,
  "store-unavailable": m.devices_fail_no_store,
};

/** In a sentence, why something about the devices did not work. */
export function sentenceOf(failure: unknown): string {
  const kind = failure instanceof ApiProblem ? failure.kind : "";
  return (KNOWN[kind] ?? m.devices_fail_other)();
}
