/**
 * Brings the engine to life: what TeaVM's WebAssembly asks of JavaScript, and no more. TeaVM has a runtime of its own, but that makes
 * functions from text, which the Content-Security-Policy forbids.
 */

/** What is exported by name, each a function behind a global. */
export type Exports = Record<string, (...values: never[]) => unknown>;

type Imports = Record<string, Record<string, unknown>>;
type Callable = (...values: unknown[]) => unknown;

/** The strings of JavaScript as functions, for browsers that do not have them as builtins of WebAssembly. */
const strings = {
  fromCharCode: (code: number) => String.fromCharCode(code),
  concat: (one: string, other: string) => one + other,
  charCodeAt: (text: string, index: number) => text.charCodeAt(index),
  length: (text: string) => text.length,
  substring: (text: string, from: number, to: number) => text.substring(from, to),
};

/** In bytes. */
const PAGE = 65536;

const same = (value: unknown) => value;

/** Exceptions of WebAssembly, which TypeScript does not know yet. */
interface Thrown {
  is(tag: unknown): boolean;
  getArg(tag: unknown, index: number): unknown;
}

const { Exception } = WebAssembly as unknown as { Exception: new () => Thrown };

/** An exception of the engine that nothing caught there. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}

export async function exportsOf(code: BufferSource | Response | Promise<Response>): Promise<Exports> {
  const options = { builtins: ["js-string"] };
  const compile = WebAssembly as unknown as {
    compile(bytes: BufferSource, options: object): Promise<WebAssembly.Module>;
    compileStreaming(response: Response | Promise<Response>, options: object): Promise<WebAssembly.Module>;
  };
  const module =
    code instanceof Response || code instanceof Promise
      ? await compile.compileStreaming(code, options)
      : await compile.compile(code, options);
  const builtins = !WebAssembly.Module.imports(module).some((one) => one.module === "wasm:js-string");
  let native: WebAssembly.Exports = {};

  const messageOf = (failure: Thrown): string => {
    const java = failure.getArg(native["teavm.javaException"], 0);
    const message = (native["teavm.exceptionMessage"] as Callable)(java);
    return message === null ? "no message" : String((native["teavm.stringToJs"] as Callable)(message));
  };

  const guarded =
    (inner: Callable): Callable =>
    (...values) => {
      try {
        return inner(...values);
      } catch (failure) {
        if (failure instanceof Exception && failure.is(native["teavm.javaException"]))
          throw new EngineFailure(messageOf(failure), { cause: failure });
        throw failure;
      }
    };

  const needed: Imports = {
    teavm: {
      // Nobody reads the stack of an exception: it has no names.
      takeStackTrace: () => ({ getStack: () => [] }),
      decorateException: () => {},
    },
    teavmMath: Math as unknown as Record<string, unknown>,
    teavmDate: { currentTimeMillis: () => Date.now() },
    teavmMemory: { notifyHeapResized: () => {} },
    teavmJso: {
      stringBuiltinsSupported: () => builtins,
      isUndefined: (value: unknown) => value === undefined,
      isPrimitive: (value: unknown, type: string) => typeof value === type || value === null,
      unwrapInt: same,
      unwrapDouble: same,
      wrapInt: same,
      unwrapBoolean: (value: boolean) => (value ? 1 : 0),
      wrapBoolean: (value: number) => value !== 0,
      defineFunction: guarded,
      defineStaticMethod: (type: Record<string, unknown>, name: string, inner: Callable) => {
        type[name] = guarded(inner);
      },
      createClass: () => ({}),
      createFunction1: (parameter: string, body: string) => {
        if (body !== `return ${parameter};`) throw new Error(`the engine brings a function of its own: ${body}`);
        return same;
      },
      callFunction1: (inner: Callable, value: unknown) => inner(value),
    },
    "wasm:js-string": strings,
  };
  const { min, dataSize } = memoryOf(module);
  const limits: Record<string, number> = { heapOffset: Math.ceil(dataSize / 8) * 8, maxSize: 2 ** 31 - 1 };
  const memory = new WebAssembly.Memory({ initial: Math.max(1, min), maximum: 2 ** 31 / PAGE });
  const imports: WebAssembly.Imports = { env: { memory } };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (from === "env") continue;
    const group = (imports[from] ??= {});
    if (kind === "global") {
      group[name] = new WebAssembly.Global({ value: "i32", mutable: false }, limits[name]);
    } else {
      group[name] = (needed[from]?.[name] ?? missing(from, name)) as WebAssembly.ImportValue;
    }
  }
  const instance = await WebAssembly.instantiate(module, imports);
  native = instance.exports;
  const found: Exports = {};
  for (const [name, value] of Object.entries(native))
    if (value instanceof WebAssembly.Global) found[name] = value.value as Callable;
  return found;
}

/** The memory beside that of objects: the fewest pages that it needs, and the bytes that come with the code. */
function memoryOf(module: WebAssembly.Module): { min: number; dataSize: number } {
  const [section] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  const said = section ? (JSON.parse(new TextDecoder().decode(section)) as { min?: number; dataSize?: number }) : {};
  return { min: said.min ?? 0, dataSize: said.dataSize ?? 0 };
}

/** What the compiler asks for, but never calls: a call would be a fault of the build, which the tests would see. */
function missing(from: string, name: string): Callable {
  return () => {
    throw new Error(`the engine calls ${from}.${name}`);
  };
}
