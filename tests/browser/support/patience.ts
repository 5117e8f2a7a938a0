// A page on a busy machine is slower than code.
jest.setTimeout(60_000);
