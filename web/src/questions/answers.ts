import type { DueQuestion, Entry } from "../api/types";

/** An entry that says an answer. */
export interface Answer {
  type: Entry["type"];
  body: Record<string, unknown>;
}

const ofSession = ({ session }: DueQuestion) => (session === undefined ? {} : { session });

export function skipped(question: DueQuestion): Answer {
  return { type: "question-skipped", body: { kind: question.kind, ...ofSession(question) } };
}

/** Pain on the morning or the second day after; sore muscles are another thing. */
export function painAnswers(question: DueQuestion, pain: number, soreness: number | null): Answer[] {
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
    .filter(({ name, ability }) => name !== "" && ability !== null);
  return activities.length === 0 ? null : { type: "activities-rated", body: { activities } };
}
