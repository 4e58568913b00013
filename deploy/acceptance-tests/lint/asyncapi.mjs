// SPDX-License-Identifier: EUPL-1.2
// Parses an AsyncAPI document, its references to files included, and prints every fault.
import { fromFile, Parser } from '@asyncapi/parser';

const { diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
const faults = diagnostics.filter(({ severity }) => severity === 0);
for (const { message, path } of faults) {
  console.log(`${path.join('.')}: ${message}`);
}
process.exit(faults.length === 0 ? 0 : 1);
