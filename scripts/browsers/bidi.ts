import WebSocket from 'ws';

/** A WebDriver BiDi connection: as much of one as Headwater's tests need. */
export interface Bidi {
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Runs a function's source in a browsing context; arguments and result travel as JSON. */
  call<Result>(context: string, source: string, ...args: readonly unknown[]): Promise<Result>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.on('message', (data) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id === undefined) return;
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'error') asker?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker?.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const asker of waiting.values()) asker.reject(new Error('the browser has gone'));
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (result: unknown) => void, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    send,
    async call<Result>(context: string, source: string, ...args: readonly unknown[]): Promise<Result> {
      const { type, result, exceptionDetails } = await send<Evaluation>('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${source})(...JSON.parse(args)))`,
        awaitPromise: true,
        target: { context },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'a script failed');
      return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result;
    },
    close: () => socket.terminate(),
  };
}
