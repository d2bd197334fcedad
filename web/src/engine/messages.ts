import type { EngineFiles } from "../app/site";
import type { Answered, Asked } from "./engine";

/** The first message to a Worker. */
export interface Beginning {
  /** Addresses of the engine's files. */
  engine: EngineFiles;
  /** The database in which the journal is. */
  journal: string;
}

/** A request with the number by which its answer is known. */
export type Question = Asked & { number: number };

/**
 * The end of a request.
 *
 * @remarks `kept` is false where this browser keeps nothing, and the journal lasts only as long as the page. Without an answer the
 * engine could not be loaded.
 */
export type Reply = { number: number } & ({ answered: Answered; kept: boolean } | { unreachable: string });
