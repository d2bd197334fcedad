import type { DueQuestion, Statement } from "../api/types";

/** An entry that says an answer. */
export type Answer = Statement<
  "question-skipped" | "pain-noted" | "muscle-soreness-noted" | "activities-rated" | "peg-answered" | "change-rated"
>;

/** A question on pain after a session. */
export type PainQuestion = DueQuestion & { kind: "next-morning" | "after-two-days" };

export const isOnPain = (question: DueQuestion): question is PainQuestion =>
  question.kind === "next-morning" || question.kind === "after-two-days";

const ofSession = ({ session }: DueQuestion) => (session === undefined ? {} : { session });

export function skipped(question: DueQuestion): Answer {
  return { type: "question-skipped", body: { kind: question.kind, ...ofSession(question) } };
}

/** Pain on the morning or the second day after; sore muscles are another thing. */
export function painAnswers(question: PainQuestion, pain: number, soreness: number | null): Answer[] {
  const answers: Answer[] = [
    { type: "pain-noted", body: { moment: question.kind, score: pain, ...ofSession(question) } },
  ];
  if (soreness !== null && question.session !== undefined)
    answers.push({ type: "muscle-soreness-noted", body: { session: question.session, score: soreness } });
  return answers;
}

/** Activities that have both a name and a number. */
export function activityAnswer(rated: { name: string; ability: number | null }[]): Answer | null {
  const activities = rated
    .map(({ name, ability }) => ({ name: name.trim(), ability }))
    .filter((one): one is { name: string; ability: number } => one.name !== "" && one.ability !== null);
  return activities.length === 0 ? null : { type: "activities-rated", body: { activities } };
}
