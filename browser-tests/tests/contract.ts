import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createClient, createConfig, type Client } from '../../web/src/api/generated/client/index.ts';
import { openapiJson } from '../../web/src/api/generated/sdk.gen.ts';
import type { Running } from './server.ts';

interface Body {
  content?: Record<string, { schema: AnySchema }>;
}
interface Operation {
  operationId: string;
  requestBody?: Body;
  responses: Record<string, Body & { $ref?: string }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
}

const METHODS = ['get', 'post', 'delete'];
const ID = 'contract';

/** Words of OpenAPI and of ours in the schemas, which say nothing that is checked here. */
const ANNOTATIONS = ['discriminator', 'x-check', 'x-form', 'x-code', 'x-message'];

const pointer = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** The contract as a server serves it, and every request and answer that was held against it. */
class Contract {
  /** Each operation with the statuses that it was answered with. */
  readonly seen = new Set<string>();
  readonly #description: Description;
  readonly #ajv: Ajv2020;

  constructor(description: Description) {
    this.#description = description;
    this.#ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(this.#ajv);
    this.#ajv.addVocabulary([...ANNOTATIONS, ...Object.keys(description)]);
    this.#ajv.addSchema(description as AnySchema, ID);
  }

  get operations(): string[] {
    return Object.values(this.#description.paths).flatMap((path) =>
      METHODS.flatMap((method) => path[method]?.operationId ?? []),
    );
  }

  async hold(request: Request, response: Response): Promise<void> {
    const path = new URL(request.url).pathname;
    const method = request.method.toLowerCase();
    const operation = this.#description.paths[path]?.[method];
    if (!operation) throw new Error(`${method} ${path} is not in the contract`);
    const named = operation.responses[response.status];
    if (!named) throw new Error(`${operation.operationId} answered with ${response.status}, which is not in the contract`);
    this.seen.add(`${operation.operationId} ${response.status}`);
    const at = named.$ref ?? `#${pointer('paths', path, method, 'responses', String(response.status))}`;
    const body = named.$ref ? this.#find(named.$ref) : named;
    const text = await response.clone().text();
    if (!body.content) {
      if (text !== '') throw new Error(`${operation.operationId} has a body that is not in the contract`);
      return;
    }
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (!body.content[type]) throw new Error(`${operation.operationId} answered with ${type}, which is not in the contract`);
    this.#check(operation.operationId, `${at}${pointer('content', type, 'schema')}`, type.endsWith('json') ? JSON.parse(text) : text);
  }

  #find(ref: string): Body {
    const parts = ref.slice(2).split('/');
    return parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], this.#description) as Body;
  }

  #check(operation: string, schema: string, value: unknown): void {
    const validate: ValidateFunction = this.#ajv.getSchema(ID + schema) ?? this.#ajv.compile({ $ref: ID + schema });
    if (!validate(value)) throw new Error(`${operation}: ${this.#ajv.errorsText(validate.errors)}`);
  }
}

/** A client as anybody generates it, with the key of a server; every answer is held against the contract. */
export async function clientOf({ address, key }: Running): Promise<{ client: Client; contract: Contract }> {
  const client = createClient(createConfig({ baseUrl: address, headers: { authorization: `Bearer ${key}` } }));
  const contract = new Contract((await openapiJson({ client, throwOnError: true })) as unknown as Description);
  client.interceptors.response.use(async (response, request) => {
    await contract.hold(request, response);
    return response;
  });
  return { client, contract };
}
