import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../../scripts/browsers/driver';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run(options: { resultTypes: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** Rules of axe-core that a view breaks, each with its first element. */
export async function violations(view: View): Promise<readonly string[]> {
  await view.run(program);
  return view.call(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
