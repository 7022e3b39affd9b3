import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pythonSymbols } from './python-symbols.js';

function defines(source: string, name = 'handler'): boolean {
  const { names, isOpen } = pythonSymbols(source);
  return isOpen || names.has(name);
}

test.each([
  'def handler(event): pass',
  'async def handler(event):\n    pass',
  'class handler: pass',
  'class handler(Base):\n    pass',
  '@plugin.hook("x")\n@other(\n    1,\n)\nasync  def  handler(\n    a,\n    b,\n):\n    pass',
  'handler = 1',
  'handler: Callable = make()',
  'handler=lambda event: event',
  'a = handler = b',
  'a, handler = 1, 2',
  '(a, handler) = pair',
  'a, *handler = items',
  'x = 1; handler = 2',
  'from .hooks import handler',
  'from .hooks import (\n    other,\n    handler,\n)',
  'from .hooks import other as handler',
  'from .hooks import *',
  'import handler',
  'import a.b as handler',
  'try:\n    from a import handler\nexcept ImportError:\n    handler = None',
  'if DEBUG:\n    def handler(): pass\nelse:\n    handler = other',
  'if DEBUG: handler = 1',
  'with context():\n    handler = 1',
  '"""def nothing"""\ndef handler(): pass',
  "'''\nclass A:\n'''\nhandler = 1",
  'text = """\n    """\nhandler = 1',
  'if x:\r\n\thandler = 1\r\n',
  'x = {\n  "a": 1,\n}\nhandler = x',
  'class A:\n    pass\nhandler = A()',
  'long = 1 + \\\n  2\nhandler = 3',
  '\ufeffdef handler(): pass'.slice(1),
])('%j defines it', (source) => {
  expect(defines(source)).toBe(true);
});

test.each([
  '',
  'def handlers(): pass',
  'def my_handler(): pass',
  '# def handler(): pass',
  '"""\ndef handler(): pass\n"""',
  "x = 'def handler(): pass'",
  'class A:\n    def handler(self): pass',
  'class A:\n    handler = 1',
  'def outer():\n    def handler(): pass\n    handler = 1',
  'def outer():\n    if x:\n        handler = 1',
  'handler()',
  'handler.name = 1',
  'handler[0] = 1',
  'register(handler=1)',
  'register(\n    handler = 1,\n)',
  'x = handler',
  'handler == 1',
  'if handler == 1: pass',
  'handler <= 1',
  'handler: int',
  'from handler_module import other',
  'def f(a,\n  handler=1):\n    pass',
  'class A:\n  """\nhandler = 1\n"""',
])('%j does not define it', (source) => {
  expect(defines(source)).toBe(false);
});

test('any text is read, and in a time that grows with its length only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      pythonSymbols(text);
    }),
    { numRuns: 500, seed: 3 },
  );
  for (const piece of ['(', 'from a import ', ' ', 'if x:\n ', '"', "'''", '\\', 'a=', 'class a:\n', '\\\n', '\t']) {
    pythonSymbols(piece.repeat(100_000));
  }
});
